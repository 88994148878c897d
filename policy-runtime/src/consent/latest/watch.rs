//! Choices whose responses have not left yet, and the refusals of other requests meanwhile.

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

/// The state of a watch.
#[derive(Debug)]
pub(super) struct Watched {
    ids: Vec<RecordId>,
    /// The ids of the purposes that the choice consents to.
    consented: Vec<u16>,
    /// The refusals of other requests since.
    refused: Vec<Entry>,
}

impl Watch {
    /// Begins a watch without ids.
    pub(crate) fn begin(latest: &Arc<LatestChoices>) -> Watch {
        let watched = Watched { ids: Vec::new(), consented: Vec::new(), refused: Vec::new() };
        let mut known = latest.lock_for_change();
        let number = known.next_watch;
        known.next_watch += 1;
        known.watches.insert(number, watched);
        drop(known);
        Watch { latest: Arc::clone(latest), number }
    }

    /// Adds the ids of a choice, the purposes that it allows, and those of them that it consents to. Earlier refusals of
    /// allowed purposes no longer count.
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

    /// Removes purposes whose consent was not recorded.
    #[cfg(any(feature = "ledger", test))]
    pub(crate) fn give_up(&self, purposes: &[u16]) {
        let mut known = self.latest.lock();
        if let Some(watched) = known.watches.get_mut(&self.number) {
            watched.consented.retain(|purpose| !purposes.contains(purpose));
        }
    }

    /// Returns the ids of the purposes that other requests refused since.
    #[cfg(any(feature = "ledger", test))]
    pub(crate) fn refused(&self) -> Vec<u16> {
        let known = self.latest.lock();
        let watched = known.watches.get(&self.number);
        watched
            .map(|watched| watched.refused.iter().map(|entry| entry.purpose).collect())
            .unwrap_or_default()
    }

    /// Refuses in a record the purposes that were refused since. Returns whether that changes it.
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

    /// Adds refusals. Returns whether the choice consents to one of their purposes.
    pub(super) fn refuse(&mut self, refusals: &[Entry]) -> bool {
        for entry in refusals {
            self.refused.retain(|known| known.purpose != entry.purpose);
            self.refused.push(*entry);
        }
        refusals.iter().any(|entry| self.consents(entry.purpose))
    }
}
