//! Statements that write a batch.

use super::delete_unused_contents;
use crate::ledger::sql::row::{signed, to_json};
use crate::ledger::{
    Batch, ConsentContent, ConsentReceipt, DUPLICATE_WINDOW_SECONDS, RefusalCount,
};
use sqlx::query::Query;
use sqlx::sqlite::{Sqlite, SqliteArguments, SqliteConnection as Connection};
use sqlx::{AssertSqlSafe, Row as _};
use std::collections::HashMap;
use std::sync::Arc;

/// The beginning of an insertion. With `OR ROLLBACK` and a deferred foreign key SQLite needs no statement journal.
const INSERT: &str =
    "INSERT OR ROLLBACK INTO consent_receipts (record_id, answer, chosen_at, kept_until)";

/// The columns of a content, in the order of their index.
const CONTENT_COLUMNS: &str = "notice, language, site, jurisdictions, states, expressed_by, policy, holds_for, schema_version";

/// A receipt, the id of its content, and its `duplicate_since`.
type ReceiptRow<'b> = (&'b ConsentReceipt, i64, Option<u64>);

/// Writes the contents, receipts and counts of a batch.
pub(super) async fn batch(connection: &mut Connection, batch: &Batch) -> Result<(), sqlx::Error> {
    let ContentIds { all, new } = ids_of(connection, batch.contents()).await?;
    let rows = batch.entries().map(|entry| {
        let content = all.get(entry.content_index).ok_or(sqlx::Error::RowNotFound)?;
        Ok((&entry.receipt, *content, entry.duplicate_since))
    });
    let rows = rows.collect::<Result<Vec<_>, sqlx::Error>>()?;
    let mut rest = &rows[..];
    while !rest.is_empty() {
        let (receipts, later) = rest.split_at(rows_at_once(rest.len()));
        insert(connection, receipts).await?;
        rest = later;
    }
    if batch.entries().any(|entry| entry.duplicate_since.is_some()) {
        delete_unused_contents(connection, &new).await?; // contents of duplicates
    }
    for refusal in batch.refusals() {
        count_refusal(connection, refusal).await?;
    }
    Ok(())
}

/// The ids of the contents of a batch.
#[derive(Default)]
struct ContentIds {
    all: Vec<i64>,
    /// The ids of contents that were not in the ledger.
    new: Vec<i64>,
}

/// Returns the ids of contents, and writes those that are not in the ledger.
async fn ids_of(
    connection: &mut Connection,
    contents: &[Arc<ConsentContent>],
) -> Result<ContentIds, sqlx::Error> {
    let mut ids = ContentIds::default();
    let mut rest = contents;
    while !rest.is_empty() {
        let (part, later) = rest.split_at(rows_at_once(rest.len()));
        let before = known_ids(connection, part).await?;
        let mut known = before.clone();
        if before.contains(&None) {
            for (_, content) in before.iter().zip(part).filter(|(before, _)| before.is_none()) {
                write_content(connection, content).await?;
            }
            known = known_ids(connection, part).await?;
        }
        for (known, before) in known.into_iter().zip(before) {
            let id = known.ok_or(sqlx::Error::RowNotFound)?;
            ids.all.push(id);
            if before.is_none() {
                ids.new.push(id);
            }
        }
        rest = later;
    }
    Ok(ids)
}

/// Returns the ids of contents, `None` for those that are not in the ledger.
async fn known_ids(
    connection: &mut Connection,
    contents: &[Arc<ConsentContent>],
) -> Result<Vec<Option<i64>>, sqlx::Error> {
    let row = |position| format!("({position}, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    let rows: Vec<_> = (0..contents.len()).map(row).collect();
    let rows = rows.join(", ");
    let query = format!(
        "WITH given (position, {CONTENT_COLUMNS}) AS (VALUES {rows})
         SELECT position, id FROM given CROSS JOIN consent_answers USING ({CONTENT_COLUMNS})"
    );
    let mut select = sqlx::query(AssertSqlSafe(query));
    for content in contents {
        select = bind(select, content)?;
    }
    let known = select.fetch_all(connection).await?;
    let known = known.iter().map(|row| Ok((row.try_get("position")?, row.try_get("id")?)));
    let known = known.collect::<Result<HashMap<i64, i64>, sqlx::Error>>()?;
    Ok((0..).zip(contents).map(|(position, _)| known.get(&position).copied()).collect())
}

/// Writes a content unless it exists: a batch may have two that are equal.
async fn write_content(
    connection: &mut Connection,
    content: &ConsentContent,
) -> Result<(), sqlx::Error> {
    let query = format!(
        "INSERT INTO consent_answers ({CONTENT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
    );
    bind(sqlx::query(AssertSqlSafe(query)), content)?.execute(connection).await?;
    Ok(())
}

/// Binds the columns of a content, in the order of [`CONTENT_COLUMNS`].
fn bind<'q>(
    query: Query<'q, Sqlite, SqliteArguments>,
    content: &'q ConsentContent,
) -> Result<Query<'q, Sqlite, SqliteArguments>, sqlx::Error> {
    Ok(query
        .bind(&content.notice)
        .bind(&content.language)
        .bind(&content.site)
        .bind(to_json(&content.jurisdictions)?)
        .bind(to_json(&content.states)?)
        .bind(&content.expressed_by)
        .bind(&content.policy)
        .bind(signed(content.holds_for))
        .bind(&content.schema_version))
}

/// Returns how many of these rows the next statement takes. As each number of rows is a statement to prepare, there are 15: 1
/// to 7, and 8 to 64 by eights.
fn rows_at_once(rows: usize) -> usize {
    match rows {
        0..8 => rows,
        8..64 => rows / 8 * 8,
        _ => 64,
    }
}

/// Inserts receipts in their order.
async fn insert(
    connection: &mut Connection,
    receipts: &[ReceiptRow<'_>],
) -> Result<(), sqlx::Error> {
    if receipts.iter().any(|(_, _, since)| since.is_some()) {
        return insert_unless_duplicate(connection, receipts).await;
    }
    let rows = vec!["(?, ?, ?, ?)"; receipts.len()].join(", ");
    let mut insert = sqlx::query(AssertSqlSafe(format!("{INSERT} VALUES {rows}")));
    for (receipt, content, _) in receipts {
        insert = insert
            .bind(receipt.record_id.as_bytes().as_slice())
            .bind(content)
            .bind(signed(receipt.chosen_at))
            .bind(signed(receipt.kept_until));
    }
    insert.execute(connection).await?;
    Ok(())
}

/// Inserts receipts that are no duplicates. The statement sees the ledger before it, and a batch has no duplicates within
/// itself.
async fn insert_unless_duplicate(
    connection: &mut Connection,
    receipts: &[ReceiptRow<'_>],
) -> Result<(), sqlx::Error> {
    let row = |position| format!("(?, ?, ?, ?, ?, {position})");
    let rows: Vec<_> = (0..receipts.len()).map(row).collect();
    let rows = rows.join(", ");
    let query = format!(
        "WITH new (record_id, answer, chosen_at, kept_until, duplicate_since, position) AS (VALUES {rows})
         {INSERT}
         SELECT record_id, answer, chosen_at, kept_until FROM new
         WHERE NOT (duplicate_since IS NOT NULL AND EXISTS (
             SELECT 1 FROM (
                 SELECT * FROM consent_receipts AS old WHERE old.record_id = new.record_id ORDER BY id DESC LIMIT 1
             ) AS latest
             JOIN consent_answers AS said ON said.id = latest.answer
             JOIN consent_answers AS says ON says.id = new.answer
             WHERE (said.site, said.notice, said.language, said.jurisdictions, said.states) = (says.site, says.notice, says.language, says.jurisdictions, says.states)
                 AND latest.chosen_at >= new.duplicate_since AND new.chosen_at < latest.chosen_at + {DUPLICATE_WINDOW_SECONDS}
         ))
         ORDER BY position"
    );
    let mut insert = sqlx::query(AssertSqlSafe(query));
    for (receipt, content, since) in receipts {
        insert = insert
            .bind(receipt.record_id.as_bytes().as_slice())
            .bind(content)
            .bind(signed(receipt.chosen_at))
            .bind(signed(receipt.kept_until))
            .bind(since.map(signed));
    }
    insert.execute(connection).await?;
    Ok(())
}

/// Adds refusals to their count.
async fn count_refusal(
    connection: &mut Connection,
    refusal: &RefusalCount,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO consent_refusals (day, policy, site, notice, language, jurisdictions, expressed_by, states, refusals, kept_until)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET refusals = refusals + excluded.refusals",
    )
    .bind(signed(refusal.day))
    .bind(&refusal.policy)
    .bind(&refusal.site)
    .bind(&refusal.notice)
    .bind(&refusal.language)
    .bind(to_json(&refusal.jurisdictions)?)
    .bind(&refusal.expressed_by)
    .bind(to_json(&refusal.states)?)
    .bind(signed(refusal.refusals))
    .bind(signed(refusal.kept_until))
    .execute(connection)
    .await?;
    Ok(())
}
