//! Entries: choices on their way to a batch.

use super::{ConsentContent, ConsentNotice};
use crate::consent::RecordId;
use crate::consent::latest::ReceiptHash;
use std::sync::Arc;

/// A choice on its way to the ledger: a receipt, a counted refusal, or both.
#[derive(Debug, Clone)]
pub(crate) struct LedgerEntry {
    pub(in crate::ledger) notice: Arc<ConsentNotice>,
    /// The receipt of a choice under a record id, of a visitor who has consented at least once.
    pub(in crate::ledger) receipt: Option<NewReceipt>,
    /// The refusal of a visitor without a record, and the opt-out of any visitor where opt-outs are counted.
    pub(in crate::ledger) refusal: Option<CountedRefusal>,
}

/// A receipt, with its times in Unix seconds.
#[derive(Debug, Clone)]
pub(in crate::ledger) struct NewReceipt {
    pub(in crate::ledger) record_id: RecordId,
    pub(in crate::ledger) content: Arc<ConsentContent>,
    pub(in crate::ledger) chosen_at: u64,
    pub(in crate::ledger) kept_until: u64,
    /// As in [`BatchEntry::duplicate_since`](super::BatchEntry::duplicate_since).
    pub(in crate::ledger) duplicate_since: Option<u64>,
}

/// Equal refusals of one day, with its times in Unix seconds.
#[derive(Debug, Clone)]
pub(in crate::ledger) struct CountedRefusal {
    /// The states of the refused purposes alone.
    pub(in crate::ledger) content: Arc<ConsentContent>,
    /// The beginning of the day (UTC).
    pub(in crate::ledger) day: u64,
    /// The number of refusals.
    pub(in crate::ledger) refusals: u64,
    pub(in crate::ledger) kept_until: u64,
}

impl LedgerEntry {
    /// Returns the record and the hash of its receipt. A plain refusal has none.
    pub(in crate::ledger) fn receipt_hash(&self) -> Option<(RecordId, ReceiptHash)> {
        let NewReceipt { record_id, chosen_at, content, .. } = self.receipt.as_ref()?;
        Some((*record_id, ReceiptHash::of(&(chosen_at, content))))
    }

    /// Returns the entry as one that may be in the ledger already, as writing it failed with an error.
    pub(in crate::ledger) fn possibly_written(mut self) -> LedgerEntry {
        if let Some(NewReceipt { chosen_at, duplicate_since: Some(since), .. }) = &mut self.receipt
        {
            *since = (*chosen_at).min(*since);
        }
        self
    }
}
