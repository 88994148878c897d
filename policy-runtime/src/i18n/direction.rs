//! Writing direction of languages.

use crate::declaration::languages::is_from_the_right;

/// Returns the writing direction as a value of HTML's `dir`.
pub(super) fn direction(tag: &str) -> &'static str {
    if is_from_the_right(tag) { "rtl" } else { "ltr" }
}
