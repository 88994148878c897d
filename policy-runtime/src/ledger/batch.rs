//! What is written at once.

use super::{ConsentReceipt, Notice, RefusalCount};
use std::sync::Arc;

/// What a ledger writes at once: all of it or nothing.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    notices: Vec<Arc<Notice>>,
    receipts: Vec<ConsentReceipt>,
    may_repeat: Vec<bool>,
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

    /// Of each of the receipts, whether it may repeat the last one of its record in the ledger. It cannot if the batch has
    /// an earlier one, or if the record is new.
    pub fn may_repeat(&self) -> &[bool] {
        &self.may_repeat
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
            Chosen::Receipt { receipt, is_new_record } => self.add_receipt(receipt, is_new_record),
            Chosen::Refusal(refusal) => {
                match self.refusals.iter_mut().find(|count| count.is_like(&refusal)) {
                    Some(count) => count.refusals += refusal.refusals,
                    None => self.refusals.push(refusal),
                }
            }
        }
    }

    fn add_receipt(&mut self, receipt: ConsentReceipt, is_new_record: bool) {
        let mut may_repeat = !is_new_record;
        if may_repeat {
            let mut of_record = self.receipts.iter().rev();
            let last = of_record.find(|other| other.record_id == receipt.record_id);
            if last.is_some_and(|last| receipt.repeats(last)) {
                return;
            }
            may_repeat = last.is_none();
        }
        self.receipts.push(receipt);
        self.may_repeat.push(may_repeat);
    }
}

/// One choice on its way to the ledger.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) notice: Arc<Notice>,
    pub(crate) choice: Chosen,
}

#[derive(Debug, Clone)]
pub(crate) enum Chosen {
    Receipt {
        receipt: ConsentReceipt,
        /// The id was drawn for this choice, so nothing else can have it.
        is_new_record: bool,
    },
    Refusal(RefusalCount),
}
