//! A text in all languages of the policy.

use serde::ser::{Serialize, Serializer};

/// A text in each language of the policy: plain text, never markup.
///
/// It is written as one literal, a line per language that begins with its tag: an expansion has many of them, and a literal
/// is the least that a compiler can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text(#[doc(hidden)] pub &'static str);

impl Text {
    /// The text in `language` (a BCP 47 tag), else in the same language of another region, else in the language that
    /// the policy was written in.
    ///
    /// ```
    /// # use policy_runtime::declaration::Text;
    /// let text = Text("en Necessary\nfr Nécessaires");
    /// assert_eq!(text.in_language("fr-CA"), "Nécessaires");
    /// assert_eq!(text.in_language("de"), "Necessary");
    /// ```
    pub fn in_language(&self, language: &str) -> &'static str {
        let primary = |tag: &str| tag.split('-').next().map(str::to_ascii_lowercase);
        let exact = self.languages().find(|(tag, _)| tag.eq_ignore_ascii_case(language));
        exact
            .or_else(|| self.languages().find(|(tag, _)| primary(tag) == primary(language)))
            .or_else(|| self.languages().next())
            .map_or("", |(_, text)| text)
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
