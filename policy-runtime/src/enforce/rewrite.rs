//! Writing a line of other code again.

use super::difference::declared_domain;
use super::verdict::{Verdict, remaining_lifetime};
use crate::declaration::Site;
use crate::line::push_domain;
use crate::wire::{self, SetCookie};
use http::HeaderValue;
use std::fmt::Write;

/// A line of other code with the attributes that the declaration has: its value is kept byte for byte, and its lifetime. `None`
/// if browsers would drop that line, too, or if this is not the verdict for it.
pub(super) fn line(
    verdict: Verdict,
    site: &Site,
    parsed: &SetCookie<'_>,
    now: u32,
) -> Option<HeaderValue> {
    let cookie = verdict.rewritten()?;
    let mut suffix = cookie.attributes().to_owned();
    if let Some(seconds) = remaining_lifetime(parsed, || now) {
        let _ = write!(suffix, "; Max-Age={}", seconds.max(0));
    }
    if let Some(base) = declared_domain(cookie, site) {
        push_domain(&mut suffix, base);
    }
    // Any other may be what the line was ambiguous for.
    let priority = parsed.priority().filter(|priority| wire::is_token(priority));
    if let Some(priority) = priority.and_then(|priority| std::str::from_utf8(priority).ok()) {
        let _ = write!(suffix, "; Priority={priority}");
    }
    let line = [parsed.name(), b"=", parsed.value(), suffix.as_bytes()].concat();
    let is_stored = SetCookie::parse(&line).is_some_and(|again| again.name() == parsed.name());
    if is_stored { HeaderValue::from_maybe_shared(line).ok() } else { None }
}
