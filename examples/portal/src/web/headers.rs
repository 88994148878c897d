//! Headers that every response has.

use crate::films::FILMS_ORIGIN;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use axum::response::Response;
use std::sync::LazyLock;

/// Nothing is loaded from elsewhere but films, which the library restricts to those who allowed them, and no script stands in a
/// page. No page can be framed: on `/cookies` a click would be a consent, and on the others the same forms are in the banner.
static CONTENT_SECURITY: LazyLock<HeaderValue> = LazyLock::new(|| {
    let policy = format!(
        "default-src 'self'; frame-src {FILMS_ORIGIN}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
    );
    HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static("default-src 'none'"))
});

pub(super) async fn add(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(CONTENT_SECURITY_POLICY, CONTENT_SECURITY.clone());
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    // Other sites do not learn what is read here. With `no-referrer` browsers would send `Origin: null` with our forms.
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    response
}
