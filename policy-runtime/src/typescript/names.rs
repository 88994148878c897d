//! Unions of names: purposes, cookies and entries of the storage.

use super::literal::string;
use super::pattern::Pattern;
use crate::declaration::{Document, StorageArea};
use std::fmt::Write;

/// Returns the types of all names.
pub(super) fn unions(document: &'static Document) -> String {
    let purposes = document.purposes.iter().map(|purpose| string(purpose.identifier));
    let refusable = document.purposes.iter().filter(|purpose| purpose.can_be_refused());
    let refusable = refusable.map(|purpose| string(purpose.identifier));
    let cookies = document.cookies().map(|(_, cookie)| cookie);
    let cookies = cookies.filter(|cookie| cookie.is_stored_here());
    let cookies = cookies.map(|cookie| Pattern::of_cookie(cookie).template());
    let stored = |area| {
        let entries = document.purposes.iter().flat_map(|purpose| purpose.storage);
        entries
            .filter(move |entry| entry.area == area)
            .map(|entry| Pattern::of(entry.name).template())
    };
    let mut types = String::new();
    for (name, says, members) in [
        ("Purpose", "A purpose of the policy.", purposes.collect::<Vec<_>>()),
        ("RefusablePurpose", "A purpose that the visitor can refuse.", refusable.collect()),
        (
            "CookieName",
            "The name of a cookie that this site declares, by any writer.",
            cookies.collect(),
        ),
        ("LocalStorageKey", "A key of `localStorage`.", stored(StorageArea::Local).collect()),
        ("SessionStorageKey", "A key of `sessionStorage`.", stored(StorageArea::Session).collect()),
        (
            "DatabaseName",
            "The name of a database in IndexedDB.",
            stored(StorageArea::IndexedDb).collect(),
        ),
        ("CacheName", "The name of a cache.", stored(StorageArea::Cache).collect()),
    ] {
        let _ = write!(types, "/** {says} */\nexport type {name} = {};\n\n", joined(members));
    }
    types
}

/// Returns the union of these words.
pub(super) fn union<'t>(words: impl Iterator<Item = &'t str>) -> String {
    joined(words.map(string).collect())
}

/// Joins the members of a union. One without members has no value.
fn joined(members: Vec<String>) -> String {
    let mut known: Vec<String> = Vec::new();
    for member in members {
        if !known.contains(&member) {
            known.push(member);
        }
    }
    if known.is_empty() { "never".to_owned() } else { known.join(" | ") }
}
