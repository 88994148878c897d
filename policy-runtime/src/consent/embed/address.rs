//! Fills the parameters in the addresses of an embed.
//!
//! The compiler admits a parameter only in a path, a query or a fragment. A value is percent-encoded, so that it ends
//! neither its segment nor its field. Encoding does not help against the segments `.` and `..`: browsers remove them,
//! with the segment before, and do so for `%2e`, too (URL standard, "path state"). An empty segment leads to another
//! page.

use std::fmt::{Display, Write};

/// The values of an embed, by the names of its parameters.
#[derive(Debug)]
pub(super) struct Values(pub(super) Vec<(&'static str, String)>);

impl Values {
    /// Formats the values.
    ///
    /// # Errors
    /// Returns the name of a parameter whose `Display` fails.
    pub(super) fn of(parameters: &[(&'static str, &dyn Display)]) -> Result<Values, &'static str> {
        let text = |(name, value): &(&'static str, &dyn Display)| {
            let mut text = String::new();
            write!(text, "{value}").map(|()| (*name, text)).map_err(|_| *name)
        };
        parameters.iter().map(text).collect::<Result<_, _>>().map(Values)
    }

    /// Returns the first parameter whose value leaves its place in one of these addresses.
    pub(super) fn misplaced(
        &self,
        addresses: impl Iterator<Item = &'static str>,
    ) -> Option<&'static str> {
        addresses.flat_map(path_segments).find_map(|segment| {
            let name = self.first_within(segment)?;
            let decoded = self.replace(segment, str::to_owned);
            let is_taken_away = decoded.is_empty()
                || is_dot_segment(&self.fill(segment))
                || has_dot_segment(&decoded);
            is_taken_away.then_some(name)
        })
    }

    /// Returns an address with the values in their places, percent-encoded.
    pub(super) fn fill(&self, address: &str) -> String {
        self.replace(address, percent_encoded)
    }

    /// Returns whether a parameter of a text has no value.
    #[cfg(feature = "pages")]
    pub(super) fn leaves_open(&self, text: &str) -> bool {
        self.replace(text, |_| String::new()).contains('{')
    }

    /// Returns the value of an attribute with the values in their places, as they are.
    pub(super) fn insert(&self, attribute: &str) -> String {
        self.replace(attribute, str::to_owned)
    }

    fn replace(&self, address: &str, written: impl Fn(&str) -> String) -> String {
        // Once through: a value can look like another placeholder.
        let mut replaced = String::with_capacity(address.len());
        let mut rest = address;
        while let Some((before, behind)) = rest.split_once('{') {
            replaced.push_str(before);
            let found = self.0.iter().find_map(|(name, value)| {
                let behind = behind.strip_prefix(name)?.strip_prefix('}')?;
                Some((value, behind))
            });
            if let Some((value, behind)) = found {
                replaced.push_str(&written(value));
                rest = behind;
            } else {
                replaced.push('{');
                rest = behind;
            }
        }
        replaced.push_str(rest);
        replaced
    }

    /// Returns the first parameter in a part of an address.
    fn first_within(&self, part: &str) -> Option<&'static str> {
        let places =
            self.0.iter().filter_map(|(name, _)| Some((part.find(&placeholder(name))?, *name)));
        places.min().map(|(_, name)| name)
    }
}

fn placeholder(name: &str) -> String {
    format!("{{{name}}}")
}

/// Returns the segments of an address's path.
fn path_segments(address: &'static str) -> impl Iterator<Item = &'static str> {
    let behind_scheme = address.split_once("://").map_or(address, |(_, rest)| rest);
    let to_query = behind_scheme.split(['?', '#']).next().unwrap_or_default();
    to_query.split('/').skip(1)
}

/// Returns whether browsers remove a segment.
fn is_dot_segment(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

/// Returns whether a server that decodes a segment, slashes included, would find such a segment in it.
fn has_dot_segment(decoded: &str) -> bool {
    decoded.split(['/', '\\']).any(|segment| matches!(segment, "." | ".."))
}

/// Percent-encodes all but unreserved characters (RFC 3986 2.3), so that a value stays in its place.
fn percent_encoded(value: &str) -> String {
    value.bytes().fold(String::new(), |mut encoded, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
        encoded
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(values: &[(&'static str, &str)]) -> Values {
        Values(values.iter().map(|(name, value)| (*name, (*value).to_owned())).collect())
    }

    fn filled(address: &'static str, given: &[(&'static str, &str)]) -> Option<String> {
        let values = values(given);
        values.misplaced([address].into_iter()).is_none().then(|| values.fill(address))
    }

    #[test]
    fn a_value_is_one_segment_or_one_field() {
        for (value, encoded) in [
            ("kettle-42", "kettle-42"),
            ("a/b", "a%2Fb"),
            ("/a", "%2Fa"),
            ("a//b", "a%2F%2Fb"),
            ("a?b=c&d#e", "a%3Fb%3Dc%26d%23e"),
            ("@evil.example", "%40evil.example"),
            (":443@evil.example", "%3A443%40evil.example"),
            ("%2e%2e", "%252e%252e"),
            ("%2F..%2F", "%252F..%252F"),
            ("...", "..."),
            (".well-known", ".well-known"),
            ("a\\b", "a%5Cb"),
            ("\t\r\n\0", "%09%0D%0A%00"),
            ("\u{e9}", "%C3%A9"),
            ("{other}", "%7Bother%7D"),
            ("\"><script>", "%22%3E%3Cscript%3E"),
        ] {
            let in_path = filled("https://v.example/embed/{id}?x", &[("id", value)]);
            assert_eq!(in_path, Some(format!("https://v.example/embed/{encoded}?x")), "{value:?}");
            let in_query = filled("https://v.example/?v={id}&a=b", &[("id", value)]);
            assert_eq!(in_query, Some(format!("https://v.example/?v={encoded}&a=b")), "{value:?}");
        }
    }

    #[test]
    fn segments_that_browsers_take_away_are_refused() {
        for (address, given) in [
            ("https://v.example/embed/{id}", [("id", ".."), ("x", "")]),
            ("https://v.example/embed/{id}", [("id", "."), ("x", "")]),
            ("https://v.example/embed/{id}", [("id", ""), ("x", "")]),
            ("https://v.example/{id}", [("id", ""), ("x", "")]),
            ("https://v.example/{id}/{x}", [("id", "a"), ("x", "")]),
            ("https://v.example/{id}{x}", [("id", "."), ("x", ".")]),
            ("https://v.example/.{id}", [("id", "."), ("x", "")]),
            ("https://v.example/.{id}", [("id", ""), ("x", "")]),
            ("https://v.example/%2E{id}/y", [("id", "."), ("x", "")]),
            ("https://v.example/{id}%2e?a={x}", [("id", ""), ("x", "")]),
            ("https://v.example/{id}", [("id", "../x"), ("x", "")]),
            ("https://v.example/{id}", [("id", "a/../.."), ("x", "")]),
            ("https://v.example/{id}", [("id", "a\\..\\b"), ("x", "")]),
            ("https://v.example/x-{id}", [("id", "/.."), ("x", "")]),
        ] {
            assert_eq!(filled(address, &given), None, "{address} {given:?}");
        }
        for (address, given, expected) in [
            ("https://v.example/film-{id}", "", "https://v.example/film-"),
            ("https://v.example/film-{id}", "..", "https://v.example/film-.."),
            ("https://v.example/?v={id}", "..", "https://v.example/?v=.."),
            ("https://v.example/?v={id}", "", "https://v.example/?v="),
            ("https://v.example?v=/{id}", "..", "https://v.example?v=/.."),
            ("https://v.example/#/{id}", "..", "https://v.example/#/.."),
        ] {
            assert_eq!(filled(address, &[("id", given)]).as_deref(), Some(expected), "{address}");
        }
    }

    #[test]
    fn a_value_that_looks_like_a_placeholder_stays_a_value() {
        let values = values(&[("a", "{b}"), ("b", "x")]);
        assert_eq!(values.insert("{a} {b} {c} {"), "{b} x {c} {");
    }

    #[test]
    fn a_value_without_a_text_is_named() {
        struct Mute;
        impl Display for Mute {
            fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                Err(std::fmt::Error)
            }
        }
        assert_eq!(Values::of(&[("id", &7), ("mute", &Mute)]).err(), Some("mute"));
    }
}
