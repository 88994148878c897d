//! A text in all languages of the policy.

use super::languages::Languages;
use serde::ser::{Serialize, Serializer};

/// A text in each language of the policy: plain text, never markup.
///
/// It is written as one literal, a line per language that begins with its tag: an expansion has many of them, and a literal
/// is the least that a compiler can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text(#[doc(hidden)] pub &'static str);

impl Text {
    /// The text in the language that suits a reader of `language` (a BCP 47 tag) best, else in the language that the policy
    /// was written in. It is the language of [`Choice::shown_in`](crate::Choice::shown_in) and, with the feature `pages`, of
    /// the pages.
    ///
    /// ```
    /// # use policy_runtime::declaration::Text;
    /// let text = Text("en Necessary\nfr Nécessaires");
    /// assert_eq!(text.in_language("fr-CA"), "Nécessaires");
    /// assert_eq!(text.in_language("de"), "Necessary");
    /// ```
    pub fn in_language(&self, language: &str) -> &'static str {
        self.best(language).or_else(|| self.languages().next()).map_or("", |(_, text)| text)
    }

    /// The tag and the text that suit a reader of `language` best; none if the text is in none that they understand.
    pub(crate) fn best(&self, language: &str) -> Option<(&'static str, &'static str)> {
        let exact = self.languages().find(|(tag, _)| tag.eq_ignore_ascii_case(language));
        exact.or_else(|| {
            let tag = Languages::new(self.languages().map(|(tag, _)| tag)).best(language)?;
            self.languages().find(|(known, _)| *known == tag)
        })
    }

    /// Every language with its text, in the order of the policy.
    pub fn languages(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        self.0.split('\n').filter_map(|line| line.split_once(' '))
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.languages())
    }
}
