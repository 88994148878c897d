//! Choices whose responses have not left yet, and what others refused meanwhile.

use super::LatestChoices;
use crate::consent::RecordId;
use crate::consent::record::{Entry, Record};
use std::fmt;
use std::sync::Arc;

/// Watches for refusals under the ids of a choice, from the choice until its response leaves.
pub(crate) struct Watch {
    latest: Arc<LatestChoices>,
    number: u64,
}

/// What is watched for a choice.
#[derive(Debug)]
pub(super) struct Watched {
    ids: Vec<RecordId>,
    /// The ids of the purposes that the choice consents to.
    consented: Vec<u16>,
    /// What others refused since.
    refused: Vec<Entry>,
}

impl Watch {
    /// Begins to watch.
    pub(crate) fn begin(latest: &Arc<LatestChoices>) -> Watch {
        let watched = Watched { ids: Vec::new(), consented: Vec::new(), refused: Vec::new() };
        let mut known = latest.lock_to_note();
        let number = known.next_watch;
        known.next_watch += 1;
        known.watches.insert(number, watched);
        drop(known);
        Watch { latest: Arc::clone(latest), number }
    }

    /// Watches for a choice under these ids that allows these purposes, some of them by a consent. Earlier refusals of what it
    /// allows do not count any more.
    pub(crate) fn choose(
        &self,
        ids: &[RecordId],
        allowed: &[u16],
        consented: impl Iterator<Item = u16>,
    ) {
        let mut known = self.latest.lock();
        if let Some(watched) = known.watches.get_mut(&self.number) {
            let new: Vec<_> = ids.iter().filter(|id| !watched.ids.contains(id)).collect();
            watched.ids.extend(new);
            watched.consented.extend(consented);
            watched.refused.retain(|entry| !allowed.contains(&entry.purpose));
        }
    }

    /// The purposes are not consented to, after all.
    #[cfg(any(feature = "ledger", test))]
    pub(crate) fn give_up(&self, purposes: &[u16]) {
        let mut known = self.latest.lock();
        if let Some(watched) = known.watches.get_mut(&self.number) {
            watched.consented.retain(|purpose| !purposes.contains(purpose));
        }
    }

    /// The ids of the purposes that were refused since.
    #[cfg(any(feature = "ledger", test))]
    pub(crate) fn refused(&self) -> Vec<u16> {
        let known = self.latest.lock();
        let watched = known.watches.get(&self.number);
        watched
            .map(|watched| watched.refused.iter().map(|entry| entry.purpose).collect())
            .unwrap_or_default()
    }

    /// Takes from a record what was refused since. Whether that changes it.
    pub(crate) fn overrule(&self, record: &mut Record) -> bool {
        let known = self.latest.lock();
        let refused = known.watches.get(&self.number).map(|watched| &watched.refused);
        let mut is_changed = false;
        for entry in refused.into_iter().flatten() {
            let current = record.entry(entry.purpose).copied();
            if !current.is_some_and(|current| current.state.is_refusal()) {
                record.put(entry.after(current.as_ref()));
                is_changed = true;
            }
        }
        is_changed
    }

    pub(super) fn number(&self) -> u64 {
        self.number
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.latest.lock().watches.remove(&self.number);
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watch").finish_non_exhaustive()
    }
}

impl Watched {
    pub(super) fn is_of(&self, ids: &[RecordId]) -> bool {
        self.ids.iter().any(|id| ids.contains(id))
    }

    pub(super) fn consents(&self, purpose: u16) -> bool {
        self.consented.contains(&purpose)
    }

    /// Notes what is refused. Whether the choice consents to any of it.
    pub(super) fn refuse(&mut self, refusals: &[Entry]) -> bool {
        for entry in refusals {
            self.refused.retain(|known| known.purpose != entry.purpose);
            self.refused.push(*entry);
        }
        refusals.iter().any(|entry| self.consents(entry.purpose))
    }
}
