//! What is written at once.

use super::{ConsentReceipt, Notice, RefusalCount};
use std::sync::Arc;

/// What a ledger writes at once: all of it or nothing.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    notices: Vec<Arc<Notice>>,
    receipts: Vec<ConsentReceipt>,
    repeats_since: Vec<Option<u64>>,
    refusals: Vec<RefusalCount>,
}

impl Batch {
    /// The notices that the receipts and counts name; most are in the ledger already.
    pub fn notices(&self) -> impl ExactSizeIterator<Item = &Notice> {
        self.notices.iter().map(|notice| &**notice)
    }

    /// The receipts, in the order of the choices. None repeats the one of its record before it.
    pub fn receipts(&self) -> &[ConsentReceipt] {
        &self.receipts
    }

    /// Of each of the receipts, the Unix seconds from which on it may repeat the last one of its record in the ledger. None if
    /// it cannot: the record is new, or the batch has an earlier one.
    ///
    /// What came before is something else that the visitor chose, and of which the receipt may still be on its way, in
    /// another process.
    pub fn repeats_since(&self) -> &[Option<u64>] {
        &self.repeats_since
    }

    /// The refusals to count, each kind once.
    pub fn refusals(&self) -> &[RefusalCount] {
        &self.refusals
    }

    /// How many rows it takes.
    pub(super) fn rows(&self) -> usize {
        self.receipts.len() + self.refusals.len()
    }

    /// How many choices it is of.
    pub(super) fn choices(&self) -> usize {
        let refusals = self.refusals.iter().map(|count| usize::try_from(count.refusals));
        self.receipts.len() + refusals.map(Result::unwrap_or_default).sum::<usize>()
    }

    pub(super) fn add(&mut self, Entry { notice, choice }: Entry) {
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
        match choice {
            Chosen::Receipt { receipt, repeats_since } => self.add_receipt(receipt, repeats_since),
            Chosen::Refusal(refusal) => {
                match self.refusals.iter_mut().find(|count| count.is_like(&refusal)) {
                    Some(count) => count.refusals += refusal.refusals,
                    None => self.refusals.push(refusal),
                }
            }
        }
    }

    fn add_receipt(&mut self, receipt: ConsentReceipt, mut repeats_since: Option<u64>) {
        if let Some(since) = repeats_since {
            let mut of_record = self.receipts.iter().rev();
            if let Some(last) = of_record.find(|other| other.record_id == receipt.record_id) {
                if last.unix_seconds >= since && receipt.repeats(last) {
                    return;
                }
                repeats_since = None;
            }
        }
        self.receipts.push(receipt);
        self.repeats_since.push(repeats_since);
    }
}

/// One choice on its way to the ledger.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) notice: Arc<Notice>,
    pub(crate) choice: Chosen,
}

impl Entry {
    /// One that may be in the ledger already, although it was told otherwise.
    pub(super) fn may_be_written(mut self) -> Entry {
        if let Chosen::Receipt { receipt, repeats_since: Some(since) } = &mut self.choice {
            *since = receipt.unix_seconds.min(*since);
        }
        self
    }
}

#[derive(Debug, Clone)]
pub(crate) enum Chosen {
    Receipt {
        receipt: ConsentReceipt,
        /// As in [`Batch::repeats_since`].
        repeats_since: Option<u64>,
    },
    Refusal(RefusalCount),
}
