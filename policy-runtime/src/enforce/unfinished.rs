//! Choices whose deletions did not fit into their own response, though those of most choices like them do.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Maximum number of choices that a layer remembers; the oldest goes first.
const MOST: usize = 1024;

/// The choices of a layer that later responses of this process carry on, by their consent cookies.
#[derive(Debug, Default)]
pub(crate) struct Unfinished {
    /// Without any, a request takes no lock.
    is_any: AtomicBool,
    choices: Mutex<VecDeque<u64>>,
}

impl Unfinished {
    /// Remembers the choice that this value of the consent cookie keeps.
    pub(super) fn remember(&self, value: &[u8]) {
        let mut choices = self.lock();
        if choices.contains(&key(value)) {
            return;
        }
        if choices.len() >= MOST {
            choices.pop_front();
        }
        choices.push_back(key(value));
        self.is_any.store(true, Ordering::Release);
    }

    pub(super) fn has(&self, value: &[u8]) -> bool {
        self.is_any.load(Ordering::Acquire) && self.lock().contains(&key(value))
    }

    /// A panic elsewhere leaves whole entries behind.
    fn lock(&self) -> MutexGuard<'_, VecDeque<u64>> {
        self.choices.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clone for Unfinished {
    /// Another layer has choices of its own.
    fn clone(&self) -> Unfinished {
        Unfinished::default()
    }
}

fn key(value: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remembered_choices_are_bounded() {
        let unfinished = Unfinished::default();
        assert!(!unfinished.has(b"a"));
        for number in 0..2 * MOST {
            unfinished.remember(format!("{number}").as_bytes());
            unfinished.remember(format!("{number}").as_bytes());
        }
        assert_eq!(unfinished.lock().len(), MOST);
        assert!(!unfinished.has(b"0") && unfinished.has(b"1024") && unfinished.has(b"2047"));
        assert!(!unfinished.clone().has(b"2047"));
    }
}
