//! Databases that are down, locked or full: no consent without proof, no refusal turned away.

use crate::shop::{Visitor, app, body, eventually};
use axum::http::StatusCode;
use policy_runtime::Keys;
use policy_runtime::ledger::{ConsentLedger, PostgresLedger, SqliteLedger};
use policy_tests::postgres::Server;
use sqlx::{Connection, SqliteConnection};

/// While the ledger does not write: consents are turned away, refusals and withdrawals hold, pages are served.
async fn assert_refusals_alone_hold(visitor: &mut Visitor, newcomer: &mut Visitor) {
    let response = newcomer.send("POST", "/mixed").await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(response.headers().contains_key("retry-after"));
    assert_eq!(newcomer.allows().await, "false false");
    assert!(newcomer.cookies.starts_with("choice="), "its refusal of the other purpose is kept");

    assert_eq!(visitor.allows().await, "true true", "what was proved before still holds");
    visitor.choose("/refuse-interest").await;
    assert_eq!(visitor.allows().await, "false true");
    visitor.choose("/refuse").await;
    assert_eq!(visitor.allows().await, "false false");
}

#[tokio::test]
async fn while_a_file_is_locked_refusals_alone_hold() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.sqlite");
    let ledger = SqliteLedger::open(&file).await.unwrap();
    let app = app(ledger.clone(), &Keys::generate());
    let (mut visitor, mut newcomer) = (Visitor::of(&app), Visitor::of(&app));
    let record = visitor.choose("/allow").await.unwrap();

    let mut other = SqliteConnection::connect(&format!("sqlite:{}", file.display())).await.unwrap();
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.unwrap();
    assert_refusals_alone_hold(&mut visitor, &mut newcomer).await;
    sqlx::query("ROLLBACK").execute(&mut other).await.unwrap();

    let look_up = || async { ledger.look_up(record).await.unwrap() };
    eventually(look_up, |receipts| receipts.len() == 3).await; // what was owed
    assert_eq!(ledger.refusals().await.unwrap().len(), 1);
    newcomer.choose("/allow").await.unwrap();
}

#[tokio::test]
async fn a_full_file_turns_consents_away_until_it_is_pruned() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.sqlite");
    let ledger = SqliteLedger::open_bounded(file, 160 * 1024).await.unwrap();
    let app = app(ledger.clone(), &Keys::generate());
    let mut visitor = Visitor::of(&app);
    let record = visitor.choose("/allow").await.unwrap();
    let mut acknowledged = vec![record];
    // Where a page has room left, another consent may still fit in.
    let mut overflowed = 0;
    while overflowed < 50 {
        let response = Visitor::of(&app).send("POST", "/allow").await;
        if response.status() == StatusCode::OK {
            acknowledged.push(body(response).await.parse().unwrap());
            assert!(acknowledged.len() < 10_000, "it is bounded");
            overflowed = 0;
            continue;
        }
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(response.headers()["retry-after"], "600", "as a full ledger says");
        overflowed += 1;
    }
    assert_refusals_alone_hold(&mut visitor, &mut Visitor::of(&app)).await;
    for record in &acknowledged {
        assert!(
            !ledger.look_up(*record).await.unwrap().is_empty(),
            "no acknowledged consent without a receipt"
        );
    }

    let last = ledger.look_up(record).await.unwrap().remove(0).kept_until;
    assert!(ledger.prune(last + 3600).await.unwrap() > 0);
    let again = || async { Visitor::of(&app).send("POST", "/allow").await.status() };
    eventually(again, |status| *status == StatusCode::OK).await;
}

#[tokio::test]
async fn while_a_server_is_stopped_refusals_alone_hold() {
    let Some(server) = Server::start() else { return };
    let ledger = PostgresLedger::connect(&server.new_database().await).await.unwrap();
    let app = app(ledger.clone(), &Keys::generate());
    let (mut visitor, mut newcomer) = (Visitor::of(&app), Visitor::of(&app));
    let record = visitor.choose("/allow").await.unwrap();

    server.stop();
    assert_refusals_alone_hold(&mut visitor, &mut newcomer).await;
    server.start_again().await;

    let look_up = || async { ledger.look_up(record).await.unwrap_or_default() };
    eventually(look_up, |receipts| receipts.len() == 3).await;
    // What the newcomer refused may be in a later batch.
    let refusals = || async { ledger.refusals().await.unwrap_or_default() };
    eventually(refusals, |counts| counts.len() == 1).await;
    newcomer.choose("/allow").await.unwrap();
}

#[tokio::test]
async fn a_receipt_is_never_changed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.sqlite");
    let ledger = SqliteLedger::open(&file).await.unwrap();
    Visitor::of(&app(ledger, &Keys::generate())).choose("/allow").await.unwrap();
    let mut other = SqliteConnection::connect(&format!("sqlite:{}", file.display())).await.unwrap();
    let changed =
        sqlx::query("UPDATE consent_receipts SET chosen_at = 0").execute(&mut other).await;
    assert!(changed.unwrap_err().to_string().contains("a receipt is never changed"));
}

/// A ledger of one's own that panics: it is down for as long as it does, and no longer.
#[tokio::test]
async fn a_ledger_that_panics_is_written_to_again() {
    use crate::unreliable_ledger::{Fate, Unreliable};
    use std::sync::atomic::{AtomicBool, Ordering};
    let folder = tempfile::tempdir().unwrap();
    let ledger = SqliteLedger::open(folder.path().join("consent.sqlite")).await.unwrap();
    let has_panicked = AtomicBool::new(false);
    let panicking = Unreliable::of(ledger.clone(), move |_| {
        assert!(has_panicked.swap(true, Ordering::SeqCst), "a ledger of one's own");
        Fate::Written
    });
    let app = app(panicking, &Keys::generate());
    let response = Visitor::of(&app).send("POST", "/allow").await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    let record = Visitor::of(&app).choose("/allow").await.unwrap();
    assert_eq!(ledger.look_up(record).await.unwrap().len(), 1);
}
