//! The IAB's `deviceStorage.json`: Vendor Device Storage & Operational Disclosures 1.1 of the Transparency and Consent Framework.

use super::stored_item::{Stored, StoredItem};
use crate::declaration::{Document, Lifetime, Site, Writer};
use crate::i18n::Localizer;
use crate::policy_page::hosts_of;
use serde::Serialize;

/// Purpose 1 of the framework: to store and access information on a device, which needs consent.
const STORAGE: u8 = 1;

#[derive(Serialize)]
pub(super) struct DeviceStorage {
    disclosures: Vec<Disclosure>,
    domains: Vec<Domain>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Disclosure {
    identifier: String,
    #[serde(rename = "type")]
    kind: &'static str,
    /// 0 for a session. `None` for what has no lifetime, or an unknown one.
    max_age_seconds: Option<u32>,
    cookie_refresh: bool,
    domains: Vec<String>,
    purposes: Vec<u8>,
    description: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    opt_out: bool,
}

#[derive(Serialize)]
struct Domain {
    #[serde(rename = "domain")]
    name: String,
    purposes: Vec<u8>,
    #[serde(rename = "use")]
    description: String,
}

impl DeviceStorage {
    pub(super) fn new(
        document: &Document,
        localizer: &Localizer<'_>,
        site: Option<&Site>,
    ) -> DeviceStorage {
        let items = StoredItem::all(localizer).into_iter();
        let disclosures = items.map(|item| disclosure(document, localizer, item, site));
        DeviceStorage { disclosures: disclosures.collect(), domains: domains(localizer) }
    }
}

fn disclosure(
    document: &Document,
    localizer: &Localizer<'_>,
    item: StoredItem,
    site: Option<&Site>,
) -> Disclosure {
    let (kind, max_age_seconds, cookie_refresh, opt_out) = match item.stored {
        Stored::Cookie(cookie) => {
            let max_age = match cookie.lifetime {
                Lifetime::Session => Some(0),
                lifetime => lifetime.max_age(),
            };
            let consent = document.consent.filter(|_| cookie.writer == Writer::Consent);
            let refusals = consent.map(|consent| consent.refusal_lifetimes(document.purposes));
            let lasting = refusals.and_then(|refusals| refusals.lasting_refusal);
            let max_age = max_age.max(refusals.map(|refusals| refusals.refusal)).max(lasting);
            let is_refreshed = matches!(cookie.lifetime, Lifetime::Sliding(_)) || lasting.is_some();
            ("cookie", max_age, is_refreshed, consent.is_some())
        }
        Stored::Entry(_) => ("web", None, false, false),
    };
    Disclosure {
        identifier: item.pattern(),
        kind,
        max_age_seconds,
        cookie_refresh,
        domains: item.hosts(document, site),
        purposes: purposes(item.asks(document)),
        description: localizer.sentence(item.text(), item.purpose).text,
        opt_out,
    }
}

/// Lists the hosts that embeds load from. Of those that several embeds share, any that asks decides.
fn domains(localizer: &Localizer<'_>) -> Vec<Domain> {
    let mut domains: Vec<Domain> = Vec::new();
    for purpose in localizer.purposes() {
        for embed in purpose.embeds {
            let text = localizer.sentence(embed.text, purpose).text;
            for host in hosts_of(embed).into_iter().map(without_port) {
                let known = domains.iter_mut().find(|known| known.name == host);
                let Some(known) = known else {
                    let description = text.clone();
                    let purposes = purposes(purpose.asks);
                    domains.push(Domain { name: host.to_owned(), purposes, description });
                    continue;
                };
                if purpose.asks {
                    known.purposes = purposes(true);
                }
                if !known.description.contains(&text) {
                    known.description.push(' ');
                    known.description.push_str(&text);
                }
            }
        }
    }
    domains
}

/// The policy knows of one purpose of the framework whether it is pursued.
fn purposes(asks: bool) -> Vec<u8> {
    if asks { vec![STORAGE] } else { Vec::new() }
}

fn without_port(host: &str) -> &str {
    let is_port = |port: &str| !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    host.rsplit_once(':').filter(|(_, port)| is_port(port)).map_or(host, |(name, _)| name)
}
