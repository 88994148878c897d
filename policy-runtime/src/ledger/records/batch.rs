//! What is written at once.

use super::{Answer, ConsentReceipt, Notice, RefusalCount};
use crate::consent::RecordId;
use crate::consent::latest::ReceiptHash;
use std::collections::HashSet;
use std::sync::Arc;

/// What a ledger writes at once: all of it or nothing.
///
/// ```
/// use policy_runtime::ledger::{Batch, ConsentReceipt};
///
/// /// The receipts of a ledger in the memory, in their order.
/// fn append(kept: &mut Vec<ConsentReceipt>, batch: &Batch) {
///     for entry in batch.entries() {
///         let record = entry.receipt.record_id;
///         let latest = kept.iter().rfind(|receipt| receipt.record_id == record);
///         if !entry.is_duplicate_of(latest) {
///             kept.push(entry.receipt.clone());
///         }
///     }
/// }
/// ```
#[derive(Debug, Clone, Default)]
pub struct Batch {
    notices: Vec<Arc<Notice>>,
    answers: Vec<Arc<Answer>>,
    entries: Vec<BatchEntry>,
    refusals: Vec<RefusalCount>,
}

/// One receipt of a batch.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BatchEntry {
    /// What is to be written.
    pub receipt: ConsentReceipt,
    /// The index of its answer among the [answers](Batch::answers) of the batch.
    pub answer_index: usize,
    /// The Unix seconds from which on it may be a duplicate of the last receipt of its record in the ledger. None if it cannot
    /// be one: the record is new, or the batch has an earlier receipt of it.
    ///
    /// A receipt before that time is of something else that the visitor chose, of which the receipt may still be on its way
    /// from another process.
    pub duplicate_since: Option<u64>,
}

impl BatchEntry {
    /// Whether it is not to be written, as the last receipt of its record in the ledger (the one of the highest place) says it
    /// already: a form that was sent twice, or a batch that comes again after an error.
    pub fn is_duplicate_of(&self, latest: Option<&ConsentReceipt>) -> bool {
        match (self.duplicate_since, latest) {
            (Some(since), Some(latest)) => {
                latest.unix_seconds >= since && self.receipt.repeats(latest)
            }
            _ => false,
        }
    }
}

impl Batch {
    /// An empty one.
    pub fn new() -> Batch {
        Batch::default()
    }

    /// The notices that the answers and counts name; most are in the ledger already.
    pub fn notices(&self) -> impl ExactSizeIterator<Item = &Notice> {
        self.notices.iter().map(|notice| &**notice)
    }

    /// The answers that the receipts name; most are in the ledger already. Two may be alike.
    pub fn answers(&self) -> &[Arc<Answer>] {
        &self.answers
    }

    /// The receipts, in the order of the choices. None repeats the one of its record before it.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = &BatchEntry> + Clone {
        self.entries.iter()
    }

    /// The refusals to count, each kind once.
    pub fn refusals(&self) -> &[RefusalCount] {
        &self.refusals
    }

    /// Adds a receipt whose answer is to this notice. The runtime makes its batches itself; this is for tests of a ledger.
    ///
    /// `duplicate_since` is as in [`BatchEntry::duplicate_since`]; a receipt that repeats an earlier one of the batch is left out.
    pub fn add_receipt(
        &mut self,
        notice: &Arc<Notice>,
        receipt: ConsentReceipt,
        mut duplicate_since: Option<u64>,
    ) {
        self.add_notice(notice);
        if duplicate_since.is_some() {
            let mut of_record = self.entries.iter().map(|entry| &entry.receipt).rev();
            let last = of_record.find(|other| other.record_id == receipt.record_id);
            if let Some(last) = last {
                if duplicate_since.is_some_and(|since| last.unix_seconds >= since)
                    && receipt.repeats(last)
                {
                    return;
                }
                duplicate_since = None;
            }
        }
        let answer_index = self.index_of(&receipt.answer);
        self.entries.push(BatchEntry { receipt, answer_index, duplicate_since });
    }

    /// Adds refusals to this notice. Those of one kind are one count.
    pub fn add_refusals(&mut self, notice: &Arc<Notice>, refusals: RefusalCount) {
        self.add_notice(notice);
        match self.refusals.iter_mut().find(|known| known.is_of_kind(&refusals)) {
            Some(known) => known.refusals = known.refusals.saturating_add(refusals.refusals),
            None => self.refusals.push(refusals),
        }
    }

    /// How many rows it takes.
    pub(in crate::ledger) fn rows(&self) -> usize {
        self.entries.len() + self.refusals.len()
    }

    /// How many choices it is of.
    pub(in crate::ledger) fn choices(&self) -> usize {
        let refusals = self.refusals.iter().map(|count| usize::try_from(count.refusals));
        self.entries.len() + refusals.map(Result::unwrap_or_default).sum::<usize>()
    }

    /// Whether it has a receipt of a record of which `earlier` has one, which then has to be written before.
    pub(in crate::ledger) fn continues(&self, earlier: &Batch) -> bool {
        let earlier: HashSet<_> =
            earlier.entries.iter().map(|entry| entry.receipt.record_id).collect();
        self.entries.iter().any(|entry| earlier.contains(&entry.receipt.record_id))
    }

    pub(in crate::ledger) fn add(&mut self, Entry { notice, answer, chosen }: Entry) {
        match chosen {
            Chosen::Consent { record_id, unix_seconds, kept_until, duplicate_since } => {
                let receipt = ConsentReceipt { record_id, answer, unix_seconds, kept_until };
                self.add_receipt(&notice, receipt, duplicate_since);
            }
            Chosen::Refusal { day, kept_until } => {
                let known = self.refusals.iter_mut().find(|count| count.counts(&answer, day));
                if let Some(count) = known {
                    count.refusals += 1;
                } else {
                    let one = RefusalCount::new(&answer, day, 1, kept_until);
                    self.add_refusals(&notice, one);
                }
            }
        }
    }

    fn add_notice(&mut self, notice: &Arc<Notice>) {
        if !self.notices.contains(notice) {
            self.notices.push(Arc::clone(notice));
        }
    }

    /// By their addresses, which the batch keeps from being given again: a crowd shares its answers, and texts take longer to
    /// compare.
    fn index_of(&mut self, answer: &Arc<Answer>) -> usize {
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
    pub(in crate::ledger) notice: Arc<Notice>,
    pub(in crate::ledger) answer: Arc<Answer>,
    pub(in crate::ledger) chosen: Chosen,
}

impl Entry {
    /// The record of its receipt, and what tells that from the others of the record; none of a plain refusal.
    pub(in crate::ledger) fn receipt(&self) -> Option<(RecordId, ReceiptHash)> {
        match &self.chosen {
            Chosen::Consent { record_id, unix_seconds, .. } => {
                Some((*record_id, ReceiptHash::of(&(unix_seconds, &self.answer))))
            }
            Chosen::Refusal { .. } => None,
        }
    }

    /// One that may be in the ledger already, although it was told otherwise.
    pub(in crate::ledger) fn may_be_written(mut self) -> Entry {
        if let Chosen::Consent { unix_seconds, duplicate_since: Some(since), .. } = &mut self.chosen
        {
            *since = (*unix_seconds).min(*since);
        }
        self
    }
}

/// By whom, and when.
#[derive(Debug, Clone, Copy)]
pub(in crate::ledger) enum Chosen {
    /// By someone who consented to something once.
    Consent {
        record_id: RecordId,
        unix_seconds: u64,
        kept_until: u64,
        /// As in [`BatchEntry::duplicate_since`].
        duplicate_since: Option<u64>,
    },
    /// By someone of whom nothing is known.
    Refusal { day: u64, kept_until: u64 },
}
