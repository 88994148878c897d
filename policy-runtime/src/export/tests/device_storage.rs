use super::{Everywhere, Hostile};
use crate::Policy;
use serde_json::{Value, json};

fn file(site: &str) -> Value {
    serde_json::from_str(&Hostile::document().to_device_storage("en", site)).unwrap()
}

fn disclosure(file: &Value, identifier: &str) -> Value {
    let disclosures = file["disclosures"].as_array().unwrap();
    disclosures.iter().find(|item| item["identifier"] == identifier).unwrap().clone()
}

#[test]
fn disclosures_have_the_members_of_the_specification() {
    let file = file("");
    for expected in [
        json!({
            "identifier": "__Host-basket", "type": "cookie", "maxAgeSeconds": 2_592_000, "cookieRefresh": true,
            "domains": ["maker.example", "*.maker.example", "tenant.example"], "purposes": [],
            "description": "Holds your basket.",
        }),
        json!({
            "identifier": "draft_*-*", "type": "cookie", "maxAgeSeconds": 0, "cookieRefresh": false,
            "domains": ["maker.example", "*.maker.example", "tenant.example"], "purposes": [],
            "description": "Keeps a draft.",
        }),
        json!({
            "identifier": "choice", "type": "cookie", "maxAgeSeconds": 15_552_000, "cookieRefresh": false,
            "domains": ["maker.example", "*.maker.example", "tenant.example"], "purposes": [],
            "description": "Remembers what you chose here.", "optOut": true,
        }),
        json!({
            "identifier": "_c_*", "type": "cookie", "maxAgeSeconds": null, "cookieRefresh": false,
            "domains": ["maker.example", "*.maker.example", "tenant.example", "*.tenant.example"], "purposes": [1],
            "description": "Tells one browser from another.",
        }),
        json!({
            "identifier": "volume", "type": "web", "maxAgeSeconds": null, "cookieRefresh": false,
            "domains": ["tube.example"], "purposes": [1], "description": "Plays a film.",
        }),
    ] {
        assert_eq!(disclosure(&file, expected["identifier"].as_str().unwrap()), expected);
    }
}

#[test]
fn domains_are_hosts_without_scheme_and_port() {
    assert_eq!(
        file("")["domains"],
        json!([
            { "domain": "cdn.counts.example", "purposes": [1], "use": "Counts visits." },
            { "domain": "www.tube.example", "purposes": [1], "use": "Plays a film." },
        ])
    );
}

#[test]
fn no_identifier_is_a_wildcard_alone() {
    for item in file("tenant.example")["disclosures"].as_array().unwrap() {
        assert_ne!(item["identifier"], "*");
        assert!(!item["domains"].as_array().unwrap().is_empty(), "{item}");
    }
}

#[test]
fn a_policy_for_all_hosts_is_for_any_domain() {
    let file = Everywhere::document().to_device_storage("en", "");
    let file: Value = serde_json::from_str(&file).unwrap();
    assert_eq!(disclosure(&file, "recent")["domains"], json!(["*"]));
}
