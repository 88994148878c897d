//! The ledger in PostgreSQL: for several machines.

use super::connection::Kept;
use super::queries::{ledger_of, receipts_where};
use super::row::{self, signed, text_of};
use crate::consent::RecordId;
use crate::ledger::{
    Batch, BatchEntry, ConsentLedger, ConsentReceipt, LedgerError, Notice, REPEATED_WITHIN,
    RETENTION, RefusalCount,
};
use sqlx::postgres::{PgConnectOptions, PgConnection as Connection, PgPool, PgPoolOptions};
use sqlx::{Postgres, Transaction};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

const MIGRATIONS: [&str; 4] = [
    include_str!("../../../migrations/postgres/0001_ledger.sql"),
    include_str!("../../../migrations/postgres/0002_append.sql"),
    include_str!("../../../migrations/postgres/0003_answers.sql"),
    include_str!("../../../migrations/postgres/0004_turns_and_refusals.sql"),
];

/// How long connecting may take.
const APPEND_TIMEOUT: Duration = Duration::from_secs(4);

/// What holds whatever the server, the database or the role says. Whoever has waited for a turn must see what others wrote
/// meanwhile; and a machine that falls silent in its turn loses it, before those who wait for theirs lose patience.
const SETTINGS: [(&str, &str); 4] = [
    ("synchronous_commit", "on"),
    ("default_transaction_isolation", "read committed"),
    ("idle_in_transaction_session_timeout", "3s"),
    ("enable_seqscan", "off"), // a connection keeps the plans that it made while the ledger was small
];

/// A ledger in PostgreSQL, which several processes and machines write to. What is written is durable when it is acknowledged,
/// whatever `synchronous_commit` the server has.
///
/// A pooler in between has to give each connection a session of its own (`pool_mode = session` in pgbouncer), as the lock under
/// which the tables are made is the session's.
///
/// Clones are the same ledger. For TLS, enable one of sqlx's `tls-` features in the application.
#[derive(Clone)]
pub struct PostgresLedger {
    pool: PgPool,
    writer: Arc<Kept<Connection>>,
    retention: Duration,
}

impl PostgresLedger {
    /// Opens the ledger in the database at this address (`postgres://user:password@host/database`), and makes its tables if
    /// they are missing.
    ///
    /// # Errors
    /// [`LedgerError::Unsuitable`] if the address is none, or the database has an encoding other than UTF-8; others if it cannot
    /// be reached or changed.
    pub async fn connect(address: &str) -> Result<PostgresLedger, LedgerError> {
        // The driver takes any scheme. The address is not repeated, as it may have a password.
        let scheme = address.split_once("://").map(|(scheme, _)| scheme);
        if !matches!(scheme, Some("postgres" | "postgresql")) {
            let unfit =
                "its address is none of PostgreSQL, as in `postgres://user:password@host/database`";
            return Err(LedgerError::Unsuitable(unfit.into()));
        }
        let options = PgConnectOptions::from_str(address).map_err(row::failed)?.options(SETTINGS);
        let pool = |connections| {
            let pool =
                PgPoolOptions::new().max_connections(connections).acquire_timeout(APPEND_TIMEOUT);
            pool.connect_with(options.clone())
        };
        let first = pool(1).await.map_err(row::failed)?;
        check_encoding(&first).await?;
        row::migrations(&MIGRATIONS).run(&first).await.map_err(row::not_migrated)?;
        first.close().await; // what it planned for empty tables is of no use
        let pool = pool(4).await.map_err(row::failed)?;
        Ok(PostgresLedger { pool, writer: Arc::new(Kept::new(options)), retention: RETENTION })
    }
}

ledger_of!(PostgresLedger);

/// Else one refusal whose notice the database has no letters for would wait for ever, and every consent with it.
async fn check_encoding(pool: &PgPool) -> Result<(), LedgerError> {
    let encoding = sqlx::query_scalar("SHOW server_encoding").fetch_one(pool).await;
    let encoding: String = encoding.map_err(row::failed)?;
    // SQL_ASCII: none, bytes are kept as they come.
    if !matches!(&*encoding, "UTF8" | "SQL_ASCII") {
        let unfit = format!("its database has the encoding {encoding}, and needs UTF8");
        return Err(LedgerError::Unsuitable(unfit.into()));
    }
    Ok(())
}

async fn take_turn(pool: &PgPool) -> Result<Transaction<'static, Postgres>, sqlx::Error> {
    let mut transaction = pool.begin().await?;
    sqlx::query("SELECT consent_take_turn()").execute(&mut *transaction).await?;
    Ok(transaction)
}

/// Nobody waits for it: consents are written meanwhile.
async fn forget_receipts(pool: &PgPool, now: u64) -> Result<u64, sqlx::Error> {
    let query = "DELETE FROM consent_receipts WHERE answer IN (SELECT id FROM consent_answers) AND kept_until < $1";
    Ok(sqlx::query(query).bind(signed(now)).execute(pool).await?.rows_affected())
}

async fn append(connection: &mut Connection, batch: &Batch) -> Result<(), sqlx::Error> {
    match write(connection, batch).await {
        // The first receipt of a notice. It is written by itself: without its receipt it harms nobody.
        Err(error) if row::misses_a_notice(&error) => {
            write_notices(connection, batch).await?;
            write(connection, batch).await
        }
        outcome => outcome,
    }
}

/// All of it in one statement.
async fn write(connection: &mut Connection, batch: &Batch) -> Result<(), sqlx::Error> {
    let (answers, refusals) = (batch.answers(), batch.refusals());
    let entries: Vec<&BatchEntry> = batch.entries().collect();
    let ids: Vec<&[u8]> =
        entries.iter().map(|entry| entry.receipt.record_id.as_bytes().as_slice()).collect();
    let since: Vec<Option<i64>> =
        entries.iter().map(|entry| entry.duplicate_since.map(signed)).collect();
    sqlx::query(
        "SELECT consent_append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)",
    )
    .bind(texts(answers, |answer| &answer.schema_version))
    .bind(texts(answers, |answer| &answer.policy))
    .bind(texts(answers, |answer| &answer.site))
    .bind(texts(answers, |answer| &answer.notice))
    .bind(texts(answers, |answer| &answer.language))
    .bind(answers.iter().map(|answer| text_of(&answer.states)).collect::<Result<Vec<_>, _>>()?)
    .bind(texts(answers, |answer| &answer.expressed_by))
    .bind(numbers(answers, |answer| answer.holds_for))
    .bind(ids)
    .bind(numbers(&entries, |entry| entry.answer_index as u64 + 1)) // PostgreSQL counts from 1
    .bind(numbers(&entries, |entry| entry.receipt.unix_seconds))
    .bind(numbers(&entries, |entry| entry.receipt.kept_until))
    .bind(since.iter().any(Option::is_some).then_some(since))
    .bind(signed(REPEATED_WITHIN))
    .bind(numbers(refusals, |refusal| refusal.day))
    .bind(texts(refusals, |refusal| &refusal.policy))
    .bind(texts(refusals, |refusal| &refusal.site))
    .bind(texts(refusals, |refusal| &refusal.notice))
    .bind(texts(refusals, |refusal| &refusal.language))
    .bind(refusals.iter().map(|refusal| text_of(&refusal.states)).collect::<Result<Vec<_>, _>>()?)
    .bind(numbers(refusals, |refusal| refusal.refusals))
    .bind(numbers(refusals, |refusal| refusal.kept_until))
    .execute(connection)
    .await?;
    Ok(())
}

fn texts<T>(rows: &[T], field: fn(&T) -> &String) -> Vec<&str> {
    rows.iter().map(|row| field(row).as_str()).collect()
}

fn numbers<T>(rows: &[T], field: fn(&T) -> u64) -> Vec<i64> {
    rows.iter().map(|row| signed(field(row))).collect()
}

impl std::fmt::Debug for PostgresLedger {
    /// Never the address, which has a password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PostgresLedger").field("retention", &self.retention).finish_non_exhaustive()
    }
}
