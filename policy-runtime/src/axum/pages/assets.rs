//! The style sheet and the script.

use crate::pages::Asset;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};

/// The path holds the hash, so what is at it never changes.
pub(super) fn serve(asset: &'static Asset) -> Response {
    let headers = [
        (CONTENT_TYPE, asset.media_type()),
        (CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, asset.content()).into_response()
}
