//! How a batch gets into the file.

use super::forget_answers;
use crate::ledger::sql::row::{signed, text_of};
use crate::ledger::{Answer, Batch, ConsentReceipt, REPEATED_WITHIN, RefusalCount};
use sqlx::query::Query;
use sqlx::sqlite::{Sqlite, SqliteArguments, SqliteConnection as Connection};
use sqlx::{AssertSqlSafe, Row as _};
use std::collections::HashMap;
use std::sync::Arc;

/// `OR ROLLBACK`, and a foreign key that is looked at in the end, as SQLite else keeps how to undo half a statement.
const INSERT: &str =
    "INSERT OR ROLLBACK INTO consent_receipts (record_id, answer, chosen_at, kept_until)";

/// The columns of an answer, in the order of their index.
const ANSWER: &str =
    "notice, language, site, states, expressed_by, policy, holds_for, schema_version";

/// A receipt, the id of its answer, and from when on it may be a repetition.
type Row<'b> = (&'b ConsentReceipt, i64, Option<u64>);

pub(super) async fn batch(connection: &mut Connection, batch: &Batch) -> Result<(), sqlx::Error> {
    let Ids { answers, new } = ids_of(connection, batch.answers()).await?;
    let rows = batch.entries().map(|entry| {
        let answer = answers.get(entry.answer_index).ok_or(sqlx::Error::RowNotFound)?;
        Ok((&entry.receipt, *answer, entry.duplicate_since))
    });
    let rows = rows.collect::<Result<Vec<_>, sqlx::Error>>()?;
    let mut rest = &rows[..];
    while !rest.is_empty() {
        let (receipts, later) = rest.split_at(rows_at_once(rest.len()));
        insert(connection, receipts).await?;
        rest = later;
    }
    if batch.entries().any(|entry| entry.duplicate_since.is_some()) {
        forget_answers(connection, &new).await?; // those of repetitions
    }
    for refusal in batch.refusals() {
        count_refusal(connection, refusal).await?;
    }
    Ok(())
}

/// The ids of the answers of a batch.
#[derive(Default)]
struct Ids {
    answers: Vec<i64>,
    /// Of those that nobody gave before.
    new: Vec<i64>,
}

/// The ids of answers; those that nobody gave before are written.
async fn ids_of(connection: &mut Connection, answers: &[Arc<Answer>]) -> Result<Ids, sqlx::Error> {
    let mut ids = Ids::default();
    let mut rest = answers;
    while !rest.is_empty() {
        let (answers, later) = rest.split_at(rows_at_once(rest.len()));
        let before = known_ids(connection, answers).await?;
        let mut known = before.clone();
        if before.contains(&None) {
            for (_, answer) in before.iter().zip(answers).filter(|(before, _)| before.is_none()) {
                write_answer(connection, answer).await?;
            }
            known = known_ids(connection, answers).await?;
        }
        for (known, before) in known.into_iter().zip(before) {
            let id = known.ok_or(sqlx::Error::RowNotFound)?;
            ids.answers.push(id);
            if before.is_none() {
                ids.new.push(id);
            }
        }
        rest = later;
    }
    Ok(ids)
}

async fn known_ids(
    connection: &mut Connection,
    answers: &[Arc<Answer>],
) -> Result<Vec<Option<i64>>, sqlx::Error> {
    let row = |place| format!("({place}, ?, ?, ?, ?, ?, ?, ?, ?)");
    let rows: Vec<_> = (0..answers.len()).map(row).collect();
    let rows = rows.join(", ");
    let query = format!(
        "WITH given (place, {ANSWER}) AS (VALUES {rows})
         SELECT place, id FROM given CROSS JOIN consent_answers USING ({ANSWER})"
    );
    let mut select = sqlx::query(AssertSqlSafe(query));
    for answer in answers {
        select = bind(select, answer)?;
    }
    let known = select.fetch_all(connection).await?;
    let known = known.iter().map(|row| Ok((row.try_get("place")?, row.try_get("id")?)));
    let known = known.collect::<Result<HashMap<i64, i64>, sqlx::Error>>()?;
    Ok((0..).zip(answers).map(|(place, _)| known.get(&place).copied()).collect())
}

/// Two alike may be in one batch.
async fn write_answer(connection: &mut Connection, answer: &Answer) -> Result<(), sqlx::Error> {
    let query = format!(
        "INSERT INTO consent_answers ({ANSWER}) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
    );
    bind(sqlx::query(AssertSqlSafe(query)), answer)?.execute(connection).await?;
    Ok(())
}

/// The columns of an answer, in the order of [`ANSWER`].
fn bind<'q>(
    query: Query<'q, Sqlite, SqliteArguments>,
    answer: &'q Answer,
) -> Result<Query<'q, Sqlite, SqliteArguments>, sqlx::Error> {
    Ok(query
        .bind(&answer.notice)
        .bind(&answer.language)
        .bind(&answer.site)
        .bind(text_of(&answer.states)?)
        .bind(&answer.expressed_by)
        .bind(&answer.policy)
        .bind(signed(answer.holds_for))
        .bind(&answer.schema_version))
}

/// A statement for each number of rows would be prepared again and again: there are 8 for many rows, and 7 for the rest.
fn rows_at_once(rows: usize) -> usize {
    match rows {
        0..8 => rows,
        8..64 => rows / 8 * 8,
        _ => 64,
    }
}

async fn insert(connection: &mut Connection, receipts: &[Row<'_>]) -> Result<(), sqlx::Error> {
    if receipts.iter().any(|(_, _, since)| since.is_some()) {
        return insert_what_is_new(connection, receipts).await;
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
async fn insert_what_is_new(
    connection: &mut Connection,
    receipts: &[Row<'_>],
) -> Result<(), sqlx::Error> {
    let row = |place| format!("(?, ?, ?, ?, ?, {place})");
    let rows: Vec<_> = (0..receipts.len()).map(row).collect();
    let rows = rows.join(", ");
    let query = format!(
        "WITH new (record_id, answer, chosen_at, kept_until, duplicate_since, place) AS (VALUES {rows})
         {INSERT}
         SELECT record_id, answer, chosen_at, kept_until FROM new
         WHERE NOT (duplicate_since IS NOT NULL AND EXISTS (
             SELECT 1 FROM (
                 SELECT * FROM consent_receipts AS old WHERE old.record_id = new.record_id ORDER BY id DESC LIMIT 1
             ) AS latest
             JOIN consent_answers AS said ON said.id = latest.answer
             JOIN consent_answers AS says ON says.id = new.answer
             WHERE (said.site, said.notice, said.language, said.states) = (says.site, says.notice, says.language, says.states)
                 AND latest.chosen_at >= new.duplicate_since AND new.chosen_at < latest.chosen_at + {REPEATED_WITHIN}
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
