//! Turns in PostgreSQL, which all processes and machines share: nobody keeps one.

use crate::shop::{Visitor, app};
use policy_runtime::Keys;
use policy_runtime::ledger::{ConsentLedger, PostgresLedger};
use policy_tests::postgres::Server;
use sqlx::{Connection, PgConnection};
use std::time::Duration;
use tokio::time::timeout;

/// As when its machine loses power, or the network: the server hears nothing more, and no end either.
#[tokio::test]
async fn a_machine_that_falls_silent_while_it_erases() {
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
