//! Regimes as rows of a table: those with the same rules within one jurisdiction share a row.

use crate::declaration::{Document, PurposeDeclaration, PurposeState, Regime};

/// Origin of what no jurisdiction decided.
pub(super) const BASE: &str = "base";

/// A row of the table of rules.
pub(super) struct Rules {
    /// The regimes of the row, which is never empty.
    pub(super) first: &'static Regime,
    pub(super) more: Vec<&'static Regime>,
    /// Codes of the jurisdictions that the row names, the widest first.
    pub(super) named: Vec<&'static str>,
    /// Whether the rules hold in all regions that have no regime of their own.
    pub(super) is_elsewhere: bool,
    /// Whether they hold where the region is unknown.
    pub(super) is_unknown: bool,
}

impl Rules {
    /// Returns whether a jurisdiction is among those of the row.
    pub(super) fn has(&self, code: &str) -> bool {
        let mut regimes = std::iter::once(&self.first).chain(&self.more);
        regimes.any(|regime| regime.jurisdictions.contains(&code))
    }
}

/// Gathers the regimes of a policy into rows, in their order; what holds for other and unknown regions stands last.
pub(super) fn rows(document: &Document, purposes: &[&PurposeDeclaration]) -> Vec<Rules> {
    let mut rows: Vec<Rules> = Vec::new();
    for (place, regime) in document.regimes().iter().enumerate() {
        let is_at = |index: u16| usize::from(index) == place;
        let has_regions = document
            .regions()
            .iter()
            .any(|(region, index)| is_at(*index) && !has_subdivisions(document, region));
        let (is_elsewhere, is_unknown) = (is_at(document.elsewhere), place == 0);
        if !has_regions && !is_elsewhere && !is_unknown {
            continue;
        }
        let named = if has_regions { narrowest(regime) } else { None };
        let named = named.filter(|code| *code != BASE);
        let same = rows.iter_mut().find(|row| {
            let is_within = named.is_some() && !row.named.is_empty();
            is_within
                && widest(row.first) == widest(regime)
                && is_same(document, purposes, row.first, regime)
        });
        match same {
            Some(row) => {
                row.more.push(regime);
                row.named.extend(named.filter(|code| !row.named.contains(code)));
                row.is_elsewhere |= is_elsewhere;
                row.is_unknown |= is_unknown;
            }
            None => rows.push(Rules {
                first: regime,
                more: Vec::new(),
                named: named.into_iter().collect(),
                is_elsewhere,
                is_unknown,
            }),
        }
    }
    for row in &mut rows {
        name_widest(row, document);
    }
    name_countries(&mut rows, document);
    let (mut rows, unnamed): (Vec<Rules>, Vec<Rules>) =
        rows.into_iter().partition(|row| !row.named.is_empty());
    rows.extend(unnamed);
    rows
}

/// Names the jurisdiction around the others alone if it is among them, and those that the policy lists.
fn name_widest(row: &mut Rules, document: &Document) {
    let Some(around) = widest(row.first).filter(|code| row.named.contains(code)) else { return };
    row.named.retain(|code| *code == around || document.jurisdictions.contains(code));
    row.named.retain(|code| *code != around);
    row.named.insert(0, around);
}

/// Names a country in place of its subdivisions in the row that has the most of them, except those that the policy lists: the other
/// rows name theirs.
fn name_countries(rows: &mut [Rules], document: &Document) {
    let subdivisions = |row: &Rules, country: &str| {
        row.named.iter().filter(|code| country_of(code) == Some(country)).count()
    };
    let mut countries: Vec<&str> = Vec::new();
    for code in rows.iter().flat_map(|row| &row.named) {
        countries.extend(country_of(code).filter(|country| !countries.contains(country)));
    }
    for country in countries {
        // Of rows with equally many, the first.
        let most = rows.iter_mut().rev().max_by_key(|row| subdivisions(row, country));
        let Some(row) = most.filter(|row| subdivisions(row, country) > 1) else { continue };
        row.named.retain(|code| {
            country_of(code) != Some(country) || document.jurisdictions.contains(code)
        });
        row.named.insert(0, country);
    }
}

/// Returns the country of a subdivision's code: `us` of `us_ca`.
fn country_of(code: &'static str) -> Option<&'static str> {
    code.split_once('_').map(|(country, _)| country)
}

fn narrowest(regime: &Regime) -> Option<&'static str> {
    regime.jurisdictions.first().copied()
}

fn widest(regime: &Regime) -> Option<&'static str> {
    regime.jurisdictions.last().copied()
}

/// Returns whether a region is a country of which only a part of the visitors is known further: their region is known in part.
fn has_subdivisions(document: &Document, region: &str) -> bool {
    !region.contains('-')
        && document
            .regions()
            .iter()
            .any(|(other, _)| other.strip_prefix(region).is_some_and(|rest| rest.starts_with('-')))
}

/// Returns whether visitors notice no difference between two regimes.
fn is_same(
    document: &Document,
    purposes: &[&PurposeDeclaration],
    one: &Regime,
    other: &Regime,
) -> bool {
    let state =
        |purpose: &PurposeDeclaration, regime| -> PurposeState { purpose.rule(regime).state };
    (one.wait, longest_consent(document, one)) == (other.wait, longest_consent(document, other))
        && purposes.iter().all(|purpose| state(purpose, one) == state(purpose, other))
}

/// Returns how long a consent holds: as long as the policy says, or as the rules allow.
pub(super) fn longest_consent(document: &Document, regime: &Regime) -> u32 {
    let declared = document.consent.and_then(|consent| consent.cookie.lifetime.max_age());
    declared.map_or(regime.keep, |declared| declared.min(regime.keep))
}
