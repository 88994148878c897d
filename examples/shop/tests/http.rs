//! The shop over HTTP: forms, accounts and payment, and its policy in every state of consent.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use axum::Router;
use axum::body::Body;
use axum::http::{StatusCode, header};
use axum::response::Response;
use policy_runtime::Keys;
use policy_runtime::axum::Guarded;
use policy_runtime::ledger::SqliteLedger;
use policy_runtime::testing::{Auditor, Client, Visitor};
use policy_tests::form;
use shop::policy::{Media, Shop, Statistics};
use tempfile::TempDir;

/// A visitor's browser. Every response that it receives is held to the policy.
type Browser = Client<Guarded<Router, Shop>, Shop, Body>;

struct OpenShop {
    app: Guarded<Router, Shop>,
    keys: Keys,
    _ledger: TempDir,
}

impl OpenShop {
    async fn new() -> OpenShop {
        let folder = tempfile::tempdir().unwrap();
        let ledger = SqliteLedger::open(folder.path().join("consents.sqlite")).await.unwrap();
        let keys = Keys::generate();
        OpenShop { app: shop::app(keys.clone(), ledger), keys, _ledger: folder }
    }

    fn visitor(&self) -> Visitor<Shop> {
        Visitor::with_keys(self.keys.clone())
    }

    fn browser(&self) -> Browser {
        self.visitor().client(self.app.clone())
    }
}

async fn text(browser: &mut Browser, path: &str) -> String {
    let response = browser.get(path).await;
    assert_eq!(response.status(), StatusCode::OK, "{path}");
    let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
    String::from_utf8(body.to_vec()).unwrap()
}

/// Sends the form on a page that goes to an address, with these fields.
async fn submit(browser: &mut Browser, page: &str, address: &str, fields: &str) -> Response {
    let page = text(browser, page).await;
    let hidden = form::hidden_fields(&page, &format!("action=\"{address}\">"));
    browser.post(address, &form::body(&hidden, fields)).await
}

#[tokio::test]
async fn a_form_without_the_token_of_its_visitor_is_refused() {
    let shop = OpenShop::new().await;
    let mut browser = shop.browser();
    text(&mut browser, "/kettles/copper").await;
    for body in ["kettle=copper", "kettle=copper&csrf=1", "csrf=&kettle=copper", ""] {
        for path in ["/basket", "/checkout", "/account", "/sign-out"] {
            let answer = browser.post(path, body).await;
            assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{path} {body}");
        }
    }
    assert_eq!(browser.visitor().cookies(), ["__Host-csrf"]);
}

#[tokio::test]
async fn a_customer_signs_in_and_is_remembered_and_signs_out() {
    let shop = OpenShop::new().await;
    let mut browser = shop.browser();
    let wrong = submit(&mut browser, "/account", "/account", "password=pot").await;
    assert_eq!(wrong.status(), StatusCode::FORBIDDEN);
    let fields = format!("password={}&remember=yes", shop::PASSWORD);
    submit(&mut browser, "/account", "/account", &fields).await;
    assert_eq!(browser.visitor().cookies(), ["__Host-csrf", "__Host-remember", "__Host-sid"]);
    assert!(text(&mut browser, "/account").await.contains("You are signed in"));
    browser.change(|visitor| visitor.without_cookie("__Host-sid"));
    assert!(text(&mut browser, "/account").await.contains("You are signed in"), "remembered");
    submit(&mut browser, "/account", "/sign-out", "").await;
    assert_eq!(browser.visitor().cookies(), ["__Host-csrf"]);
    assert!(!text(&mut browser, "/account").await.contains("You are signed in"));
}

#[tokio::test]
async fn every_page_has_one_heading_of_the_first_level() {
    let shop = OpenShop::new().await;
    let mut browser = shop.browser();
    for path in ["/", "/kettles/copper", "/basket", "/account", "/cookies", "/cookie-policy"] {
        assert_eq!(text(&mut browser, path).await.matches("<h1").count(), 1, "{path}");
    }
}

#[tokio::test]
async fn an_order_is_paid_by_the_browser_that_made_it_and_once() {
    let shop = OpenShop::new().await;
    let (mut browser, mut stranger) = (shop.browser(), shop.browser());
    submit(&mut browser, "/kettles/steel", "/basket", "").await;
    assert!(text(&mut browser, "/basket").await.contains("56.00 €"));
    let bank = submit(&mut browser, "/checkout", "/checkout", "").await;
    assert_eq!(bank.headers()[header::LOCATION], "https://bank.example/approve/1");
    assert_eq!(stranger.post("/paid/1", "").await.status(), StatusCode::FORBIDDEN);
    assert_eq!(browser.post("/paid/1", "").await.status(), StatusCode::OK);
    assert_eq!(browser.post("/paid/1", "").await.status(), StatusCode::FORBIDDEN);
    assert!(text(&mut browser, "/basket").await.contains("empty"));
}

/// Google's own script sets `_ga`. The account page reads it for those who allow that.
#[tokio::test]
async fn a_cookie_of_a_vendor_is_read_with_consent_alone() {
    let shop = OpenShop::new().await;
    let visitor = shop.visitor().with_cookie::<shop::policy::_ga>("GA1.1.5".to_owned());
    for (visitor, is_read) in [
        (visitor.clone(), false),
        (visitor.clone().allow(Media), false),
        (visitor.allow(Statistics), true),
    ] {
        let mut browser = visitor.client(shop.app.clone());
        let page = text(&mut browser, "/account").await;
        assert_eq!(page.contains("Google counts your visits"), is_read, "{browser:?}");
    }
}

#[tokio::test]
async fn the_policy_holds_in_every_state_of_consent() {
    let shop = OpenShop::new().await;
    let auditor = Auditor::<Shop>::new(shop.keys.clone());
    let pages = ["/", "/kettles/copper", "/basket", "/account", "/checkout", "/cookies"];
    let listed = pages.into_iter().fold(auditor, Auditor::get);
    listed.audit(shop.app.clone()).await.assert_clean();

    // The forms need the token of their page.
    let forms = async |browser: &mut Browser| {
        for (page, address, fields) in [
            ("/", "/", ""),
            ("/kettles/steel", "/basket", ""),
            ("/checkout", "/checkout", ""),
            ("/account", "/account", "password=kettle&remember=yes"),
            ("/account", "/sign-out", ""),
        ] {
            submit(browser, page, address, fields).await;
        }
    };
    let report = listed.audit_with(shop.app, forms).await;
    report.assert_clean();
    assert_eq!(report.never_set(), [""; 0], "{report}");
}

#[test]
fn the_policy_is_the_one_that_the_tests_of_the_library_know() {
    let (ours, _) = include_str!("../src/policy.rs").split_once("\n#[cfg(test)]").unwrap();
    let (_, ours) = ours.split_once("cookie_policy!").unwrap();
    let (_, theirs) =
        include_str!("../../../tests/policies/shop.rs").split_once("cookie_policy!").unwrap();
    assert!(ours == theirs, "`src/policy.rs` and `tests/policies/shop.rs` differ");
    for (ours, theirs) in [
        (
            include_str!("../src/texts/shop.de.ftl"),
            include_str!("../../../tests/policies/texts/shop.de.ftl"),
        ),
        (
            include_str!("../src/texts/shop.fr.ftl"),
            include_str!("../../../tests/policies/texts/shop.fr.ftl"),
        ),
        (
            include_str!("../src/texts/shop.pl.ftl"),
            include_str!("../../../tests/policies/texts/shop.pl.ftl"),
        ),
    ] {
        assert!(ours == theirs, "texts differ");
    }
}
