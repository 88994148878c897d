//! Writes one `Set-Cookie` line from the declaration.

use crate::declaration::{CookieDeclaration, Site};
use crate::policy::value::Octets;
use crate::wire::{self, SetCookie};
use http::HeaderValue;
use std::borrow::Cow;

/// The attributes that delete a cookie: both forms, as RFC 6265bis 4.1.1 advises.
const EXPIRED: &str = "; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";

const DOMAIN: &str = "; Domain=";

/// Writes a cookie with its declared attributes. Its lifetime is the declared one or shorter.
#[inline]
pub(crate) fn set(
    cookie: &'static CookieDeclaration,
    name: &str,
    value: &Octets<'_>,
    max_age: Option<u32>,
    site: &Site,
) -> Option<Vec<u8>> {
    let mut suffix = Cow::Borrowed(cookie.suffix);
    if max_age != cookie.lifetime.max_age() {
        let lifetime = max_age.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
        suffix = Cow::Owned(format!("{}{lifetime}", cookie.attributes()));
    }
    written(cookie, name.as_bytes(), value, suffix, site)
}

/// Writes a deletion that browsers obey: with the name, Domain, Path and Partitioned of the cookie, and itself within
/// the rules of its prefix and attributes (RFC 6265bis 5.7).
pub(crate) fn removal(
    cookie: &'static CookieDeclaration,
    name: &[u8],
    site: &Site,
) -> Option<HeaderValue> {
    let suffix = format!("{}{EXPIRED}", cookie.attributes());
    let line = written(cookie, name, &Octets::NONE, suffix.into(), site)?;
    debug_assert!(cookie.is_family() || line.len() == removal_length(cookie, site));
    HeaderValue::try_from(line).ok()
}

/// Writes a deletion as [`removal`] does, but with another Domain and Path than the declared ones; none if the prefix of the
/// name forbids that scope.
pub(crate) fn removal_in(
    cookie: &'static CookieDeclaration,
    name: &[u8],
    domain: Option<&str>,
    path: &str,
) -> Option<HeaderValue> {
    let others = cookie.attributes().strip_prefix("; Path=")?.strip_prefix(cookie.path)?;
    let mut suffix = format!("; Path={path}{others}{EXPIRED}");
    if let Some(domain) = domain {
        push_domain(&mut suffix, domain);
    }
    deleting(name, &suffix, domain, path)
}

/// Returns the length in octets of the [`removal`] of a cookie that is no family.
pub(crate) fn removal_length(cookie: &CookieDeclaration, site: &Site) -> usize {
    let base = site.base().filter(|_| cookie.subdomains);
    let domain = base.map_or(0, |base| DOMAIN.len() + base.len());
    cookie.name.len() + "=".len() + cookie.attributes().len() + EXPIRED.len() + domain
}

/// The scope of a cookie that has no declaration with attributes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scope<'s> {
    pub(crate) domain: Option<&'s str>,
    pub(crate) path: &'s str,
    pub(crate) partitioned: bool,
}

/// Writes the deletion of a cookie known by name and scope alone; none if its prefix forbids that scope. `HttpOnly` is
/// for the `__Http-` prefixes, `SameSite=None` for cookies in frames of other sites.
pub(crate) fn deletion(name: &[u8], scope: Scope<'_>) -> Option<HeaderValue> {
    let Scope { domain, path, partitioned } = scope;
    let partitioned = if partitioned { "; Partitioned" } else { "" };
    let mut suffix =
        format!("; Path={path}; Secure; HttpOnly; SameSite=None{partitioned}{EXPIRED}");
    if let Some(domain) = domain {
        push_domain(&mut suffix, domain);
    }
    deleting(name, &suffix, domain, path)
}

/// Returns a line without a value, if browsers read this name and scope from it.
fn deleting(name: &[u8], suffix: &str, domain: Option<&str>, path: &str) -> Option<HeaderValue> {
    let line = [name, b"=", suffix.as_bytes()].concat();
    let parsed = SetCookie::parse(&line)?;
    let reads_back = parsed.name() == name
        && parsed.value().is_empty()
        && parsed.path() == Some(path.as_bytes())
        && parsed.domain() == domain.map(str::as_bytes);
    if reads_back { HeaderValue::from_maybe_shared(line).ok() } else { None }
}

/// Writes a line that parses to this name and value. The compiler has checked the name of a single cookie, so only
/// members of families are checked here: those that this program names are tokens, those of others any that browsers store.
#[inline]
fn written(
    cookie: &'static CookieDeclaration,
    name: &[u8],
    value: &Octets<'_>,
    mut suffix: Cow<'_, str>,
    site: &Site,
) -> Option<Vec<u8>> {
    let value = value.as_str().as_bytes();
    let is_stored = name.len() + value.len() <= wire::MAX_NAME_AND_VALUE;
    let is_named = |name| {
        if cookie.is_named_here() { wire::is_token(name) } else { wire::is_stored_name(name) }
    };
    if !is_stored || (cookie.is_family() && !is_named(name)) {
        return None;
    }
    if cookie.subdomains
        && let Some(base) = site.base()
    {
        push_domain(suffix.to_mut(), base);
    }
    Some(wire::joined(name, value, &suffix))
}

pub(crate) fn push_domain(suffix: &mut String, base: &str) {
    suffix.push_str(DOMAIN);
    suffix.push_str(base);
}
