//! Records on the wire and back.

mod samples;

use super::{DAY, Entry, EntryState, HOUR, Record, encode_lifetime};
use crate::base64url;
use crate::consent::RecordId;
use crate::declaration::Act;
use crate::seal::{Binding, Keys};

const HERE: Binding<'static> = Binding { policy: "Shop", site: "a.example", cookie: "choice" };
const NOON: u32 = 1_795_348_800;

fn record(purposes: u16) -> Record {
    let entries = (0..purposes).map(|purpose| Entry {
        purpose,
        state: EntryState::Given,
        act: Act::All,
        by_signal: false,
        fingerprint: 7,
        lifetime: 9,
        decided: NOON - 2 * HOUR,
    });
    Record {
        id: Some(RecordId::from_bytes([5; 16])),
        time: NOON,
        entries: entries.collect(),
        ..Record::default()
    }
}

#[test]
fn eight_purposes_take_188_characters() {
    assert_eq!(record(8).seal(&Keys::generate(), HERE).len(), 188);
}

#[test]
fn a_record_survives_the_wire() {
    let keys = Keys::generate();
    for purposes in [0, 1, 8] {
        let record = record(purposes);
        assert_eq!(Record::open(&keys, HERE, record.seal(&keys, HERE).as_bytes()), Some(record));
    }
}

#[test]
fn nothing_cut_or_changed_opens() {
    let keys = Keys::generate();
    let sealed = record(3).seal(&keys, HERE);
    for end in 0..sealed.len() {
        assert_eq!(Record::open(&keys, HERE, &sealed.as_bytes()[..end]), None);
    }
    for index in 0..sealed.len() {
        let mut changed = sealed.clone().into_bytes();
        changed[index] = if changed[index] == b'A' { b'B' } else { b'A' };
        assert_eq!(Record::open(&keys, HERE, &changed), None);
    }
}

#[test]
fn what_we_signed_ourselves_but_do_not_understand_is_no_record() {
    let keys = Keys::generate();
    let state_unknown = [1, 0, 0, 0, 0, 0, 1, 6, 0, 0, 0, 0, 0, 0, 0, 0];
    for bytes in [
        &[][..],
        &[3, 0, 0, 0, 0],
        &[1, 0, 0],
        &[1, 0, 0, 0, 0, 1],
        &[0x81, 0, 0, 0, 0],
        &state_unknown,
    ] {
        let mut sealed = bytes.to_vec();
        sealed.extend(keys.tag(HERE, bytes));
        assert_eq!(
            Record::open(&keys, HERE, base64url::encode(sealed).as_bytes()),
            None,
            "{bytes:?}"
        );
    }
}

#[test]
fn a_plain_refusal_says_nothing_about_who_refused() {
    let keys = Keys::generate();
    let refusal = |time, order: [u16; 2]| {
        let entries = order.map(|purpose| Entry {
            purpose,
            state: EntryState::Refused,
            act: Act::All,
            by_signal: false,
            fingerprint: 7,
            lifetime: 9,
            decided: time,
        });
        let mut record = Record { time, entries: entries.into(), ..Record::default() };
        record.anonymise_refusals();
        record.seal(&keys, HERE)
    };
    assert_eq!(refusal(NOON, [1, 2]), refusal(NOON + 5 * HOUR, [2, 1]));
    assert_ne!(refusal(NOON, [1, 2]), refusal(NOON + DAY, [1, 2]));
}

#[test]
fn lifetimes_keep_their_order() {
    let lifetimes =
        [0, 1, 60, 61, 1800, DAY, 14 * DAY, 22 * DAY, 30 * DAY, 400 * DAY, 3650 * DAY, u32::MAX];
    assert!(lifetimes.map(encode_lifetime).is_sorted());
    assert!(encode_lifetime(30 * DAY) < encode_lifetime(30 * DAY + HOUR));
    assert!(encode_lifetime(u32::MAX - 1) < encode_lifetime(u32::MAX), "an unknown lifetime");
}

#[test]
fn what_is_rounded_shortens_a_consent_and_never_a_refusal() {
    let keys = Keys::generate();
    for (state, decided) in [
        (EntryState::Given, NOON - 2 * HOUR),
        (EntryState::GivenUnderSignal, NOON - 2 * HOUR),
        (EntryState::Refused, NOON - HOUR),
        (EntryState::Withdrawn, NOON - HOUR),
        (EntryState::NotObjected, NOON - HOUR),
    ] {
        let mut record = record(1);
        record.entries[0] = Entry { state, decided: NOON - HOUR - 60, ..record.entries[0] };
        let sealed = record.seal(&keys, HERE);
        let opened = Record::open(&keys, HERE, sealed.as_bytes()).unwrap();
        assert_eq!(opened.entries[0].decided, decided, "{state:?}");
    }
}

#[test]
fn as_many_purposes_as_are_kept_fit_into_a_cookie() {
    let mut full = record(0);
    for purpose in 0..1000 {
        full.put(Entry { purpose, ..record(1).entries[0] });
    }
    let length = full.seal(&Keys::generate(), HERE).len();
    assert!(length < crate::wire::MAX_NAME_AND_VALUE - 255, "{length}");
}

#[test]
fn a_choice_was_just_made_by_the_clock_of_another_machine_too() {
    const NOW: u32 = 1_795_392_000;
    for (time, expected) in [
        (NOW, true),
        (NOW - 10, true),
        (NOW - 11, false),
        (NOW + 2, true),
        (NOW + 299, true),
        (NOW + 301, false),
        (0, false),
        (u32::MAX, false),
    ] {
        let record = Record { time, ..Record::default() };
        assert_eq!(record.was_made_within(10, NOW), expected, "{time}");
    }
}
