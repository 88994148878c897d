//! Whatever arrives as a consent cookie: nothing is granted that was not, no refusal is lost, nothing panics.
//!
//! What a request shows is made up, and what has to follow is said by a model that is too simple to be wrong.

use super::mending::{choose, chosen};
use super::*;
use crate::base64url;
use crate::consent::Reason;
use crate::consent::record::encode_lifetime;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, TestRunner};
use std::cell::Cell;

const CASES: u32 = 100_000;

/// One consent cookie of a request.
#[derive(Debug, Clone)]
struct Shown {
    record: Record,
    fault: Fault,
}

/// What was done to it on its way, or before it was signed.
#[derive(Debug, Clone)]
enum Fault {
    None,
    Truncated(Index),
    Lengthened(u8),
    Changed(Index, u8),
    OfAnotherSite,
    OfAnotherPolicy,
    OfAnotherCookie,
    OfAnotherKey,
    /// Signed by us, in a layout that this build does not have.
    OfVersion(u8),
    Random(Vec<u8>),
}

fn entry() -> impl Strategy<Value = Entry> {
    let purposes = [of(Audience), of(Suggestions), of(Sharing)];
    let states = [
        EntryState::Given,
        EntryState::GivenUnderSignal,
        EntryState::Refused,
        EntryState::Withdrawn,
        EntryState::NotObjected,
    ];
    let ages = [
        0,
        HOUR,
        DAY,
        8 * MONTH - 2 * DAY,
        8 * MONTH + 2 * DAY,
        12 * MONTH - DAY,
        12 * MONTH + DAY,
        3000 * DAY,
        -MINUTE,
        -DAY,
    ];
    (select(purposes.to_vec()), select(states.to_vec()), select(ages.to_vec()), 0..12_u8).prop_map(
        |(purpose, state, age, twist)| {
            let mut entry = Entry::new(purpose, state, ago(age));
            match twist {
                0 => entry.fingerprint ^= 1,
                1 => entry.lifetime = encode_lifetime(purpose.longest_lifetime() / 2),
                2 => entry.lifetime = u16::MAX,
                3 => entry.purpose ^= 1,
                _ => {}
            }
            entry
        },
    )
}

/// What can stand in a cookie's value: no control, no `;`, no white space that would be trimmed.
fn octet() -> impl Strategy<Value = u8> {
    any::<u8>().prop_map(|byte| match byte {
        ..=b' ' | b';' | 0x7f => b'=',
        byte => byte,
    })
}

fn copy() -> impl Strategy<Value = Shown> {
    let fault = prop_oneof![
        12 => Just(Fault::None),
        1 => any::<Index>().prop_map(Fault::Truncated),
        1 => octet().prop_map(Fault::Lengthened),
        1 => (any::<Index>(), octet()).prop_map(|(at, byte)| Fault::Changed(at, byte)),
        1 => Just(Fault::OfAnotherSite),
        1 => Just(Fault::OfAnotherPolicy),
        1 => Just(Fault::OfAnotherCookie),
        1 => Just(Fault::OfAnotherKey),
        1 => any::<u8>().prop_map(Fault::OfVersion),
        1 => vec(octet(), 0..200).prop_map(Fault::Random),
    ];
    (vec(entry(), 0..4), any::<bool>(), fault).prop_map(|(entries, has_id, fault)| {
        let id = has_id.then(|| RecordId::from_bytes([1; 16]));
        let time = entries.iter().map(|entry| entry.decided).max().unwrap_or_default();
        let mut record = Record { id, time, ..Record::default() };
        for mut entry in entries {
            // As it is read back: whole hours before the last choice.
            entry.decided = time - (time - entry.decided) / 3600 * 3600;
            record.put(entry);
        }
        Shown { record, fault }
    })
}

impl Shown {
    /// The value on the wire, and whether it is the record as we signed it.
    fn value(&self) -> (Vec<u8>, bool) {
        let another_key: &Keys = &ANOTHER_KEY;
        let (keys, here) = match self.fault {
            Fault::OfAnotherSite => (keys(), Binding { site: "www.shop.example", ..HERE }),
            Fault::OfAnotherPolicy => (keys(), Binding { policy: "Portal", ..HERE }),
            Fault::OfAnotherCookie => (keys(), Binding { cookie: "choice", ..HERE }),
            Fault::OfAnotherKey => (another_key, HERE),
            _ => (keys(), HERE),
        };
        let sealed = self.record.seal(keys, here).into_bytes();
        let value = self.damaged(sealed.clone());
        let is_ours = matches!(
            self.fault,
            Fault::None | Fault::Truncated(_) | Fault::Lengthened(_) | Fault::Changed(..)
        );
        let is_record = is_ours && value == sealed;
        (value, is_record)
    }

    fn damaged(&self, mut value: Vec<u8>) -> Vec<u8> {
        match &self.fault {
            Fault::Truncated(at) => value.truncate(at.index(value.len() + 1)),
            Fault::Lengthened(byte) => value.push(*byte),
            Fault::Changed(at, byte) => {
                let at = at.index(value.len());
                value[at] = *byte;
            }
            Fault::OfVersion(version) => {
                let mut bytes = base64url::decode(&value).unwrap();
                bytes.truncate(bytes.len() - 32);
                bytes[0] = if matches!(version & 0x3f, 1 | 2) { 0 } else { *version };
                let tag = keys().tag(HERE, &bytes);
                value = base64url::encode([&bytes[..], &tag].concat()).into_bytes();
            }
            Fault::Random(bytes) => value.clone_from(bytes),
            _ => {}
        }
        value
    }
}

static ANOTHER_KEY: LazyLock<Keys> = LazyLock::new(Keys::generate);

/// What has to be decided of a purpose: granted, refused, or neither.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Outcome {
    Granted,
    Refused,
    NotGranted,
}

/// The model.
fn outcome(purpose: &PurposeDeclaration, copies: &[(&Record, bool)], signal: bool) -> Outcome {
    let said =
        |record: &Record| record.entries.iter().find(|entry| entry.purpose == purpose.id).copied();
    let now = ago(0);
    let within =
        |entry: &Entry, months: i64| i64::from(now) - i64::from(entry.decided) <= months * MONTH;
    let readable =
        || copies.iter().filter(|(_, is_record)| *is_record).filter_map(|(record, _)| said(record));
    let no = |entry: &Entry| matches!(entry.state, EntryState::Refused | EntryState::Withdrawn);
    if readable().any(|entry| no(&entry) && (!purpose.asks || within(&entry, 8))) {
        return Outcome::Refused;
    }
    let is_clear = matches!(copies, [] | [(_, true)]);
    if !purpose.asks {
        return if is_clear { Outcome::Granted } else { Outcome::Refused };
    }
    let agreed = readable().next().filter(|entry| {
        matches!(entry.state, EntryState::Given | EntryState::GivenUnderSignal)
            && within(entry, 12)
            && i64::from(entry.decided) <= i64::from(now) + 5 * MINUTE
            && entry.fingerprint == purpose.fingerprint
            && entry.lifetime >= encode_lifetime(purpose.longest_lifetime())
    });
    match agreed {
        Some(entry) if is_clear => {
            let is_stopped = signal && purpose.refused_by_gpc && entry.state == EntryState::Given;
            if is_stopped { Outcome::NotGranted } else { Outcome::Granted }
        }
        _ => Outcome::NotGranted,
    }
}

#[test]
fn of_any_consent_cookies_nothing_is_granted_that_was_not_and_no_refusal_is_lost() {
    let seen = [const { Cell::new(0_u32) }; 3];
    let input = (vec(copy(), 0..4), any::<bool>(), any::<bool>(), 0..8_u8);
    let mut runner =
        TestRunner::new(Config { failure_persistence: None, ..Config::with_cases(CASES) });
    let result = runner.run(&input, |(copies, signal, spaced, turn)| {
        let values: Vec<(Vec<u8>, bool)> = copies.iter().map(Shown::value).collect();
        let cookies: Vec<Vec<u8>> =
            values.iter().map(|(value, _)| [CHOICE.as_bytes(), b"=", value].concat()).collect();
        let line = cookies.join(if spaced { &b" ;\t"[..] } else { b"; " });
        let fields: &[_] = if signal { &[("sec-gpc", "1")] } else { &[] };
        let mut request = request_state(&line, fields).unwrap();

        let shown: Vec<(&Record, bool)> = copies
            .iter()
            .zip(&values)
            .map(|(copy, (_, is_record))| (&copy.record, *is_record))
            .collect();
        let purposes = [of(Audience), of(Suggestions), of(Sharing)];
        let decided = || {
            purposes.map(|purpose| match request.decide(purpose) {
                Ok(()) => Outcome::Granted,
                Err(Reason::Refused) => Outcome::Refused,
                Err(_) => Outcome::NotGranted,
            })
        };
        let before = decided();
        for (purpose, outcome_of) in purposes.iter().zip(&before) {
            prop_assert_eq!(
                outcome_of,
                &outcome(purpose, &shown, signal),
                "{}",
                purpose.identifier
            );
            let seen = &seen[usize::from(*outcome_of as u8)];
            seen.set(seen.get() + 1);
        }
        prop_assert!(request.decide(of(Essential)).is_ok());

        if turn > 0 {
            return Ok(());
        }
        // The next choice, about one thing, changes nothing else, in this response and in what it writes.
        choose(&request, &crate::Choice::new().allow(Suggestions));
        let [audience, _, sharing] = decided();
        prop_assert_eq!((&audience, &sharing), (&before[0], &before[2]));
        let value = chosen(&mut request).seal(keys(), HERE);
        let next = request_state(format!("{CHOICE}={value}").as_bytes(), fields).unwrap();
        prop_assert!(next.decide(of(Suggestions)).is_ok());
        for (purpose, before) in [(of(Audience), &before[0]), (of(Sharing), &before[2])] {
            let is_granted = next.decide(purpose).is_ok();
            prop_assert_eq!(is_granted, *before == Outcome::Granted);
            let is_refused = next.decide(purpose) == Err(Reason::Refused);
            prop_assert_eq!(is_refused, *before == Outcome::Refused);
        }
        Ok(())
    });
    result.unwrap();
    assert!(
        seen.iter().all(|outcome| outcome.get() > CASES / 10),
        "each of them happens: {seen:?}"
    );
}
