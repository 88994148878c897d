//! The application's own header: it stays as it is, its nonce is taken over, and what it blocks is reported.

use super::{CSP, answering, layer, values};
use crate::body;
use axum::Router;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Html;
use axum::routing::get;
use policy_runtime::csp::{ContentSecurityPolicy, Nonce, blocked_origins};
use policy_runtime::{Cookies, Policy};
use policy_tests::logs::Logs;
use policy_tests::request::send;

const SHOP: &str = "shop.example";

fn page(own: &[&'static str]) -> Router {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static("text/html"));
    for value in own {
        headers.append(CSP, HeaderValue::from_static(value));
    }
    answering(headers)
}

#[tokio::test]
async fn the_header_is_a_second_one_beside_the_applications() {
    let own = "default-src 'self' https:; frame-ancestors 'none'";
    let app = layer(ContentSecurityPolicy::new()).guard(page(&[own]));
    let values = values(send(&app, "GET", SHOP, "/", &[]).await.headers(), CSP);
    assert_eq!(values.len(), 2);
    assert_eq!(values[0], own);
    assert!(
        values[1].starts_with("default-src 'self'; script-src 'self' https://js.bank.example;")
    );
}

#[tokio::test]
async fn nonces_of_the_applications_header_are_taken_over() {
    let own = "script-src 'nonce-b3du' 'nonce-x;y' 'nonce-b3du' 'nonce-<' 'self'";
    let app = layer(ContentSecurityPolicy::new()).guard(page(&[own, "style-src 'nonce-c3R5bGU='"]));
    let logs = Logs::collect();
    let response = send(&app, "GET", SHOP, "/", &[]).await;
    let value = values(response.headers(), CSP).pop().unwrap();
    assert!(value.contains("script-src 'self' 'nonce-b3du' 'nonce-c3R5bGU=' https"), "{value}");
    assert!(!logs.text().contains("another nonce"), "no nonce of ours is in use: {}", logs.text());
    // Inline code would be void beside a nonce.
    let app = layer(ContentSecurityPolicy::origins_only()).guard(page(&[own]));
    let value = values(send(&app, "GET", SHOP, "/", &[]).await.headers(), CSP).pop().unwrap();
    assert!(!value.contains("nonce"), "{value}");
}

#[tokio::test]
async fn two_nonces_are_reported_where_one_blocks_what_has_the_other() {
    let own = async |cookies: Cookies<super::Shop>| {
        ([(CSP, "script-src 'nonce-b3du'")], Html(cookies.nonce().to_owned()))
    };
    let app = layer(ContentSecurityPolicy::new()).guard(Router::new().route("/", get(own)));
    let logs = Logs::collect();
    let response = send(&app, "GET", SHOP, "/", &[]).await;
    let value = values(response.headers(), CSP).pop().unwrap();
    let nonce = body(response).await;
    assert!(value.contains(&format!("'nonce-{nonce}' 'nonce-b3du'")), "{value}");
    let log = logs.text();
    assert!(log.contains("has another nonce than `Cookies::nonce`"), "{log}");
    assert!(
        log.contains("help: insert the application's nonce as the request extension `csp::Nonce`"),
        "{log}"
    );
}

#[tokio::test]
async fn a_nonce_that_the_application_gives_is_in_the_header_and_makes_the_page_private() {
    let give = async |mut request: axum::extract::Request, next: axum::middleware::Next| {
        request.extensions_mut().insert(Nonce::new("b3du").unwrap());
        next.run(request).await
    };
    let app = Router::new()
        .route("/", get(async || ([("etag", "\"1\"")], Html("x"))))
        .layer(layer(ContentSecurityPolicy::new()))
        .layer(axum::middleware::from_fn(give));
    let response = send(&app, "GET", SHOP, "/", &[]).await;
    assert!(values(response.headers(), CSP)[0].contains("'self' 'nonce-b3du'"));
    assert!(!response.headers().contains_key("etag"));
}

#[tokio::test]
async fn a_declared_origin_that_the_application_blocks_is_reported_once() {
    let own = "default-src 'self'; script-src 'self' https://js.bank.example; frame-src https://*.bank.example";
    let app = layer(ContentSecurityPolicy::new()).guard(page(&[own]));
    let logs = Logs::collect();
    send(&app, "GET", SHOP, "/", &[]).await;
    let log = logs.text();
    assert!(
        log.contains("`default-src` of the application's own Content-Security-Policy blocks `https://api.bank.example` of the embed `card_form`"),
        "{log}"
    );
    assert!(log.contains("help: add `https://api.bank.example` to `connect-src` there"), "{log}");
    assert_eq!(log.matches("blocks `").count(), 1, "{log}");
    let logs = Logs::collect();
    send(&app, "GET", SHOP, "/", &[]).await;
    assert_eq!(logs.text(), "");
}

#[test]
fn a_test_of_the_application_lists_what_its_header_blocks() {
    let blocked = |own: &str| -> Vec<String> {
        let found = blocked_origins(super::Shop::document(), own, SHOP);
        found
            .iter()
            .map(|blocked| format!("{} {} {}", blocked.embed, blocked.directive, blocked.origin))
            .collect()
    };
    assert_eq!(blocked("frame-ancestors 'none'"), [""; 0]);
    assert_eq!(blocked("default-src https: wss:"), [""; 0]);
    assert_eq!(
        blocked("frame-src 'none'"),
        [
            "card_form frame-src https://js.bank.example",
            "card_form frame-src https://hooks.bank.example",
            "player frame-src https://www.tube.example",
        ]
    );
    // Elements with the nonce of the header are admitted, others are not.
    assert_eq!(blocked("script-src 'nonce-x' 'strict-dynamic'"), [""; 0]);
    assert_eq!(
        blocked("Child-Src https://*.bank.example"),
        ["player child-src https://www.tube.example"]
    );
    let two = blocked(
        "img-src *; img-src 'none', connect-src https://*.counter.example https://api.bank.example",
    );
    assert_eq!(two, ["count connect-src wss://live.counter.example:8443"]);
}
