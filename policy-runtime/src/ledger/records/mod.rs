//! What a ledger keeps: receipts with their contents, notices and counts of refusals; and the batches that write them.

#![allow(clippy::exhaustive_structs, reason = "a ledger of one's own writes them out")]

mod arc_serde;
mod batch;
mod content;
mod entry;
pub(super) mod latest_decisions;
mod notice;
mod receipt;
mod refusal_count;

pub use batch::{Batch, BatchEntry};
pub use content::{Act, ConsentContent, ConsentState, PurposeState};
pub(crate) use entry::LedgerEntry;
pub(super) use entry::{CountedRefusal, NewReceipt};
pub use notice::ConsentNotice;
pub use receipt::ConsentReceipt;
pub use refusal_count::RefusalCount;
pub(super) use refusal_count::day_of;
