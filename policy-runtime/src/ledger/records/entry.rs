//! Entries: choices on their way to a batch.

use super::{ConsentContent, ConsentNotice};
use crate::consent::RecordId;
use crate::consent::latest::ReceiptHash;
use std::sync::Arc;

/// A choice on its way to the ledger.
#[derive(Debug, Clone)]
pub(crate) struct LedgerEntry {
    pub(in crate::ledger) notice: Arc<ConsentNotice>,
    pub(in crate::ledger) content: Arc<ConsentContent>,
    pub(in crate::ledger) decision: Decision,
}

impl LedgerEntry {
    /// Returns the record and the hash of its receipt. A plain refusal has none.
    pub(in crate::ledger) fn receipt(&self) -> Option<(RecordId, ReceiptHash)> {
        match &self.decision {
            Decision::Consent { record_id, chosen_at, .. } => {
                Some((*record_id, ReceiptHash::of(&(chosen_at, &self.content))))
            }
            Decision::Refusal { .. } => None,
        }
    }

    /// Returns the entry as one that may be in the ledger already, as writing it failed with an error.
    pub(in crate::ledger) fn possibly_written(mut self) -> LedgerEntry {
        if let Decision::Consent { chosen_at, duplicate_since: Some(since), .. } =
            &mut self.decision
        {
            *since = (*chosen_at).min(*since);
        }
        self
    }
}

/// The decision of a choice, and its times in Unix seconds.
#[derive(Debug, Clone, Copy)]
pub(in crate::ledger) enum Decision {
    /// A choice under a record id, of a visitor who has consented at least once.
    Consent {
        record_id: RecordId,
        chosen_at: u64,
        kept_until: u64,
        /// As in [`BatchEntry::duplicate_since`](super::BatchEntry::duplicate_since).
        duplicate_since: Option<u64>,
    },
    /// A plain refusal. `day` is the beginning of its day (UTC).
    Refusal { day: u64, kept_until: u64 },
}
