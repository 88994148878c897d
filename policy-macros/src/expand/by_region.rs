//! The rules of a purpose by region, for hovers: its state in each jurisdiction, and the facts that are missing there.

use super::expander::Expander;
use crate::diagnostics::listing::listed;
use crate::model::{BASE, Jurisdiction, Kind, Purpose, State};
use crate::syntax::keys::Key;

/// The states from the strictest, as a hover words them.
const STATES: &[(State, &str)] = &[
    (State::Off, "off in"),
    (State::Ask, "asked in"),
    (State::Object, "on until the visitor objects in"),
    (State::Inform, "on, and can be objected to, in"),
];

/// Words the rules by region, in paragraphs. Empty where every region has the same.
pub(super) fn documentation(expander: &Expander<'_>, purpose: &Purpose) -> String {
    let mut text = String::new();
    if purpose.kind == Kind::Necessary || expander.policy.is_library {
        return text;
    }
    let states = states(expander, purpose);
    if !states.is_empty() {
        text.push_str("\n\nWhere the region of visitors is known: ");
        text.push_str(&states.join("; "));
        text.push('.');
    }
    for (code, missing) in purpose.missing_by_region() {
        text.push_str("\n\nAsked in `");
        text.push_str(code);
        text.push_str("`: add ");
        text.push_str(&missing);
        text.push_str(" if that is so.");
    }
    text
}

/// Words the states of a purpose, each with its jurisdictions.
fn states(expander: &Expander<'_>, purpose: &Purpose) -> Vec<String> {
    let policy = expander.policy;
    let place = policy.purposes.iter().position(|other| std::ptr::eq(other, purpose));
    let mut of_codes: Vec<(&str, State)> = Vec::new();
    for regime in &policy.regimes.all {
        let rule = place.and_then(|place| policy.regimes.rules_under(regime).nth(place));
        let (Some(rule), Some(code)) = (rule, regime.codes.first().copied()) else { continue };
        // Of a country whose subdivisions differ, those without a code of their own.
        match of_codes.iter_mut().find(|(known, _)| *known == code) {
            Some((_, state)) => *state = rule.state.min(*state),
            None if code == BASE || code == Key::ELSEWHERE.as_str() => {}
            None => of_codes.push((code, rule.state)),
        }
    }
    let place_in_list = |code: &str| {
        policy.jurisdictions.iter().position(|(jurisdiction, _)| jurisdiction.code() == code)
    };
    of_codes.sort_by_key(|(code, _)| place_in_list(code).unwrap_or(usize::MAX));
    let is_as_around = |(code, state): &&(&str, State)| {
        let around = Jurisdiction::of(code).and_then(|one| one.row.container());
        around.is_some_and(|around| of_codes.contains(&(around, *state)))
    };
    let stated: Vec<_> = of_codes.iter().filter(|one| !is_as_around(one)).collect();
    let in_state = |(state, words): &(State, &str)| {
        let codes = stated.iter().filter(|(_, of)| of == state).map(|(code, _)| *code);
        let codes: Vec<&str> = codes.collect();
        (!codes.is_empty()).then(|| format!("{words} {}", listed(&codes)))
    };
    STATES.iter().filter_map(in_state).collect()
}
