//! The writer of a ledger: the queue of choices before it, its task, and the handle that closes it.

mod contents;
mod handle;
mod queue;
mod task;

pub use handle::LedgerHandle;
pub(crate) use queue::{Circumstances, Queue};
