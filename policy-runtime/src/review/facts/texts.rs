//! Texts, by the names that they have in the `texts` of the policy language, and their hashes.

use super::super::lock::Hashes;
use crate::declaration::{Document, Text};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Octets of a hash that are kept. Two texts of one name should differ, which no secret depends on.
const HASH_OCTETS: usize = 6;

/// Collects the texts of a policy. Empty ones, such as those of an embed's cookies, are none.
pub(super) fn collect(document: &'static Document) -> BTreeMap<String, Text> {
    let mut all = BTreeMap::new();
    let mut put = |name: &str, part: &str, text: Option<Text>| {
        let key = if part.is_empty() { name.to_owned() } else { format!("{name}.{part}") };
        if let Some(text) = text.filter(|text| text.languages().next().is_some()) {
            super::put(&mut all, &key, text);
        }
    };
    put(document.name, "", Some(document.text));
    put(document.name, "rights", document.rights);
    put(document.name, "note", document.note);
    for purpose in document.purposes {
        put(purpose.identifier, "", Some(purpose.text));
        put(purpose.identifier, "title", Some(purpose.title));
        put(purpose.identifier, "group", purpose.group);
        put(purpose.identifier, "note", purpose.note);
        for cookie in purpose.cookies {
            put(cookie.identifier, "", Some(cookie.text));
            put(cookie.identifier, "location", cookie.location);
        }
        for entry in purpose.storage {
            put(entry.identifier, "", Some(entry.text));
        }
        for embed in purpose.embeds {
            put(embed.identifier, "", Some(embed.text));
            put(embed.identifier, "title", embed.title);
        }
        for access in purpose.access {
            put(access.identifier, "", Some(access.text));
        }
    }
    all
}

/// Hashes texts in each language.
pub(super) fn hashes(
    document: &Document,
    texts: &BTreeMap<String, Text>,
) -> BTreeMap<String, Hashes> {
    let in_languages = |text: &Text| {
        let known = text.languages().filter(|(tag, _)| document.languages.contains(tag));
        known.map(|(tag, text)| (tag.to_owned(), hash(text))).collect()
    };
    texts.iter().map(|(key, text)| (key.clone(), in_languages(text))).collect()
}

/// Returns the hash of a text: the first octets of its SHA-256, in hexadecimal digits.
pub(super) fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().take(HASH_OCTETS).fold(String::new(), |mut digits, octet| {
        // Writing into a string does not fail.
        let _ = write!(digits, "{octet:02x}");
        digits
    })
}

/// Returns the hash of the source of a text, which its translations translate.
pub(in super::super) fn source_hash<'h>(hashes: &'h Hashes, written_in: &str) -> Option<&'h str> {
    hashes.get(written_in).map(String::as_str)
}
