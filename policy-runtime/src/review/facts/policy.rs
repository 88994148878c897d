//! Facts about the policy as a whole, and its retired cookies.

use super::super::lock::Facts;
use super::super::words;
use super::builder::{Builder, word_of};
use super::parties::Parties;
use crate::declaration::{Document, RetiredCookie};

pub(super) fn facts(document: &Document, parties: &Parties) -> Facts {
    let Document {
        name: _,
        text: _,
        dpo,
        address,
        rights: _,
        note: _,
        controller,
        contact,
        updated,
        authority,
        languages,
        sites,
        jurisdictions,
        providers: _,
        purposes: _,
        consent,
        retired: _,
        findings: _,
        audience,
        abroad,
        rule_elsewhere,
        source: _,
        tables: _,
        elsewhere: _,
        families: _,
    } = document;
    Builder::default()
        .word("controller", parties.name(controller))
        .word("contact", *contact)
        .word("updated", *updated)
        .option("dpo", *dpo)
        .option("address", *address)
        .option("authority", *authority)
        .option("written_in", languages.first().copied())
        .list("languages", languages.iter().copied())
        .list("sites", sites.iter().map(ToString::to_string))
        .list("jurisdictions", jurisdictions.iter().copied())
        .option("audience", audience.map(word_of))
        .option("abroad", abroad.map(word_of))
        .option("elsewhere", rule_elsewhere.map(word_of))
        .option("consent_cookie", consent.map(|consent| consent.cookie.name))
        .option("refusal", consent.map(|consent| words::duration(consent.refusal)))
        .facts()
}

/// Returns the retired cookies, with the scope that each was set with, as the policy language writes it.
pub(super) fn retired(document: &Document) -> Vec<String> {
    let mut all: Vec<String> = document
        .retired
        .iter()
        .map(|RetiredCookie { name, parts: _, placeholders: _, path, subdomains, partitioned }| {
            (*name).to_owned() + &scope(path, *subdomains, *partitioned)
        })
        .collect();
    all.sort_unstable();
    all
}

/// Returns the scope by which browsers delete a cookie, with a space before it. Empty for the usual one.
pub(in super::super) fn scope(path: &str, subdomains: bool, partitioned: bool) -> String {
    let mut keys = Vec::new();
    if path != "/" {
        keys.push(format!("path: {path:?}"));
    }
    for (key, is_set) in [("subdomains", subdomains), ("partitioned", partitioned)] {
        if is_set {
            keys.push(key.to_owned());
        }
    }
    if keys.is_empty() { String::new() } else { format!(" {{ {} }}", keys.join(", ")) }
}
