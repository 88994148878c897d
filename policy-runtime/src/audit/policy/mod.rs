//! The policy that a site is held to: a [`Document`](crate::Document), or its JSON.
//!
//! The audit reads the JSON in both cases, so a site in another language than Rust is audited against the same facts: `GET
//! /cookie-policy?format=json` of an application has it, and so has a file that someone wrote.

mod pattern;
mod permitted;

pub(crate) use pattern::{HostPattern, admits};
pub(crate) use permitted::Standing;

use super::AuditError;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A policy as the audit reads it. Fields that it does not need may be absent.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct AuditedPolicy {
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) sites: Vec<String>,
    pub(crate) purposes: Vec<AuditedPurpose>,
    #[serde(default)]
    pub(crate) retired: Vec<AuditedName>,
    /// How long browsers keep a refusal in the consent cookie.
    #[serde(default)]
    consent: Option<AuditedConsent>,
    #[serde(default)]
    regimes: Vec<AuditedRegime>,
    /// Place among the rules of each purpose of those that hold for the visitors: the first is that of an unknown region.
    #[serde(skip)]
    rule: usize,
}

#[derive(Debug, Clone, Deserialize)]
struct AuditedConsent {
    cookie: String,
    refusal: u64,
    #[serde(default)]
    lasting_refusal: Option<u64>,
}

#[derive(Debug, Clone, Deserialize)]
struct AuditedRegime {
    rules: usize,
    #[serde(default)]
    jurisdictions: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct AuditedName {
    pub(crate) name: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct AuditedPurpose {
    pub(crate) identifier: String,
    pub(crate) kind: AuditedKind,
    pub(crate) asks: bool,
    #[serde(default)]
    pub(crate) refused_by_gpc: bool,
    #[serde(default)]
    pub(crate) sites: Vec<String>,
    #[serde(default)]
    pub(crate) rules: Vec<AuditedRule>,
    #[serde(default)]
    pub(crate) cookies: Vec<AuditedCookie>,
    #[serde(default)]
    pub(crate) storage: Vec<AuditedStorage>,
    #[serde(default)]
    pub(crate) embeds: Vec<AuditedEmbed>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum AuditedKind {
    Necessary,
    Statistical,
    Internal,
    ThirdParty,
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct AuditedRule {
    pub(crate) state: AuditedState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum AuditedState {
    None,
    Inform,
    Object,
    Ask,
    Off,
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct AuditedCookie {
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) because: Option<String>,
    pub(crate) lifetime: AuditedLifetime,
    #[serde(default)]
    pub(crate) sites: Vec<String>,
    #[serde(default)]
    pub(crate) stored_on: Vec<String>,
    #[serde(default)]
    pub(crate) also_used_by: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum AuditedLifetime {
    Session,
    Unknown,
    Seconds(u64),
    Sliding(u64),
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct AuditedStorage {
    pub(crate) name: String,
    pub(crate) area: StorageKind,
    #[serde(default)]
    pub(crate) because: Option<String>,
}

/// An area of the browser's storage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum StorageKind {
    Local,
    Session,
    IndexedDb,
    Cache,
}

impl StorageKind {
    /// Returns the word behind `in`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            StorageKind::Local => "local",
            StorageKind::Session => "session",
            StorageKind::IndexedDb => "indexed_db",
            StorageKind::Cache => "cache",
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct AuditedEmbed {
    pub(crate) identifier: String,
    #[serde(default)]
    pub(crate) origins: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub(crate) stored_on: Vec<String>,
}

impl AuditedPolicy {
    /// Reads the JSON of a policy.
    pub(crate) fn from_json(json: &str) -> Result<AuditedPolicy, AuditError> {
        serde_json::from_str(json).map_err(|error| {
            AuditError::InvalidPolicy(format!(
                "this is not the JSON of a policy: {error}\nhelp: an application with this library serves it at `/cookie-policy?format=json`"
            ))
        })
    }

    /// Applies the rules of visitors of a jurisdiction, by its code.
    pub(crate) fn apply(&mut self, jurisdiction: &str) -> Result<(), AuditError> {
        let narrowest = |regime: &AuditedRegime| regime.jurisdictions.first().cloned();
        let mut regimes = self.regimes.iter();
        let regime = regimes.find(|regime| narrowest(regime).as_deref() == Some(jurisdiction));
        let Some(regime) = regime else {
            let mut known: Vec<String> = self.regimes.iter().filter_map(narrowest).collect();
            known.dedup();
            let help = if known.is_empty() {
                "leave the jurisdiction out: its rules are the same for all visitors".to_owned()
            } else {
                format!("name one of `{}`", known.join("`, `"))
            };
            return Err(AuditError::Jurisdiction(format!(
                "the policy `{}` has no rules of its own for `{jurisdiction}`\nhelp: {help}",
                self.name
            )));
        };
        self.rule = regime.rules;
        Ok(())
    }

    /// Returns the rule of a purpose for the visitors, if the policy has rules of regions.
    fn rule_of<'p>(&self, purpose: &'p AuditedPurpose) -> Option<&'p AuditedRule> {
        purpose.rules.get(self.rule).or(purpose.rules.first())
    }

    /// Returns whether a host is one of the policy's sites. Without `sites` the policy names none.
    pub(crate) fn is_site(&self, host: &str) -> bool {
        self.sites.iter().any(|site| is_among(site, host))
    }

    /// Returns the purposes that a visitor can refuse.
    pub(crate) fn refusable(&self) -> impl Iterator<Item = (usize, &AuditedPurpose)> {
        let purposes = self.purposes.iter().enumerate();
        purposes.filter(|(_, purpose)| purpose.kind != AuditedKind::Necessary)
    }

    /// Returns the purposes whose cookie has this name on a host, with the cookie. `is_own` says that the host is the site's.
    pub(crate) fn cookies<'p>(
        &'p self,
        name: &'p str,
        host: &'p str,
        is_own: bool,
    ) -> impl Iterator<Item = (usize, &'p AuditedCookie)> {
        let cookies = self.purposes.iter().enumerate().flat_map(|(index, purpose)| {
            purpose.cookies.iter().map(move |cookie| (index, purpose, cookie))
        });
        let is_here = move |purpose: &AuditedPurpose, cookie: &AuditedCookie| {
            if cookie.stored_on.is_empty() {
                is_own && on(&purpose.sites, host) && on(&cookie.sites, host)
            } else {
                cookie.stored_on.iter().any(|site| shares_site(site, host))
            }
        };
        cookies
            .filter(move |(_, purpose, cookie)| {
                admits(&cookie.name, name) && is_here(purpose, cookie)
            })
            .map(|(index, _, cookie)| (index, cookie))
    }

    /// Returns the longest lifetime of a cookie. The consent cookie may live longer after a refusal than after a consent.
    pub(crate) fn lifetime_of(&self, cookie: &AuditedCookie) -> AuditedLifetime {
        let consent = self.consent.as_ref().filter(|consent| consent.cookie == cookie.name);
        match (cookie.lifetime, consent) {
            (AuditedLifetime::Seconds(seconds), Some(consent)) => {
                let longest =
                    seconds.max(consent.refusal).max(consent.lasting_refusal.unwrap_or(0));
                AuditedLifetime::Seconds(longest)
            }
            (declared, _) => declared,
        }
    }

    /// Returns whether a cookie with this name is declared for any host.
    pub(crate) fn has_name(&self, name: &str) -> bool {
        let mut cookies = self.purposes.iter().flat_map(|purpose| &purpose.cookies);
        cookies.any(|cookie| admits(&cookie.name, name))
    }

    /// Returns the purposes with an entry of this name in an area.
    pub(crate) fn storage<'p>(
        &'p self,
        area: StorageKind,
        name: &'p str,
    ) -> impl Iterator<Item = (usize, &'p AuditedStorage)> {
        let entries = self.purposes.iter().enumerate();
        let entries = entries
            .flat_map(|(index, purpose)| purpose.storage.iter().map(move |entry| (index, entry)));
        entries.filter(move |(_, entry)| entry.area == area && admits(&entry.name, name))
    }

    /// Returns the purposes that load from a host: by an address of an embed, or as the place of its cookies.
    pub(crate) fn loading_from(&self, host: &str) -> Vec<usize> {
        let loads = |purpose: &AuditedPurpose| {
            let cookies = purpose.cookies.iter().flat_map(|cookie| &cookie.stored_on);
            let places = purpose.embeds.iter().flat_map(|embed| &embed.stored_on);
            let mut places = cookies.chain(places);
            let addresses =
                purpose.embeds.iter().flat_map(|embed| embed.origins.values().flatten());
            let mut addresses = addresses.filter_map(|address| HostPattern::of_address(address));
            addresses.any(|pattern| pattern.admits(host)) || places.any(|site| is_below(site, host))
        };
        let purposes = self.purposes.iter().enumerate();
        purposes.filter(|(_, purpose)| loads(purpose)).map(|(index, _)| index).collect()
    }

    /// Returns the identifier of a purpose.
    pub(crate) fn identifier(&self, purpose: usize) -> &str {
        self.purposes.get(purpose).map_or("", |purpose| &purpose.identifier)
    }

    /// Returns a list of identifiers.
    pub(crate) fn identifiers(&self, purposes: &[usize]) -> Vec<String> {
        purposes.iter().map(|purpose| self.identifier(*purpose).to_owned()).collect()
    }
}

/// Returns whether a host is among sites. An empty list has all.
fn on(sites: &[String], host: &str) -> bool {
    sites.is_empty()
        || sites.iter().any(|site| is_among(site, host) || is_below(host, site_base(site)))
}

fn site_base(site: &str) -> &str {
    site.strip_prefix("*.").unwrap_or(site)
}

/// Returns whether an entry of `sites` has a host.
fn is_among(site: &str, host: &str) -> bool {
    match site.strip_prefix("*.") {
        Some(base) => host != base && is_below(base, host),
        None => site == host || site == "*",
    }
}

/// Returns whether a host is a domain or below it.
pub(crate) fn is_below(domain: &str, host: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// Returns whether one of two hosts is below the other: a cookie of `facebook.com` is also held for `www.facebook.com`.
fn shares_site(one: &str, other: &str) -> bool {
    is_below(one, other) || is_below(other, one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_of_sites_has_its_hosts() {
        assert!(is_among("shop.example", "shop.example"));
        assert!(is_among("*.shop.example", "www.shop.example"));
        assert!(!is_among("*.shop.example", "shop.example"));
        assert!(!is_among("*.shop.example", "evilshop.example"));
        assert!(is_among("*", "customer.example"));
    }

    #[test]
    fn what_is_not_a_policy_is_refused_with_the_reason() {
        let error = AuditedPolicy::from_json("<!doctype html>").unwrap_err().to_string();
        assert!(
            error.starts_with("this is not the JSON of a policy: expected value at line 1"),
            "{error}"
        );
        let error = AuditedPolicy::from_json(r#"{ "name": "Shop" }"#).unwrap_err().to_string();
        assert!(error.contains("missing field `purposes`"), "{error}");
    }
}
