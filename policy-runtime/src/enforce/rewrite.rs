//! Rewrites a line of other code with the declared attributes.

use super::difference::{declared_domain, strictness};
use super::verdict::{Verdict, remaining_lifetime, removes};
use crate::cookies::set_cookie_line::push_domain;
use crate::declaration::{CookieDeclaration, Site};
use crate::wire::{self, SameSite, SetCookie};
use http::HeaderValue;
use std::fmt::Write;

/// Rewrites a line of other code with the declared attributes; its value is kept byte for byte. `None` if browsers
/// would drop the rewritten line too, or if the verdict does not ask for a rewrite.
///
/// Of each attribute the stricter form is kept:
///
/// | attribute | result |
/// |---|---|
/// | Secure, HttpOnly | set if the line or the declaration has it |
/// | SameSite | the stricter of Strict, Lax, None; where the line has none or an unknown one, the declared one, except None |
/// | Max-Age, Expires | the shorter, as `Max-Age`; a session cookie of either stays one |
/// | Domain, Path, Partitioned | equal in both: a deletion in another scope would not reach the cookie |
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
    // Any other value may be the reason why the line is ambiguous.
    let priority = parsed.priority().filter(|priority| wire::is_token(priority));
    if let Some(priority) = priority.and_then(|priority| std::str::from_utf8(priority).ok()) {
        let _ = write!(suffix, "; Priority={priority}");
    }
    let line = [parsed.name(), b"=", parsed.value(), suffix.as_bytes()].concat();
    let is_stored = SetCookie::parse(&line).is_some_and(|again| again.name() == parsed.name());
    if is_stored { HeaderValue::from_maybe_shared(line).ok() } else { None }
}

/// Returns the seconds for which the cookie lives; none if it is a session cookie, in the line or by declaration.
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
    match cookie.lifetime.enforced() {
        Some(declared) => Some(seconds.min(i64::from(declared))),
        None if removes(parsed, Some(seconds)) => Some(0),
        None => None,
    }
}

/// Writes all attributes except Domain and the lifetime.
fn strictest(cookie: &CookieDeclaration, parsed: &SetCookie<'_>) -> String {
    let mut attributes = format!("; Path={}", cookie.path);
    if cookie.secure || parsed.secure() {
        attributes.push_str("; Secure");
    }
    if cookie.http_only || parsed.http_only() {
        attributes.push_str("; HttpOnly");
    }
    match (parsed.same_site(), cookie.same_site) {
        // `SameSite=None` would be wider than the default of many browsers, which is Lax.
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
