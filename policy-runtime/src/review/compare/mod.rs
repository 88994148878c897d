//! Compares two lock files.

mod asked_again;
mod bases;
mod changes;
mod items;
mod meaning;
mod meanings;
mod parties;
mod regions;
mod removed;
mod texts;

use super::difference::{Difference, DifferenceKind};
use super::lock::Lock;
use super::phrase::Phrase;
use crate::declaration::Text;
use std::collections::BTreeMap;

pub(super) use texts::{carry_over, stale};

#[cfg(test)]
pub(super) use changes::Section;

/// Returns whether a fact has a sentence of its own.
#[cfg(test)]
pub(super) fn is_known(section: Section, key: &str) -> bool {
    meanings::meaning_of(section, key).is_known()
}

/// Returns the differences, sorted by kind. `texts` are those of the new policy, to be quoted where they are known.
pub(super) fn differences(
    old: &Lock,
    new: &Lock,
    texts: &BTreeMap<String, Text>,
) -> Vec<Difference> {
    let changes = changes::changes(old, new);
    let mut all = asked_again::differences(old, new, &changes);
    all.extend(removed::left_in_browsers(old, new));
    all.extend(changes.into_iter().map(|change| Difference::new(change.kind, change.phrase)));
    all.extend(regions::differences(old, new));
    all.extend(removed::retired(old, new));
    all.extend(texts::differences(old, new, texts));
    if all.is_empty() && old != new {
        let message = "the lock file has other facts, with the same consequences for visitors";
        all.push(Difference::new(DifferenceKind::Changed, Phrase::new(message)));
    }
    // A stable sort, so that differences of one kind stay in the order of the items.
    all.sort_by_key(Difference::kind);
    all
}
