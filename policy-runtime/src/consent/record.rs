//! The consent record: what a visitor chose, purpose by purpose.

mod bytes;
#[cfg(test)]
mod tests;

use super::RecordId;
use crate::clock::{CLOCK_SKEW, DAY, HOUR};
use crate::declaration::PurposeDeclaration;

/// More than any policy has purposes, and as many as a cookie can hold; what is beyond is not kept.
const MOST_ENTRIES: usize = 255;

/// What a visitor chose.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[cfg_attr(test, derive(Debug))]
pub(crate) struct Record {
    pub(crate) id: Option<RecordId>,
    /// Unix seconds of the last choice.
    pub(crate) time: u32,
    pub(crate) entries: Vec<Entry>,
}

/// It is the value of the consent cookie.
#[cfg(not(test))]
impl std::fmt::Debug for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Record").finish_non_exhaustive()
    }
}

/// What a visitor chose for one purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Entry {
    pub(crate) purpose: u16,
    pub(crate) state: State,
    pub(crate) fingerprint: u32,
    /// The longest lifetime that was agreed to, as [`encode_lifetime`] gives it.
    pub(crate) lifetime: u16,
    /// Unix seconds of the choice; whole hours before the record's time.
    pub(crate) decided: u32,
}

impl Entry {
    /// What is chosen now, for the purpose as it is.
    pub(crate) fn new(purpose: &PurposeDeclaration, state: State, now: u32) -> Entry {
        Entry {
            purpose: purpose.id,
            state,
            fingerprint: purpose.fingerprint,
            lifetime: encode_lifetime(purpose.longest_lifetime()),
            decided: now,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum State {
    Given,
    /// Given or confirmed while the browser's signal refused it, which the consent then overrides.
    GivenUnderSignal,
    Refused,
    Withdrawn,
    /// Left on by a choice where nothing is asked, which is no consent and identifies nobody.
    NotObjected,
}

impl State {
    pub(crate) fn is_given(self) -> bool {
        matches!(self, State::Given | State::GivenUnderSignal)
    }

    /// Whether it says no, for as long as it holds.
    pub(crate) fn is_refusal(self) -> bool {
        matches!(self, State::Refused | State::Withdrawn)
    }

    /// Whether something was once consented to.
    pub(crate) fn was_given(self) -> bool {
        self.is_given() || self == State::Withdrawn
    }
}

impl Record {
    pub(crate) fn has_withdrawal(&self) -> bool {
        self.entries.iter().any(|entry| entry.state == State::Withdrawn)
    }

    /// Whether the last choice was made within these seconds before now, be it by the clock of another machine, which may be
    /// ahead.
    pub(crate) fn was_made_within(&self, seconds: u32, now: u32) -> bool {
        self.time <= now.saturating_add(CLOCK_SKEW) && now.saturating_sub(self.time) <= seconds
    }

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

    /// Objects to a purpose of which it says nothing.
    pub(crate) fn object(&mut self, purpose: &PurposeDeclaration, now: u32) {
        if self.entry(purpose.id).is_none() {
            self.put(Entry::new(purpose, State::Refused, now));
        }
    }

    /// Whether a purpose was once consented to.
    pub(crate) fn was_given(&self, purpose: u16) -> bool {
        self.entry(purpose).is_some_and(|entry| entry.state.was_given())
    }

    /// Whether something in it was once consented to, so that it has an id and is proved.
    pub(crate) fn has_consent(&self) -> bool {
        self.entries.iter().any(|entry| entry.state.was_given())
    }

    /// What several records refuse, each refusal by the latest that says it.
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

    /// Makes a record in which nothing was ever consented to say nothing about who refused: no id, the day for the time,
    /// entries in one order.
    pub(crate) fn anonymise_refusals(&mut self) {
        self.entries.sort_by_key(|entry| entry.purpose);
        if !self.has_consent() {
            self.id = None;
            self.time -= self.time % DAY;
            for entry in &mut self.entries {
                entry.decided = self.time;
            }
        }
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
