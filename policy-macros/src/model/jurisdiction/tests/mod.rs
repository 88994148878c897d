//! The table against the specification, and the algebra of its joins.

mod algebra;
mod paths;
mod policies;
mod rows;

use super::Jurisdiction;
use super::facts::{Facts, NOTHING, Set};
use super::law::Law;
use super::regimes::{Choices, Purposes, Regime, Regimes};
use super::state::{Rule, State};
use crate::model::items::Kind;

/// The choices of the policies in the specification: a consent holds twelve months, a refusal six.
const CHOICES: Choices =
    Some((12 * crate::syntax::lifetime::MONTH, 6 * crate::syntax::lifetime::MONTH));

/// Statistics with all facts of a set.
fn statistics(set: Set) -> Facts<'static> {
    Facts {
        own_use: true,
        is_anonymised: set >= Set::M1,
        no_cross_site: set >= Set::M1,
        ip_masked: set >= Set::M2,
        is_short_lived: set >= Set::M3,
        is_kept_shortly: set >= Set::M3,
        ..NOTHING
    }
}

fn internal() -> Facts<'static> {
    Facts { kind: Kind::Internal, ..NOTHING }
}

fn third_party() -> Facts<'static> {
    Facts { kind: Kind::ThirdParty, ..NOTHING }
}

fn law(codes: &[&str], country: Option<&str>) -> Law {
    Law::new(&listed(codes), country, None, false)
}

fn listed(codes: &[&str]) -> Vec<Jurisdiction> {
    codes.iter().map(|code| Jurisdiction::of(code).unwrap()).collect()
}

/// The regimes of purposes with these facts, all of which ask where the region is unknown.
fn regimes(law: &Law, facts: &[Facts<'_>]) -> Regimes {
    let asks = vec![true; facts.len()];
    Regimes::of(law, &Purposes { facts, asks: &asks, readers: &[], choices: CHOICES })
}

impl Regimes {
    /// Finds the regime of a region as the runtime does; that of an unknown one by an empty name.
    fn find(&self, region: &str) -> &Regime {
        if region.is_empty() {
            return &self.all[0];
        }
        let find = |name: &str| {
            let place = self.regions.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
            Some(self.regions[place].1)
        };
        let country = region.split_once('-').map(|(country, _)| country);
        let place = find(region).or_else(|| find(country?)).unwrap_or(self.elsewhere);
        &self.all[place]
    }

    fn rules_of(&self, region: &str) -> Vec<Rule> {
        self.rules_under(self.find(region)).collect()
    }

    fn states_of(&self, region: &str) -> Vec<State> {
        self.rules_of(region).iter().map(|rule| rule.state).collect()
    }
}
