//! The shop over HTTP: forms, accounts and payment.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use axum::body::Body;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::response::Response;
use policy_runtime::Keys;
use policy_runtime::ledger::SqliteLedger;
use policy_tests::cookie_store::CookieStore;
use policy_tests::form;
use tempfile::TempDir;
use tower::ServiceExt;

const HOST: &str = "kettle.example";

struct Visitor {
    app: axum::Router,
    cookies: CookieStore,
    _ledger: TempDir,
}

impl Visitor {
    async fn new() -> Visitor {
        let folder = tempfile::tempdir().unwrap();
        let ledger = SqliteLedger::open(folder.path().join("consents.sqlite")).await.unwrap();
        let shop = shop::app(Keys::generate(), ledger);
        let app = axum::Router::new().fallback_service(shop);
        Visitor { app, cookies: CookieStore::new(), _ledger: folder }
    }

    async fn send(&mut self, method: &str, path: &str, body: &str) -> Response {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, HOST)
            .header(header::ORIGIN, format!("https://{HOST}"))
            .header(header::COOKIE, self.cookies.cookie_header(HOST, path))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.to_owned()));
        let response = self.app.clone().oneshot(request.unwrap()).await.unwrap();
        self.cookies.receive(HOST, path, &response);
        response
    }

    async fn text(&mut self, path: &str) -> String {
        let response = self.send("GET", path, "").await;
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        String::from_utf8(body.to_vec()).unwrap()
    }

    /// Sends the form on a page that goes to an address, with these fields.
    async fn submit(&mut self, page: &str, address: &str, fields: &str) -> Response {
        let page = self.text(page).await;
        let hidden = form::hidden_fields(&page, &format!("action=\"{address}\">"));
        self.send("POST", address, &form::body(&hidden, fields)).await
    }
}

#[tokio::test]
async fn a_form_without_the_token_of_its_visitor_is_refused() {
    let mut visitor = Visitor::new().await;
    visitor.text("/kettles/copper").await;
    for body in ["kettle=copper", "kettle=copper&csrf=1", "csrf=&kettle=copper", ""] {
        for path in ["/basket", "/checkout", "/account", "/sign-out"] {
            let answer = visitor.send("POST", path, body).await;
            assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{path} {body}");
        }
    }
    assert_eq!(visitor.cookies.names(), ["__Host-csrf"]);
}

#[tokio::test]
async fn a_customer_signs_in_and_is_remembered_and_signs_out() {
    let mut visitor = Visitor::new().await;
    let wrong = visitor.submit("/account", "/account", "password=pot").await;
    assert_eq!(wrong.status(), StatusCode::FORBIDDEN);
    let fields = format!("password={}&remember=yes", shop::PASSWORD);
    visitor.submit("/account", "/account", &fields).await;
    assert_eq!(visitor.cookies.names(), ["__Host-csrf", "__Host-remember", "__Host-sid"]);
    assert!(visitor.text("/account").await.contains("You are signed in"));
    visitor.cookies.set(HOST, "/", b"__Host-sid=; Path=/; Secure; Max-Age=0");
    assert!(visitor.text("/account").await.contains("You are signed in"), "remembered");
    visitor.submit("/account", "/sign-out", "").await;
    assert_eq!(visitor.cookies.names(), ["__Host-csrf"]);
    assert!(!visitor.text("/account").await.contains("You are signed in"));
}

#[tokio::test]
async fn an_order_is_paid_by_the_browser_that_made_it_and_once() {
    let mut visitor = Visitor::new().await;
    visitor.submit("/kettles/steel", "/basket", "").await;
    assert!(visitor.text("/basket").await.contains("56.00 €"));
    let bank = visitor.submit("/checkout", "/checkout", "").await;
    assert_eq!(bank.headers()[header::LOCATION], "https://bank.example/approve/1");
    let mut stranger = CookieStore::new();
    std::mem::swap(&mut visitor.cookies, &mut stranger);
    assert_eq!(visitor.send("POST", "/paid/1", "").await.status(), StatusCode::FORBIDDEN);
    std::mem::swap(&mut visitor.cookies, &mut stranger);
    assert_eq!(visitor.send("POST", "/paid/1", "").await.status(), StatusCode::OK);
    assert_eq!(visitor.send("POST", "/paid/1", "").await.status(), StatusCode::FORBIDDEN);
    assert!(visitor.text("/basket").await.contains("empty"));
}

#[test]
fn the_policy_is_the_one_that_the_tests_of_the_library_know() {
    let (_, ours) = include_str!("../src/policy.rs").split_once("cookie_policy!").unwrap();
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
