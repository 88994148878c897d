//! The cookies of a response, by name.

use crate::wire::SetCookie;
use http::HeaderMap;
use http::header::SET_COOKIE;

/// The cookies that a response sets and deletes, in the order of its `Set-Cookie` lines.
///
/// ```
/// use policy_runtime::testing::ResponseCookies;
///
/// let response = http::Response::builder()
///     .header("set-cookie", "basket=7; Path=/; Max-Age=60")
///     .header("set-cookie", "recent=; Path=/; Max-Age=0")
///     .body(())
///     .unwrap();
/// let cookies = ResponseCookies::of(response.headers());
/// assert_eq!(cookies.set(), ["basket"]);
/// assert_eq!(cookies.deleted(), ["recent"]);
/// assert_eq!(cookies.line("basket"), Some("basket=7; Path=/; Max-Age=60"));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ResponseCookies {
    lines: Vec<String>,
}

impl ResponseCookies {
    /// Reads the `Set-Cookie` lines of a response. Octets that are no UTF-8 are replaced.
    pub fn of(headers: &HeaderMap) -> ResponseCookies {
        let lines = headers.get_all(SET_COOKIE).iter();
        let lines = lines.map(|line| String::from_utf8_lossy(line.as_bytes()).into_owned());
        ResponseCookies { lines: lines.collect() }
    }

    /// Returns the names of the cookies that are set.
    pub fn set(&self) -> Vec<&str> {
        self.lines.iter().filter(|line| !is_deletion_line(line)).map(|line| name(line)).collect()
    }

    /// Returns the names of the cookies that are deleted.
    pub fn deleted(&self) -> Vec<&str> {
        self.lines.iter().filter(|line| is_deletion_line(line)).map(|line| name(line)).collect()
    }

    /// Returns the last `Set-Cookie` line of a cookie, whether it sets or deletes it.
    pub fn line(&self, cookie: &str) -> Option<&str> {
        self.lines().rfind(|line| name(line) == cookie)
    }

    /// Iterates over the `Set-Cookie` lines.
    pub fn lines(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        self.lines.iter().map(String::as_str)
    }

    /// Returns whether the response neither sets nor deletes a cookie.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

/// Returns the name of a line, as browsers read it.
fn name(line: &str) -> &str {
    let pair = line.split(';').next().unwrap_or_default();
    pair.split('=').next().unwrap_or_default().trim_matches([' ', '\t'])
}

fn is_deletion_line(line: &str) -> bool {
    is_deletion(&SetCookie::inspect(line.as_bytes()).0)
}

/// Returns whether a line makes browsers delete its cookie.
pub(super) fn is_deletion(cookie: &SetCookie<'_>) -> bool {
    match cookie.max_age() {
        Some(seconds) => seconds <= 0,
        None => is_past(cookie),
    }
}

fn is_past(cookie: &SetCookie<'_>) -> bool {
    let now = crate::clock::Now::default();
    cookie.expires().is_some_and(|at| at <= i64::from(now.seconds()))
}
