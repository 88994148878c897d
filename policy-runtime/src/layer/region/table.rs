//! The regimes of a policy by region, prepared once.
//!
//! A country is a place in an array, so that finding its regime compares no text. A country with subdivisions of its own has a
//! range of their sorted codes.

use super::code::Region;
use super::countries::PLACES;
use crate::declaration::{Document, Regime};
use crate::order::sort_by_key;

/// The regimes of the regions of one policy.
pub(super) struct RegimeTable {
    countries: Vec<CountryEntry>,
    /// The subdivisions of all countries, sorted within each.
    subdivisions: Vec<(u32, &'static Regime)>,
    unknown: &'static Regime,
}

/// The regime of a country, and where its subdivisions are.
#[derive(Clone, Copy)]
struct CountryEntry {
    /// Regime where the subdivision is unknown, or has none of its own.
    regime: &'static Regime,
    first: u32,
    end: u32,
}

impl RegimeTable {
    pub(super) fn new(document: &'static Document) -> RegimeTable {
        let regime = |place: u16| {
            let found = document.regimes().get(usize::from(place));
            found.unwrap_or_else(|| document.strictest_regime())
        };
        let elsewhere = CountryEntry { regime: regime(document.elsewhere), first: 0, end: 0 };
        let mut table = RegimeTable {
            countries: vec![elsewhere; PLACES],
            subdivisions: Vec::new(),
            unknown: document.strictest_regime(),
        };
        let known = document.regions().iter().filter_map(|(code, place)| {
            let region: Region = code.parse().ok()?;
            // Another code of a country is one of the same place: it has the same regime.
            (region.to_string() == *code).then_some((region, regime(*place)))
        });
        let mut known: Vec<(Region, &'static Regime)> = known.collect();
        sort_by_key(&mut known, |(region, _)| {
            (region.place() as u64) << u32::BITS | u64::from(region.subdivision_key())
        });
        for (region, regime) in known {
            table.add(region, regime);
        }
        table
    }

    /// Adds a region; those of one country follow each other, and the country itself is the first.
    fn add(&mut self, region: Region, regime: &'static Regime) {
        let end = u32::try_from(self.subdivisions.len()).unwrap_or(u32::MAX);
        let Some(entry) = self.countries.get_mut(region.place()) else { return };
        if region.subdivision().is_none() {
            entry.regime = regime;
            return;
        }
        if entry.first == entry.end {
            entry.first = end;
        }
        entry.end = end + 1;
        self.subdivisions.push((region.subdivision_key(), regime));
    }

    /// Returns the regime of a region; of an unknown one the strictest.
    #[inline]
    pub(super) fn regime(&self, region: Option<Region>) -> &'static Regime {
        let Some(region) = region else { return self.unknown };
        let Some(entry) = self.countries.get(region.place()) else { return self.unknown };
        if entry.first == entry.end || region.subdivision_key() == 0 {
            return entry.regime;
        }
        self.subdivision(entry, region.subdivision_key()).unwrap_or(entry.regime)
    }

    #[inline]
    fn subdivision(&self, entry: &CountryEntry, key: u32) -> Option<&'static Regime> {
        let subdivisions = self.subdivisions.get(entry.first as usize..entry.end as usize)?;
        let place = subdivisions.binary_search_by_key(&key, |(known, _)| *known).ok()?;
        subdivisions.get(place).map(|(_, regime)| *regime)
    }
}
