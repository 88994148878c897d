//! The rules by region, as far as they differ for visitors.

use super::super::lock::Region;
use super::super::words;
use super::builder::word_of;
use crate::declaration::{Act, Document, PurposeRule, Regime};
use std::collections::{BTreeMap, BTreeSet};

/// Stands for visitors whose region is unknown, among the codes of regions.
pub(in super::super) const UNKNOWN: &str = "unknown";
/// Stands for regions that are not listed.
pub(in super::super) const ELSEWHERE: &str = "elsewhere";

/// The rules of the purposes, and the longest time for which a consent holds where that is shorter than the policy's own.
type Rules = (BTreeMap<String, String>, Option<String>);

/// Returns the rules by region, with regions of the same rules together. Empty if all have the same.
///
/// A region with the rules of its country, or of all regions that are not listed, is left out.
pub(super) fn regions(document: &Document) -> Vec<Region> {
    let of_regime: Vec<Rules> =
        document.regimes().iter().map(|regime| rules(document, regime)).collect();
    let of_place = |place: u16| of_regime.get(usize::from(place)).or(of_regime.first());
    let mut all: BTreeMap<&Rules, BTreeSet<&str>> = BTreeMap::new();
    for (code, place) in document.regions() {
        let country = code.split_once('-').map(|(country, _)| country);
        let country = document.regions().iter().find(|(code, _)| Some(*code) == country);
        let implied = country.map_or(document.elsewhere, |(_, place)| *place);
        if let Some(rules) = of_place(*place).filter(|rules| Some(*rules) != of_place(implied)) {
            all.entry(rules).or_default().insert(code);
        }
    }
    for (name, place) in [(UNKNOWN, 0), (ELSEWHERE, document.elsewhere)] {
        if let Some(rules) = of_place(place) {
            all.entry(rules).or_default().insert(name);
        }
    }
    if all.len() < 2 {
        return Vec::new();
    }
    let region = |((rules, kept), codes): (&Rules, BTreeSet<&str>)| Region {
        codes: codes.into_iter().collect::<Vec<_>>().join(" "),
        kept: kept.clone(),
        rules: rules.clone(),
    };
    let mut all: Vec<Region> = all.into_iter().map(region).collect();
    all.sort_by(|one, other| one.codes.cmp(&other.codes));
    all
}

fn rules(document: &Document, regime: &Regime) -> Rules {
    let consent = document.consent.and_then(|consent| consent.cookie.lifetime.max_age());
    let kept = Some(regime.keep).filter(|keep| consent.is_some_and(|consent| *keep < consent));
    let purposes = document.purposes.iter().filter(|purpose| purpose.can_be_refused());
    let rules = purposes.map(|it| (it.identifier.to_owned(), rule(it.rule(regime))));
    (rules.collect(), kept.map(words::duration))
}

/// Formats a rule: its state, and what a consent needs. The law that decided is a matter of the policy page.
pub(super) fn rule(PurposeRule { state, act, opt_in, decided_by: _ }: PurposeRule) -> String {
    let [by_all, single, confirmed, again_by_all, again_single, again_confirmed] = ACTS;
    let act = match (opt_in, act) {
        (false, Act::All) => by_all,
        (false, Act::Single) => single,
        (false, Act::Confirmed) => confirmed,
        (true, Act::All) => again_by_all,
        (true, Act::Single) => again_single,
        (true, Act::Confirmed) => again_confirmed,
    };
    let separator = if act.is_empty() { "" } else { ", " };
    word_of(state) + separator + act
}

/// What a consent needs, in the words of a rule.
const ACTS: [&str; 6] = [
    "",
    "by an answer of its own",
    "by a confirmed answer",
    "opting in again by consent",
    "opting in again by an answer of its own",
    "opting in again by a confirmed answer",
];

/// Returns whether a text is a rule in these words.
pub(in super::super) fn is_rule(text: &str) -> bool {
    const STATES: [&str; 5] = ["ask", "object", "inform", "none", "off"];
    let (state, act) = match text.split_once(", ") {
        Some((state, act)) => (state, Some(act)),
        None => (text, None),
    };
    let is_act = |act: &str| !act.is_empty() && ACTS.contains(&act);
    STATES.contains(&state) && act.is_none_or(is_act)
}
