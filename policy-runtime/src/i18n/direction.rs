//! The direction in which a language is written.

use crate::declaration::languages::is_from_the_right;

/// The direction, as HTML's `dir` has it.
pub(super) fn direction(tag: &str) -> &'static str {
    if is_from_the_right(tag) { "rtl" } else { "ltr" }
}
