//! What the responses say besides their body.

use crate::i18n::TextLanguage;
use axum::response::{Html, IntoResponse, Response};
use http::header::{
    CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, HeaderMap, REFERRER_POLICY, VARY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use http::{HeaderValue, StatusCode};

/// Markup in a language. What caches may do with it, the layer says by what of the request was read.
pub(super) fn html(status: StatusCode, language: TextLanguage, markup: String) -> Response {
    let mut response = (status, Html(markup)).into_response();
    in_language(response.headers_mut(), language);
    protect(response.headers_mut());
    response
}

/// Says the language, which the browser was asked for.
pub(super) fn in_language(headers: &mut HeaderMap, language: TextLanguage) {
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(language.tag));
    headers.append(VARY, HeaderValue::from_static("Accept-Language"));
}

/// No page of another origin shows it in a frame, where a click would be a consent, and none learns the addresses that it
/// is called with. With `no-referrer`, browsers would send `Origin: null` with its form.
pub(super) fn protect(headers: &mut HeaderMap) {
    for (name, value) in [
        (CONTENT_SECURITY_POLICY, "frame-ancestors 'none'"),
        (X_FRAME_OPTIONS, "DENY"),
        (REFERRER_POLICY, "same-origin"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

/// What is said once is kept by nobody.
pub(super) fn keep_nowhere(response: &mut Response) {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
}
