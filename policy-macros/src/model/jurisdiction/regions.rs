//! Regions and the jurisdictions that contain them, from the narrowest to the widest.

use super::rows::ROWS;

/// A region: an ISO 3166-1 country, or with a subdivision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Region {
    pub(crate) name: String,
    pub(crate) path: Vec<&'static str>,
}

/// The members of the EU and the EEA have a code of their own: their country's, in lower case.
const IN_EU: &[(&str, &str)] = &[("EL", "gr"), ("IC", "es"), ("EA", "es")];

/// The law of France holds, and that of the EU or its rules through it.
const OF_FRANCE: &[&str] =
    &["GP", "MQ", "GF", "RE", "YT", "MF", "BL", "PM", "NC", "PF", "WF", "TF"];

/// Close to the EU, with laws that were not read. They are held to its rules.
const AS_EU: &[&str] = &["AX", "GI", "GG", "JE", "IM", "FO", "GL", "SJ", "MC", "AD", "SM", "VA"];

/// Regions of other countries that another code contains.
const ELSEWHERE: &[(&str, &str)] = &[("GB", "uk"), ("UK", "uk"), ("CN-HK", "hk"), ("CN-TW", "tw")];

/// Provinces and territories of Canada. Quebec has a law of its own.
const OF_CANADA: &[&str] =
    &["AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"];

/// Regions with laws that were not read: in no jurisdiction of the table, and never relaxed.
const UNREAD: &[&str] = &[
    // Territories of the United States, which can have stricter acts.
    "PR", "GU", "VI", "AS", "MP", "UM", "US-PR", "US-GU", "US-VI", "US-AS", "US-MP", "US-UM",
    // Territories of Australia and New Zealand.
    "CX", "CC", "NF", "HM", "CK", "NU", "TK", "MO", "CN-MO",
    // Overseas territories of the United Kingdom.
    "AI", "BM", "IO", "VG", "KY", "FK", "MS", "PN", "SH", "TC", "GS",
    // Countries of the Kingdom of the Netherlands.
    "AW", "CW", "SX", "BQ", "NL-AW", "NL-CW", "NL-SX", "NL-BQ1", "NL-BQ2", "NL-BQ3", "UA", "RS",
    "BA", "ME", "MK", "AL", "MD", "XK", "IL", "MX",
];

/// Countries with subdivisions in the table. Without its subdivision a visitor can be in any of them.
const DIVIDED: &[&str] = &["US", "CA"];

/// Lists all regions of the table. A region that is not among them is in no jurisdiction.
pub(crate) fn regions() -> Vec<Region> {
    let codes = ROWS.iter().flat_map(|row| row.codes.iter().map(move |code| (*code, row)));
    let own = codes.filter(|(code, _)| !matches!(*code, "eu" | "uk")).map(|(code, row)| Region {
        name: code.to_uppercase().replace('_', "-"),
        path: [code].into_iter().chain(row.container()).collect(),
    });
    let named = |name: &&str, path: &[&'static str]| Region {
        name: (*name).to_owned(),
        path: path.to_vec(),
    };
    let in_eu = IN_EU.iter().map(|(name, code)| named(name, &[code, "eu"]));
    let of_france = OF_FRANCE.iter().map(|name| named(name, &["fr", "eu"]));
    let as_eu = AS_EU.iter().map(|name| named(name, &["eu"]));
    let elsewhere = ELSEWHERE.iter().map(|(name, code)| named(name, &[code]));
    let of_canada = OF_CANADA.iter().filter(|name| **name != "QC");
    let of_canada = of_canada.map(|name| Region { name: format!("CA-{name}"), path: vec!["ca"] });
    let unread = UNREAD.iter().map(|name| named(name, &[]));
    let all = own.chain(in_eu).chain(of_france).chain(as_eu).chain(elsewhere);
    let mut all: Vec<Region> = all.chain(of_canada).chain(unread).collect();
    all.sort_unstable_by(|one, other| one.name.cmp(&other.name));
    all
}

/// Returns whether a visitor from this region can be in any subdivision of it.
pub(crate) fn is_divided(region: &str) -> bool {
    DIVIDED.contains(&region)
}

/// Returns whether a region is a subdivision of another.
pub(crate) fn is_in(region: &str, country: &str) -> bool {
    country_of(region) == Some(country)
}

/// Returns the country of a subdivision.
pub(crate) fn country_of(region: &str) -> Option<&str> {
    region.split_once('-').map(|(country, _)| country)
}
