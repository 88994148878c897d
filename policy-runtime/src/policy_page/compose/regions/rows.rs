//! Regimes as rows of a table: those with the same rules within one jurisdiction share a row.

use crate::declaration::{Document, PurposeDeclaration, PurposeState, Regime};

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
    for (place, regime) in document.regimes.iter().enumerate() {
        let is_at = |index: u16| usize::from(index) == place;
        let has_regions = document
            .regions
            .iter()
            .any(|(region, index)| is_at(*index) && !has_subdivisions(document, region));
        let (is_elsewhere, is_unknown) = (is_at(document.elsewhere), place == 0);
        if !has_regions && !is_elsewhere && !is_unknown {
            continue;
        }
        let named = if has_regions { narrowest(regime) } else { None };
        let same = rows.iter_mut().find(|row| {
            let is_within = named.is_some() && !row.named.is_empty();
            is_within && widest(row.first) == widest(regime) && is_same(purposes, row.first, regime)
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
    rows.sort_by_key(|row| row.named.is_empty());
    rows
}

/// Names the jurisdiction around the others alone if it is among them, and those that the policy lists.
fn name_widest(row: &mut Rules, document: &Document) {
    let Some(around) = widest(row.first).filter(|code| row.named.contains(code)) else { return };
    row.named.retain(|code| *code == around || document.jurisdictions.contains(code));
    row.named.sort_by_key(|code| *code != around);
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
            .regions
            .iter()
            .any(|(other, _)| other.strip_prefix(region).is_some_and(|rest| rest.starts_with('-')))
}

fn is_same(purposes: &[&PurposeDeclaration], one: &Regime, other: &Regime) -> bool {
    let state =
        |purpose: &PurposeDeclaration, regime| -> PurposeState { purpose.rule(regime).state };
    (one.wait, one.keep) == (other.wait, other.keep)
        && purposes.iter().all(|purpose| state(purpose, one) == state(purpose, other))
}
