//! A PostgreSQL server for the tests, in a temporary folder, run by someone who is not root.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects by panicking")]
#![allow(clippy::missing_panics_doc, reason = "all of it does")]

use sqlx::{Connection, PgConnection};
use std::fs;
use std::io::{self, Write};
use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;
use tempfile::TempDir;

/// Set to `1` where everything has to run: a test that cannot run then fails.
const REQUIRED: &str = "POLICY_REQUIRE_ALL";
/// The address of a server that runs already, whose user may make databases.
const GIVEN: &str = "POLICY_TEST_POSTGRES_URL";

/// A server that answers, and its databases.
#[derive(Debug)]
pub struct Server {
    /// `postgres://user@host:port`
    address: String,
    own: Option<Mutex<Own>>,
}

/// A server that the tests started.
#[derive(Debug)]
struct Own {
    programs: PathBuf,
    folder: TempDir,
    port: u16,
    process: Child,
}

impl Server {
    /// The server that all tests share, for as long as one of them runs. None, and a word on stderr, where there is none.
    pub fn shared() -> Option<Arc<Server>> {
        static SHARED: Mutex<Weak<Server>> = Mutex::new(Weak::new());
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(server) = shared.upgrade() {
            return Some(server);
        }
        let server = match std::env::var(GIVEN) {
            Ok(address) => Server { address: address.trim_end_matches('/').to_owned(), own: None },
            Err(_) => Server::start()?,
        };
        let server = Arc::new(server);
        *shared = Arc::downgrade(&server);
        Some(server)
    }

    /// A server of one's own, to stop and start.
    pub fn start() -> Option<Server> {
        let Some(programs) = programs() else {
            let missing =
                "there is no PostgreSQL in /usr/lib/postgresql or PATH (Debian: `postgresql`)";
            assert!(
                std::env::var_os(REQUIRED).is_none_or(|value| value != "1"),
                "{missing}, and {REQUIRED}=1 requires one"
            );
            // Not by `eprintln`, which the harness swallows: who runs the tests is told what did not run.
            let thread = std::thread::current();
            let test = thread.name().unwrap_or("a test");
            let _ = writeln!(io::stderr(), "ignored: {test}: {missing}, and {GIVEN} is not set");
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        if let Some((user, group)) = unprivileged() {
            chown(folder.path(), Some(user), Some(group)).unwrap();
        }
        let data = folder.path().join("data");
        let made = command(&programs.join("initdb"))
            .args([
                "--auth=trust",
                "--username=policy",
                "--no-sync",
                "--encoding=UTF8",
                "--locale=C",
                "--pgdata",
            ])
            .arg(&data)
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let process = serve(&programs, &data, port);
        let own = Own { programs, folder, port, process };
        Some(Server {
            address: format!("postgres://policy@127.0.0.1:{port}"),
            own: Some(Mutex::new(own)),
        })
    }

    /// Makes an empty database and gives its address.
    pub async fn new_database(&self) -> String {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let name = format!("policy_{}_{}", std::process::id(), MADE.fetch_add(1, Ordering::SeqCst));
        let mut connection = self.connect().await;
        sqlx::query(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}")))
            .execute(&mut connection)
            .await
            .unwrap();
        format!("{}/{name}", self.address)
    }

    async fn connect(&self) -> PgConnection {
        for _ in 0..300 {
            match PgConnection::connect(&format!("{}/postgres", self.address)).await {
                Ok(connection) => return connection,
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
        panic!("the server does not answer");
    }

    /// Stops it at once, as a power cut does.
    pub fn stop(&self) {
        let mut own = self.own.as_ref().unwrap().lock().unwrap();
        own.process.kill().unwrap();
        own.process.wait().unwrap();
    }

    /// Starts it after a [`stop`](Server::stop).
    pub async fn start_again(&self) {
        {
            let mut own = self.own.as_ref().unwrap().lock().unwrap();
            own.process = serve(&own.programs, &own.folder.path().join("data"), own.port);
        }
        self.connect().await;
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn serve(programs: &Path, data: &Path, port: u16) -> Child {
    let mut last = None;
    // After a kill, the children of the old server need a moment to notice.
    for _ in 0..100 {
        let mut process = command(&programs.join("postgres"))
            .args(["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-p"])
            .arg(port.to_string())
            .arg("-D")
            .arg(data)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(200));
        match process.try_wait().unwrap() {
            None => return process,
            Some(status) => last = Some(status),
        }
    }
    panic!("the server does not start: {last:?}");
}

/// The newest of Debian's, or the one in `PATH`.
fn programs() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<_> = versions.map(|version| version.path().join("bin")).collect();
    folders.sort();
    folders.reverse();
    folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    folders
        .into_iter()
        .find(|folder| folder.join("initdb").is_file() && folder.join("postgres").is_file())
}

/// Root may not run a server, so someone else does.
fn command(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir("/").env_remove("PGOPTIONS");
    if let Some((user, group)) = unprivileged() {
        command.uid(user).gid(group);
    }
    command
}

fn unprivileged() -> Option<(u32, u32)> {
    if fs::metadata("/proc/self").unwrap().uid() != 0 {
        return None;
    }
    let users = fs::read_to_string("/etc/passwd").unwrap();
    ["postgres", "nobody"].iter().find_map(|name| {
        let fields = users.lines().map(|line| line.split(':').collect::<Vec<_>>());
        let user = fields.into_iter().find(|fields| fields.first() == Some(name))?;
        Some((user.get(2)?.parse().ok()?, user.get(3)?.parse().ok()?))
    })
}
