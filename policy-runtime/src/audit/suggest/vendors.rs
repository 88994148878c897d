//! The vendors of [`kits`](crate::kits): which of them has a cookie, an entry of the storage or a host.

use crate::audit::policy::{StorageKind, admits};
use crate::declaration::{LibraryDeclaration, StorageArea};
use crate::kits::catalogue::{KITS, Kit};

/// A vendor, and what it has.
#[derive(Debug)]
pub(super) struct Vendor {
    /// Path of the library.
    pub(super) path: String,
    pub(super) library: &'static LibraryDeclaration,
    /// What the vendor says of the item, in parentheses after a space, or nothing.
    pub(super) item: String,
}

/// Finds the vendor of a cookie on a host.
pub(super) fn of_cookie(name: &str, host: &str, is_own: bool) -> Option<Vendor> {
    let other_site = (!is_own).then_some(host);
    KITS.iter().find_map(|kit| {
        let cookie = kit.cookie(name.as_bytes(), other_site)?;
        let item = format!(" (the cookie: {})", cookie.text.in_language("en"));
        is_telling(cookie.name).then(|| vendor(kit, item))
    })
}

/// Finds the vendor of an entry of the storage.
pub(super) fn of_storage(area: StorageKind, name: &str) -> Option<Vendor> {
    let area = match area {
        StorageKind::Local => StorageArea::Local,
        StorageKind::Session => StorageArea::Session,
        StorageKind::IndexedDb => StorageArea::IndexedDb,
        StorageKind::Cache => StorageArea::Cache,
    };
    KITS.iter().find_map(|kit| {
        let mut entries = kit.library.purposes.iter().flat_map(|purpose| purpose.storage);
        let entry = entries.find(|entry| {
            entry.area == area && is_telling(entry.name) && admits(entry.name, name)
        })?;
        Some(vendor(kit, format!(" (the entry: {})", entry.text.in_language("en"))))
    })
}

/// Finds the vendor of a host. A host of several kits names none of them.
pub(super) fn of_host(host: &str) -> Option<Vendor> {
    let mut found = KITS.iter().filter(|kit| kit.has_host(host));
    let kit = found.next()?;
    found.next().is_none().then(|| vendor(kit, String::new()))
}

/// Returns whether a pattern has letters of its own, so that it does not stand for every name.
fn is_telling(name: &str) -> bool {
    name.split('{').next().is_some_and(|start| start.len() > 1)
}

fn vendor(kit: &Kit, item: String) -> Vendor {
    let path = format!("policy_runtime::kits::{}", kit.path);
    Vendor { path, library: kit.library, item }
}
