//! Lines on whose attributes parsers are known to disagree, and lines on which they are not.

use super::stored;

const AMBIGUOUS: &[&str] = &[
    // Doubled.
    "Domain=x.example; Domain=y.example",
    "Domain=x.example; domain=x.example",
    "Path=/; Path=/",
    "Path=/x; Secure; Path=/",
    "Max-Age=1; Max-Age=1",
    "Expires=1 Jan 1970 0:0:1; Expires=1 Jan 1970 0:0:1",
    "Secure; Secure",
    "HttpOnly; httponly",
    "SameSite=Lax; SameSite=Lax",
    "Secure; Partitioned; Partitioned",
    "Priority=Low; Priority=High",
    // Empty or relative.
    "Domain",
    "Domain=",
    "Domain= ",
    "Domain=.",
    "Domain= . ",
    "Path",
    "Path=",
    "Path=x",
    "Path=./",
    "Path=\"/\"",
    "Path=\\",
    "Path=%2F",
    // Odd numbers.
    "Max-Age",
    "Max-Age=",
    "Max-Age=-",
    "Max-Age=+1",
    "Max-Age=\"1\"",
    "Max-Age=1.0",
    "Max-Age=1s",
    "Max-Age=50,399",
    // No date.
    "Expires",
    "Expires=",
    "Expires=0",
    "Expires=-1",
    "Expires=never",
    "Expires=Thu, 31 Feb 2027 00:00:00 GMT",
    "Expires=Thu, 12-Aug-31841 20:49:07 GMT",
    "Expires=2027-04-18T21:06:29Z",
    // Unknown rules.
    "SameSite",
    "SameSite=",
    "SameSite=x",
    "SameSite=\"Lax\"",
    "SameSite=Lax,",
    // Not ASCII.
    "Path=/é",
    "Domain=é; Domain=x.example",
    "\u{a0}Secure",
    "Secure\u{2003}",
    "Path=/\u{a0}",
    "comment=é",
];

const CLEAR: &[&str] = &[
    "",
    ";;;",
    "Domain=x.example",
    "Domain=.x.example",
    "Domain=X.Example",
    "Path=/",
    "path = /x",
    "Path=/a b",
    "Max-Age=0",
    "Max-Age=-1",
    "Max-Age=0060",
    "Max-Age=99999999999999999999",
    "Expires=Thu, 01 Jan 1970 00:00:01 GMT",
    "Expires=Thu, 01-Jan-70 00:00:01 GMT",
    "Expires=Thu Jan  1 00:00:01 1970",
    "Expires=1 Jan 1970 0:0:1",
    "Expires=\"Thu, 01 Jan 1970 00:00:01 GMT\"",
    "Expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=60",
    "Secure",
    "Secure=false",
    "HttpOnly=1",
    "SameSite=Lax",
    "samesite=strict",
    "SameSite=None; Secure",
    "Secure; Partitioned",
    "Priority=High",
    "Priority=x",
    "lol; lol; lol",
    "\"Secure\"; 'Path'=x",
    "Path=/; Domain=x.example; Max-Age=60; Secure; HttpOnly; SameSite=Lax; Priority=High",
];

#[test]
fn ambiguous() {
    for attributes in AMBIGUOUS {
        assert!(stored(&format!("a=b; {attributes}")).is_ambiguous(), "{attributes}");
    }
}

#[test]
fn clear() {
    for attributes in CLEAR {
        assert!(!stored(&format!("a=b; {attributes}")).is_ambiguous(), "{attributes}");
    }
    assert!(!stored("a=b").is_ambiguous());
    assert!(!stored("é=\u{a0}").is_ambiguous(), "names and values are not judged");
}

#[test]
fn long_values_are_ambiguous_under_any_name() {
    let line = format!("a=b; comment={}", "x".repeat(1025));
    assert!(stored(&line).is_ambiguous());
    let line = format!("a=b; {}", "x".repeat(1025));
    assert!(!stored(&line).is_ambiguous(), "a long name is merely unknown");
}
