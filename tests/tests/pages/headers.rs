//! What responses say besides their body: who may frame, keep and learn what.

use crate::shop::app;
use crate::visitor::Visitor;
use axum::http::StatusCode;

const PATHS: [&str; 9] = [
    "/cookies",
    "/cookies?saved",
    "/cookies?next=/film",
    "/cookies/banner",
    "/cookie-policy",
    "/cookie-policy?format=md",
    "/cookie-policy?format=json",
    "/.well-known/gpc.json",
    "/cached",
];

#[tokio::test]
async fn head_agrees_with_get() {
    let assets =
        [policy_runtime::pages::stylesheet().path(), policy_runtime::pages::script().path()];
    for path in PATHS.into_iter().chain(assets) {
        let mut visitor = Visitor::of(&app());
        let (mut get, mut head) = (visitor.get(path).await, visitor.head(path).await);
        assert_eq!(get.status, head.status, "{path}");
        assert_eq!(head.body, "", "{path}");
        get.headers.remove("date");
        head.headers.remove("date");
        assert_eq!(get.headers, head.headers, "{path}");
        if get.status == StatusCode::OK {
            assert_eq!(get.header("content-length"), get.body.len().to_string(), "{path}");
        }
    }
}

#[tokio::test]
async fn nothing_with_a_choice_is_framed() {
    let mut visitor = Visitor::of(&app());
    let pages = [
        visitor.get("/cookies").await,
        visitor.get("/cookies/banner").await,
        visitor.get("/cookie-policy").await,
        visitor.choose("").await,
        visitor.clone().sending("sec-fetch-site", "cross-site").choose("all=allow").await,
    ];
    for page in pages {
        assert_eq!(page.header("content-security-policy"), "frame-ancestors 'none'");
        assert_eq!(page.header("x-frame-options"), "DENY");
        assert_eq!(page.header("referrer-policy"), "same-origin");
        assert_eq!(page.header("x-content-type-options"), "nosniff");
    }
}

#[tokio::test]
async fn pages_that_show_the_choice_are_private() {
    let mut visitor = Visitor::of(&app());
    for path in ["/", "/film", "/cookies", "/cookies/banner"] {
        let page = visitor.get(path).await;
        assert!(page.header("vary").contains("Cookie"), "{path}");
        assert!(page.header("cache-control").contains("private"), "{path}");
        assert!(!page.headers.contains_key("etag"), "{path}");
    }
    assert_eq!(visitor.get("/cookies?saved").await.header("cache-control"), "no-store");
}

/// It carries no nonce, no embed and no banner, and leaves as the handler made it.
#[tokio::test]
async fn pages_that_show_no_choice_can_be_cached() {
    let mut visitor = Visitor::of(&app());
    let before = visitor.get("/cached").await;
    assert!(!before.has("cookie-banner\"") && before.has("class=\"cookie-settings-link\""));
    visitor.answer("all=allow").await;
    for path in ["/cached", "/cookie-policy", "/cookie-policy?format=json"] {
        let page = visitor.get(path).await;
        assert!(!page.header("vary").contains("Cookie"), "{path}");
        assert_eq!(page.header("cache-control"), "", "{path}");
        assert!(page.set_cookies.is_empty(), "{path}");
        assert!(!page.has("nonce=") && !page.has("data-cookie-embed"), "{path}");
    }
    assert_eq!(visitor.get("/cached").await.body, before.body);
}

/// `Host` is no way to have a cache keep another site's address in the policy.
#[tokio::test]
async fn the_policy_names_the_site_that_was_admitted() {
    let page = Visitor::of(&app()).get("/cookie-policy").await;
    assert!(page.has("Cookies used on https://kettle.example<"));
    let evil =
        policy_tests::request::send(&app(), "GET", "evil.example", "/cookie-policy", &[]).await;
    assert_eq!(evil.status(), StatusCode::MISDIRECTED_REQUEST);
    let local =
        policy_tests::request::send(&app(), "GET", "shop.localhost:3000", "/cookie-policy", &[])
            .await;
    let local = axum::body::to_bytes(local.into_body(), usize::MAX).await.unwrap();
    assert!(
        String::from_utf8_lossy(&local).contains("Cookies used on http://shop.localhost:3000<")
    );
    let forwarded = Visitor::of(&app()).sending("x-forwarded-host", "evil.example");
    assert_eq!(forwarded.clone().get("/cookie-policy").await.body, page.body);
}
