//! Builds the facts about an item, without those that are defaults.

use super::super::lock::{Fact, Facts};
use serde::Serialize;

#[derive(Default)]
pub(super) struct Builder(Facts);

impl Builder {
    pub(super) fn flag(mut self, key: &str, is_set: bool) -> Builder {
        if is_set {
            self.0.insert(key.to_owned(), Fact::Flag(true));
        }
        self
    }

    pub(super) fn word(mut self, key: &str, word: impl Into<String>) -> Builder {
        self.0.insert(key.to_owned(), Fact::Word(word.into()));
        self
    }

    pub(super) fn word_if(self, is_there: bool, key: &str, word: impl Into<String>) -> Builder {
        if is_there { self.word(key, word) } else { self }
    }

    pub(super) fn option(self, key: &str, word: Option<impl Into<String>>) -> Builder {
        match word {
            Some(word) => self.word(key, word),
            None => self,
        }
    }

    /// Adds a list without its order, which is no fact.
    pub(super) fn list<T: Into<String>>(
        mut self,
        key: &str,
        words: impl IntoIterator<Item = T>,
    ) -> Builder {
        let mut words: Vec<String> = words.into_iter().map(Into::into).collect();
        words.sort_unstable();
        words.dedup();
        if !words.is_empty() {
            self.0.insert(key.to_owned(), Fact::List(words));
        }
        self
    }

    pub(super) fn facts(self) -> Facts {
        self.0
    }
}

/// Returns the word of the policy language for a value.
pub(super) fn word_of(value: impl Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}
