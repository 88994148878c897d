//! The URI of a request before routers within the application shortened it.

use http::uri::PathAndQuery;
use http::{Extensions, Uri};

/// Returns the path and query of a request as axum's outermost router received them, if there is one: routers cut the
/// prefix at which they nest a service.
pub(crate) fn original_uri<'r>(
    extensions: &'r Extensions,
    target: &'r Uri,
) -> Option<&'r PathAndQuery> {
    outermost(extensions).unwrap_or(target).path_and_query()
}

#[cfg(feature = "axum")]
fn outermost(extensions: &Extensions) -> Option<&Uri> {
    use axum::extract::OriginalUri;

    extensions.get::<OriginalUri>().map(|OriginalUri(target)| target)
}

#[cfg(not(feature = "axum"))]
fn outermost(_: &Extensions) -> Option<&Uri> {
    None
}
