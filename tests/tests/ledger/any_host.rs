//! `sites: [any]`: what clients write into `Host` makes no rows.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::post;
use policy_runtime::axum::Guarded;
use policy_runtime::ledger::{ConsentLedger, SqliteLedger};
use policy_runtime::{Choice, Cookies, Keys, NotRecorded, PolicyLayer};
use policy_tests::request::send;

policy_tests::site_policy!(declared: Host ["host.example", any]);
use declared::Host;

async fn refuse(cookies: Cookies<Host>) -> Result<(), NotRecorded> {
    cookies.choose(Choice::refuse_all()).await.map(drop)
}

async fn allow(cookies: Cookies<Host>) -> Result<(), NotRecorded> {
    cookies.choose(Choice::allow_all()).await.map(drop)
}

async fn visit(app: &Guarded<Router, Host>, path: &str, host: &str) {
    assert_eq!(send(app, "POST", host, path, &[]).await.status(), StatusCode::OK, "{host}");
}

#[tokio::test]
async fn hosts_that_clients_make_up_are_one_row() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = SqliteLedger::open(folder.path().join("consent.sqlite")).await.unwrap();
    let router = || Router::new().route("/refuse", post(refuse)).route("/allow", post(allow));
    let layer = PolicyLayer::<Host>::new(Keys::generate()).ledger(ledger.clone());
    let app = layer.clone().guard(router());
    for n in 0..50 {
        visit(&app, "/refuse", &format!("made-up-{n}.example")).await;
        visit(&app, "/allow", &format!("made-up-{n}.example")).await;
    }
    visit(&app, "/refuse", "host.example").await; // which the policy lists
    let named =
        layer.resolve_site(|request| Some(request.headers.get("host")?.to_str().ok()?.to_owned()));
    visit(&named.guard(router()), "/refuse", "customer.example").await;
    app.ledger_handle().unwrap().close().await;

    let refusals = ledger.refusals().await.unwrap();
    let mut rows: Vec<_> =
        refusals.iter().map(|count| (count.site.as_str(), count.refusals)).collect();
    rows.sort_unstable();
    assert_eq!(rows, [("*", 50), ("customer.example", 1), ("host.example", 1)]);
    let receipts = ledger.receipts(0, 100).await.unwrap();
    assert_eq!(receipts.len(), 50);
    assert!(receipts.iter().all(|(_, receipt)| receipt.content.site == "*"));
}
