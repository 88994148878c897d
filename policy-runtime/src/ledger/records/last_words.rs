//! What the receipts of a record say last of each purpose.

use super::{ConsentReceipt, ConsentState, PurposeState};
use crate::consent::latest::{LastWord, ReceiptHash};
use crate::consent::record::{Entry, Record, State};
use crate::declaration::Document;

/// The receipts of a record under a policy, in their order.
pub(in crate::ledger) struct Receipts<'r> {
    document: &'static Document,
    /// Each with whether this process wrote it.
    receipts: Vec<(&'r ConsentReceipt, bool)>,
}

/// What is written of a record beside one entry.
pub(crate) struct Written {
    /// The last word on each purpose.
    pub(crate) all: Vec<LastWord>,
    /// The same, of what other processes wrote and the record of a request does not know.
    pub(crate) elsewhere: Vec<LastWord>,
}

impl<'r> Receipts<'r> {
    /// `ours` are those that this process wrote. Of receipts that are alike, the first are ours.
    pub(in crate::ledger) fn new(
        document: &'static Document,
        receipts: &'r [ConsentReceipt],
        mut ours: Vec<ReceiptHash>,
    ) -> Receipts<'r> {
        let mut is_ours = |receipt: &ConsentReceipt| {
            let place = ours.iter().position(|ours| *ours == receipt.hash());
            place.map(|place| ours.swap_remove(place)).is_some()
        };
        let of_policy = receipts.iter().filter(|receipt| receipt.answer.policy == document.name);
        let receipts = of_policy.map(|receipt| (receipt, is_ours(receipt))).collect();
        Receipts { document, receipts }
    }

    /// What stands beside one receipt of this process. A request carried the record `before`, whose receipt says `said`: what
    /// stands after that receipt the request does not know; without it, what is later than the record's entries.
    pub(in crate::ledger) fn beside(
        mut self,
        written: Option<ReceiptHash>,
        before: &Record,
        said: &[PurposeState],
    ) -> Written {
        let is_it = |(receipt, is_ours): &(&ConsentReceipt, bool)| {
            *is_ours && written == Some(receipt.hash())
        };
        if let Some(place) = self.receipts.iter().rposition(is_it) {
            self.receipts.remove(place);
        }
        let is_of_before = |(receipt, _): &(&ConsentReceipt, bool)| {
            receipt.unix_seconds == u64::from(before.time) && receipt.answer.states == said
        };
        let place = self.receipts.iter().rposition(is_of_before);
        let since = place.and_then(|place| self.receipts.get(place + 1..));
        let since = since.unwrap_or(&self.receipts).iter();
        let mut elsewhere = last_words(self.document, since.filter(|(_, is_ours)| !is_ours));
        if place.is_none() {
            elsewhere.retain(|word| {
                let known = before.entry(word.entry.purpose);
                !known.is_some_and(|known| known.refuses_since(word.entry.decided))
            });
        }
        Written { all: self.last_words(), elsewhere }
    }

    /// The last word on each purpose, unless this process wrote it: then it knows better, as a receipt also says again what
    /// stood before.
    pub(in crate::ledger) fn last_words(&self) -> Vec<LastWord> {
        last_words(self.document, self.receipts.iter())
    }
}

fn last_words<'r>(
    document: &Document,
    receipts: impl Iterator<Item = &'r (&'r ConsentReceipt, bool)>,
) -> Vec<LastWord> {
    let mut words: Vec<(LastWord, bool)> = Vec::new();
    for (receipt, is_ours) in receipts {
        let at = u32::try_from(receipt.unix_seconds).unwrap_or(u32::MAX);
        let states = receipt.answer.states.iter();
        for entry in states.filter_map(|state| entry_of(document, state, at)) {
            let known = words.iter_mut().find(|(word, _)| word.entry.purpose == entry.purpose);
            let before = known.as_ref().and_then(|(word, _)| word.refused);
            let refused = if entry.state.is_refusal() { Some(at) } else { before };
            let word = (LastWord { entry, refused }, *is_ours);
            match known {
                Some(known) => *known = word,
                None => words.push(word),
            }
        }
    }
    words.into_iter().filter(|(_, is_ours)| !is_ours).map(|(word, _)| word).collect()
}

/// None of a purpose that this build does not know, and of what is no answer.
fn entry_of(document: &Document, said: &PurposeState, at: u32) -> Option<Entry> {
    let purpose =
        document.purposes.iter().find(|purpose| purpose.identifier == said.purpose.as_str())?;
    let state = match said.state {
        ConsentState::Given if said.under_signal => State::GivenUnderSignal,
        ConsentState::Given => State::Given,
        ConsentState::Refused => State::Refused,
        ConsentState::Withdrawn => State::Withdrawn,
        _ => return None,
    };
    Some(Entry::new(purpose, state, at))
}
