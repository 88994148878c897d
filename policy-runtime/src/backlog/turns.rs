//! The list of deletions that comes first in a response.

use std::sync::atomic::{AtomicU64, Ordering};

/// The golden ratio as a part of 2^64. Its multiples are spread evenly, also every second or third of them: two visitors who take
/// turns both meet every list.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// Chooses one of the lists of each response, all of them equally often.
#[derive(Debug, Default)]
pub(crate) struct Turns(AtomicU64);

impl Turns {
    /// Returns the next choice among this number of lists.
    pub(crate) fn next(&self, lists: usize) -> usize {
        let point = self.0.fetch_add(STEP, Ordering::Relaxed);
        let scaled = (u128::from(point) * lists as u128) >> 64;
        usize::try_from(scaled).unwrap_or_default()
    }
}

impl Clone for Turns {
    fn clone(&self) -> Turns {
        Turns(AtomicU64::new(self.0.load(Ordering::Relaxed)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn visitors_who_take_turns_meet_every_list() {
        for visitors in 1..=7 {
            let turns = Turns::default();
            let mut met = vec![[false; 3]; visitors];
            for request in 0..visitors * 12 {
                met[request % visitors][turns.next(3)] = true;
            }
            assert!(met.iter().all(|lists| lists.iter().all(|is_met| *is_met)), "{visitors}");
        }
    }
}
