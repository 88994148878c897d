//! A policy has as many errors as faults: they are planted in a valid policy, one by one and together.

use super::expansion;
use proptest::sample::subsequence;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

const SOUND: &str = r#"
    /// How the shop uses cookies.
    pub policy Shop {
        controller: shop,
        contact: "privacy@shop.example",
        updated: "2026-11-22",
        sites: ["shop.example", "*.shop.example"],
        languages: [en, de],
        jurisdictions: [fr],
    }

    provider shop { name: "Shop", privacy: "https://shop.example/privacy" }
    provider maps { name: "Maps", privacy: "https://maps.example/privacy" }

    /// The shop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Holds your basket.
        cookie "__Host-basket" as basket: u64 { because: basket, lifetime: 30 days, seal: signed }
        /// Keeps you signed in.
        cookie "__Secure-sid" as sid: String { because: authentication, lifetime: session, seal: encrypted }
        /// Protects forms.
        cookie csrf: String { because: csrf, lifetime: 12 hours, seal: signed }
        /// Remembers your language.
        cookie lang: String { because: interface, lifetime: 12 months, path: "/" }
        /// Remembers your colours.
        cookie theme: String { because: interface, lifetime: 6 months }
        /// Lets one server answer you.
        cookie route { because: load_balancing, lifetime: session, set_by: proxy }
        /// Keeps you safe.
        cookie shield: u64 { because: security, lifetime: 1 week, location: "Everywhere" }
        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Counts visits.
    purpose Audience: statistical {
        title: "Audience",
        anonymised: "counted in sums",
        own_use,
        no_cross_site,

        /// Counts a visit once a day.
        cookie visit: u32 { lifetime: 1 day }
    }

    /// Shows where we are.
    purpose Maps: third_party {
        title: "Maps",
        provider: maps,
        refused_by: [gpc],

        /// Remembers the place.
        cookie place: String { lifetime: 90 days, same_site: none }
        /// Remembers how near you went.
        cookie "zoom_{map}" as zoom(map: u64): u8 { lifetime: 1 day }
        /// What you drew on the map.
        storage "maps.drawing" as drawing in local { provider: maps }

        /// The map itself.
        embed map(branch: u64) {
            provider: maps,
            frame: ["https://maps.example/{branch}"],
            script: ["https://cdn.maps.example"],

            cookie _mid { lifetime: 2 years }
        }
    }

    retired {
        cookie "_old" { path: "/old" }
    }

    texts de {
        Shop: "Wie der Laden Cookies nutzt.",
        Essential: "Ohne diese geht es nicht.",
        Essential.title: "Notwendig",
        basket: "Enthält Ihren Korb.",
        sid: "Hält Sie angemeldet.",
        csrf: "Schützt Formulare.",
        lang: "Merkt sich Ihre Sprache.",
        theme: "Merkt sich Ihre Farben.",
        route: "Lässt einen Server antworten.",
        shield: "Schützt Sie.",
        shield.location: "Überall",
        choice: "Merkt sich Ihre Wahl.",
        Audience: "Zählt Besuche.",
        Audience.title: "Publikum",
        visit: "Zählt einen Besuch am Tag.",
        Maps: "Zeigt, wo wir sind.",
        Maps.title: "Karten",
        place: "Merkt sich den Ort.",
        zoom: "Merkt sich die Nähe.",
        drawing: "Was Sie gezeichnet haben.",
        map: "Die Karte.",
    }
"#;

/// A part of the policy, the fault in its place, and the code of the error.
type Fault = (&'static str, &'static str, &'static str);

/// Each is one mistake, and none touches the place of another.
#[rustfmt::skip] // a table: one fault a line
const FAULTS: &[Fault] = &[
    ("contact: \"privacy@shop.example\",", "", "key-missing"),
    ("updated: \"2026-11-22\"", "updated: \"22.11.2026\"", "date"),
    ("\"shop.example\", ", "\"https://shop.example/\", ", "domain-syntax"),
    ("jurisdictions: [fr]", "jurisdictions: [fr, atlantis]", "jurisdiction-unknown"),
    ("name: \"Shop\", privacy: \"https://shop.example/privacy\"", "name: \"Shop\", privacy: \"shop.example\"", "url"),
    ("name: \"Maps\", privacy", "name: \"Maps\", colour: red, privacy", "key-unknown"),
    ("lifetime: 30 days, seal: signed", "lifetime: 30 days, subdomains, seal: signed", "prefix-host"),
    ("lifetime: session, seal: encrypted", "lifetime: session, same_site: none, seal: encrypted", "session-attrs"),
    ("lifetime: 12 hours, seal: signed", "lifetime: 12 hours", "csrf-naive"),
    ("lifetime: 12 months", "lifetime: 12 moons", "lifetime-unit"),
    ("path: \"/\"", "path: \"shop\"", "path-relative"),
    ("cookie theme: String { because: interface, ", "cookie theme: String { ", "basis-missing"),
    ("lifetime: 6 months }\n        /// Lets", "lifetime: 2 years }\n        /// Lets", "lifetime-400d"),
    ("        /// Lets one server answer you.\n", "", "purpose-text"),
    ("because: load_balancing", "because: balancing_of_loads", "key-value"),
    ("1 week", "1 weeks", "lifetime-unit"),
    ("cookie shield", "cookie \"sh ield\" as shield", "name-grammar"),
    ("choice { lifetime: 6 months", "choice { lifetime: session", "choice-session"),
    ("own_use,", "", "cnil-audience"),
    ("visit: u32 { lifetime: 1 day", "visit: u32 { because: security, lifetime: 1 day", "basis-contradiction"),
    ("provider: maps,\n        refused", "provider: map,\n        refused", "provider-unknown"),
    ("_by: [gpc]", "_by: [dnt]", "key-value"),
    ("Maps: third_party", "Maps: third_parties", "kind-unknown"),
    ("same_site: none", "same_site: none, insecure", "samesite-none"),
    ("place: String {", "place {", "type-missing"),
    ("texts de {\n", "texts de {\n        Cellar: \"Keller\",\n", "text-unknown"),
    ("        shield.location: \"Überall\",\n", "", "locale-missing"),
    ("        theme: \"Merkt sich Ihre Farben.\",\n", "", "locale-missing"),
    ("Wie der Laden Cookies nutzt.", " ", "text-empty"),
    ("visit: \"Zählt einen Besuch am Tag.\"", "visit \"Zählt einen Besuch am Tag.\"", "syntax"),
    ("zoom(map: u64)", "zoom(map: u64, depth: u8)", "family-parameter"),
    ("in local { provider", "in cellar { provider", "storage-area"),
    ("            provider: maps,\n            frame", "            frame", "key-missing"),
    ("maps.example/{branch}", "maps.example/{branch}/{shelf}", "embed-parameter"),
    ("\"https://cdn.maps.example\"", "\"*\"", "csp-wildcard"),
    ("_mid { lifetime: 2 years", "_mid { because: security, lifetime: 2 years", "basis-embed"),
    ("path: \"/old\"", "path: \"/old\", lifetime: 1 day", "key-unknown"),
    ("texts de {", "window dressing {}\n    texts de {", "item-unknown"),
];

/// Plants these faults in the sound policy. Returns `None` if one stands in the place of another.
fn planted(faults: &[&Fault]) -> Option<String> {
    let mut places: Vec<(usize, &Fault)> = faults
        .iter()
        .map(|fault| {
            let mut found = SOUND.match_indices(fault.0);
            let place = found.next().map(|(at, _)| at);
            assert!(found.next().is_none() && place.is_some(), "one place for {fault:?}");
            (place.unwrap_or_default(), *fault)
        })
        .collect();
    places.sort_unstable();
    let (mut policy, mut end) = (String::new(), 0);
    for (at, (there, instead, _)) in places {
        policy.push_str(SOUND.get(end..at)?);
        policy.push_str(instead);
        end = at + there.len();
    }
    policy.push_str(SOUND.get(end..)?);
    Some(policy)
}

/// Checks that each fault is one error with the right code, in the form of messages.
fn check(faults: &[&Fault]) -> Result<(), String> {
    let Some(policy) = planted(faults) else { return Ok(()) };
    let expansion = expansion::expand(&policy.parse().map_err(|error| format!("{error}"))?)?;
    expansion.check_messages()?;
    let mut expected: Vec<&str> = faults.iter().map(|(_, _, code)| *code).collect();
    let mut found: Vec<&str> =
        expansion.errors.iter().filter_map(|message| expansion::code(message)).collect();
    expected.sort_unstable();
    found.sort_unstable();
    if expected != found {
        return Err(format!("planted {expected:?}, found {:#?}", expansion.errors));
    }
    Ok(())
}

#[test]
fn the_sound_policy_has_no_fault() {
    check(&[]).unwrap();
}

#[test]
fn one_fault_is_one_error() {
    let wrong: Vec<String> = FAULTS
        .iter()
        .filter_map(|fault| Some(format!("{fault:?}: {}", check(&[fault]).err()?)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn two_faults_are_two_errors() {
    let pairs = FAULTS.iter().enumerate().flat_map(|(index, first)| {
        FAULTS.iter().skip(index + 1).map(move |second| [first, second])
    });
    let wrong: Vec<String> =
        pairs.filter_map(|pair| Some(format!("{pair:?}: {}", check(&pair).err()?))).collect();
    assert!(wrong.is_empty(), "{} pairs, the first is {}", wrong.len(), wrong.join("\n"));
}

#[test]
fn up_to_ten_faults_are_as_many_errors() {
    let config = Config { cases: 1_000, failure_persistence: None, ..Config::default() };
    let faults: Vec<&Fault> = FAULTS.iter().collect();
    let outcome = TestRunner::new(config)
        .run(&subsequence(faults, 3..=10), |faults| check(&faults).map_err(TestCaseError::fail));
    if let Err(fault) = outcome {
        panic!("{fault}");
    }
}
