//! Name and value of a `Set-Cookie` line: RFC 6265bis 5.6, web-platform-tests name, value, ctl,
//! encoding, size.

use super::cases::name_and_value::{LINES, SIZES};
use crate::wire::SetCookie;

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
