//! What is said, and in which language.

use serde::Serialize;

/// A language and the direction it is written in, as HTML's `lang` and `dir` have them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct TextLanguage {
    /// The BCP 47 tag.
    pub tag: &'static str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
}

/// A text, and its language where that is not the page's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LocalizedText {
    /// Plain text, never markup.
    pub text: String,
    /// The language that it is in, if it is not the page's.
    pub foreign: Option<TextLanguage>,
}
