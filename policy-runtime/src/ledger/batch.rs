//! What is written at once.

use super::{Answer, ConsentReceipt, Notice, RefusalCount};
use crate::consent::RecordId;
use crate::consent::latest::ReceiptHash;
use std::collections::HashSet;
use std::sync::Arc;

/// What a ledger writes at once: all of it or nothing.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    notices: Vec<Arc<Notice>>,
    answers: Vec<Arc<Answer>>,
    receipts: Vec<ConsentReceipt>,
    places: Vec<usize>,
    repeats_since: Vec<Option<u64>>,
    refusals: Vec<RefusalCount>,
}

impl Batch {
    /// The notices that the answers and counts name; most are in the ledger already.
    pub fn notices(&self) -> impl ExactSizeIterator<Item = &Notice> {
        self.notices.iter().map(|notice| &**notice)
    }

    /// The answers that the receipts name; most are in the ledger already. Two may be alike.
    pub fn answers(&self) -> &[Arc<Answer>] {
        &self.answers
    }

    /// The receipts, in the order of the choices. None repeats the one of its record before it.
    pub fn receipts(&self) -> &[ConsentReceipt] {
        &self.receipts
    }

    /// Of each of the receipts, the place of its answer among the [answers](Batch::answers).
    pub fn places(&self) -> &[usize] {
        &self.places
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

    /// Whether it has a receipt of a record of which `earlier` has one, which then has to be written before.
    pub(super) fn continues(&self, earlier: &Batch) -> bool {
        let earlier: HashSet<_> =
            earlier.receipts.iter().map(|receipt| receipt.record_id).collect();
        self.receipts.iter().any(|receipt| earlier.contains(&receipt.record_id))
    }

    pub(super) fn add(&mut self, Entry { notice, answer, chosen }: Entry) {
        match chosen {
            Chosen::Consent { record_id, unix_seconds, kept_until, repeats_since } => {
                let receipt = ConsentReceipt { record_id, answer, unix_seconds, kept_until };
                self.add_receipt(receipt, repeats_since);
            }
            Chosen::Refusal { day, kept_until } => {
                match self.refusals.iter_mut().find(|count| count.counts(&answer, day)) {
                    Some(count) => count.refusals += 1,
                    None => self.refusals.push(RefusalCount::one(&answer, day, kept_until)),
                }
            }
        }
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
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
        let place = self.place_of(&receipt.answer);
        self.places.push(place);
        self.receipts.push(receipt);
        self.repeats_since.push(repeats_since);
    }

    /// By their addresses, which the batch keeps from being given again: a crowd shares its answers, and texts take longer to
    /// compare.
    fn place_of(&mut self, answer: &Arc<Answer>) -> usize {
        let known = self.answers.iter().rposition(|known| Arc::ptr_eq(known, answer));
        known.unwrap_or_else(|| {
            self.answers.push(Arc::clone(answer));
            self.answers.len() - 1
        })
    }
}

/// One choice on its way to the ledger.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(super) notice: Arc<Notice>,
    pub(super) answer: Arc<Answer>,
    pub(super) chosen: Chosen,
}

impl Entry {
    /// The record of its receipt, and what tells that from the others of the record; none of a plain refusal.
    pub(super) fn receipt(&self) -> Option<(RecordId, ReceiptHash)> {
        match &self.chosen {
            Chosen::Consent { record_id, unix_seconds, .. } => {
                Some((*record_id, ReceiptHash::of(&(unix_seconds, &self.answer))))
            }
            Chosen::Refusal { .. } => None,
        }
    }

    /// One that may be in the ledger already, although it was told otherwise.
    pub(super) fn may_be_written(mut self) -> Entry {
        if let Chosen::Consent { unix_seconds, repeats_since: Some(since), .. } = &mut self.chosen {
            *since = (*unix_seconds).min(*since);
        }
        self
    }
}

/// By whom, and when.
#[derive(Debug, Clone, Copy)]
pub(super) enum Chosen {
    /// By someone who consented to something once.
    Consent {
        record_id: RecordId,
        unix_seconds: u64,
        kept_until: u64,
        /// As in [`Batch::repeats_since`].
        repeats_since: Option<u64>,
    },
    /// By someone of whom nothing is known.
    Refusal { day: u64, kept_until: u64 },
}
