//! The header fields of a request that the layer reads.

use crate::consent::frame::Frame;
use crate::consent::signal;
use http::header::{COOKIE, HOST};
use http::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;

/// The fields, found in one pass, which is faster than a look-up per name.
#[derive(Debug, Default)]
pub(crate) struct HeaderFields<'r> {
    pub(crate) host: Lines<'r>,
    pub(crate) cookie: Lines<'r>,
    /// Whether the browser sends the Global Privacy Control signal.
    pub(crate) signal: bool,
    pub(crate) is_prefetch: bool,
    pub(crate) frame: Frame,
}

/// The lines of one field, in order.
#[derive(Default)]
pub(crate) struct Lines<'r> {
    pub(crate) first: Option<&'r HeaderValue>,
    pub(crate) others: Vec<&'r HeaderValue>,
}

impl<'r> HeaderFields<'r> {
    pub(crate) fn of(headers: &'r HeaderMap) -> HeaderFields<'r> {
        HeaderFields::and_others(headers, |_, _| {})
    }

    /// Finds the fields, and gives the lines of all others to `see`.
    #[inline]
    pub(crate) fn and_others(
        headers: &'r HeaderMap,
        mut see: impl FnMut(&'r HeaderName, &'r HeaderValue),
    ) -> HeaderFields<'r> {
        let mut fields = HeaderFields::default();
        for (name, line) in headers {
            // Names that `http` knows are compared as numbers, which every request has; the others are rare.
            if *name == COOKIE {
                fields.cookie.add(line);
                continue;
            }
            if *name == HOST {
                fields.host.add(line);
                continue;
            }
            match name.as_str() {
                "sec-gpc" => fields.signal |= signal::is_privacy_control(line),
                "sec-fetch-dest" => fields.frame.read_destination(line),
                "sec-fetch-site" => fields.frame.read_site(line),
                "sec-fetch-storage-access" => fields.frame.read_storage_access(),
                "sec-purpose" => fields.is_prefetch |= signal::is_prefetch(line),
                _ => see(name, line),
            }
        }
        fields
    }
}

impl fmt::Debug for Lines<'_> {
    /// Shows the number of lines, never their content.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = usize::from(self.first.is_some()) + self.others.len();
        write!(f, "Lines({lines})")
    }
}

impl<'r> Lines<'r> {
    fn add(&mut self, line: &'r HeaderValue) {
        if self.first.is_none() {
            self.first = Some(line);
        } else {
            self.others.push(line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(fields: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut map = HeaderMap::new();
        for (name, value) in fields {
            map.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        map
    }

    #[test]
    fn only_a_field_that_is_exactly_1_is_the_signal() {
        for (values, on) in [
            (&[][..], false),
            (&["1"], true),
            (&["0"], false),
            (&["true"], false),
            (&["1;x"], false),
            (&["1, 1"], false),
            (&["11"], false),
            (&[""], false),
            (&["0", "1"], true),
            (&["1", "0"], true),
        ] {
            let fields: Vec<_> = values.iter().map(|value| ("sec-gpc", *value)).collect();
            assert_eq!(HeaderFields::of(&map(&fields)).signal, on, "{values:?}");
        }
    }

    #[test]
    fn lines_keep_their_order_among_other_fields() {
        let map = map(&[
            ("cookie", "a=1"),
            ("host", "a.example"),
            ("x-cookie", "x=1"),
            ("cookie", "b=2"),
            ("cookies", "y=1"),
            ("sec-purpose", "prefetch;prerender"),
            ("cookie", "c=3"),
        ]);
        let fields = HeaderFields::of(&map);
        assert_eq!(fields.host.first.map(HeaderValue::as_bytes), Some(&b"a.example"[..]));
        assert!(fields.host.others.is_empty());
        assert_eq!(fields.cookie.first.map(HeaderValue::as_bytes), Some(&b"a=1"[..]));
        assert_eq!(fields.cookie.others, ["b=2", "c=3"]);
        assert!(fields.is_prefetch && !fields.signal);
    }
}
