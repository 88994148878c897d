//! Receipts, answers and notices for the checks.

use crate::consent::{ConsentState, RecordId};
use crate::ledger::{Answer, Batch, ConsentReceipt, Notice, PurposeState, RefusalCount};
use std::sync::Arc;

/// 29 November 2026, noon, in Unix seconds.
pub(super) const NOON: u64 = 1_795_953_600;
pub(super) const DAY: u64 = 86_400;
/// How long receipts are kept.
pub(super) const KEPT: u64 = 1000 * DAY;

pub(super) fn record(number: u128) -> RecordId {
    RecordId::from_bytes(number.to_be_bytes())
}

pub(super) fn notice(language: &str) -> Arc<Notice> {
    Arc::new(Notice::new(&"4f".repeat(32), language, r#"{"title":"Cookies"}"#))
}

/// What is answered to the notice for two purposes.
pub(super) fn answer(notice: &Notice, states: [ConsentState; 2]) -> Arc<Answer> {
    let states = [("Interest", states[0]), ("Sharing", states[1])]
        .map(|(purpose, state)| PurposeState::new(purpose, state, "89eed54a"));
    let answer = Answer::new("Shop", "shop.example", notice, states.to_vec());
    Arc::new(Answer { expressed_by: "form".to_owned(), holds_for: 180 * DAY, ..answer })
}

pub(super) fn given(notice: &Notice) -> Arc<Answer> {
    answer(notice, [ConsentState::Given; 2])
}

pub(super) fn withdrawn(notice: &Notice) -> Arc<Answer> {
    answer(notice, [ConsentState::Withdrawn; 2])
}

pub(super) fn receipt(record: RecordId, answer: &Arc<Answer>, at: u64) -> ConsentReceipt {
    ConsentReceipt::new(record, Arc::clone(answer), at, at + KEPT)
}

pub(super) fn refusals(notice: &Notice, day: u64, refusals: u64) -> RefusalCount {
    let answer = answer(notice, [ConsentState::Refused; 2]);
    RefusalCount::new(&answer, day, refusals, day + KEPT)
}

/// A batch of receipts, which cannot be duplicates if `since` is none.
pub(super) fn batch(
    notice: &Arc<Notice>,
    receipts: impl IntoIterator<Item = ConsentReceipt>,
    since: Option<u64>,
) -> Batch {
    let mut batch = Batch::new();
    for receipt in receipts {
        batch.add_receipt(notice, receipt, since);
    }
    batch
}
