//! The `Cookie` header of a request.

use super::header_fields::Lines;
use crate::wire::{self, Search};
use http::HeaderValue;
use std::borrow::Cow;
use std::fmt;

/// All cookies of a request in one line: HTTP/2 may split the field, and it is joined again (RFC 9113 8.2.3).
pub(crate) struct RequestCookies(Option<HeaderValue>);

impl RequestCookies {
    pub(crate) fn of(lines: &Lines<'_>) -> RequestCookies {
        if lines.others.is_empty() {
            return RequestCookies(lines.first.cloned());
        }
        RequestCookies(joined(lines))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Returns the names of all cookies, in order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &[u8]> {
        self.pairs().map(|(name, _)| name)
    }

    /// Returns the name and value of all cookies, in order.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&[u8], &[u8])> {
        wire::cookie_pairs(self.line())
    }

    /// Returns the values of all cookies that the search finds, in order.
    pub(crate) fn values<'s>(&'s self, search: Cow<'s, Search>) -> impl Iterator<Item = &'s [u8]> {
        let (line, mut at) = (self.line(), 0);
        std::iter::from_fn(move || search.next(line, &mut at)).fuse()
    }

    fn line(&self) -> &[u8] {
        self.0.as_ref().map_or(b"", |line| line.as_bytes())
    }
}

impl fmt::Debug for RequestCookies {
    /// Shows the length, never the content.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RequestCookies({} octets)", self.line().len())
    }
}

fn joined(lines: &Lines<'_>) -> Option<HeaderValue> {
    let lines = lines.first.iter().chain(&lines.others);
    let lines: Vec<&[u8]> = lines.map(|line| line.as_bytes()).collect();
    HeaderValue::from_maybe_shared(lines.join(&b"; "[..])).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cookies::request::header_fields::HeaderFields;
    use http::header::{COOKIE, HeaderMap};

    #[test]
    fn lines_are_read_as_one() {
        let lines = ["a=1; sid=2", "sid=3", "b=4;", "xsid=5; sid = 6"];
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(COOKIE, HeaderValue::from_static(line));
        }
        let sent = RequestCookies::of(&HeaderFields::of(&headers).cookie);
        let names: Vec<&[u8]> = sent.names().collect();
        assert_eq!(names, [&b"a"[..], b"sid", b"sid", b"b", b"xsid", b"sid"]);
        let mut values = sent.values(Cow::Owned(Search::new("sid")));
        let found: Vec<&[u8]> = values.by_ref().collect();
        assert_eq!(found, [&b"2"[..], b"3", b"6"]);
        assert_eq!(values.next(), None);
    }

    #[test]
    fn no_header_has_no_cookies() {
        let sent = RequestCookies::of(&Lines::default());
        assert!(sent.is_empty());
        assert_eq!(sent.names().next(), None);
        assert_eq!(sent.values(Cow::Owned(Search::new("sid"))).next(), None);
    }
}
