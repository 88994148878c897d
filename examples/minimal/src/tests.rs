//! Requests of visitors, the policy in every state of consent, and that the README shows the policy.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use crate::app;
use crate::policy::Shop;
use axum::Router;
use axum::body::Body;
use axum::http::StatusCode;
use axum::response::Response;
use policy_runtime::Keys;
use policy_runtime::axum::Guarded;
use policy_runtime::ledger::{ConsentLedger, SqliteLedger};
use policy_runtime::testing::{Auditor, Client, ResponseCookies, Visitor};
use tempfile::TempDir;

/// A visitor's browser. Every response that it receives is held to the policy.
type Browser = Client<Guarded<Router, Shop>, Shop, Body>;

struct OpenShop {
    keys: Keys,
    ledger: SqliteLedger,
    _folder: TempDir,
}

impl OpenShop {
    async fn new() -> OpenShop {
        let folder = tempfile::tempdir().unwrap();
        let ledger = SqliteLedger::open(folder.path().join("consents.sqlite")).await.unwrap();
        OpenShop { keys: Keys::generate(), ledger, _folder: folder }
    }

    fn app(&self) -> Guarded<Router, Shop> {
        app(self.keys.clone(), self.ledger.clone())
    }

    fn browser_at(&self, host: &str) -> Browser {
        Visitor::with_keys(self.keys.clone()).at(host).client(self.app())
    }
}

fn cookies(response: &Response) -> ResponseCookies {
    ResponseCookies::of(response.headers())
}

#[tokio::test]
async fn who_says_nothing_gets_what_is_necessary_alone() {
    let shop = OpenShop::new().await;
    let mut browser = shop.browser_at("kettle.example");
    assert!(cookies(&browser.get("/kettles/copper").await).is_empty());
    assert_eq!(browser.get("/suggestions").await.status(), StatusCode::FORBIDDEN);
    let added = cookies(&browser.post("/basket", "").await);
    assert!(added.line("__Host-basket").unwrap().starts_with("__Host-basket=1."), "signed");
}

/// A proxy on the same machine that passes no `Host` makes every request look like one of development.
#[tokio::test]
async fn unless_it_is_asked_for_no_cookie_is_plain() {
    let shop = OpenShop::new().await;
    for host in ["localhost:3000", "localhost"] {
        let added = cookies(&shop.browser_at(host).post("/basket", "").await);
        let line = added.line("__Host-basket").unwrap();
        assert!(line.starts_with("__Host-basket=1.") && line.contains("; Secure"), "{line}");
    }
}

#[tokio::test]
async fn who_allows_it_is_remembered_and_can_take_it_back() {
    let shop = OpenShop::new().await;
    let mut browser = shop.browser_at("kettle.example");
    let made_up = browser.post("/cookies", "all=allow").await;
    assert_eq!(made_up.status(), StatusCode::CONFLICT, "a form answers for what it showed");
    let form = browser.visitor().choice_form("all=allow");
    assert_eq!(browser.post("/cookies", &form).await.status(), StatusCode::SEE_OTHER);
    assert_eq!(shop.ledger.receipts(0, 10).await.unwrap().len(), 1);
    let looked = cookies(&browser.get("/kettles/copper").await);
    assert!(looked.line("recent").unwrap().starts_with("recent=copper;"));
    assert_eq!(browser.get("/suggestions").await.status(), StatusCode::OK);
    let withdrawn = cookies(&browser.post("/cookies", "Suggestions=refuse").await);
    assert_eq!(withdrawn.deleted(), ["recent"]);
}

#[tokio::test]
async fn the_policy_holds_in_every_state_of_consent() {
    let shop = OpenShop::new().await;
    let auditor = Auditor::<Shop>::new(shop.keys.clone());
    let auditor = auditor.get("/").get("/kettles/copper").post("/basket", "").get("/suggestions");
    let report = auditor.audit(shop.app()).await;
    report.assert_clean();
    assert_eq!(report.never_set(), [""; 0]);
}

#[test]
fn the_readme_shows_this_policy() {
    let readme = include_str!("../../../README.md");
    let shown = readme.split("```rust").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (_, ours) = include_str!("policy.rs").split_once("cookie_policy!").unwrap();
    assert!(words(shown).contains(&words(ours)), "they differ:\n{shown}");
}
