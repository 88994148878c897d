use super::over_the_wire;
use crate::policy::value::{CookieValue, from_octets, to_octets};
use proptest::prelude::*;
use std::borrow::Cow;
use std::fmt::Debug;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::num::NonZero;
use std::sync::Arc;

#[track_caller]
fn survives<V: CookieValue + PartialEq + Debug>(value: V) {
    assert_eq!(over_the_wire(&value), Some(value));
}

macro_rules! any_survives {
    ($($name:ident: $value:ty),* $(,)?) => {
        proptest! {$(
            #[test]
            fn $name(value: $value) {
                survives(value);
            }
        )*}
    };
}

any_survives!(
    every_u8: u8, every_u16: u16, every_u32: u32, every_u64: u64, every_u128: u128,
    every_i8: i8, every_i16: i16, every_i32: i32, every_i64: i64, every_i128: i128,
    every_non_zero: NonZero<u64>, every_negative_or_positive: NonZero<i128>,
    every_bool: bool, every_char: char,
    every_ipv4: Ipv4Addr, every_ipv6: Ipv6Addr, every_address: IpAddr,
);

proptest! {
    #[test]
    fn every_text(text: String) {
        survives(Box::<str>::from(text.as_str()));
        survives(Arc::<str>::from(text.as_str()));
        survives(Cow::<'static, str>::Owned(text.clone()));
        survives(text);
    }

    #[test]
    fn every_text_of_separators_and_escapes(text in "[\\x00-\\x20\"%,;=\\\\\\x7f0-9A-F\u{80}-\u{a0}]{0,40}") {
        survives(text);
    }

    #[test]
    fn any_octets_are_read_without_panic(octets: Vec<u8>) {
        let text = from_octets(&octets);
        if let Some(text) = text {
            let written = to_octets(&text);
            let read = from_octets(written.as_bytes());
            prop_assert_eq!(read.as_deref(), Some(&*text));
        }
    }
}

#[test]
fn extreme_values_round_trip() {
    survives(u128::MAX);
    survives(i128::MIN);
    survives('\0');
    survives(char::MAX);
    survives(';');
    survives(NonZero::<u8>::MAX);
    survives(Ipv6Addr::UNSPECIFIED);
    survives(Ipv4Addr::BROADCAST.to_ipv6_mapped());
}

#[cfg(feature = "uuid")]
proptest! {
    #[test]
    fn every_uuid(bits: u128) {
        survives(uuid::Uuid::from_u128(bits));
    }
}

/// Browsers carry them for months, so a later version writes and reads the same.
#[test]
fn texts_of_earlier_versions_are_read() {
    let forms: [(&dyn Fn() -> String, &str); 9] = [
        (&|| text(&"a b;é".to_owned()), "a%20b%3B%C3%A9"),
        (&|| text(&true), "true"),
        (&|| text(&-7_i64), "-7"),
        (&|| text(&u128::MAX), "340282366920938463463374607431768211455"),
        (&|| text(&NonZero::<u8>::MIN), "1"),
        (&|| text(&'é'), "%C3%A9"),
        (&|| text(&Ipv4Addr::LOCALHOST), "127.0.0.1"),
        (&|| text(&IpAddr::V6(Ipv6Addr::LOCALHOST)), "::1"),
        (&|| text(&String::new()), ""),
    ];
    for (written, form) in forms {
        assert_eq!(written(), form);
    }
    #[cfg(feature = "uuid")]
    assert_eq!(text(&uuid::Uuid::from_u128(10)), "00000000-0000-0000-0000-00000000000a");
    #[cfg(feature = "json")]
    assert_eq!(text(&crate::Json(("a".to_owned(), [1, 2]))), "WyJhIixbMSwyXV0");
}

fn text<V: CookieValue>(value: &V) -> String {
    to_octets(&value.to_text()).into_owned()
}
