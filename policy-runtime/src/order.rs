//! Sorts items of any type by a key of each.
//!
//! The keys are sorted, and the items follow. A sort of the standard library is compiled anew for each type and each key,
//! at several thousand lines of LLVM's each; here one is for all keys of a type. It allocates, so the cookies of a response without
//! deletions, as most are, are sorted in place.

/// Sorts by a key of each item, those with the same key in their present order. Keys are texts or `u64`, so that there are two sorts.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    let mut keys = Vec::with_capacity(items.len());
    for item in &*items {
        keys.push((key(item), keys.len()));
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
    use super::sort_by_key;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn items_are_sorted_as_a_stable_sort_does(items: Vec<(u8, u8)>) {
            let mut sorted = items.clone();
            sorted.sort_by_key(|(key, _)| *key);
            let mut by_number = items.clone();
            sort_by_key(&mut by_number, |(key, _)| u64::from(*key));
            prop_assert_eq!(&by_number, &sorted);
            let mut by_text = items;
            sort_by_key(&mut by_text, |(key, _)| char::from(*key).to_string());
            prop_assert_eq!(&by_text, &sorted);
        }
    }
}
