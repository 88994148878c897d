//! How many consents are proved in a second: 64 clients, each answer after its receipt is on the disk.
//!
//! Beside it, what bare sqlx inserts of as many ready-made rows into the same database, on one connection, 64 in each commit,
//! and nothing else:
//!
//! - *flat*: all of a receipt in each row, with an index by record and one by end, as one does who logs consents by oneself;
//! - *narrow*: the columns, constraints and indexes of the ledger's own table, and an answer that is there already.
//!
//! The bytes are those of a row with its indexes, in the ledger and in the flat table.
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
use bare::{BarePostgres, BareSqlite, Bytes, Row};
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
    println!("{CLIENTS} clients, {EACH} consents each, medians of {ROUNDS} rounds in turns");
    println!("            proved/s   flat/s   ratio   narrow/s   ratio   bytes each   (flat)");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.sqlite");
    let ledger = SqliteLedger::open(&file).await.unwrap();
    let rows = rows(&ledger).await;
    let mut bare = BareSqlite::open(&file).await;
    let [mut proved, mut flat, mut narrow] = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        flat.push(bare.insert_flat(&rows).await);
        narrow.push(bare.insert_narrow(&rows).await);
        proved.push(prove(ledger.clone()).await);
    }
    print("SQLite", proved, flat, narrow, bare.bytes().await);

    let Some(server) = Server::shared() else { return };
    let address = server.new_database().await;
    let ledger = PostgresLedger::connect(&address).await.unwrap();
    let mut bare = BarePostgres::connect(&address).await;
    let [mut proved, mut flat, mut narrow] = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        flat.push(bare.insert_flat(&rows).await);
        narrow.push(bare.insert_narrow(&rows).await);
        proved.push(prove(ledger.clone()).await);
    }
    print("PostgreSQL", proved, flat, narrow, bare.bytes().await);
}

fn print(name: &str, proved: Vec<f64>, flat: Vec<f64>, narrow: Vec<f64>, bytes: Bytes) {
    let [proved, flat, narrow] = [proved, flat, narrow].map(median);
    println!(
        "{name:<10} {proved:>9.0} {flat:>8.0} {:>7.2} {narrow:>10.0} {:>7.2} {:>12} {:>8}",
        proved / flat,
        proved / narrow,
        bytes.ours,
        format!("({})", bytes.flat),
    );
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

/// The rows of as many consents: what a ledger has, but for the ids of the records.
async fn rows(ledger: &SqliteLedger) -> Vec<Row> {
    let record =
        Visitor::of(&app(ledger.clone(), &Keys::generate())).choose("/allow").await.unwrap();
    let receipt = ledger.look_up(record).await.unwrap().remove(0);
    (0..CLIENTS * EACH).map(|number| Row::like(&receipt, number)).collect()
}
