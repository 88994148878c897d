//! The address that the browser asked for, of which a router within an application may have cut the beginning.

use http::uri::PathAndQuery;
use http::{Extensions, Uri};

/// The path and query of a request: as axum's outermost router saw them, where one is around, since routers take away the
/// part at which they nest a service.
pub(crate) fn asked<'r>(extensions: &'r Extensions, target: &'r Uri) -> Option<&'r PathAndQuery> {
    original(extensions).unwrap_or(target).path_and_query()
}

#[cfg(feature = "axum")]
fn original(extensions: &Extensions) -> Option<&Uri> {
    use axum::extract::OriginalUri;

    extensions.get::<OriginalUri>().map(|OriginalUri(target)| target)
}

#[cfg(not(feature = "axum"))]
fn original(_: &Extensions) -> Option<&Uri> {
    None
}
