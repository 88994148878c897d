//! The PostgreSQL ledger, for several machines.

use super::connection::PooledWriter;
use super::queries::{ledger_of, receipts_where};
use super::row::{self, signed, to_json};
use crate::consent::RecordId;
use crate::ledger::{
    Batch, BatchEntry, ConsentLedger, ConsentNotice, ConsentReceipt, DEFAULT_RETENTION,
    DUPLICATE_WINDOW_SECONDS, LedgerError, RefusalCount,
};
use sqlx::postgres::{PgConnectOptions, PgConnection as Connection, PgPool, PgPoolOptions};
use sqlx::{Postgres, Transaction};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

const MIGRATIONS: [&str; 5] = [
    include_str!("../../../migrations/postgres/0001_ledger.sql"),
    include_str!("../../../migrations/postgres/0002_append.sql"),
    include_str!("../../../migrations/postgres/0003_answers.sql"),
    include_str!("../../../migrations/postgres/0004_turns_and_refusals.sql"),
    include_str!("../../../migrations/postgres/0005_jurisdictions.sql"),
];

/// Maximum time for a connection to become available.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(4);

/// Settings of each session, whatever those of the server, the database and the role. `read committed` lets a writer that has
/// waited for the lock see the receipts written meanwhile; the timeout takes the lock from a machine that stops responding,
/// before the batches that wait for it time out.
const SETTINGS: [(&str, &str); 4] = [
    ("synchronous_commit", "on"),
    ("default_transaction_isolation", "read committed"),
    ("idle_in_transaction_session_timeout", "3s"),
    ("enable_seqscan", "off"), // a session keeps the plans that it made while the ledger was small
];

/// A ledger in PostgreSQL, which several processes and machines share.
///
/// A batch is durable when [`append`](ConsentLedger::append) returns, whatever `synchronous_commit` the server has. Tables and
/// functions have the prefix `consent_`, so the database may be the application's too.
///
/// A pooler in between has to give each connection a session of its own (`pool_mode = session` in pgbouncer), as migrations
/// take a session's lock. For TLS, enable one of sqlx's `tls-` features in the application.
///
/// | setting of each session | reason |
/// |---|---|
/// | `synchronous_commit = on` | an acknowledged consent survives a crash |
/// | `default_transaction_isolation = read committed` | duplicates are looked for after the lock was taken |
/// | `idle_in_transaction_session_timeout = 3s` | a machine that stops responding loses the lock |
/// | `enable_seqscan = off` | plans made for a small ledger stay good |
///
/// The tables are `consent_receipts`, `consent_answers` (the contents), `consent_notices`, `consent_refusals` and
/// `consent_migrations`. The role needs the right to create tables and functions
/// for [`connect`](PostgresLedger::connect) of a build with new migrations, and otherwise to read and write them.
///
/// Clones share one ledger: four connections for reading, and one for writing. `Debug` does not show the address, which has a
/// password.
#[derive(Clone)]
pub struct PostgresLedger {
    pool: PgPool,
    writer: Arc<PooledWriter<Connection>>,
    retention: Duration,
}

impl PostgresLedger {
    /// Connects to the database at this address, `postgres://user:password@host/database`. Missing tables are created, those of
    /// an earlier build are migrated.
    ///
    /// # Errors
    /// [`LedgerError::Unsuitable`] if it is not an address of PostgreSQL, or the encoding of the database is not UTF-8;
    /// [`LedgerError::Newer`] if a newer build migrated it; [`LedgerError::Full`] or [`LedgerError::Down`] if it cannot be
    /// reached or changed now, 4 seconds at most.
    ///
    /// ```no_run
    /// use policy_runtime::ledger::{LedgerError, PostgresLedger};
    /// use std::time::Duration;
    ///
    /// # async fn open() -> Result<(), Box<dyn std::error::Error>> {
    /// let ledger = PostgresLedger::connect(&std::env::var("DATABASE_URL")?).await?;
    /// let ledger = ledger.keep_for(Duration::from_hours(365 * 24)); // a year beyond the consent
    /// # drop(ledger);
    /// # Ok(())
    /// # }
    /// # assert!(matches!(
    /// #     tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(PostgresLedger::connect("mysql://host")),
    /// #     Err(LedgerError::Unsuitable(_)),
    /// # ));
    /// ```
    pub async fn connect(address: &str) -> Result<PostgresLedger, LedgerError> {
        // The driver accepts any scheme. The address is not repeated, as it may have a password.
        let scheme = address.split_once("://").map(|(scheme, _)| scheme);
        if !matches!(scheme, Some("postgres" | "postgresql")) {
            let reason = "its address is not of the form `postgres://user:password@host/database`";
            return Err(LedgerError::Unsuitable(reason.into()));
        }
        let options =
            PgConnectOptions::from_str(address).map_err(row::ledger_error)?.options(SETTINGS);
        let pool = |connections| {
            let pool =
                PgPoolOptions::new().max_connections(connections).acquire_timeout(ACQUIRE_TIMEOUT);
            pool.connect_with(options.clone())
        };
        let first = pool(1).await.map_err(row::ledger_error)?;
        check_encoding(&first).await?;
        row::migrations(&MIGRATIONS).run(&first).await.map_err(row::migration_error)?;
        first.close().await; // its plans are for empty tables
        let pool = pool(4).await.map_err(row::ledger_error)?;
        Ok(PostgresLedger {
            pool,
            writer: Arc::new(PooledWriter::new(options)),
            retention: DEFAULT_RETENTION,
        })
    }
}

ledger_of!(PostgresLedger);

/// Rejects an encoding without all of Unicode: a refusal whose notice it cannot hold would be retried without end, and fail
/// every batch.
async fn check_encoding(pool: &PgPool) -> Result<(), LedgerError> {
    let encoding = sqlx::query_scalar("SHOW server_encoding").fetch_one(pool).await;
    let encoding: String = encoding.map_err(row::ledger_error)?;
    // SQL_ASCII keeps bytes as they are.
    if !matches!(&*encoding, "UTF8" | "SQL_ASCII") {
        let reason = format!("its database has the encoding {encoding}, and needs UTF8");
        return Err(LedgerError::Unsuitable(reason.into()));
    }
    Ok(())
}

/// Begins a transaction with the lock of all writers.
async fn begin_write(pool: &PgPool) -> Result<Transaction<'static, Postgres>, sqlx::Error> {
    let mut transaction = pool.begin().await?;
    sqlx::query("SELECT consent_take_turn()").execute(&mut *transaction).await?;
    Ok(transaction)
}

/// Deletes without the lock: consents are recorded meanwhile.
async fn delete_expired_receipts(pool: &PgPool, now: u64) -> Result<u64, sqlx::Error> {
    let query = "DELETE FROM consent_receipts WHERE answer IN (SELECT id FROM consent_answers) AND kept_until < $1";
    Ok(sqlx::query(query).bind(signed(now)).execute(pool).await?.rows_affected())
}

async fn append(connection: &mut Connection, batch: &Batch) -> Result<(), sqlx::Error> {
    match write(connection, batch).await {
        // The first receipt of a notice. The notice is written in its own transaction: without its receipt it is harmless.
        Err(error) if row::is_missing_notice(&error) => {
            write_notices(connection, batch).await?;
            write(connection, batch).await
        }
        outcome => outcome,
    }
}

/// Writes a batch in one statement.
async fn write(connection: &mut Connection, batch: &Batch) -> Result<(), sqlx::Error> {
    let (contents, refusals) = (batch.contents(), batch.refusals());
    let entries: Vec<&BatchEntry> = batch.entries().collect();
    let ids: Vec<&[u8]> =
        entries.iter().map(|entry| entry.receipt.record_id.as_bytes().as_slice()).collect();
    let since: Vec<Option<i64>> =
        entries.iter().map(|entry| entry.duplicate_since.map(signed)).collect();
    sqlx::query(
        "SELECT consent_append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)",
    )
    .bind(texts(contents, |content| &content.schema_version))
    .bind(texts(contents, |content| &content.policy))
    .bind(texts(contents, |content| &content.site))
    .bind(texts(contents, |content| &content.notice))
    .bind(texts(contents, |content| &content.language))
    .bind(json(contents, |content| to_json(&content.jurisdictions))?)
    .bind(json(contents, |content| to_json(&content.states))?)
    .bind(texts(contents, |content| &content.expressed_by))
    .bind(numbers(contents, |content| content.holds_for))
    .bind(ids)
    .bind(numbers(&entries, |entry| entry.content_index as u64 + 1)) // PostgreSQL counts from 1
    .bind(numbers(&entries, |entry| entry.receipt.chosen_at))
    .bind(numbers(&entries, |entry| entry.receipt.kept_until))
    .bind(since.iter().any(Option::is_some).then_some(since))
    .bind(signed(DUPLICATE_WINDOW_SECONDS))
    .bind(numbers(refusals, |refusal| refusal.day))
    .bind(texts(refusals, |refusal| &refusal.policy))
    .bind(texts(refusals, |refusal| &refusal.site))
    .bind(texts(refusals, |refusal| &refusal.notice))
    .bind(texts(refusals, |refusal| &refusal.language))
    .bind(json(refusals, |refusal| to_json(&refusal.jurisdictions))?)
    .bind(texts(refusals, |refusal| &refusal.expressed_by))
    .bind(json(refusals, |refusal| to_json(&refusal.states))?)
    .bind(numbers(refusals, |refusal| refusal.refusals))
    .bind(numbers(refusals, |refusal| refusal.kept_until))
    .execute(connection)
    .await?;
    Ok(())
}

fn texts<T>(rows: &[T], field: fn(&T) -> &String) -> Vec<&str> {
    rows.iter().map(|row| field(row).as_str()).collect()
}

fn json<T>(
    rows: &[T],
    field: fn(&T) -> Result<String, sqlx::Error>,
) -> Result<Vec<String>, sqlx::Error> {
    rows.iter().map(field).collect()
}

fn numbers<T>(rows: &[T], field: fn(&T) -> u64) -> Vec<i64> {
    rows.iter().map(|row| signed(field(row))).collect()
}

impl std::fmt::Debug for PostgresLedger {
    /// Without the address, which has a password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PostgresLedger").field("retention", &self.retention).finish_non_exhaustive()
    }
}
