//! Writing a line of other code again.

use super::verdict::remaining_lifetime;
use crate::declaration::{CookieDeclaration, Site};
use crate::line::push_domain;
use crate::wire::{self, SetCookie};
use http::HeaderValue;
use std::fmt::Write;

/// A line of other code with the attributes that the declaration has: its value is kept byte for byte, and its lifetime.
pub(super) fn line(
    cookie: &'static CookieDeclaration,
    site: &Site,
    line: &[u8],
    now: u32,
) -> Option<HeaderValue> {
    let parsed = SetCookie::parse(line)?;
    let mut suffix = cookie.attributes().to_owned();
    if let Some(seconds) = remaining_lifetime(&parsed, || now) {
        let _ = write!(suffix, "; Max-Age={}", seconds.max(0));
    }
    if let Some(base) = site.base().filter(|_| cookie.subdomains) {
        push_domain(&mut suffix, base);
    }
    // Any other may be what the line was ambiguous for.
    let priority = parsed.priority().filter(|priority| wire::is_token(priority));
    if let Some(priority) = priority.and_then(|priority| std::str::from_utf8(priority).ok()) {
        let _ = write!(suffix, "; Priority={priority}");
    }
    let line = [parsed.name(), b"=", parsed.value(), suffix.as_bytes()].concat();
    HeaderValue::from_maybe_shared(line).ok()
}
