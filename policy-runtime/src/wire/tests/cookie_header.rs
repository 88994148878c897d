//! `Cookie` headers, whole and by name.

use crate::wire::{cookie_pairs, find};

type Bytes = &'static [u8];

/// Header, and its pairs.
const PAIRS: &[(Bytes, &[(Bytes, Bytes)])] = &[
    // Nothing.
    (b"", &[]),
    (b" ", &[]),
    (b"\t \t", &[]),
    (b";", &[]),
    (b";;; ; ;\t;", &[]),
    // What browsers send.
    (b"a=b", &[(b"a", b"b")]),
    (b"a=b; c=d", &[(b"a", b"b"), (b"c", b"d")]),
    (b"a=b; a=c", &[(b"a", b"b"), (b"a", b"c")]),
    (b"a=", &[(b"a", b"")]),
    (b"a=; b=", &[(b"a", b""), (b"b", b"")]),
    (b"bare", &[(b"", b"bare")]),
    (b"a=b; bare; c=d", &[(b"a", b"b"), (b"", b"bare"), (b"c", b"d")]),
    // Delimiters.
    (b"a=b;c=d", &[(b"a", b"b"), (b"c", b"d")]),
    (b"a=b ;c=d", &[(b"a", b"b"), (b"c", b"d")]),
    (b"a=b;;c=d", &[(b"a", b"b"), (b"c", b"d")]),
    (b";a=b;", &[(b"a", b"b")]),
    (b"; a=b; ", &[(b"a", b"b")]),
    (b"a=b, c=d", &[(b"a", b"b, c=d")]),
    (b"a=b&c=d", &[(b"a", b"b&c=d")]),
    (b"$Version=1; a=b; $Path=/", &[(b"$Version", b"1"), (b"a", b"b"), (b"$Path", b"/")]),
    // The first `=` splits.
    (b"a=b=c", &[(b"a", b"b=c")]),
    (b"a==", &[(b"a", b"=")]),
    (b"a===b", &[(b"a", b"==b")]),
    (b"=a", &[(b"", b"a")]),
    (b"=a=b", &[(b"", b"a=b")]),
    (b"==", &[(b"", b"=")]),
    (b"=", &[(b"", b"")]),
    (b" = ", &[(b"", b"")]),
    // SP and HTAB are trimmed, within they stay.
    (b" a=b ", &[(b"a", b"b")]),
    (b"\ta\t=\tb\t", &[(b"a", b"b")]),
    (b"a = b", &[(b"a", b"b")]),
    (b"a b=c d", &[(b"a b", b"c d")]),
    (b"a\tb=c\td", &[(b"a\tb", b"c\td")]),
    (b"  bare  ", &[(b"", b"bare")]),
    // Other white space is not.
    (b"\xC2\xA0a=b", &[(b"\xC2\xA0a", b"b")]),
    (b"a\xC2\xA0=b", &[(b"a\xC2\xA0", b"b")]),
    (b"a=\xC2\x85b", &[(b"a", b"\xC2\x85b")]),
    (b"\xE2\x80\x80a=b", &[(b"\xE2\x80\x80a", b"b")]),
    (b"\xE2\x80\xA8a=b", &[(b"\xE2\x80\xA8a", b"b")]),
    (b"\xE3\x80\x80a=b", &[(b"\xE3\x80\x80a", b"b")]),
    (b"\x0Ba=b\x0C", &[(b"\x0Ba", b"b\x0C")]),
    (b"\r\na=b", &[(b"\r\na", b"b")]),
    // Quotes and escapes are part of the value.
    (b"a=\"b\"", &[(b"a", b"\"b\"")]),
    (b"a=\"b;c\"", &[(b"a", b"\"b"), (b"", b"c\"")]),
    (b"a=\"b=c\"", &[(b"a", b"\"b=c\"")]),
    (b"a=\" b \"", &[(b"a", b"\" b \"")]),
    (b"a=b\\;c", &[(b"a", b"b\\"), (b"", b"c")]),
    (b"a={\"b\":1}", &[(b"a", b"{\"b\":1}")]),
    // Nothing is percent-decoded.
    (b"%61=b", &[(b"%61", b"b")]),
    (b"%5F%5FHost-a=b", &[(b"%5F%5FHost-a", b"b")]),
    (b"a=%3B%20c%3Dd", &[(b"a", b"%3B%20c%3Dd")]),
    (b"a=%", &[(b"a", b"%")]),
    (b"a%3Db", &[(b"", b"a%3Db")]),
    // Hostile bytes stay where they are and hide nothing.
    (b"a=\xFF; b=c", &[(b"a", b"\xFF"), (b"b", b"c")]),
    (b"\xFF\xFE=x; b=c", &[(b"\xFF\xFE", b"x"), (b"b", b"c")]),
    (b"a=\0; b=c", &[(b"a", b"\0"), (b"b", b"c")]),
    (b"a=b\r\nSet-Cookie: c=d", &[(b"a", b"b\r\nSet-Cookie: c=d")]),
    (b"\xE6\x98\xA5=\xE7\xAF\x80", &[(b"\xE6\x98\xA5", b"\xE7\xAF\x80")]),
];

/// Header, name, and the values of that name.
const FOUND: &[(Bytes, Bytes, &[Bytes])] = &[
    (b"", b"a", &[]),
    (b"a=b", b"a", &[b"b"]),
    (b"a=b", b"b", &[]),
    (b"a=", b"a", &[b""]),
    (b"a", b"a", &[]),
    (b"x=a", b"a", &[]),
    (b"x=a=b", b"a", &[]),
    (b"x=1; a=2; y=3", b"a", &[b"2"]),
    (b"a=1; b=2; a=3", b"a", &[b"1", b"3"]),
    (b"a=1;a=2", b"a", &[b"1", b"2"]),
    (b" a =\t1 ; x", b"a", &[b"1"]),
    (b";;\t a\t= 1", b"a", &[b"1"]),
    // Whole names only.
    (b"ab=1; ba=2; a=3", b"a", &[b"3"]),
    (b"aa=1", b"a", &[]),
    (b"aaa=1; aa=2", b"aa", &[b"2"]),
    (b"b a=1", b"a", &[]),
    (b"a b=1", b"a", &[]),
    (b"a b=1", b"a b", &[b"1"]),
    (b"a b a b=1; a b=2", b"a b", &[b"2"]),
    // Byte for byte.
    (b"SID=1; sid=2", b"sid", &[b"2"]),
    (b"%73id=1", b"sid", &[]),
    (b"\xC2\xA0sid=1", b"sid", &[]),
    (b"sid\xC2\xA0=1", b"sid", &[]),
    (b"\xC2\xA0sid=1", b"\xC2\xA0sid", &[b"1"]),
    (b"x=\xFF; sid=1", b"sid", &[b"1"]),
    // Values are not looked into.
    (b"x=\"; a=1; \"", b"a", &[b"1"]),
    (b"x=, a=1", b"a", &[]),
    (b"a==; a=b=c", b"a", &[b"=", b"b=c"]),
    // Names that no cookie has.
    (b"a=b=c", b"a=b", &[]),
    (b"a=b=c", b"=", &[]),
    (b"a =1", b"a ", &[]),
    (b" a=1", b" a", &[]),
    (b"x=1;a;b=2", b"a;b", &[]),
    (b"  =  ", b" ", &[]),
    // The nameless.
    (b"", b"", &[]),
    (b"a=1; bare; =x; =y=z; =", b"", &[b"bare", b"x", b"y=z", b""]),
    (b"a=1", b"", &[]),
];

#[test]
fn pairs() {
    for (header, expected) in PAIRS {
        let pairs: Vec<_> = cookie_pairs(header).collect();
        assert_eq!(pairs, *expected, "{}", header.escape_ascii());
    }
}

#[test]
fn found_by_name() {
    for (header, name, expected) in FOUND {
        let values: Vec<_> = find(header, name).collect();
        assert_eq!(values, *expected, "{} in {}", name.escape_ascii(), header.escape_ascii());
    }
}

#[test]
fn find_equals_filtered_pairs() {
    for (header, pairs) in PAIRS {
        for (name, _) in *pairs {
            let expected =
                pairs.iter().filter_map(|(other, value)| (other == name).then_some(*value));
            assert!(find(header, name).eq(expected), "{}", header.escape_ascii());
        }
    }
}

#[test]
fn a_value_outlives_the_name_it_was_found_by() {
    let header = b"a=b".to_vec();
    let value = {
        let name = b"a".to_vec();
        find(&header, &name).next()
    };
    assert_eq!(value, Some(&b"b"[..]));
}
