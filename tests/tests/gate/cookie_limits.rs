//! Requests with more cookies than are read: 431, and no cookie.

use super::{HOST, app, body, router};
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use axum::routing::get;
use policy_runtime::{Choice, CookieLimits, Cookies, CookiesRejection, Keys, Mode, PolicyLayer};
use policy_tests::logs::Logs;
use policy_tests::request::{cookie_header, send, set_cookies};
use policy_tests::shop::{Shop, Suggestions};
use std::convert::Infallible;
use tower::Service;

const TOO_LARGE: StatusCode = StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE;

async fn get_with<S>(app: &S, path: &str, cookies: &str) -> Response
where
    S: Service<Request, Response = Response, Error = Infallible> + Clone,
{
    send(app, "GET", HOST, path, &[("cookie", cookies)]).await
}

#[tokio::test]
async fn a_guard_answers_by_a_page_that_sets_no_cookie() {
    let app = app();
    let octets = format!("basket=secret; x={}", "y".repeat(32 * 1024));
    let cookies = "a=1; ".repeat(1025);
    for path in ["/", "/basket", "/raw", "/nowhere"] {
        for sent in [&octets, &cookies] {
            let response = get_with(&app, path, sent).await;
            assert_eq!(response.status(), TOO_LARGE, "{path}");
            assert!(set_cookies(&response).is_empty(), "{path}");
            assert_eq!(response.headers()["cache-control"], "no-store");
            assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
            let page = body(response).await;
            assert!(
                page.contains("role=\"alert\"") && page.contains("delete the cookies"),
                "{page}"
            );
            assert!(!page.contains("Shop") && !page.contains("secret"), "{page}");
        }
    }
}

policy_tests::site_policy!(logged: Logged ["shop.example"]);

#[tokio::test]
async fn an_exceeded_limit_is_reported_once_a_minute_without_a_value() {
    let logs = Logs::collect();
    let app = PolicyLayer::<logged::Logged>::new(Keys::generate()).guard(Router::new());
    for _ in 0..3 {
        let sent = format!("basket=secret; x={}", "y".repeat(32 * 1024));
        assert_eq!(get_with(&app, "/", &sent).await.status(), TOO_LARGE);
    }
    let told = logs.text();
    assert_eq!(told.matches("more than 32768 octets").count(), 1, "{told}");
    assert!(told.contains("policy=\"Logged\"") && told.contains("cookie_limits"), "{told}");
    assert!(!told.contains("secret"), "{told}");
}

#[tokio::test]
async fn as_many_cookies_as_browsers_keep_are_read() {
    let cookies: Vec<String> =
        (0..180).map(|n| format!("cookie_{n}={}", "v".repeat(100))).collect();
    let app = app();
    let basket = cookie_header(&send(&app, "POST", HOST, "/basket", &[]).await);
    let response = get_with(&app, "/basket", &format!("{}; {basket}", cookies.join("; "))).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(body(response).await, "Some(7)");
}

/// HTTP/2 sends a line per cookie.
#[tokio::test]
async fn all_lines_of_a_request_count_together() {
    let app = app();
    let line = format!("x={}", "y".repeat(1000));
    for (lines, status) in [(30, StatusCode::OK), (33, TOO_LARGE)] {
        let fields = vec![("cookie", line.as_str()); lines];
        assert_eq!(send(&app, "GET", HOST, "/", &fields).await.status(), status, "{lines}");
    }
}

/// Each costs a signature per key.
#[tokio::test]
async fn copies_of_the_consent_cookie_are_bounded_and_grant_nothing() {
    let app = app();
    let choice = cookie_header(&send(&app, "GET", HOST, "/choose?all=allow", &[]).await);
    assert!(choice.starts_with("choice="), "{choice}");
    assert_eq!(get_with(&app, "/open", &choice).await.status(), StatusCode::OK);
    let copies = |n| vec![choice.as_str(); n].join("; ");
    for (n, status) in [(2, StatusCode::FORBIDDEN), (32, StatusCode::FORBIDDEN), (33, TOO_LARGE)] {
        assert_eq!(get_with(&app, "/open", &copies(n)).await.status(), status, "{n}");
    }
    // What does not open counts, too: that is found out by the signature alone.
    let forged = vec!["choice=AAAA"; 33].join("; ");
    assert_eq!(get_with(&app, "/", &forged).await.status(), TOO_LARGE);
    // Copies of another name cost nothing of their own.
    let baskets = vec!["basket=7"; 500].join("; ");
    assert_eq!(get_with(&app, "/basket", &baskets).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_refusal_in_any_of_the_copies_holds() {
    let app = app();
    let choose = async |query| {
        cookie_header(&send(&app, "GET", HOST, &format!("/choose?all={query}"), &[]).await)
    };
    let (yes, no) = (choose("allow").await, choose("refuse").await);
    let copies = [vec![yes.as_str(); 31], vec![no.as_str()]].concat().join("; ");
    let response = get_with(&app, "/", &format!("{copies}; recent=kettle")).await;
    assert_eq!(response.status(), StatusCode::OK);
    let set = set_cookies(&response);
    assert!(set.iter().any(|line| line.starts_with("recent=;")), "expired: {set:?}");
}

#[tokio::test]
async fn the_limits_can_be_set() {
    let limits = CookieLimits::default().octets(20).cookies(2);
    let app = PolicyLayer::<Shop>::new(Keys::generate()).cookie_limits(limits).guard(router());
    for (cookies, status) in [
        ("basket=7; x=1", StatusCode::OK),
        ("a=1; b=2; c=3", TOO_LARGE),
        ("basket=7; xxxxxx=1234", TOO_LARGE),
    ] {
        assert_eq!(get_with(&app, "/basket", cookies).await.status(), status, "{cookies}");
    }
}

/// The bare layer has no body to answer with: the extractor has.
#[tokio::test]
async fn below_a_bare_layer_cookies_are_not_read_and_none_leaves() {
    async fn choose(request: Request) -> String {
        match Cookies::<Shop>::of(request.extensions()) {
            Ok(cookies) => {
                format!("{}", cookies.choose(Choice::new().allow(Suggestions)).await.is_ok())
            }
            Err(reason) => format!("{reason:?}"),
        }
    }
    async fn shown(headers: HeaderMap) -> String {
        let lines = headers.get_all(header::COOKIE).iter();
        lines.map(|line| line.to_str().unwrap()).collect()
    }
    let of = async |request: Request| Cookies::<Shop>::of(request.extensions()).map(drop);
    let many = format!("sso=1; {}", "a=1; ".repeat(1025));
    for (mode, raw) in [(Mode::Enforce, 0), (Mode::Report, 1)] {
        let layer = PolicyLayer::<Shop>::new(Keys::generate()).mode(mode);
        let routes = router().route("/of", get(of)).route("/direct", get(choose));
        let app: Router = routes.layer(layer);
        for path in ["/basket", "/optional", "/of"] {
            let response = get_with(&app, path, &many).await;
            assert_eq!(response.status(), TOO_LARGE, "{path}");
        }
        let response = get_with(&app, "/raw", &many).await;
        assert_eq!((response.status(), set_cookies(&response).len() / 2), (StatusCode::OK, raw));
        let direct = body(get_with(&app, "/direct", &many).await).await;
        assert_eq!(direct, format!("{:?}", CookiesRejection::TooManyCookies));
    }
    let layer =
        PolicyLayer::<Shop>::new(Keys::generate()).ignore_cookies(["sso"]).minimise_cookie_header();
    let app: Router = Router::new().route("/", get(shown)).layer(layer);
    assert_eq!(body(get_with(&app, "/", &many).await).await, "sso=1");
}
