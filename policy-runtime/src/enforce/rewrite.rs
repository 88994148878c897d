//! Writing a line of other code again.

use super::difference::{declared_domain, strictness};
use super::verdict::{Verdict, remaining_lifetime};
use crate::declaration::{CookieDeclaration, Site};
use crate::line::push_domain;
use crate::wire::{self, SameSite, SetCookie};
use http::HeaderValue;
use std::fmt::Write;

/// A line of other code with the attributes that the declaration has: its value is kept byte for byte, and its lifetime. `None`
/// if browsers would drop that line, too, or if this is not the verdict for it.
///
/// Of each attribute the stricter form stays:
///
/// | attribute | of the line and the declaration |
/// |---|---|
/// | Secure, HttpOnly | it stands if it stands in either |
/// | SameSite | Strict before Lax before None; one that is not written, or unknown, is the declared one, but never None |
/// | Max-Age, Expires | the shorter, as `Max-Age`; a session stays a session |
/// | Domain, Path, Partitioned | they are the same in both: a deletion in another scope would not reach the cookie |
pub(super) fn line(
    verdict: Verdict,
    site: &Site,
    parsed: &SetCookie<'_>,
    now: u32,
) -> Option<HeaderValue> {
    let cookie = verdict.rewritten()?;
    let mut suffix = strictest(cookie, parsed);
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

/// All attributes but Domain and the lifetime.
fn strictest(cookie: &CookieDeclaration, parsed: &SetCookie<'_>) -> String {
    let mut attributes = format!("; Path={}", cookie.path);
    if cookie.secure || parsed.secure() {
        attributes.push_str("; Secure");
    }
    if cookie.http_only || parsed.http_only() {
        attributes.push_str("; HttpOnly");
    }
    match (parsed.same_site(), cookie.same_site) {
        // Written, it would be wider than the default of many browsers, which is Lax.
        (None, SameSite::None) => {}
        (theirs, declared) => {
            let is_stricter = strictness(theirs) > strictness(Some(declared));
            let stricter = theirs.filter(|_| is_stricter).unwrap_or(declared);
            let _ = write!(attributes, "; SameSite={stricter}");
        }
    }
    if cookie.partitioned {
        attributes.push_str("; Partitioned");
    }
    attributes
}
