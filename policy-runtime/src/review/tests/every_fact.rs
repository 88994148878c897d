//! A sentence for every fact that can change, in both directions.

use super::super::compare::{Section, is_known};
use super::super::facts::snapshot;
use super::{messages, version};
use crate::declaration::Document;
use crate::policy::Policy;
use std::fs;
use std::path::Path;

version! { plain { updated: "2026-11-22", languages: [en], sites: ["*.kettle.example"], } {
    provider ads { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
    provider agency { name: "Agency", privacy: "https://agency.example/privacy" }

    /// The shop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",
        /// Remembers what you chose here.
        consent cookie choice {}
        /// Holds your basket.
        cookie basket: u64 { because: basket, lifetime: 30 days }
        /// Balances the load.
        cookie balancer { because: load_balancing, lifetime: session, set_by: middleware }
        /// Holds a draft.
        storage draft in session { because: user_input, lifetime: 1 hour }
    }
    /// Counts visits.
    purpose Audience: statistical {
        title: "Audience",
        /// Counts your visit.
        cookie visit: u64 { lifetime: 1 day }
    }
    /// Shows advertisements.
    purpose Ads: third_party {
        title: "Advertising",
        /// Tells you from others.
        cookie profile: u64 { lifetime: 30 days }
        /// What you saw.
        storage seen in local { lifetime: 30 days }
        /// Reads your device.
        access fingerprint as device {}
        /// A banner.
        embed banner { provider: ads, script: ["https://ads.example/a.js"], frame: ["https://ads.example/frame"] }
    }
} }

version! { full {
    updated: "2026-11-30",
    languages: [en],
    sites: ["*.kettle.example", "kettle.example"],
    jurisdictions: [eu],
    dpo: "dpo@kettle.example",
    address: "1 Kettle Street",
    authority: "https://authority.example",
} {
    provider ads {
        name: "Ads Inc.",
        privacy: "https://ads.example/notice",
        opt_out: "https://ads.example/opt-out",
        country: us,
        role: joint,
        notices: ["https://ads.example/more"],
        dpo: "dpo@ads.example",
        address: "1 Ads Street",
        transfer: scc to us,
    }
    provider agency { name: "Agency", privacy: "https://agency.example/privacy" }

    /// The shop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",
        /// Remembers what you chose here.
        consent cookie choice { lifetime: 12 months, refusal: 12 months }
        /// Holds your basket.
        cookie basket: u64 {
            because: user_input,
            lifetime: 60 days sliding,
            seal: signed,
            read_by: scripts,
            insecure,
        }
        /// Balances the load.
        cookie balancer { because: security, lifetime: session, set_by: proxy, provider: agency }
        /// Holds a draft.
        storage draft in session { because: interface }
    }
    /// Counts visits.
    purpose Audience: statistical {
        title: "Audience",
        anonymised: "sums per day",
        own_use,
        no_cross_site,
        ip_masked,
        not_matched,
        data_kept: 25 months,
        basis: legitimate_interest,
        /// Counts your visit.
        cookie visit: u64 { lifetime: session }
    }
    /// Shows advertisements.
    purpose Ads: third_party {
        title: "Advertising",
        sensitive,
        refused_by: [gpc],
        clears_storage,
        data: [browsing],
        recipients: [agency],
        consent_mode: [ad_storage],
        /// Tells you from others.
        cookie profile: u64 { lifetime: 30 days, provider: ads, shared_with: [agency], subdomains, path: "/shop", partitioned, same_site: none }
        /// What you saw.
        storage seen in local { provider: ads }
        /// Reads your device.
        access sensor as device { provider: ads }
        /// A banner.
        embed banner {
            provider: agency,
            script: ["https://ads.example/a.js", "https://cdn.example/b.js"],
            frame: ["https://ads.example/other"],
            stored_on: "ads.example",
            consent_api: google,
            init: "start();",
            attributes: ["defer"],
            allow: [camera, fullscreen],
            sandbox: [scripts, downloads],
        }
    }
} }

/// Compares messages with those of a file beside this one. `REVIEW_MESSAGES=write` writes it.
fn is_recorded(file: &str, messages: &[String]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/review/tests");
    let text = messages.join("\n") + "\n";
    if std::env::var_os("REVIEW_MESSAGES").is_some() {
        fs::write(folder.join(file), &text).unwrap();
    }
    assert_eq!(fs::read_to_string(folder.join(file)).unwrap(), text);
}

fn facts_of(policy: &'static Document) -> Vec<(Section, String)> {
    let lock = snapshot(policy).lock;
    let of_policy = lock.declaration.keys().map(|key| (Section::Policy, key.clone()));
    let of_items = Section::OF_ITEMS.into_iter().flat_map(|section| {
        let items = section.items(&lock).into_iter().flatten();
        items.flat_map(move |(_, facts)| facts.keys().map(move |key| (section, key.clone())))
    });
    of_policy.chain(of_items).collect()
}

#[test]
fn every_fact_that_is_added_has_its_sentence() {
    is_recorded("added.txt", &messages(plain::Shop::document(), full::Shop::document()));
}

#[test]
fn every_fact_that_is_gone_has_its_sentence() {
    is_recorded("gone.txt", &messages(full::Shop::document(), plain::Shop::document()));
}

/// The table of meanings has every fact that a lock file can have.
#[test]
fn every_fact_has_a_meaning() {
    for policy in [plain::Shop::document(), full::Shop::document()] {
        for (section, key) in facts_of(policy) {
            assert!(is_known(section, &key), "{section:?} {key}");
        }
    }
}
