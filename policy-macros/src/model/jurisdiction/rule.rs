//! The rule of a purpose in a jurisdiction.

use super::facts::{Facts, Set};
use super::law::{BASE, Law};
use super::rows::{Coded, Column, Grade};
use super::state::{Act, Rule, State};
use crate::model::items::Kind;

impl Law {
    /// Returns the rule of a purpose by the base rule alone.
    pub(crate) fn base(facts: Facts<'_>) -> Rule {
        let state = match facts.kind {
            Kind::Necessary => State::None,
            Kind::Statistical if facts.is_anonymised => State::Object,
            Kind::Statistical | Kind::Internal | Kind::ThirdParty => State::Ask,
        };
        Rule::of(state, BASE)
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
        (Kind::Statistical, Some((set, ..))) if !facts.is_known_for(set) => Vec::new(),
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
