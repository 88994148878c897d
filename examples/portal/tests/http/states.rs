//! The portal in every state of consent, signed in and not.

use crate::served::{Browser, Served, page};
use axum::http::StatusCode;
use policy_runtime::testing::Auditor;
use portal::policy::DataPortal;

const PAGES: [&str; 8] = [
    "/",
    "/datasets/street-trees",
    "/cookies",
    "/cookie-policy",
    "/api/datasets",
    "/assets/policy.js",
    "/assets/portal.js",
    "/.well-known/gpc.json",
];

#[tokio::test]
async fn the_policy_holds_on_every_page_in_every_state_of_consent() {
    let portal = Served::new().await;
    let auditor = Auditor::<DataPortal>::new(portal.keys.clone()).at("bfortune.localhost");
    let auditor = PAGES.into_iter().fold(auditor, Auditor::get);
    let report = auditor.post("/language", "language=fr").audit(portal.app).await;
    report.assert_clean();
    assert_eq!(report.never_set(), ["sessionid"], "which takes an account");
    assert_eq!(report.states().len(), 10, "{:?}", report.states());
}

#[tokio::test]
async fn the_policy_holds_for_those_who_sign_in() {
    let portal = Served::new().await;
    let auditor = Auditor::<DataPortal>::new(portal.keys.clone()).at("fpassaniti.localhost");
    let visit = async |browser: &mut Browser| {
        let form = format!("user={}&password={}", portal::DEMO_USER, portal::DEMO_PASSWORD);
        assert_eq!(browser.post("/login", &form).await.status(), StatusCode::SEE_OTHER);
        assert!(page(browser, "/").await.contains("action=\"/logout\""));
        page(browser, "/datasets/arrets-de-bus").await;
        browser.post("/language", "language=fr").await;
        browser.post("/logout", "").await;
    };
    let report = auditor.audit_with(portal.app, visit).await;
    report.assert_clean();
    assert_eq!(report.never_set(), [""; 0]);
}
