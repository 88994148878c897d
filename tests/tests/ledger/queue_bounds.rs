//! What waits is bounded, and a layer without a ledger says so.

use crate::shop::{Shop, Visitor, app, router};
use axum::Router;
use axum::http::StatusCode;
use axum::routing::post;
use policy_runtime::consent::RecordId;
use policy_runtime::ledger::{
    Batch, ConsentLedger, ConsentNotice, ConsentReceipt, LedgerError, RefusalCount,
};
use policy_runtime::{Choice, Cookies, Keys, PolicyLayer};
use policy_tests::logs::Logs;
use std::future::pending;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::timeout;

/// Never answers.
#[derive(Clone)]
struct Stuck;

impl ConsentLedger for Stuck {
    async fn append(&self, _: &Batch) -> Result<(), LedgerError> {
        pending().await
    }

    async fn look_up(&self, _: RecordId) -> Result<Vec<ConsentReceipt>, LedgerError> {
        pending().await
    }

    async fn receipts(&self, _: i64, _: u32) -> Result<Vec<(i64, ConsentReceipt)>, LedgerError> {
        pending().await
    }

    async fn refusals(&self) -> Result<Vec<RefusalCount>, LedgerError> {
        pending().await
    }

    async fn notice(&self, _: &str, _: &str) -> Result<Option<ConsentNotice>, LedgerError> {
        pending().await
    }

    async fn erase(&self, _: RecordId) -> Result<u64, LedgerError> {
        pending().await
    }

    async fn prune(&self, _: u64) -> Result<u64, LedgerError> {
        pending().await
    }
}

policy_tests::site_policy!(
    /// A site of its own: other tests cause the report of dropped receipts, too.
    crowded: Crowded ["shop.example"]
);
use crowded::Crowded;

#[tokio::test]
async fn a_crowd_of_consents_is_turned_away_and_leaves_room_for_refusals() {
    let choose = |choice: fn() -> Choice<Crowded>| {
        post(async move |cookies: Cookies<Crowded>| cookies.choose(choice()).await.map(drop))
    };
    let router = Router::new()
        .route("/allow", choose(Choice::allow_all))
        .route("/refuse", choose(Choice::refuse_all));
    let app = PolicyLayer::<Crowded>::new(Keys::generate()).ledger(Stuck).guard(router);
    let logs = Logs::collect();
    let mut crowd = JoinSet::new();
    for _ in 0..6000 {
        let mut visitor = Visitor::of(&app);
        crowd.spawn(async move { visitor.send("POST", "/allow").await });
    }
    let first = crowd.join_next().await.unwrap().unwrap();
    assert_eq!(first.headers()["retry-after"], "2", "there is no room for it");
    let mut visitor = Visitor::of(&app);
    let at_once = timeout(Duration::from_secs(2), visitor.send("POST", "/allow"));
    let response = at_once.await.expect("a consent for which there is no room does not wait");
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);

    for _ in 0..900 {
        let mut visitor = Visitor::of(&app);
        visitor.choose("/refuse").await;
        assert!(visitor.cookies.starts_with("choice="));
    }
    assert!(!logs.text().contains("dropped"), "{}", logs.text());
    for _ in 0..2000 {
        Visitor::of(&app).choose("/refuse").await;
    }
    assert!(
        logs.text().contains("receipts of refusals or withdrawals were dropped"),
        "{}",
        logs.text()
    );
}

#[tokio::test]
async fn a_ledger_that_does_not_answer_is_down() {
    let app = app(Stuck, &Keys::generate());
    let waiting = timeout(Duration::from_secs(8), async {
        Visitor::of(&app).send("POST", "/allow").await.status()
    });
    assert_eq!(waiting.await, Ok(StatusCode::SERVICE_UNAVAILABLE));
}

#[test]
fn a_ledger_without_a_runtime_grants_nothing() {
    let logs = Logs::collect();
    let app = app(Stuck, &Keys::generate());
    assert!(logs.text().contains("outside of a Tokio runtime"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let response = Visitor::of(&app).send("POST", "/allow").await;
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    });
}

#[tokio::test]
async fn a_layer_without_a_ledger_warns_once() {
    let logs = Logs::collect_lacks();
    let layer = PolicyLayer::<Shop>::new(Keys::generate());
    let app = layer.clone().guard(router());
    let _ = layer.guard(router());
    assert_eq!(logs.text().matches("no-log").count(), 1, "{}", logs.text());
    Visitor::of(&app).choose("/allow").await.unwrap();
    assert_eq!(logs.text().matches("no-log").count(), 1);

    let logs = Logs::collect_lacks();
    let _ = app_with_ledger();
    assert!(!logs.text().contains("no-log"));
}

fn app_with_ledger() -> crate::shop::App {
    app(Stuck, &Keys::generate())
}
