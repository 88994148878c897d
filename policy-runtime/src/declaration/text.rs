//! A text in all languages of the policy.

use serde::ser::{Serialize, SerializeMap, Serializer};

/// A text in each language of the policy: plain text, never markup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text(#[doc(hidden)] pub &'static [(&'static str, &'static str)]);

impl Text {
    /// The text in `language` (a BCP 47 tag), else in the same language of another region, else in the language that
    /// the policy was written in.
    ///
    /// ```
    /// # use policy_runtime::declaration::Text;
    /// let text = Text(&[("en", "Necessary"), ("fr", "Nécessaires")]);
    /// assert_eq!(text.in_language("fr-CA"), "Nécessaires");
    /// assert_eq!(text.in_language("de"), "Necessary");
    /// ```
    pub fn in_language(&self, language: &str) -> &'static str {
        let primary = |tag: &str| tag.split('-').next().map(str::to_ascii_lowercase);
        let exact = self.0.iter().find(|(tag, _)| tag.eq_ignore_ascii_case(language));
        exact
            .or_else(|| self.0.iter().find(|(tag, _)| primary(tag) == primary(language)))
            .or_else(|| self.0.first())
            .map_or("", |(_, text)| text)
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (language, text) in self.0 {
            map.serialize_entry(language, text)?;
        }
        map.end()
    }
}
