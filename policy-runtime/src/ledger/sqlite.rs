//! The ledger in SQLite: one file, embedded.

use super::row::{self, signed, text_of};
use super::{
    Batch, ConsentLedger, ConsentReceipt, LedgerError, Notice, REPEATED_WITHIN, RETENTION,
    RefusalCount,
};
use crate::consent::RecordId;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
    SqliteSynchronous,
};
use std::path::Path;
use std::time::Duration;

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
        let pool = SqlitePoolOptions::new().max_connections(4).connect_with(options).await?;
        row::migrations(include_str!("../../migrations/sqlite/0001_ledger.sql")).run(&pool).await?;
        Ok(SqliteLedger { pool, retention: RETENTION })
    }

    /// Keeps receipts for this long after the consent in them has ended.
    #[must_use]
    pub fn keep_for(self, retention: Duration) -> SqliteLedger {
        SqliteLedger { retention, ..self }
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
        .busy_timeout(Duration::from_secs(4))
}

impl ConsentLedger for SqliteLedger {
    async fn append(&self, batch: &Batch) -> Result<(), LedgerError> {
        // Of several processes on one file, one writes: the last receipt of a record is the last.
        let mut transaction = self.pool.begin_with("BEGIN IMMEDIATE").await?;
        write_notices(&mut transaction, batch).await?;
        for receipt in batch.receipts() {
            write_receipt(&mut transaction, receipt).await?;
        }
        for refusal in batch.refusals() {
            count_refusal(&mut transaction, refusal).await?;
        }
        Ok(transaction.commit().await?)
    }

    fn retention(&self) -> Duration {
        self.retention
    }

    async fn look_up(&self, record: RecordId) -> Result<Vec<ConsentReceipt>, LedgerError> {
        let rows = sqlx::query("SELECT * FROM consent_receipts WHERE record_id = ? ORDER BY id")
            .bind(record.as_bytes().as_slice())
            .fetch_all(&self.pool)
            .await?;
        let receipts = rows.iter().map(|row| row::receipt(row).map(|(_, receipt)| receipt));
        Ok(receipts.collect::<Result<_, _>>()?)
    }

    async fn receipts(
        &self,
        after: i64,
        most: u32,
    ) -> Result<Vec<(i64, ConsentReceipt)>, LedgerError> {
        let rows = sqlx::query("SELECT * FROM consent_receipts WHERE id > ? ORDER BY id LIMIT ?")
            .bind(after)
            .bind(i64::from(most))
            .fetch_all(&self.pool)
            .await?;
        Ok(rows.iter().map(row::receipt).collect::<Result<_, _>>()?)
    }

    async fn refusals(&self) -> Result<Vec<RefusalCount>, LedgerError> {
        let rows = sqlx::query(
            "SELECT * FROM consent_refusals ORDER BY day, policy, site, notice, language, states",
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(rows.iter().map(row::refusal).collect::<Result<_, _>>()?)
    }

    async fn notice(
        &self,
        fingerprint: &str,
        language: &str,
    ) -> Result<Option<Notice>, LedgerError> {
        let texts: Option<String> = sqlx::query_scalar(
            "SELECT texts FROM consent_notices WHERE fingerprint = ? AND language = ?",
        )
        .bind(fingerprint)
        .bind(language)
        .fetch_optional(&self.pool)
        .await?;
        Ok(texts.map(|texts| row::notice(texts, fingerprint, language)))
    }

    async fn erase(&self, record: RecordId) -> Result<u64, LedgerError> {
        let erased = sqlx::query("DELETE FROM consent_receipts WHERE record_id = ?")
            .bind(record.as_bytes().as_slice())
            .execute(&self.pool)
            .await?;
        Ok(erased.rows_affected())
    }

    async fn prune(&self, now: u64) -> Result<u64, LedgerError> {
        let mut pruned = 0;
        for query in [
            "DELETE FROM consent_receipts WHERE kept_until < ?",
            "DELETE FROM consent_refusals WHERE kept_until < ?",
        ] {
            pruned +=
                sqlx::query(query).bind(signed(now)).execute(&self.pool).await?.rows_affected();
        }
        Ok(pruned)
    }
}

async fn write_notices(
    connection: &mut SqliteConnection,
    batch: &Batch,
) -> Result<(), LedgerError> {
    for notice in batch.notices() {
        sqlx::query("INSERT INTO consent_notices VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
            .bind(&notice.fingerprint)
            .bind(&notice.language)
            .bind(&notice.texts)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

async fn write_receipt(
    connection: &mut SqliteConnection,
    receipt: &ConsentReceipt,
) -> Result<(), LedgerError> {
    sqlx::query(
        "INSERT INTO consent_receipts (record_id, schema_version, policy, site, notice, language, states, expressed_by, chosen_at, holds_for, kept_until)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11
         WHERE NOT EXISTS (
             SELECT 1 FROM (
                 SELECT * FROM consent_receipts WHERE record_id = ?1 ORDER BY id DESC LIMIT 1
             ) AS latest
             WHERE site = ?4 AND notice = ?5 AND language = ?6 AND states = ?7 AND ?9 < chosen_at + ?12
         )",
    )
    .bind(receipt.record_id.as_bytes().as_slice())
    .bind(&receipt.schema_version)
    .bind(&receipt.policy)
    .bind(&receipt.site)
    .bind(&receipt.notice)
    .bind(&receipt.language)
    .bind(text_of(&receipt.states)?)
    .bind(&receipt.expressed_by)
    .bind(signed(receipt.unix_seconds))
    .bind(signed(receipt.holds_for))
    .bind(signed(receipt.kept_until))
    .bind(signed(REPEATED_WITHIN))
    .execute(connection)
    .await?;
    Ok(())
}

async fn count_refusal(
    connection: &mut SqliteConnection,
    refusal: &RefusalCount,
) -> Result<(), LedgerError> {
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
