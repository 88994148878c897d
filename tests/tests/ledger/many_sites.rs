//! Many sites: the answers of each are others, and one batch has many.

use crate::shop::body;
use axum::Router;
use axum::http::StatusCode;
use axum::routing::post;
use policy_runtime::axum::Guarded;
use policy_runtime::consent::RecordId;
use policy_runtime::ledger::ConsentLedger;
use policy_runtime::{Choice, Cookies, Keys, NotRecorded, PolicyLayer};
use policy_tests::request::send;
use std::sync::Arc;
use tokio::task::JoinSet;

policy_tests::site_policy!(declared: Mall ["*.mall.example"]);
use declared::Mall;

async fn allow(cookies: Cookies<Mall>) -> Result<String, NotRecorded> {
    let receipt = cookies.choose(Choice::allow_all()).await?;
    Ok(receipt.record_id().map(|id| id.to_string()).unwrap_or_default())
}

async fn visit(app: Guarded<Router, Mall>, shop: u32) -> (String, RecordId) {
    let site = format!("shop-{shop}.mall.example");
    let response = send(&app, "POST", &site, "/", &[]).await;
    assert_eq!(response.status(), StatusCode::OK);
    (site, body(response).await.parse().unwrap())
}

/// A process remembers 256 answers, then forgets them: so what comes after is made again, and twice in one batch.
pub(crate) async fn no_site_is_taken_for_another<L: ConsentLedger + Clone>(ledger: L) {
    let router = Router::new().route("/", post(allow));
    let app = PolicyLayer::<Mall>::new(Keys::generate()).ledger(ledger.clone()).guard(router);
    let mut visits = Vec::new();
    for shop in 0..20 {
        visits.push(visit(app.clone(), shop).await);
    }
    let mut crowd = JoinSet::new();
    for shop in (20..=256).chain((0..=255).rev()).chain(0..300) {
        crowd.spawn(visit(app.clone(), shop));
    }
    visits.extend(crowd.join_all().await);
    for (site, record) in visits {
        let receipts = ledger.look_up(record).await.unwrap();
        let sites: Vec<_> = receipts.iter().map(|receipt| &receipt.content.site).collect();
        assert_eq!(sites, [&site]);
    }
    let receipts = ledger.receipts(0, 1000).await.unwrap();
    let mut answers: Vec<_> =
        receipts.iter().map(|(_, receipt)| Arc::as_ptr(&receipt.content)).collect();
    answers.sort();
    answers.dedup();
    assert_eq!((receipts.len(), answers.len()), (813, 300), "each is kept once");
}
