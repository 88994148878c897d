//! One nonce per response, and what caches learn of it.

use crate::{HOST, body};
use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use policy_runtime::csp::Nonce;
use policy_runtime::{Cookies, Keys, Mode, PolicyLayer};
use policy_tests::logs::Logs;
use policy_tests::request::send;
use policy_tests::shop::Shop;

const OWN: &str = "c2hvcC1ub25jZS0wMDAwMQ==";

/// Answers with the nonce, read twice.
async fn marked(cookies: Cookies<Shop>) -> impl IntoResponse {
    let twice = format!("{} {}", cookies.nonce(), cookies.clone().nonce());
    ([("etag", "\"1\""), ("last-modified", "Thu, 01 Jan 2026 00:00:00 GMT")], twice)
}

async fn shared(cookies: Cookies<Shop>) -> impl IntoResponse {
    (
        [("cache-control", "public, max-age=60"), ("cdn-cache-control", "max-age=60")],
        cookies.nonce().to_owned(),
    )
}

async fn give(mut request: Request, next: Next) -> Response {
    request.extensions_mut().insert(Nonce::new(OWN).unwrap());
    next.run(request).await
}

fn router() -> Router {
    Router::new()
        .route("/", get(marked))
        .route("/shared", get(shared))
        .route("/unmarked", get(async |_: Cookies<Shop>| ([("etag", "\"1\"")], "the same for all")))
}

fn layer() -> PolicyLayer<Shop> {
    PolicyLayer::new(Keys::generate())
}

fn has(response: &Response, name: &str) -> bool {
    response.headers().contains_key(name)
}

#[tokio::test]
async fn a_response_has_one_nonce_and_the_next_another() {
    let app = layer().guard(router());
    let mut nonces = Vec::new();
    for _ in 0..2 {
        let both = body(send(&app, "GET", HOST, "/", &[]).await).await;
        let (first, second) = both.split_once(' ').unwrap();
        assert_eq!((first, first.len()), (second, 24));
        nonces.push(first.to_owned());
    }
    assert_ne!(nonces[0], nonces[1]);
}

#[tokio::test]
async fn a_response_with_a_nonce_is_private_and_cannot_be_revalidated() {
    let app = layer().guard(router());
    let response = send(&app, "GET", HOST, "/", &[]).await;
    assert!(!has(&response, "etag") && !has(&response, "last-modified"), "{response:?}");
    assert_eq!(response.headers()["cache-control"], "private, no-cache");
    assert!(!has(&response, "vary"), "no cookie was read: {response:?}");

    let logs = Logs::collect();
    let response = send(&app, "GET", HOST, "/shared", &[]).await;
    assert_eq!(response.headers()["cache-control"], "private, max-age=60");
    assert!(!has(&response, "cdn-cache-control"), "{response:?}");
    assert!(
        logs.text().contains("a response has a nonce and lets shared caches keep it"),
        "{}",
        logs.text()
    );

    let reporting = layer().mode(Mode::Report).guard(router());
    let response = send(&reporting, "GET", HOST, "/shared", &[]).await;
    assert_eq!(response.headers()["cache-control"], "public, max-age=60");
}

#[tokio::test]
async fn a_response_without_a_nonce_stays_as_it_is() {
    for app in [router(), router().layer(from_fn(give))] {
        let response = send(&layer().guard(app), "GET", HOST, "/unmarked", &[]).await;
        assert!(has(&response, "etag") && !has(&response, "cache-control"), "{response:?}");
    }
}

#[tokio::test]
async fn the_nonce_of_the_application_is_taken_over() {
    let inside = layer().guard(router().layer(from_fn(give)));
    let around = router().layer(layer()).layer(from_fn(give));
    let expected = format!("{OWN} {OWN}");
    assert_eq!(body(send(&inside, "GET", HOST, "/", &[]).await).await, expected);
    let response = send(&around, "GET", HOST, "/", &[]).await;
    assert!(!has(&response, "etag"), "{response:?}");
    assert_eq!(body(response).await, expected);
}

#[tokio::test]
async fn a_second_nonce_is_reported_and_the_first_counts() {
    let early = async |cookies: Cookies<Shop>, mut request: Request, next: Next| {
        let nonce = cookies.nonce().to_owned();
        request.extensions_mut().insert(Nonce::new(OWN).unwrap());
        let response = next.run(request).await;
        format!("{nonce} {}", body(response).await).into_response()
    };
    let logs = Logs::collect();
    let app = layer().guard(router().layer(from_fn(early)));
    let all = body(send(&app, "GET", HOST, "/", &[]).await).await;
    let all: Vec<&str> = all.split(' ').collect();
    assert!(all[0] == all[1] && all[1] == all[2] && all[0] != OWN, "{all:?}");
    let log = logs.text();
    assert!(log.contains("a request got a second `csp::Nonce`") && !log.contains(OWN), "{log}");
}
