//! `NotRecorded` as a response.

use crate::consent::NotRecorded;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};

/// A 503 that says what was not recorded, with `Retry-After` where trying again can help; a 409 if the visitor refused
/// meanwhile, or where the form did not show what it allows. With the feature `pages` it is a page, in English; with
/// `Routes::explanations` it is in the visitor's language, within the application's layout, and knows below which path the
/// application stands.
impl IntoResponse for NotRecorded {
    fn into_response(self) -> Response {
        let mut response = said(self);
        if let Some(seconds) = self.retry_after() {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

#[cfg(feature = "pages")]
fn said(reason: NotRecorded) -> Response {
    super::pages::explained(reason.status(), reason, None)
}

#[cfg(not(feature = "pages"))]
fn said(reason: NotRecorded) -> Response {
    (reason.status(), reason.to_string()).into_response()
}
