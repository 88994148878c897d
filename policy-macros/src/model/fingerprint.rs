//! Fingerprints: a consent holds for the purpose as it was, so visitors are asked again when its fingerprint changes.
//!
//! | enters | as |
//! |---|---|
//! | the purpose | kind, `anonymised` or not, `own_use`, `no_cross_site`, `ip_masked`, `not_matched`, `sensitive`, `consent_mode`, categories of personal data, recipients, sites |
//! | the policy | whether its choices are shared with subdomains |
//! | the controller, and each party | its name, its country, whether it is a processor or a joint controller, its transfers to third countries |
//! | a cookie | name, party, readers, path, subdomains, partition, whether other sites' pages send it, other site, who sets it, whether scripts read it, whether it goes over plain http, whether visits prolong it, whether it keeps a choice, the other purposes that use it, sites |
//! | a cookie that it reads | the same of the cookie |
//! | an entry of the storage | name, area, party, whether it has a lifetime, whether visits prolong it |
//! | an access without storing | what is read, party |
//! | an embed | identifier, party, other site, what it loads from which hosts, the embed that loads it, whether it has an initialising script, features of the device that its frames may use, what its frames may do beyond the default sandbox |
//!
//! The text of an initialising script does not enter: what data it collects is in `data`, and where they go in the origins.
//! Wording, translations, notes, the legal basis, postal addresses, addresses of notices and the order of the declaration do not enter, nor do types, seals and a stricter
//! `same_site`. The lifetime does not either, as the consent cookie keeps the longest that was agreed to. What the policy does
//! not say adds nothing, so that a new key here changes no fingerprint of a policy without it.

use super::cookie::{Cookie, SameSite, Writer};
use super::embed::{Embed, Loader};
use super::items::{Access, Kind, Provider, Purpose, SourceText, Storage, Transfer};
use super::site::Site;
use crate::syntax::vocabulary::{CHOICE, DEFAULT_SANDBOX, HARMLESS_PERMISSIONS, JOINT, PROCESSOR};
use proc_macro2::Ident;

/// FNV-1a, 64 bits: the same on every machine and with every compiler. A collision can be constructed, but only by the author
/// of the policy.
struct Fnv(u64);

impl Fnv {
    fn new() -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }

    /// Adds a part and its end, so that `ab`, `c` is not `a`, `bc`.
    fn part(mut self, part: &str) -> Fnv {
        for byte in part.bytes().chain([0xff]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        self
    }

    /// Adds the sites that have an item, whose order does not matter.
    fn sites(self, sites: &[Site]) -> Fnv {
        let mut sites: Vec<String> = sites.iter().map(ToString::to_string).collect();
        sites.sort_unstable();
        sites.iter().fold(self, |hash, site| hash.part("site").part(site))
    }

    fn flag(self, name: &str, is_set: bool) -> Fnv {
        if is_set { self.part(name) } else { self }
    }

    /// Adds who a party is.
    fn party(self, party: Option<&Provider>) -> Fnv {
        let Some(Provider { name, country, role, transfers, .. }) = party else {
            return self.part("");
        };
        let hash = self.part(&name.text);
        let hash = match country {
            Some(country) => hash.part("country").part(&country.text),
            None => hash,
        };
        let hash = hash.flag("processor", role.as_deref() == Some(PROCESSOR));
        let hash = hash.flag("joint", role.as_deref() == Some(JOINT));
        let country = |transfer: &Transfer| {
            transfer.country.as_ref().map(|country| country.text.clone()).unwrap_or_default()
        };
        let mut transfers: Vec<_> = transfers
            .iter()
            .map(|transfer| (country(transfer), transfer.safeguard.to_string()))
            .collect();
        transfers.sort_unstable();
        transfers.into_iter().fold(hash, |hash, (country, safeguard)| {
            hash.part("transfer").part(&country).part(&safeguard)
        })
    }
}

/// Hashes a name.
pub(crate) fn hash(name: &str) -> u64 {
    Fnv::new().part(name).0
}

/// Hashes the identifier of a purpose to the 16 bits that name it in the consent cookie.
pub(crate) fn id(identifier: &str) -> u16 {
    let Fnv(hash) = Fnv::new().part(identifier);
    let folded = hash ^ hash >> 32;
    low_u16(folded ^ folded >> 16)
}

/// What enters the fingerprints of all purposes of a policy.
#[derive(Clone, Copy)]
pub(crate) struct OfAll {
    pub(crate) controller: Option<usize>,
    /// Whether choices count on all hosts of a site.
    pub(crate) shares_choices: bool,
}

/// The fingerprint of the facts that a consent to the purpose agrees to. A sum, so that the order of the cookies does not matter,
/// and that those of included libraries add up to it.
pub(crate) fn terms(
    purpose: &Purpose,
    of_all: OfAll,
    purposes: &[Purpose],
    providers: &[Provider],
) -> u64 {
    let Fnv(own) = Fnv::new()
        .part(purpose.kind.word())
        .flag("anonymised", purpose.anonymised.is_some())
        .flag("own_use", purpose.own_use)
        .flag("no_cross_site", purpose.no_cross_site)
        .flag("ip_masked", purpose.ip_masked)
        .flag("not_matched", purpose.not_matched)
        .flag("sensitive", purpose.sensitive)
        .flag("shared choices", of_all.shares_choices)
        .sites(&purpose.sites);
    let signals = purpose.consent_mode.iter();
    let signals = signals.map(|signal| Fnv::new().part("consent_mode").part(&signal.to_string()).0);
    let data = purpose.data.iter();
    let data = data.map(|category| Fnv::new().part("data").part(&category.to_string()).0);
    let party = |index: usize| providers.get(index);
    let recipients = purpose.recipients.iter();
    let recipients = recipients.map(|index| Fnv::new().part("recipient").party(party(*index)).0);
    let storage = purpose.storage.iter().map(|entry| storage_part(entry, providers));
    let embeds = purpose.embeds.iter().map(|embed| embed_part(embed, providers));
    let accesses = purpose.accesses.iter().map(|access| access_part(access, providers));
    let part = |owner: &Purpose, cookie| cookie_part(cookie, owner.kind, purposes, providers);
    let cookies = purpose.cookies.iter().map(|cookie| part(purpose, cookie));
    let reads = purpose.reads.iter().filter_map(|read| {
        let owner = purposes.get(read.purpose)?;
        let hash = part(owner, owner.cookies.get(read.cookie)?);
        Some(Fnv::new().part("reads").part(&hash.to_string()).0)
    });
    // Where it is a party itself, its name is in already.
    let controller = of_all.controller.filter(|controller| !is_party(*controller, purpose));
    let controller = controller.map(|index| Fnv::new().part("controller").party(party(index)).0);
    let all = signals.chain(data).chain(recipients).chain(storage).chain(embeds);
    let all = all.chain(accesses).chain(cookies).chain(reads);
    all.chain(controller).fold(own, u64::wrapping_add)
}

/// Folds terms to the fingerprint. `fold_terms` of the runtime does the same where libraries are included.
pub(crate) fn fold(terms: u64) -> u32 {
    let folded = terms ^ terms >> 32;
    u32::from(low_u16(folded >> 16)) << 16 | u32::from(low_u16(folded))
}

fn is_party(index: usize, purpose: &Purpose) -> bool {
    let cookies = purpose.cookies.iter().map(|cookie| cookie.provider);
    let storage = purpose.storage.iter().map(|entry| entry.provider);
    let embeds = purpose.embeds.iter().map(|embed| embed.provider);
    let accesses = purpose.accesses.iter().map(|access| access.provider);
    let mut all = cookies.chain(storage).chain(embeds).chain(accesses);
    all.any(|provider| provider == Some(index))
}

fn low_u16(hash: u64) -> u16 {
    let [.., high, low] = hash.to_be_bytes();
    u16::from_be_bytes([high, low])
}

fn storage_part(entry: &Storage, providers: &[Provider]) -> u64 {
    let provider = entry.provider.and_then(|index| providers.get(index));
    Fnv::new()
        .part("storage")
        .part(&entry.name.wire)
        .part(&entry.area)
        .party(provider)
        .flag("lifetime", entry.lifetime.is_some())
        .flag("sliding", entry.lifetime.is_some_and(|lifetime| lifetime.is_sliding))
        .0
}

fn access_part(access: &Access, providers: &[Provider]) -> u64 {
    let provider = access.provider.and_then(|index| providers.get(index));
    Fnv::new().part("access").part(&access.kind.to_string()).party(provider).0
}

fn embed_part(embed: &Embed, providers: &[Provider]) -> u64 {
    let provider = embed.provider.and_then(|index| providers.get(index));
    let hash = Fnv::new().part("embed").part(&embed.identifier.to_string()).party(provider);
    let hash = hash.part(&hosts(&embed.stored_on));
    let hash = match &embed.loader {
        Some(Loader { identifier, provider, .. }) => hash
            .part("loaded_by")
            .part(&identifier.to_string())
            .party(provider.and_then(|index| providers.get(index))),
        None => hash,
    };
    // A frame is a page of its own; a script can read what is on ours.
    let loads = embed.origins.iter().fold(hash, |hash, (key, addresses)| {
        let mut origins: Vec<&str> =
            addresses.iter().map(|address| origin(&address.text)).collect();
        origins.sort_unstable();
        origins.dedup();
        origins.into_iter().fold(hash.part(key.as_str()), Fnv::part)
    });
    let loads = loads.flag("init", embed.init.is_some());
    let permissions = embed.allow.iter().filter(|word| !is_listed(HARMLESS_PERMISSIONS, word));
    let loosened = embed.sandbox.iter().flatten().filter(|word| !is_listed(DEFAULT_SANDBOX, word));
    let loads = sorted(permissions).iter().fold(loads, |hash, word| hash.part("allow").part(word));
    sorted(loosened).iter().fold(loads, |hash, word| hash.part("sandbox").part(word)).0
}

fn is_listed(words: &[&str], word: &Ident) -> bool {
    words.iter().any(|listed| word == listed)
}

/// Sorts words, whose order does not matter.
fn sorted<'w>(words: impl Iterator<Item = &'w Ident>) -> Vec<String> {
    let mut words: Vec<String> = words.map(ToString::to_string).collect();
    words.sort_unstable();
    words
}

/// Joins hosts, whose order does not matter.
fn hosts(hosts: &[SourceText]) -> String {
    let mut hosts: Vec<&str> = hosts.iter().map(|host| host.text.as_str()).collect();
    hosts.sort_unstable();
    hosts.join(" ")
}

/// The scheme and the host of an address: what is fetched from there is the provider's matter.
fn origin(address: &str) -> &str {
    let host = address.find("//").map_or(0, |slashes| slashes + 2);
    let rest = address.get(host..).unwrap_or_default();
    let end = rest.find(['/', '?', '#']).map_or(address.len(), |end| host + end);
    address.get(..end).unwrap_or(address)
}

fn cookie_part(cookie: &Cookie, kind: Kind, purposes: &[Purpose], providers: &[Provider]) -> u64 {
    let party = |index: &usize| providers.get(*index);
    let mut readers: Vec<Option<&Provider>> = cookie.shared_with.iter().map(party).collect();
    readers.sort_unstable_by_key(|reader| reader.map(|reader| reader.name.text.as_str()));
    let set_by = match cookie.writer {
        Writer::Application | Writer::Consent | Writer::Middleware => "",
        Writer::Proxy => "set_by: proxy",
        Writer::Scripts => "set_by: scripts",
        Writer::Embed => "set_by: embed",
    };
    let hash = Fnv::new()
        .part(&cookie.name.wire)
        .party(cookie.provider.as_ref().and_then(party))
        .part(kind.word())
        .part(&cookie.path.text)
        .flag("subdomains", cookie.subdomains)
        .flag("partitioned", cookie.partitioned)
        .flag("same_site: none", cookie.same_site == SameSite::None)
        .part(&hosts(&cookie.stored_on))
        .flag(set_by, !set_by.is_empty())
        .flag("read_by: scripts", !cookie.http_only)
        .flag("insecure", !cookie.secure)
        .flag("because: choice", kind != Kind::Necessary && cookie.is_for(CHOICE))
        .flag("sliding", cookie.lifetime.is_some_and(|lifetime| lifetime.is_sliding));
    let hash = readers.into_iter().fold(hash, Fnv::party);
    let mut used_by: Vec<String> = cookie
        .also_used_by
        .iter()
        .filter_map(|index| purposes.get(*index).map(Purpose::known_as))
        .collect();
    used_by.sort_unstable();
    let hash = used_by.iter().fold(hash, |hash, purpose| hash.part("also used by").part(purpose));
    hash.sites(&cookie.sites).0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_scheme_and_host() {
        for (address, expected) in [
            ("https://ads.example", "https://ads.example"),
            ("https://ads.example/embed/{film}?x", "https://ads.example"),
            ("https://ads.example?x=/", "https://ads.example"),
            ("https://*.ads.example:8443/a", "https://*.ads.example:8443"),
            ("wss://ads.example#a", "wss://ads.example"),
            ("ads.example/a", "ads.example"),
            ("", ""),
        ] {
            assert_eq!(origin(address), expected);
        }
    }
}
