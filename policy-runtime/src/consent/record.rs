//! The consent record: the bytes of the consent cookie.
//!
//! | bytes | what |
//! |---|---|
//! | 1 | version 1, plus 128 if a record id follows |
//! | 16 | the record id, only once something was consented to |
//! | 4 | when the last choice was made: Unix seconds; a whole day where there is no record id |
//! | 11 per purpose | id 2, state 1, fingerprint 4, longest lifetime 2, hours before the last choice, rounded up, 2 |
//! | 32 | the signature |
//!
//! All numbers are big-endian, the whole is base64url: 188 characters for 8 purposes. A longest lifetime is in minutes up
//! to 22 days and in hours beyond (top bit set).

use super::RecordId;
use crate::base64url;
use crate::seal::{Binding, Keys, TAG_LENGTH};

const VERSION: u8 = 1;
const HAS_ID: u8 = 0x80;
const ENTRY_LENGTH: usize = 11;
const DAY: u32 = 86_400;
const HOUR: u32 = 3_600;
/// More than any policy has purposes; what is beyond is not kept.
const MOST_ENTRIES: usize = 64;

/// What a visitor chose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) id: Option<RecordId>,
    /// Unix seconds of the last choice.
    pub(crate) time: u32,
    pub(crate) entries: Vec<Entry>,
}

/// What a visitor chose for one purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) purpose: u16,
    pub(crate) state: State,
    pub(crate) fingerprint: u32,
    /// The longest lifetime that was agreed to, as [`encode_lifetime`] gives it.
    pub(crate) lifetime: u16,
    /// Unix seconds of the choice; whole hours before the record's time.
    pub(crate) decided: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Given,
    /// Given or confirmed while the browser's signal refused it, which the consent then overrides.
    GivenUnderSignal,
    Refused,
    Withdrawn,
}

impl State {
    pub(crate) fn is_given(self) -> bool {
        matches!(self, State::Given | State::GivenUnderSignal)
    }

    fn to_byte(self) -> u8 {
        match self {
            State::Given => 1,
            State::GivenUnderSignal => 2,
            State::Refused => 3,
            State::Withdrawn => 4,
        }
    }

    fn from_byte(byte: u8) -> Option<State> {
        [State::Given, State::GivenUnderSignal, State::Refused, State::Withdrawn]
            .into_iter()
            .find(|state| state.to_byte() == byte)
    }
}

impl Record {
    pub(crate) fn entry(&self, purpose: u16) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.purpose == purpose)
    }

    /// Puts an entry in the place of the one for the same purpose. Those of purposes that this build does not know stay,
    /// so that two builds can serve one visitor.
    pub(crate) fn put(&mut self, entry: Entry) {
        let known = self.entries.iter_mut().find(|known| known.purpose == entry.purpose);
        if let Some(known) = known {
            *known = entry;
        } else if self.entries.len() < MOST_ENTRIES {
            self.entries.push(entry);
        }
    }

    /// Makes a record in which nothing was ever consented to say nothing about who refused: no id, the day for the time,
    /// entries in one order.
    pub(crate) fn anonymise_refusals(&mut self) {
        self.entries.sort_by_key(|entry| entry.purpose);
        let identifies = |entry: &Entry| entry.state.is_given() || entry.state == State::Withdrawn;
        if !self.entries.iter().any(identifies) {
            self.id = None;
            self.time -= self.time % DAY;
            for entry in &mut self.entries {
                entry.decided = self.time;
            }
        }
    }

    /// The value of the consent cookie.
    pub(crate) fn seal(&self, keys: &Keys, binding: Binding<'_>) -> String {
        let mut bytes = self.encode();
        let tag = keys.tag(binding, &bytes);
        bytes.extend(tag);
        base64url::encode(bytes)
    }

    /// The record in the value of a consent cookie; none if it is not one of ours for this policy and site.
    pub(crate) fn open(keys: &Keys, binding: Binding<'_>, value: &[u8]) -> Option<Record> {
        let bytes = base64url::decode(value)?;
        let (record, tag) = bytes.split_last_chunk::<TAG_LENGTH>()?;
        if !keys.is_tag(binding, record, tag) {
            return None;
        }
        Record::decode(record)
    }

    fn encode(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION | if self.id.is_some() { HAS_ID } else { 0 }];
        bytes.extend(self.id.iter().flat_map(RecordId::as_bytes));
        bytes.extend(self.time.to_be_bytes());
        for entry in &self.entries {
            let hours = u16::try_from(self.time.saturating_sub(entry.decided).div_ceil(HOUR))
                .unwrap_or(u16::MAX);
            bytes.extend(entry.purpose.to_be_bytes());
            bytes.push(entry.state.to_byte());
            bytes.extend(entry.fingerprint.to_be_bytes());
            bytes.extend(entry.lifetime.to_be_bytes());
            bytes.extend(hours.to_be_bytes());
        }
        bytes
    }

    fn decode(bytes: &[u8]) -> Option<Record> {
        let (version, rest) = bytes.split_first()?;
        let (id, rest) = match version {
            &VERSION => (None, rest),
            version if *version == VERSION | HAS_ID => {
                let (id, rest) = rest.split_first_chunk()?;
                (Some(RecordId::from_bytes(*id)), rest)
            }
            _ => return None,
        };
        let (time, entries) = rest.split_first_chunk()?;
        let time = u32::from_be_bytes(*time);
        let (entries, []) = entries.as_chunks::<ENTRY_LENGTH>() else { return None };
        let entries =
            entries.iter().map(|bytes| Entry::decode(bytes, time)).collect::<Option<Vec<_>>>()?;
        Some(Record { id, time, entries })
    }
}

impl Entry {
    fn decode(bytes: &[u8; ENTRY_LENGTH], time: u32) -> Option<Entry> {
        let &[p0, p1, state, f0, f1, f2, f3, l0, l1, h0, h1] = bytes;
        Some(Entry {
            purpose: u16::from_be_bytes([p0, p1]),
            state: State::from_byte(state)?,
            fingerprint: u32::from_be_bytes([f0, f1, f2, f3]),
            lifetime: u16::from_be_bytes([l0, l1]),
            decided: time.saturating_sub(u32::from(u16::from_be_bytes([h0, h1])) * HOUR),
        })
    }
}

/// A lifetime in seconds as 16 bits that keep the order: minutes up to 22 days, hours beyond, rounded up.
pub(crate) fn encode_lifetime(seconds: u32) -> u16 {
    const HOURS: u16 = 0x8000;
    match u16::try_from(seconds.div_ceil(60)) {
        Ok(minutes) if minutes < HOURS => minutes,
        _ => HOURS | u16::try_from(seconds.div_ceil(HOUR)).unwrap_or(u16::MAX).min(HOURS - 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Binding<'static> = Binding { policy: "Shop", site: "a.example", cookie: "choice" };
    const NOON: u32 = 1_795_348_800 + 43_200;

    fn record(purposes: u16) -> Record {
        let entries = (0..purposes).map(|purpose| Entry {
            purpose,
            state: State::Given,
            fingerprint: 7,
            lifetime: 9,
            decided: NOON - 2 * HOUR,
        });
        Record { id: Some(RecordId::from_bytes([5; 16])), time: NOON, entries: entries.collect() }
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
            assert_eq!(
                Record::open(&keys, HERE, record.seal(&keys, HERE).as_bytes()),
                Some(record)
            );
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
        let state_unknown = [1, 0, 0, 0, 0, 0, 1, 9, 0, 0, 0, 0, 0, 0, 0, 0];
        for bytes in [
            &[][..],
            &[2, 0, 0, 0, 0],
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
                state: State::Refused,
                fingerprint: 7,
                lifetime: 9,
                decided: time,
            });
            let mut record = Record { id: None, time, entries: entries.into() };
            record.anonymise_refusals();
            record.seal(&keys, HERE)
        };
        assert_eq!(refusal(NOON, [1, 2]), refusal(NOON + 5 * HOUR, [2, 1]));
        assert_ne!(refusal(NOON, [1, 2]), refusal(NOON + DAY, [1, 2]));
    }

    #[test]
    fn lifetimes_keep_their_order() {
        let lifetimes = [
            0,
            1,
            60,
            61,
            1800,
            DAY,
            14 * DAY,
            22 * DAY,
            30 * DAY,
            400 * DAY,
            3650 * DAY,
            u32::MAX,
        ];
        assert!(lifetimes.map(encode_lifetime).is_sorted());
        assert!(encode_lifetime(30 * DAY) < encode_lifetime(30 * DAY + HOUR));
    }
}
