//! What caches may keep.

use crate::{HOST, answering};
use axum::Router;
use axum::http::header;
use axum::routing::get;
use policy_runtime::{Cookies, Keys, PolicyLayer};
use policy_tests::logs::Logs;
use policy_tests::request::send;
use policy_tests::shop::{self, Shop, Suggestions};

#[tokio::test]
async fn a_response_that_depends_on_no_cookie_is_left_as_it_is() {
    let app = PolicyLayer::<Shop>::new(Keys::generate())
        .guard(answering(&[("cache-control", "public, max-age=60"), ("etag", "\"1\"")]));
    let response = send(&app, "GET", HOST, "/", &[("cookie", "basket=1")]).await;
    assert_eq!(response.headers()["cache-control"], "public, max-age=60");
    assert!(!response.headers().contains_key("vary"));
}

#[tokio::test]
async fn a_cookie_is_never_left_to_shared_caches() {
    let handler = async |cookies: Cookies<Shop>| {
        cookies.set(shop::basket(7));
        [(header::CACHE_CONTROL, "public, s-maxage=60, max-age=5")]
    };
    let app =
        PolicyLayer::<Shop>::new(Keys::generate()).guard(Router::new().route("/", get(handler)));
    assert_eq!(
        send(&app, "GET", HOST, "/", &[]).await.headers()["cache-control"],
        "private, max-age=5"
    );
}

#[tokio::test]
async fn what_depends_on_the_choice_cannot_be_revalidated() {
    let page = |depends: bool| {
        let handler = async move |cookies: Cookies<Shop>| {
            let allowed = depends && cookies.allows(Suggestions);
            (
                [(header::ETAG, "\"1\""), (header::LAST_MODIFIED, "Sun, 22 Nov 2026 00:00:00 GMT")],
                allowed.to_string(),
            )
        };
        PolicyLayer::<Shop>::new(Keys::generate()).guard(Router::new().route("/", get(handler)))
    };
    for depends in [true, false] {
        let response = send(&page(depends), "GET", HOST, "/", &[]).await;
        assert_eq!(response.headers().contains_key("etag"), !depends);
        assert_eq!(response.headers().contains_key("last-modified"), !depends);
    }
}

#[tokio::test]
async fn a_response_that_clears_the_consent_cookie_is_reported() {
    let lost = "clears all cookies by `Clear-Site-Data`, so what the visitor chose is lost";
    for (value, reported) in [
        ("\"cache\", \"storage\"", false),
        ("\"cache\",\"cookies\"", true),
        ("\"*\"", false), // once a minute
    ] {
        let logs = Logs::collect();
        let fields: &'static [_] = Box::leak(Box::new([("clear-site-data", value)]));
        let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(answering(fields));
        let response = send(&app, "GET", HOST, "/", &[]).await;
        assert_eq!(response.headers()["clear-site-data"], value);
        assert_eq!(logs.text().contains(lost), reported, "{value}");
    }
}
