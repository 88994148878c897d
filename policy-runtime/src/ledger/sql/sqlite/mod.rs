//! The SQLite ledger: one file, embedded.

mod file;
mod write;

use super::connection::PooledWriter;
use super::queries::{ledger_of, receipts_where};
use super::row;
use crate::consent::RecordId;
use crate::ledger::{
    Batch, ConsentLedger, ConsentNotice, ConsentReceipt, DEFAULT_RETENTION, LedgerError,
    RefusalCount,
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

const MIGRATIONS: [&str; 3] = [
    include_str!("../../../../migrations/sqlite/0001_ledger.sql"),
    include_str!("../../../../migrations/sqlite/0002_answers.sql"),
    include_str!("../../../../migrations/sqlite/0003_jurisdictions.sql"),
];
/// Bytes per page of the file.
const PAGE_BYTES: u32 = 4096;
/// Maximum time for which a statement waits for the lock of the file.
const BUSY_TIMEOUT: Duration = Duration::from_secs(4);
/// How often opening is tried while another process creates the tables.
const MAX_OPEN_ATTEMPTS: usize = 20;
/// Time between two attempts, for another process to take the lock.
const RETRY_PAUSE: Duration = Duration::from_millis(25);
/// Maximum number of receipts deleted per statement.
const MAX_RECEIPTS_PER_DELETE: u32 = 10_000;

/// A ledger in one SQLite file, for one machine. Several processes may open it at once.
///
/// A batch is on disk when [`append`](ConsentLedger::append) returns: write-ahead log, `synchronous=FULL`. Erased data is
/// overwritten (`secure_delete`).
///
/// The file, and those that SQLite creates beside it (`-wal`, `-shm`), are created with access for their owner alone (`0600` on
/// Unix). An existing file keeps its permissions. A database in memory is rejected, as it ends with the process.
///
/// Clones share one ledger: four connections for reading, and one for writing.
///
/// | table | rows |
/// |---|---|
/// | `consent_receipts` | receipts, of which triggers reject every update |
/// | `consent_answers` | contents, of which triggers reject updates, and deletions while a receipt refers to them |
/// | `consent_notices` | notices |
/// | `consent_refusals` | counts of refusals |
/// | `consent_migrations` | migrations of this crate |
///
/// To copy a ledger in use, `VACUUM INTO` or the backup command of SQLite's shell gives a consistent file; a copy of the file
/// alone lacks what is in `-wal`.
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
    writer: Arc<PooledWriter<Connection>>,
    retention: Duration,
}

impl SqliteLedger {
    /// Opens the ledger in a file. A missing file is created, its folder is not; a ledger of an earlier build is migrated.
    ///
    /// # Errors
    /// [`LedgerError::Unsuitable`] if the path is not that of a writable file (`:memory:`, an empty path, a URI, a folder), or the
    /// file is not an SQLite database; [`LedgerError::Newer`] if a newer build migrated it; [`LedgerError::Full`] or
    /// [`LedgerError::Down`] if it cannot be opened now.
    ///
    /// ```
    /// use policy_runtime::ledger::{LedgerError, SqliteLedger};
    ///
    /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    /// # runtime.block_on(async {
    /// let outcome = SqliteLedger::open(":memory:").await;
    /// assert!(matches!(outcome, Err(LedgerError::Unsuitable(_))));
    /// # });
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub async fn open(file: impl AsRef<Path>) -> Result<SqliteLedger, LedgerError> {
        SqliteLedger::connect(file.as_ref(), options(file.as_ref())).await
    }

    /// Opens the ledger in a file of at most `max_bytes`, rounded down to pages of 4096 bytes; the write-ahead log is not
    /// counted. When it is full, consents fail with [`NotRecorded::LedgerFull`](crate::NotRecorded::LedgerFull) until receipts
    /// are [pruned](ConsentLedger::prune).
    ///
    /// # Errors
    /// Those of [`open`](SqliteLedger::open), and [`LedgerError::Full`] if an empty ledger does not fit.
    pub async fn open_bounded(
        file: impl AsRef<Path>,
        max_bytes: u64,
    ) -> Result<SqliteLedger, LedgerError> {
        let pages = (max_bytes / u64::from(PAGE_BYTES)).max(1).to_string();
        let options = options(file.as_ref()).pragma("max_page_count", pages);
        SqliteLedger::connect(file.as_ref(), options).await
    }

    async fn connect(
        file: &Path,
        options: SqliteConnectOptions,
    ) -> Result<SqliteLedger, LedgerError> {
        file::prepare(file)?;
        let pool = open_pool(&options).await?;
        if !is_in_file(&pool).await.map_err(row::ledger_error)? {
            return Err(file::unsuitable(file, "is opened by SQLite as a database without a file"));
        }
        Ok(SqliteLedger {
            pool,
            writer: Arc::new(PooledWriter::new(options)),
            retention: DEFAULT_RETENTION,
        })
    }
}

/// Opens the file and migrates it. SQLite has no lock for migrations: of processes that start at once, one creates the tables,
/// and the others find the file locked or the tables created, and retry.
async fn open_pool(options: &SqliteConnectOptions) -> Result<SqlitePool, LedgerError> {
    let end = Instant::now() + BUSY_TIMEOUT;
    for _ in 1..MAX_OPEN_ATTEMPTS {
        match try_open_pool(options).await {
            Err(LedgerError::Down(_)) if Instant::now() < end => sleep(RETRY_PAUSE).await,
            outcome => return outcome, // a full or newer file stays so
        }
    }
    try_open_pool(options).await
}

/// Returns whether SQLite opened a file.
async fn is_in_file(pool: &SqlitePool) -> Result<bool, sqlx::Error> {
    let query = "SELECT file <> '' FROM pragma_database_list WHERE name = 'main'";
    Ok(sqlx::query_scalar::<_, Option<bool>>(query).fetch_one(pool).await?.unwrap_or(false))
}

async fn try_open_pool(options: &SqliteConnectOptions) -> Result<SqlitePool, LedgerError> {
    let pool = SqlitePoolOptions::new().max_connections(4).connect_with(options.clone()).await;
    let pool = pool.map_err(row::ledger_error)?;
    row::migrations(&MIGRATIONS).run(&pool).await.map_err(row::migration_error)?;
    Ok(pool)
}

fn options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .foreign_keys(true)
        .page_size(PAGE_BYTES)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("secure_delete", "ON") // erased data does not stay in the file
        .pragma("temp_store", "MEMORY") // the statement journal needs no file
        .busy_timeout(BUSY_TIMEOUT)
}

ledger_of!(SqliteLedger);

/// Begins a transaction with the lock of the file.
async fn begin_write(pool: &SqlitePool) -> Result<Transaction<'static, Sqlite>, sqlx::Error> {
    pool.begin_with("BEGIN IMMEDIATE").await
}

/// Deletes in parts, as there is one writer at a time: consents are recorded between them.
async fn delete_expired_receipts(pool: &SqlitePool, now: u64) -> Result<u64, sqlx::Error> {
    let mut deleted = 0;
    loop {
        let query = "DELETE FROM consent_receipts WHERE id IN (
            SELECT receipt.id FROM consent_answers AS answer CROSS JOIN consent_receipts AS receipt ON receipt.answer = answer.id
            WHERE receipt.kept_until < $1 LIMIT $2)";
        let query = sqlx::query(query).bind(row::signed(now)).bind(MAX_RECEIPTS_PER_DELETE);
        let part = query.execute(pool).await?.rows_affected();
        deleted += part;
        if part < u64::from(MAX_RECEIPTS_PER_DELETE) {
            return Ok(deleted);
        }
        sleep(RETRY_PAUSE).await;
    }
}

async fn append(connection: &mut Connection, batch: &Batch) -> Result<(), sqlx::Error> {
    // `IMMEDIATE` takes the lock of the file before duplicates are looked for.
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    match write::batch(&mut transaction, batch).await {
        Err(error) if row::is_missing_notice(&error) => {
            transaction.rollback().await?;
            transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
            write_notices(&mut transaction, batch).await?;
            write::batch(&mut transaction, batch).await?;
        }
        outcome => outcome?,
    }
    transaction.commit().await
}
