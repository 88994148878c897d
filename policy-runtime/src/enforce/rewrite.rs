//! Writing a line of other code again.

use super::difference::{declared_domain, strictness};
use super::verdict::{Verdict, remaining_lifetime, removes};
use crate::cookies::set_cookie_line::push_domain;
use crate::declaration::{CookieDeclaration, Site};
use crate::wire::{self, SameSite, SetCookie};
use http::HeaderValue;
use std::fmt::Write;

/// A line of other code with the attributes that the declaration has: its value is kept byte for byte. `None` if browsers
/// would drop that line, too, or if this is no verdict for which a line is written again.
///
/// Of each attribute the stricter form stays:
///
/// | attribute | of the line and the declaration |
/// |---|---|
/// | Secure, HttpOnly | it stands if it stands in either |
/// | SameSite | Strict before Lax before None; one that is not written, or unknown, is the declared one, but never None |
/// | Max-Age, Expires | the shorter, as `Max-Age`; a session stays a session, and what is declared as one becomes one |
/// | Domain, Path, Partitioned | they are the same in both: a deletion in another scope would not reach the cookie |
pub(super) fn line(
    verdict: Verdict,
    site: &Site,
    parsed: &SetCookie<'_>,
    now: u32,
) -> Option<HeaderValue> {
    let cookie = verdict.rewritten()?;
    let mut suffix = strictest(cookie, parsed);
    if let Some(seconds) = lifetime(verdict, cookie, parsed, now) {
        let _ = write!(suffix, "; Max-Age={seconds}");
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

/// Seconds for which the cookie lives; none if it ends with the session, as it does or as it is declared.
fn lifetime(
    verdict: Verdict,
    cookie: &CookieDeclaration,
    parsed: &SetCookie<'_>,
    now: u32,
) -> Option<i64> {
    let seconds = remaining_lifetime(parsed, || now)?;
    if seconds <= 0 || matches!(verdict, Verdict::RecentDate(_)) {
        return Some(0);
    }
    match cookie.lifetime.max_age() {
        Some(declared) => Some(seconds.min(i64::from(declared))),
        None if removes(parsed, Some(seconds)) => Some(0),
        None => None,
    }
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
