//! Serves the style sheet and the script.

use crate::pages::Asset;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};

/// Serves a file for ever: its path contains its hash, so the content at a path never changes.
pub(super) fn serve(asset: &'static Asset) -> Response {
    let headers = [
        (CONTENT_TYPE, asset.media_type()),
        (CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, asset.content()).into_response()
}
