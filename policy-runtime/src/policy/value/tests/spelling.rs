use crate::policy::value::CookieValue;
use proptest::prelude::*;
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZero;

fn is_refused<V: CookieValue>(texts: &[&str]) {
    for text in texts {
        assert!(V::from_text(text).is_none(), "{text:?}");
    }
}

#[test]
fn an_integer_has_one_spelling() {
    assert_eq!(u8::from_text("7"), Some(7));
    is_refused::<u8>(&["07", "+7", " 7", "7 ", "256", "-1", "", "7\n", "٧"]);
    is_refused::<i8>(&["-0", "--1", "+1", "-129", "- 1"]);
    is_refused::<NonZero<u8>>(&["0", "", "01"]);
}

#[test]
fn bools_chars_and_addresses_have_one_spelling() {
    is_refused::<bool>(&["True", "1", "yes", "", "true "]);
    is_refused::<char>(&["", "ab", "e\u{301}"]);
    is_refused::<IpAddr>(&[
        "127.0.0.01",
        "127.1",
        "::0",
        "0:0:0:0:0:0:0:1",
        "::A",
        "[::1]",
        "1.2.3.4:80",
    ]);
    is_refused::<Ipv6Addr>(&["::1%eth0", "0::1", "2001:DB8::1"]);
}

#[cfg(feature = "uuid")]
#[test]
fn a_uuid_has_one_spelling() {
    is_refused::<uuid::Uuid>(&[
        "",
        "0000000000000000000000000000000a",
        "00000000-0000-0000-0000-00000000000A",
        "{00000000-0000-0000-0000-00000000000a}",
        "urn:uuid:00000000-0000-0000-0000-00000000000a",
    ]);
}

fn has_one_spelling<V: CookieValue>(text: &str) {
    if let Some(value) = V::from_text(text) {
        assert_eq!(value.to_text(), text);
    }
}

proptest! {
    #[test]
    fn a_text_is_read_only_as_it_would_be_written(text in prop_oneof!["[-+0-9a-fA-F:.]{0,40}", any::<String>()]) {
        has_one_spelling::<u8>(&text);
        has_one_spelling::<i128>(&text);
        has_one_spelling::<NonZero<i16>>(&text);
        has_one_spelling::<bool>(&text);
        has_one_spelling::<char>(&text);
        has_one_spelling::<IpAddr>(&text);
        #[cfg(feature = "uuid")]
        has_one_spelling::<uuid::Uuid>(&text);
    }
}
