//! The path that the browser asked for, which a router within an application may have cut.

use http::Request;
use std::borrow::Cow;

/// axum's router takes away the part at which it nests a service. Of one with parameters no more is known here than that it
/// begins at `/`.
#[cfg(feature = "axum")]
pub(super) fn asked_path<Body>(request: &Request<Body>) -> Cow<'_, str> {
    use axum::extract::NestedPath;

    let path = request.uri().path();
    match request.extensions().get::<NestedPath>().map(NestedPath::as_str) {
        None => path.into(),
        Some(nested) if nested.contains('{') => "/".into(),
        Some(nested) => [nested.trim_end_matches('/'), path].concat().into(),
    }
}

#[cfg(not(feature = "axum"))]
pub(super) fn asked_path<Body>(request: &Request<Body>) -> Cow<'_, str> {
    request.uri().path().into()
}
