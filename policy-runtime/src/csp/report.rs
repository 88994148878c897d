//! Log reports of the header.

use super::application::BlockedOrigin;
use crate::declaration::Document;
use crate::report::should_log;

/// Length of a value from which on a warning is logged, in octets: half of the head that every proxy accepts.
const LONG: usize = 2048;

/// Warns of a value that may be too long for proxies, once when the layer is made.
pub(super) fn long_value(document: &'static Document, octets: usize) {
    if octets > LONG && should_log(document, "long csp", "") {
        tracing::warn!(
            policy = document.name,
            octets,
            "the Content-Security-Policy is longer than {LONG} octets where all purposes are allowed, and proxies accept heads of 4096 (nginx: `proxy_buffer_size`)\nhelp: let the proxy accept more, or name fewer hosts, such as `https://*.vendor.example` for those below one"
        );
    }
}

/// Reports an origin that the application's own policy blocks.
pub(crate) fn blocked_origin(document: &'static Document, blocked: &BlockedOrigin) {
    let (embed, origin) = (blocked.embed, blocked.origin);
    if should_log(document, ("blocked origin", blocked.wanted, embed), origin) {
        tracing::error!(policy = document.name, embed, origin, "{blocked}");
    }
}

/// Reports that the application's own policy has nonces, and not the one of the response.
pub(crate) fn other_nonce(document: &'static Document) {
    if should_log(document, "other nonce", "") {
        tracing::error!(
            policy = document.name,
            "the application's own Content-Security-Policy has another nonce than `Cookies::nonce`, so it blocks what was rendered with that\nhelp: insert the application's nonce as the request extension `csp::Nonce`"
        );
    }
}
