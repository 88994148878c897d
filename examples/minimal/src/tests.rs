//! Requests of visitors, and that the README shows the policy.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use crate::app;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::response::Response;
use policy_runtime::Keys;
use policy_runtime::ledger::{ConsentLedger, SqliteLedger};
use policy_tests::form;
use policy_tests::request::{cookie_header, set_cookies};
use tempfile::TempDir;
use tower::ServiceExt;

struct Shop {
    keys: Keys,
    ledger: SqliteLedger,
    _folder: TempDir,
}

impl Shop {
    async fn open() -> Shop {
        let folder = tempfile::tempdir().unwrap();
        let ledger = SqliteLedger::open(folder.path().join("consents.sqlite")).await.unwrap();
        Shop { keys: Keys::generate(), ledger, _folder: folder }
    }

    async fn send(&self, method: &str, path: &str, cookies: &str, form: &str) -> Response {
        self.send_to("kettle.example", method, path, cookies, form).await
    }

    async fn send_to(
        &self,
        host: &str,
        method: &str,
        path: &str,
        cookies: &str,
        form: &str,
    ) -> Response {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, host)
            .header(header::ORIGIN, format!("https://{host}"))
            .header(header::COOKIE, cookies)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()));
        let app = app(self.keys.clone(), self.ledger.clone());
        app.oneshot(request.unwrap()).await.unwrap()
    }
}

#[tokio::test]
async fn who_says_nothing_gets_what_is_necessary_alone() {
    let shop = Shop::open().await;
    assert!(set_cookies(&shop.send("GET", "/kettles/copper", "", "").await).is_empty());
    let refused = shop.send("GET", "/suggestions", "", "").await;
    assert_eq!(refused.status(), StatusCode::FORBIDDEN);
    let added = shop.send("POST", "/basket", "", "").await;
    assert!(set_cookies(&added)[0].starts_with("__Host-basket=1."), "signed");
}

/// A proxy on the same machine that passes no `Host` makes every request look like one of development.
#[tokio::test]
async fn unless_it_is_asked_for_no_cookie_is_plain() {
    let shop = Shop::open().await;
    for host in ["localhost:3000", "localhost"] {
        let added = shop.send_to(host, "POST", "/basket", "", "").await;
        let line = &set_cookies(&added)[0];
        assert!(line.starts_with("__Host-basket=1.") && line.contains("; Secure"), "{line}");
    }
}

#[tokio::test]
async fn who_allows_it_is_remembered_and_can_take_it_back() {
    let shop = Shop::open().await;
    let page = shop.send("GET", "/", "", "").await.into_body();
    let page = axum::body::to_bytes(page, usize::MAX).await.unwrap();
    let shown = form::hidden_fields(std::str::from_utf8(&page).unwrap(), form::BANNER);
    let made_up = shop.send("POST", "/cookies", "", "all=allow").await;
    assert_eq!(made_up.status(), StatusCode::CONFLICT, "a form answers for what it showed");
    let allowed = shop.send("POST", "/cookies", "", &form::body(&shown, "all=allow")).await;
    assert_eq!(allowed.status(), StatusCode::SEE_OTHER);
    assert_eq!(shop.ledger.receipts(0, 10).await.unwrap().len(), 1);
    let cookies = cookie_header(&allowed);
    let looked = shop.send("GET", "/kettles/copper", &cookies, "").await;
    assert!(set_cookies(&looked)[0].starts_with("recent=copper;"));
    let cookies = format!("{cookies}; {}", cookie_header(&looked));
    let suggested = shop.send("GET", "/suggestions", &cookies, "").await;
    assert_eq!(suggested.status(), StatusCode::OK);
    let withdrawn = shop.send("POST", "/cookies", &cookies, "Suggestions=refuse").await;
    let expired = |line: &String| line.starts_with("recent=;") && line.contains("Max-Age=0");
    assert!(set_cookies(&withdrawn).iter().any(expired), "{withdrawn:?}");
}

#[test]
fn the_readme_shows_this_policy() {
    let readme = include_str!("../../../README.md");
    let shown = readme.split("```rust").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (_, ours) = include_str!("policy.rs").split_once("cookie_policy!").unwrap();
    assert!(words(shown).contains(&words(ours)), "they differ:\n{shown}");
}
