//! Takes the reports of the `Content-Security-Policy`.

use crate::csp::{MAX_REPORTS, take_reports};
use crate::policy::Policy;
use axum::body::to_bytes;
use axum::extract::Request;
use http::StatusCode;

/// Answers `POST /cookies/csp-reports`.
pub(super) async fn take<P: Policy>(request: Request) -> StatusCode {
    let (request, body) = request.into_parts();
    let body = to_bytes(body, MAX_REPORTS).await.ok();
    take_reports(P::document(), &request, body.as_deref())
}
