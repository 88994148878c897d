//! The shop over HTTP: visitors of this machine, who move, and visitors behind a distribution of `CloudFront`.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use axum::body::Body;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::response::Response;
use policy_runtime::Keys;
use policy_runtime::ledger::{ConsentLedger, SqliteLedger};
use policy_tests::cookie_store::CookieStore;
use policy_tests::form;
use regions::SimulatedRegion;
use tempfile::TempDir;
use tower::ServiceExt;

const SALE: &str = "Do Not Sell or Share My Personal Information";

struct Visitor {
    app: axum::Router,
    host: &'static str,
    cookies: CookieStore,
    ledger: SqliteLedger,
    /// Fields that the hop in front adds.
    fields: Vec<(&'static str, &'static str)>,
    _folder: TempDir,
}

impl Visitor {
    async fn on(host: &'static str) -> Visitor {
        let folder = tempfile::tempdir().unwrap();
        let ledger = SqliteLedger::open(folder.path().join("consents.sqlite")).await.unwrap();
        let shop = regions::app(Keys::generate(), ledger.clone(), &SimulatedRegion::default());
        let app = axum::Router::new().fallback_service(shop);
        let cookies = CookieStore::new();
        Visitor { app, host, cookies, ledger, fields: Vec::new(), _folder: folder }
    }

    async fn send(&mut self, method: &str, path: &str, body: &str) -> Response {
        let scheme = if self.host == "localhost" { "http" } else { "https" };
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, self.host)
            .header(header::ORIGIN, format!("{scheme}://{}", self.host))
            .header(header::COOKIE, self.cookies.cookie_header(self.host, path))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        for (name, value) in &self.fields {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body.to_owned())).unwrap();
        let response = self.app.clone().oneshot(request).await.unwrap();
        self.cookies.receive(self.host, path, &response);
        response
    }

    async fn text(&mut self, path: &str) -> String {
        let response = self.send("GET", path, "").await;
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        String::from_utf8(body.to_vec()).unwrap()
    }

    async fn visit_from(&mut self, region: &str) {
        let moved = self.send("POST", &format!("/visit-from/{region}"), "").await;
        assert_eq!(moved.status(), StatusCode::SEE_OTHER);
    }

    /// Returns the purposes that are on, by the page itself.
    async fn on_at(&mut self, path: &str) -> Vec<&'static str> {
        let page = self.text(path).await;
        let purposes = ["Audience", "Suggestions", "Advertising"].into_iter();
        purposes
            .filter(|purpose| {
                page.contains(&format!("<tr id={purpose}><th scope=row>{purpose}<td>on"))
            })
            .collect()
    }
}

#[tokio::test]
async fn each_region_has_its_own_rules() {
    let mut visitor = Visitor::on("localhost").await;
    for (region, on, banner, notice, sale) in [
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
        visitor.visit_from(region).await;
        visitor.cookies = CookieStore::new();
        let page = visitor.text("/").await;
        assert_eq!(page.contains("cookie-banner\""), banner, "{region}: {page}");
        assert_eq!(page.contains("class=\"cookie-notice\""), notice, "{region}: {page}");
        assert_eq!(page.contains(SALE), sale, "{region}: {page}");
        assert_eq!(visitor.on_at("/").await, on, "{region}");
    }
}

#[tokio::test]
async fn a_default_is_no_consent_and_has_no_receipt() {
    let mut visitor = Visitor::on("localhost").await;
    visitor.visit_from("US-CA").await;
    visitor.text("/teas/assam").await;
    let stored = visitor.cookies.cookie_header("localhost", "/");
    assert!(stored.contains("ad=17") && !stored.contains("choice"), "{stored}");
    assert!(visitor.ledger.receipts(0, 10).await.unwrap().is_empty());
    visitor.visit_from("DE").await;
    assert!(visitor.on_at("/").await.is_empty());
}

#[tokio::test]
async fn a_consent_names_the_rules_under_which_it_was_given() {
    let mut visitor = Visitor::on("localhost").await;
    visitor.visit_from("FR").await;
    let page = visitor.text("/").await;
    let shown = form::hidden_fields(&page, form::BANNER);
    let body = form::body(&shown, "all=allow");
    assert!(!body.contains("Audience"), "France asks for no consent to it: {body}");
    assert_eq!(visitor.send("POST", "/cookies", &body).await.status(), StatusCode::SEE_OTHER);
    let receipts = visitor.ledger.receipts(0, 10).await.unwrap();
    assert_eq!(receipts.len(), 1);
    let json = serde_json::to_string(&receipts[0]).unwrap();
    assert!(json.contains(r#"["fr"]"#), "{json}");
    assert_eq!(visitor.on_at("/").await, ["Audience", "Suggestions", "Advertising"]);
}

#[tokio::test]
async fn behind_cloudfront_the_region_is_that_of_its_fields() {
    let mut visitor = Visitor::on("teas.example").await;
    visitor.visit_from("DE").await; // moves the visitors on this machine alone
    visitor.fields =
        vec![("cloudfront-viewer-country", "US"), ("cloudfront-viewer-country-region", "CA")];
    let response = visitor.send("GET", "/", "").await;
    let vary: Vec<_> = response.headers().get_all(header::VARY).iter().collect();
    assert!(
        vary.iter().any(|vary| {
            vary.to_str().unwrap().to_ascii_lowercase().contains("cloudfront-viewer-country")
        }),
        "{vary:?}"
    );
    assert_eq!(response.headers()[header::CACHE_CONTROL], "private, no-cache");
    assert!(visitor.text("/").await.contains(SALE));
    visitor.fields = vec![("cloudfront-viewer-country", "DE")];
    assert!(!visitor.text("/").await.contains(SALE));
    visitor.fields.clear();
    assert!(visitor.on_at("/").await.is_empty(), "without the fields, the strictest rules hold");
}

#[tokio::test]
async fn the_policy_page_has_the_rules_of_every_region() {
    let mut visitor = Visitor::on("localhost").await;
    visitor.visit_from("DE").await;
    let in_germany = visitor.text("/cookie-policy").await;
    for text in ["Rules by region", "Canada (Quebec)", "What others receive", "29 November 2026"] {
        assert!(in_germany.contains(text), "{text}");
    }
    let json = visitor.text("/cookie-policy?format=json").await;
    assert!(json.contains("\"law\":[") && json.contains("\"decided_by\":\"us_ca\""), "{json}");
    let markdown = visitor.text("/cookie-policy?format=md").await;
    assert!(markdown.contains("## Sources of these rules"), "{markdown}");
}
