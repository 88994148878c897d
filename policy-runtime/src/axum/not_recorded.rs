//! `NotRecorded` as a response.

use crate::consent::NotRecorded;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};

/// A 503 that says what was not recorded, with `Retry-After` where trying again can help.
impl IntoResponse for NotRecorded {
    fn into_response(self) -> Response {
        let mut response = (StatusCode::SERVICE_UNAVAILABLE, self.to_string()).into_response();
        if let Some(seconds) = self.retry_after() {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
