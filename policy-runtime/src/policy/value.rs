//! Values of cookies, to text and back.

use std::borrow::Cow;

/// A type that can be the value of a cookie.
///
/// Any text can be a value: bytes that a cookie cannot carry are percent-encoded on the wire and decoded when it is
/// read, so nothing is injected and the round trip is exact.
///
/// ```
/// # use policy_runtime::CookieValue;
/// # use std::borrow::Cow;
/// #[derive(Debug, PartialEq)]
/// enum Theme { Light, Dark }
///
/// impl CookieValue for Theme {
///     fn to_text(&self) -> Cow<'_, str> {
///         match self { Theme::Light => "light".into(), Theme::Dark => "dark".into() }
///     }
///     fn from_text(text: &str) -> Option<Theme> {
///         match text { "light" => Some(Theme::Light), "dark" => Some(Theme::Dark), _ => None }
///     }
/// }
/// assert_eq!(Theme::from_text(&Theme::Dark.to_text()), Some(Theme::Dark));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a cookie [value-type]",
    label = "no text can be made of it",
    note = "help: implement `policy_runtime::CookieValue` for `{Self}`, or use a type that has it, such as `String`, `u64` or `bool`"
)]
pub trait CookieValue: Sized {
    /// The value as text.
    fn to_text(&self) -> Cow<'_, str>;

    /// The value that `text` stands for, or none: what a visitor sends can be anything.
    fn from_text(text: &str) -> Option<Self>;
}

impl CookieValue for String {
    fn to_text(&self) -> Cow<'_, str> {
        self.into()
    }

    fn from_text(text: &str) -> Option<String> {
        Some(text.to_owned())
    }
}

impl CookieValue for bool {
    fn to_text(&self) -> Cow<'_, str> {
        if *self { "true".into() } else { "false".into() }
    }

    fn from_text(text: &str) -> Option<bool> {
        text.parse().ok()
    }
}

macro_rules! integers {
    ($($integer:ty),*) => {$(
        impl CookieValue for $integer {
            fn to_text(&self) -> Cow<'_, str> {
                self.to_string().into()
            }

            /// Only the spelling that `to_text` gives: no sign that says nothing, no leading zeros.
            fn from_text(text: &str) -> Option<$integer> {
                text.parse().ok().filter(|integer: &$integer| integer.to_text() == text)
            }
        }
    )*};
}

integers!(u8, u16, u32, u64, u128, i8, i16, i32, i64, i128);

/// The text as cookie octets (RFC 6265bis 4.1.1): all others, and `%`, are percent-encoded.
pub(crate) fn to_octets(text: &str) -> Cow<'_, str> {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let is_plain = |byte: u8| matches!(byte, 0x21 | 0x23..=0x24 | 0x26..=0x2B | 0x2D..=0x3A | 0x3C..=0x5B | 0x5D..=0x7E);
    if text.bytes().all(is_plain) {
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
pub(crate) fn from_octets(octets: &[u8]) -> Option<Cow<'_, str>> {
    if !octets.contains(&b'%') {
        return std::str::from_utf8(octets).ok().map(Cow::Borrowed);
    }
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
    String::from_utf8(bytes).ok().map(Cow::Owned)
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

    #[test]
    fn an_integer_has_one_spelling() {
        assert_eq!(u8::from_text("7"), Some(7));
        for text in ["07", "+7", " 7", "256", "-1", ""] {
            assert_eq!(u8::from_text(text), None, "{text:?}");
        }
    }
}
