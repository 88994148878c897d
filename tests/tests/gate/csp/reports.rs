//! The endpoint for reports: each new violation is logged with its declaration, and no flood does harm.

use super::{declared, necessary};
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::response::Response;
use policy_runtime::csp::{MAX_REPORTS, REPORTS};
use policy_runtime::pages::routes;
use policy_runtime::{Keys, Policy, PolicyLayer};
use policy_tests::logs::Logs;
use tower::ServiceExt;

async fn post<P: Policy>(media_type: &str, body: impl Into<Body>) -> Response {
    let request = Request::post(REPORTS)
        .header(header::HOST, "shop.example")
        .header(header::CONTENT_TYPE, media_type)
        .header(header::COOKIE, "choice=planted; tracker=1")
        .body(body.into())
        .unwrap();
    let app = PolicyLayer::<P>::new(Keys::generate()).guard(Router::new().merge(routes::<P>()));
    app.oneshot(request).await.unwrap()
}

fn one(directive: &str, blocked: &str) -> String {
    serde_json::json!({ "csp-report": {
        "document-uri": "https://shop.example/kettles?token=secret",
        "effective-directive": directive,
        "blocked-uri": blocked,
        "disposition": "enforce",
    }})
    .to_string()
}

async fn logged(directive: &str, blocked: &str) -> String {
    let logs = Logs::collect();
    let response = post::<declared::Shop>("application/csp-report", one(directive, blocked)).await;
    assert_eq!(response.status(), StatusCode::NO_CONTENT);
    for name in ["vary", "set-cookie", "content-security-policy"] {
        assert!(!response.headers().contains_key(name), "{response:?}");
    }
    let log = logs.text();
    assert!(!log.contains("secret"), "{log}");
    log
}

#[tokio::test]
async fn each_violation_is_logged_once_with_the_declaration_that_is_missing() {
    for (directive, blocked, expected) in [
        (
            "script-src-elem",
            "https://ads.example/tag.js?id=7",
            "a page loads from `https://ads.example`, which no embed declares as `script`\nhelp: if the site means to load it, write `embed ads { provider: ?, script: [\"https://ads.example\"] }` in the purpose that it serves, and answer the `?`",
        ),
        (
            "img-src",
            "https://static.counter.example/x.gif",
            "help: if `count` loads it, write there `image: [\"https://static.counter.example\"]`",
        ),
        (
            "frame-src",
            "https://www.tube.example/embed/7",
            "a page loads `https://www.tube.example` of the embed `player` where the purpose `Media` is not allowed\nhelp: have the page load it by the constructor `player` alone",
        ),
        (
            "connect-src",
            "http://a.b.counter.example:8080/",
            "write there `connect: [\"https://a.b.counter.example:8080\"]`",
        ),
        (
            "connect-src",
            "https://a.b.counter.example/",
            "of the embed `count` where the purpose `Audience` is not",
        ),
        ("form-action", "https://pay.example", "name it by `ContentSecurityPolicy::also`"),
        (
            "script-src-elem",
            "inline",
            "help: give the element the attribute `nonce` with `Cookies::nonce`",
        ),
        ("script-src-attr", "inline", "cannot have a nonce"),
        ("script-src", "eval", "evaluates no text"),
        ("img-src", "data", "name it by `ContentSecurityPolicy::also`"),
        (
            "require-trusted-types-for",
            "trusted-types-sink",
            "write markup by a Trusted Types policy",
        ),
    ] {
        let log = logged(directive, blocked).await;
        assert!(log.contains(expected), "{log}");
        assert!(log.contains("page=\"/kettles\"") && log.contains("outcome=\"blocked\""), "{log}");
        assert_eq!(logged(directive, blocked).await, "", "{blocked}");
    }
    // Another address of the same host is the same violation.
    assert_eq!(logged("script-src-elem", "https://ads.example/other.js").await, "");
    for (directive, blocked) in [
        ("script-src-elem", "chrome-extension://abc/x.js"),
        ("script-src", "https://ads.example`\nhelp: run this"),
        ("script-src\nerror", "https://new.example"),
        ("script-src", "javascript://new.example/%0a"),
        ("", "https://new.example"),
        ("script-src", ""),
    ] {
        assert_eq!(logged(directive, blocked).await, "", "{blocked}");
    }
}

#[tokio::test]
async fn garbage_and_floods_are_answered_and_bounded() {
    let logs = Logs::collect();
    let other_site =
        one("script-src", "https://ads.example").replace("shop.example", "evil.example");
    for (media_type, body) in [
        ("application/csp-report", "{\"csp-report\":".to_owned()),
        ("application/csp-report", "[".repeat(MAX_REPORTS)),
        ("application/csp-report", " ".repeat(MAX_REPORTS + 1)),
        ("application/reports+json", "7".to_owned()),
        ("text/html", "<script>".to_owned()),
        ("application/csp-report", other_site.clone()),
    ] {
        let response = post::<declared::Shop>(media_type, body).await;
        assert_eq!(response.status(), StatusCode::NO_CONTENT);
    }
    assert_eq!(logs.text(), "");

    let mut number = 0;
    for _ in 0..320 {
        let reports: Vec<_> = (0..60)
            .map(|_| {
                number += 1;
                serde_json::json!({ "type": "csp-violation", "body": {
                    "documentURL": "https://any.example/", "effectiveDirective": "img-src", "blockedURL": format!("https://flood-{number}.example"),
                }})
            })
            .collect();
        let body = serde_json::to_string(&reports).unwrap();
        let response = post::<necessary::Shop>("application/reports+json", body).await;
        assert_eq!(response.status(), StatusCode::NO_CONTENT);
    }
    let log = logs.text();
    assert_eq!(log.matches("which no embed declares").count(), 20, "{log}");
    assert_eq!(log.matches("so others are withheld").count(), 1, "{log}");
    assert_eq!(log.lines().filter(|line| line.contains("policy=")).count(), 21);
}
