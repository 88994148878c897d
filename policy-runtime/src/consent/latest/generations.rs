//! A map of record ids whose size is bounded: entries that are no longer used are dropped first.

use crate::consent::RecordId;
use std::collections::HashMap;

/// Maximum number of records per generation; two generations are kept. A record takes some 200 octets, both generations some
/// 12 MB.
const MAX_PER_GENERATION: usize = 32_768;

/// Two generations of records. When the young one is full it becomes the old one, and the old one is forgotten.
#[derive(Debug)]
pub(super) struct Generations<V> {
    young: HashMap<RecordId, V>,
    old: HashMap<RecordId, V>,
}

impl<V: Default> Generations<V> {
    pub(super) fn get(&self, id: RecordId) -> Option<&V> {
        self.young.get(&id).or_else(|| self.old.get(&id))
    }

    /// Returns the value of an id, which moves to the young generation. It is the default if there was none.
    pub(super) fn entry(&mut self, id: RecordId) -> &mut V {
        if self.young.len() >= MAX_PER_GENERATION && !self.young.contains_key(&id) {
            self.old = std::mem::take(&mut self.young);
        }
        let old = &mut self.old;
        self.young.entry(id).or_insert_with(|| old.remove(&id).unwrap_or_default())
    }
}

impl<V> Default for Generations<V> {
    fn default() -> Self {
        Generations { young: HashMap::new(), old: HashMap::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: usize) -> RecordId {
        RecordId::from_bytes((number as u128).to_be_bytes())
    }

    #[test]
    fn memory_is_bounded_and_the_latest_are_kept() {
        let mut records = Generations::<usize>::default();
        for number in 0..10 * MAX_PER_GENERATION {
            *records.entry(id(number)) = number;
            assert!(
                records.young.len() <= MAX_PER_GENERATION
                    && records.old.len() <= MAX_PER_GENERATION
            );
            for age in [0, 1, MAX_PER_GENERATION - 1] {
                let earlier = number.saturating_sub(age);
                assert_eq!(records.get(id(earlier)), Some(&earlier));
            }
        }
        assert_eq!(records.get(id(0)), None);
    }

    #[test]
    fn records_in_use_are_kept() {
        let mut records = Generations::<usize>::default();
        *records.entry(id(usize::MAX)) = 7;
        for number in 0..10 * MAX_PER_GENERATION {
            records.entry(id(number));
            assert_eq!(*records.entry(id(usize::MAX)), 7);
        }
    }
}
