//! The shop over HTTP: visitors of this machine, who move, and visitors behind a distribution of `CloudFront`.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use axum::Router;
use axum::body::Body;
use axum::http::{StatusCode, header};
use policy_runtime::Keys;
use policy_runtime::axum::Guarded;
use policy_runtime::ledger::{ConsentLedger, SqliteLedger};
use policy_runtime::region::CloudFront;
use policy_runtime::testing::{Auditor, Client, Visitor};
use regions::SimulatedRegion;
use regions::policy::{Advertising, Teas};
use tempfile::TempDir;

const SALE: &str = "Do Not Sell or Share My Personal Information";

/// A visitor's browser. Every response that it receives is held to the policy.
type Browser = Client<Guarded<Router, Teas>, Teas, Body>;

struct OpenShop {
    app: Guarded<Router, Teas>,
    keys: Keys,
    ledger: SqliteLedger,
    _folder: TempDir,
}

impl OpenShop {
    async fn new() -> OpenShop {
        let folder = tempfile::tempdir().unwrap();
        let ledger = SqliteLedger::open(folder.path().join("consents.sqlite")).await.unwrap();
        let keys = Keys::generate();
        let app = regions::app(keys.clone(), ledger.clone(), &SimulatedRegion::default());
        OpenShop { app, keys, ledger, _folder: folder }
    }

    fn visitor(&self) -> Visitor<Teas> {
        Visitor::with_keys(self.keys.clone())
    }

    /// A visitor in a region, which `CloudFront` names.
    fn browser_in(&self, region: &str) -> Browser {
        let visitor = self.visitor();
        let visitor =
            if region == "ZZ" { visitor.unknown_region() } else { visitor.region(region) };
        visitor.client(self.app.clone()).behind(CloudFront)
    }

    /// A visitor of this machine, where nothing names the region, and a form moves everybody to another one.
    async fn on_this_machine(&self, region: &str) -> Browser {
        let mut form: Browser = self.visitor().at("localhost").client(self.app.clone());
        let moved = form.post(&format!("/visit-from/{region}"), "").await;
        assert_eq!(moved.status(), StatusCode::SEE_OTHER);
        let visitor = self.visitor().at("localhost").region(region);
        visitor.client(self.app.clone()).region_by(|_, _| {})
    }
}

async fn text(browser: &mut Browser, path: &str) -> String {
    let response = browser.get(path).await;
    assert_eq!(response.status(), StatusCode::OK, "{path}");
    let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
    String::from_utf8(body.to_vec()).unwrap()
}

/// Returns the purposes that are on, by the page itself.
async fn on(browser: &mut Browser) -> Vec<&'static str> {
    let page = text(browser, "/").await;
    let is_on =
        |purpose: &&str| page.contains(&format!("<tr id={purpose}><th scope=row>{purpose}<td>on"));
    ["Audience", "Suggestions", "Advertising"].into_iter().filter(is_on).collect()
}

#[tokio::test]
async fn each_region_has_its_own_rules() {
    let shop = OpenShop::new().await;
    for (region, purposes, banner, notice, sale) in [
        ("DE", &[][..], true, false, false),
        ("AX", &[], true, false, false),
        ("FR", &["Audience"], true, false, false),
        ("RE", &["Audience"], true, false, false),
        ("GB", &["Audience"], true, false, false),
        ("US-CA", &["Audience", "Suggestions", "Advertising"], false, false, true),
        ("US-CO", &["Audience", "Suggestions", "Advertising"], false, false, false),
        ("CA-ON", &["Audience", "Suggestions", "Advertising"], false, true, false),
        ("CA-QC", &["Audience"], true, true, false),
        ("CH", &["Audience", "Suggestions"], true, false, false),
        ("BR", &["Audience"], true, false, false),
        ("JP", &["Audience", "Suggestions"], true, false, false),
        ("KE", &[], true, false, true),
        ("ZZ", &[], true, false, true),
    ] {
        let mut browser = shop.browser_in(region);
        let page = text(&mut browser, "/").await;
        assert_eq!(page.contains("cookie-banner\""), banner, "{region}: {page}");
        assert_eq!(page.contains("class=\"cookie-notice\""), notice, "{region}: {page}");
        assert_eq!(page.contains(SALE), sale, "{region}: {page}");
        assert_eq!(on(&mut browser).await, purposes, "{region}");
    }
}

#[tokio::test]
async fn the_policy_holds_under_the_rules_of_each_region_in_every_state_of_consent() {
    let shop = OpenShop::new().await;
    let auditor = Auditor::<Teas>::new(shop.keys.clone()).behind(CloudFront);
    let report = auditor.get("/").get("/teas/assam").get("/cookies").audit(shop.app).await;
    report.assert_clean();
    assert_eq!(report.never_set(), [""; 0]);
    let in_california = |state: &&String| state.contains("in US-CA (us_ca, us)");
    assert_eq!(report.states().iter().filter(in_california).count(), 10, "{:?}", report.states());
}

#[tokio::test]
async fn on_this_machine_visitors_move_by_a_form() {
    let shop = OpenShop::new().await;
    for (region, purposes) in [
        ("DE", &[][..]),
        ("US-CA", &["Audience", "Suggestions", "Advertising"]),
        ("FR", &["Audience"]),
    ] {
        let mut browser = shop.on_this_machine(region).await;
        assert_eq!(on(&mut browser).await, purposes, "{region}");
    }
}

#[tokio::test]
async fn a_default_is_no_consent_and_has_no_receipt() {
    let shop = OpenShop::new().await;
    let mut browser = shop.browser_in("US-CA");
    text(&mut browser, "/teas/assam").await;
    assert_eq!(browser.visitor().cookies(), ["ad", "recent", "visit"]);
    assert!(shop.ledger.receipts(0, 10).await.unwrap().is_empty());
    browser.change(|visitor| visitor.region("DE"));
    assert!(on(&mut browser).await.is_empty());
}

#[tokio::test]
async fn a_refusal_travels_and_its_cookies_are_gone() {
    let shop = OpenShop::new().await;
    let mut browser = shop.browser_in("US-CA");
    text(&mut browser, "/teas/assam").await;
    browser.change(|visitor| visitor.refuse(Advertising));
    assert_eq!(browser.visitor().cookies(), ["__Host-choice", "recent", "visit"]);
    for region in ["JP", "CA-ON", "US-CO"] {
        browser.change(|visitor| visitor.region(region));
        assert!(!on(&mut browser).await.contains(&"Advertising"), "{region}");
    }
}

#[tokio::test]
async fn a_consent_names_the_rules_under_which_it_was_given() {
    let shop = OpenShop::new().await;
    let mut browser = shop.browser_in("FR");
    let page = text(&mut browser, "/").await;
    let shown = policy_tests::form::hidden_fields(&page, policy_tests::form::BANNER);
    let body = policy_tests::form::body(&shown, "all=allow");
    assert!(!body.contains("Audience"), "France asks for no consent to it: {body}");
    assert_eq!(browser.post("/cookies", &body).await.status(), StatusCode::SEE_OTHER);
    let receipts = shop.ledger.receipts(0, 10).await.unwrap();
    assert_eq!(receipts.len(), 1);
    let json = serde_json::to_string(&receipts[0]).unwrap();
    assert!(json.contains(r#"["fr"]"#), "{json}");
    assert_eq!(on(&mut browser).await, ["Audience", "Suggestions", "Advertising"]);
}

#[tokio::test]
async fn behind_cloudfront_the_region_is_that_of_its_fields() {
    let shop = OpenShop::new().await;
    shop.on_this_machine("DE").await; // moves the visitors on this machine alone
    let mut browser = shop.browser_in("US-CA");
    let response = browser.get("/").await;
    let vary: Vec<_> = response.headers().get_all(header::VARY).iter().collect();
    assert!(
        vary.iter().any(|vary| {
            vary.to_str().unwrap().to_ascii_lowercase().contains("cloudfront-viewer-country")
        }),
        "{vary:?}"
    );
    assert_eq!(response.headers()[header::CACHE_CONTROL], "private, no-cache");
    assert!(text(&mut browser, "/").await.contains(SALE));
    browser.change(|visitor| visitor.region("DE"));
    assert!(!text(&mut browser, "/").await.contains(SALE));
    browser.change(Visitor::unknown_region);
    assert!(on(&mut browser).await.is_empty(), "without the fields, the strictest rules hold");
}

#[tokio::test]
async fn the_policy_page_has_the_rules_of_every_region() {
    let shop = OpenShop::new().await;
    let mut browser = shop.browser_in("DE");
    let in_germany = text(&mut browser, "/cookie-policy").await;
    for part in ["Rules by region", "Canada (Quebec)", "What others receive", "29 November 2026"] {
        assert!(in_germany.contains(part), "{part}");
    }
    let json = text(&mut browser, "/cookie-policy?format=json").await;
    assert!(json.contains("\"law\":[") && json.contains("\"decided_by\":\"ca_qc\""), "{json}");
    let markdown = text(&mut browser, "/cookie-policy?format=md").await;
    assert!(markdown.contains("## Sources of these rules"), "{markdown}");
}
