//! Entries of the storage, held against the policy.

use super::inventory::Inventory;
use super::{ItemKind, Rule};
use crate::audit::engine::FrameStorage;
use crate::audit::engine::host_of_address;
use crate::audit::observe::PageObservation;
use crate::audit::policy::{Standing, StorageKind};
use crate::audit::suggest;

pub(super) fn compare(inventory: &mut Inventory, page: &PageObservation) {
    for storage in &page.storage {
        let host = host_of_address(&storage.origin).unwrap_or_default().to_ascii_lowercase();
        let is_own = inventory.site.is_own(&host, &inventory.policy);
        let place = if is_own { "" } else { &storage.origin };
        for (area, kind, names) in areas(storage) {
            for name in names {
                compare_one(inventory, page, area, kind, name, place);
            }
        }
        for worker in &storage.workers {
            report_worker(inventory, page, worker, place);
        }
    }
}

fn areas(storage: &FrameStorage) -> [(StorageKind, ItemKind, &[String]); 4] {
    [
        (StorageKind::Local, ItemKind::Local, &storage.local),
        (StorageKind::Session, ItemKind::Session, &storage.session),
        (StorageKind::IndexedDb, ItemKind::IndexedDb, &storage.indexed_db),
        (StorageKind::Cache, ItemKind::Cache, &storage.cache),
    ]
}

fn compare_one(
    inventory: &mut Inventory,
    page: &PageObservation,
    area: StorageKind,
    kind: ItemKind,
    name: &str,
    place: &str,
) {
    let policy = std::sync::Arc::clone(&inventory.policy);
    let declared: Vec<_> = policy.storage(area, name).collect();
    let held = if place.is_empty() { String::new() } else { format!(" of `{place}`") };
    let word = area.word();
    let Some((_, entry)) = declared.first() else {
        inventory.report(Rule::UndeclaredStorage, name, &format!("{word}{place}"), |finding| {
            finding.message = format!("the entry `{name}` in `{word}`{held} is not declared");
            let suggestion = suggest::for_storage(area, name);
            finding.help = suggestion.help;
            finding.declaration = suggestion.declaration;
            finding.vendor = suggestion.vendor;
        });
        inventory.see((kind, place.to_owned(), name.to_owned()), &[], page.at, true);
        return;
    };
    let purposes: Vec<usize> = declared.iter().map(|(purpose, _)| *purpose).collect();
    let is_permitted = declared.iter().any(|(purpose, entry)| {
        entry.because.as_deref() == Some("choice") || page.standing.permits(&policy, *purpose)
    });
    let is_fault = !is_permitted && (page.standing != Standing::Withdrawn || page.is_last);
    if is_fault {
        let identifiers = policy.identifiers(&purposes);
        let by = identifiers.join("`, `");
        let label = inventory.label(page.standing);
        let is_withdrawn = page.standing == Standing::Withdrawn;
        let rule =
            if is_withdrawn { Rule::StorageAfterWithdrawal } else { Rule::StorageWithoutConsent };
        inventory.report(rule, &entry.name, &format!("{word}{place}"), |finding| {
            (finding.message, finding.help) = if is_withdrawn {
                (
                    format!("the entry `{name}` in `{word}`{held} is still there after `{by}` was withdrawn"),
                    "load `pages::script()` on the page of the settings, which deletes declared entries, or delete it where the vendor's interface for consent allows".to_owned(),
                )
            } else {
                (
                    format!("the entry `{name}` in `{word}`{held} is stored while `{by}` is not permitted: {label}"),
                    format!("have the script that writes it wait until `{by}` is allowed"),
                )
            };
            finding.purposes = identifiers;
        });
    }
    let is_held_elsewhere = !place.is_empty() && page.standing == Standing::Withdrawn;
    let is_fault = is_fault && !is_held_elsewhere;
    inventory.see((kind, place.to_owned(), entry.name.clone()), &purposes, page.at, is_fault);
}

fn report_worker(inventory: &mut Inventory, page: &PageObservation, worker: &str, place: &str) {
    inventory.report(Rule::ServiceWorker, worker, place, |finding| {
        finding.message = format!("a service worker is registered: `{worker}`");
        "declare the caches and databases that it fills; a policy has no item for the worker itself".clone_into(&mut finding.help);
    });
    inventory.see((ItemKind::Worker, place.to_owned(), worker.to_owned()), &[], page.at, false);
}
