//! `NotRecorded` as a response.

use crate::consent::NotRecorded;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};

/// Responds with a 503 that names the cause, with `Retry-After` where trying again can help; a 409 if the visitor
/// refused meanwhile, or the form did not show the purpose that it allows. With the feature `pages` it is a page in
/// English; with `Routes::explanations` it is in the visitor's language and the application's layout, with the base
/// path in its links.
impl IntoResponse for NotRecorded {
    fn into_response(self) -> Response {
        let mut response = response_for(self);
        if let Some(seconds) = self.retry_after() {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

#[cfg(feature = "pages")]
fn response_for(reason: NotRecorded) -> Response {
    super::pages::explanation_response(reason.status(), reason, None)
}

#[cfg(not(feature = "pages"))]
fn response_for(reason: NotRecorded) -> Response {
    (reason.status(), reason.to_string()).into_response()
}
