//! The cookies and storage entries as CSV, in the columns of the Open Cookie Database.

use super::stored_item::{Stored, StoredItem};
use crate::csv;
use crate::declaration::{Document, Provider, Site};
use crate::i18n::Localizer;
use sha2::{Digest, Sha256};

/// The columns of the Open Cookie Database, with their CRLF.
const HEADER: &str = "ID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,Data Controller,User Privacy & GDPR Rights Portals,Wildcard match\r\n";

pub(super) fn render(
    document: &Document,
    localizer: &Localizer<'_>,
    site: Option<&Site>,
) -> String {
    let lines = StoredItem::all(localizer).into_iter().map(|item| {
        let provider = item.provider();
        let (name, is_wildcard) = name(item);
        csv::line([
            id(document, item).as_str(),
            provider.name,
            &localizer.purpose_title(item.purpose).text,
            &name,
            &item.hosts(document, site).join(", "),
            &localizer.sentence(item.text(), item.purpose).text,
            &item.kept(localizer).text,
            &controllers(document, provider).join(", "),
            provider.privacy,
            if is_wildcard { "1" } else { "0" },
        ])
    });
    HEADER.to_owned() + &lines.collect::<String>()
}

/// Returns the name, and whether it is a wildcard: names begin with it, or it has `*` for each part that varies.
fn name(item: StoredItem) -> (String, bool) {
    let pattern = item.pattern();
    if !item.varies() {
        return (pattern, false);
    }
    let start = pattern.strip_suffix('*').filter(|start| !start.is_empty() && !start.contains('*'));
    (start.map_or(pattern.clone(), str::to_owned), true)
}

/// Returns the controllers of what a provider stores, as far as the policy declares its role.
fn controllers(document: &Document, provider: &Provider) -> Vec<&'static str> {
    let own = document.controller;
    match provider.role {
        _ if provider.identifier == own.identifier => vec![own.name],
        Some("processor") => vec![own.name],
        Some("joint") => vec![own.name, provider.name],
        Some("controller") => vec![provider.name],
        _ => Vec::new(),
    }
}

/// Returns a UUID (RFC 9562 5.8) that changes with nothing but the policy's name, the purpose, the identifier and the name.
fn id(document: &Document, item: StoredItem) -> String {
    let (area, name) = match item.stored {
        Stored::Cookie(cookie) => ("cookie", cookie.name),
        Stored::Entry(entry) => ("storage", entry.name),
    };
    let mut hash = Sha256::new();
    for part in [document.name, item.purpose.identifier, area, item.identifier(), name] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash.finalize()).for_each(|(byte, of_hash)| *byte = of_hash);
    let number = u128::from_be_bytes(bytes);
    // Version 8 and the variant of RFC 9562.
    let number = number & !(0xf << 76) | 8 << 76;
    let hex = format!("{:032x}", number & !(0b11 << 62) | 0b10 << 62);
    let groups = [0..8, 8..12, 12..16, 16..20, 20..32].map(|group| hex.get(group).unwrap_or(""));
    groups.join("-")
}
