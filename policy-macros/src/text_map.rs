//! Maps and sets by text.
//!
//! Their trees are of one type, whatever the values are, and so are compiled once: the trees of a dozen types were an eighth of
//! the compiler's machine code.

use std::collections::BTreeMap;

/// A map by text.
pub(crate) struct TextMap<V> {
    places: BTreeMap<String, usize>,
    values: Vec<V>,
}

impl<V> Default for TextMap<V> {
    fn default() -> TextMap<V> {
        TextMap { places: BTreeMap::new(), values: Vec::new() }
    }
}

impl<V> TextMap<V> {
    pub(crate) fn get(&self, text: &str) -> Option<&V> {
        self.values.get(*self.places.get(text)?)
    }

    /// Returns the value of a text, after inserting the given one for a new text.
    pub(crate) fn get_or_insert(&mut self, text: String, value: V) -> &mut V {
        let place = place(&mut self.places, text);
        if place == self.values.len() {
            self.values.push(value);
        }
        &mut self.values[place]
    }

    /// Sets the value of a text, and returns the one that it had.
    pub(crate) fn insert(&mut self, text: String, value: V) -> Option<V> {
        let place = place(&mut self.places, text);
        match self.values.get_mut(place) {
            Some(known) => Some(std::mem::replace(known, value)),
            None => {
                self.values.push(value);
                None
            }
        }
    }

    /// Iterates over the values, in the order in which their texts were first inserted.
    pub(crate) fn values(&self) -> std::slice::Iter<'_, V> {
        self.values.iter()
    }
}

/// Returns the place of a text, which is the next one for a new text.
fn place(places: &mut BTreeMap<String, usize>, text: String) -> usize {
    let next = places.len();
    *places.entry(text).or_insert(next)
}

/// A set of texts.
#[derive(Default)]
pub(crate) struct TextSet(BTreeMap<String, usize>);

impl TextSet {
    pub(crate) fn contains(&self, text: &str) -> bool {
        self.0.contains_key(text)
    }

    /// Returns whether the text is new.
    pub(crate) fn insert(&mut self, text: String) -> bool {
        let next = self.0.len();
        place(&mut self.0, text) == next
    }
}

impl Extend<String> for TextSet {
    fn extend<I: IntoIterator<Item = String>>(&mut self, texts: I) {
        for text in texts {
            self.insert(text);
        }
    }
}

impl FromIterator<String> for TextSet {
    fn from_iter<I: IntoIterator<Item = String>>(texts: I) -> TextSet {
        let mut set = TextSet::default();
        set.extend(texts);
        set
    }
}

/// Joins texts into one key, with U+0000 between them, which neither identifiers nor names have.
pub(crate) fn joined(texts: &[&str]) -> String {
    texts.join("\0")
}
