//! Rows of both databases, as they are read.

use crate::consent::RecordId;
use crate::ledger::{Answer, ConsentReceipt, LedgerError, Notice, PurposeState, RefusalCount};
use sqlx::error::DatabaseError;
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::{ColumnIndex, Decode, Row, Type};
use std::collections::{HashMap, hash_map};
use std::sync::Arc;

/// So many answers are forgotten at once, each in a round trip; then whoever waits to write gets a turn.
pub(super) const FORGOTTEN_AT_ONCE: usize = 100;

/// Migrations in their order. Their table has a name of its own, as the database may be the application's too.
pub(super) fn migrations(texts: &[&'static str]) -> Migrator {
    const WITHOUT_TRANSACTION: bool = false;
    let migrations = (1..).zip(texts).map(|(version, text)| {
        Migration::new(
            version,
            "ledger".into(),
            MigrationType::Simple,
            sqlx::SqlStr::from_static(text),
            WITHOUT_TRANSACTION,
        )
    });
    let mut migrator = Migrator::with_migrations(migrations.collect());
    migrator.dangerous_set_table_name("consent_migrations");
    migrator
}

/// Receipts with their places, and with the answers that they name; those that name the same one share it.
pub(super) fn receipts<R: Row>(rows: &[R]) -> Result<Vec<(i64, ConsentReceipt)>, sqlx::Error>
where
    for<'r> &'r str: ColumnIndex<R>,
    for<'r> i64: Decode<'r, R::Database> + Type<R::Database>,
    for<'r> String: Decode<'r, R::Database> + Type<R::Database>,
    for<'r> Vec<u8>: Decode<'r, R::Database> + Type<R::Database>,
{
    let mut answers: HashMap<i64, Arc<Answer>> = HashMap::new();
    let receipt = |row| {
        let record_id: Vec<u8> = R::try_get(row, "record_id")?;
        let record_id: [u8; 16] = record_id
            .try_into()
            .map_err(|_| sqlx::Error::Decode("a record id does not have 16 bytes".into()))?;
        let answer = match answers.entry(row.try_get("answer")?) {
            hash_map::Entry::Occupied(known) => Arc::clone(known.get()),
            hash_map::Entry::Vacant(place) => Arc::clone(place.insert(Arc::new(answer(row)?))),
        };
        let receipt = ConsentReceipt {
            record_id: RecordId::from_bytes(record_id),
            answer,
            unix_seconds: number(row, "chosen_at")?,
            kept_until: number(row, "kept_until")?,
        };
        Ok((row.try_get("id")?, receipt))
    };
    rows.iter().map(receipt).collect()
}

fn answer<R: Row>(row: &R) -> Result<Answer, sqlx::Error>
where
    for<'r> &'r str: ColumnIndex<R>,
    for<'r> i64: Decode<'r, R::Database> + Type<R::Database>,
    for<'r> String: Decode<'r, R::Database> + Type<R::Database>,
{
    Ok(Answer {
        schema_version: row.try_get("schema_version")?,
        policy: row.try_get("policy")?,
        site: row.try_get("site")?,
        notice: row.try_get("notice")?,
        language: row.try_get("language")?,
        states: states(row)?,
        expressed_by: row.try_get("expressed_by")?,
        holds_for: number(row, "holds_for")?,
    })
}

pub(super) fn refusal<R: Row>(row: &R) -> Result<RefusalCount, sqlx::Error>
where
    for<'r> &'r str: ColumnIndex<R>,
    for<'r> i64: Decode<'r, R::Database> + Type<R::Database>,
    for<'r> String: Decode<'r, R::Database> + Type<R::Database>,
{
    Ok(RefusalCount {
        day: number(row, "day")?,
        policy: row.try_get("policy")?,
        site: row.try_get("site")?,
        notice: row.try_get("notice")?,
        language: row.try_get("language")?,
        states: states(row)?,
        refusals: number(row, "refusals")?,
        kept_until: number(row, "kept_until")?,
    })
}

pub(super) fn notice(texts: String, fingerprint: &str, language: &str) -> Notice {
    Notice { fingerprint: fingerprint.to_owned(), language: language.to_owned(), texts }
}

fn states<R: Row>(row: &R) -> Result<Vec<PurposeState>, sqlx::Error>
where
    for<'r> &'r str: ColumnIndex<R>,
    for<'r> String: Decode<'r, R::Database> + Type<R::Database>,
{
    let states: String = row.try_get("states")?;
    serde_json::from_str(&states).map_err(|error| sqlx::Error::Decode(error.into()))
}

fn number<R: Row>(row: &R, column: &str) -> Result<u64, sqlx::Error>
where
    for<'r> &'r str: ColumnIndex<R>,
    for<'r> i64: Decode<'r, R::Database> + Type<R::Database>,
{
    let number: i64 = row.try_get(column)?;
    u64::try_from(number).map_err(|error| sqlx::Error::Decode(error.into()))
}

/// The states as both databases keep them: one spelling for one meaning, so that repetitions are seen.
pub(super) fn text_of(states: &[PurposeState]) -> Result<String, sqlx::Error> {
    serde_json::to_string(states).map_err(|error| sqlx::Error::Encode(error.into()))
}

/// Databases count to 2^63.
pub(super) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Whether what was to be written names a notice that is not there.
pub(super) fn misses_a_notice(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(DatabaseError::is_foreign_key_violation)
}

/// What an error of the database is to a ledger. It is no `From`, as sqlx is no part of the public interface.
pub(super) fn failed(error: sqlx::Error) -> LedgerError {
    let code = error.as_database_error().and_then(DatabaseError::code);
    let of_database = code.as_deref().unwrap_or_default();
    match (&error, of_database) {
        // SQLITE_FULL; disk_full, program_limit_exceeded (PostgreSQL, appendix A)
        (_, "13" | "53100" | "54000") => LedgerError::Full(error.into()),
        // SQLITE_NOTADB; no address at all
        (_, "26") | (sqlx::Error::Configuration(_), _) => LedgerError::Unsuitable(error.into()),
        _ => LedgerError::Down(error.into()),
    }
}

/// The same for the making of tables.
pub(super) fn not_migrated(error: MigrateError) -> LedgerError {
    match error {
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => failed(error),
        MigrateError::VersionMissing(migration) => LedgerError::Newer(migration),
        MigrateError::VersionMismatch(_) | MigrateError::Dirty(_) => {
            LedgerError::Unsuitable(error.into())
        }
        other => LedgerError::Down(other.into()),
    }
}
