use super::over_the_wire;
use crate::Json;
use crate::policy::value::CookieValue;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Filters {
    words: Vec<String>,
    price: Option<f64>,
    by: Order,
    seen: BTreeMap<String, i64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Order {
    Price,
    Near { place: (f64, f64), letter: char },
}

fn filters() -> impl Strategy<Value = Filters> {
    let finite = || any::<f64>().prop_filter("JSON has no others", |number| number.is_finite());
    let order = prop_oneof![
        Just(Order::Price),
        (finite(), finite(), any::<char>())
            .prop_map(|(north, east, letter)| Order::Near { place: (north, east), letter }),
    ];
    let words = prop::collection::vec(any::<String>(), 0..4);
    let seen = prop::collection::btree_map(any::<String>(), any::<i64>(), 0..4);
    (words, prop::option::of(finite()), order, seen).prop_map(|(words, price, by, seen)| Filters {
        words,
        price,
        by,
        seen,
    })
}

proptest! {
    #[test]
    fn any_structure_round_trips(filters in filters()) {
        let json = Json(filters);
        if json.to_text().len() <= 4096 {
            prop_assert_eq!(over_the_wire(&json), Some(json));
        }
    }

    #[test]
    fn any_number_round_trips_exactly(number in any::<f64>()) {
        let read = over_the_wire(&Json(number)).map(|Json(read)| read.to_bits());
        prop_assert_eq!(read, number.is_finite().then_some(number.to_bits()));
    }

    #[test]
    fn any_input_is_read_without_panic(text: String, bytes: Vec<u8>) {
        let _ = Json::<Filters>::from_text(&text);
        let _ = Json::<Filters>::from_text(&URL_SAFE_NO_PAD.encode(&bytes));
        let _ = Json::<serde_json::Value>::from_text(&URL_SAFE_NO_PAD.encode(text.as_bytes()));
    }
}

#[test]
fn a_text_that_no_cookie_can_hold_is_not_decoded() {
    let of = |length: usize| URL_SAFE_NO_PAD.encode(format!("\"{}\"", "x".repeat(length - 2)));
    assert_eq!(of(3072).len(), 4096);
    assert!(Json::<String>::from_text(&of(3072)).is_some());
    assert!(Json::<String>::from_text(&of(3073)).is_none());
}

#[test]
fn deep_nesting_does_not_exhaust_the_stack() {
    let deep = URL_SAFE_NO_PAD.encode("[".repeat(3000));
    assert!(Json::<serde_json::Value>::from_text(&deep).is_none());
}

#[test]
fn the_encoding_has_one_spelling() {
    let text = Json(vec![255_u8]).to_text().into_owned();
    assert_eq!(text, URL_SAFE_NO_PAD.encode("[255]"));
    for other in [
        STANDARD.encode("[\"???\"]"),
        format!("{text}="),
        format!(" {text}"),
        // Non-zero bits in the unused part of the last letter.
        text.replace("V0", "V1"),
    ] {
        assert_ne!(other, text);
        assert!(Json::<Vec<u8>>::from_text(&other).is_none(), "{other}");
    }
}

/// A type that serialises a form which it does not deserialise.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Unreadable {
    #[serde(rename(serialize = "a", deserialize = "b"))]
    field: u8,
}

#[test]
fn a_value_that_cannot_be_read_again_has_no_text() {
    let nan = Json(f64::NAN);
    assert_eq!(nan.try_to_text().unwrap_err().to_string(), "its JSON cannot be read again");
    assert_eq!(nan.to_text(), "");
    assert!(Json(Unreadable { field: 1 }).try_to_text().is_err());
    let keys_are_no_text = Json(BTreeMap::from([((1, 2), 3)]));
    assert_eq!(
        keys_are_no_text.try_to_text().unwrap_err().to_string(),
        "it cannot be written as JSON"
    );
    assert!(Json::<f64>::from_text("").is_none());
}
