//! Limits of the `Cookie` header.

use super::request::header_fields::Lines;
use crate::consent::decision::MAX_COPIES;
use crate::wire;
use http::HeaderValue;
use std::fmt;

/// Limits of the `Cookie` header. A request that exceeds one of them has no cookies and is answered 431 (Request
/// Header Fields Too Large), see [`PolicyLayer::cookie_limits`](crate::PolicyLayer::cookie_limits).
///
/// | limit | default | why |
/// |---|---|---|
/// | [`octets`](CookieLimits::octets) | 32 KiB | nginx accepts 32 KiB for all header fields of a request, Apache 8 KiB for one. Each name that is read is searched for in all of them. |
/// | [`cookies`](CookieLimits::cookies) | 1024 | Chromium and Firefox keep 180 for a host. The census, the expiry of undeclared cookies and the minimised header look up each one in the policy. |
/// | copies of the consent cookie | 32, fixed | Each costs a signature check per key. Browsers send one per `Domain` and `Path` in which it was set; only one of them is valid. |
///
/// Copies of any other name need no limit: of two values the first counts, or neither
/// ([`ReadError::Ambiguous`](crate::cookies::ReadError::Ambiguous)), so at most one is opened.
///
/// ```
/// use policy_runtime::CookieLimits;
///
/// // A site that shares its domain with many others.
/// let limits = CookieLimits::default().octets(64 * 1024);
/// # let _ = limits;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CookieLimits {
    octets: usize,
    cookies: usize,
}

impl Default for CookieLimits {
    fn default() -> CookieLimits {
        CookieLimits { octets: 32 * 1024, cookies: 1024 }
    }
}

impl CookieLimits {
    /// Sets the maximum length of all `Cookie` fields together, in octets, without the field names. The default is 32
    /// KiB.
    #[must_use]
    pub fn octets(self, octets: usize) -> CookieLimits {
        CookieLimits { octets, ..self }
    }

    /// Sets the maximum number of cookies in a request. The default is 1024.
    #[must_use]
    pub fn cookies(self, cookies: usize) -> CookieLimits {
        CookieLimits { cookies, ..self }
    }

    /// Checks the `Cookie` fields of a request. Cookies are counted only where the fields are long enough to exceed
    /// the limit.
    #[inline]
    pub(crate) fn check(self, lines: &Lines<'_>) -> Result<(), TooManyCookies> {
        let of_others: usize = lines.others.iter().map(|line| line.len()).sum();
        let octets = lines.first.map_or(0, HeaderValue::len) + of_others;
        // A cookie takes at least one octet, and another for the `;` behind it unless it is the last of its line.
        let is_short = (octets + 1 + lines.others.len()) / 2 <= self.cookies;
        if octets <= self.octets && is_short { Ok(()) } else { self.count(lines, octets) }
    }

    #[cold]
    fn count(self, lines: &Lines<'_>, octets: usize) -> Result<(), TooManyCookies> {
        if octets > self.octets {
            return Err(TooManyCookies { unit: "octets", limit: self.octets });
        }
        let all = lines.first.into_iter().chain(lines.others.iter().copied());
        let cookies: usize = all.map(|line| wire::cookie_pairs(line.as_bytes()).count()).sum();
        if cookies > self.cookies {
            return Err(TooManyCookies { unit: "cookies", limit: self.cookies });
        }
        Ok(())
    }
}

/// The limit that a request exceeds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooManyCookies {
    unit: &'static str,
    limit: usize,
}

impl TooManyCookies {
    /// Each copy of the consent cookie costs a signature check per key.
    pub(crate) const OF_CONSENT: TooManyCookies =
        TooManyCookies { unit: "consent cookies", limit: MAX_COPIES };
}

impl fmt::Display for TooManyCookies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "more than {} {}", self.limit, self.unit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cookies::request::header_fields::HeaderFields;
    use http::header::{COOKIE, HeaderMap};

    fn check(limits: CookieLimits, lines: &[&str]) -> Result<(), String> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(COOKIE, HeaderValue::from_str(line).unwrap());
        }
        limits.check(&HeaderFields::of(&headers).cookie).map_err(|exceeded| exceeded.to_string())
    }

    #[test]
    fn all_lines_count_together() {
        let limits = CookieLimits::default().octets(8).cookies(3);
        for (lines, expected) in [
            (&[][..], Ok(())),
            (&["a=1;b=22"], Ok(())),
            (&["a=1;b=222"], Err("more than 8 octets")),
            (&["a=1;", "b=22"], Ok(())),
            (&["a=1;", "b=222"], Err("more than 8 octets")),
            (&["a;b;c"], Ok(())),
            (&["a;b;c;d"], Err("more than 3 cookies")),
            (&["a", "b", "c"], Ok(())),
            (&["a", "b", "c", "d"], Err("more than 3 cookies")),
            (&["a;b", "c", "d"], Err("more than 3 cookies")),
            (&[";;;;;;;"], Ok(())), // no cookie
        ] {
            assert_eq!(check(limits, lines), expected.map_err(str::to_owned), "{lines:?}");
        }
    }

    #[test]
    fn what_browsers_send_is_within_the_default() {
        let cookie = |n: u16| format!("cookie_{n}={}; ", "v".repeat(150));
        let cookies: String = (0..180).map(cookie).collect();
        assert_eq!(check(CookieLimits::default(), &[&cookies]), Ok(()));
        assert!(check(CookieLimits::default(), &[&"a=1; ".repeat(1025)]).is_err());
        assert!(check(CookieLimits::default(), &[&"v".repeat(32 * 1024 + 1)]).is_err());
    }
}
