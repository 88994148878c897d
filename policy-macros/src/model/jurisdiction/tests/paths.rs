//! Section 3.1 of the specification: every code of it.

use super::super::facts::Set;
use super::super::law::Law;
use super::super::regions::REGIONS;
use super::super::state::State;
use super::{NOTHING, law, listed, regimes, statistics, third_party};
use std::collections::BTreeSet;

/// Regions, and the jurisdictions that contain them, the narrowest first.
#[rustfmt::skip]
const PATHS: &[(&str, &str)] = &[
    ("AT", "at eu"), ("BE", "be eu"), ("BG", "bg eu"), ("CY", "cy eu"), ("CZ", "cz eu"), ("DE", "de eu"), ("DK", "dk eu"), ("EE", "ee eu"),
    ("ES", "es eu"), ("FI", "fi eu"), ("FR", "fr eu"), ("GR", "gr eu"), ("HR", "hr eu"), ("HU", "hu eu"), ("IE", "ie eu"), ("IT", "it eu"),
    ("LT", "lt eu"), ("LU", "lu eu"), ("LV", "lv eu"), ("MT", "mt eu"), ("NL", "nl eu"), ("PL", "pl eu"), ("PT", "pt eu"), ("RO", "ro eu"),
    ("SE", "se eu"), ("SI", "si eu"), ("SK", "sk eu"), ("IS", "is eu"), ("LI", "li eu"), ("NO", "no eu"),
    ("EL", "gr eu"), ("IC EA", "es eu"),
    ("GP MQ GF RE YT MF BL PM NC PF WF TF", "fr eu"),
    ("AX GI GG JE IM FO GL SJ MC AD SM VA", "eu"),
    ("GB UK", "uk"), ("CH", "ch"), ("US", "us"),
    ("CA-QC", "ca_qc ca"),
    ("CA CA-AB CA-BC CA-MB CA-NB CA-NL CA-NS CA-NT CA-NU CA-ON CA-PE CA-SK CA-YT", "ca"),
    ("AU", "au"), ("NZ", "nz"), ("CN", "cn"), ("HK CN-HK", "hk"), ("TW CN-TW", "tw"),
    ("BR", "br"), ("TR", "tr"), ("JP", "jp"), ("KR", "kr"), ("IN", "in"), ("ZA", "za"), ("SG", "sg"),
    ("MY", "my"), ("TH", "th"), ("ID", "id"), ("PH", "ph"), ("VN", "vn"), ("BN", "bn"), ("LA", "la"), ("AE", "ae"), ("SA", "sa"),
    ("PR GU VI AS MP UM US-PR US-GU US-VI US-AS US-MP US-UM CX CC NF HM CK NU TK MO CN-MO", ""),
    ("AI BM IO VG KY FK MS PN SH TC GS", ""),
    ("AW CW SX BQ NL-AW NL-CW NL-SX NL-BQ1 NL-BQ2 NL-BQ3 UA RS BA ME MK AL MD XK IL MX", ""),
];

const STATES: &str = "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY";

/// Lists each region of the specification with its path.
fn paths() -> Vec<(String, Vec<String>)> {
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let listed = PATHS.iter().flat_map(|(regions, path)| {
        words(regions).into_iter().map(move |region| (region, words(path)))
    });
    let states = STATES.split(' ').map(|state| {
        (format!("US-{state}"), vec![format!("us_{}", state.to_lowercase()), "us".to_owned()])
    });
    listed.chain(states).collect()
}

#[test]
fn every_region_has_the_path_of_the_specification() {
    let paths = paths();
    for (region, expected) in &paths {
        let path = REGIONS.path_of(region).unwrap_or_else(|| panic!("{region}"));
        let codes: Vec<&str> = path.iter().map(|(code, _)| *code).collect();
        assert_eq!(codes, *expected, "{region}");
    }
    let expected: BTreeSet<&str> = paths.iter().map(|(region, _)| region.as_str()).collect();
    let known: BTreeSet<&str> = REGIONS.all.iter().map(|region| region.name.as_str()).collect();
    assert_eq!(known, expected);
    assert_eq!(STATES.split(' ').count(), 51);
    assert!(REGIONS.path_of("KE").is_none());
}

#[test]
fn regions_are_countries_of_iso_3166() {
    let exceptional = ["EL", "UK", "IC", "EA", "XK"];
    for region in &REGIONS.all {
        let (country, subdivision) = match region.name.split_once('-') {
            Some((country, subdivision)) => (country, Some(subdivision)),
            None => (region.name.as_str(), None),
        };
        let is_country = rust_iso3166::from_alpha2(country).is_some();
        assert!(is_country || exceptional.contains(&country), "{country}");
        let is_short = subdivision.is_none_or(|code| (1..=3).contains(&code.len()));
        assert!(is_short, "{}", region.name);
    }
}

/// A known trap: a default that is on for all the world, met by the codes of territories that a list of the EU lacks.
#[test]
fn no_region_of_another_jurisdiction_is_relaxed() {
    let facts = [statistics(Set::M3), NOTHING, third_party()];
    let us = regimes(&law(&["us"], None), &facts);
    for (region, path) in paths() {
        let is_on = us.states_of(&region).iter().all(|state| *state < State::Ask);
        assert_eq!(is_on, path.last().is_some_and(|code| code == "us"), "{region}");
    }
    for region in ["KE", "AQ", "RU", "GB-ENG", "DE-BY", ""] {
        assert!(us.states_of(region)[1..].iter().all(|state| *state == State::Ask), "{region}");
    }
}

#[test]
fn a_country_without_its_subdivision_is_as_strict_as_each() {
    let facts = [statistics(Set::M1), third_party()];
    let listed = regimes(&law(&["us", "ca"], None), &facts);
    assert_eq!(listed.states_of("CA"), [State::Inform, State::Ask]); // Quebec
    assert_eq!(listed.states_of("CA-ON"), [State::Inform, State::Object]);
    assert_eq!(listed.states_of("US"), [State::Inform, State::Object]);
    assert_eq!(listed.states_of("US-AE"), listed.states_of("US"), "no state of the table");
    assert_eq!(listed.find("US").wait, 12);
    // Of a state alone the country is not known to be it.
    let of_state = regimes(&law(&["us_ca"], None), &facts);
    assert_eq!(of_state.states_of("US-CA"), [State::Inform, State::Object]);
    for region in ["US", "US-NV", "US-PR"] {
        assert_eq!(of_state.states_of(region), [State::Object, State::Ask], "{region}");
    }
    let sensitive = super::Facts { sensitive: true, ..third_party() };
    let us = regimes(&law(&["us"], None), &[sensitive]);
    assert_eq!(us.states_of("US"), [State::Off], "it can be Oregon");
    assert_eq!(us.states_of("US-CA"), [State::Ask]);
}

#[test]
fn elsewhere_relaxes_no_region_of_the_specification() {
    let law = Law::new(&listed(&["us"]), None, Some(State::Inform), false);
    let facts = [statistics(Set::M1), third_party()];
    let relaxed = regimes(&law, &facts);
    let strict = regimes(&super::law(&["us"], None), &facts);
    for (region, _) in paths() {
        assert_eq!(relaxed.states_of(&region), strict.states_of(&region), "{region}");
    }
    assert_eq!(relaxed.states_of(""), strict.states_of(""), "the region is not known");
    assert_eq!(relaxed.states_of("KE"), [State::Inform, State::Inform]);
    assert_eq!(relaxed.find("KE").codes, ["elsewhere"]);
}

#[test]
fn laxer_rows_apply_if_they_are_named() {
    let facts = [statistics(Set::M3)];
    for (region, code) in [
        ("FR", "fr"),
        ("RE", "fr"),
        ("ES", "es"),
        ("IC", "es"),
        ("IT", "it"),
        ("NL", "nl"),
        ("LI", "li"),
    ] {
        assert_eq!(regimes(&law(&["eu", "br"], None), &facts).states_of(region), [State::Ask]);
        let named = regimes(&law(&["eu", "br", code], None), &facts);
        assert_eq!(named.states_of(region), [State::Object], "{region}");
        assert_eq!(named.find(region).codes, [code]);
        assert_eq!(named.states_of("DE"), [State::Ask]);
        let alone = regimes(&law(&[code], None), &facts);
        assert_eq!(alone.states_of(region), [State::Object], "{region}");
        assert_eq!(
            alone.states_of("DE"),
            [State::Ask],
            "the law of Germany is not listed, but known"
        );
        assert_eq!(alone.states_of("JP"), [State::Object], "as strict as the base rule and {code}");
    }
}

#[test]
fn stricter_rows_join_the_jurisdiction_around_them() {
    let facts = [third_party()];
    let eu = regimes(&law(&["eu", "us", "ca"], None), &facts);
    assert_eq!((eu.find("IE").keep, eu.find("LU").keep, eu.find("DE").keep), (6, 12, 13));
    assert_eq!(eu.find("IE").codes, ["ie", "eu"]);
    assert_eq!(eu.find("US-CA").codes, ["us_ca", "us"]);
    assert_eq!(eu.find("CA-QC").codes, ["ca_qc", "ca"]);
    assert_eq!(eu.find("").keep, 6, "the visitor can be in Ireland");
}
