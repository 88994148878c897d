//! A fact of the policy: known, guessed, or a question.

/// A fact, with how it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::import) enum Answer<T> {
    /// The source says it.
    Known(T),
    /// It was concluded from the source, which does not say it; with the ground of the conclusion.
    Guess(T, String),
    /// The author alone knows it; with the question.
    Open(String),
}

impl<T> Answer<T> {
    pub(in crate::import) fn guess(value: T, ground: impl Into<String>) -> Answer<T> {
        Answer::Guess(value, ground.into())
    }

    pub(in crate::import) fn open(question: impl Into<String>) -> Answer<T> {
        Answer::Open(question.into())
    }

    /// Returns the fact, known or guessed.
    pub(in crate::import) fn value(&self) -> Option<&T> {
        match self {
            Answer::Known(value) | Answer::Guess(value, _) => Some(value),
            Answer::Open(_) => None,
        }
    }

    /// Returns the other answer if this one is a question.
    pub(in crate::import) fn or(self, other: Answer<T>) -> Answer<T> {
        if self.value().is_some() { self } else { other }
    }
}

impl Answer<String> {
    /// Returns a text as known, or the question if it says nothing.
    pub(in crate::import) fn known_or(text: &str, question: &str) -> Answer<String> {
        let text = super::text::cleaned(text);
        if super::placeholder::is_placeholder(&text) {
            Answer::open(question)
        } else {
            Answer::Known(text)
        }
    }
}
