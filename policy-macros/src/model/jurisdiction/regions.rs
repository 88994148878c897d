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
const OF_CANADA: &[&str] =
    &["AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "SK", "YT"];

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
            for code in row.codes.iter().filter(|code| !matches!(**code, "eu" | "uk")) {
                let name = code.to_uppercase().replace('_', "-");
                regions.add(name, &[Some(*code), row.container()]);
            }
        }
        for (name, code) in IN_EU {
            regions.add((*name).to_owned(), &[Some(code), Some("eu")]);
        }
        for name in OF_FRANCE {
            regions.add((*name).to_owned(), &[Some("fr"), Some("eu")]);
        }
        for name in AS_EU {
            regions.add((*name).to_owned(), &[Some("eu")]);
        }
        for (name, code) in ELSEWHERE {
            regions.add((*name).to_owned(), &[Some(code)]);
        }
        for name in OF_CANADA {
            regions.add(format!("CA-{name}"), &[Some("ca")]);
        }
        for name in UNREAD {
            regions.add((*name).to_owned(), &[]);
        }
        regions.all.sort_unstable_by(|one, other| one.name.cmp(&other.name));
        regions
    }

    fn add(&mut self, name: String, path: &[Option<&'static str>]) {
        let path: Vec<Coded> = path.iter().flatten().filter_map(|code| row_of(code)).collect();
        let is_it = |known: &Vec<Coded>| {
            known.len() == path.len()
                && known.iter().zip(&path).all(|(one, other)| one.0 == other.0)
        };
        let place = self.paths.iter().position(is_it).unwrap_or_else(|| {
            self.paths.push(path.clone());
            self.paths.len() - 1
        });
        self.all.push(Region { name, path: place });
    }

    /// Returns the jurisdictions that contain a region, the narrowest first.
    pub(crate) fn path_of(&self, name: &str) -> Option<&[Coded]> {
        let place = self.all.binary_search_by(|region| region.name.as_str().cmp(name)).ok()?;
        self.paths.get(self.all.get(place)?.path).map(Vec::as_slice)
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
