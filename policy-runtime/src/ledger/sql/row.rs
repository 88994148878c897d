//! Rows of both databases as values, and their errors.

use crate::consent::RecordId;
use crate::ledger::{ConsentContent, ConsentNotice, ConsentReceipt, LedgerError, RefusalCount};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::error::DatabaseError;
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::{ColumnIndex, Decode, Row, Type};
use std::collections::{HashMap, hash_map};
use std::sync::Arc;

/// Maximum number of contents deleted per transaction, each in a round trip. Between transactions batches are written.
pub(super) const MAX_CONTENTS_PER_TRANSACTION: usize = 100;

/// Returns the migrator. Its table has a name of its own, as the database may be the application's too.
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

/// Converts rows to receipts with their sequence numbers. Receipts with the same content share it.
pub(super) fn receipts<R: Row>(rows: &[R]) -> Result<Vec<(i64, ConsentReceipt)>, sqlx::Error>
where
    for<'r> &'r str: ColumnIndex<R>,
    for<'r> i64: Decode<'r, R::Database> + Type<R::Database>,
    for<'r> String: Decode<'r, R::Database> + Type<R::Database>,
    for<'r> Vec<u8>: Decode<'r, R::Database> + Type<R::Database>,
{
    let mut contents: HashMap<i64, Arc<ConsentContent>> = HashMap::new();
    let receipt = |row| {
        let record_id: Vec<u8> = R::try_get(row, "record_id")?;
        let record_id: [u8; 16] = record_id
            .try_into()
            .map_err(|_| sqlx::Error::Decode("a record id does not have 16 bytes".into()))?;
        let content = match contents.entry(row.try_get("answer")?) {
            hash_map::Entry::Occupied(known) => Arc::clone(known.get()),
            hash_map::Entry::Vacant(slot) => Arc::clone(slot.insert(Arc::new(content(row)?))),
        };
        let receipt = ConsentReceipt {
            record_id: RecordId::from_bytes(record_id),
            content,
            chosen_at: number(row, "chosen_at")?,
            kept_until: number(row, "kept_until")?,
        };
        Ok((row.try_get("id")?, receipt))
    };
    rows.iter().map(receipt).collect()
}

fn content<R: Row>(row: &R) -> Result<ConsentContent, sqlx::Error>
where
    for<'r> &'r str: ColumnIndex<R>,
    for<'r> i64: Decode<'r, R::Database> + Type<R::Database>,
    for<'r> String: Decode<'r, R::Database> + Type<R::Database>,
{
    Ok(ConsentContent {
        schema_version: row.try_get("schema_version")?,
        policy: row.try_get("policy")?,
        site: row.try_get("site")?,
        notice: row.try_get("notice")?,
        language: row.try_get("language")?,
        jurisdictions: json(row, "jurisdictions")?,
        states: json(row, "states")?,
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
        jurisdictions: json(row, "jurisdictions")?,
        expressed_by: row.try_get("expressed_by")?,
        states: json(row, "states")?,
        refusals: number(row, "refusals")?,
        kept_until: number(row, "kept_until")?,
    })
}

pub(super) fn notice(texts: String, fingerprint: &str, language: &str) -> ConsentNotice {
    ConsentNotice { fingerprint: fingerprint.to_owned(), language: language.to_owned(), texts }
}

/// Reads a column of JSON.
fn json<R: Row, T: DeserializeOwned>(row: &R, column: &str) -> Result<T, sqlx::Error>
where
    for<'r> &'r str: ColumnIndex<R>,
    for<'r> String: Decode<'r, R::Database> + Type<R::Database>,
{
    let text: String = row.try_get(column)?;
    serde_json::from_str(&text).map_err(|error| sqlx::Error::Decode(error.into()))
}

fn number<R: Row>(row: &R, column: &str) -> Result<u64, sqlx::Error>
where
    for<'r> &'r str: ColumnIndex<R>,
    for<'r> i64: Decode<'r, R::Database> + Type<R::Database>,
{
    let number: i64 = row.try_get(column)?;
    u64::try_from(number).map_err(|error| sqlx::Error::Decode(error.into()))
}

/// Serialises states or jurisdictions for both databases. Equal ones give equal texts, by which duplicates are found.
pub(super) fn to_json<T: Serialize>(values: &[T]) -> Result<String, sqlx::Error> {
    serde_json::to_string(values).map_err(|error| sqlx::Error::Encode(error.into()))
}

/// Converts a number to the signed one of databases. Numbers of 2^63 and above become the largest.
pub(super) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Returns whether a statement failed as it refers to a notice that is not in the ledger.
pub(super) fn is_missing_notice(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(DatabaseError::is_foreign_key_violation)
}

/// Converts an error of the database. It is no `From`, as sqlx is not part of the public interface.
pub(super) fn ledger_error(error: sqlx::Error) -> LedgerError {
    let code = error.as_database_error().and_then(DatabaseError::code);
    let of_database = code.as_deref().unwrap_or_default();
    match (&error, of_database) {
        // SQLITE_FULL; disk_full, program_limit_exceeded (PostgreSQL, appendix A)
        (_, "13" | "53100" | "54000") => LedgerError::Full(error.into()),
        // SQLITE_NOTADB; an address that does not parse
        (_, "26") | (sqlx::Error::Configuration(_), _) => LedgerError::Unsuitable(error.into()),
        _ => LedgerError::Down(error.into()),
    }
}

/// Converts an error of the migrations.
pub(super) fn migration_error(error: MigrateError) -> LedgerError {
    match error {
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => {
            ledger_error(error)
        }
        MigrateError::VersionMissing(migration) => LedgerError::Newer(migration),
        MigrateError::VersionMismatch(_) | MigrateError::Dirty(_) => {
            LedgerError::Unsuitable(error.into())
        }
        other => LedgerError::Down(other.into()),
    }
}
