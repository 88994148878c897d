//! Servers, databases and roles that isolate transactions more than PostgreSQL does by itself. Who waits for a turn there sees
//! the ledger as it was before, so the ledger does not let them.

use crate::shop::{Visitor, app};
use policy_runtime::Keys;
use policy_runtime::consent::RecordId;
use policy_runtime::ledger::{ConsentLedger, ConsentState, PostgresLedger};
use policy_tests::postgres::Server;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use std::time::Duration;

const LEVELS: [&str; 3] = ["read committed", "repeatable read", "serializable"];

/// A ledger in a database of this level, and somebody else who is connected to it.
async fn ledger_at(server: &Server, level: &str) -> (PostgresLedger, PgConnection) {
    let address = server.new_database().await;
    let mut other = PgConnection::connect(&address).await.unwrap();
    let set = format!(
        "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_isolation = ''{level}''', current_database()); END $$"
    );
    sqlx::raw_sql(AssertSqlSafe(set)).execute(&mut other).await.unwrap();
    (PostgresLedger::connect(&address).await.unwrap(), other)
}

async fn execute(other: &mut PgConnection, sql: &'static str) {
    sqlx::raw_sql(sql).execute(other).await.unwrap();
}

async fn until_somebody_waits(other: &mut PgConnection) {
    let waiting = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    for _ in 0..400 {
        if sqlx::query_scalar::<_, i64>(waiting).fetch_one(&mut *other).await.unwrap() > 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("nobody waits for a turn");
}

async fn assert_has_its_answer(ledger: &PostgresLedger, record: RecordId, level: &str) {
    let receipts = ledger.look_up(record).await;
    let receipts = receipts.unwrap_or_else(|error| panic!("{level}: {error}"));
    let [receipt] = &receipts[..] else { panic!("{level}: {receipts:?}") };
    assert!(receipt.content.states.iter().all(|state| state.state == ConsentState::Given));
}

/// Whoever waits for a turn sees what was erased meanwhile.
#[tokio::test]
async fn a_content_erased_while_a_receipt_waits_is_written_again() {
    let Some(server) = Server::shared() else { return };
    for level in LEVELS {
        let (ledger, mut other) = ledger_at(&server, level).await;
        let app = app(ledger.clone(), &Keys::generate());
        Visitor::of(&app).choose("/allow").await;
        execute(&mut other, "BEGIN; SELECT consent_take_turn()").await;
        let mut visitor = Visitor::of(&app);
        let choosing = tokio::spawn(async move { visitor.choose("/allow").await.unwrap() });
        until_somebody_waits(&mut other).await;
        execute(&mut other, "DELETE FROM consent_receipts; DELETE FROM consent_answers; COMMIT")
            .await;
        assert_has_its_answer(&ledger, choosing.await.unwrap(), level).await;
    }
}

/// Whoever waits to erase sees what was written meanwhile.
#[tokio::test]
async fn a_content_stays_for_a_receipt_that_is_written_meanwhile() {
    let Some(server) = Server::shared() else { return };
    for level in LEVELS {
        let (ledger, mut other) = ledger_at(&server, level).await;
        let app = app(ledger.clone(), &Keys::generate());
        let record = Visitor::of(&app).choose("/allow").await.unwrap();
        execute(&mut other, "BEGIN; SELECT consent_take_turn()").await;
        let erasing = {
            let ledger = ledger.clone();
            tokio::spawn(async move { ledger.erase(record).await })
        };
        until_somebody_waits(&mut other).await;
        execute(&mut other, "INSERT INTO consent_receipts (record_id, answer, chosen_at, kept_until) SELECT decode(repeat('ab', 16), 'hex'), answer, chosen_at, kept_until FROM consent_receipts; COMMIT").await;
        assert_eq!(erasing.await.unwrap().expect(level), 1);
        assert_has_its_answer(&ledger, RecordId::from_bytes([0xab; 16]), level).await;
    }
}

/// As behind a pooler that takes no settings from its clients.
#[tokio::test]
async fn a_connection_with_other_settings_writes_durably_or_not_at_all() {
    let Some(server) = Server::shared() else { return };
    let (ledger, mut other) = ledger_at(&server, LEVELS[0]).await;
    let record = Visitor::of(&app(ledger, &Keys::generate())).choose("/allow").await;
    assert!(record.is_some());
    let (columns, rest) = (["'{}'"; 14].join(", "), ["'{}'"; 10].join(", "));
    let append = format!("SELECT consent_append({columns}, 60, {rest})");
    for turn in ["SELECT consent_take_turn()", &append] {
        let begin = format!("SET synchronous_commit = off; BEGIN; {turn}");
        sqlx::raw_sql(AssertSqlSafe(begin)).execute(&mut other).await.unwrap();
        let durable: String =
            sqlx::query_scalar("SHOW synchronous_commit").fetch_one(&mut other).await.unwrap();
        assert_eq!(durable, "on");
        execute(&mut other, "ROLLBACK").await;
        for level in &LEVELS[1..] {
            let begin = format!("BEGIN ISOLATION LEVEL {level}; {turn}");
            let outcome = sqlx::raw_sql(AssertSqlSafe(begin)).execute(&mut other).await;
            assert!(outcome.unwrap_err().to_string().contains("read committed"), "{level}");
            execute(&mut other, "ROLLBACK").await;
        }
    }
}
