//! Sets the header fields of the pages.

use crate::i18n::TextLanguage;
use crate::pages::Representation;
use axum::response::{Html, IntoResponse, Response};
use http::header::{
    CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap,
    REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use http::{HeaderValue, StatusCode};

/// Returns markup in a language as a response. The layer sets its caching by the parts of the request that were read.
pub(super) fn html(status: StatusCode, language: TextLanguage, markup: String) -> Response {
    let mut response = (status, Html(markup)).into_response();
    set_language(response.headers_mut(), language);
    protect(response.headers_mut());
    response
}

/// Returns JSON in a language as a response, of a media type and a status.
pub(super) fn json<T: serde::Serialize>(
    status: StatusCode,
    media_type: &'static str,
    language: TextLanguage,
    value: &T,
) -> Response {
    let json = match serde_json::to_vec(value) {
        Ok(json) => json,
        Err(error) => {
            tracing::error!(%error, "the choices could not be written as JSON");
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
    };
    let mut response = (status, json).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    // Not even the length is for a page of another origin that embeds it.
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    set_language(headers, language);
    protect(headers);
    response
}

/// Adds the fields by which the form of the answer was negotiated.
pub(super) fn vary_by_representation(response: &mut Response) {
    response.headers_mut().append(VARY, HeaderValue::from_static(Representation::VARY));
}

/// Sets `Content-Language`, and the `Vary` for its negotiation.
pub(super) fn set_language(headers: &mut HeaderMap, language: TextLanguage) {
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(language.tag));
    headers.append(VARY, HeaderValue::from_static("Accept-Language"));
}

/// Forbids other origins to frame the page, where a click could be a forced consent, and to learn its address, which
/// has a query. `no-referrer` would make browsers send `Origin: null` with its form.
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

/// Forbids caches to store a response to one request.
pub(super) fn forbid_storage(response: &mut Response) {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
}
