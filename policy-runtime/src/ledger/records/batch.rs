//! Batches: the unit of writing.

use super::entry::{CountedRefusal, LedgerEntry, NewReceipt};
use super::{ConsentContent, ConsentNotice, ConsentReceipt, RefusalCount};
use std::collections::HashSet;
use std::sync::Arc;

/// The receipts and counts that a ledger writes in one transaction, with the notices and contents that they refer to.
///
/// The runtime makes one of at most 512 new choices, and of earlier refusals and withdrawals that a ledger did not take.
/// [`ConsentLedger::append`](crate::ledger::ConsentLedger::append) writes it. A ledger in memory keeps its receipts so:
///
/// ```
/// use policy_runtime::ledger::{Batch, ConsentReceipt};
///
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
    notices: Vec<Arc<ConsentNotice>>,
    contents: Vec<Arc<ConsentContent>>,
    entries: Vec<BatchEntry>,
    refusals: Vec<RefusalCount>,
}

/// A receipt in a [`Batch`], with the condition under which it is a duplicate of one in the ledger.
///
/// ```
/// use policy_runtime::consent::RecordId;
/// use policy_runtime::ledger::{Batch, ConsentContent, ConsentNotice, ConsentReceipt};
/// use std::sync::Arc;
///
/// let notice = Arc::new(ConsentNotice::new("4f53cda1", "en", "{}"));
/// let content = Arc::new(ConsentContent::new("Shop", "shop.example", &notice, Vec::new()));
/// let receipt = |at| ConsentReceipt::new(RecordId::from_bytes([7; 16]), Arc::clone(&content), at, at + 1000);
///
/// let mut batch = Batch::new();
/// batch.add_receipt(&notice, receipt(130), Some(100));
/// let entry = batch.entries().next().ok_or("the batch has one entry")?;
/// assert!(entry.is_duplicate_of(Some(&receipt(129))), "a second click");
/// assert!(!entry.is_duplicate_of(Some(&receipt(70))), "a minute earlier");
/// assert!(!entry.is_duplicate_of(Some(&receipt(99))), "before what the visitor's cookie says");
/// assert!(!entry.is_duplicate_of(None), "the first receipt of its record");
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BatchEntry {
    /// The receipt to write.
    pub receipt: ConsentReceipt,
    /// The index of its content in [`Batch::contents`], from 0.
    pub content_index: usize,
    /// The time, in Unix seconds, since which the last receipt of its record in the ledger may have made it a duplicate. `None`
    /// if it is none in any case: the record is new, or the batch has an earlier receipt of it.
    ///
    /// A last receipt from before that time is of an earlier choice: between the two the visitor made another one, whose
    /// receipt may still be queued in another process.
    pub duplicate_since: Option<u64>,
}

impl BatchEntry {
    /// Returns whether to skip the receipt: `latest`, the receipt of its record with the highest sequence number, is
    /// [equivalent](ConsentReceipt::is_duplicate_of) and not before [`duplicate_since`](BatchEntry::duplicate_since).
    ///
    /// That is so for a form that was submitted twice, and for a batch that is written again after an error.
    pub fn is_duplicate_of(&self, latest: Option<&ConsentReceipt>) -> bool {
        match (self.duplicate_since, latest) {
            (Some(since), Some(latest)) => {
                latest.chosen_at >= since && self.receipt.is_duplicate_of(latest)
            }
            _ => false,
        }
    }
}

impl Batch {
    /// Returns an empty batch. The runtime fills its own; this is for tests of a ledger.
    pub fn new() -> Batch {
        Batch::default()
    }

    /// Returns the notices that the contents and counts refer to. Most are in the ledger already.
    pub fn notices(&self) -> impl ExactSizeIterator<Item = &ConsentNotice> {
        self.notices.iter().map(|notice| &**notice)
    }

    /// Returns the contents that the receipts refer to. Most are in the ledger already. Two may be equal.
    pub fn contents(&self) -> &[Arc<ConsentContent>] {
        &self.contents
    }

    /// Returns the receipts, in the order of the choices. None is a duplicate of an earlier one of the batch.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = &BatchEntry> + Clone {
        self.entries.iter()
    }

    /// Returns the refusals to add to the counts, one element per [kind](RefusalCount::is_of_kind).
    pub fn refusals(&self) -> &[RefusalCount] {
        &self.refusals
    }

    /// Adds a receipt, and the notice that its content refers to. A duplicate of an earlier receipt of the batch is left out.
    ///
    /// `duplicate_since` is [`BatchEntry::duplicate_since`], which becomes `None` if the batch has a receipt of the record.
    pub fn add_receipt(
        &mut self,
        notice: &Arc<ConsentNotice>,
        receipt: ConsentReceipt,
        mut duplicate_since: Option<u64>,
    ) {
        self.add_notice(notice);
        if duplicate_since.is_some() {
            let mut of_record = self.entries.iter().map(|entry| &entry.receipt).rev();
            let last = of_record.find(|other| other.record_id == receipt.record_id);
            if let Some(last) = last {
                if duplicate_since.is_some_and(|since| last.chosen_at >= since)
                    && receipt.is_duplicate_of(last)
                {
                    return;
                }
                duplicate_since = None;
            }
        }
        let content_index = self.content_index_of(&receipt.content);
        self.entries.push(BatchEntry { receipt, content_index, duplicate_since });
    }

    /// Adds refusals, and the notice that they refer to. Refusals of one [kind](RefusalCount::is_of_kind) are added up.
    pub fn add_refusals(&mut self, notice: &Arc<ConsentNotice>, refusals: RefusalCount) {
        self.add_notice(notice);
        match self.refusals.iter_mut().find(|known| known.is_of_kind(&refusals)) {
            Some(known) => known.refusals = known.refusals.saturating_add(refusals.refusals),
            None => self.refusals.push(refusals),
        }
    }

    /// Returns the number of receipts and counts.
    pub(in crate::ledger) fn rows(&self) -> usize {
        self.entries.len() + self.refusals.len()
    }

    /// Returns the number of choices: receipts, and refusals in all counts.
    pub(in crate::ledger) fn choices(&self) -> usize {
        let refusals = self.refusals.iter().map(|count| usize::try_from(count.refusals));
        self.entries.len() + refusals.map(Result::unwrap_or_default).sum::<usize>()
    }

    /// Returns whether `earlier` has a receipt of one of its records, and so has to be written before it.
    pub(in crate::ledger) fn follows(&self, earlier: &Batch) -> bool {
        let earlier: HashSet<_> =
            earlier.entries.iter().map(|entry| entry.receipt.record_id).collect();
        self.entries.iter().any(|entry| earlier.contains(&entry.receipt.record_id))
    }

    /// Adds a choice, as a receipt, to a count, or both.
    pub(in crate::ledger) fn add(&mut self, LedgerEntry { notice, receipt, refusal }: LedgerEntry) {
        if let Some(NewReceipt { record_id, content, chosen_at, kept_until, duplicate_since }) =
            receipt
        {
            let receipt = ConsentReceipt { record_id, content, chosen_at, kept_until };
            self.add_receipt(&notice, receipt, duplicate_since);
        }
        if let Some(CountedRefusal { content, day, refusals, kept_until }) = refusal {
            let known = self.refusals.iter_mut().find(|count| count.counts(&content, day));
            if let Some(count) = known {
                count.refusals = count.refusals.saturating_add(refusals);
            } else {
                let counted = RefusalCount::new(&content, day, refusals, kept_until);
                self.add_refusals(&notice, counted);
            }
        }
    }

    fn add_notice(&mut self, notice: &Arc<ConsentNotice>) {
        if !self.notices.contains(notice) {
            self.notices.push(Arc::clone(notice));
        }
    }

    /// Finds or adds a content. It compares addresses, which the batch keeps alive: equal choices share their content, and
    /// texts take longer to compare.
    fn content_index_of(&mut self, content: &Arc<ConsentContent>) -> usize {
        let known = self.contents.iter().rposition(|known| Arc::ptr_eq(known, content));
        known.unwrap_or_else(|| {
            self.contents.push(Arc::clone(content));
            self.contents.len() - 1
        })
    }
}
