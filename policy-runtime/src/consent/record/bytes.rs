//! The bytes of the consent cookie, versions 1 and 2; the documentation of [`consent`](crate::consent) has the layouts.
//!
//! A record is written in the lowest version that can hold it, so that builds before version 2 read all that they can understand.
//! `tests/samples.rs` keeps samples of every released version. A change of the layout is another version, and old ones
//! are still read.

use super::{Entry, EntryState, HOUR, Record};
use crate::base64url;
use crate::consent::RecordId;
use crate::declaration::Act;
use crate::seal::{Binding, Keys, TAG_LENGTH};

/// The layout of a record, in the low bits of its first byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Version {
    /// Without acts, origins and renewals.
    First,
    Second,
}

const HAS_ID: u8 = 0x80;
/// The days until the last renewal follow the time. Version 2 alone.
const IS_RENEWED: u8 = 0x40;
const ENTRY_LENGTH: usize = 11;
/// Maximum length of a value decoded on the stack, in characters. Most records are shorter; longer ones use the heap.
const SHORT: usize = 256;

/// Low bits of the state byte of an entry, with its state. In version 1 the whole byte is the state.
const STATE_BITS: u8 = 0x0f;
const ACT_SHIFT: u32 = 4;
const ACT_BITS: u8 = 0x30;
const BY_SIGNAL: u8 = 0x40;

impl Version {
    fn to_byte(self) -> u8 {
        match self {
            Version::First => 1,
            Version::Second => 2,
        }
    }

    /// Splits the first byte of a record into its version and whether it has an id and a renewal.
    fn of(byte: u8) -> Option<(Version, bool, bool)> {
        let (has_id, is_renewed) = (byte & HAS_ID != 0, byte & IS_RENEWED != 0);
        let version = match byte & !(HAS_ID | IS_RENEWED) {
            1 if !is_renewed => Version::First,
            2 => Version::Second,
            _ => return None,
        };
        Some((version, has_id, is_renewed))
    }
}

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
        let version = self.version();
        let id = if self.id.is_some() { HAS_ID } else { 0 };
        let renewal = if self.renewed > 0 { IS_RENEWED } else { 0 };
        let mut bytes = vec![version.to_byte() | id | renewal];
        bytes.extend(self.id.iter().flat_map(RecordId::as_bytes));
        bytes.extend(self.time.to_be_bytes());
        if self.renewed > 0 {
            bytes.extend(self.renewed.to_be_bytes());
        }
        for entry in &self.entries {
            bytes.extend(entry.purpose.to_be_bytes());
            bytes.push(entry.state_byte());
            bytes.extend(entry.fingerprint.to_be_bytes());
            bytes.extend(entry.lifetime.to_be_bytes());
            bytes.extend(self.hours_since(entry).to_be_bytes());
        }
        bytes
    }

    /// Returns the lowest version that can hold the record.
    fn version(&self) -> Version {
        let is_of_first = |entry: &Entry| entry.act == Act::All && !entry.by_signal;
        if self.renewed == 0 && self.entries.iter().all(is_of_first) {
            Version::First
        } else {
            Version::Second
        }
    }

    /// Returns the hours between an entry and the last choice. Rounding shortens a consent, and never a refusal.
    fn hours_since(&self, entry: &Entry) -> u16 {
        let seconds = self.time.saturating_sub(entry.decided);
        let hours = if entry.state.is_given() { seconds.div_ceil(HOUR) } else { seconds / HOUR };
        u16::try_from(hours).unwrap_or(u16::MAX)
    }

    fn decode(bytes: &[u8]) -> Option<Record> {
        let (first, rest) = bytes.split_first()?;
        let (version, has_id, is_renewed) = Version::of(*first)?;
        let (id, rest) = if has_id {
            let (id, rest) = rest.split_first_chunk()?;
            (Some(RecordId::from_bytes(*id)), rest)
        } else {
            (None, rest)
        };
        let (time, rest) = rest.split_first_chunk()?;
        let time = u32::from_be_bytes(*time);
        let (renewed, entries) = if is_renewed {
            let (renewed, rest) = rest.split_first_chunk()?;
            (u16::from_be_bytes(*renewed), rest)
        } else {
            (0, rest)
        };
        let (entries, []) = entries.as_chunks::<ENTRY_LENGTH>() else { return None };
        let entries = entries.iter().map(|bytes| Entry::decode(bytes, time, version));
        Some(Record { id, time, renewed, entries: entries.collect::<Option<Vec<_>>>()? })
    }
}

impl Entry {
    fn state_byte(&self) -> u8 {
        let act = match self.act {
            Act::All => 0,
            Act::Single => 1,
            Act::Confirmed => 2,
        };
        let by_signal = if self.by_signal { BY_SIGNAL } else { 0 };
        self.state.to_byte() | act << ACT_SHIFT | by_signal
    }

    fn decode(bytes: &[u8; ENTRY_LENGTH], time: u32, version: Version) -> Option<Entry> {
        let &[p0, p1, state, f0, f1, f2, f3, l0, l1, h0, h1] = bytes;
        let (state, act, by_signal) = match version {
            Version::First => (EntryState::from_byte(state)?, Act::All, false),
            Version::Second => split_state(state)?,
        };
        Some(Entry {
            purpose: u16::from_be_bytes([p0, p1]),
            state,
            act,
            by_signal,
            fingerprint: u32::from_be_bytes([f0, f1, f2, f3]),
            lifetime: u16::from_be_bytes([l0, l1]),
            decided: time.saturating_sub(u32::from(u16::from_be_bytes([h0, h1])) * HOUR),
        })
    }
}

/// Splits the state byte of version 2. A refusal by an act, or a consent by the signal, is no state.
fn split_state(byte: u8) -> Option<(EntryState, Act, bool)> {
    let state = EntryState::from_byte(byte & STATE_BITS)?;
    let act = match (byte & ACT_BITS) >> ACT_SHIFT {
        0 => Act::All,
        1 if state.is_given() => Act::Single,
        2 if state.is_given() => Act::Confirmed,
        _ => return None,
    };
    let by_signal = byte & BY_SIGNAL != 0;
    let is_known = byte & !(STATE_BITS | ACT_BITS | BY_SIGNAL) == 0;
    (is_known && (!by_signal || state.is_refusal())).then_some((state, act, by_signal))
}
