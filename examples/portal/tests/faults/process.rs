//! The portal as a process of its own, to be killed.

use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::sleep;

/// One key, as `PORTAL_KEYS` has it.
const KEYS: &str = "c29tZSBzZWNyZXQgb2YgMzIgYnl0ZXMgZm9yIHRlc3Q";

pub(crate) struct Portal {
    pub(crate) address: SocketAddr,
    command: Command,
    process: Child,
}

impl Portal {
    pub(crate) async fn in_folder(folder: &Path) -> Portal {
        let mut command = Command::new(env!("CARGO_BIN_EXE_portal"));
        command.env("PORTAL_DATA", folder);
        Portal::run(command).await
    }

    /// No file of it grows beyond so many bytes.
    pub(crate) async fn in_bounded_folder(folder: &Path, most_bytes: u32) -> Portal {
        let mut command = Command::new("bash");
        // Whoever ignores the signal is told by an error.
        let script = format!("trap '' XFSZ; ulimit -f {}; exec \"$0\"", most_bytes / 1024);
        command.arg("-c").arg(script).arg(env!("CARGO_BIN_EXE_portal"));
        command.env("PORTAL_DATA", folder);
        Portal::run(command).await
    }

    pub(crate) async fn on_server(url: &str) -> Portal {
        let mut command = Command::new(env!("CARGO_BIN_EXE_portal"));
        command.env("PORTAL_DATABASE_URL", url);
        Portal::run(command).await
    }

    async fn run(mut command: Command) -> Portal {
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        command
            .env("PORTAL_ADDR", address.to_string())
            .env("PORTAL_KEYS", KEYS)
            .stderr(Stdio::null());
        let process = command.spawn().unwrap();
        let mut portal = Portal { address, command, process };
        portal.answers().await;
        portal
    }

    /// As a power cut does.
    pub(crate) async fn kill_and_start_again(&mut self) {
        self.process.kill().unwrap(); // SIGKILL
        self.process.wait().unwrap();
        self.process = self.command.spawn().unwrap();
        self.answers().await;
    }

    /// As a service manager does. What is owed to the ledger is written first.
    pub(crate) fn stop(mut self) {
        let id = self.process.id().to_string();
        assert!(Command::new("kill").arg(id).status().unwrap().success()); // SIGTERM
        assert!(self.process.wait().unwrap().success(), "it stops in order");
    }

    async fn answers(&mut self) {
        for _ in 0..1200 {
            if TcpStream::connect(self.address).await.is_ok() {
                return;
            }
            assert!(self.process.try_wait().unwrap().is_none(), "it does not start");
            sleep(Duration::from_millis(25)).await;
        }
        panic!("the portal does not answer");
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
