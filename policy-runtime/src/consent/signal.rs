//! Signals of the browser: Global Privacy Control, and prefetching.

use http::HeaderValue;

/// Whether a `Sec-GPC` field says that the preference is on: it is exactly `1` (GPC, section 3). Nothing else has a meaning.
pub(crate) fn is_privacy_control(line: &HeaderValue) -> bool {
    line.as_bytes() == b"1"
}

/// Whether a `Sec-Purpose` field says that the browser asks ahead of the visitor, who has not decided to come: no choice can
/// be made by that.
pub(crate) fn is_prefetch(line: &HeaderValue) -> bool {
    line.as_bytes().starts_with(b"prefetch")
}
