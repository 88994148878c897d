//! A vendor's disclosure: `deviceStorage.json` of the IAB (Vendor Device Storage & Operational Disclosures 1.1).

use super::Context;
use super::fields::Seconds;
use crate::import::draft::lifetime::QUESTION;
use crate::import::draft::{Answer, Cookie, Draft, Lifetime, Name, Purpose, Storage, text};
use crate::import::error::ImportError;
use crate::import::format::Format;
use crate::import::hosts::{host, is_name, is_same_domain};
use serde::Deserialize;

#[derive(Deserialize)]
struct Source {
    disclosures: Option<Vec<Disclosure>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Disclosure {
    identifier: String,
    #[serde(rename = "type")]
    medium: Option<String>,
    max_age_seconds: Option<Seconds>,
    cookie_refresh: Option<bool>,
    domain: Option<String>,
    domains: Option<Vec<String>>,
    purposes: Option<Vec<u32>>,
    description: Option<String>,
}

/// Maximum lifetime that a disclosure can mean, in seconds: ten years. More was meant in another unit.
const MAX_SECONDS: u64 = 10 * 365 * 86_400;

pub(super) fn read(text: &str, context: &Context) -> Result<Draft, ImportError> {
    let source: Source = serde_json::from_str(text)
        .map_err(|error| ImportError::json(Format::DeviceStorage, &error))?;
    let mut draft = Draft::new("a vendor's `deviceStorage.json`");
    let vendor = draft.party(
        "vendor",
        Answer::open("which company is the vendor"),
        Answer::open("where is its privacy notice"),
    );
    let purpose = draft.purpose("vendor", || Purpose {
        called: "Vendor".to_owned(),
        title: Answer::open("under which title do these stand"),
        text: Answer::open("what are these for, in one sentence for visitors"),
        kind: Answer::guess("third_party", "a vendor of the IAB's framework"),
        items: Vec::new(),
    });
    for disclosure in source.disclosures.unwrap_or_default() {
        let text = Answer::known_or(
            disclosure.description.as_deref().unwrap_or_default(),
            "what is it for",
        );
        let text = with_purposes(text, disclosure.purposes.as_deref().unwrap_or_default());
        match disclosure.medium.as_deref() {
            Some("web") => draft.add_storage(
                purpose,
                Storage {
                    name: entry_name(&disclosure.identifier),
                    area: "local",
                    text,
                    party: Some(vendor),
                },
            ),
            Some("app") => draft.remark(format!(
                "`{}`, which apps store: it is out of reach of a site",
                disclosure.identifier
            )),
            Some(other) if other != "cookie" => draft.remark(format!(
                "`{}` of the type `{other}`, which the specification does not have",
                disclosure.identifier
            )),
            _ => {
                let mut cookie = Cookie::new(Name::family(&disclosure.identifier));
                cookie.text = text;
                cookie.lifetime = lifetime(&disclosure);
                cookie.party = Some(vendor);
                cookie.stored_on = sites(&disclosure, context);
                cookie.set_by = Some(Answer::guess(
                    "scripts",
                    "the vendor's scripts write what is on the site",
                ));
                draft.add_cookie(purpose, cookie);
            }
        }
    }
    Ok(draft)
}

/// Adds the purposes of the framework to the question for a text that the disclosure does not have.
fn with_purposes(text: Answer<String>, purposes: &[u32]) -> Answer<String> {
    match text {
        Answer::Open(question) if !purposes.is_empty() => {
            let listed: Vec<String> = purposes.iter().map(u32::to_string).collect();
            Answer::Open(format!("{question} (purposes {} of the framework)", listed.join(", ")))
        }
        text => text,
    }
}

/// A star alone is no name; beside a name it stands for what varies.
fn entry_name(identifier: &str) -> Name {
    match Name::family(identifier) {
        Name::One(_) | Name::Undeclarable(_) => Name::entry(identifier),
        name => name,
    }
}

fn lifetime(disclosure: &Disclosure) -> Answer<Lifetime> {
    let Some(Seconds(seconds)) = disclosure.max_age_seconds else {
        return Answer::guess(Lifetime::Unknown, "the disclosure has none");
    };
    let Ok(seconds) = u64::try_from(seconds) else {
        return Answer::open(format!("{QUESTION}; the source says {seconds} seconds"));
    };
    if seconds == 0 {
        return Answer::Known(Lifetime::Session);
    }
    if seconds > MAX_SECONDS {
        let days = seconds / 86_400;
        return Answer::open(format!(
            "{QUESTION}; the source says {seconds} seconds, which are {days} days"
        ));
    }
    Answer::Known(Lifetime::Seconds {
        seconds,
        is_sliding: disclosure.cookie_refresh == Some(true),
    })
}

/// Lists the hosts that store a cookie. `*` is the site on which the vendor is.
fn sites(disclosure: &Disclosure, context: &Context) -> Vec<String> {
    let is_own = |host: &str| context.site.as_ref().is_some_and(|site| is_same_domain(host, site));
    let listed = disclosure.domains.iter().flatten().chain(&disclosure.domain);
    let mut sites: Vec<String> = Vec::new();
    for listed in listed {
        let site = host(text::cleaned(listed).trim_start_matches(['*', '.']));
        let is_other = |site: &String| is_name(site) && !is_own(site) && !sites.contains(site);
        if let Some(site) = site.filter(is_other) {
            sites.push(site);
        }
    }
    sites
}
