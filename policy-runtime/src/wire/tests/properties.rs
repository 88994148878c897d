//! Properties that hold for any input.

use proptest::collection::vec;
use proptest::prelude::*;

use crate::wire::{SetCookie, cookie_pairs, find, imf_fixdate, is_token, parse_date, set_cookie};

/// Bytes among which those that mean something to a parser are frequent.
fn hostile() -> impl Strategy<Value = Vec<u8>> {
    let words: [&[u8]; 24] = [
        b";",
        b"=",
        b" ",
        b"\t",
        b"a",
        b"b",
        b"\"",
        b",",
        b"\xC2\xA0",
        b"\0",
        b"\x7F",
        b"-",
        b"__Host-",
        b"Secure",
        b"Path=/",
        b"Domain=.",
        b"Max-Age=1",
        b"Expires=1 Jan 1970 1:2:3",
        b"SameSite=None",
        b"Partitioned",
        b"HttpOnly",
        b"0",
        b":",
        b"Feb",
    ];
    let word = proptest::sample::select(words.to_vec()).prop_map(<[u8]>::to_vec);
    let any_bytes = vec(any::<u8>(), 0..4);
    vec(prop_oneof![8 => word, 1 => any_bytes], 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics(input in hostile(), name in hostile()) {
        let _all = cookie_pairs(&input).count() + find(&input, &name).count();
        if let Some(cookie) = SetCookie::parse(&input) {
            let size = cookie.name().len() + cookie.value().len();
            prop_assert!((1..=4096).contains(&size));
            let debug = format!("{cookie:?}");
            prop_assert!(debug.starts_with("SetCookie"));
        }
        if let Some(seconds) = parse_date(&input) {
            prop_assert!(imf_fixdate(seconds).is_some());
        }
    }

    #[test]
    fn a_line_is_stored_or_has_a_reason(input in hostile()) {
        let (cookie, dropped) = SetCookie::inspect(&input);
        prop_assert_eq!(SetCookie::parse(&input), dropped.is_none().then_some(cookie));
    }

    #[test]
    fn pairs_joined_again_are_the_same(input in hostile()) {
        let pairs: Vec<_> = cookie_pairs(&input).collect();
        let joined = pairs.iter().map(|(name, value)| [*name, b"=", *value].concat());
        let joined = joined.collect::<Vec<_>>().join(&b"; "[..]);
        prop_assert!(cookie_pairs(&joined).eq(pairs.iter().copied()));
    }

    #[test]
    fn found_is_pairs_filtered(input in hostile(), other in hostile()) {
        let pairs: Vec<_> = cookie_pairs(&input).collect();
        for name in pairs.iter().map(|(name, _)| *name).chain([&other[..], b"", b"a", b"a b"]) {
            let expected = pairs.iter().filter_map(|(n, value)| (*n == name).then_some(*value));
            prop_assert!(find(&input, name).eq(expected), "{}", name.escape_ascii());
        }
    }

    #[test]
    fn no_cookie_hides_another(before in hostile(), after in hostile()) {
        let header = [&before[..], b";sid=1;", &after[..]].concat();
        prop_assert!(find(&header, b"sid").any(|value| value == b"1"));
    }

    #[test]
    fn a_written_line_parses_to_the_same_cookie(name in "[ -~é\t]{0,6}", value in hostile()) {
        if let Some(line) = set_cookie(&name, &value, "; Path=/; Secure; HttpOnly") {
            let read = SetCookie::parse(&line);
            prop_assert_eq!(read.map(|read| (read.name(), read.value())), Some((name.as_bytes(), &value[..])));
        } else {
            prop_assert!(!is_token(name.as_bytes()) || !crate::wire::is_cookie_value(&value));
        }
    }

    #[test]
    fn a_stored_cookie_round_trips_through_a_request(input in hostile()) {
        if let Some(cookie) = SetCookie::parse(&input) && !cookie.name().is_empty() {
            let sent = [cookie.name(), b"=", cookie.value()].concat();
            prop_assert!(cookie_pairs(&sent).eq([(cookie.name(), cookie.value())]));
        }
    }

    #[test]
    fn times_round_trip(seconds in -11_644_473_600_i64..=253_402_300_799) {
        prop_assert_eq!(imf_fixdate(seconds).and_then(|date| parse_date(&date)), Some(seconds));
    }
}
