//! What a ledger keeps: receipts with their contents, notices and counts of refusals; and the batches that write them.

#![allow(clippy::exhaustive_structs, reason = "a ledger of one's own writes them out")]

mod arc_serde;
mod batch;
mod content;
mod entry;
pub(super) mod latest_decisions;
mod notice;
mod receipt;

pub use batch::{Batch, BatchEntry};
pub use content::{ConsentContent, ConsentState, PurposeState};
pub(super) use entry::Decision;
pub(crate) use entry::LedgerEntry;
pub use notice::ConsentNotice;
pub use receipt::{ConsentReceipt, RefusalCount};
