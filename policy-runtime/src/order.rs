//! Sorts items of any type by a text or a number of each.
//!
//! The keys are sorted, and the items follow. A sort of the standard library is compiled anew for each type and each key,
//! at several thousand lines of LLVM's each; here one is for all. Where a request waits, sort in place.

/// Sorts by a text of each item, those with the same text in their present order.
pub(crate) fn sort_by_text<T>(items: &mut [T], text: impl Fn(&T) -> String) {
    let mut keys = Vec::with_capacity(items.len());
    for item in &*items {
        keys.push((text(item), keys.len()));
    }
    keys.sort_unstable();
    rearrange(items, &keys);
}

/// Sorts by a number of each item, those with the same number in their present order.
pub(crate) fn sort_by_number<T>(items: &mut [T], number: impl Fn(&T) -> u64) {
    let mut keys = Vec::with_capacity(items.len());
    for item in &*items {
        keys.push((number(item), keys.len()));
    }
    keys.sort_unstable();
    rearrange(items, &keys);
}

/// Puts the items into the order of the keys, each of which has the place of its item.
fn rearrange<T, K>(items: &mut [T], keys: &[(K, usize)]) {
    for place in 0..items.len() {
        items.swap(place, source(keys, place));
    }
}

/// Returns where the item for a place is, after all places before it have theirs: its own place, or the one that it was
/// swapped to.
fn source<K>(keys: &[(K, usize)], place: usize) -> usize {
    let mut found = place;
    while let Some((_, from)) = keys.get(found) {
        found = *from;
        if found >= place {
            break;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{sort_by_number, sort_by_text};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn items_are_sorted_as_a_stable_sort_does(items: Vec<(u8, u8)>) {
            let mut sorted = items.clone();
            sorted.sort_by_key(|(key, _)| *key);
            let mut by_number = items.clone();
            sort_by_number(&mut by_number, |(key, _)| u64::from(*key));
            prop_assert_eq!(&by_number, &sorted);
            let mut by_text = items;
            sort_by_text(&mut by_text, |(key, _)| char::from(*key).to_string());
            prop_assert_eq!(&by_text, &sorted);
        }
    }
}
