//! Reads the forms of the pages.

use crate::pages::MAX_FORM;
use axum::body::{Bytes, to_bytes};
use axum::extract::Request;
use http::request::Parts;

/// Parts a request from its body. No body if it is longer than [`MAX_FORM`], or breaks off.
pub(super) async fn read(request: Request) -> (Parts, Option<Bytes>) {
    let (request, body) = request.into_parts();
    (request, to_bytes(body, MAX_FORM).await.ok())
}
