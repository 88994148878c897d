//! How many consents are proved in a second: 64 clients, each answer after its receipt is on the disk, beside bare inserts of
//! the same rows by sqlx, 64 in each commit, into a table of the same columns and indexes in the same database.
//!
//! `cargo run --release -p policy-tests --example receipts`; PostgreSQL with `POLICY_TEST_POSTGRES_URL`, else with one of its own.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "figures are printed, and end where something fails"
)]
#![allow(dead_code, reason = "the tests use more of what they share with this")]

mod bare;
#[path = "../../tests/ledger/shop.rs"]
mod shop;

use bare::{BarePostgres, BareSqlite, Row};
use policy_runtime::Keys;
use policy_runtime::ledger::{ConsentLedger, PostgresLedger, SqliteLedger};
use policy_tests::postgres::Server;
use shop::{Visitor, app};
use std::time::Instant;

const CLIENTS: usize = 64;
const EACH: usize = 200;
const ROUNDS: usize = 5;

#[tokio::main(flavor = "multi_thread")]
async fn main() {
    println!(
        "database    proved/s   bare/s   ratio   ({CLIENTS} clients, {EACH} consents each, medians of {ROUNDS})"
    );
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.sqlite");
    let ledger = SqliteLedger::open(&file).await.unwrap();
    let mut bare = BareSqlite::open(&file).await;
    let rows = rows(&ledger).await;
    let (mut proved, mut inserted) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        inserted.push(bare.insert(&rows).await);
        proved.push(prove(ledger.clone()).await);
    }
    print("SQLite", proved, inserted);

    let Some(server) = Server::shared() else { return };
    let address = server.new_database().await;
    let ledger = PostgresLedger::connect(&address).await.unwrap();
    let mut bare = BarePostgres::connect(&address).await;
    let (mut proved, mut inserted) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        inserted.push(bare.insert(&rows).await);
        proved.push(prove(ledger.clone()).await);
    }
    print("PostgreSQL", proved, inserted);
}

fn print(name: &str, proved: Vec<f64>, bare: Vec<f64>) {
    let (proved, bare) = (median(proved), median(bare));
    println!("{name:<10} {proved:>9.0} {bare:>8.0} {:>7.2}", proved / bare);
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

fn per_second(started: Instant) -> f64 {
    f64::from(u32::try_from(CLIENTS * EACH).unwrap()) / started.elapsed().as_secs_f64()
}

/// Requests through the whole application, without sockets.
async fn prove<L: ConsentLedger>(ledger: L) -> f64 {
    let app = app(ledger, &Keys::generate());
    let started = Instant::now();
    let clients: Vec<_> = (0..CLIENTS)
        .map(|_| {
            let app = app.clone();
            tokio::spawn(async move {
                for _ in 0..EACH {
                    Visitor::of(&app).choose("/allow").await.unwrap();
                }
            })
        })
        .collect();
    for client in clients {
        client.await.unwrap();
    }
    per_second(started)
}

/// The rows of as many consents, byte for byte as a ledger has them but for the ids of the records.
async fn rows(ledger: &SqliteLedger) -> Vec<Row> {
    let record =
        Visitor::of(&app(ledger.clone(), &Keys::generate())).choose("/allow").await.unwrap();
    let receipt = ledger.look_up(record).await.unwrap().remove(0);
    (0..CLIENTS * EACH).map(|number| Row::like(&receipt, number)).collect()
}
