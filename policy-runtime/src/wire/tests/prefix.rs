//! Names with a prefix: web-platform-tests prefix/, and what needs `Secure` without one.

use crate::wire::SetCookie;

const STORED: bool = true;
const DROPPED: bool = false;

const LINES: &[(&str, bool)] = &[
    // __Secure-
    ("__Secure-a=b", DROPPED),
    ("__Secure-a=b; Path=/", DROPPED),
    ("__Secure-a=b; HttpOnly", DROPPED),
    ("__Secure-a=b; Max-Age=60", DROPPED),
    ("__Secure-a=b; Secure", STORED),
    ("__Secure-a=b; Secure; Domain=x.example; Path=/y", STORED),
    ("__Secure-a=b; secure=false", STORED),
    ("__Secure-a=b; \"Secure\"", DROPPED),
    ("__Secure-=b", DROPPED),
    ("__Secure-=b; Secure", STORED),
    ("__Secure-a=", DROPPED),
    ("__Secure-a=; Secure; Max-Age=0", STORED),
    // __Host-
    ("__Host-a=b", DROPPED),
    ("__Host-a=b; Path=/", DROPPED),
    ("__Host-a=b; Secure", DROPPED),
    ("__Host-a=b; Secure; Path=/", STORED),
    ("__Host-a=b; Path=/; Secure; HttpOnly; SameSite=Strict", STORED),
    ("__Host-a=b; Secure; Path=/x", DROPPED),
    ("__Host-a=b; Secure; Path=//", DROPPED),
    ("__Host-a=b; Secure; Path", DROPPED),
    ("__Host-a=b; Secure; Path=", DROPPED),
    ("__Host-a=b; Secure; Path=\"/\"", DROPPED),
    ("__Host-a=b; Secure; Path=/x; Path=/", STORED),
    ("__Host-a=b; Secure; Path=/; Path=/x", DROPPED),
    ("__Host-a=b; Secure; Path=/; Path=", DROPPED),
    ("__Host-a=b; Secure; Path=/; Domain=x.example", DROPPED),
    ("__Host-a=b; Secure; Path=/; Domain=.x.example", DROPPED),
    ("__Host-a=b; Secure; Path=/; Domain=", STORED),
    ("__Host-a=b; Secure; Path=/; Domain", STORED),
    ("__Host-a=b; Domain=x.example; Path=/", DROPPED),
    ("__Host-=b; Secure; Path=/", STORED),
    ("__Host-a=; Path=/; Max-Age=0", DROPPED),
    ("__Host-a=; Secure; Max-Age=0", DROPPED),
    ("__Host-a=; Secure; Path=/; Max-Age=0", STORED),
    // __Http-
    ("__Http-a=b", DROPPED),
    ("__Http-a=b; Secure", DROPPED),
    ("__Http-a=b; HttpOnly", DROPPED),
    ("__Http-a=b; Secure; HttpOnly", STORED),
    ("__Http-a=b; HttpOnly; Secure; Domain=x.example; Path=/y", STORED),
    // __Host-Http-
    ("__Host-Http-a=b", DROPPED),
    ("__Host-Http-a=b; Secure; Path=/", DROPPED),
    ("__Host-Http-a=b; Secure; HttpOnly", DROPPED),
    ("__Host-Http-a=b; HttpOnly; Path=/", DROPPED),
    ("__Host-Http-a=b; Secure; HttpOnly; Path=/x", DROPPED),
    ("__Host-Http-a=b; Secure; HttpOnly; Path=/; Domain=x.example", DROPPED),
    ("__Host-Http-a=b; Secure; HttpOnly; Path=/", STORED),
    // In any case.
    ("__secure-a=b", DROPPED),
    ("__SECURE-a=b", DROPPED),
    ("__sEcUrE-a=b; Secure", STORED),
    ("__host-a=b; Secure", DROPPED),
    ("__HOST-a=b; Secure", DROPPED),
    ("__HoSt-a=b; Secure; Path=/", STORED),
    ("__http-a=b; Secure", DROPPED),
    ("__HTTP-a=b; Secure; HttpOnly", STORED),
    ("__host-http-a=b; Secure; Path=/", DROPPED),
    ("__HOST-HTTP-a=b; Secure; Path=/; HttpOnly", STORED),
    // Around the name.
    (" __Secure-a=b", DROPPED),
    ("\t__Host-a=b; Secure", DROPPED),
    ("__Secure- =b", DROPPED),
    // No prefixes.
    ("__Secure=b", STORED),
    ("__Host=b", STORED),
    ("_Host-a=b", STORED),
    ("___Host-a=b", STORED),
    ("x__Host-a=b", STORED),
    ("__HostHttp-a=b", STORED),
    ("%5F%5FHost-a=b", STORED),
    ("__ Host-a=b", STORED),
    ("a=__Host-b", STORED),
    ("a=__Secure-b=c", STORED),
    // A nameless value that would be sent as a prefixed name.
    ("__Secure-a", DROPPED),
    ("__Host-a", DROPPED),
    ("__Http-a", DROPPED),
    ("__Host-Http-a", DROPPED),
    ("__Host-", DROPPED),
    ("=__Secure-a=b", DROPPED),
    ("=__Host-a=b", DROPPED),
    ("=__Http-a=b", DROPPED),
    ("=__Host-Http-a=b", DROPPED),
    ("=__hOsT-a=b", DROPPED),
    ("=__SECURE-a", DROPPED),
    (" = __Host-a=b", DROPPED),
    ("=\t__Host-a=b", DROPPED),
    ("=__Host-a=b; Secure; Path=/", DROPPED),
    ("=__Host-Http-a=b; Secure; Path=/; HttpOnly", DROPPED),
    ("__Secure-; Secure", DROPPED),
    ("=__Host", STORED),
    ("=_Host-a", STORED),
    ("==__Host-a=b", STORED),
    // SameSite=None
    ("a=b; SameSite=None", DROPPED),
    ("a=b; samesite=NONE", DROPPED),
    ("a=b; SameSite= none ", DROPPED),
    ("a=b; SameSite=None; Secure", STORED),
    ("a=b; Secure; SameSite=None", STORED),
    ("a=b; SameSite=Lax", STORED),
    ("a=b; SameSite=\"None\"", STORED),
    ("a=b; SameSite=Nonesuch", STORED),
    ("a=b; SameSite=None; SameSite=Lax", STORED),
    ("a=b; SameSite=Lax; SameSite=None", DROPPED),
    ("a=b; SameSite=None; SameSite=x", STORED),
    // Partitioned
    ("a=b; Partitioned", DROPPED),
    ("a=b; partitioned=no", DROPPED),
    ("a=b; Partitioned; SameSite=None", DROPPED),
    ("a=b; Partitioned; Secure", STORED),
    ("a=b; Secure; Partitioned; Path=/x; Domain=x.example", STORED),
    ("__Host-a=b; Secure; Path=/; SameSite=None; Partitioned", STORED),
    ("a=b; \"Partitioned\"", STORED),
    // A Domain outside of ASCII, if it is the one that counts.
    ("a=b; Domain=bücher.example", DROPPED),
    ("a=b; Domain=xn--bcher-kva.example", STORED),
    ("a=b; Domain=x.example; Domain=bücher.example", DROPPED),
    ("a=b; Domain=bücher.example; Domain=x.example", STORED),
    // Needs a request to be dropped.
    ("a=b; Domain=\"x.example\"", STORED),
    ("a=b; Domain=x.example:80", STORED),
    ("a=b; Domain=com", STORED),
    ("a=b; Domain=..x.example", STORED),
];

#[test]
fn prefixes_and_what_needs_secure() {
    for (line, expected) in LINES {
        assert_eq!(SetCookie::parse(line.as_bytes()).is_some(), *expected, "{line}");
    }
}
