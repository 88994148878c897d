//! The words of those parts of a policy that were reported and given up. Nothing is said about what may be missing for that
//! reason alone: who follows "remove it" then destroys a translation that is right.

use crate::text_map::TextSet;

/// The names that a reader cannot rely on.
#[derive(Default)]
pub(crate) struct Lost {
    items: TextSet,
    texts: TextSet,
    cut: TextSet,
    /// Words of items beside the policy, such as providers.
    top: TextSet,
    /// An item has a name that the compiler made up, so its translations cannot be found.
    is_unnamed: bool,
    /// A text stands where no item takes it, so one is missing elsewhere.
    is_undocumented: bool,
}

impl Lost {
    /// Notes a word of an item that was given up.
    pub(crate) fn item(&mut self, word: String) {
        self.items.insert(word);
    }

    /// Notes a word of an item beside the policy that was given up.
    pub(crate) fn top(&mut self, word: String) {
        self.top.insert(word);
    }

    /// Returns whether a provider of this name may stand in what was given up.
    pub(crate) fn has_provider(&self, name: &str) -> bool {
        self.is_unnamed || self.top.contains(name)
    }

    /// Notes a word of a translation that was given up.
    pub(crate) fn text(&mut self, word: String) {
        self.texts.insert(word);
    }

    pub(crate) fn unnamed(&mut self) {
        self.is_unnamed = true;
    }

    pub(crate) fn undocumented(&mut self) {
        self.is_undocumented = true;
    }

    /// Returns whether a text may stand in what was given up.
    pub(crate) fn has_doc(&self) -> bool {
        self.is_undocumented
    }

    /// Returns whether an item of this name may stand in what was given up.
    pub(crate) fn has_item(&self, name: &str) -> bool {
        self.is_unnamed || self.items.contains(name)
    }

    /// Returns whether a translation of this item may stand in what was given up.
    pub(crate) fn has_text(&self, name: &str) -> bool {
        self.is_unnamed || self.texts.contains(name)
    }

    /// Returns whether an item has a name that the compiler made up.
    pub(crate) fn is_unnamed(&self) -> bool {
        self.is_unnamed
    }

    /// Notes an item whose keys were not all read.
    pub(crate) fn cut(&mut self, name: String) {
        self.cut.insert(name);
    }

    /// Returns whether a key of this item may stand in what was given up.
    pub(crate) fn is_cut(&self, name: &str) -> bool {
        self.cut.contains(name)
    }

    /// Returns whether this word of the language stands in what was given up.
    pub(crate) fn has_word(&self, word: &str) -> bool {
        self.items.contains(word)
    }
}
