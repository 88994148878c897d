//! Remembers choices whose deletions did not fit into their own response.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Maximum number of choices that a layer remembers; the oldest is dropped first.
const MAX_CHOICES: usize = 1024;

/// The choices whose deletions later responses of this process carry over, by hashes of their consent cookies.
#[derive(Debug, Default)]
pub(crate) struct Unfinished {
    /// Whether there is any: without, a request takes no lock.
    is_any: AtomicBool,
    choices: Mutex<VecDeque<u64>>,
}

impl Unfinished {
    /// Remembers the choice in this value of the consent cookie.
    pub(crate) fn remember(&self, value: &[u8]) {
        let mut choices = self.lock();
        if choices.contains(&key(value)) {
            return;
        }
        if choices.len() >= MAX_CHOICES {
            choices.pop_front();
        }
        choices.push_back(key(value));
        self.is_any.store(true, Ordering::Release);
    }

    pub(crate) fn has(&self, value: &[u8]) -> bool {
        self.is_any.load(Ordering::Acquire) && self.lock().contains(&key(value))
    }

    /// A panic elsewhere leaves complete entries behind, so a poisoned lock is safe to use.
    fn lock(&self) -> MutexGuard<'_, VecDeque<u64>> {
        self.choices.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clone for Unfinished {
    /// Starts empty, as another layer has its own choices.
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
        for number in 0..2 * MAX_CHOICES {
            unfinished.remember(format!("{number}").as_bytes());
            unfinished.remember(format!("{number}").as_bytes());
        }
        assert_eq!(unfinished.lock().len(), MAX_CHOICES);
        assert!(!unfinished.has(b"0") && unfinished.has(b"1024") && unfinished.has(b"2047"));
        assert!(!unfinished.clone().has(b"2047"));
    }
}
