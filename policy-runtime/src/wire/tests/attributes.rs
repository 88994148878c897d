//! The attributes of a `Set-Cookie` line: web-platform-tests attributes, domain, path, samesite.

use super::{stored, text};
use crate::wire::SameSite;

/// Attributes, and the Domain as written.
const DOMAINS: &[(&str, Option<&str>)] = &[
    ("", None),
    ("Domain=x.example", Some("x.example")),
    ("domain=x.example", Some("x.example")),
    ("DOMAIN=X.Example", Some("X.Example")),
    ("Domain=.x.example", Some(".x.example")),
    ("Domain=..x.example", Some("..x.example")),
    ("Domain=x.example.", Some("x.example.")),
    ("Domain=  .x.example  ", Some(".x.example")),
    ("Domain = x.example", Some("x.example")),
    ("\tDomain\t=\tx.example\t", Some("x.example")),
    ("Domain=. x.example", Some(". x.example")),
    ("Domain=\"x.example\"", Some("\"x.example\"")),
    ("Domain=x.example:80", Some("x.example:80")),
    ("Domain=127.0.0.1", Some("127.0.0.1")),
    ("Domain=[::1]", Some("[::1]")),
    ("Domain=localhost", Some("localhost")),
    ("Domain=com", Some("com")),
    ("Domain=a=b", Some("a=b")),
    ("Domain=", Some("")),
    ("Domain", Some("")),
    ("Domain=.", Some(".")),
    ("Domain=a.example; Domain=b.example", Some("b.example")),
    ("Domain=a.example; Path=/; Domain=b.example", Some("b.example")),
    ("Domain=a.example; Domain=", Some("")),
    ("Domain=; Domain=a.example", Some("a.example")),
    ("Domain=a.example; domain=b.example; DOMAIN=c.example", Some("c.example")),
    ("Domains=x.example", None),
    ("Do main=x.example", None),
    ("\"Domain\"=x.example", None),
    ("$Domain=x.example", None),
    ("x=Domain=x.example", None),
];

/// Attributes, and the Path as written.
const PATHS: &[(&str, Option<&str>)] = &[
    ("", None),
    ("Path=/", Some("/")),
    ("path=/", Some("/")),
    ("PATH=/X", Some("/X")),
    ("Path=/a/b", Some("/a/b")),
    ("Path=/a/b/", Some("/a/b/")),
    ("Path=//", Some("//")),
    ("Path =/a", Some("/a")),
    ("Path=   /a", Some("/a")),
    ("Path=/a   ; x", Some("/a")),
    ("Path=/a b", Some("/a b")),
    ("Path=/a,b", Some("/a,b")),
    ("Path=/a?b#c", Some("/a?b#c")),
    ("Path=/a%20b", Some("/a%20b")),
    ("Path=/a%2Fb", Some("/a%2Fb")),
    ("Path=/../a", Some("/../a")),
    ("Path=/\"a\"", Some("/\"a\"")),
    ("Path=\"/a\"", Some("\"/a\"")),
    ("Path=/a;b", Some("/a")),
    ("Path=/a=b", Some("/a=b")),
    ("Path=/é", Some("/é")),
    ("Path=a", Some("a")),
    ("Path=./a", Some("./a")),
    ("Path=", Some("")),
    ("Path", Some("")),
    ("Path=/a; Path=/", Some("/")),
    ("Path=/; Path=/a", Some("/a")),
    ("Path=/a; Path=", Some("")),
    ("Path=/a; Path", Some("")),
    ("Path=/a; Path=b", Some("b")),
    ("Path=/é; Path=/a", Some("/a")),
    ("Paths=/a", None),
    ("Pa th=/a", None),
    ("'Path'=/a", None),
];

/// Attributes, and Max-Age in seconds.
const MAX_AGES: &[(&str, Option<i64>)] = &[
    ("", None),
    ("Max-Age=0", Some(0)),
    ("Max-Age=1", Some(1)),
    ("max-age=10000", Some(10_000)),
    ("MAX-AGE=60", Some(60)),
    ("Max-Age=-1", Some(-1)),
    ("Max-Age=-20", Some(-20)),
    ("Max-Age=-0", Some(0)),
    ("Max-Age=007", Some(7)),
    ("Max-Age=34560000", Some(34_560_000)),
    ("Max-Age= 60 ", Some(60)),
    ("Max-Age =\t60", Some(60)),
    ("Max-Age=9223372036854775807", Some(i64::MAX)),
    ("Max-Age=9223372036854775808", Some(i64::MAX)),
    ("Max-Age=99999999999999999999999", Some(i64::MAX)),
    ("Max-Age=-9223372036854775808", Some(i64::MIN)),
    ("Max-Age=-9223372036854775809", Some(i64::MIN)),
    ("Max-Age=-99999999999999999999999", Some(i64::MIN)),
    ("Max-Age=000000000000000000000000000001", Some(1)),
    ("Max-Age", None),
    ("Max-Age=", None),
    ("Max-Age=-", None),
    ("Max-Age=--1", None),
    ("Max-Age=+1", None),
    ("Max-Age=- 1", None),
    ("Max-Age=1-", None),
    ("Max-Age=1.5", None),
    ("Max-Age=2.63,", None),
    ("Max-Age=50,399", None),
    ("Max-Age=1e3", None),
    ("Max-Age=0x10", None),
    ("Max-Age=1 2", None),
    ("Max-Age=1h", None),
    ("Max-Age=\"60\"", None),
    ("Max-Age='60'", None),
    ("Max-Age=session", None),
    ("Max-Age=\u{0661}", None),
    ("Max-Age=3600, c=d", None),
    ("Max-Age=1; Max-Age=2", Some(2)),
    ("Max-Age=2; Max-Age=1", Some(1)),
    ("Max-Age=60; Max-Age=", Some(60)),
    ("Max-Age=60; Max-Age=x", Some(60)),
    ("Max-Age=x; Max-Age=60", Some(60)),
    ("MaxAge=60", None),
    ("Max_Age=60", None),
    ("Max Age=60", None),
];

/// Attributes, and Expires in Unix seconds. The dates themselves are in `date.rs`.
const EXPIRES: &[(&str, Option<i64>)] = &[
    ("", None),
    ("Expires=Thu, 01 Jan 1970 00:00:01 GMT", Some(1)),
    ("expires=Thu, 01 Jan 1970 00:00:01 GMT", Some(1)),
    ("EXPIRES=Thu, 01-Jan-70 00:00:01 GMT; Path=/", Some(1)),
    ("Expires = 1 Jan 1970 0:0:1", Some(1)),
    ("Expires=\"1 Jan 1970 0:0:1\"", Some(1)),
    ("Expires=Fri 01 Jan 2038 00:00:00 GMT, baz=qux", Some(2_145_916_800)),
    ("Expires=Fri, 01 Jan 2038 00:00:00 GMT", Some(2_145_916_800)),
    ("Expires", None),
    ("Expires=", None),
    ("Expires=0", None),
    ("Expires=-1", None),
    ("Expires=session", None),
    ("Expires=1735689600", None),
    ("Expires=2027-04-18T21:06:29Z", None),
    ("Expires=1 Jan 1970 0:0:1; Expires=1 Jan 1970 0:0:2", Some(2)),
    ("Expires=1 Jan 1970 0:0:1; Expires=never", Some(1)),
    ("Expires=1 Jan 1970 0:0:1; Max-Age=60", Some(1)),
    ("Expire=1 Jan 1970 0:0:1", None),
];

/// Attributes, and the rule. `Secure` stands beside each, for the sake of `None`.
const SAME_SITES: &[(&str, Option<SameSite>)] = &[
    ("", None),
    ("SameSite=Strict", Some(SameSite::Strict)),
    ("SameSite=Lax", Some(SameSite::Lax)),
    ("SameSite=None", Some(SameSite::None)),
    ("samesite=strict", Some(SameSite::Strict)),
    ("SAMESITE=LAX", Some(SameSite::Lax)),
    ("sAmEsItE=nOnE", Some(SameSite::None)),
    ("SameSite = Lax ", Some(SameSite::Lax)),
    ("SameSite\t=\tLax", Some(SameSite::Lax)),
    ("SameSite", None),
    ("SameSite=", None),
    ("SameSite=Default", None),
    ("SameSite=Stric", None),
    ("SameSite=Strictly", None),
    ("SameSite=\"Strict\"", None),
    ("SameSite=Lax,Strict", None),
    ("SameSite=No Restriction", None),
    ("SameSite=Strict; SameSite=Lax", Some(SameSite::Lax)),
    ("SameSite=Lax; SameSite=Strict", Some(SameSite::Strict)),
    ("SameSite=Lax; SameSite=None", Some(SameSite::None)),
    ("SameSite=Strict; SameSite=x", None),
    ("SameSite=Strict; SameSite", None),
    ("SameSite=x; SameSite=Strict", Some(SameSite::Strict)),
    ("Same-Site=Strict", None),
];

/// Attributes, and whether they have `Secure`, `HttpOnly`, `Partitioned`.
const FLAGS: &[(&str, [bool; 3])] = &[
    ("", [false, false, false]),
    ("Secure", [true, false, false]),
    ("seCURe", [true, false, false]),
    ("Secure=", [true, false, false]),
    ("Secure=aaaa", [true, false, false]),
    ("Secure=false", [true, false, false]),
    ("Secure =aaaa", [true, false, false]),
    ("Secure= aaaa", [true, false, false]),
    ("Secure;qux", [true, false, false]),
    ("Secure    ; qux", [true, false, false]),
    ("                Secure", [true, false, false]),
    ("qux; Secure", [true, false, false]),
    ("qux=\"aaa;bbb\"; Secure", [true, false, false]),
    ("qux=\"aaa; Secure\"", [false, false, false]),
    ("Secure; Secure", [true, false, false]),
    ("Secure qux", [false, false, false]),
    ("\"Secure\"", [false, false, false]),
    ("'Secure'", [false, false, false]),
    ("Secured", [false, false, false]),
    ("Secure,HttpOnly", [false, false, false]),
    ("x=Secure", [false, false, false]),
    ("=Secure", [false, false, false]),
    ("\u{a0}Secure", [false, false, false]),
    ("Secure\u{2003}", [false, false, false]),
    ("HttpOnly", [false, true, false]),
    ("httponly", [false, true, false]),
    ("HTTPONLY=x", [false, true, false]),
    ("\tHttpOnly\t", [false, true, false]),
    ("Http-Only", [false, false, false]),
    ("Http Only", [false, false, false]),
    ("Secure; HttpOnly", [true, true, false]),
    ("HttpOnly;Secure;", [true, true, false]),
    ("Secure; Partitioned", [true, false, true]),
    ("partitioned=0; secure", [true, false, true]),
    ("Secure; Partition", [true, false, false]),
    (";;;Secure;;;HttpOnly;;;", [true, true, false]),
    ("===; =; ,; lol; 'lol'; Secure", [true, false, false]),
];

/// Attributes, and the Priority as written.
const PRIORITIES: &[(&str, Option<&str>)] = &[
    ("", None),
    ("Priority=High", Some("High")),
    ("priority=low", Some("low")),
    ("Priority", Some("")),
    ("Priority=High; Priority=Low", Some("Low")),
];

#[test]
fn domains() {
    for (attributes, expected) in DOMAINS {
        let line = format!("a=b; {attributes}");
        assert_eq!(text(stored(&line).domain()).as_deref(), *expected, "{line}");
    }
}

#[test]
fn paths() {
    for (attributes, expected) in PATHS {
        let line = format!("a=b; {attributes}");
        assert_eq!(text(stored(&line).path()).as_deref(), *expected, "{line}");
    }
}

#[test]
fn max_ages() {
    for (attributes, expected) in MAX_AGES {
        let line = format!("a=b; {attributes}");
        assert_eq!(stored(&line).max_age(), *expected, "{line}");
    }
}

#[test]
fn expires() {
    for (attributes, expected) in EXPIRES {
        let line = format!("a=b; {attributes}");
        assert_eq!(stored(&line).expires(), *expected, "{line}");
    }
}

#[test]
fn same_sites() {
    for (attributes, expected) in SAME_SITES {
        let line = format!("a=b; {attributes}; Secure");
        assert_eq!(stored(&line).same_site(), *expected, "{line}");
    }
}

#[test]
fn flags() {
    for (attributes, expected) in FLAGS {
        let line = format!("a=b; {attributes}");
        let cookie = stored(&line);
        let flags = [cookie.secure(), cookie.http_only(), cookie.partitioned()];
        assert_eq!(flags, *expected, "{line}");
    }
}

#[test]
fn priorities() {
    for (attributes, expected) in PRIORITIES {
        let line = format!("a=b; {attributes}");
        assert_eq!(text(stored(&line).priority()).as_deref(), *expected, "{line}");
    }
}

/// A value of 1024 octets counts, one of 1025 does not, whatever the attribute.
#[test]
fn long_attribute_values() {
    for name in ["Domain", "Path", "Secure", "HttpOnly", "Priority"] {
        for (size, counts) in [(1024, true), (1025, false)] {
            let line = format!("a=b; {name}=   /{}", "x".repeat(size - 1));
            let cookie = stored(&line);
            let read = cookie.domain().is_some()
                || cookie.path().is_some()
                || cookie.secure()
                || cookie.http_only()
                || cookie.priority().is_some();
            assert_eq!((read, cookie.is_ambiguous()), (counts, !counts), "{name} of {size}");
        }
    }
    let long = "x".repeat(1024);
    let line = format!("a=b; Path=/x; Path=/{long}; Domain=x.example; Domain={long}x");
    let cookie = stored(&line);
    assert_eq!(cookie.path(), Some(&b"/x"[..]));
    assert_eq!(cookie.domain(), Some(&b"x.example"[..]));
    let zeros = format!("a=b; Max-Age={}1", "0".repeat(1023));
    assert_eq!(stored(&zeros).max_age(), Some(1));
}
