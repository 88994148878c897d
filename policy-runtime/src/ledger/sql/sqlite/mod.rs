//! The ledger in SQLite: one file, embedded.

mod file;
mod write;

use super::connection::Kept;
use super::queries::{ledger_of, receipts_where};
use super::row;
use crate::consent::RecordId;
use crate::ledger::{
    Batch, ConsentLedger, ConsentReceipt, LedgerError, Notice, RETENTION, RefusalCount,
};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection as Connection, SqliteJournalMode, SqlitePool,
    SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{Connection as _, Sqlite, Transaction};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, sleep};

const MIGRATIONS: [&str; 2] = [
    include_str!("../../../../migrations/sqlite/0001_ledger.sql"),
    include_str!("../../../../migrations/sqlite/0002_answers.sql"),
];
const PAGE: u64 = 4096;
/// Whoever finds the file locked waits for so long.
const APPEND_TIMEOUT: Duration = Duration::from_secs(4);
/// So often it begins, until the tables are as they should be.
const MOST_STARTS: usize = 20;
/// Then another one gets a turn.
const PAUSE: Duration = Duration::from_millis(25);
/// So many receipts are erased at once.
const FORGOTTEN_AT_ONCE: u32 = 10_000;

/// A ledger in one SQLite file. What is written is on the disk when it is acknowledged: write-ahead log, `synchronous=FULL`.
///
/// The file, and those that SQLite puts beside it (`-wal`, `-shm`), are made for their owner alone (on Unix, `0600`). One that is
/// there already keeps its permissions. A database in the memory is no ledger: what it proves ends with the process.
///
/// Clones are the same ledger.
///
/// ```
/// use policy_runtime::ledger::{ConsentLedger, LedgerError, SqliteLedger};
///
/// # let folder = std::env::temp_dir().join(format!("ledger-{}", std::process::id()));
/// # std::fs::create_dir_all(&folder).unwrap();
/// # let file = folder.join("consent.sqlite");
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
/// # runtime.block_on(async {
/// let ledger = SqliteLedger::open(file).await?;
/// assert!(ledger.refusals().await?.is_empty());
/// # Ok::<(), LedgerError>(())
/// # }).unwrap();
/// # std::fs::remove_dir_all(folder).unwrap();
/// ```
#[derive(Debug, Clone)]
pub struct SqliteLedger {
    pool: SqlitePool,
    writer: Arc<Kept<Connection>>,
    retention: Duration,
}

impl SqliteLedger {
    /// Opens the ledger in a file, which is made if it is missing.
    ///
    /// # Errors
    /// [`LedgerError::Unsuitable`] if the path is none of a file that can be written (`:memory:`, an empty one, a URI, a folder),
    /// or the file is no SQLite database; others if it cannot be opened now.
    pub async fn open(file: impl AsRef<Path>) -> Result<SqliteLedger, LedgerError> {
        SqliteLedger::connect(file.as_ref(), options(file.as_ref())).await
    }

    /// Opens the ledger in a file that never grows beyond so many bytes. When it is full, consents are turned away, until
    /// something is pruned.
    ///
    /// # Errors
    /// As of [`open`](SqliteLedger::open), and if the bytes do not suffice for an empty ledger.
    pub async fn open_bounded(
        file: impl AsRef<Path>,
        most_bytes: u64,
    ) -> Result<SqliteLedger, LedgerError> {
        let pages = (most_bytes / PAGE).max(1).to_string();
        let options = options(file.as_ref()).pragma("max_page_count", pages);
        SqliteLedger::connect(file.as_ref(), options).await
    }

    async fn connect(
        file: &Path,
        options: SqliteConnectOptions,
    ) -> Result<SqliteLedger, LedgerError> {
        file::prepare(file)?;
        let pool = start(&options).await?;
        if !is_in_file(&pool).await.map_err(row::failed)? {
            return Err(file::unsuitable(file, "is opened by SQLite as a database without a file"));
        }
        Ok(SqliteLedger { pool, writer: Arc::new(Kept::new(options)), retention: RETENTION })
    }
}

/// SQLite has no lock for migrations: of processes that start at once, one makes the tables, and the others find the file locked
/// or the tables made, and begin again.
async fn start(options: &SqliteConnectOptions) -> Result<SqlitePool, LedgerError> {
    let end = Instant::now() + APPEND_TIMEOUT;
    for _ in 1..MOST_STARTS {
        match try_start(options).await {
            Err(LedgerError::Down(_)) if Instant::now() < end => sleep(PAUSE).await,
            outcome => return outcome, // a file that is full or newer remains so
        }
    }
    try_start(options).await
}

/// Whether SQLite means a file by the name that it was given.
async fn is_in_file(pool: &SqlitePool) -> Result<bool, sqlx::Error> {
    let query = "SELECT file <> '' FROM pragma_database_list WHERE name = 'main'";
    Ok(sqlx::query_scalar::<_, Option<bool>>(query).fetch_one(pool).await?.unwrap_or(false))
}

async fn try_start(options: &SqliteConnectOptions) -> Result<SqlitePool, LedgerError> {
    let pool = SqlitePoolOptions::new().max_connections(4).connect_with(options.clone()).await;
    let pool = pool.map_err(row::failed)?;
    row::migrations(&MIGRATIONS).run(&pool).await.map_err(row::not_migrated)?;
    Ok(pool)
}

fn options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .foreign_keys(true)
        .page_size(4096)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("secure_delete", "ON") // what is erased is not left in the file
        .pragma("temp_store", "MEMORY") // how to undo half a statement need not be written to a file
        .busy_timeout(APPEND_TIMEOUT)
}

ledger_of!(SqliteLedger);

async fn take_turn(pool: &SqlitePool) -> Result<Transaction<'static, Sqlite>, sqlx::Error> {
    pool.begin_with("BEGIN IMMEDIATE").await
}

/// In parts, as one writes at a time: who consents meanwhile need not wait for all of it.
async fn forget_receipts(pool: &SqlitePool, now: u64) -> Result<u64, sqlx::Error> {
    let mut forgotten = 0;
    loop {
        let query = "DELETE FROM consent_receipts WHERE id IN (
            SELECT receipt.id FROM consent_answers AS answer CROSS JOIN consent_receipts AS receipt ON receipt.answer = answer.id
            WHERE receipt.kept_until < $1 LIMIT $2)";
        let query = sqlx::query(query).bind(row::signed(now)).bind(FORGOTTEN_AT_ONCE);
        let part = query.execute(pool).await?.rows_affected();
        forgotten += part;
        if part < u64::from(FORGOTTEN_AT_ONCE) {
            return Ok(forgotten);
        }
        sleep(PAUSE).await;
    }
}

async fn append(connection: &mut Connection, batch: &Batch) -> Result<(), sqlx::Error> {
    // Of several processes on one file, one writes: the last receipt of a record is the last.
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    match write::batch(&mut transaction, batch).await {
        Err(error) if row::misses_a_notice(&error) => {
            transaction.rollback().await?;
            transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
            write_notices(&mut transaction, batch).await?;
            write::batch(&mut transaction, batch).await?;
        }
        outcome => outcome?,
    }
    transaction.commit().await
}
