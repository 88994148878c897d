//! The latest answers under each record id, as far as this process knows them.
//!
//! Requests of one visitor cross: a consent waits for the ledger while a refusal is answered, or a browser receives two
//! responses in the other order. So each choice is noted here under its record id and under the id in the token of its form,
//! and three places ask for it: a request whose cookie consents, a choice that builds on an older cookie, and a response that
//! leaves after another choice was made. Refusals are merged by their time in all three; consents only into a later choice
//! whose request carried the same record, as it then came from the same browser: a token may have been read by others.
//!
//! The memory is bounded: [`generations`]. With a ledger, a record that is not remembered is looked up there: `standing`.

mod generations;
#[cfg(feature = "ledger")]
mod standing;
#[cfg(test)]
mod tests;
mod watch;

#[cfg(feature = "ledger")]
pub(crate) use standing::{Asking, IMPATIENCE, LastWord, ReceiptHash, Standing};
pub(crate) use watch::Watch;

use super::RecordId;
use super::record::{Entry, Record, State};
use generations::Generations;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use watch::Watched;

/// What this process knows of the latest choices. One for each layer.
#[derive(Debug, Default)]
pub(crate) struct LatestChoices {
    state: Mutex<Known>,
    /// Whether anything was noted: until then no request takes the lock.
    is_used: AtomicBool,
}

#[derive(Debug, Default)]
struct Known {
    records: Generations<KnownRecord>,
    /// Choices whose responses have not left yet.
    watches: HashMap<u64, Watched>,
    next_watch: u64,
}

#[derive(Debug, Default)]
struct KnownRecord {
    /// The latest answer to each purpose.
    answers: Vec<Answer>,
    #[cfg(feature = "ledger")]
    standing: standing::Inquiry,
    /// The latest receipts that this process wrote.
    #[cfg(feature = "ledger")]
    written: Vec<ReceiptHash>,
}

/// The latest answer to a purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Answer {
    entry: Entry,
    base: Option<Base>,
}

/// The record that a request carried when it gave an answer, as a hash; none where it came by a token, or from the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Base(u64);

impl Base {
    /// None of a record without an id, which is no one browser's.
    pub(crate) fn of(carried: &Record) -> Option<Base> {
        carried.id?;
        let mut hasher = DefaultHasher::new();
        carried.hash(&mut hasher);
        Some(Base(hasher.finish()))
    }
}

impl LatestChoices {
    /// Notes what was refused under these ids. Whether a consent that waits under one of them was among it.
    pub(crate) fn refuse(&self, ids: &[RecordId], refusals: &[Entry], own: Option<&Watch>) -> bool {
        if ids.is_empty() || refusals.is_empty() {
            return false;
        }
        let mut known = self.lock_to_note();
        for id in ids {
            let record = known.records.entry(*id);
            for entry in refusals {
                record.note(Answer { entry: *entry, base: None });
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

    /// Notes what was allowed under an id.
    pub(crate) fn allow(
        &self,
        id: RecordId,
        entries: impl Iterator<Item = Entry>,
        base: Option<Base>,
    ) {
        let mut known = self.lock_to_note();
        let record = known.records.entry(id);
        for entry in entries {
            record.note(Answer { entry, base });
        }
    }

    /// Whether a purpose is consented to under one of these ids, or is about to be.
    pub(crate) fn is_given(&self, ids: &[RecordId], purpose: u16) -> bool {
        if ids.is_empty() || !self.is_used() {
            return false;
        }
        let known = self.lock();
        let is_given = |id: &RecordId| {
            let answer = known.records.get(*id).and_then(|record| record.answer(purpose));
            answer.is_some_and(|answer| answer.entry.state.is_given())
        };
        ids.iter().any(is_given)
            || known.watches.values().any(|watched| watched.is_of(ids) && watched.consents(purpose))
    }

    /// Merges what is known under these ids into a record that is to be built upon: of each purpose the later answer counts,
    /// and of two at one time the refusal. `base` is that of the request: what another request allowed on the same base is
    /// later than all that it says.
    pub(crate) fn merge_into(&self, record: &mut Record, ids: &[RecordId], base: Option<Base>) {
        if ids.is_empty() || !self.is_used() {
            return;
        }
        let known = self.lock();
        let answers = ids.iter().filter_map(|id| known.records.get(*id));
        for answer in answers.flat_map(|known| &known.answers) {
            if answer.entry.state.is_refusal() {
                answer.overrule(record);
            } else if answer.base.is_some() && answer.base == base {
                record.put(answer.entry);
            }
        }
    }

    /// Takes from the record of a cookie what was refused since under its id. Until something was noted this takes no lock.
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

    fn lock_to_note(&self) -> MutexGuard<'_, Known> {
        self.is_used.store(true, Ordering::Release);
        self.lock()
    }

    /// A panic elsewhere leaves whole notes behind, so the state is good.
    fn lock(&self) -> MutexGuard<'_, Known> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl KnownRecord {
    fn answer(&self, purpose: u16) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.entry.purpose == purpose)
    }

    fn note(&mut self, answer: Answer) {
        match self.answers.iter_mut().find(|known| known.entry.purpose == answer.entry.purpose) {
            Some(known) => *known = answer,
            None => self.answers.push(answer),
        }
    }

    fn refusals(&self) -> impl Iterator<Item = &Answer> {
        self.answers.iter().filter(|answer| answer.entry.state.is_refusal())
    }

    /// Takes from a record what was refused since.
    fn overrule(&self, record: &mut Record) {
        self.refusals().for_each(|answer| answer.overrule(record));
    }

    /// When something that the record allows was refused since, in Unix seconds.
    #[cfg(feature = "ledger")]
    fn refused_since(&self, record: &Record) -> Option<u32> {
        let overruling = self.refusals().filter(|answer| {
            let current = record.entry(answer.entry.purpose);
            current.is_some_and(|current| !current.state.is_refusal()) && answer.is_since(current)
        });
        overruling.map(|answer| answer.entry.decided).max()
    }
}

impl Answer {
    /// Whether it is not older than what a record says of its purpose.
    fn is_since(&self, current: Option<&Entry>) -> bool {
        current.is_none_or(|current| self.entry.decided >= current.decided)
    }

    /// Puts a refusal into a record that says nothing of its purpose, or allowed it no later.
    fn overrule(&self, record: &mut Record) {
        let current = record.entry(self.entry.purpose).copied();
        if self.is_since(current.as_ref()) {
            record.put(self.entry.after(current.as_ref()));
        }
    }
}

impl Entry {
    /// The refusal of what a record says now: a withdrawal, if that was once given.
    fn after(self, current: Option<&Entry>) -> Entry {
        if current.is_some_and(|current| current.state.was_given()) {
            self.withdrawn()
        } else {
            self
        }
    }

    /// The same as the withdrawal of what was given.
    pub(crate) fn withdrawn(self) -> Entry {
        Entry { state: State::Withdrawn, ..self }
    }
}
