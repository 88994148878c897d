//! `Set-Cookie` lines near the declared ones, and far from them.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// The two dates that attributes have, so that a reader needs no calendar.
pub(crate) const PAST: &str = "Thu, 01 Jan 1970 00:00:00 GMT";
pub(crate) const FUTURE: &str = "Fri, 01 Jan 2100 00:00:00 GMT";

fn name() -> impl Strategy<Value = Vec<u8>> {
    let near = select(vec![
        &b"basket"[..],
        b"recent",
        b"visits",
        b"choice",
        b"tracker",
        b"Basket",
        b"BASKET",
        b" basket",
        b"basket ",
        b"\tbasket\t",
        b"%62asket",
        b"basket\xc2\xa0",
        b"\xc2\xa0basket",
        b"\xef\xbb\xbfbasket",
        b"b\xd0\xb0sket",
        b"basket\xff",
        b"__Host-basket",
        b"__Secure-basket",
        b"$Version",
        b"basket[]",
        b"basket.x",
        b"\"basket\"",
        b"basket,tracker",
        b"",
        b" ",
        b"r\xc3\xa9cent",
        b"recent=",
        b"=recent",
        b"basket;tracker",
        b"tracker;basket",
    ]);
    prop_oneof![
        6 => near.prop_map(<[u8]>::to_vec),
        1 => vec(any::<u8>(), 0..6),
        1 => (select(vec!["basket", "recent", "visits", "choice"]), any::<u8>(), 0..8_usize).prop_map(|(name, byte, at)| {
            let mut name = name.as_bytes().to_vec();
            name.insert(at.min(name.len()), byte);
            name
        }),
    ]
}

fn attribute() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        12 => select(vec![
            "Path=/", "path=/", "Path=/x", "Path", "Path=", "PATH = /", "Secure", "secure=no", "\"Secure\"", "HttpOnly", "SameSite=Lax",
            "SameSite=Strict", "samesite=none", "SameSite=x", "Partitioned", "Domain=shop.example", "Domain=", "Domain=.", "domain=evil.example",
            "Domain=sh\u{f6}p.example", "Max-Age=60", "Max-Age=0", "Max-Age=-1", "max-age=99999999999999999999", "Max-Age=+60", "Max-Age=",
            "Max-Age=1h", "Expires=junk", "Priority=High", "tracker=1", "Set-Cookie: tracker=1", "", "=", "\u{a0}Path=/",
        ]).prop_map(|text| text.as_bytes().to_vec()),
        1 => Just(format!("Expires={PAST}").into_bytes()),
        1 => Just(format!("Expires={FUTURE}").into_bytes()),
        2 => select(vec![
            "Max-Age=2592000", "Max-Age=2592001", "Max-Age=86401", "Max-Age=34560000", "Max-Age=9223372036854775807",
            "Expires=Wed, 09 Jun 2100 10:18:14 GMT", "Expires=Wednesday, 09-Jun-69 10:18:14 GMT", "Secure; Secure",
            "HttpOnly=; SameSite=strict", "SameSite=Strict; Max-Age=1",
        ]).prop_map(|text| text.as_bytes().to_vec()),
        1 => vec(any::<u8>(), 0..8),
    ]
}

pub(crate) fn line() -> impl Strategy<Value = Vec<u8>> {
    let equals = select(vec![&b"="[..], b"=", b"=", b" = ", b"==", b"", b"\t="]);
    let value = prop_oneof![
        select(vec![&b"1"[..], b"", b"a b", b"\"q\"", b"a,tracker=1", b"x=y", b"\xff"])
            .prop_map(<[u8]>::to_vec),
        vec(any::<u8>(), 0..6),
        Just(vec![b'v'; 4090]),
    ];
    let declared = Just(b"Path=/; Secure; HttpOnly; SameSite=Lax".to_vec());
    let attributes = prop_oneof![
        2 => vec(attribute(), 0..6),
        2 => declared.clone().prop_map(|attributes| vec![attributes]),
        2 => (declared, vec(attribute(), 1..3)).prop_map(|(declared, more)| {
            std::iter::once(declared).chain(more).collect()
        }),
    ];
    (name(), equals, value, attributes, select(vec![&b"; "[..], b";", b" ;\t", b";;"])).prop_map(
        |(name, equals, value, attributes, semicolon)| {
            let mut parts = vec![[&name, equals, &value].concat()];
            parts.extend(attributes);
            parts.join(semicolon)
        },
    )
}

/// A field by which a cache is told to keep a response, or not to.
pub(crate) fn cache_field() -> impl Strategy<Value = (&'static str, &'static str)> {
    let name = select(vec![
        "cache-control",
        "cache-control",
        "cache-control",
        "cdn-cache-control",
        "cloudflare-cdn-cache-control",
        "x-litespeed-cache-control",
        "surrogate-control",
        "x-accel-expires",
        "edge-control",
        "expires",
    ]);
    let value = select(vec![
        "public",
        "public, max-age=600",
        "max-age=600",
        "s-maxage=600",
        "private",
        "private, max-age=5",
        "no-store",
        "no-cache",
        "private, public",
        "x=\"a, private\"",
        "private=\"set-cookie\"",
        "PRIVATE",
        "no-store, !no-store",
        "!no-store",
        "600",
        "0",
        "@4102444800",
        "content=\"ESI/1.0\"",
        "no-store, content=\"ESI/1.0\"",
        "",
        FUTURE,
        PAST,
    ]);
    (name, value)
}
