//! The purposes to which a party belongs.

use super::super::lock::{Facts, Lock};
use super::changes::{purposes_of_item, word, words};
use std::collections::BTreeSet;

/// Returns the purposes whose terms name a party.
pub(super) fn purposes(lock: &Lock, party: &str) -> BTreeSet<String> {
    let is_controller = word(&lock.declaration, "controller") == Some(party);
    if is_controller {
        return lock.purposes.keys().cloned().collect();
    }
    let names = |facts: &&Facts, key: &str| words(facts, key).iter().any(|word| word == party);
    let items = lock.cookies.values().chain(lock.storage.values()).chain(lock.access.values());
    let items = items.filter(|facts| names(facts, "provider") || names(facts, "shared_with"));
    let embeds = lock.embeds.values().filter(|facts| {
        let loader = word(facts, "loaded_by").and_then(|loader| lock.embeds.get(loader));
        names(facts, "provider") || loader.is_some_and(|loader| names(&loader, "provider"))
    });
    let of_items = items.chain(embeds).flat_map(purposes_of_item).cloned();
    let recipients = lock.purposes.iter().filter(|(_, facts)| names(facts, "recipients"));
    of_items.chain(recipients.map(|(name, _)| name.clone())).collect()
}
