//! Values: any text survives the wire and adds nothing to it; a value has one text, and any text is a value or none.
#![no_main]

use http::header;
use libfuzzer_sys::fuzz_target;
use policy_fuzz::shop::{self, SITES, pair};
use policy_runtime::wire::{SetCookie, is_cookie_value};
use policy_runtime::{CookieValue, Json};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::num::{NonZero, NonZeroI64};
use uuid::Uuid;

#[derive(CookieValue, Debug, PartialEq)]
enum Theme {
    Light,
    HighContrast,
    #[cookie_value(rename = "night")]
    Dark,
}

#[derive(CookieValue, Debug, PartialEq)]
struct Seen(u16);

/// What serde can be asked for at once.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Basket {
    items: Vec<(String, u32)>,
    weight: Option<f64>,
    notes: BTreeMap<String, i64>,
}

fuzz_target!(|bytes: &[u8]| {
    arrives(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    leaves_and_returns(text);
    round_trip::<String>(text);
    round_trip::<Json<Basket>>(text);
    round_trip::<Json<String>>(text);
    if let Ok(basket) = serde_json::from_str::<Basket>(text) {
        let basket = Json(basket);
        assert_eq!(Json::from_text(&basket.to_text()), Some(basket));
    }
    for canonical in [
        round_trip::<bool>(text),
        round_trip::<u8>(text),
        round_trip::<u16>(text),
        round_trip::<u32>(text),
        round_trip::<u64>(text),
        round_trip::<u128>(text),
        round_trip::<i8>(text),
        round_trip::<i16>(text),
        round_trip::<i32>(text),
        round_trip::<i64>(text),
        round_trip::<i128>(text),
        round_trip::<char>(text),
        round_trip::<NonZero<u32>>(text),
        round_trip::<NonZeroI64>(text),
        round_trip::<Ipv4Addr>(text),
        round_trip::<Ipv6Addr>(text),
        round_trip::<IpAddr>(text),
        round_trip::<Uuid>(text),
        round_trip::<Theme>(text),
        round_trip::<Seen>(text),
    ] {
        assert!(canonical.is_none_or(|written| written == text), "one spelling: {text:?}");
    }
});

/// The text of the value that `text` stands for, which is that value again.
fn round_trip<T: CookieValue + PartialEq + Debug>(text: &str) -> Option<String> {
    let value = T::from_text(text)?;
    let written = value.to_text().into_owned();
    assert_eq!(T::from_text(&written), Some(value));
    Some(written)
}

/// Whatever a visitor sends is read as some text or not at all.
fn arrives(bytes: &[u8]) {
    let sent = [b"plain=", bytes, b"; __Host-basket=", bytes].concat();
    let answer = shop::request(SITES[0], &[(header::COOKIE, &sent)], |cookies| {
        assert_eq!(cookies.get::<shop::basket>(), None);
        cookies.get::<shop::plain>()
    });
    if let Some(answer) = answer {
        assert!(answer.lines.is_empty());
    }
}

/// A text that is set leaves as one line with the declared attributes, and comes back as it was.
fn leaves_and_returns(text: &str) {
    let set = text.to_owned();
    let answer = shop::request(SITES[0], &[], |cookies| cookies.set(shop::plain(set)));
    let lines = answer.expect("a request without fields").lines;
    let [line] = &lines[..] else {
        assert!(lines.is_empty() && text.len() > 1000, "only what is too long does not leave");
        return;
    };
    let read = SetCookie::parse(line.as_bytes()).expect("a browser stores it");
    assert_eq!((read.name(), read.path(), read.domain()), (&b"plain"[..], Some(&b"/"[..]), None));
    assert_eq!((read.max_age(), read.expires()), (Some(3600), None));
    assert!(is_cookie_value(read.value()) && !read.is_ambiguous());
    let answer = shop::request(SITES[0], &[(header::COOKIE, pair(line))], |cookies| {
        cookies.get::<shop::plain>()
    });
    assert_eq!(answer.and_then(|answer| answer.given).as_deref(), Some(text));
}
