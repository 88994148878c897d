//! Texts in the languages of the policy.

use super::languages::Languages;
use serde::ser::{Serialize, Serializer};

/// A text in each language of the policy: plain text, never markup.
///
/// Stored as one literal with a line for each language, which begins with the tag and a space. An expansion has many texts, and
/// a literal is the cheapest constant to compile. Serialises as a map from tag to text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text(#[doc(hidden)] pub &'static str);

impl Text {
    /// Returns the text in the language that suits a reader of `language` (a BCP 47 tag) best, else in the policy's first.
    ///
    /// Tags are compared by meaning (RFC 5646, CLDR): `no` finds `nb`, and `zh-TW` finds `zh-Hant`. The pages and
    /// [`Choice::shown_in`](crate::Choice::shown_in) select in the same way.
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

    /// Returns the tag and the text that suit a reader of `language` best, if the reader understands any.
    pub(crate) fn best(&self, language: &str) -> Option<(&'static str, &'static str)> {
        let exact = self.languages().find(|(tag, _)| tag.eq_ignore_ascii_case(language));
        exact.or_else(|| {
            let tag = Languages::new(self.languages().map(|(tag, _)| tag)).best(language)?;
            self.languages().find(|(known, _)| *known == tag)
        })
    }

    /// Iterates over the tags with their texts, in the order of the policy's `languages`.
    ///
    /// ```
    /// # use policy_runtime::declaration::Text;
    /// let text = Text("en Necessary\nfr Nécessaires");
    /// assert!(text.languages().eq([("en", "Necessary"), ("fr", "Nécessaires")]));
    /// ```
    pub fn languages(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        self.0.split('\n').filter_map(|line| line.split_once(' '))
    }

    /// Iterates over the paragraphs of the text in the language that suits a reader of `language` best, else in the policy's
    /// first. Only notes have several; U+2029 PARAGRAPH SEPARATOR stands between two of them, in JSON too.
    ///
    /// ```
    /// # use policy_runtime::declaration::Text;
    /// let note = Text("en Changed in May.\u{2029}Changed in June.\nfr Modifié.");
    /// assert!(note.paragraphs("en").eq(["Changed in May.", "Changed in June."]));
    /// assert!(note.paragraphs("fr").eq(["Modifié."]));
    /// ```
    pub fn paragraphs(&self, language: &str) -> impl Iterator<Item = &'static str> + use<> {
        self.in_language(language).split(PARAGRAPH)
    }
}

/// What stands between two paragraphs of a note, as a text is one line of its constant.
pub(crate) const PARAGRAPH: char = '\u{2029}';

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.languages())
    }
}
