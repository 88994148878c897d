//! The reasons for which browsers drop a line.

use super::cases::prefix::LINES;
use crate::wire::{Dropped, Missing, SetCookie};

const SECURE: Missing =
    Missing { secure: true, http_only: false, root_path: false, host_only: false };

#[test]
fn a_dropped_line_names_the_reason() {
    let long = format!("sid={}", "v".repeat(4094));
    for (line, name, reason) in [
        ("__Host-id=; Path=/; Max-Age=0", "__Host-id", Dropped::Missing(SECURE)),
        ("__Secure-id=1", "__Secure-id", Dropped::Missing(SECURE)),
        ("__host-id=1; Path=/", "__host-id", Dropped::Missing(SECURE)),
        ("__Host-id=1", "__Host-id", Dropped::Missing(Missing { root_path: true, ..SECURE })),
        (
            "__Host-id=1; Secure; Path=/x; Domain=a.example",
            "__Host-id",
            Dropped::Missing(Missing {
                secure: false,
                root_path: true,
                host_only: true,
                http_only: false,
            }),
        ),
        ("__Http-id=1", "__Http-id", Dropped::Missing(Missing { http_only: true, ..SECURE })),
        (
            "__Host-Http-id=1; Secure; Path=/",
            "__Host-Http-id",
            Dropped::Missing(Missing { secure: false, http_only: true, ..SECURE }),
        ),
        ("id=1; SameSite=None", "id", Dropped::Missing(SECURE)),
        ("id=1; Partitioned", "id", Dropped::Missing(SECURE)),
        ("id=1; Domain=\u{e9}.example", "id", Dropped::Domain),
        ("id=1\0", "id", Dropped::ControlOctet),
        ("i\rd=1", "i\rd", Dropped::ControlOctet),
        ("", "", Dropped::Empty),
        (" = ; Secure", "", Dropped::Empty),
        ("__Host-id", "", Dropped::NamelessPrefix),
        ("=__secure-id=1; Secure", "", Dropped::NamelessPrefix),
        (&long, "sid", Dropped::TooLong { octets: 4097 }),
    ] {
        let (cookie, dropped) = SetCookie::inspect(line.as_bytes());
        assert_eq!(dropped, Some(reason), "{line:?}");
        assert_eq!(cookie.name(), name.as_bytes(), "{line:?}");
        assert_eq!(SetCookie::parse(line.as_bytes()), None, "{line:?}");
    }
}

#[test]
fn a_stored_line_has_no_reason() {
    for (line, _) in LINES {
        let (cookie, dropped) = SetCookie::inspect(line.as_bytes());
        let stored = dropped.is_none().then_some(cookie);
        assert_eq!(SetCookie::parse(line.as_bytes()), stored, "{line}");
    }
}
