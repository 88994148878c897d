//! The latest decision on each purpose in the receipts of a record.

use super::{ConsentReceipt, ConsentState, PurposeState};
use crate::consent::latest::{LatestDecision, ReceiptHash};
use crate::consent::record::{Entry, EntryState, Record};
use crate::declaration::Document;

/// The receipts of a record under a policy, in their order.
pub(in crate::ledger) struct RecordReceipts<'r> {
    document: &'static Document,
    /// Each receipt with whether this process wrote it.
    receipts: Vec<(&'r ConsentReceipt, bool)>,
}

/// The decisions of a record in the ledger, read after an own receipt was written.
pub(crate) struct RecordedDecisions {
    /// The latest decision on each purpose, but for those of this process.
    pub(crate) latest: Vec<LatestDecision>,
    /// The latest decisions of other processes of which the request's record does not know.
    pub(crate) by_others: Vec<LatestDecision>,
}

impl<'r> RecordReceipts<'r> {
    /// Selects the receipts under a policy. `own` are the hashes of those that this process wrote; of equal receipts the first
    /// are taken for own.
    pub(in crate::ledger) fn new(
        document: &'static Document,
        receipts: &'r [ConsentReceipt],
        mut own: Vec<ReceiptHash>,
    ) -> RecordReceipts<'r> {
        let mut is_own = |receipt: &ConsentReceipt| {
            let index = own.iter().position(|own| *own == receipt.hash());
            index.map(|index| own.swap_remove(index)).is_some()
        };
        let of_policy = receipts.iter().filter(|receipt| receipt.content.policy == document.name);
        let receipts = of_policy.map(|receipt| (receipt, is_own(receipt))).collect();
        RecordReceipts { document, receipts }
    }

    /// Returns the decisions beside the own receipt with this hash.
    ///
    /// The request carried the record `before`, whose receipt has `states`. Receipts after that one are unknown to the request;
    /// if there is no such receipt, decisions later than the record's entries are.
    pub(in crate::ledger) fn beside(
        mut self,
        own: Option<ReceiptHash>,
        before: &Record,
        states: &[PurposeState],
    ) -> RecordedDecisions {
        let is_this =
            |(receipt, is_own): &(&ConsentReceipt, bool)| *is_own && own == Some(receipt.hash());
        if let Some(index) = self.receipts.iter().rposition(is_this) {
            self.receipts.remove(index);
        }
        let is_of_before = |(receipt, _): &(&ConsentReceipt, bool)| {
            receipt.chosen_at == u64::from(before.time) && receipt.content.states == states
        };
        let index = self.receipts.iter().rposition(is_of_before);
        let since = index.and_then(|index| self.receipts.get(index + 1..));
        let since = since.unwrap_or(&self.receipts).iter();
        let mut by_others = latest_decisions(self.document, since.filter(|(_, is_own)| !is_own));
        if index.is_none() {
            by_others.retain(|decision| {
                let known = before.entry(decision.entry.purpose);
                !known.is_some_and(|known| known.refuses_since(decision.entry.decided))
            });
        }
        RecordedDecisions { latest: self.latest_decisions(), by_others }
    }

    /// Returns the latest decision on each purpose, but for those of this process: it has their times in memory, whereas a
    /// receipt repeats unchanged states with its own time.
    pub(in crate::ledger) fn latest_decisions(&self) -> Vec<LatestDecision> {
        latest_decisions(self.document, self.receipts.iter())
    }
}

fn latest_decisions<'r>(
    document: &Document,
    receipts: impl Iterator<Item = &'r (&'r ConsentReceipt, bool)>,
) -> Vec<LatestDecision> {
    let mut decisions: Vec<(LatestDecision, bool)> = Vec::new();
    for (receipt, is_own) in receipts {
        let at = u32::try_from(receipt.chosen_at).unwrap_or(u32::MAX);
        let states = receipt.content.states.iter();
        for entry in states.filter_map(|state| entry_of(document, state, at)) {
            let known =
                decisions.iter_mut().find(|(decision, _)| decision.entry.purpose == entry.purpose);
            let before = known.as_ref().and_then(|(decision, _)| decision.refused_at);
            let refused_at = if entry.state.is_refusal() { Some(at) } else { before };
            let decision = (LatestDecision { entry, refused_at }, *is_own);
            match known {
                Some(known) => *known = decision,
                None => decisions.push(decision),
            }
        }
    }
    decisions.into_iter().filter(|(_, is_own)| !is_own).map(|(decision, _)| decision).collect()
}

/// Converts a state to an entry of a record. Returns `None` for an unknown purpose, and for a state that is not chosen.
fn entry_of(document: &Document, chosen: &PurposeState, at: u32) -> Option<Entry> {
    let purpose =
        document.purposes.iter().find(|purpose| purpose.identifier == chosen.purpose.as_str())?;
    let state = match chosen.state {
        ConsentState::Given if chosen.under_signal => EntryState::GivenUnderSignal,
        ConsentState::Given => EntryState::Given,
        ConsentState::Refused => EntryState::Refused,
        ConsentState::Withdrawn => EntryState::Withdrawn,
        _ => return None,
    };
    let PurposeState { act, by_signal, .. } = *chosen;
    Some(Entry { act, by_signal, ..Entry::new(purpose, state, at) })
}
