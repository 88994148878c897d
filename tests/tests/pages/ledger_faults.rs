//! A ledger that is down: no consent, every refusal, and nothing that has to be chosen twice.

use crate::shop::{Shop, router};
use crate::visitor::Visitor;
use axum::http::StatusCode;
use policy_runtime::ledger::{ConsentLedger, SqliteLedger};
use policy_runtime::pages::routes;
use policy_runtime::{Keys, PolicyLayer};
use sqlx::{Connection, SqliteConnection};

#[tokio::test]
async fn a_consent_that_is_not_recorded_is_none_and_is_kept_ticked() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.sqlite");
    let ledger = SqliteLedger::open(&file).await.unwrap();
    let mut other = SqliteConnection::connect(&format!("sqlite:{}", file.display())).await.unwrap();
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.unwrap();

    let layer = PolicyLayer::<Shop>::new(Keys::generate()).ledger(ledger);
    let mut visitor = Visitor::of(&layer.guard(router(routes::<Shop>())));
    let answer = visitor.answer("Media=allow&Suggestions=refuse&next=/film").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(!answer.header("retry-after").is_empty());
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(
        answer.has("role=\"alert\"") && answer.has("could not be recorded, so nothing was allowed")
    );
    assert!(answer.has("It may help to wait: "));
    assert!(answer.has("name=\"Media\" value=\"allow\" checked"), "to be sent again");
    assert!(answer.has("name=\"Suggestions\" value=\"refuse\" checked"));

    let settings = visitor.get("/cookies").await;
    assert!(!settings.has("name=\"Media\" value=\"allow\" checked"));
    assert!(settings.has("name=\"Suggestions\" value=\"refuse\" checked"), "it took effect");
    assert_eq!(visitor.choose("all=refuse").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_prefetch_records_no_choice() {
    let app = crate::shop::app();
    let mut visitor = Visitor::of(&app).sending("sec-purpose", "prefetch");
    let answer = visitor.answer("all=allow").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.has("no choice was recorded") && answer.set_cookies.is_empty());
}

/// A receipt names the language of the purposes that were shown, whatever the buttons around them speak.
#[tokio::test]
async fn the_receipt_names_the_language_that_was_shown() {
    for (accepted, shown) in [("fr-CA", "fr"), ("en", "en"), ("pl", "en"), ("pl, fr;q=0.5", "fr")] {
        let folder = tempfile::tempdir().unwrap();
        let ledger = SqliteLedger::open(folder.path().join("consent.sqlite")).await.unwrap();
        let layer = PolicyLayer::<Shop>::new(Keys::generate()).ledger(ledger.clone());
        let app = layer.guard(router(routes::<Shop>()));
        let mut visitor = Visitor::of(&app).sending("accept-language", accepted);
        assert_eq!(visitor.answer("all=allow").await.status, StatusCode::SEE_OTHER);
        let settings = visitor.get("/cookies").await;
        let record = settings.between("dir=\"ltr\">", "</code><br>").rsplit('>').next().unwrap();
        let receipts = ledger.look_up(record.parse().unwrap()).await.unwrap();
        assert_eq!(receipts[0].content.language, shown, "{accepted}");
    }
}
