//! Sets of states of an automaton.

/// A set of states, each of which is a bit.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct States(Vec<u64>);

impl States {
    /// Returns the empty set of states below `count`.
    pub(super) fn none(count: usize) -> States {
        States(vec![0; count.div_ceil(64)])
    }

    /// Adds a state, and returns whether it is new.
    pub(super) fn insert(&mut self, state: usize) -> bool {
        let is_new = !self.contains(state);
        if let Some(bits) = self.0.get_mut(state / 64) {
            *bits |= 1 << (state % 64);
        }
        is_new
    }

    pub(super) fn contains(&self, state: usize) -> bool {
        self.0.get(state / 64).is_some_and(|bits| bits >> (state % 64) & 1 == 1)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().all(|bits| *bits == 0)
    }

    /// Lists the states, from the first.
    pub(super) fn list(&self) -> Vec<usize> {
        let mut states = Vec::new();
        for (index, bits) in self.0.iter().enumerate() {
            let mut rest = *bits;
            while rest != 0 {
                states.push(index * 64 + rest.trailing_zeros() as usize);
                rest &= rest - 1;
            }
        }
        states
    }
}
