//! Regions and the jurisdictions that contain them, from the narrowest to the widest.

use super::rows::{Coded, ROWS, row_of};
use std::sync::LazyLock;

/// A region: an ISO 3166-1 country, or with a subdivision.
#[derive(Debug)]
pub(crate) struct Region {
    pub(crate) name: String,
    /// Place of the jurisdictions that contain it, among the [paths](Regions::paths).
    pub(crate) path: usize,
}

/// The regions of the table. One that is not among them is in no jurisdiction.
#[derive(Debug, Default)]
pub(crate) struct Regions {
    /// In the order of their names.
    pub(crate) all: Vec<Region>,
    /// Jurisdictions that contain a region, each combination once.
    pub(crate) paths: Vec<Vec<Coded>>,
}

/// The regions of the table.
pub(crate) static REGIONS: LazyLock<Regions> = LazyLock::new(Regions::of_table);

/// The members of the EU and the EEA have a code of their own: their country's, in lower case.
const IN_EU: &[(&str, &str)] = &[("EL", "gr"), ("IC", "es"), ("EA", "es")];

/// The law of France holds, and that of the EU or its rules through it.
const OF_FRANCE: &[&str] =
    &["GP", "MQ", "GF", "RE", "YT", "MF", "BL", "PM", "NC", "PF", "WF", "TF"];

/// Close to the EU, with laws that were not read. They are held to its rules.
const AS_EU: &[&str] = &["AX", "GI", "GG", "JE", "IM", "FO", "GL", "SJ", "MC", "AD", "SM", "VA"];

/// Regions of other countries that another code contains.
const ELSEWHERE: &[(&str, &str)] = &[("GB", "uk"), ("UK", "uk"), ("CN-HK", "hk"), ("CN-TW", "tw")];

/// Provinces and territories of Canada but Quebec, which has a row of its own.
const OF_CANADA: &[&str] = &[
    "CA-AB", "CA-BC", "CA-MB", "CA-NB", "CA-NL", "CA-NS", "CA-NT", "CA-NU", "CA-ON", "CA-PE",
    "CA-SK", "CA-YT",
];

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

impl Regions {
    fn of_table() -> Regions {
        let mut regions = Regions::default();
        for row in ROWS {
            let around = row.container().and_then(row_of);
            for code in row.codes.iter().filter(|code| !matches!(**code, "eu" | "uk")) {
                let name = code.to_ascii_uppercase().replace('_', "-");
                regions.all.push(Region { name, path: regions.paths.len() });
                regions.paths.push([(*code, row)].into_iter().chain(around).collect());
            }
        }
        for (name, code) in IN_EU {
            regions.add(&[name], &[code, "eu"]);
        }
        regions.add(OF_FRANCE, &["fr", "eu"]);
        regions.add(AS_EU, &["eu"]);
        for (name, code) in ELSEWHERE {
            regions.add(&[name], &[code]);
        }
        regions.add(OF_CANADA, &["ca"]);
        regions.add(UNREAD, &[]);
        regions.all.sort_unstable_by(|one, other| one.name.cmp(&other.name));
        regions
    }

    /// Adds regions that these jurisdictions contain.
    fn add(&mut self, names: &[&str], path: &[&str]) {
        let is_it = |known: &Vec<Coded>| {
            known.len() == path.len()
                && known.iter().zip(path).all(|((known, _), code)| known == code)
        };
        let place = self.paths.iter().position(is_it).unwrap_or_else(|| {
            self.paths.push(path.iter().filter_map(|code| row_of(code)).collect());
            self.paths.len() - 1
        });
        self.all.extend(names.iter().map(|name| Region { name: (*name).to_owned(), path: place }));
    }

    /// Finds the place of a region.
    pub(crate) fn place_of(&self, name: &str) -> Option<usize> {
        self.all.binary_search_by(|region| region.name.as_str().cmp(name)).ok()
    }

    /// Returns the jurisdictions that contain a region, the narrowest first.
    pub(crate) fn path_of(&self, name: &str) -> Option<&[Coded]> {
        let region = self.all.get(self.place_of(name)?)?;
        self.paths.get(region.path).map(Vec::as_slice)
    }

    /// Lists the subdivisions of a country of which a visitor can be in any. Most countries have none in the table.
    pub(crate) fn subdivisions(&self, country: &Region) -> impl Iterator<Item = &Region> {
        let is_divided = DIVIDED.contains(&country.name.as_str());
        let all = if is_divided { &self.all[..] } else { &[] };
        all.iter().filter(move |region| {
            let has_path = self.paths.get(region.path).is_some_and(|path| !path.is_empty());
            has_path && country_of(&region.name) == Some(&country.name)
        })
    }
}

/// Returns the country of a subdivision.
pub(crate) fn country_of(region: &str) -> Option<&str> {
    region.split_once('-').map(|(country, _)| country)
}
