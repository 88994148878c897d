//! `django_language`: the language that a visitor chose.

use policy_runtime::CookieValue;
use std::fmt;

/// A language of the portal.
#[derive(CookieValue, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English, the language for those who prefer none of ours.
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

    /// The one that an `Accept-Language` field prefers (RFC 9110 12.5.4). Of equal ones the first.
    pub fn preferred(accept_language: &str) -> Language {
        let mut best = (Language::English, 0.0);
        for range in accept_language.split(',') {
            let mut parts = range.split(';').map(str::trim);
            let tag = parts.next().and_then(|tag| tag.split('-').next()).unwrap_or_default();
            let weight = parts
                .find_map(|part| part.strip_prefix("q="))
                .map_or(Some(1.0), |q| q.parse::<f32>().ok());
            let language =
                Language::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(tag));
            if let (Some(language), Some(weight)) = (language, weight)
                && weight > best.1
            {
                best = (language, weight);
            }
        }
        best.0
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

    #[test]
    fn accept_language() {
        for (field, preferred) in [
            ("", "en"),
            ("fr", "fr"),
            ("fr-CA, en;q=0.8", "fr"),
            ("en;q=0.2, FR;q=0.9", "fr"),
            ("de, fr;q=0.3", "fr"),
            ("de", "en"),
            ("en, fr", "en"),
            ("fr;q=0", "en"),
            ("fr;q=NaN", "en"),
            ("fr;q=x, en;q=0.1", "en"),
            (";;,,;q=1", "en"),
        ] {
            assert_eq!(Language::preferred(field).tag(), preferred, "{field:?}");
        }
    }
}
