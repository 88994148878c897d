//! Words that a law prescribes in English.

use crate::html::template;
use crate::i18n::{LocalizedText, Localizer, TextHtml};
use crate::serialize::serialize_fields;

/// Words that a law prescribes: verbatim in English, with their meaning in the language of the page.
///
/// A template writes the words into an element with `lang="en"` where the page is in another language (`words.foreign`), and the
/// meaning beside it.
///
/// ```
/// use policy_runtime::pages::PrescribedText;
///
/// fn render(text: &PrescribedText, escape: fn(&str) -> String) -> String {
///     let words = format!("<span lang=en>{}</span>", escape(&text.words.text));
///     let meaning = text.meaning.as_ref().map(|meaning| format!(" ({})", escape(&meaning.text)));
///     words + &meaning.unwrap_or_default()
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PrescribedText {
    /// The words, in English unless no law prescribes any.
    pub words: LocalizedText,
    /// Their meaning in the language of the page. `None` on a page in English.
    pub meaning: Option<LocalizedText>,
}

serialize_fields! { PrescribedText { words, meaning } }

/// Cal. Civ. Code 1798.135(a)(1).
pub(super) const SALE: &str = "Do Not Sell or Share My Personal Information";
/// Cal. Civ. Code 1798.135(a)(2).
pub(super) const LIMIT: &str = "Limit the Use of My Sensitive Personal Information";
/// Cal. Code Regs. tit. 11, 7015(b).
pub(super) const CHOICES: &str = "Your Privacy Choices";
/// Cal. Code Regs. tit. 11, 7025(c)(6).
pub(super) const HONORED: &str = "Opt-out request honored";

impl PrescribedText {
    fn new(localizer: &Localizer<'_>, words: &'static str, id: &'static str) -> PrescribedText {
        let meaning = localizer.message(id);
        PrescribedText {
            words: localizer.in_english(words),
            meaning: (meaning.text != words).then_some(meaning),
        }
    }

    /// Returns the meaning, or else the words, as unescaped text for `<title>`.
    ///
    /// ```
    /// use policy_runtime::pages::OptOutPage;
    ///
    /// fn title(page: &OptOutPage, escape: fn(&str) -> String) -> String {
    ///     format!("<title>{}</title>", escape(page.title.in_language_of_page()))
    /// }
    /// ```
    pub fn in_language_of_page(&self) -> &str {
        &self.meaning.as_ref().unwrap_or(&self.words).text
    }

    pub(super) fn sale(localizer: &Localizer<'_>) -> PrescribedText {
        PrescribedText::new(localizer, SALE, "sale-link")
    }

    pub(super) fn limit(localizer: &Localizer<'_>) -> PrescribedText {
        PrescribedText::new(localizer, LIMIT, "limit-link")
    }

    pub(super) fn choices(localizer: &Localizer<'_>) -> PrescribedText {
        PrescribedText::new(localizer, CHOICES, "privacy-choices-link")
    }

    pub(super) fn honored(localizer: &Localizer<'_>) -> PrescribedText {
        PrescribedText::new(localizer, HONORED, "opt-out-honored")
    }

    /// Returns words that no law prescribes.
    pub(super) fn advertising(localizer: &Localizer<'_>) -> PrescribedText {
        PrescribedText { words: localizer.message("advertising-link"), meaning: None }
    }
}

/// Renders the words, and the meaning in an element beside them.
pub(in crate::pages) struct PrescribedHtml<'p>(pub(in crate::pages) &'p PrescribedText);

template!(PrescribedHtml, "regional/prescribed.html");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::declaration::Document;
    use crate::declaration::defaults::DEFAULT_DOCUMENT;

    const DOCUMENT: Document = Document { languages: &["en", "ar"], ..DEFAULT_DOCUMENT };

    #[test]
    fn prescribed_words_stand_verbatim_in_english_in_every_language() {
        for (language, is_english) in [("en", true), ("en-US", true), ("ar", false), ("de", false)]
        {
            let localizer = Localizer::new(&DOCUMENT, language);
            for (text, words) in [
                (PrescribedText::sale(&localizer), "Do Not Sell or Share My Personal Information"),
                (
                    PrescribedText::limit(&localizer),
                    "Limit the Use of My Sensitive Personal Information",
                ),
                (PrescribedText::choices(&localizer), "Your Privacy Choices"),
                (PrescribedText::honored(&localizer), "Opt-out request honored"),
            ] {
                assert_eq!(text.words.text, words);
                assert_eq!(text.words.foreign.is_none(), is_english, "{language}");
                assert_eq!(text.meaning.is_none(), is_english, "{language}");
                assert!(text.words.foreign.is_none_or(|language| language.tag == "en"));
            }
        }
    }
}
