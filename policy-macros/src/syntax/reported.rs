//! The parts of an item about which something was reported. Checks are silent about them: a further fault may follow from
//! the first.

use super::keys::Key;

/// A part of an item that a message can be about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Part {
    /// A key, or the value of a key.
    Key(Key),
    /// The kind of a purpose. Another kind stands in for it, about which nothing is said.
    Kind,
}

impl From<Key> for Part {
    fn from(key: Key) -> Part {
        Part::Key(key)
    }
}

#[derive(Clone, Default)]
pub(crate) struct Reported(Vec<Part>);

impl Reported {
    pub(crate) fn insert(&mut self, part: impl Into<Part>) {
        self.0.push(part.into());
    }

    pub(crate) fn has(&self, part: impl Into<Part>) -> bool {
        self.0.contains(&part.into())
    }

    /// Returns whether something was reported about one of these keys.
    pub(crate) fn has_any(&self, keys: &[Key]) -> bool {
        keys.iter().any(|key| self.has(*key))
    }
}

impl FromIterator<Key> for Reported {
    fn from_iter<T: IntoIterator<Item = Key>>(keys: T) -> Reported {
        Reported(keys.into_iter().map(Part::Key).collect())
    }
}
