//! How much a request may carry in its `Cookie` fields.

use super::request::header_fields::Lines;
use crate::consent::state::MAX_COPIES;
use crate::wire;
use http::HeaderValue;
use std::fmt;

/// Limits of what a request may carry in its `Cookie` fields. A request that exceeds one of them has no cookies and is answered
/// 431 (Request Header Fields Too Large), see [`PolicyLayer::cookie_limits`](crate::PolicyLayer::cookie_limits).
///
/// | limit | default | why |
/// |---|---|---|
/// | [`octets`](CookieLimits::octets) | 32 KiB | nginx takes as much for all header fields of a request, Apache a quarter of it for a field. Every octet is looked at for each name that is read. |
/// | [`cookies`](CookieLimits::cookies) | 1024 | Chromium and Firefox keep 180 for a host. Where requests are counted, swept or reduced, each costs a look at the policy. |
/// | copies of the consent cookie | 32, fixed | Each costs a signature per key. Browsers send one per `Domain` and `Path` in which it was set, and a single one is right. |
///
/// Copies of another name cost nothing of their own: of two values the first counts, or neither
/// ([`ReadError::Ambiguous`](crate::cookies::ReadError::Ambiguous)), and one at most is opened.
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
    /// The limit of all `Cookie` fields of a request together, in octets, without their names.
    #[must_use]
    pub fn octets(self, octets: usize) -> CookieLimits {
        CookieLimits { octets, ..self }
    }

    /// The limit of cookies in a request.
    #[must_use]
    pub fn cookies(self, cookies: usize) -> CookieLimits {
        CookieLimits { cookies, ..self }
    }

    /// Holds the `Cookie` fields of a request to the limits. Counting is left out where they are too short to hold too many.
    #[inline]
    pub(crate) fn check(self, lines: &Lines<'_>) -> Result<(), TooManyCookies> {
        let of_others: usize = lines.others.iter().map(|line| line.len()).sum();
        let octets = lines.first.map_or(0, HeaderValue::len) + of_others;
        // A cookie takes an octet and one for the `;` behind it, unless it is the last of its line.
        let is_short = (octets + 1 + lines.others.len()) / 2 <= self.cookies;
        if octets <= self.octets && is_short { Ok(()) } else { self.count(lines, octets) }
    }

    #[cold]
    fn count(self, lines: &Lines<'_>, octets: usize) -> Result<(), TooManyCookies> {
        if octets > self.octets {
            return Err(TooManyCookies { what: "octets", limit: self.octets });
        }
        let all = lines.first.into_iter().chain(lines.others.iter().copied());
        let cookies: usize = all.map(|line| wire::cookie_pairs(line.as_bytes()).count()).sum();
        if cookies > self.cookies {
            return Err(TooManyCookies { what: "cookies", limit: self.cookies });
        }
        Ok(())
    }
}

/// A request exceeds a limit of its cookies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooManyCookies {
    what: &'static str,
    limit: usize,
}

impl TooManyCookies {
    /// Each consent cookie costs a signature per key.
    pub(crate) const OF_CONSENT: TooManyCookies =
        TooManyCookies { what: "consent cookies", limit: MAX_COPIES };
}

impl fmt::Display for TooManyCookies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "more than {} {}", self.limit, self.what)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cookies::request::header_fields::Fields;
    use http::header::{COOKIE, HeaderMap};

    fn check(limits: CookieLimits, lines: &[&str]) -> Result<(), String> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(COOKIE, HeaderValue::from_str(line).unwrap());
        }
        limits.check(&Fields::of(&headers).cookie).map_err(|exceeded| exceeded.to_string())
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
