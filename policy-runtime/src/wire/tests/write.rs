//! Written lines, tokens and values.

use crate::wire::{SetCookie, is_cookie_value, is_token, set_cookie};

/// Name, value, suffix, and the line, `None` if it would not be read back.
type Line = (&'static str, &'static [u8], &'static str, Option<&'static [u8]>);

const LINES: &[Line] = &[
    ("a", b"b", "", Some(b"a=b")),
    ("a", b"b", "; Path=/", Some(b"a=b; Path=/")),
    ("a", b"b", ";Path=/;Secure", Some(b"a=b;Path=/;Secure")),
    ("a", b"", "; Max-Age=0", Some(b"a=; Max-Age=0")),
    ("a", b"b=c", "", Some(b"a=b=c")),
    ("a", b"\"b c\"", "", Some(b"a=\"b c\"")),
    ("a", b"b,c", "", Some(b"a=b,c")),
    ("a", b"b\tc", "", Some(b"a=b\tc")),
    ("a", b"\xFF\x80", "", Some(b"a=\xFF\x80")),
    ("é", b"\xC2\xA0", "", Some(b"\xC3\xA9=\xC2\xA0")),
    ("a b", b"c", "", Some(b"a b=c")),
    ("", b"b", "", None),
    ("", b"", "", None),
    ("a", b"b;c", "", None),
    ("a", b"x; Domain=evil.example", "; Path=/", None),
    ("a", b"b\r\nSet-Cookie: c=d", "", None),
    ("a", b"b\0", "", None),
    ("a", b"b\x7F", "", None),
    ("a", b" b", "", None),
    ("a", b"b ", "", None),
    ("a", b"b\t", "", None),
    ("a=b", b"c", "", None),
    ("a;b", b"c", "", None),
    (" a", b"b", "", None),
    ("a\t", b"b", "", None),
    ("a\n", b"b", "", None),
    ("a", b"b", "Path=/", None),
    ("a", b"b", " ; Path=/", None),
];

#[test]
fn lines() {
    for (name, value, suffix, expected) in LINES {
        let line = set_cookie(name, value, suffix);
        assert_eq!(line.as_deref(), *expected, "{name:?} {}", value.escape_ascii());
        if let Some(line) = line {
            assert_eq!(line.capacity(), line.len(), "one allocation of the right size");
            let read = SetCookie::parse(&line).unwrap();
            assert_eq!((read.name(), read.value()), (name.as_bytes(), *value));
        }
    }
}

#[test]
fn sizes() {
    let value = vec![b'x'; 4096];
    assert!(set_cookie("a", value.split_last().unwrap().1, "; Path=/").is_some());
    assert!(set_cookie("a", &value, "; Path=/").is_none());
}

#[test]
fn octets() {
    let tokens = b"!#$%&'*+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz|~";
    for octet in 0..=u8::MAX {
        assert_eq!(is_token(&[b'a', octet]), tokens.contains(&octet), "{octet:#x}");
        let graphic = octet.is_ascii_graphic() && !b"\",;\\".contains(&octet);
        assert_eq!(is_cookie_value(&[b'a', octet]), graphic, "{octet:#x}");
    }
    assert!(!is_token(b""));
    assert!(is_cookie_value(b""));
}
