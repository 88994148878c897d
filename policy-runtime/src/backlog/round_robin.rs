//! The positions at which lists of deletions continue in the next response.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Number of counters: lists are told apart by their length, modulo this number.
const COUNTERS: usize = 64;

/// The positions at which the next responses of a layer continue, one for each length of a list. All visitors share
/// them, so that each visitor reaches every position in time.
#[derive(Debug)]
pub(crate) struct RoundRobin([AtomicUsize; COUNTERS]);

impl RoundRobin {
    /// Returns the position in a list of this length at which the next response continues.
    pub(crate) fn position(&self, length: usize) -> usize {
        let next = self.0.get(length % COUNTERS).map_or(0, |next| next.load(Ordering::Relaxed));
        next.checked_rem(length).unwrap_or(0)
    }

    /// Lets the next response continue at a position of a list of this length.
    pub(crate) fn continue_at(&self, length: usize, position: usize) {
        if let Some(next) = self.0.get(length % COUNTERS) {
            next.store(position, Ordering::Relaxed);
        }
    }
}

impl Default for RoundRobin {
    /// Begins at any position, by the clock: a process that serves a few requests would otherwise never reach the end
    /// of a list.
    fn default() -> RoundRobin {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let start = since.subsec_nanos() as usize;
        RoundRobin(std::array::from_fn(|_| AtomicUsize::new(start)))
    }
}

impl Clone for RoundRobin {
    fn clone(&self) -> RoundRobin {
        RoundRobin(self.0.each_ref().map(|next| AtomicUsize::new(next.load(Ordering::Relaxed))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clone_continues_where_the_layer_is() {
        let layer = RoundRobin::default();
        layer.continue_at(3, 7);
        assert_eq!((layer.position(3), layer.clone().position(3)), (1, 1));
        assert_eq!(layer.position(0), 0, "of an empty list there is no other position");
    }
}
