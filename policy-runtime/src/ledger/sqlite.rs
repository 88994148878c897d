//! The ledger in SQLite: one file, embedded.

use super::connection::Kept;
use super::queries::{ledger_of, receipts_where};
use super::row::{self, signed, text_of};
use super::{
    Answer, Batch, ConsentLedger, ConsentReceipt, LedgerError, Notice, REPEATED_WITHIN, RETENTION,
    RefusalCount,
};
use crate::consent::RecordId;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection as Connection, SqliteJournalMode, SqlitePool,
    SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{AssertSqlSafe, Connection as _, Sqlite, Transaction};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

const MIGRATIONS: [&str; 2] = [
    include_str!("../../migrations/sqlite/0001_ledger.sql"),
    include_str!("../../migrations/sqlite/0002_answers.sql"),
];
const PAGE: u64 = 4096;

/// A ledger in one SQLite file. What is written is on the disk when it is acknowledged: write-ahead log, `synchronous=FULL`.
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
    /// If the file cannot be opened or is no ledger.
    pub async fn open(file: impl AsRef<Path>) -> Result<SqliteLedger, LedgerError> {
        SqliteLedger::connect(options(file.as_ref())).await
    }

    /// Opens the ledger in a file that never grows beyond so many bytes. When it is full, consents are turned away, until
    /// something is pruned.
    ///
    /// # Errors
    /// If the file cannot be opened or is no ledger, or the bytes do not suffice for an empty one.
    pub async fn open_bounded(
        file: impl AsRef<Path>,
        most_bytes: u64,
    ) -> Result<SqliteLedger, LedgerError> {
        let pages = (most_bytes / PAGE).max(1).to_string();
        SqliteLedger::connect(options(file.as_ref()).pragma("max_page_count", pages)).await
    }

    async fn connect(options: SqliteConnectOptions) -> Result<SqliteLedger, LedgerError> {
        let pool =
            SqlitePoolOptions::new().max_connections(4).connect_with(options.clone()).await?;
        let migrations = row::migrations(&MIGRATIONS);
        // SQLite has no lock for migrations: of two processes that start at once, one finds each of them made.
        let mut outcome = migrations.run(&pool).await;
        for _ in MIGRATIONS {
            if outcome.is_ok() {
                break;
            }
            outcome = migrations.run(&pool).await;
        }
        outcome?;
        Ok(SqliteLedger { pool, writer: Arc::new(Kept::new(options)), retention: RETENTION })
    }
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
        .busy_timeout(Duration::from_secs(4))
}

ledger_of!(SqliteLedger);

async fn take_turn(pool: &SqlitePool) -> Result<Transaction<'static, Sqlite>, sqlx::Error> {
    pool.begin_with("BEGIN IMMEDIATE").await
}

async fn append(connection: &mut Connection, batch: &Batch) -> Result<(), LedgerError> {
    // Of several processes on one file, one writes: the last receipt of a record is the last.
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    match write(&mut transaction, batch).await {
        Err(error) if row::misses_a_notice(&error) => {
            transaction.rollback().await?;
            transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
            write_notices(&mut transaction, batch).await?;
            write(&mut transaction, batch).await?;
        }
        outcome => outcome?,
    }
    Ok(transaction.commit().await?)
}

async fn write(connection: &mut Connection, batch: &Batch) -> Result<(), sqlx::Error> {
    let mut answers = Vec::with_capacity(batch.answers().len());
    for answer in batch.answers() {
        answers.push(id_of(connection, answer).await?);
    }
    let rows = batch.receipts().iter().zip(batch.places()).zip(batch.repeats_since());
    let rows = rows.map(|((receipt, place), since)| {
        let answer = answers.get(*place).ok_or(sqlx::Error::RowNotFound)?;
        Ok((receipt, *answer, *since))
    });
    let rows = rows.collect::<Result<Vec<_>, sqlx::Error>>()?;
    let mut rest = &rows[..];
    while !rest.is_empty() {
        let (receipts, later) = rest.split_at(rows_at_once(rest.len()));
        write_receipts(connection, receipts).await?;
        rest = later;
    }
    for refusal in batch.refusals() {
        count_refusal(connection, refusal).await?;
    }
    Ok(())
}

/// The id of an answer, which is written if nobody gave it before.
async fn id_of(connection: &mut Connection, answer: &Answer) -> Result<i64, sqlx::Error> {
    let states = text_of(&answer.states)?;
    let holds_for = signed(answer.holds_for);
    let query = "SELECT id FROM consent_answers WHERE (notice, language, site, states, expressed_by, policy, holds_for, schema_version) = (?, ?, ?, ?, ?, ?, ?, ?)";
    let known = sqlx::query_scalar(query)
        .bind(&answer.notice)
        .bind(&answer.language)
        .bind(&answer.site)
        .bind(&states)
        .bind(&answer.expressed_by)
        .bind(&answer.policy)
        .bind(holds_for)
        .bind(&answer.schema_version)
        .fetch_optional(&mut *connection)
        .await?;
    if let Some(id) = known {
        return Ok(id);
    }
    let query = "INSERT INTO consent_answers (notice, language, site, states, expressed_by, policy, holds_for, schema_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
    sqlx::query_scalar(query)
        .bind(&answer.notice)
        .bind(&answer.language)
        .bind(&answer.site)
        .bind(&states)
        .bind(&answer.expressed_by)
        .bind(&answer.policy)
        .bind(holds_for)
        .bind(&answer.schema_version)
        .fetch_one(connection)
        .await
}

/// A statement for each number of rows would be prepared again and again: there are 8 for many rows, and 7 for the rest.
fn rows_at_once(rows: usize) -> usize {
    match rows {
        0..8 => rows,
        8..64 => rows / 8 * 8,
        _ => 64,
    }
}

type NewReceipt<'b> = (&'b ConsentReceipt, i64, Option<u64>);

/// `OR ROLLBACK`, and a foreign key that is looked at in the end, as SQLite else keeps how to undo half a statement.
const INSERT: &str =
    "INSERT OR ROLLBACK INTO consent_receipts (record_id, answer, chosen_at, kept_until)";

async fn write_receipts(
    connection: &mut Connection,
    receipts: &[NewReceipt<'_>],
) -> Result<(), sqlx::Error> {
    if receipts.iter().any(|(_, _, since)| since.is_some()) {
        return write_what_is_new(connection, receipts).await;
    }
    let rows = vec!["(?, ?, ?, ?)"; receipts.len()].join(", ");
    let mut insert = sqlx::query(AssertSqlSafe(format!("{INSERT} VALUES {rows}")));
    for (receipt, answer, _) in receipts {
        insert = insert
            .bind(receipt.record_id.as_bytes().as_slice())
            .bind(answer)
            .bind(signed(receipt.unix_seconds))
            .bind(signed(receipt.kept_until));
    }
    insert.execute(connection).await?;
    Ok(())
}

/// It sees the ledger as it was before; the batch itself holds no repetitions.
async fn write_what_is_new(
    connection: &mut Connection,
    receipts: &[NewReceipt<'_>],
) -> Result<(), sqlx::Error> {
    let row = |place| format!("(?, ?, ?, ?, ?, {place})");
    let rows: Vec<_> = (0..receipts.len()).map(row).collect();
    let rows = rows.join(", ");
    let query = format!(
        "WITH new (record_id, answer, chosen_at, kept_until, repeats_since, place) AS (VALUES {rows})
         {INSERT}
         SELECT record_id, answer, chosen_at, kept_until FROM new
         WHERE NOT (repeats_since IS NOT NULL AND EXISTS (
             SELECT 1 FROM (
                 SELECT * FROM consent_receipts AS old WHERE old.record_id = new.record_id ORDER BY id DESC LIMIT 1
             ) AS latest
             JOIN consent_answers AS said ON said.id = latest.answer
             JOIN consent_answers AS says ON says.id = new.answer
             WHERE (said.site, said.notice, said.language, said.states) = (says.site, says.notice, says.language, says.states)
                 AND latest.chosen_at >= new.repeats_since AND new.chosen_at < latest.chosen_at + {REPEATED_WITHIN}
         ))
         ORDER BY place"
    );
    let mut insert = sqlx::query(AssertSqlSafe(query));
    for (receipt, answer, since) in receipts {
        insert = insert
            .bind(receipt.record_id.as_bytes().as_slice())
            .bind(answer)
            .bind(signed(receipt.unix_seconds))
            .bind(signed(receipt.kept_until))
            .bind(since.map(signed));
    }
    insert.execute(connection).await?;
    Ok(())
}

async fn count_refusal(
    connection: &mut Connection,
    refusal: &RefusalCount,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO consent_refusals VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET refusals = refusals + excluded.refusals",
    )
    .bind(signed(refusal.day))
    .bind(&refusal.policy)
    .bind(&refusal.site)
    .bind(&refusal.notice)
    .bind(&refusal.language)
    .bind(text_of(&refusal.states)?)
    .bind(signed(refusal.refusals))
    .bind(signed(refusal.kept_until))
    .execute(connection)
    .await?;
    Ok(())
}
