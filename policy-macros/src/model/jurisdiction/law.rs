//! The rows that hold in a region, by the jurisdictions that a policy lists.

use super::Jurisdiction;
use super::facts::Facts;
use super::regions::{REGIONS, Region};
use super::rows::{Coded, ROWS, Row};
use super::rule::rule_in;
use super::state::{Rule, State};
use crate::model::items::Kind;

/// The origin of a rule that no jurisdiction has made.
pub(crate) const BASE: &str = "base";

/// The key by which a policy relaxes the rule of countries that the table does not have.
const ELSEWHERE: &str = "elsewhere";

/// What a policy says about the law.
#[derive(Debug, Clone)]
pub(crate) struct Law {
    /// The jurisdictions that it lists, in its order.
    pub(crate) listed: Vec<Coded>,
    /// These, and those within them that are stricter.
    pub(crate) joined: Vec<Coded>,
    /// The row of the controller's country, unless the rules of visitors abroad are theirs alone.
    pub(crate) home: Option<Coded>,
    /// The state of all purposes in countries that the table does not have.
    elsewhere: Option<State>,
    /// The sites are directed to minors.
    pub(super) is_for_minors: bool,
}

/// The rules that hold in a region.
#[derive(Debug, Clone)]
pub(super) struct Applicable {
    /// Codes, the narrowest first.
    pub(super) codes: Vec<&'static str>,
    /// The base rule holds, and all that the policy lists, as the region is in no listed jurisdiction.
    pub(super) has_base: bool,
    /// Rows that hold as a whole.
    rows: Vec<Coded>,
    /// Rows of the region's own law, which the policy does not list: they make states stricter.
    own: Vec<Coded>,
    /// The state that stands in for the base rule.
    relaxed: Option<State>,
}

impl Law {
    pub(crate) fn new(
        jurisdictions: &[Jurisdiction],
        country: Option<&str>,
        elsewhere: Option<State>,
        is_for_minors: bool,
    ) -> Law {
        let mut listed: Vec<Coded> = Vec::new();
        for jurisdiction in jurisdictions {
            add(&mut listed, (jurisdiction.code(), jurisdiction.row));
        }
        let mut joined = listed.clone();
        for (code, _) in &listed {
            for row in ROWS.iter().filter(|row| row.joins_container()) {
                if row.container() == Some(code) {
                    row.codes.iter().for_each(|code| add(&mut joined, (*code, row)));
                }
            }
        }
        let mut law = Law { listed, joined, home: None, elsewhere, is_for_minors };
        law.home = country.and_then(|country| law.row_of_country(country));
        law
    }

    /// Returns the row that holds in a country: a row within another that is laxer only if the policy lists it.
    fn row_of_country(&self, country: &str) -> Option<Coded> {
        let country = country.to_uppercase();
        let path = REGIONS.path_of(&country)?;
        let narrowest = path.iter().find(|(code, _)| self.lists(code));
        narrowest.or_else(|| path.iter().find(|(_, row)| !is_laxer(row))).copied()
    }

    fn lists(&self, code: &str) -> bool {
        self.listed.iter().any(|(listed, _)| *listed == code)
    }

    /// Returns the rules of visitors whose region is unknown: as strict as the base rule and all that is listed.
    pub(super) fn unknown(&self) -> Applicable {
        let codes = [BASE].into_iter().chain(self.listed.iter().map(|(code, _)| *code)).collect();
        Applicable { codes, has_base: true, rows: Vec::new(), own: Vec::new(), relaxed: None }
    }

    /// Returns the rules of known regions that the table does not have.
    pub(super) fn elsewhere(&self) -> Applicable {
        match self.elsewhere {
            None => self.unknown(),
            Some(state) => Applicable {
                codes: vec![ELSEWHERE],
                has_base: false,
                relaxed: Some(state),
                ..self.unknown()
            },
        }
    }

    /// Returns the rules of each path of the [regions](REGIONS), by its place.
    pub(super) fn paths(&self) -> Vec<Applicable> {
        REGIONS.paths.iter().map(|path| self.applicable(path)).collect()
    }

    /// Returns the rules of a region in these jurisdictions, the narrowest first.
    fn applicable(&self, path: &[Coded]) -> Applicable {
        let Some(narrowest) = path.iter().position(|(code, _)| self.lists(code)) else {
            let own = path.iter().filter(|(_, row)| !is_laxer(row)).copied().collect();
            return Applicable { own, ..self.unknown() };
        };
        let is_stricter = path.get(narrowest).is_some_and(|(_, row)| row.joins_container());
        let holds = |(place, (code, row)): &(usize, &Coded)| {
            let is_within = *place < narrowest && row.joins_container();
            let contains = *place > narrowest && is_stricter && self.lists(code);
            *place == narrowest || is_within || contains
        };
        let rows: Vec<Coded> =
            path.iter().enumerate().filter(holds).map(|(_, coded)| *coded).collect();
        let codes = rows.iter().map(|(code, _)| *code).collect();
        Applicable { codes, has_base: false, rows, own: Vec::new(), relaxed: None }
    }

    /// Returns the rule of a purpose in an unknown region, before what holds for every visitor.
    pub(super) fn rule_of_unknown(&self, facts: Facts<'_>) -> Rule {
        let joined = self.joined.iter().map(|coded| rule_in(facts, *coded));
        joined.fold(Law::base(facts), Rule::join)
    }

    /// Returns the rule of a purpose where these rows hold, from that of an unknown region.
    pub(super) fn rule(&self, facts: Facts<'_>, unknown: Rule, applicable: &Applicable) -> Rule {
        if facts.kind == Kind::Necessary {
            return Law::base(facts);
        }
        let unknown = applicable.has_base.then_some(unknown);
        let relaxed = applicable.relaxed.map(|state| Rule::of(state, ELSEWHERE));
        let whole = applicable.rows.iter().map(|coded| rule_in(facts, *coded));
        let rule = unknown.into_iter().chain(relaxed).chain(whole).reduce(Rule::join);
        let rule = rule.unwrap_or_else(|| Law::base(facts));
        let rule = applicable.own.iter().fold(rule, |rule, coded| {
            let own = rule_in(facts, *coded);
            rule.at_least(own.state, own.decided_by)
        });
        let rule = self.home.map_or(rule, |home| {
            let home = rule_in(facts, home);
            Rule { act: rule.act.max(home.act), ..rule.at_least(home.state, home.decided_by) }
        });
        self.of_visitors(facts, rule)
    }

    /// Returns the rows that hold as a whole.
    pub(super) fn rows<'l>(
        &'l self,
        applicable: &'l Applicable,
    ) -> impl Iterator<Item = &'l Coded> {
        let listed = if applicable.has_base { &self.joined[..] } else { &[] };
        listed.iter().chain(&applicable.rows)
    }
}

impl Applicable {
    /// Returns the rules of a country with subdivisions, in whichever of which the visitor is, from those of all paths.
    pub(super) fn of_country(country: &Region, paths: &[Applicable]) -> Option<Applicable> {
        let within = REGIONS.subdivisions(country).filter_map(|region| paths.get(region.path));
        within.fold(paths.get(country.path).cloned(), |all, one| Some(all?.join(one)))
    }

    /// Joins the rules of two regions, for a visitor who is in one of them.
    fn join(mut self, other: &Applicable) -> Applicable {
        if other.has_base && !self.has_base {
            self.codes.clone_from(&other.codes);
        }
        self.has_base |= other.has_base;
        other.rows.iter().for_each(|row| add(&mut self.rows, *row));
        other.own.iter().for_each(|row| add(&mut self.own, *row));
        self
    }
}

/// Returns whether its rules hold only where the policy names it.
fn is_laxer(row: &Row) -> bool {
    row.container().is_some() && row.exempts.is_some() && !row.joins_container()
}

fn add(rows: &mut Vec<Coded>, row: Coded) {
    if rows.iter().all(|(code, _)| *code != row.0) {
        rows.push(row);
    }
}
