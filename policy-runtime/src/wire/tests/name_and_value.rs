//! Name and value of a `Set-Cookie` line: RFC 6265bis 5.6, web-platform-tests name, value, ctl,
//! encoding, size.

use crate::wire::SetCookie;

type Bytes = &'static [u8];

/// Line, and its name and value, `None` if it is dropped.
const LINES: &[(Bytes, Option<(Bytes, Bytes)>)] = &[
    // Names.
    (b"a=b", Some((b"a", b"b"))),
    (b"a=b;", Some((b"a", b"b"))),
    (b"a=b; Path=/", Some((b"a", b"b"))),
    (b" a=b", Some((b"a", b"b"))),
    (b"a =b", Some((b"a", b"b"))),
    (b"  a  = b  ;foo;;;   bar", Some((b"a", b"b"))),
    (b"\ta\t=\tb\t", Some((b"a", b"b"))),
    (b"a b=c", Some((b"a b", b"c"))),
    (b"a\tb=c", Some((b"a\tb", b"c"))),
    (b"a,b=c", Some((b"a,b", b"c"))),
    (b"\"a\"=c", Some((b"\"a\"", b"c"))),
    (b"\"a=b\"=c", Some((b"\"a", b"b\"=c"))),
    (b"'a'=c", Some((b"'a'", b"c"))),
    (b"a/b@c[d]=e", Some((b"a/b@c[d]", b"e"))),
    (b"$a=b", Some((b"$a", b"b"))),
    (b"%61=b", Some((b"%61", b"b"))),
    (b"1=2", Some((b"1", b"2"))),
    (b"!#$%&'*+-.^_`|~=1", Some((b"!#$%&'*+-.^_`|~", b"1"))),
    (b"a\xC2\xA0=b", Some((b"a\xC2\xA0", b"b"))),
    (b"\xC2\xA0_ga=1", Some((b"\xC2\xA0_ga", b"1"))),
    (b"\xE2\x80\x83_ga=1", Some((b"\xE2\x80\x83_ga", b"1"))),
    (b"expires=1", Some((b"expires", b"1"))),
    (b"Path=/", Some((b"Path", b"/"))),
    (b"Secure", Some((b"", b"Secure"))),
    // Without a name.
    (b"a", Some((b"", b"a"))),
    (b"=a", Some((b"", b"a"))),
    (b" = a", Some((b"", b"a"))),
    (b"\t=\ta", Some((b"", b"a"))),
    (b"=a=b", Some((b"", b"a=b"))),
    (b"==a", Some((b"", b"=a"))),
    (b"==", Some((b"", b"="))),
    (b"a; b", Some((b"", b"a"))),
    (b"a; Path=/; Secure", Some((b"", b"a"))),
    (b"\"a b\"; path=/", Some((b"", b"\"a b\""))),
    // Values.
    (b"a=", Some((b"a", b""))),
    (b"a= ", Some((b"a", b""))),
    (b"a=;", Some((b"a", b""))),
    (b"a=; b=c", Some((b"a", b""))),
    (b"a==b", Some((b"a", b"=b"))),
    (b"a=== b", Some((b"a", b"== b"))),
    (b"a=b=c", Some((b"a", b"b=c"))),
    (b"a=b c", Some((b"a", b"b c"))),
    (b"a= b\tc ", Some((b"a", b"b\tc"))),
    (b"a=b,c", Some((b"a", b"b,c"))),
    (b"a=b, c=d", Some((b"a", b"b, c=d"))),
    (b"a=\"b\"", Some((b"a", b"\"b\""))),
    (b"a=\"b c\"   ;", Some((b"a", b"\"b c\""))),
    (b"a=\"b;c\"", Some((b"a", b"\"b"))),
    (b"a=\"b", Some((b"a", b"\"b"))),
    (b"a=b\"c", Some((b"a", b"b\"c"))),
    (b"a=\"b \"   \"c\"  ;", Some((b"a", b"\"b \"   \"c\""))),
    (b"a=\"\"", Some((b"a", b"\"\""))),
    (b"a='b'", Some((b"a", b"'b'"))),
    (b"a=b\\;c", Some((b"a", b"b\\"))),
    (b"a={\"b\":[1,2]}", Some((b"a", b"{\"b\":[1,2]}"))),
    (b"a=%20%3B%00", Some((b"a", b"%20%3B%00"))),
    (b"a=<b>", Some((b"a", b"<b>"))),
    // Any encoding, or none.
    (b"a=\xE6\x98\xA5\xE7\xAF\x80", Some((b"a", b"\xE6\x98\xA5\xE7\xAF\x80"))),
    (b"\xE6\x98\xA5=\xE7\xAF\x80", Some((b"\xE6\x98\xA5", b"\xE7\xAF\x80"))),
    (b"\xE6\x98\xA5=\xE7; \xAF", Some((b"\xE6\x98\xA5", b"\xE7"))),
    (b"a=\"\xE6\x98\xA5\"", Some((b"a", b"\"\xE6\x98\xA5\""))),
    (b"a=\xFF\xFE\x80", Some((b"a", b"\xFF\xFE\x80"))),
    (b"\x80=\xFF", Some((b"\x80", b"\xFF"))),
    (b"a=\xC2\xA0b\xC2\xA0", Some((b"a", b"\xC2\xA0b\xC2\xA0"))),
    (b"a=\xC2\x80", Some((b"a", b"\xC2\x80"))),
    // Nothing there.
    (b"", None),
    (b" ", None),
    (b"\t", None),
    (b"=", None),
    (b" = ", None),
    (b"\t=\t", None),
    (b";", None),
    (b"; a", None),
    (b"; a=b", None),
    (b"=; a=b", None),
    (b"=;", None),
    (b";;; Path=/", None),
];

#[test]
fn names_and_values() {
    for (line, expected) in LINES {
        let read = SetCookie::parse(line).map(|cookie| (cookie.name(), cookie.value()));
        assert_eq!(read, *expected, "{}", line.escape_ascii());
    }
}

/// Every octet in every place: a control byte costs the cookie, any other octet does not.
#[test]
fn octets() {
    for octet in 0..=u8::MAX {
        let dropped = matches!(octet, 0..=8 | 10..=31 | 127);
        let places: [&[&[u8]]; 7] = [
            &[b"a", b"b=c"],
            &[b"a=b", b"c"],
            &[b"a=b; c", b"d"],
            &[b"a=b; c=d", b"e"],
            &[b"a=b; Path=/", b"; Secure"],
            &[b"a=b; Domain=x.example;", b""],
            &[b"x", b"a=b"],
        ];
        for place in places {
            let line = place.join(&octet);
            assert_eq!(SetCookie::parse(&line).is_none(), dropped, "{}", line.escape_ascii());
        }
    }
}

/// Octets of name and of value, and whether such a cookie is stored. `=` does not count.
const SIZES: &[(usize, usize, bool)] = &[
    (1, 0, true),
    (0, 1, true),
    (1, 4095, true),
    (1, 4096, false),
    (2048, 2048, true),
    (2048, 2049, false),
    (2049, 2048, false),
    (4095, 1, true),
    (4096, 0, true),
    (4097, 0, false),
    (0, 4096, true),
    (0, 4097, false),
    (4096, 4096, false),
];

#[test]
fn sizes() {
    for (name, value, expected) in SIZES {
        let line = format!("{}={}", "n".repeat(*name), "v".repeat(*value));
        assert_eq!(SetCookie::parse(line.as_bytes()).is_some(), *expected, "{name} + {value}");
        let spaced = format!("   {}   ; Path=/; {}", line, "x".repeat(9000));
        assert_eq!(
            SetCookie::parse(spaced.as_bytes()).is_some(),
            *expected,
            "{name} + {value}, spaced"
        );
    }
}

#[test]
fn debug_output_has_no_value() {
    let cookie = SetCookie::parse(b"sid=hunter2; Path=/x").unwrap();
    let debug = format!("{cookie:?}");
    assert!(debug.contains("sid") && debug.contains("/x") && !debug.contains("hunter2"), "{debug}");
}
