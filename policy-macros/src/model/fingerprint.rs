//! Fingerprints: a consent holds for the purpose as it was, so visitors are asked again when its fingerprint changes.
//!
//! Names, providers, recipients, kind, scope and the use of the data enter. Wording, translations and the order of the
//! declaration do not; nor does the lifetime, as the consent cookie keeps the longest that was agreed to.

use super::items::{Cookie, Embed, Kind, Provider, Purpose, SameSite, Storage};

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

    fn flag(self, name: &str, is_set: bool) -> Fnv {
        if is_set { self.part(name) } else { self }
    }
}

/// Hashes the identifier of a purpose to the 16 bits that name it in the consent cookie.
pub(crate) fn id(identifier: &str) -> u16 {
    let Fnv(hash) = Fnv::new().part(identifier);
    let folded = hash ^ hash >> 32;
    low_u16(folded ^ folded >> 16)
}

/// Computes the fingerprint of a purpose. It is a sum, so that the order of the cookies does not matter.
pub(crate) fn of(purpose: &Purpose, providers: &[Provider]) -> u32 {
    let Fnv(own) = Fnv::new()
        .part(purpose.kind.word())
        .flag("anonymised", purpose.anonymised.is_some())
        .flag("own_use", purpose.own_use)
        .flag("no_cross_site", purpose.no_cross_site);
    let own = purpose
        .consent_mode
        .iter()
        .map(|signal| Fnv::new().part("consent_mode").part(&signal.to_string()).0)
        .fold(own, u64::wrapping_add);
    let own = purpose
        .recipients
        .iter()
        .map(|index| provider_name(*index, providers))
        .fold(own, |sum, name| sum.wrapping_add(Fnv::new().part("recipient").part(name).0));
    let own = purpose
        .storage
        .iter()
        .map(|entry| storage_part(entry, providers))
        .fold(own, u64::wrapping_add);
    let own = purpose
        .embeds
        .iter()
        .map(|embed| embed_part(embed, providers))
        .fold(own, u64::wrapping_add);
    let sum = purpose
        .cookies
        .iter()
        .map(|cookie| cookie_part(cookie, purpose.kind, providers))
        .fold(own, u64::wrapping_add);
    let folded = sum ^ sum >> 32;
    u32::from(low_u16(folded >> 16)) << 16 | u32::from(low_u16(folded))
}

fn low_u16(hash: u64) -> u16 {
    let [.., high, low] = hash.to_be_bytes();
    u16::from_be_bytes([high, low])
}

fn provider_name(index: usize, providers: &[Provider]) -> &str {
    providers.get(index).map_or("", |provider| provider.name.text.as_str())
}

fn storage_part(entry: &Storage, providers: &[Provider]) -> u64 {
    let area = if entry.is_local { "local" } else { "session" };
    let provider = entry.provider.map_or("", |index| provider_name(index, providers));
    Fnv::new().part("storage").part(&entry.name.wire).part(area).part(provider).0
}

fn embed_part(embed: &Embed, providers: &[Provider]) -> u64 {
    let provider = embed.provider.map_or("", |index| provider_name(index, providers));
    let hash = Fnv::new().part("embed").part(&embed.identifier.to_string()).part(provider);
    let stored_on = embed.stored_on.as_ref().map_or("", |site| site.text.as_str());
    hash.part(stored_on).0
}

fn cookie_part(cookie: &Cookie, kind: Kind, providers: &[Provider]) -> u64 {
    let name =
        |index: &usize| providers.get(*index).map_or("", |provider| provider.name.text.as_str());
    let mut readers: Vec<&str> = cookie.shared_with.iter().map(name).collect();
    readers.sort_unstable();
    let hash = Fnv::new()
        .part(&cookie.name.wire)
        .part(cookie.provider.as_ref().map_or("", name))
        .part(kind.word())
        .part(&cookie.path.text)
        .flag("subdomains", cookie.subdomains)
        .flag("partitioned", cookie.partitioned)
        .flag("same_site: none", cookie.same_site == SameSite::None)
        .part(cookie.stored_on.as_ref().map_or("", |site| site.text.as_str()));
    readers.into_iter().fold(hash, Fnv::part).0
}
