//! Log reports of forms that the pages reject.

use crate::declaration::{Document, Site};
use crate::report::{escaped_name, should_log};
use http::HeaderMap;
use http::header::ORIGIN;
use http::uri::Scheme;

/// Reports a form that shows another policy than the one whose pages it was sent to. The client controls the name of
/// that policy, so it is not logged.
pub(super) fn form_of_another_policy(document: &'static Document) {
    if should_log(document, "form of another policy", "") {
        tracing::warn!(
            policy = document.name,
            "a form that shows another policy was sent to the pages of `{}`, so it was turned away\nhelp: applications with policies of their own on one host need pages at paths of their own",
            document.name
        );
    }
}

/// Reports a form of choices that the same-origin check rejected for its port alone.
pub(super) fn another_port(document: &'static Document, headers: &HeaderMap, site: &Site) {
    if should_log(document, "another port", "") {
        let origin = headers.get(ORIGIN).map_or(&b""[..], |origin| origin.as_bytes());
        tracing::error!(
            policy = document.name,
            origin = escaped_name(origin),
            site = %site.authority(&Scheme::HTTPS),
            "a choice was refused, as the `Origin` of its form has another port than the site\nhelp: have the proxy in front pass the `Host` that the browser sent, or name the site by `PolicyLayer::resolve_site` with the port that the browser sees, if it has one"
        );
    }
}
