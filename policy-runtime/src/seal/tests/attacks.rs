use super::{HERE, keys};
use crate::seal::{Binding, Keys};
use base64::Engine;
use base64::engine::general_purpose::{URL_SAFE, URL_SAFE_NO_PAD};
use proptest::prelude::*;

/// Values of all lengths modulo the groups of base64 and the blocks of the ciphers.
const VALUES: &[&str] = &[
    "",
    "a",
    "ab",
    "abc",
    "0123456789abcdef",
    "a.b",
    "admin=0&user=alice",
    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
];

fn elsewhere() -> Vec<Binding<'static>> {
    vec![
        Binding { cookie: "sie", ..HERE },
        Binding { cookie: "SID", ..HERE },
        Binding { cookie: "__Host-sid", ..HERE },
        Binding { site: "b.example", ..HERE },
        Binding { site: "A.example", ..HERE },
        Binding { site: "localhost", ..HERE },
        Binding { site: "", ..HERE },
        Binding { policy: "Shoq", ..HERE },
        // The same bytes, split at another place.
        Binding { policy: "Shopa", site: ".example", ..HERE },
        Binding { site: "a.examples", cookie: "id", ..HERE },
        Binding { policy: "", site: "Shopa.example", ..HERE },
    ]
}

/// Returns whether a value opens, as either kind of seal.
fn opens(keys: &Keys, binding: Binding<'_>, sealed: &[u8]) -> bool {
    keys.verify(binding, sealed).is_some() || keys.decrypt(binding, sealed).is_some()
}

#[test]
fn a_seal_holds_for_its_cookie_policy_and_site_alone() {
    let keys = keys(&[1, 2]);
    for value in VALUES {
        let (signed, encrypted) = (keys.sign(HERE, value), keys.encrypt(HERE, value).unwrap());
        assert_eq!(keys.verify(HERE, signed.as_bytes()), Some(value.as_bytes()));
        assert_eq!(keys.decrypt(HERE, encrypted.as_bytes()).as_deref(), Some(*value));
        for binding in elsewhere() {
            assert!(!opens(&keys, binding, signed.as_bytes()), "{binding:?}");
            assert!(!opens(&keys, binding, encrypted.as_bytes()), "{binding:?}");
        }
    }
}

/// Long hosts and names are encoded on the heap, with the same result.
#[test]
fn bindings_of_any_length_differ() {
    let keys = keys(&[1]);
    for length in [0, 1, 100, 236, 237, 238, 239, 240, 252, 253, 254, 255, 256, 4000] {
        let name = "n".repeat(length);
        let (here, longer) = (Binding { cookie: &name, ..HERE }, format!("{name}n"));
        let (signed, encrypted) = (keys.sign(here, "v"), keys.encrypt(here, "v").unwrap());
        assert!(opens(&keys, here, signed.as_bytes()) && opens(&keys, here, encrypted.as_bytes()));
        let there = Binding { cookie: &longer, ..HERE };
        assert!(
            !opens(&keys, there, signed.as_bytes()) && !opens(&keys, there, encrypted.as_bytes())
        );
    }
}

#[test]
fn a_signed_value_does_not_open_as_an_encrypted_one() {
    let keys = keys(&[1]);
    assert!(keys.decrypt(HERE, keys.sign(HERE, "value").as_bytes()).is_none());
    assert!(keys.verify(HERE, keys.encrypt(HERE, "value").unwrap().as_bytes()).is_none());
}

#[test]
fn no_bit_can_be_changed() {
    let keys = keys(&[1, 2]);
    for value in VALUES {
        for sealed in [keys.sign(HERE, value), keys.encrypt(HERE, value).unwrap()] {
            for (index, bit) in
                (0..sealed.len()).flat_map(|index| (0..8).map(move |bit| (index, bit)))
            {
                let mut changed = sealed.clone().into_bytes();
                changed[index] ^= 1 << bit;
                assert!(!opens(&keys, HERE, &changed), "{value:?}: byte {index}, bit {bit}");
            }
        }
    }
}

#[test]
fn a_truncated_or_extended_value_does_not_open() {
    let keys = keys(&[1]);
    for sealed in [keys.sign(HERE, "a.b.c"), keys.encrypt(HERE, "a.b.c").unwrap()] {
        let sealed = sealed.as_bytes();
        for at in 0..sealed.len() {
            assert!(!opens(&keys, HERE, &sealed[..at]), "the first {at}");
            assert!(!opens(&keys, HERE, &sealed[at + 1..]), "all behind {at}");
            assert!(
                !opens(&keys, HERE, &[&sealed[..at], &sealed[at + 1..]].concat()),
                "without {at}"
            );
        }
        for more in [&b"A"[..], b".", b"=", b" ", b"\0", b"\r\n", sealed] {
            assert!(!opens(&keys, HERE, &[sealed, more].concat()));
            assert!(!opens(&keys, HERE, &[more, sealed].concat()));
        }
    }
}

/// A value that is used as an identity must not have a second spelling.
#[test]
fn a_sealed_value_has_one_spelling() {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let keys = keys(&[1]);
    for value in VALUES {
        for sealed in [keys.sign(HERE, value), keys.encrypt(HERE, value).unwrap()] {
            let opening = LETTERS.iter().filter(|letter| {
                let mut other = sealed.clone().into_bytes();
                *other.last_mut().unwrap() = **letter;
                opens(&keys, HERE, &other)
            });
            assert_eq!(opening.count(), 1, "{sealed}");
        }
    }
    let encrypted = keys.encrypt(HERE, "four").unwrap();
    let padded = URL_SAFE.encode(URL_SAFE_NO_PAD.decode(&encrypted).unwrap());
    assert!(padded.ends_with('='));
    assert!(!opens(&keys, HERE, padded.as_bytes()));
    assert!(
        !opens(&keys, HERE, encrypted.replace('-', "+").replace('_', "/").as_bytes())
            || !encrypted.contains(['-', '_'])
    );
}

#[test]
fn parts_of_two_sealed_values_do_not_open_together() {
    let keys = keys(&[1]);
    let (left, right) = (keys.sign(HERE, "user-1"), keys.sign(HERE, "user-2"));
    let ((value, _), (_, tag)) = (left.rsplit_once('.').unwrap(), right.rsplit_once('.').unwrap());
    assert!(!opens(&keys, HERE, format!("{value}.{tag}").as_bytes()));
    let seal = |text: &str| URL_SAFE_NO_PAD.decode(keys.encrypt(HERE, text).unwrap()).unwrap();
    let (left, right) = (seal("user-1"), seal("user-2"));
    for at in 1..left.len() {
        let spliced = URL_SAFE_NO_PAD.encode([&left[..at], &right[at..]].concat());
        assert!(!opens(&keys, HERE, spliced.as_bytes()), "spliced at {at}");
    }
}

#[test]
fn the_same_text_is_never_encrypted_alike() {
    let keys = keys(&[1]);
    let seals: std::collections::BTreeSet<String> =
        (0..1000).map(|_| keys.encrypt(HERE, "secret").unwrap()).collect();
    assert_eq!(seals.len(), 1000);
    assert!(seals.iter().all(|sealed| !sealed.contains("secret")));
}

/// Browsers carry them for months, so a later version opens what this one sealed.
#[test]
fn values_sealed_by_earlier_versions_open() {
    let keys = keys(&[7]);
    assert_eq!(keys.sign(HERE, "value"), SIGNED);
    assert_eq!(keys.decrypt(HERE, ENCRYPTED.as_bytes()).as_deref(), Some("value; é"));
}

/// Computed with Python's `hmac` and `cryptography`.
const SIGNED: &str = "value.ftZGIT1Dq9OD3CB4Yq3bMu0-bTpOSzBUHkSp7n5NWNo";
const ENCRYPTED: &str = "AAECAwQFBgcICQoL_sEJICPKLVURmCQ1DkdgYYZFdqdMEZQ_UA";

proptest! {
    #[test]
    fn unsealed_bytes_do_not_open(bytes: Vec<u8>, letters in "[A-Za-z0-9_.-]{0,200}") {
        let keys = keys(&[1]);
        prop_assert!(!opens(&keys, HERE, &bytes));
        prop_assert!(!opens(&keys, HERE, letters.as_bytes()));
        prop_assert!(!opens(&keys, HERE, URL_SAFE_NO_PAD.encode(&bytes).as_bytes()));
    }

    #[test]
    fn every_text_survives_its_seal(text: String) {
        let keys = keys(&[1]);
        let octets = crate::policy::value::to_octets(&text);
        let (signed, encrypted) = (keys.sign(HERE, &octets), keys.encrypt(HERE, &text).unwrap());
        prop_assert_eq!(keys.verify(HERE, signed.as_bytes()), Some(octets.as_bytes()));
        prop_assert_eq!(keys.decrypt(HERE, encrypted.as_bytes()), Some(text));
    }
}
