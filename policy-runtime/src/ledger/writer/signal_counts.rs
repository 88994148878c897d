//! Opt-outs by the browser's signal that wait to be counted.
//!
//! Any first request can bring one, so equal ones share a place: a flood of them takes no slot of the queue from the receipts of
//! visitors.

use crate::ledger::LedgerEntry;
use std::mem::take;
use std::sync::{Arc, Mutex, PoisonError};

/// Maximum number of different counts that wait.
const MAX_WAITING: usize = 256;

/// The counts that the writer takes with its next batch.
#[derive(Default)]
pub(super) struct SignalCounts(Mutex<Vec<LedgerEntry>>);

/// The outcome of [`SignalCounts::add`].
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Added {
    /// It is the first one, so the writer has to be woken.
    First,
    Another,
    /// Too many different ones wait.
    Dropped,
}

impl SignalCounts {
    pub(super) fn add(&self, entry: LedgerEntry) -> Added {
        let Some(new) = &entry.refusal else { return Added::Another };
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // By address: equal contents come from the cache, and the batch adds up the others.
        let known = waiting
            .iter_mut()
            .filter_map(|known| known.refusal.as_mut())
            .find(|known| known.day == new.day && Arc::ptr_eq(&known.content, &new.content));
        if let Some(known) = known {
            known.refusals = known.refusals.saturating_add(new.refusals);
            return Added::Another;
        }
        if waiting.len() >= MAX_WAITING {
            return Added::Dropped;
        }
        waiting.push(entry);
        if waiting.len() == 1 { Added::First } else { Added::Another }
    }

    pub(super) fn take(&self) -> Vec<LedgerEntry> {
        take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::records::CountedRefusal;
    use crate::ledger::{ConsentContent, ConsentNotice};

    fn entry(content: &Arc<ConsentContent>, day: u64) -> LedgerEntry {
        let content = Arc::clone(content);
        let refusal = CountedRefusal { content, day, refusals: 1, kept_until: 9 };
        let notice = Arc::new(ConsentNotice::new("4f", "en", "{}"));
        LedgerEntry { notice, receipt: None, refusal: Some(refusal) }
    }

    fn content() -> Arc<ConsentContent> {
        let notice = ConsentNotice::new("4f", "en", "{}");
        Arc::new(ConsentContent::new("Shop", "shop.example", &notice, Vec::new()))
    }

    #[test]
    fn equal_signals_share_a_place() {
        let (counts, content) = (SignalCounts::default(), content());
        assert_eq!(counts.add(entry(&content, 0)), Added::First);
        for _ in 1..1000 {
            assert_eq!(counts.add(entry(&content, 0)), Added::Another);
        }
        assert_eq!(counts.add(entry(&content, 86_400)), Added::Another);
        let taken: Vec<_> = counts.take().into_iter().filter_map(|entry| entry.refusal).collect();
        let taken: Vec<_> = taken.iter().map(|count| (count.day, count.refusals)).collect();
        assert_eq!(taken, [(0, 1000), (86_400, 1)]);
        assert_eq!(counts.add(entry(&content, 0)), Added::First);
    }

    #[test]
    fn waiting_counts_are_bounded() {
        let counts = SignalCounts::default();
        for _ in 0..MAX_WAITING {
            assert_ne!(counts.add(entry(&content(), 0)), Added::Dropped);
        }
        assert_eq!(counts.add(entry(&content(), 0)), Added::Dropped);
        assert_eq!(counts.take().len(), MAX_WAITING);
    }
}
