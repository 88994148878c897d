//! Turns, which all processes share, and in PostgreSQL all machines: nobody keeps one.

use crate::shop::{Visitor, app};
use policy_runtime::Keys;
use policy_runtime::ledger::{ConsentLedger, PostgresLedger, SqliteLedger};
use policy_tests::postgres::Server;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, PgConnection};
use std::time::Duration;
use tokio::time::timeout;

/// As when its machine loses power, or the network: the server hears nothing more, and no end either.
#[tokio::test]
async fn a_machine_that_falls_silent_while_it_erases_keeps_no_lock() {
    let Some(server) = Server::shared() else { return };
    let address = server.new_database().await;
    let ledger = PostgresLedger::connect(&address).await.unwrap();
    let app = app(ledger.clone(), &Keys::generate());
    let record = Visitor::of(&app).choose("/allow").await.unwrap();

    let mut other = PgConnection::connect(&address).await.unwrap();
    let turns = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    let silent = PostgresLedger::connect(&address).await.unwrap();
    let mut erasing = Box::pin(silent.erase(record));
    while sqlx::query_scalar::<_, i64>(turns).fetch_one(&mut other).await.unwrap() == 0 {
        let outcome = timeout(Duration::from_micros(100), &mut erasing).await;
        assert!(outcome.is_err(), "it erased without a turn");
    }

    Visitor::of(&app).choose("/allow").await.unwrap(); // after a while, but not too late
    assert!(erasing.await.is_err());
    assert_eq!(ledger.look_up(record).await.unwrap().len(), 1, "all of it or nothing");
}

/// In SQLite one writes at a time, so what is over is erased in parts, between which others write.
#[tokio::test]
async fn consents_succeed_during_a_large_prune() {
    const OVER: u64 = 35_000;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.sqlite");
    let ledger = SqliteLedger::open(&file).await.unwrap();
    let app = app(ledger.clone(), &Keys::generate());
    let record = Visitor::of(&app).choose("/allow").await.unwrap();
    let now = ledger.look_up(record).await.unwrap().remove(0).chosen_at;
    let options = SqliteConnectOptions::new().filename(&file);
    let mut other = options.connect().await.unwrap();
    sqlx::query(
        "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < $1)
         INSERT INTO consent_receipts (record_id, answer, chosen_at, kept_until)
         SELECT randomblob(16), 1, $2 - n, $2 - 1 FROM number",
    )
    .bind(i64::try_from(OVER).unwrap())
    .bind(i64::try_from(now).unwrap())
    .execute(&mut other)
    .await
    .unwrap();

    let pruning = tokio::spawn({
        let ledger = ledger.clone();
        async move { ledger.prune(now).await.unwrap() }
    });
    let mut meanwhile = 0;
    while !pruning.is_finished() {
        Visitor::of(&app).choose("/allow").await.unwrap();
        meanwhile += 1;
    }
    assert_eq!(pruning.await.unwrap(), OVER);
    assert_eq!(ledger.receipts(0, 10_000).await.unwrap().len(), 1 + meanwhile);
    println!("{meanwhile} consents meanwhile");
}
