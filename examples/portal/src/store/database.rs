//! The two databases that the portal can keep its state in. `sqlx::Any` speaks to both; the queries keep to what both understand.

use sqlx::AnyPool;
use sqlx::any::{AnyConnectOptions, AnyPoolOptions, install_default_drivers};
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode};
use sqlx::{ConnectOptions, Connection};
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;
use tokio::time::{Instant, sleep};

const MOST_CONNECTIONS: u32 = 8;
/// A server that does not answer for so long is down, and so is a file that stays locked.
const TIMEOUT: Duration = Duration::from_secs(5);
/// So often it begins, until the tables are as they should be.
const MOST_STARTS: usize = 20;
const PAUSE: Duration = Duration::from_millis(25);

/// Where the portal keeps its state.
#[derive(Debug, Clone)]
pub enum Database {
    /// In files of this folder, by SQLite: one process.
    Folder(PathBuf),
    /// On a PostgreSQL server: as many processes as there are, which share their keys.
    Postgres(PostgresUrl),
}

/// The address of a database on a PostgreSQL server: `postgres://user:password@host/database`.
#[derive(Clone)]
pub struct PostgresUrl(String);

impl PostgresUrl {
    /// The address with its password, for a driver.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl FromStr for PostgresUrl {
    type Err = NotAPostgresUrl;

    fn from_str(text: &str) -> Result<PostgresUrl, NotAPostgresUrl> {
        let scheme = text.split_once("://").map(|(scheme, _)| scheme);
        let is_ours = matches!(scheme, Some("postgres" | "postgresql"));
        is_ours.then(|| PostgresUrl(text.to_owned())).ok_or(NotAPostgresUrl)
    }
}

impl fmt::Debug for PostgresUrl {
    /// Never the address, which has a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PostgresUrl(..)")
    }
}

/// A text is no address of a PostgreSQL database. It is not repeated, as it may have a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotAPostgresUrl;

impl fmt::Display for NotAPostgresUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it should be like `postgres://user:password@host/database`")
    }
}

impl std::error::Error for NotAPostgresUrl {}

/// Opens a file, which is made if it is missing, and brings its schema up to date.
///
/// SQLite has no lock for migrations: of processes that start at once, one makes the tables, and the others find the file locked
/// or the tables made, and begin again.
pub(super) async fn open_file(file: &Path) -> Result<AnyPool, MigrateError> {
    let end = Instant::now() + TIMEOUT;
    for _ in 1..MOST_STARTS {
        match try_open_file(file).await {
            Err(_) if Instant::now() < end => sleep(PAUSE).await,
            outcome => return outcome,
        }
    }
    try_open_file(file).await
}

async fn try_open_file(file: &Path) -> Result<AnyPool, MigrateError> {
    // Made here, as its address has no word for the write-ahead log, which the file then keeps.
    let options = SqliteConnectOptions::new().filename(file).create_if_missing(true);
    options.journal_mode(SqliteJournalMode::Wal).connect().await?.close().await?;
    let pool = connect(&address_of(file)).await?;
    migrations(include_str!("../../migrations/sqlite/0001_initial.sql")).run(&pool).await?;
    Ok(pool)
}

/// Connects to a server and brings the schema of the database up to date.
pub(super) async fn open_postgres(url: &PostgresUrl) -> Result<AnyPool, MigrateError> {
    let pool = connect(url.expose()).await?;
    migrations(include_str!("../../migrations/postgres/0001_initial.sql")).run(&pool).await?;
    Ok(pool)
}

async fn connect(address: &str) -> Result<AnyPool, sqlx::Error> {
    install_default_drivers();
    let options = AnyPoolOptions::new().max_connections(MOST_CONNECTIONS);
    options.acquire_timeout(TIMEOUT).connect_with(AnyConnectOptions::from_str(address)?).await
}

/// Every byte of the path that an address could take for something else is escaped.
fn address_of(file: &Path) -> String {
    let letters = file.as_os_str().as_encoded_bytes().iter().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => {
            char::from(*byte).to_string()
        }
        byte => format!("%{byte:02X}"),
    });
    format!("sqlite:{}", letters.collect::<String>())
}

fn migrations(initial: &'static str) -> Migrator {
    const WITHIN_A_TRANSACTION: bool = false;
    Migrator::with_migrations(vec![Migration::new(
        1,
        "initial".into(),
        MigrationType::Simple,
        sqlx::SqlStr::from_static(initial),
        WITHIN_A_TRANSACTION,
    )])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_never_shown() {
        let url: PostgresUrl = "postgres://portal:hunter2@db/portal".parse().unwrap();
        assert!(!format!("{:?}", Database::Postgres(url)).contains("hunter2"));
        let error = "mysql://portal:hunter2@db/portal".parse::<PostgresUrl>().unwrap_err();
        assert!(!error.to_string().contains("hunter2"));
    }

    #[tokio::test]
    async fn a_folder_can_have_any_name() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["with space", "50%41?mode=ro#", "été"] {
            let file = folder.path().join(name);
            open_file(&file).await.unwrap();
            assert!(file.is_file(), "{name}");
        }
    }

    #[tokio::test]
    async fn two_starts_at_once_make_one_schema() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("portal.sqlite");
        let starts: Vec<_> = (0..4)
            .map(|_| {
                let file = file.clone();
                tokio::spawn(async move { open_file(&file).await.map(drop) })
            })
            .collect();
        for start in starts {
            start.await.unwrap().unwrap();
        }
    }
}
