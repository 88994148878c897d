//! `django_language`: the language that a visitor chose.

use policy_runtime::CookieValue;
use std::fmt;

/// A language of the portal.
#[derive(CookieValue, Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Language {
    /// English, the language for those who prefer none of ours.
    #[default]
    #[cookie_value(rename = "en")]
    English,
    /// French.
    #[cookie_value(rename = "fr")]
    French,
}

impl Language {
    /// All of them.
    pub const ALL: [Language; 2] = [Language::English, Language::French];

    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::French => "fr",
        }
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::French => "Français",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_kept_by_its_tag() {
        for language in Language::ALL {
            assert_eq!(language.to_text(), language.tag());
        }
        for text in ["", "EN", "english", "de"] {
            assert_eq!(Language::from_text(text), None);
        }
    }
}
