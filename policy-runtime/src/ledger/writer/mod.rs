//! Writing: the queue of a layer, the task that commits its entries in batches, and the handle that closes both.

mod content_cache;
mod handle;
mod queue;
mod signal_counts;
mod task;
#[cfg(test)]
mod tests;

pub use handle::LedgerHandle;
pub(crate) use queue::{ChoiceContext, Queue};
