//! The path of a request within a router that nests the service.

use axum::extract::NestedPath;
use http::Request;
use std::borrow::Cow;

/// The path that the browser asked for. A router takes away the part at which it nests the service. Of one with parameters
/// no more is known here than that it begins at `/`.
pub(crate) fn asked_path<Body>(request: &Request<Body>) -> Cow<'_, str> {
    let path = request.uri().path();
    match request.extensions().get::<NestedPath>().map(NestedPath::as_str) {
        None => path.into(),
        Some(nested) if nested.contains('{') => "/".into(),
        Some(nested) => [nested.trim_end_matches('/'), path].concat().into(),
    }
}
