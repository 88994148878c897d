//! From a policy to its facts.
//!
//! Each function takes its declaration apart field by field, so that a new field does not compile until it is decided whether
//! the lock file has it.

mod builder;
mod items;
mod parties;
mod policy;
mod purpose;
mod regions;
mod texts;

use super::lock::{Items, Lock, VERSION};
use crate::declaration::{Document, Text};
use parties::Parties;
use std::collections::BTreeMap;

pub(super) use policy::scope;
pub(super) use regions::{ELSEWHERE, UNKNOWN, is_rule};
pub(super) use texts::source_hash;

/// The facts of a policy, with the texts that the lock file has as hashes alone.
#[derive(Debug)]
pub(super) struct Snapshot {
    pub(super) lock: Lock,
    pub(super) texts: BTreeMap<String, Text>,
}

/// Collects the facts of a policy.
pub(super) fn snapshot(document: &'static Document) -> Snapshot {
    let parties = Parties::new(document);
    let texts = texts::collect(document);
    let mut lock = Lock {
        version: VERSION,
        policy: document.name.to_owned(),
        declaration: policy::facts(document, &parties),
        providers: parties.facts(),
        purposes: Items::new(),
        cookies: Items::new(),
        storage: Items::new(),
        embeds: Items::new(),
        access: Items::new(),
        retired: policy::retired(document),
        regions: regions::regions(document),
        texts: texts::hashes(document, &texts),
    };
    for declared in document.purposes {
        let purpose = declared.identifier;
        put(&mut lock.purposes, purpose, purpose::facts(document, declared, &parties));
        for cookie in declared.cookies {
            let name = items::cookie_name(cookie);
            put(&mut lock.cookies, &name, items::cookie(purpose, cookie, &parties));
        }
        for entry in declared.storage {
            let name = items::storage_name(entry);
            put(&mut lock.storage, &name, items::storage(purpose, entry, &parties));
        }
        for embed in declared.embeds {
            put(&mut lock.embeds, embed.identifier, items::embed(purpose, embed, &parties));
        }
        for access in declared.access {
            put(&mut lock.access, access.identifier, items::access(purpose, access, &parties));
        }
    }
    Snapshot { lock, texts }
}

/// Adds an item. One of the same name, such as a text of a library, gets a number.
fn put<T>(items: &mut BTreeMap<String, T>, name: &str, item: T) {
    let mut key = name.to_owned();
    let mut number = 1;
    while items.contains_key(&key) {
        number += 1;
        key = format!("{name} ({number})");
    }
    items.insert(key, item);
}
