//! RecordReceipts, answers and notices for the checks.

use crate::consent::{ConsentState, RecordId};
use crate::ledger::{
    Batch, ConsentContent, ConsentNotice, ConsentReceipt, PurposeState, RefusalCount,
};
use std::sync::Arc;

/// 29 November 2026, noon, in Unix seconds.
pub(super) const NOON: u64 = 1_795_953_600;
/// A day, in seconds.
pub(super) const DAY: u64 = 86_400;
/// Seconds for which receipts are kept.
pub(super) const KEPT: u64 = 1000 * DAY;

pub(super) fn record(number: u128) -> RecordId {
    RecordId::from_bytes(number.to_be_bytes())
}

pub(super) fn notice(language: &str) -> Arc<ConsentNotice> {
    Arc::new(ConsentNotice::new(&"4f".repeat(32), language, r#"{"title":"Cookies"}"#))
}

/// Returns a content with these states of two purposes.
pub(super) fn content(notice: &ConsentNotice, states: [ConsentState; 2]) -> Arc<ConsentContent> {
    let states = [("Interest", states[0]), ("Sharing", states[1])]
        .map(|(purpose, state)| PurposeState::new(purpose, state, "89eed54a"));
    let content = ConsentContent::new("Shop", "shop.example", notice, states.to_vec());
    Arc::new(ConsentContent { expressed_by: "form".to_owned(), holds_for: 180 * DAY, ..content })
}

pub(super) fn given(notice: &ConsentNotice) -> Arc<ConsentContent> {
    content(notice, [ConsentState::Given; 2])
}

pub(super) fn withdrawn(notice: &ConsentNotice) -> Arc<ConsentContent> {
    content(notice, [ConsentState::Withdrawn; 2])
}

pub(super) fn receipt(record: RecordId, content: &Arc<ConsentContent>, at: u64) -> ConsentReceipt {
    ConsentReceipt::new(record, Arc::clone(content), at, at + KEPT)
}

pub(super) fn refusals(notice: &ConsentNotice, day: u64, refusals: u64) -> RefusalCount {
    let content = content(notice, [ConsentState::Refused; 2]);
    RefusalCount::new(&content, day, refusals, day + KEPT)
}

/// Returns a content of these jurisdictions and this manner.
pub(super) fn content_under(
    codes: &[&str],
    expressed_by: &str,
    content: &ConsentContent,
) -> ConsentContent {
    ConsentContent {
        jurisdictions: codes.iter().map(|code| (*code).to_owned()).collect(),
        expressed_by: expressed_by.to_owned(),
        ..content.clone()
    }
}

/// Returns a batch of receipts with this `duplicate_since`.
pub(super) fn batch(
    notice: &Arc<ConsentNotice>,
    receipts: impl IntoIterator<Item = ConsentReceipt>,
    since: Option<u64>,
) -> Batch {
    let mut batch = Batch::new();
    for receipt in receipts {
        batch.add_receipt(notice, receipt, since);
    }
    batch
}
