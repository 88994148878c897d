//! A policy that depends on the choice is private to its visitor; one that does not is not.

use super::{CSP, answering, layer, necessary, router, values};
use axum::http::{StatusCode, header};
use policy_runtime::csp::ContentSecurityPolicy;
use policy_runtime::{Keys, PolicyLayer};
use policy_tests::request::send;

const SHOP: &str = "shop.example";
const CACHED: [(header::HeaderName, &str); 4] = [
    (header::CONTENT_TYPE, "text/html"),
    (header::CACHE_CONTROL, "public, max-age=60"),
    (header::ETAG, "\"1\""),
    (header::LAST_MODIFIED, "Thu, 01 Jan 2026 00:00:00 GMT"),
];

#[tokio::test]
async fn a_page_whose_policy_depends_on_the_choice_is_private_and_has_no_validators() {
    let app = layer(ContentSecurityPolicy::new()).guard(answering((CACHED, "x")));
    let headers = send(&app, "GET", SHOP, "/", &[]).await.into_parts().0.headers;
    assert_eq!(values(&headers, "cache-control"), ["private, max-age=60"]);
    assert_eq!(values(&headers, "vary"), ["Cookie", "Sec-GPC"]);
    assert!(!headers.contains_key("etag") && !headers.contains_key("last-modified"), "{headers:?}");
}

#[tokio::test]
async fn a_constant_policy_leaves_a_page_as_cacheable_as_it_was() {
    let policy = ContentSecurityPolicy::new();
    let app = PolicyLayer::<necessary::Shop>::new(Keys::generate())
        .content_security_policy(policy)
        .guard(answering((CACHED, "x")));
    let headers = send(&app, "GET", SHOP, "/", &[]).await.into_parts().0.headers;
    assert!(values(&headers, CSP)[0].contains("https://js.bank.example"), "{headers:?}");
    assert_eq!(values(&headers, "cache-control"), ["public, max-age=60"]);
    assert!(!headers.contains_key("vary") && headers.contains_key("etag"), "{headers:?}");
}

#[tokio::test]
async fn what_is_no_page_keeps_its_caching() {
    let image = [(header::CONTENT_TYPE, "image/png"), (header::ETAG, "\"1\"")];
    let app = layer(ContentSecurityPolicy::new()).guard(answering((image, "x")));
    let headers = send(&app, "GET", SHOP, "/", &[]).await.into_parts().0.headers;
    assert!(headers.contains_key("etag") && !headers.contains_key("vary"), "{headers:?}");
}

/// A stored page from before a withdrawal is shown under the policy of now.
#[tokio::test]
async fn a_304_carries_the_policy_of_now_and_no_validators() {
    let app = layer(ContentSecurityPolicy::new())
        .guard(answering((StatusCode::NOT_MODIFIED, [(header::ETAG, "\"1\"")])));
    let headers = send(&app, "GET", SHOP, "/", &[("sec-fetch-dest", "document")]).await;
    let headers = headers.into_parts().0.headers;
    assert_eq!(values(&headers, CSP).len(), 1);
    assert!(!headers.contains_key("etag"), "{headers:?}");
}

#[tokio::test]
async fn the_choice_of_a_response_decides_about_its_policy() {
    let app = layer(ContentSecurityPolicy::new()).guard(router());
    let response = send(&app, "GET", SHOP, "/films", &[]).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert!(values(response.headers(), CSP)[0].contains("https://www.tube.example"));
    let response = send(&app, "GET", SHOP, "/none", &[]).await;
    assert!(!values(response.headers(), CSP)[0].contains("https://www.tube.example"));
}
