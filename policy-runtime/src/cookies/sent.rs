//! The `Cookie` headers of a request.

use crate::wire;
use http::HeaderValue;
use http::header::{COOKIE, HeaderMap};

/// One, as a rule; HTTP/2 may split it (RFC 9113 8.2.3).
#[derive(Debug)]
pub(crate) struct Sent {
    first: Option<HeaderValue>,
    others: Vec<HeaderValue>,
}

impl Sent {
    pub(crate) fn of(headers: &HeaderMap) -> Sent {
        let mut lines = headers.get_all(COOKIE).iter().cloned();
        Sent { first: lines.next(), others: lines.collect() }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.first.is_none()
    }

    /// The names of all cookies, in order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &[u8]> {
        self.lines().flat_map(wire::cookie_pairs).map(|(name, _)| name)
    }

    /// The values of all cookies of this name, in order.
    pub(crate) fn values<'s>(&'s self, name: &str) -> impl Iterator<Item = &'s [u8]> {
        self.lines().flat_map(|line| wire::find(line, name.as_bytes()))
    }

    fn lines(&self) -> impl Iterator<Item = &[u8]> {
        self.first.iter().chain(&self.others).map(HeaderValue::as_bytes)
    }
}
