//! The latest decisions of each record that this process knows.
//!
//! Requests of one visitor cross: a consent waits for the ledger while a refusal is answered, or a browser receives two
//! responses in the other order. So each choice is recorded here under its record id and under the id in the token of its form,
//! and merged in three places:
//!
//! | merged into | refusals | consents |
//! |---|---|---|
//! | the record of a request whose cookie consents | by time | never |
//! | the record that a choice builds upon | by time | if both requests carried the same record, and so came from one browser (a token may have been read by others) |
//! | a response that leaves after another choice was made | all since the choice | never |
//!
//! Memory is bounded: [`generations`]. With a ledger, a record that is not in memory is looked up: `confirmation`.

#[cfg(feature = "ledger")]
mod confirmation;
mod generations;
#[cfg(test)]
mod tests;
mod watch;

#[cfg(feature = "ledger")]
pub(crate) use confirmation::{
    ConfirmationRequest, ConfirmationStatus, LatestDecision, ReceiptHash, SHORT_WAIT,
};
pub(crate) use watch::Watch;

use super::RecordId;
use super::record::{Entry, EntryState, Record};
use crate::declaration::Act;
use generations::Generations;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use watch::Watched;

/// The latest choices that this process knows, one set per layer.
#[derive(Debug, Default)]
pub(crate) struct LatestChoices {
    state: Mutex<Known>,
    /// Whether anything was recorded: until then no request takes the lock.
    is_used: AtomicBool,
}

#[derive(Debug, Default)]
struct Known {
    records: Generations<KnownRecord>,
    /// The choices whose responses have not left yet, by the number of their watch.
    watches: HashMap<u64, Watched>,
    next_watch: u64,
}

#[derive(Debug, Default)]
struct KnownRecord {
    /// The latest decision on each purpose.
    decisions: Vec<PurposeDecision>,
    #[cfg(feature = "ledger")]
    look_up: confirmation::LookUpState,
    /// The latest receipts of this process.
    #[cfg(feature = "ledger")]
    written: Vec<ReceiptHash>,
}

/// The latest decision on a purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct PurposeDecision {
    entry: Entry,
    base: Option<Base>,
}

/// A hash of the record that the request of a decision carried. A decision by a token or from the ledger has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Base(u64);

impl Base {
    /// Returns the base of a request, or `None` if its record has no id: many browsers carry the same bytes then.
    pub(crate) fn of(carried: &Record) -> Option<Base> {
        carried.id?;
        let mut hasher = DefaultHasher::new();
        carried.hash(&mut hasher);
        Some(Base(hasher.finish()))
    }
}

impl LatestChoices {
    /// Records refusals under these ids. Returns whether another choice under one of them waits to consent to such a purpose.
    pub(crate) fn refuse(&self, ids: &[RecordId], refusals: &[Entry], own: Option<&Watch>) -> bool {
        if ids.is_empty() || refusals.is_empty() {
            return false;
        }
        let mut known = self.lock_for_change();
        for id in ids {
            let record = known.records.entry(*id);
            for entry in refusals {
                record.note(PurposeDecision { entry: *entry, base: None });
            }
        }
        let own = own.map(Watch::number);
        let mut is_overtaking = false;
        for (number, watched) in &mut known.watches {
            if Some(*number) != own && watched.is_of(ids) {
                is_overtaking |= watched.refuse(refusals);
            }
        }
        is_overtaking
    }

    /// Records allowed purposes under an id.
    pub(crate) fn allow(
        &self,
        id: RecordId,
        entries: impl Iterator<Item = Entry>,
        base: Option<Base>,
    ) {
        let mut known = self.lock_for_change();
        let record = known.records.entry(id);
        for entry in entries {
            record.note(PurposeDecision { entry, base });
        }
    }

    /// Returns whether a purpose is consented to under one of these ids, or is about to be.
    pub(crate) fn is_given(&self, ids: &[RecordId], purpose: u16) -> bool {
        if ids.is_empty() || !self.is_used() {
            return false;
        }
        let known = self.lock();
        let is_given = |id: &RecordId| {
            let decision = known.records.get(*id).and_then(|record| record.decision(purpose));
            decision.is_some_and(|decision| decision.entry.state.is_given())
        };
        ids.iter().any(is_given)
            || known.watches.values().any(|watched| watched.is_of(ids) && watched.consents(purpose))
    }

    /// Merges the decisions under these ids into the record that a choice builds upon. Of each purpose the later decision
    /// counts, and of two at one time the refusal. `base` is that of the request: consents with the same base are later than
    /// its record.
    pub(crate) fn merge_into(&self, record: &mut Record, ids: &[RecordId], base: Option<Base>) {
        if ids.is_empty() || !self.is_used() {
            return;
        }
        let known = self.lock();
        let decisions = ids.iter().filter_map(|id| known.records.get(*id));
        for decision in decisions.flat_map(|known| &known.decisions) {
            if decision.entry.state.is_refusal() {
                decision.overrule(record);
            } else if decision.base.is_some() && decision.base == base {
                record.put(decision.entry);
            }
        }
    }

    /// Refuses in the record of a cookie the purposes that were refused since under its id. It takes no lock until a choice was
    /// recorded.
    pub(crate) fn overrule(&self, record: &mut Record, id: RecordId) {
        if self.is_used()
            && let Some(known) = self.lock().records.get(id)
        {
            known.overrule(record);
        }
    }

    fn is_used(&self) -> bool {
        self.is_used.load(Ordering::Acquire)
    }

    fn lock_for_change(&self) -> MutexGuard<'_, Known> {
        self.is_used.store(true, Ordering::Release);
        self.lock()
    }

    /// Locks the state. It is consistent after a panic, as each record is changed by single assignments.
    fn lock(&self) -> MutexGuard<'_, Known> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl KnownRecord {
    fn decision(&self, purpose: u16) -> Option<&PurposeDecision> {
        self.decisions.iter().find(|decision| decision.entry.purpose == purpose)
    }

    fn note(&mut self, decision: PurposeDecision) {
        match self.decisions.iter_mut().find(|known| known.entry.purpose == decision.entry.purpose)
        {
            Some(known) => *known = decision,
            None => self.decisions.push(decision),
        }
    }

    fn refusals(&self) -> impl Iterator<Item = &PurposeDecision> {
        self.decisions.iter().filter(|decision| decision.entry.state.is_refusal())
    }

    /// Refuses in a record the purposes that were refused since.
    fn overrule(&self, record: &mut Record) {
        self.refusals().for_each(|decision| decision.overrule(record));
    }

    /// Returns when a purpose that the record allows was last refused since, in Unix seconds.
    #[cfg(feature = "ledger")]
    fn refused_since(&self, record: &Record) -> Option<u32> {
        let overruling = self.refusals().filter(|decision| {
            let current = record.entry(decision.entry.purpose);
            current.is_some_and(|current| !current.state.is_refusal()) && decision.is_since(current)
        });
        overruling.map(|decision| decision.entry.decided).max()
    }
}

impl PurposeDecision {
    /// Returns whether it is not older than a record's entry of its purpose.
    fn is_since(&self, current: Option<&Entry>) -> bool {
        current.is_none_or(|current| self.entry.decided >= current.decided)
    }

    /// Puts a refusal into a record that has no entry of its purpose, or none that is later.
    fn overrule(&self, record: &mut Record) {
        let current = record.entry(self.entry.purpose).copied();
        if self.is_since(current.as_ref()) {
            record.put(self.entry.after(current.as_ref()));
        }
    }
}

impl Entry {
    /// Returns the refusal as it follows `current`: a withdrawal, if the purpose was once given.
    fn after(self, current: Option<&Entry>) -> Entry {
        if current.is_some_and(|current| current.state.was_given()) {
            self.withdrawn()
        } else {
            self
        }
    }

    /// Returns the entry as a withdrawal.
    pub(crate) fn withdrawn(self) -> Entry {
        Entry { state: EntryState::Withdrawn, act: Act::All, ..self }
    }
}
