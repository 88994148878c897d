//! Writing direction of languages.

use crate::declaration::languages::is_from_the_right;

/// Returns the writing direction as a value of HTML's `dir`.
pub(super) fn direction(tag: &str) -> &'static str {
    if is_from_the_right(tag) { "rtl" } else { "ltr" }
}

/// Returns whether the first letter of a text is of a script that is written from right to left.
pub(super) fn begins_from_right(text: &str) -> bool {
    let first = text.chars().find(|character| character.is_alphabetic());
    first.is_some_and(|letter| {
        matches!(
            letter,
            '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'
        )
    })
}
