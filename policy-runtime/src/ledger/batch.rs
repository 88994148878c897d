//! What is written at once.

use super::{ConsentReceipt, Notice, RefusalCount};
use std::sync::Arc;

/// What a ledger writes at once: all of it or nothing.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    notices: Vec<Arc<Notice>>,
    receipts: Vec<ConsentReceipt>,
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

    /// The refusals to count, each kind once.
    pub fn refusals(&self) -> &[RefusalCount] {
        &self.refusals
    }

    /// Whether the receipt at `index` is the first of its record, the one that may repeat what the ledger has.
    pub fn is_first_of_record(&self, index: usize) -> bool {
        let (earlier, rest) = self.receipts.split_at(index.min(self.receipts.len()));
        rest.first()
            .is_some_and(|receipt| earlier.iter().all(|other| other.record_id != receipt.record_id))
    }

    pub(super) fn add(&mut self, entry: &Entry) {
        if !self.notices.contains(&entry.notice) {
            self.notices.push(Arc::clone(&entry.notice));
        }
        match &entry.choice {
            Chosen::Receipt(receipt) => {
                let mut of_record = self.receipts.iter().rev();
                let last = of_record.find(|other| other.record_id == receipt.record_id);
                if !last.is_some_and(|last| receipt.repeats(last)) {
                    self.receipts.push(receipt.clone());
                }
            }
            Chosen::Refusal(refusal) => {
                match self.refusals.iter_mut().find(|count| count.is_like(refusal)) {
                    Some(count) => count.refusals += refusal.refusals,
                    None => self.refusals.push(refusal.clone()),
                }
            }
        }
    }
}

/// One choice on its way to the ledger.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) notice: Arc<Notice>,
    pub(crate) choice: Chosen,
}

#[derive(Debug)]
pub(crate) enum Chosen {
    Receipt(ConsentReceipt),
    Refusal(RefusalCount),
}
