//! Compares a line of other code with the declaration of its cookie.

use crate::declaration::{CookieDeclaration, Site};
use crate::report::escaped_name;
use crate::wire::{SameSite, SetCookie};

/// An attribute in a line and in its declaration.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Difference {
    pub(super) attribute: &'static str,
    found: Option<String>,
    declared: Option<String>,
}

impl Difference {
    /// Describes the difference, as a clause after the name of the cookie.
    fn in_words(&self) -> String {
        match (&self.found, &self.declared) {
            (Some(found), Some(declared)) => format!("has `{found}` instead of `{declared}`"),
            (Some(found), None) => format!("has `{found}`, which is not declared"),
            (None, Some(declared)) => format!("lacks the declared `{declared}`"),
            (None, None) => String::new(),
        }
    }
}

/// Describes differences, as clauses after the name of the cookie.
pub(super) fn in_words(differences: &[Difference]) -> String {
    let words: Vec<String> = differences.iter().map(Difference::in_words).collect();
    words.join(", ")
}

/// Returns the Domain, Path and Partitioned that differ from the declared ones.
pub(super) fn of_scope(
    cookie: &CookieDeclaration,
    site: &Site,
    parsed: &SetCookie<'_>,
) -> Vec<Difference> {
    let mut differences = Vec::new();
    let (found, declared) = (domain(parsed), declared_domain(cookie, site));
    let is_same = match (found, declared) {
        (Some(found), Some(declared)) => found.eq_ignore_ascii_case(declared.as_bytes()),
        (found, declared) => found.is_none() && declared.is_none(),
    };
    if !is_same {
        differences.push(Difference {
            attribute: "Domain",
            found: found.map(|domain| format!("Domain={}", escaped_name(domain))),
            declared: declared.map(|domain| format!("Domain={domain}")),
        });
    }
    if parsed.path() != Some(cookie.path.as_bytes()) {
        differences.push(Difference {
            attribute: "Path",
            found: parsed.path().map(|path| format!("Path={}", escaped_name(path))),
            declared: Some(format!("Path={}", cookie.path)),
        });
    }
    differences.extend(flag("Partitioned", parsed.partitioned(), cookie.partitioned));
    differences
}

/// Returns the Secure, HttpOnly and SameSite that are wider than the declared ones.
pub(super) fn of_narrowness(cookie: &CookieDeclaration, parsed: &SetCookie<'_>) -> Vec<Difference> {
    let mut differences = Vec::new();
    differences.extend(flag("Secure", parsed.secure(), parsed.secure() || cookie.secure));
    differences.extend(flag(
        "HttpOnly",
        parsed.http_only(),
        parsed.http_only() || cookie.http_only,
    ));
    if strictness(parsed.same_site()) < strictness(Some(cookie.same_site)) {
        differences.push(Difference {
            attribute: "SameSite",
            found: parsed.same_site().map(|rule| format!("SameSite={rule}")),
            declared: Some(format!("SameSite={}", cookie.same_site)),
        });
    }
    differences
}

fn flag(attribute: &'static str, found: bool, declared: bool) -> Option<Difference> {
    let text = |stands: bool| stands.then(|| attribute.to_owned());
    (found != declared).then(|| Difference {
        attribute,
        found: text(found),
        declared: text(declared),
    })
}

/// Returns the effective Domain, without the leading dot that browsers ignore.
pub(super) fn domain<'h>(parsed: &SetCookie<'h>) -> Option<&'h [u8]> {
    let domain = parsed.domain().map(|domain| domain.strip_prefix(b".").unwrap_or(domain));
    domain.filter(|domain| !domain.is_empty())
}

pub(super) fn declared_domain(cookie: &CookieDeclaration, site: &Site) -> Option<&'static str> {
    if cookie.subdomains { site.base() } else { None }
}

/// Ranks SameSite by how many cross-site requests it keeps the cookie from. A missing one ranks lowest, as its default
/// differs by browser.
pub(super) fn strictness(same_site: Option<SameSite>) -> u8 {
    match same_site {
        None | Some(SameSite::None) => 0,
        Some(SameSite::Lax) => 1,
        Some(SameSite::Strict) => 2,
    }
}
