//! The ledger in PostgreSQL: for several machines.

use super::row::{self, signed, text_of};
use super::{
    Batch, ConsentLedger, ConsentReceipt, LedgerError, Notice, REPEATED_WITHIN, RETENTION,
    RefusalCount,
};
use crate::consent::RecordId;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions};
use std::str::FromStr;
use std::time::Duration;

/// The advisory lock that orders the writers: `consent` in ASCII.
const WRITERS: i64 = 0x63_6f_6e_73_65_6e_74;

/// A ledger in PostgreSQL, which several processes and machines write to. What is written is durable when it is acknowledged,
/// whatever `synchronous_commit` the server has.
///
/// Clones are the same ledger. For TLS, enable one of sqlx's `tls-` features in the application.
#[derive(Debug, Clone)]
pub struct PostgresLedger {
    pool: PgPool,
    retention: Duration,
}

impl PostgresLedger {
    /// Opens the ledger in the database at this address (`postgres://user:password@host/database`), and makes its tables if
    /// they are missing.
    ///
    /// # Errors
    /// If the address is none, or the database cannot be reached or changed.
    pub async fn connect(address: &str) -> Result<PostgresLedger, LedgerError> {
        let options = PgConnectOptions::from_str(address)?.options([("synchronous_commit", "on")]);
        let pool = PgPoolOptions::new()
            .max_connections(4)
            .acquire_timeout(Duration::from_secs(4))
            .connect_with(options)
            .await?;
        let tables = include_str!("../../migrations/postgres/0001_ledger.sql");
        row::migrations(tables).run(&pool).await?;
        Ok(PostgresLedger { pool, retention: RETENTION })
    }

    /// Keeps receipts for this long after the consent in them has ended.
    #[must_use]
    pub fn keep_for(self, retention: Duration) -> PostgresLedger {
        PostgresLedger { retention, ..self }
    }
}

impl ConsentLedger for PostgresLedger {
    async fn append(&self, batch: &Batch) -> Result<(), LedgerError> {
        let mut transaction = self.pool.begin().await?;
        // One writer at a time: the last receipt of a record is the last, and places are given in the order of commits.
        sqlx::query("SELECT pg_advisory_xact_lock($1)")
            .bind(WRITERS)
            .execute(&mut *transaction)
            .await?;
        write_notices(&mut transaction, batch).await?;
        if !batch.receipts().is_empty() {
            write_receipts(&mut transaction, batch).await?;
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
        let rows = sqlx::query("SELECT * FROM consent_receipts WHERE record_id = $1 ORDER BY id")
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
        let rows = sqlx::query("SELECT * FROM consent_receipts WHERE id > $1 ORDER BY id LIMIT $2")
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
            "SELECT texts FROM consent_notices WHERE fingerprint = $1 AND language = $2",
        )
        .bind(fingerprint)
        .bind(language)
        .fetch_optional(&self.pool)
        .await?;
        Ok(texts.map(|texts| row::notice(texts, fingerprint, language)))
    }

    async fn erase(&self, record: RecordId) -> Result<u64, LedgerError> {
        let erased = sqlx::query("DELETE FROM consent_receipts WHERE record_id = $1")
            .bind(record.as_bytes().as_slice())
            .execute(&self.pool)
            .await?;
        Ok(erased.rows_affected())
    }

    async fn prune(&self, now: u64) -> Result<u64, LedgerError> {
        let mut pruned = 0;
        for query in [
            "DELETE FROM consent_receipts WHERE kept_until < $1",
            "DELETE FROM consent_refusals WHERE kept_until < $1",
        ] {
            pruned +=
                sqlx::query(query).bind(signed(now)).execute(&self.pool).await?.rows_affected();
        }
        Ok(pruned)
    }
}

async fn write_notices(connection: &mut PgConnection, batch: &Batch) -> Result<(), LedgerError> {
    for notice in batch.notices() {
        sqlx::query("INSERT INTO consent_notices VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
            .bind(&notice.fingerprint)
            .bind(&notice.language)
            .bind(&notice.texts)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// All receipts in one statement. It sees the ledger as it was before, so only the first of a record is compared with it;
/// the batch itself holds no repetitions.
async fn write_receipts(connection: &mut PgConnection, batch: &Batch) -> Result<(), LedgerError> {
    let receipts = batch.receipts();
    let texts = |field: fn(&ConsentReceipt) -> &String| {
        receipts.iter().map(|receipt| field(receipt).as_str()).collect::<Vec<_>>()
    };
    let numbers = |field: fn(&ConsentReceipt) -> u64| {
        receipts.iter().map(|receipt| signed(field(receipt))).collect::<Vec<_>>()
    };
    let ids: Vec<&[u8]> =
        receipts.iter().map(|receipt| receipt.record_id.as_bytes().as_slice()).collect();
    let states =
        receipts.iter().map(|receipt| text_of(&receipt.states)).collect::<Result<Vec<_>, _>>()?;
    let are_first: Vec<bool> =
        (0..receipts.len()).map(|index| batch.is_first_of_record(index)).collect();
    sqlx::query(
        "INSERT INTO consent_receipts (record_id, schema_version, policy, site, notice, language, states, expressed_by, chosen_at, holds_for, kept_until)
         SELECT record_id, schema_version, policy, site, notice, language, states, expressed_by, chosen_at, holds_for, kept_until
         FROM unnest($1::bytea[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bigint[], $10::bigint[], $11::bigint[], $12::boolean[])
             WITH ORDINALITY AS new (record_id, schema_version, policy, site, notice, language, states, expressed_by, chosen_at, holds_for, kept_until, is_first, place)
         WHERE NOT (is_first AND EXISTS (
             SELECT 1 FROM (
                 SELECT * FROM consent_receipts AS old WHERE old.record_id = new.record_id ORDER BY id DESC LIMIT 1
             ) AS latest
             WHERE (latest.site, latest.notice, latest.language, latest.states) = (new.site, new.notice, new.language, new.states)
                 AND new.chosen_at < latest.chosen_at + $13
         ))
         ORDER BY place",
    )
    .bind(ids)
    .bind(texts(|receipt| &receipt.schema_version))
    .bind(texts(|receipt| &receipt.policy))
    .bind(texts(|receipt| &receipt.site))
    .bind(texts(|receipt| &receipt.notice))
    .bind(texts(|receipt| &receipt.language))
    .bind(states)
    .bind(texts(|receipt| &receipt.expressed_by))
    .bind(numbers(|receipt| receipt.unix_seconds))
    .bind(numbers(|receipt| receipt.holds_for))
    .bind(numbers(|receipt| receipt.kept_until))
    .bind(are_first)
    .bind(signed(REPEATED_WITHIN))
    .execute(connection)
    .await?;
    Ok(())
}

async fn count_refusal(
    connection: &mut PgConnection,
    refusal: &RefusalCount,
) -> Result<(), LedgerError> {
    sqlx::query(
        "INSERT INTO consent_refusals AS known VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (day, policy, site, notice, language, states)
         DO UPDATE SET refusals = known.refusals + excluded.refusals",
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
