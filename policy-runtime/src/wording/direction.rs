//! The direction in which a language is written.

use icu_locale::{Direction, LanguageIdentifier, LocaleDirectionality};

/// The direction, as HTML's `dir` has it.
pub(super) fn direction(tag: &str) -> &'static str {
    let direction = tag.parse::<LanguageIdentifier>().ok();
    match direction.and_then(|language| LocaleDirectionality::new_extended().get(&language)) {
        Some(Direction::RightToLeft) => "rtl",
        _ => "ltr",
    }
}
