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

use axum::http::{Request, Response};
use bare::{BarePostgres, BareSqlite, Row};
use policy_runtime::ledger::{ConsentLedger, PostgresLedger, SqliteLedger};
use policy_runtime::{Choice, Cookies, Keys, PolicyLayer};
use policy_tests::postgres::Server;
use shop::{Shop, Visitor, app};
use std::convert::Infallible;
use std::time::Instant;
use tower::{Layer, Service};

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

/// Choices through the layer, as `Cookies::choose` records them; without sockets and a browser's work, which the bare inserts
/// have none of.
async fn prove<L: ConsentLedger>(ledger: L) -> f64 {
    let layer = PolicyLayer::<Shop>::new(Keys::generate()).ledger(ledger);
    let app = layer.layer(tower::service_fn(allow_all));
    let started = Instant::now();
    let clients: Vec<_> = (0..CLIENTS)
        .map(|_| {
            let mut app = app.clone();
            tokio::spawn(async move {
                for _ in 0..EACH {
                    let request = Request::post("https://shop.example/").body(()).unwrap();
                    let response = app.call(request).await.unwrap();
                    assert!(response.headers().contains_key("set-cookie"));
                }
            })
        })
        .collect();
    for client in clients {
        client.await.unwrap();
    }
    per_second(started)
}

async fn allow_all(request: Request<()>) -> Result<Response<()>, Infallible> {
    let cookies = Cookies::<Shop>::of(request.extensions()).unwrap();
    cookies.choose(Choice::allow_all()).await.unwrap();
    Ok(Response::new(()))
}

/// The rows of as many consents, byte for byte as a ledger has them but for the ids of the records.
async fn rows(ledger: &SqliteLedger) -> Vec<Row> {
    let record =
        Visitor::of(&app(ledger.clone(), &Keys::generate())).choose("/allow").await.unwrap();
    let receipt = ledger.look_up(record).await.unwrap().remove(0);
    (0..CLIENTS * EACH).map(|number| Row::like(&receipt, number)).collect()
}
