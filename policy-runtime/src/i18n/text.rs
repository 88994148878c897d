//! Texts with their language.

use crate::serialize::serialize_fields;

/// A language and its writing direction, as values of HTML's `lang` and `dir`.
///
/// ```
/// use policy_runtime::pages::TextLanguage;
///
/// fn attributes(language: TextLanguage) -> String {
///     format!(r#"lang="{}" dir="{}""#, language.tag, language.dir)
/// }
/// let arabic = TextLanguage { tag: "ar", dir: "rtl" };
/// assert_eq!(attributes(arabic), r#"lang="ar" dir="rtl""#);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "an application makes some to test its templates")]
pub struct TextLanguage {
    /// BCP 47 tag, such as `fr` or `zh-Hant`.
    pub tag: &'static str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
}

serialize_fields! { TextLanguage { tag, dir } }

/// A text for a page, with its language if that is not the page's.
///
/// A template escapes the text, and puts a foreign one into an element with `lang` and `dir` (WCAG 2.2, 3.1.2), so that screen readers
/// pronounce it and browsers hyphenate it in its own language. It serialises for template engines:
///
/// ```
/// use policy_runtime::pages::{LocalizedText, TextLanguage};
///
/// let title = LocalizedText {
///     text: "Necessary".to_owned(),
///     foreign: Some(TextLanguage { tag: "en", dir: "ltr" }),
/// };
/// let json = serde_json::to_value(&title).unwrap();
/// assert_eq!(json["foreign"]["tag"], "en");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "an application makes some to test its templates")]
pub struct LocalizedText {
    /// Plain text, never markup. A page has to escape it.
    pub text: String,
    /// Language of the text, if it is not the page's.
    pub foreign: Option<TextLanguage>,
}

serialize_fields! { LocalizedText { text, foreign } }
