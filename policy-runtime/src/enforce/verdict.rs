//! Judges one `Set-Cookie` of other code, which no constructor of the policy made.

use super::difference;
use super::fast_path::NameMatch;
use super::rewrite;
use crate::clock::{CLOCK_SKEW, DAY};
use crate::cookies::request::RequestState;
use crate::declaration::{CookieDeclaration, PurposeDeclaration, Site, Writer};
use crate::metrics::counters::VerdictLabel;
use crate::wire::{Dropped, SetCookie};

/// The verdict on a `Set-Cookie`.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Verdict {
    /// The name is declared, the purpose allowed, scope and lifetime are within the declaration.
    Allowed,
    /// It lacks a declared attribute that only narrows (Secure, HttpOnly, SameSite), or without which browsers drop
    /// it: it is rewritten with the declared attributes.
    Incomplete(&'static CookieDeclaration),
    /// Parsers disagree on its attributes: it is rewritten with the declared ones.
    Ambiguous(&'static CookieDeclaration),
    /// It deletes a cookie of a refused purpose by a recent date: a browser whose clock is behind would keep the
    /// cookie, so it is rewritten with `Max-Age=0`.
    RecentDate(&'static CookieDeclaration),
    /// It lives longer than declared: it is rewritten with the declared lifetime.
    Lifetime(&'static CookieDeclaration),
    /// No cookie of this name is declared.
    Undeclared,
    /// It is the consent cookie, which only this library writes.
    Reserved,
    /// The visitor does not allow its purpose, given by its identifier.
    NoConsent(&'static str),
    /// Its Domain, Path or Partitioned differs from the declared one.
    Scope(&'static CookieDeclaration),
    /// It has no name, or one only in some browsers.
    Nameless,
    /// Its name is declared, but no browser stores it.
    Dropped(Dropped),
    /// The host of the request is no site of the policy.
    NoSite,
    /// The request has more cookies than the limit, so the visitor's consent is unknown.
    TooManyCookies,
}

impl PartialEq for Verdict {
    fn eq(&self, other: &Verdict) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

impl Verdict {
    /// Returns the label in counters.
    pub(crate) fn label(self) -> VerdictLabel {
        match self {
            Verdict::Allowed => VerdictLabel::Allowed,
            Verdict::Incomplete(_) => VerdictLabel::Incomplete,
            Verdict::Ambiguous(_) => VerdictLabel::Ambiguous,
            Verdict::RecentDate(_) => VerdictLabel::RecentDate,
            Verdict::Undeclared => VerdictLabel::Undeclared,
            Verdict::Reserved => VerdictLabel::Reserved,
            Verdict::NoConsent(_) => VerdictLabel::NoConsent,
            Verdict::Scope(_) => VerdictLabel::Scope,
            Verdict::Lifetime(_) => VerdictLabel::Lifetime,
            Verdict::Nameless | Verdict::Dropped(_) => VerdictLabel::Unparseable,
            Verdict::NoSite => VerdictLabel::NoSite,
            Verdict::TooManyCookies => VerdictLabel::TooManyCookies,
        }
    }

    /// Returns the cookie with whose attributes the line is rewritten, if it is.
    pub(crate) fn rewritten(self) -> Option<&'static CookieDeclaration> {
        match self {
            Verdict::Incomplete(cookie)
            | Verdict::Ambiguous(cookie)
            | Verdict::RecentDate(cookie)
            | Verdict::Lifetime(cookie) => Some(cookie),
            _ => None,
        }
    }
}

/// Maximum lag of a browser's clock in seconds: beyond it no site opens, as no certificate is valid for longer.
const MAX_CLOCK_LAG: i64 = 400 * DAY as i64;

/// Judges a `Set-Cookie` line.
pub(crate) fn of(request: &RequestState, line: &[u8]) -> Verdict {
    let named = NameMatch::of(request, line);
    if let Some(named) = &named
        && named.is_in_declared_form()
    {
        let allowed = is_allowed(request, named.purpose, named.cookie);
        return if allowed {
            Verdict::Allowed
        } else {
            Verdict::NoConsent(named.purpose.identifier)
        };
    }
    let Some(parsed) = SetCookie::parse(line) else { return of_dropped(request, line) };
    // Safari reads a nameless `a` as a cookie of that name, other browsers as a value (rules 123, 124).
    if parsed.name().is_empty() {
        return Verdict::Nameless;
    }
    let declared = match named {
        Some(named) if std::ptr::eq(named.name, parsed.name()) => {
            Some((named.purpose, named.cookie))
        }
        _ => request.declared(parsed.name()),
    };
    let Some((purpose, cookie)) = declared else { return Verdict::Undeclared };
    of_declared(request, purpose, cookie, &parsed, parsed.path())
}

/// Judges a line that browsers drop. If only attributes are missing, it is rewritten with the declared ones.
#[cold]
fn of_dropped(request: &RequestState, line: &[u8]) -> Verdict {
    let (parsed, dropped) = SetCookie::inspect(line);
    if parsed.name().is_empty() {
        return Verdict::Nameless;
    }
    let Some((purpose, cookie)) = request.declared(parsed.name()) else {
        return Verdict::Undeclared;
    };
    let Some(dropped) = dropped else { return Verdict::Undeclared };
    // A prefix that requires `Path=/` leaves no other cookie that a line without Path could mean.
    let needs_root = matches!(dropped, Dropped::Missing(missing) if missing.root_path);
    let path = parsed.path().or(needs_root.then_some(b"/"));
    let verdict = match of_declared(request, purpose, cookie, &parsed, path) {
        Verdict::Allowed => Verdict::Incomplete(cookie),
        verdict => verdict,
    };
    let is_mended = verdict.rewritten().is_none()
        || rewrite::line(verdict, request.site(), &parsed, request.now()).is_some();
    if is_mended { verdict } else { Verdict::Dropped(dropped) }
}

/// Judges a line with the name of a declared cookie, as a cookie of this path.
#[inline]
fn of_declared(
    request: &RequestState,
    purpose: &'static PurposeDeclaration,
    cookie: &'static CookieDeclaration,
    parsed: &SetCookie<'_>,
    path: Option<&[u8]>,
) -> Verdict {
    if cookie.writer == Writer::Consent {
        return Verdict::Reserved;
    }
    if !has_declared_scope(cookie, request.site(), parsed, path) {
        return Verdict::Scope(cookie);
    }
    let remaining = remaining_lifetime(parsed, || request.now());
    let removes = removes(parsed, remaining);
    if !removes {
        if !is_allowed(request, purpose, cookie) {
            return Verdict::NoConsent(purpose.identifier);
        }
        if is_too_long(cookie, parsed, remaining) {
            return Verdict::Lifetime(cookie);
        }
    }
    let is_by_recent_date = removes
        && parsed.max_age().is_none()
        && remaining.is_some_and(|seconds| seconds > -MAX_CLOCK_LAG);
    if is_by_recent_date && !is_allowed(request, purpose, cookie) {
        Verdict::RecentDate(cookie)
    } else if parsed.is_ambiguous() {
        Verdict::Ambiguous(cookie)
    } else if is_as_narrow(cookie, parsed) {
        Verdict::Allowed
    } else {
        Verdict::Incomplete(cookie)
    }
}

/// Decides whether the visitor allows a cookie. The line then depends on the signal that can refuse its purpose, and on
/// the region.
fn is_allowed(
    request: &RequestState,
    purpose: &'static PurposeDeclaration,
    cookie: &CookieDeclaration,
) -> bool {
    request.mark_inputs_of_line(purpose);
    request.cookie_decision(purpose, cookie).is_ok()
}

/// Returns the seconds until a cookie expires; none for a session cookie. `Max-Age` takes precedence over `Expires`
/// (RFC 6265bis 5.7).
pub(super) fn remaining_lifetime(cookie: &SetCookie<'_>, now: impl FnOnce() -> u32) -> Option<i64> {
    cookie.max_age().or_else(|| cookie.expires().map(|at| at.saturating_sub(i64::from(now()))))
}

/// Returns whether a line deletes its cookie. A line with an empty value and an Expires a little ahead deletes it too:
/// it was written by a clock ahead of this one.
pub(super) fn removes(cookie: &SetCookie<'_>, remaining: Option<i64>) -> bool {
    let is_by_date = cookie.max_age().is_none() && cookie.value().is_empty();
    let limit = if is_by_date { i64::from(CLOCK_SKEW) } else { 0 };
    remaining.is_some_and(|seconds| seconds <= limit)
}

/// Returns whether a cookie lives longer than declared. An Expires is computed from one clock and judged by another,
/// so it has a tolerance: the possible difference of two clocks, at most a tenth of the lifetime.
fn is_too_long(cookie: &CookieDeclaration, parsed: &SetCookie<'_>, remaining: Option<i64>) -> bool {
    let Some(seconds) = remaining else { return false };
    let Some(declared) = cookie.lifetime.enforced() else { return true };
    let tolerance = if parsed.max_age().is_none() { CLOCK_SKEW.min(declared / 10) } else { 0 };
    seconds > i64::from(declared) + i64::from(tolerance)
}

fn has_declared_scope(
    cookie: &CookieDeclaration,
    site: &Site,
    parsed: &SetCookie<'_>,
    path: Option<&[u8]>,
) -> bool {
    let same_domain = match (difference::declared_domain(cookie, site), difference::domain(parsed))
    {
        (None, None) => true,
        (Some(declared), Some(domain)) => domain.eq_ignore_ascii_case(declared.as_bytes()),
        // A host-only cookie reaches fewer hosts, but a deletion by Domain does not reach it.
        _ => false,
    };
    same_domain
        && path == Some(cookie.path.as_bytes())
        && parsed.partitioned() == cookie.partitioned
}

fn is_as_narrow(cookie: &CookieDeclaration, parsed: &SetCookie<'_>) -> bool {
    (parsed.secure() || !cookie.secure)
        && (parsed.http_only() || !cookie.http_only)
        && difference::strictness(parsed.same_site())
            >= difference::strictness(Some(cookie.same_site))
}
