//! What a ledger keeps: contents, receipts, notices, counts of refusals, and the batches in which they are written.

mod batch;
mod content;
pub(super) mod last_words;
mod notice;
mod receipt;
mod shared;

pub(super) use batch::Chosen;
pub(crate) use batch::Entry;
pub use batch::{Batch, BatchEntry};
pub use content::{Answer, ConsentState, PurposeState};
pub use notice::Notice;
pub use receipt::{ConsentReceipt, RefusalCount};
