//! Lends a request without its body to a function of the application.

use http::Request;
use http::request::Parts;
use std::mem::swap;

/// Calls a function with the whole request except its body.
pub(super) fn with_parts<Body, T>(
    request: &mut Request<Body>,
    read: impl FnOnce(&Parts) -> T,
) -> T {
    let mut parts = Request::new(()).into_parts().0;
    let mut lend = |parts: &mut Parts| {
        parts.version = request.version();
        swap(&mut parts.method, request.method_mut());
        swap(&mut parts.uri, request.uri_mut());
        swap(&mut parts.headers, request.headers_mut());
        swap(&mut parts.extensions, request.extensions_mut());
    };
    lend(&mut parts);
    let read = read(&parts);
    lend(&mut parts);
    read
}
