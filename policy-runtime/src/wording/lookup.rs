//! The language that suits a reader best, of those there are.

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// The candidate that suits a reader of `wanted`: of that tag, else of a shorter one (RFC 4647, lookup), else of the
/// same language elsewhere.
pub(super) fn best_match<'c, C>(
    candidates: &'c [C],
    tag: impl Fn(&C) -> &'static str,
    wanted: &str,
) -> Option<&'c C> {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let shorter = std::iter::successors(Some(wanted), |tag| Some(tag.rsplit_once('-')?.0));
    let mut ranges = shorter.filter(|range| !range.is_empty());
    ranges
        .find_map(|range| candidates.iter().find(|one| tag(one).eq_ignore_ascii_case(range)))
        .or_else(|| candidates.iter().find(|one| primary(tag(one)) == primary(wanted)))
}

/// The direction in which a language is written, as HTML's `dir` has it.
pub(super) fn direction(tag: &str) -> &'static str {
    match tag.parse::<LanguageIdentifier>().unwrap_or_default().character_direction() {
        CharacterDirection::RTL => "rtl",
        _ => "ltr",
    }
}
