//! Ledgers of builds without jurisdictions: rows as those builds wrote them are kept, and get none.

use crate::migrations::{Earlier, Made, POSTGRES, SQLITE, first_of, made};
use crate::shop::{Visitor, app};
use policy_runtime::ledger::{
    Act, ConsentContent, ConsentLedger, ConsentReceipt, PostgresLedger, RefusalCount, SqliteLedger,
};
use policy_tests::postgres::Server;
use sqlx::{AssertSqlSafe, Connection, PgConnection, Row};
use std::sync::Arc;

const DAY: u64 = 86_400;
/// 22 November 2026, in Unix seconds.
const COUNTED_ON: u64 = 1_795_305_600;
/// The states of a count, as builds without acts and signals wrote them.
const STATES: &str =
    r#"[{"purpose":"Interest","state":"ConsentRefused","fingerprint":"89eed54a"}]"#;

/// Contents of earlier builds have the schema version 1.
fn of_earlier_build(receipt: &ConsentReceipt) -> ConsentReceipt {
    let content = ConsentContent {
        schema_version: "1".to_owned(),
        ..ConsentContent::clone(&receipt.content)
    };
    ConsentReceipt { content: Arc::new(content), ..receipt.clone() }
}

impl Earlier {
    /// Writes the rows of `made` into the tables of builds without jurisdictions, each receipt with the number of its content.
    async fn put_rows(&mut self, made: &Made) {
        for notice in &made.notices {
            self.put_notice(notice).await;
        }
        let mut contents: Vec<Arc<ConsentContent>> = Vec::new();
        for receipt in &made.receipts {
            let receipt = of_earlier_build(receipt);
            let known = contents.iter().position(|known| *known == receipt.content);
            let number = match known {
                Some(index) => index + 1,
                None => {
                    self.put_content(&receipt.content).await;
                    contents.push(Arc::clone(&receipt.content));
                    contents.len()
                }
            };
            sqlx::query("INSERT INTO consent_receipts (record_id, answer, chosen_at, kept_until) VALUES ($1, $2, $3, $4)")
                .bind(receipt.record_id.as_bytes().to_vec())
                .bind(i64::try_from(number).unwrap())
                .bind(receipt.chosen_at.cast_signed())
                .bind(receipt.kept_until.cast_signed())
                .execute(&mut self.0)
                .await
                .unwrap();
        }
        // The last content, of a record that was erased.
        let last = &made.receipts[0].content;
        let last = ConsentContent { site: "erased".to_owned(), ..ConsentContent::clone(last) };
        self.put_content(&last).await;
        self.execute("DELETE FROM consent_answers WHERE site = 'erased'").await;
        let notice = &made.notices[0];
        for (refusals, states) in [(7, STATES), (2, "[]")] {
            sqlx::query("INSERT INTO consent_refusals (day, policy, site, notice, language, states, refusals, kept_until) VALUES ($1, 'Shop', 'shop.example', $2, $3, $4, $5, $6)")
                .bind(COUNTED_ON.cast_signed())
                .bind(&notice.fingerprint)
                .bind(&notice.language)
                .bind(states)
                .bind(refusals)
                .bind((COUNTED_ON + DAY).cast_signed())
                .execute(&mut self.0)
                .await
                .unwrap();
        }
    }

    async fn put_content(&mut self, content: &ConsentContent) {
        sqlx::query("INSERT INTO consent_answers (schema_version, policy, site, notice, language, states, expressed_by, holds_for) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
            .bind(&content.schema_version)
            .bind(&content.policy)
            .bind(&content.site)
            .bind(&content.notice)
            .bind(&content.language)
            .bind(serde_json::to_string(&content.states).unwrap())
            .bind(&content.expressed_by)
            .bind(content.holds_for.cast_signed())
            .execute(&mut self.0)
            .await
            .unwrap();
    }

    async fn number(&mut self, sql: &str) -> i64 {
        sqlx::query(AssertSqlSafe(sql)).fetch_one(&mut self.0).await.unwrap().get(0)
    }

    async fn fails(&mut self, sql: &str) -> String {
        sqlx::query(AssertSqlSafe(sql)).execute(&mut self.0).await.unwrap_err().to_string()
    }
}

/// Checks that all rows are kept, and that the ledger goes on.
async fn assert_kept<L: ConsentLedger + Clone>(ledger: L, made: Made, other: &mut Earlier) {
    let expected: Vec<_> = (1..).zip(made.receipts.iter().map(of_earlier_build)).collect();
    let kept = ledger.receipts(0, 100).await.unwrap();
    assert_eq!(kept, expected);
    for (_, receipt) in &kept {
        assert!(receipt.content.jurisdictions.is_empty());
        assert!(receipt.content.states.iter().all(|state| state.act == Act::All));
    }
    let counts = ledger.refusals().await.unwrap();
    let mut refusals: Vec<_> = counts.iter().map(|count| count.refusals).collect();
    refusals.sort_unstable();
    assert_eq!(refusals, [2, 7]);
    assert!(counts.iter().all(|count| count.expressed_by.is_empty() && count.day == COUNTED_ON));
    assert!(counts.iter().any(|count| serde_json::to_string(&count.states).unwrap() == STATES));

    // The visitor of the first receipts goes on with the cookie from before.
    let record = made.receipts[0].record_id;
    let app = app(ledger.clone(), &made.keys);
    let mut visitor = Visitor { cookies: made.cookies, ..Visitor::of(&app) };
    assert_eq!(visitor.allows().await, "true true");
    assert_eq!(visitor.choose("/allow").await, Some(record));
    assert_eq!(ledger.look_up(record).await.unwrap().len(), 3, "a duplicate of a migrated receipt");
    let contents = other.number("SELECT max(id) FROM consent_answers").await;
    visitor.choose("/mixed").await;
    let new = ledger.look_up(record).await.unwrap();
    assert_eq!(new.last().unwrap().content.schema_version, ConsentReceipt::SCHEMA_VERSION);
    let content = other.number("SELECT max(id) FROM consent_answers").await;
    assert!(content > contents + 1, "the id of a deleted content is not given again");
    let message = other.fails("DELETE FROM consent_answers").await;
    assert!(message.contains("stays for as long as a receipt names it"), "{message}");
    let message = other.fails("UPDATE consent_answers SET expressed_by = 'another'").await;
    assert!(message.contains("an answer is never changed"), "{message}");

    // Counts of earlier builds are kept for 24 months, too.
    let end = COUNTED_ON + RefusalCount::MIN_RETENTION.as_secs();
    assert_eq!(ledger.prune(end).await.unwrap(), 0);
    assert_eq!(ledger.prune(end + 1).await.unwrap(), 2);
    assert_eq!(ledger.erase(record).await.unwrap(), 4);
    assert_eq!(ledger.receipts(0, 100).await.unwrap().len(), 4);
}

#[tokio::test]
async fn rows_of_a_file_without_jurisdictions_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.sqlite");
    let (made, mut earlier) = (made().await, Earlier::file(&file, SQLITE).await);
    earlier.put_rows(&made).await;
    let start = || tokio::spawn(SqliteLedger::open(file.clone()));
    let ledger = first_of([start(), start(), start(), start()]).await;
    assert_kept(ledger, made, &mut earlier).await;
    assert_eq!(earlier.number("SELECT count(*) FROM pragma_foreign_key_check").await, 0);
    earlier.execute("PRAGMA foreign_keys = ON").await;
    let message =
        earlier.fails("INSERT INTO consent_receipts VALUES (NULL, x'00', 99, 1, 2)").await;
    assert!(message.contains("FOREIGN KEY"), "a receipt has a content: {message}");
}

#[tokio::test]
async fn rows_of_a_database_without_jurisdictions_are_kept() {
    let Some(server) = Server::shared() else { return };
    let address = server.new_database().await;
    let (made, mut earlier) = (made().await, Earlier::make(&address, POSTGRES).await);
    earlier.put_rows(&made).await;
    let start = || {
        let address = address.clone();
        tokio::spawn(async move { PostgresLedger::connect(&address).await })
    };
    let ledger = first_of([start(), start(), start(), start()]).await;
    assert_kept(ledger, made, &mut earlier).await;
}

/// A row gets two octets, for which there is room in its page.
#[tokio::test]
async fn a_full_file_without_jurisdictions_is_migrated_without_growing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.sqlite");
    let (made, mut earlier) = (made().await, Earlier::file(&file, SQLITE).await);
    earlier.put_rows(&made).await;
    earlier.execute("WITH RECURSIVE number (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM number WHERE n < 6000) INSERT INTO consent_receipts SELECT NULL, randomblob(16), answer, chosen_at, kept_until FROM consent_receipts, number WHERE id = 1").await;
    earlier.0.close().await.unwrap();
    let bytes = std::fs::metadata(&file).unwrap().len();
    let ledger = SqliteLedger::open_bounded(&file, bytes).await.unwrap();
    assert_eq!(ledger.receipts(0, 10_000).await.unwrap().len(), 6007);
    assert!(std::fs::metadata(&file).unwrap().len() <= bytes);
}

/// An earlier build that still runs writes no rows without jurisdictions.
#[tokio::test]
async fn an_earlier_build_writes_nothing_new_afterwards() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.sqlite");
    let mut earlier = Earlier::file(&file, SQLITE).await;
    SqliteLedger::open(&file).await.unwrap();
    for sql in [
        "INSERT INTO consent_answers (notice, language, site, states, expressed_by, policy, holds_for, schema_version) VALUES ('', '', '', '[]', '', '', 0, '1')",
        "INSERT INTO consent_refusals VALUES (0, '', '', '', '', '[]', 1, 2)",
    ] {
        let message = earlier.fails(sql).await;
        assert!(message.contains("NOT NULL") || message.contains("columns"), "{message}");
    }
}

/// Consents of an earlier build go on until the migration, which waits for its turn among them.
#[tokio::test]
async fn consents_of_an_earlier_build_during_the_migration_are_kept() {
    const APPEND: &str = "SELECT consent_append(ARRAY['1'], ARRAY['Shop'], ARRAY[$1], ARRAY['4f'], ARRAY['en'], ARRAY['[]'], ARRAY['form'], ARRAY[60::bigint],
        ARRAY[decode(md5($1), 'hex')], ARRAY[1::bigint], ARRAY[1::bigint], ARRAY[2::bigint], NULL, 60,
        '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}')";
    let Some(server) = Server::shared() else { return };
    let address = server.new_database().await;
    let mut earlier = Earlier::make(&address, POSTGRES).await;
    earlier.execute("INSERT INTO consent_notices VALUES ('4f', 'en', '{}')").await;
    let writer = |number: usize| {
        let address = address.clone();
        tokio::spawn(async move {
            let mut connection = PgConnection::connect(&address).await.unwrap();
            for written in 0.. {
                let site = format!("{}-{number}.example", written / 10);
                let outcome = sqlx::query(APPEND).bind(site).execute(&mut connection).await;
                if let Err(error) = outcome {
                    // The function is gone, or a call that waited for its turn has no jurisdictions.
                    let message = error.to_string();
                    let is_rejected =
                        message.contains("does not exist") || message.contains("not-null");
                    assert!(is_rejected, "{message}");
                    return written;
                }
            }
            unreachable!()
        })
    };
    let writers = [writer(0), writer(1), writer(2), writer(3)];
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    let ledger = PostgresLedger::connect(&address).await.unwrap();
    let mut written = 0;
    for writer in writers {
        written += writer.await.unwrap();
    }
    let kept = ledger.receipts(0, u32::MAX).await.unwrap().len();
    assert!(written > 4);
    assert_eq!(kept, written);
}
