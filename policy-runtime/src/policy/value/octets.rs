//! Encoding of text as cookie octets (RFC 6265bis 4.1.1), and decoding.

use std::borrow::Cow;
use std::fmt;

/// Octets that are not escaped: the cookie octets except `%`.
static PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0x21_u8;
    while byte < 0x7F {
        plain[byte as usize] = !matches!(byte, b'"' | b'%' | b',' | b';' | b'\\');
        byte += 1;
    }
    plain
};

/// An encoded value. It consists of cookie octets alone, so it cannot add an attribute and needs no further check.
pub(crate) struct Octets<'t>(Cow<'t, str>);

impl fmt::Debug for Octets<'_> {
    /// Shows the length, never the value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Octets({})", self.0.len())
    }
}

impl<'t> Octets<'t> {
    /// The empty value of a deletion.
    pub(crate) const NONE: Octets<'static> = Octets(Cow::Borrowed(""));

    /// Encodes a text.
    pub(crate) fn of(text: &'t str) -> Octets<'t> {
        Octets(to_octets(text))
    }

    /// Takes the result of a seal: cookie octets with a base64url signature, or base64url alone.
    pub(crate) fn sealed(value: String) -> Octets<'t> {
        Octets(Cow::Owned(value))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    #[cfg(feature = "__bench")]
    pub(crate) fn into_text(self) -> Cow<'t, str> {
        self.0
    }
}

/// Percent-encodes `%` and everything that is not a cookie octet (RFC 6265bis 4.1.1).
pub(crate) fn to_octets(text: &str) -> Cow<'_, str> {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let is_plain = |byte: u8| PLAIN.get(usize::from(byte)) == Some(&true);
    // No early exit: most texts would not take it, and its branch costs for each byte.
    if text.bytes().fold(true, |all, byte| all & is_plain(byte)) {
        return text.into();
    }
    let mut octets = String::with_capacity(text.len() + 16);
    for byte in text.bytes() {
        if is_plain(byte) {
            octets.push(char::from(byte));
        } else {
            octets.push('%');
            octets.extend(
                [byte >> 4, byte & 15]
                    .iter()
                    .filter_map(|digit| HEX.get(usize::from(*digit)))
                    .map(|hex| char::from(*hex)),
            );
        }
    }
    octets.into()
}

/// Decodes cookie octets. `None` if the result is not UTF-8. A `%` that begins no escape is kept, as other writers of cookies
/// do not escape it.
#[inline]
pub(crate) fn from_octets(octets: &[u8]) -> Option<Cow<'_, str>> {
    match memchr::memchr(b'%', octets) {
        None => std::str::from_utf8(octets).ok().map(Cow::Borrowed),
        Some(_) => String::from_utf8(unescaped(octets)).ok().map(Cow::Owned),
    }
}

fn unescaped(octets: &[u8]) -> Vec<u8> {
    let hex = |byte: Option<&u8>| {
        byte.and_then(|byte| char::from(*byte).to_digit(16))
            .and_then(|digit| u8::try_from(digit).ok())
    };
    let mut bytes = Vec::with_capacity(octets.len());
    let mut rest = octets;
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        match (*first, hex(tail.first()), hex(tail.get(1))) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(high << 4 | low);
                rest = tail.get(2..).unwrap_or_default();
            }
            (other, _, _) => bytes.push(other),
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_round_trips_as_cookie_octets() {
        for text in [
            "",
            "plain",
            "a=b",
            "x; Domain=evil",
            "\r\nSet-Cookie: y=1",
            "\"quoted\"",
            "é, ü",
            "100%",
            "%41",
            "\u{a0}",
            "\0",
        ] {
            let octets = to_octets(text);
            assert!(octets.bytes().all(|byte| matches!(byte, 0x21 | 0x23..=0x2B | 0x2D..=0x3A | 0x3C..=0x5B | 0x5D..=0x7E)), "{octets}");
            assert_eq!(from_octets(octets.as_bytes()).as_deref(), Some(text));
        }
    }

    #[test]
    fn malformed_escapes_are_kept_or_refused() {
        for (octets, text) in [
            (&b"a%2"[..], Some("a%2")),
            (b"%zz%41", Some("%zzA")),
            (b"%", Some("%")),
            (b"%ff", None),
            (b"\xff", None),
        ] {
            assert_eq!(from_octets(octets).as_deref(), text);
        }
    }
}
