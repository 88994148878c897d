//! The rows that hold in a region, by the jurisdictions that a policy lists.

use super::Jurisdiction;
use super::facts::{Facts, Set};
use super::regions::{self, Region};
use super::rows::{Column, Grade, ROWS, Row, row_of};
use super::state::{Act, Rule, State};
use crate::model::items::Kind;

/// The origin of a rule that no jurisdiction has made.
pub(crate) const BASE: &str = "base";

/// The key by which a policy relaxes the rule of countries that the table does not have.
const ELSEWHERE: &str = "elsewhere";

/// A row with the code of the jurisdiction.
pub(crate) type Coded = (&'static str, &'static Row);

/// What a policy says about the law.
#[derive(Debug, Clone)]
pub(crate) struct Law {
    /// The jurisdictions that it lists, in its order.
    pub(crate) listed: Vec<Coded>,
    /// These, and those within them that are stricter.
    pub(crate) joined: Vec<Coded>,
    /// The row of the controller's country, unless the rules of visitors abroad are theirs alone.
    home: Option<Coded>,
    /// The state of all purposes in countries that the table does not have.
    elsewhere: Option<State>,
    /// The sites are directed to minors.
    is_for_minors: bool,
}

/// The rules that hold in a region.
#[derive(Debug, Clone)]
pub(super) struct Applicable {
    /// Codes, the narrowest first.
    pub(super) codes: Vec<&'static str>,
    /// The base rule holds, as the region is in no listed jurisdiction.
    pub(super) has_base: bool,
    /// Rows that hold as a whole.
    pub(super) rows: Vec<Coded>,
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
            add(&mut listed, (jurisdiction.code, jurisdiction.row));
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

    /// Returns the jurisdiction of the controller, if its rules hold for every visitor.
    pub(super) fn home_code(&self) -> Option<&'static str> {
        self.home.map(|(code, _)| code)
    }

    /// Returns the row that holds in a country: a row within another that is laxer only if the policy lists it.
    fn row_of_country(&self, country: &str) -> Option<Coded> {
        let country = country.to_uppercase();
        let region = regions::regions().into_iter().find(|region| region.name == country)?;
        let rows: Vec<Coded> = region.path.iter().filter_map(|code| row_of(code)).collect();
        let is_listed = |(code, _): &&Coded| self.lists(code);
        let narrowest = rows.iter().find(is_listed);
        narrowest.or_else(|| rows.iter().find(|(_, row)| !is_laxer(row))).copied()
    }

    fn lists(&self, code: &str) -> bool {
        self.listed.iter().any(|(listed, _)| *listed == code)
    }

    /// Returns the rules of visitors whose region is unknown: as strict as the base rule and all that is listed.
    pub(super) fn unknown(&self) -> Applicable {
        let codes = [BASE].into_iter().chain(self.listed.iter().map(|(code, _)| *code)).collect();
        Applicable {
            codes,
            has_base: true,
            rows: self.joined.clone(),
            own: Vec::new(),
            relaxed: None,
        }
    }

    /// Returns the rules of known regions that the table does not have.
    pub(super) fn elsewhere(&self) -> Applicable {
        match self.elsewhere {
            None => self.unknown(),
            Some(state) => Applicable {
                codes: vec![ELSEWHERE],
                has_base: false,
                rows: Vec::new(),
                own: Vec::new(),
                relaxed: Some(state),
            },
        }
    }

    /// Returns the rules of each region of the table.
    pub(super) fn regions(&self) -> Vec<(String, Applicable)> {
        let regions = regions::regions();
        let known = |region: &Region| {
            let own = self.applicable(&region.path);
            if !regions::is_divided(&region.name) {
                return own;
            }
            // In whichever of its subdivisions the visitor is.
            let within = regions.iter().filter(|other| {
                regions::is_in(&other.name, &region.name) && !other.path.is_empty()
            });
            within.fold(own, |all, other| all.join(self.applicable(&other.path)))
        };
        regions.iter().map(|region| (region.name.clone(), known(region))).collect()
    }

    /// Returns the rules of a region in these jurisdictions, the narrowest first.
    fn applicable(&self, path: &[&'static str]) -> Applicable {
        let rows: Vec<Coded> = path.iter().filter_map(|code| row_of(code)).collect();
        let Some(narrowest) = rows.iter().position(|(code, _)| self.lists(code)) else {
            let own = rows.into_iter().filter(|(_, row)| !is_laxer(row)).collect();
            return Applicable { own, ..self.unknown() };
        };
        let mut holds: Vec<Coded> = Vec::new();
        for (place, coded) in rows.iter().enumerate() {
            let (code, row) = coded;
            let is_joined = place < narrowest && row.joins_container();
            let contains = place > narrowest
                && self.lists(code)
                && rows.get(narrowest).is_some_and(|(_, row)| row.joins_container());
            if place == narrowest || is_joined || contains {
                holds.push(*coded);
            }
        }
        Applicable {
            codes: holds.iter().map(|(code, _)| *code).collect(),
            has_base: false,
            rows: holds,
            own: Vec::new(),
            relaxed: None,
        }
    }

    /// Returns the rule of a purpose by the base rule alone.
    pub(crate) fn base(facts: Facts<'_>) -> Rule {
        let state = match facts.kind {
            Kind::Necessary => State::None,
            Kind::Statistical if facts.is_anonymised => State::Object,
            Kind::Statistical | Kind::Internal | Kind::ThirdParty => State::Ask,
        };
        Rule::of(state, BASE)
    }

    /// Returns the rule of a purpose where these rows hold.
    pub(super) fn rule(&self, facts: Facts<'_>, applicable: &Applicable) -> Rule {
        if facts.kind == Kind::Necessary {
            return Rule::of(State::None, BASE);
        }
        let base = applicable.has_base.then(|| Law::base(facts));
        let relaxed = applicable.relaxed.map(|state| Rule::of(state, ELSEWHERE));
        let whole = applicable.rows.iter().map(|coded| rule_in(facts, *coded));
        let rule = base.into_iter().chain(relaxed).chain(whole).reduce(Rule::join);
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

    /// Applies what holds everywhere: the rules of minors and of sensitive data.
    pub(crate) fn of_visitors(&self, facts: Facts<'_>, rule: Rule) -> Rule {
        let rule = if facts.sensitive { rule.at_least(State::Ask, "sensitive") } else { rule };
        if !self.is_for_minors {
            return rule;
        }
        let floor = match facts.kind {
            _ if facts.sells() => State::Off,
            Kind::Statistical if facts.meets(Set::M1) => return rule,
            Kind::Necessary => return rule,
            _ => State::Ask,
        };
        rule.at_least(floor, "audience")
    }
}

impl PartialEq for Applicable {
    fn eq(&self, other: &Applicable) -> bool {
        let is_same = |one: &[Coded], other: &[Coded]| {
            let pairs = one.iter().zip(other);
            one.len() == other.len() && pairs.into_iter().all(|(one, other)| one.0 == other.0)
        };
        self.codes == other.codes
            && (self.has_base, self.relaxed) == (other.has_base, other.relaxed)
            && is_same(&self.rows, &other.rows)
            && is_same(&self.own, &other.own)
    }
}

impl Applicable {
    /// Joins the rules of two regions, for a visitor who is in one of them.
    fn join(mut self, other: Applicable) -> Applicable {
        if other.has_base && !self.has_base {
            self.codes = other.codes;
        }
        self.has_base |= other.has_base;
        other.rows.into_iter().for_each(|row| add(&mut self.rows, row));
        other.own.into_iter().for_each(|row| add(&mut self.own, row));
        self
    }
}

/// Returns the rule of a purpose in a jurisdiction.
pub(crate) fn rule_in(facts: Facts<'_>, (code, row): Coded) -> Rule {
    if facts.kind == Kind::Necessary {
        return Rule::of(State::None, BASE);
    }
    let column = |column: Column| match column {
        Column::Is(state) => state,
        Column::UnlessMatched if facts.is_not_matched() => State::Object,
        Column::UnlessMatched => State::Ask,
    };
    let exempted = row.exempts.and_then(|(set, further, state)| {
        let is_met = facts.meets(set) && further.iter().all(|one| facts.meets_further(*one));
        is_met.then_some(state)
    });
    let state = match facts.kind {
        Kind::Statistical => exempted.unwrap_or_else(|| column(row.otherwise)),
        Kind::Internal => column(row.internal),
        _ => column(row.third_party),
    };
    let sells = facts.sells();
    let mut state = if sells { state.max(column(row.third_party)) } else { state };
    if row.grade == Grade::Unverified {
        state = state.max(State::Ask);
    }
    if sells && facts.sensitive && row.bans_sensitive_sale {
        state = State::Off;
    }
    Rule {
        state,
        act: if sells { row.act } else { Act::All },
        opt_in: row.opt_in.map(|act| if sells { act } else { Act::All }),
        decided_by: code,
    }
}

/// Lists the facts with which a jurisdiction would not ask, if they held and were declared. Empty if it does not ask, or asks anyway.
pub(crate) fn missing_in(facts: Facts<'_>, coded: Coded) -> Vec<String> {
    let (_, row) = coded;
    if rule_in(facts, coded).state != State::Ask {
        return Vec::new();
    }
    let is_left = |column: Column| column == Column::UnlessMatched && !facts.not_matched;
    match (facts.kind, row.exempts) {
        (Kind::Statistical, Some((set, further, _))) => {
            let unmet = further.iter().filter(|one| !facts.meets_further(**one));
            let unmet = unmet.map(|one| one.in_words().to_owned());
            facts.missing_of(set).into_iter().chain(unmet).collect()
        }
        (Kind::Internal, _) if is_left(row.internal) => vec!["`not_matched`".to_owned()],
        (Kind::ThirdParty, _) if is_left(row.third_party) => vec!["`not_matched`".to_owned()],
        _ => Vec::new(),
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
