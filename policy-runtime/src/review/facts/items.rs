//! Facts about the items of a purpose: cookies, entries of the storage, embeds and accesses.

use super::super::lock::Facts;
use super::super::words;
use super::builder::{Builder, word_of};
use super::parties::Parties;
use super::texts;
use crate::declaration::defaults::DEFAULT_EMBED;
use crate::declaration::{
    AccessDeclaration, CookieDeclaration, EmbedDeclaration, StorageDeclaration, Writer,
};
use crate::wire::SameSite;

/// Returns the name of a cookie, with the sites that store it if this one does not.
pub(super) fn cookie_name(cookie: &CookieDeclaration) -> String {
    if cookie.stored_on.is_empty() {
        cookie.name.to_owned()
    } else {
        format!("{} on {}", cookie.name, sorted(cookie.stored_on).join(", "))
    }
}

pub(super) fn cookie(purpose: &str, cookie: &CookieDeclaration, parties: &Parties) -> Facts {
    let CookieDeclaration {
        name: _,
        parts: _,
        placeholders: _,
        identifier: _,
        text: _,
        location: _,
        because,
        provider,
        lifetime,
        seal,
        value: _, // A type for scripts: no fact about visitors.
        path,
        subdomains,
        secure,
        http_only,
        same_site,
        partitioned,
        writer,
        embed,
        sites,
        stored_on,
        shared_with,
        also_used_by,
        suffix: _,
    } = cookie;
    let is_here = stored_on.is_empty();
    let seal = word_of(seal);
    let same_site = same_site_word(*same_site);
    Builder::default()
        .word("purpose", purpose)
        .word("lifetime", words::lifetime(*lifetime))
        .option("because", because.map(word_of))
        .option("provider", parties.other(provider))
        .word_if(seal != "plain", "seal", seal)
        .word_if(*path != "/", "path", *path)
        .flag("subdomains", *subdomains)
        .flag("insecure", !secure)
        .flag("read_by_scripts", !http_only && is_here)
        .option("same_site", same_site)
        .flag("partitioned", *partitioned)
        .word_if(!matches!(writer, Writer::Application), "set_by", word_of(writer))
        .option("embed", *embed)
        .list("sites", sites.iter().map(ToString::to_string))
        .list("shared_with", shared_with.iter().map(|reader| parties.name(reader)))
        .list("also_used_by", also_used_by.iter().copied())
        .facts()
}

fn same_site_word(same_site: SameSite) -> Option<&'static str> {
    match same_site {
        SameSite::Lax => None,
        SameSite::Strict => Some("strict"),
        SameSite::None => Some("none"),
    }
}

/// Returns the key of an entry, with its storage.
pub(super) fn storage_name(entry: &StorageDeclaration) -> String {
    format!("{} in {}", entry.name, word_of(entry.area))
}

pub(super) fn storage(purpose: &str, entry: &StorageDeclaration, parties: &Parties) -> Facts {
    let StorageDeclaration {
        name: _,
        identifier: _,
        area: _,
        lifetime,
        text: _,
        value: _,
        because,
        provider,
        embed,
    } = entry;
    Builder::default()
        .word("purpose", purpose)
        .option("lifetime", lifetime.map(words::lifetime))
        .option("because", because.map(word_of))
        .option("provider", parties.other(provider))
        .option("embed", *embed)
        .facts()
}

pub(super) fn embed(purpose: &str, embed: &EmbedDeclaration, parties: &Parties) -> Facts {
    let EmbedDeclaration {
        identifier: _,
        text: _,
        because,
        provider,
        origins,
        stored_on,
        loaded_by,
        consent_api,
        title: _,
        init,
        attributes,
        size: _,
        loading: _,
        allow,
        sandbox,
    } = embed;
    let usual = DEFAULT_EMBED;
    let loosened = sandbox.iter().filter(|word| !usual.sandbox.contains(word));
    let tightened = usual.sandbox.iter().filter(|word| !sandbox.contains(word));
    let is_usual = *attributes == usual.attributes;
    let facts = Builder::default()
        .word("purpose", purpose)
        .option("because", because.map(word_of))
        .option("provider", parties.other(provider))
        .list("stored_on", stored_on.iter().copied())
        .option("loaded_by", *loaded_by)
        .option("consent_api", consent_api.map(word_of))
        .option("init", init.map(|init| texts::hash(init.text)))
        .list("attributes", attributes.iter().copied().filter(|_| !is_usual))
        .list("allow", allow.iter().copied())
        .list("sandbox", loosened.copied())
        .list("sandbox_without", tightened.copied());
    let facts = origins
        .iter()
        .fold(facts, |facts, (key, addresses)| facts.list(key, addresses.iter().copied()));
    facts.facts()
}

pub(super) fn access(purpose: &str, access: &AccessDeclaration, parties: &Parties) -> Facts {
    let AccessDeclaration { kind, identifier: _, text: _, because, provider, embed } = access;
    Builder::default()
        .word("purpose", purpose)
        .word("kind", word_of(kind))
        .option("because", because.map(word_of))
        .option("provider", parties.other(provider))
        .option("embed", *embed)
        .facts()
}

fn sorted(words: &[&'static str]) -> Vec<&'static str> {
    let mut words = words.to_vec();
    words.sort_unstable();
    words
}
