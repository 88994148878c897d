//! Declarations of which no page showed anything.

use super::ItemKind;
use super::inventory::Inventory;
use crate::audit::observe::StateObservation;
use crate::audit::policy::{HostPattern, Standing, StorageKind};

const HELP: &str = "visit the pages that use it; if none does, remove the declaration and list the cookie in `retired`";

/// Reports declared cookies, entries and embeds that were seen in no state. Without a state in which all is allowed nothing can
/// be said.
pub(super) fn compare(inventory: &mut Inventory, observations: &[StateObservation]) {
    let is_complete = observations
        .iter()
        .any(|state| state.standing == Standing::Allowed && state.failure.is_none());
    if !is_complete {
        return;
    }
    let policy = std::sync::Arc::clone(&inventory.policy);
    for purpose in &policy.purposes {
        let by = &purpose.identifier;
        for cookie in &purpose.cookies {
            let is_seen = inventory
                .has_seen(|item| item.kind == ItemKind::HttpCookie && item.name == cookie.name);
            if !is_seen {
                let message = format!("the cookie `{}` of `{by}` was never seen", cookie.name);
                inventory.note(&cookie.name, message, HELP, by);
            }
        }
        for entry in &purpose.storage {
            let kind = kind(entry.area);
            let is_seen = inventory.has_seen(|item| item.kind == kind && item.name == entry.name);
            if !is_seen {
                let (name, area) = (&entry.name, entry.area.word());
                let message = format!("the entry `{name}` in `{area}` of `{by}` was never seen");
                inventory.note(
                    name,
                    message,
                    "visit the pages that use it; if none does, remove the declaration",
                    by,
                );
            }
        }
        for embed in &purpose.embeds {
            let patterns: Vec<HostPattern> = embed
                .origins
                .values()
                .flatten()
                .filter_map(|address| HostPattern::of_address(address))
                .collect();
            // Requests to hosts of the site are not listed.
            let is_own = patterns.iter().any(|pattern| pattern.admits(inventory.site.host()));
            let is_seen = is_own
                || inventory.has_seen(|item| {
                    item.kind == ItemKind::Host
                        && patterns.iter().any(|pattern| pattern.admits(&item.name))
                });
            if !is_seen && !patterns.is_empty() {
                let name = &embed.identifier;
                let message = format!("nothing of the embed `{name}` of `{by}` was ever requested");
                inventory.note(
                    name,
                    message,
                    "visit the pages that show it; if none does, remove the declaration",
                    by,
                );
            }
        }
    }
}

fn kind(area: StorageKind) -> ItemKind {
    match area {
        StorageKind::Local => ItemKind::Local,
        StorageKind::Session => ItemKind::Session,
        StorageKind::IndexedDb => ItemKind::IndexedDb,
        StorageKind::Cache => ItemKind::Cache,
    }
}
