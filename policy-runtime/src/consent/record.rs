//! The consent record: a visitor's choice for each purpose.
//!
//! `bytes` lays it out as the value of the consent cookie, which `enforce::write` sends.

mod bytes;
#[cfg(test)]
mod tests;

use super::RecordId;
use crate::clock::{CLOCK_SKEW, DAY, HOUR};
use crate::declaration::{Act, PurposeDeclaration};
use crate::order::sort_by_key;

/// Maximum number of entries: more than any policy has purposes, and as many as a cookie can hold. Further ones are
/// dropped.
const MAX_ENTRIES: usize = 255;

/// The choices of a visitor.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[cfg_attr(test, derive(Debug))]
pub(crate) struct Record {
    pub(crate) id: Option<RecordId>,
    /// Unix seconds of the last choice.
    pub(crate) time: u32,
    /// Days from that of the last choice until the browser was last sent the record.
    pub(crate) renewed: u16,
    pub(crate) entries: Vec<Entry>,
}

/// Omits the content, which is the value of the consent cookie.
#[cfg(not(test))]
impl std::fmt::Debug for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Record").finish_non_exhaustive()
    }
}

/// The choice for one purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Entry {
    pub(crate) purpose: u16,
    pub(crate) state: EntryState,
    /// Act by which consent was given; [`Act::All`] in every other state.
    pub(crate) act: Act,
    /// Whether the browser's signal refused it, rather than an answer of the visitor.
    pub(crate) by_signal: bool,
    pub(crate) fingerprint: u32,
    /// The longest lifetime agreed to, as [`encode_lifetime`] returns it.
    pub(crate) lifetime: u16,
    /// The time of the choice in Unix seconds; whole hours before the record's time.
    pub(crate) decided: u32,
}

impl Entry {
    /// Creates the entry of a choice made now, for the purpose as it is.
    pub(crate) fn new(purpose: &PurposeDeclaration, state: EntryState, now: u32) -> Entry {
        Entry {
            purpose: purpose.id,
            state,
            act: Act::All,
            by_signal: false,
            fingerprint: purpose.fingerprint,
            lifetime: encode_lifetime(purpose.longest_lifetime()),
            decided: now,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum EntryState {
    Given,
    /// Given or confirmed despite the browser's signal, which the consent overrides.
    GivenUnderSignal,
    Refused,
    Withdrawn,
    /// Not objected to by a choice where no consent is asked. It is no consent and identifies no visitor.
    NotObjected,
}

impl EntryState {
    pub(crate) fn is_given(self) -> bool {
        matches!(self, EntryState::Given | EntryState::GivenUnderSignal)
    }

    /// Returns whether it is a refusal or a withdrawal.
    pub(crate) fn is_refusal(self) -> bool {
        matches!(self, EntryState::Refused | EntryState::Withdrawn)
    }

    /// Returns whether the purpose was consented to, now or before.
    pub(crate) fn was_given(self) -> bool {
        self.is_given() || self == EntryState::Withdrawn
    }
}

impl Record {
    pub(crate) fn has_withdrawal(&self) -> bool {
        self.entries.iter().any(|entry| entry.state == EntryState::Withdrawn)
    }

    /// Returns whether the last choice was made within these seconds before now. The clock of another machine may be
    /// ahead.
    pub(crate) fn was_made_within(&self, seconds: u32, now: u32) -> bool {
        self.time <= now.saturating_add(CLOCK_SKEW) && now.saturating_sub(self.time) <= seconds
    }

    pub(crate) fn entry(&self, purpose: u16) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.purpose == purpose)
    }

    /// Replaces the entry of the same purpose. Entries of purposes unknown to this build stay, so that two builds can
    /// serve one visitor.
    pub(crate) fn put(&mut self, entry: Entry) {
        let known = self.entries.iter_mut().find(|known| known.purpose == entry.purpose);
        if let Some(known) = known {
            *known = entry;
        } else if self.entries.len() < MAX_ENTRIES {
            self.entries.push(entry);
        }
    }

    /// Adds an objection to a purpose without an entry.
    pub(crate) fn object(&mut self, purpose: &PurposeDeclaration, now: u32) {
        if self.entry(purpose.id).is_none() {
            self.put(Entry::new(purpose, EntryState::Refused, now));
        }
    }

    /// Returns whether a purpose was consented to, now or before.
    pub(crate) fn was_given(&self, purpose: u16) -> bool {
        self.entry(purpose).is_some_and(|entry| entry.state.was_given())
    }

    /// Returns whether any purpose was consented to, now or before, so that the record has an id and is proved.
    pub(crate) fn has_consent(&self) -> bool {
        self.entries.iter().any(|entry| entry.state.was_given())
    }

    /// Merges the refusals of several records, each in its latest entry.
    pub(crate) fn refusals_of(records: impl Iterator<Item = Record>) -> Record {
        let mut refusals = Record::default();
        let entries = records.flat_map(|record| record.entries);
        for entry in entries.filter(|entry| entry.state.is_refusal()) {
            if refusals.entry(entry.purpose).is_none_or(|known| known.decided < entry.decided) {
                refusals.put(entry);
            }
        }
        refusals
    }

    /// Removes from a record without any consent all that identifies the visitor: the id, the time of the day, the
    /// order of the entries.
    pub(crate) fn anonymise_refusals(&mut self) {
        sort_by_key(&mut self.entries, |entry| u64::from(entry.purpose));
        if !self.has_consent() {
            self.id = None;
            self.time -= self.time % DAY;
            for entry in &mut self.entries {
                entry.decided = self.time;
            }
        }
    }
}

/// Encodes a lifetime in seconds in 16 bits that keep the order: minutes up to 22 days, hours beyond, rounded up. An unknown
/// lifetime (`u32::MAX`) alone has the largest number.
pub(crate) fn encode_lifetime(seconds: u32) -> u16 {
    const HOURS: u16 = 0x8000;
    match u16::try_from(seconds.div_ceil(60)) {
        Ok(minutes) if minutes < HOURS => minutes,
        _ if seconds == u32::MAX => u16::MAX,
        _ => HOURS | u16::try_from(seconds.div_ceil(HOUR)).unwrap_or(u16::MAX).min(HOURS - 2),
    }
}
