//! What the log is told of requests that cannot be served as they should be: the cause and what to write. Visitors are not.

use crate::declaration::Document;
#[cfg(all(feature = "axum", feature = "pages"))]
use crate::declaration::Site;
#[cfg(all(feature = "axum", feature = "pages"))]
use crate::report::{is_news, shown};

/// Reports a form of choices that the same-origin check turned away for its port alone.
#[cfg(all(feature = "axum", feature = "pages"))]
pub(crate) fn another_port(document: &'static Document, headers: &http::HeaderMap, site: &Site) {
    if is_news(document, "another port", "") {
        let origin = headers.get(http::header::ORIGIN).map_or(&b""[..], |origin| origin.as_bytes());
        tracing::error!(
            policy = document.name,
            origin = shown(origin),
            site = %site.authority(&http::uri::Scheme::HTTPS),
            "a choice was refused, as the `Origin` of its form has another port than the site\nhelp: have the proxy in front pass the `Host` that the browser sent, or name the site by `PolicyLayer::site_of` with the port that the browser sees, if it has one"
        );
    }
}
