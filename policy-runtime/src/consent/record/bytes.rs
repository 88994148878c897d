//! The bytes of the consent cookie, version 1; the documentation of [`consent`](crate::consent) has the layout.
//!
//! `tests/samples.rs` keeps samples of every released version. A change of the layout is another version, and old ones
//! are still read.

use super::{Entry, EntryState, HOUR, Record};
use crate::base64url;
use crate::consent::RecordId;
use crate::seal::{Binding, Keys, TAG_LENGTH};

const VERSION: u8 = 1;
const HAS_ID: u8 = 0x80;
const ENTRY_LENGTH: usize = 11;
/// Maximum length of a value decoded on the stack, in characters. Most records are shorter; longer ones use the heap.
const SHORT: usize = 256;

impl EntryState {
    fn to_byte(self) -> u8 {
        match self {
            EntryState::Given => 1,
            EntryState::GivenUnderSignal => 2,
            EntryState::Refused => 3,
            EntryState::Withdrawn => 4,
            EntryState::NotObjected => 5,
        }
    }

    fn from_byte(byte: u8) -> Option<EntryState> {
        let states = [
            EntryState::Given,
            EntryState::GivenUnderSignal,
            EntryState::Refused,
            EntryState::Withdrawn,
            EntryState::NotObjected,
        ];
        states.into_iter().find(|state| state.to_byte() == byte)
    }
}

impl Record {
    /// Returns the value of the consent cookie.
    pub(crate) fn seal(&self, keys: &Keys, binding: Binding<'_>) -> String {
        let mut bytes = self.encode();
        let tag = keys.tag(binding, &bytes);
        bytes.extend(tag);
        base64url::encode(bytes)
    }

    /// Opens the value of a consent cookie; none if it was not sealed by these keys for this policy and site.
    pub(crate) fn open(keys: &Keys, binding: Binding<'_>, value: &[u8]) -> Option<Record> {
        let (mut short, long);
        let bytes = if value.len() <= SHORT {
            short = [0; SHORT];
            base64url::decode_within(value, &mut short)?
        } else {
            long = base64url::decode(value)?;
            &long
        };
        let (record, tag) = bytes.split_last_chunk::<TAG_LENGTH>()?;
        if !keys.is_tag(binding, record, tag) {
            return None;
        }
        Record::decode(record)
    }

    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION | if self.id.is_some() { HAS_ID } else { 0 }];
        bytes.extend(self.id.iter().flat_map(RecordId::as_bytes));
        bytes.extend(self.time.to_be_bytes());
        for entry in &self.entries {
            bytes.extend(entry.purpose.to_be_bytes());
            bytes.push(entry.state.to_byte());
            bytes.extend(entry.fingerprint.to_be_bytes());
            bytes.extend(entry.lifetime.to_be_bytes());
            bytes.extend(self.hours_since(entry).to_be_bytes());
        }
        bytes
    }

    /// Returns the hours between an entry and the last choice. Rounding shortens a consent, and never a refusal.
    fn hours_since(&self, entry: &Entry) -> u16 {
        let seconds = self.time.saturating_sub(entry.decided);
        let hours = if entry.state.is_given() { seconds.div_ceil(HOUR) } else { seconds / HOUR };
        u16::try_from(hours).unwrap_or(u16::MAX)
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
            state: EntryState::from_byte(state)?,
            fingerprint: u32::from_be_bytes([f0, f1, f2, f3]),
            lifetime: u16::from_be_bytes([l0, l1]),
            decided: time.saturating_sub(u32::from(u16::from_be_bytes([h0, h1])) * HOUR),
        })
    }
}
