//! The bytes of one `Set-Cookie` line.

use super::verdict::remaining_lifetime;
use crate::declaration::{CookieDeclaration, RetiredCookie, Site};
use crate::wire::SetCookie;
use http::HeaderValue;
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
    // Room for name, value, attributes and a Domain, so that the line is written into one allocation.
    let domain = site.base().filter(|_| cookie.subdomains).map_or(0, |base| base.len() + 9);
    let room = name.len() + 1 + value.len() + cookie.suffix.len() + domain;
    let mut line = String::with_capacity(room);
    line.push_str(name);
    line.push('=');
    line.push_str(value);
    if max_age == cookie.lifetime.max_age() {
        line.push_str(cookie.suffix);
    } else {
        line.push_str(cookie.attributes());
        if let Some(seconds) = max_age {
            let _ = write!(line, "; Max-Age={seconds}");
        }
    }
    push_domain(&mut line, cookie.subdomains, site);
    HeaderValue::try_from(line).ok()
}

/// A deletion that browsers obey: name, Domain, Path and partition of the cookie, and itself within the rules of its
/// prefix and attributes (RFC 6265bis 5.7).
pub(super) fn removal(
    cookie: &'static CookieDeclaration,
    name: &str,
    site: &Site,
) -> Option<HeaderValue> {
    let mut line = format!("{name}={}{EXPIRED}", cookie.attributes());
    push_domain(&mut line, cookie.subdomains, site);
    HeaderValue::try_from(line).ok()
}

/// The deletion of a retired cookie, of which no more is known than its scope.
pub(super) fn retirement(cookie: &RetiredCookie, name: &str, site: &Site) -> Option<HeaderValue> {
    let partition = if cookie.partitioned { "; SameSite=None; Partitioned" } else { "" };
    let mut line = format!("{name}=; Path={}; Secure{partition}{EXPIRED}", cookie.path);
    push_domain(&mut line, cookie.subdomains, site);
    HeaderValue::try_from(line).ok()
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
    push_domain(&mut suffix, cookie.subdomains, site);
    if let Some(priority) =
        parsed.priority().and_then(|priority| std::str::from_utf8(priority).ok())
    {
        let _ = write!(suffix, "; Priority={priority}");
    }
    let line = [parsed.name(), b"=", parsed.value(), suffix.as_bytes()].concat();
    HeaderValue::from_maybe_shared(line).ok()
}

fn push_domain(line: &mut String, subdomains: bool, site: &Site) {
    if let Some(base) = site.base().filter(|_| subdomains) {
        line.push_str("; Domain=");
        line.push_str(base);
    }
}
