//! The bytes of one `Set-Cookie` line.

use super::verdict::remaining_lifetime;
use crate::declaration::{CookieDeclaration, RetiredCookie, Site};
use crate::wire::{self, SetCookie};
use http::HeaderValue;
use std::borrow::Cow;
use std::fmt::Write;

/// What deletes a cookie: both forms, as RFC 6265bis 4.1.1 advises.
const EXPIRED: &str = "; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";

/// A cookie with its declared attributes. Its lifetime is the declared one or shorter.
pub(super) fn set(
    cookie: &'static CookieDeclaration,
    name: &str,
    value: &str,
    max_age: Option<u32>,
    site: &Site,
) -> Option<HeaderValue> {
    let mut suffix = Cow::Borrowed(cookie.suffix);
    if max_age != cookie.lifetime.max_age() {
        let lifetime = max_age.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
        suffix = Cow::Owned(format!("{}{lifetime}", cookie.attributes()));
    }
    written(name, value, suffix, cookie.subdomains, site)
}

/// A deletion that browsers obey: name, Domain, Path and partition of the cookie, and itself within the rules of its
/// prefix and attributes (RFC 6265bis 5.7).
pub(super) fn removal(
    cookie: &'static CookieDeclaration,
    name: &str,
    site: &Site,
) -> Option<HeaderValue> {
    let suffix = format!("{}{EXPIRED}", cookie.attributes());
    written(name, "", suffix.into(), cookie.subdomains, site)
}

/// The deletion of a retired cookie, of which no more is known than its scope.
pub(super) fn retirement(cookie: &RetiredCookie, name: &str, site: &Site) -> Option<HeaderValue> {
    let partition = if cookie.partitioned { "; SameSite=None; Partitioned" } else { "" };
    let suffix = format!("; Path={}; Secure{partition}{EXPIRED}", cookie.path);
    written(name, "", suffix.into(), cookie.subdomains, site)
}

/// A line of other code with the attributes that the declaration has: its value is kept byte for byte, and its lifetime.
pub(super) fn completed(
    cookie: &'static CookieDeclaration,
    site: &Site,
    line: &[u8],
    now: u32,
) -> Option<HeaderValue> {
    let parsed = SetCookie::parse(line)?;
    let mut suffix = cookie.attributes().to_owned();
    if let Some(seconds) = remaining_lifetime(&parsed, now) {
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

/// The line, which reads back as this name and value.
fn written(
    name: &str,
    value: &str,
    mut suffix: Cow<'_, str>,
    subdomains: bool,
    site: &Site,
) -> Option<HeaderValue> {
    if let Some(base) = site.base().filter(|_| subdomains) {
        push_domain(suffix.to_mut(), base);
    }
    let line = wire::set_cookie(name, value.as_bytes(), &suffix)?;
    HeaderValue::try_from(line).ok()
}

fn push_domain(suffix: &mut String, base: &str) {
    suffix.push_str("; Domain=");
    suffix.push_str(base);
}
