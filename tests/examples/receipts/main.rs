//! How many consents are proved in a second: 64 clients, each answer after its receipt is on the disk, against bare inserts of
//! the same rows, 64 in each commit, into the same database.
//!
//! `cargo run --release -p policy-tests --example receipts`; PostgreSQL with `POLICY_TEST_POSTGRES_URL`, else with one of its own.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "figures are printed, and end where something fails"
)]
#![allow(dead_code, reason = "the tests use more of what they share with this")]

#[path = "../../tests/ledger/server.rs"]
mod server;
#[path = "../../tests/ledger/shop.rs"]
mod shop;

use policy_runtime::Keys;
use policy_runtime::ledger::{ConsentLedger, PostgresLedger, SqliteLedger};
use shop::{Visitor, app};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, PgConnection, SqliteConnection};
use std::time::Instant;

const CLIENTS: usize = 64;
const EACH: usize = 200;
const ROUNDS: usize = 3;

#[tokio::main(flavor = "multi_thread")]
async fn main() {
    println!(
        "database    proved/s   bare/s   ratio   ({CLIENTS} clients, {EACH} consents each, best of {ROUNDS})"
    );
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.sqlite");
    let ledger = SqliteLedger::open(&file).await.unwrap();
    let mut bare = SqliteConnectOptions::new()
        .filename(&file)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .connect()
        .await
        .unwrap();
    let (mut proved_best, mut bare_best) = (0.0_f64, 0.0_f64);
    for _ in 0..ROUNDS {
        bare_best = bare_best.max(bare_sqlite(&mut bare).await);
        proved_best = proved_best.max(proved(ledger.clone()).await);
    }
    row("SQLite", proved_best, bare_best);

    let Some(server) = server::Server::shared() else { return };
    let address = server.new_database().await;
    let ledger = PostgresLedger::connect(&address).await.unwrap();
    let mut bare = PgConnection::connect(&address).await.unwrap();
    let (mut proved_best, mut bare_best) = (0.0_f64, 0.0_f64);
    for _ in 0..ROUNDS {
        bare_best = bare_best.max(bare_postgres(&mut bare).await);
        proved_best = proved_best.max(proved(ledger.clone()).await);
    }
    row("PostgreSQL", proved_best, bare_best);
}

fn row(name: &str, proved: f64, bare: f64) {
    println!("{name:<10} {proved:>9.0} {bare:>8.0} {:>7.2}", proved / bare);
}

fn per_second(started: Instant) -> f64 {
    f64::from(u32::try_from(CLIENTS * EACH).unwrap()) / started.elapsed().as_secs_f64()
}

/// Requests through the whole application, without sockets.
async fn proved<L: ConsentLedger>(ledger: L) -> f64 {
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

const COLUMNS: &str = "record_id, schema_version, policy, site, notice, language, states, expressed_by, chosen_at, holds_for, kept_until";

/// The values of all columns but the id of the record and the fingerprint of the notice.
const STATES: &str = r#"[{"purpose":"Interest","state":"ConsentGiven","fingerprint":"0badcafe"},{"purpose":"Sharing","state":"ConsentGiven","fingerprint":"0badcafe"}]"#;

fn record_id(number: usize) -> Vec<u8> {
    let mut id = vec![0; 16];
    // Scattered, as random ids are.
    let scattered = (number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    id[..8].copy_from_slice(&scattered.to_be_bytes());
    id
}

async fn bare_sqlite(connection: &mut SqliteConnection) -> f64 {
    sqlx::raw_sql("DROP TABLE IF EXISTS bare;
        CREATE TABLE bare (id INTEGER PRIMARY KEY AUTOINCREMENT, record_id BLOB, schema_version TEXT, policy TEXT, site TEXT, notice TEXT, language TEXT, states TEXT, expressed_by TEXT, chosen_at INTEGER, holds_for INTEGER, kept_until INTEGER);
        CREATE INDEX bare_by_record ON bare (record_id, id); CREATE INDEX bare_by_end ON bare (kept_until);")
        .execute(&mut *connection).await.unwrap();
    let query = format!(
        "INSERT INTO bare ({COLUMNS}) VALUES (?, '1', 'Shop', 'shop.example', ?, 'und', ?, 'application', ?, 15552000, 4000000000)"
    );
    let notice = "f".repeat(64);
    let started = Instant::now();
    for batch in 0..EACH {
        let mut transaction = connection.begin().await.unwrap();
        for client in 0..CLIENTS {
            sqlx::query(sqlx::AssertSqlSafe(query.as_str()))
                .bind(record_id(batch * CLIENTS + client))
                .bind(&notice)
                .bind(STATES)
                .bind(1_795_348_800_i64)
                .execute(&mut *transaction)
                .await
                .unwrap();
        }
        transaction.commit().await.unwrap();
    }
    per_second(started)
}

async fn bare_postgres(connection: &mut PgConnection) -> f64 {
    sqlx::raw_sql("DROP TABLE IF EXISTS bare;
        CREATE TABLE bare (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, record_id BYTEA, schema_version TEXT, policy TEXT, site TEXT, notice TEXT, language TEXT, states TEXT, expressed_by TEXT, chosen_at BIGINT, holds_for BIGINT, kept_until BIGINT);
        CREATE INDEX bare_by_record ON bare (record_id, id); CREATE INDEX bare_by_end ON bare (kept_until);")
        .execute(&mut *connection).await.unwrap();
    let query = format!(
        "INSERT INTO bare ({COLUMNS}) SELECT record_id, '1', 'Shop', 'shop.example', $2, 'und', $3, 'application', $4, 15552000, 4000000000 FROM unnest($1::bytea[]) AS new (record_id)"
    );
    let notice = "f".repeat(64);
    let started = Instant::now();
    for batch in 0..EACH {
        let ids: Vec<_> = (0..CLIENTS).map(|client| record_id(batch * CLIENTS + client)).collect();
        let mut transaction = connection.begin().await.unwrap();
        sqlx::query(sqlx::AssertSqlSafe(query.as_str()))
            .bind(ids)
            .bind(&notice)
            .bind(STATES)
            .bind(1_795_348_800_i64)
            .execute(&mut *transaction)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
    }
    per_second(started)
}
