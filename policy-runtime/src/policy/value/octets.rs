//! Text as the octets of a cookie (RFC 6265bis 4.1.1), and back.

use std::borrow::Cow;
use std::fmt;

/// What stands for itself: cookie octets but `%`.
static PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0x21_u8;
    while byte < 0x7F {
        plain[byte as usize] = !matches!(byte, b'"' | b'%' | b',' | b';' | b'\\');
        byte += 1;
    }
    plain
};

/// A value as it stands in a line. It has cookie octets alone, so it adds no attribute and need not be looked through again.
pub(crate) struct Octets<'t>(Cow<'t, str>);

impl fmt::Debug for Octets<'_> {
    /// Says how long it is, never what is in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Octets({})", self.0.len())
    }
}

impl<'t> Octets<'t> {
    /// Nothing: what a deletion leaves.
    pub(crate) const NONE: Octets<'static> = Octets(Cow::Borrowed(""));

    /// A text, percent-encoded where it has to be.
    pub(crate) fn of(text: &'t str) -> Octets<'t> {
        Octets(to_octets(text))
    }

    /// What a seal made: base64url, behind a value that had only cookie octets before.
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

/// The text as cookie octets (RFC 6265bis 4.1.1): all others, and `%`, are percent-encoded.
pub(crate) fn to_octets(text: &str) -> Cow<'_, str> {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let is_plain = |byte: u8| PLAIN.get(usize::from(byte)) == Some(&true);
    // Without an early exit, which most texts do not take and each byte would pay for.
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

/// The text that these cookie octets stand for; none if it is not UTF-8. A `%` that begins no escape is itself, as other
/// writers of cookies leave it bare.
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
    fn any_text_survives_the_wire_and_none_leaves_it() {
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
    fn what_others_wrote_is_read_without_harm() {
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
