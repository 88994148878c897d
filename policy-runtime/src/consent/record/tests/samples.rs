//! Consent cookies that once left, of every version of the layout. What is in the wild is read for as long as it lives, so none
//! of these may ever change: a new layout is a new version, with samples of its own.

use super::super::{Entry, EntryState, Record};
use crate::consent::RecordId;
use crate::declaration::Act;
use crate::seal::{Binding, Keys};

/// Bytes 0 to 31.
const SECRET: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
const HERE: Binding<'static> =
    Binding { policy: "Shop", site: "shop.example", cookie: "__Host-choice" };
/// 2026-11-22 12:00:00 UTC.
const NOON: u32 = 1_795_348_800;
const HOUR: u32 = 3_600;

struct Sample {
    value: &'static str,
    site: &'static str,
    record: Record,
}

fn entry(purpose: u16, state: EntryState, fingerprint: u32, lifetime: u16, hours: u32) -> Entry {
    let decided = NOON - hours * HOUR;
    Entry { purpose, state, act: Act::All, by_signal: false, fingerprint, lifetime, decided }
}

/// Version 1, made by another implementation from the table in the documentation of `consent`.
fn version_1() -> [Sample; 3] {
    let id = Some(RecordId::from_bytes([0x5a; 16]));
    [
        Sample {
            value: "gVpaWlpaWlpaWlpaWlpaWlprAtlAAQIB3q2-74LQAAADBAMAAAAHBaAAMAUGBP____8AAAAYBwgCAAAAAf____91DJn9uEjKL1tDg1gJAMYuZ425Lb07MUXVSanSkXxliQ",
            site: "shop.example",
            record: Record {
                id,
                time: NOON,
                renewed: 0,
                entries: vec![
                    entry(0x0102, EntryState::Given, 0xdead_beef, 0x82d0, 0),
                    entry(0x0304, EntryState::Refused, 7, 1440, 48),
                    entry(0x0506, EntryState::Withdrawn, u32::MAX, 0, 24),
                    entry(0x0708, EntryState::GivenUnderSignal, 1, u16::MAX, 65_535),
                ],
            },
        },
        // Nothing was consented to: no id, and no more than the day.
        Sample {
            value: "AWsCMIABAgPerb7vgtAAAAMEBQAAAAcFoAAArycEdbLguXzWM1wdvSInejJBgm4-g5yBsNtQYHZS1Uo",
            site: "shop.example",
            record: Record {
                id: None,
                time: NOON - 12 * HOUR,
                renewed: 0,
                entries: vec![
                    entry(0x0102, EntryState::Refused, 0xdead_beef, 0x82d0, 12),
                    entry(0x0304, EntryState::NotObjected, 7, 1440, 12),
                ],
            },
        },
        // A policy that lists no sites.
        Sample {
            value: "gVpaWlpaWlpaWlpaWlpaWlprAtlAAAkBAAAACgALAADdKB0z-2Je5Bqr3Iz3eiBP_IC1gEWcrFn4k1Kc6BwIEw",
            site: "",
            record: Record {
                id,
                time: NOON,
                renewed: 0,
                entries: vec![entry(9, EntryState::Given, 10, 11, 0)],
            },
        },
    ]
}

/// Version 2, made likewise.
fn version_2() -> [Sample; 3] {
    let id = Some(RecordId::from_bytes([0x5a; 16]));
    let refused = entry(0x0102, EntryState::Refused, 0xdead_beef, 0x82d0, 12);
    [
        // Every state, act and origin.
        Sample {
            value: "glpaWlpaWlpaWlpaWlpaWlprAtlAAQIh3q2-74LQAAADBEMAAAAHBaAAMAUGRP____8AAAAYBwgSAAAAAf____8JCgUAAAADAAIAAbS59FX5ZPF6FwtkB0w6HjORGlmjgQxb8OZjM17EC8sT",
            site: "shop.example",
            record: Record {
                id,
                time: NOON,
                renewed: 0,
                entries: vec![
                    Entry {
                        act: Act::Confirmed,
                        ..entry(0x0102, EntryState::Given, 0xdead_beef, 0x82d0, 0)
                    },
                    Entry { by_signal: true, ..entry(0x0304, EntryState::Refused, 7, 1440, 48) },
                    Entry {
                        by_signal: true,
                        ..entry(0x0506, EntryState::Withdrawn, u32::MAX, 0, 24)
                    },
                    Entry {
                        act: Act::Single,
                        ..entry(0x0708, EntryState::GivenUnderSignal, 1, u16::MAX, 65_535)
                    },
                    entry(0x090a, EntryState::NotObjected, 3, 2, 1),
                ],
            },
        },
        // A refusal by the signal, last sent 400 days later: no id, and no more than the days.
        Sample {
            value: "QmsCMIABkAECQ96tvu-C0AAAaCG6tvVeUEunIVFbxYwLyPpDEbtQRtNs7mwsjtq7lkc",
            site: "shop.example",
            record: Record {
                id: None,
                time: NOON - 12 * HOUR,
                renewed: 400,
                entries: vec![Entry { by_signal: true, ..refused }],
            },
        },
        // A withdrawal, sent again on the next day, of a policy that lists no sites.
        Sample {
            value: "wlpaWlpaWlpaWlpaWlpaWlprAtlAAAEACQQAAAAKAAsAAFJ2OJZHOVUcq1irPKPWW7lyL61N9JgHbG52sBMs0aQs",
            site: "",
            record: Record {
                id,
                time: NOON,
                renewed: 1,
                entries: vec![entry(9, EntryState::Withdrawn, 10, 11, 0)],
            },
        },
    ]
}

fn samples() -> impl Iterator<Item = Sample> {
    version_1().into_iter().chain(version_2())
}

#[test]
fn what_once_left_is_still_read_and_still_written_so() {
    let keys: Keys = SECRET.parse().unwrap();
    for sample in samples() {
        let here = Binding { site: sample.site, ..HERE };
        let opened = Record::open(&keys, here, sample.value.as_bytes());
        assert_eq!(opened.as_ref(), Some(&sample.record), "{}", sample.value);
        assert_eq!(sample.record.seal(&keys, here), sample.value);
    }
}

#[test]
fn it_is_read_nowhere_else() {
    let keys: Keys = SECRET.parse().unwrap();
    for sample in samples() {
        let here = Binding { site: sample.site, ..HERE };
        for elsewhere in [
            Binding { site: "www.shop.example", ..here },
            Binding { policy: "Portal", ..here },
            Binding { cookie: "choice", ..here },
        ] {
            assert_eq!(Record::open(&keys, elsewhere, sample.value.as_bytes()), None);
        }
        assert_eq!(Record::open(&Keys::generate(), here, sample.value.as_bytes()), None);
    }
}

/// No build reads what a later one wrote, which it could misunderstand.
#[test]
fn other_versions_are_no_records() {
    let keys: Keys = SECRET.parse().unwrap();
    let is_known = |version: &u8| matches!(version, 0x01 | 0x81 | 0x02 | 0x82 | 0x42 | 0xc2);
    for version in (0..=u8::MAX).filter(|version| !is_known(version)) {
        let mut bytes = vec![version];
        bytes.extend([0x5a; 16]);
        bytes.extend(NOON.to_be_bytes());
        let tag = keys.tag(HERE, &bytes);
        let value = crate::base64url::encode([&bytes[..], &tag].concat());
        assert_eq!(Record::open(&keys, HERE, value.as_bytes()), None, "{version}");
    }
}

/// A state byte that version 2 does not have: an act without a consent, a consent by the signal, bits of a later version.
#[test]
fn an_entry_of_no_meaning_is_no_record() {
    let keys: Keys = SECRET.parse().unwrap();
    let is_opened = |version: u8, state: u8| {
        let mut bytes = vec![version];
        bytes.extend(NOON.to_be_bytes());
        bytes.extend([0, 9, state, 0, 0, 0, 7, 0, 1, 0, 0]);
        let tag = keys.tag(HERE, &bytes);
        let value = crate::base64url::encode([&bytes[..], &tag].concat());
        Record::open(&keys, HERE, value.as_bytes()).is_some()
    };
    let of_second =
        [0x01, 0x11, 0x21, 0x02, 0x12, 0x22, 0x03, 0x43, 0x04, 0x44, 0x05].map(|state| (2, state));
    let of_first = [1, 2, 3, 4, 5].map(|state| (1, state));
    for version in [1, 2] {
        for state in 0..=u8::MAX {
            let known =
                of_first.contains(&(version, state)) || of_second.contains(&(version, state));
            assert_eq!(is_opened(version, state), known, "{version} {state:#x}");
        }
    }
}

#[test]
fn a_record_is_written_in_the_lowest_version_that_holds_it() {
    let of_first = || version_1().into_iter().next().unwrap().record;
    let version = |alter: fn(&mut Record)| {
        let mut record = of_first();
        alter(&mut record);
        record.encode()[0]
    };
    assert_eq!(version(|_| {}), 0x81);
    assert_eq!(version(|record| record.id = None), 0x01);
    assert_eq!(version(|record| record.renewed = 1), 0xc2);
    assert_eq!(version(|record| record.entries[0].act = Act::Single), 0x82);
    assert_eq!(version(|record| record.entries[1].by_signal = true), 0x82);
}
