//! The consent rule: whether visitors are asked follows from the kind and the jurisdictions, and is never asserted.

use super::items::{Kind, Provider, Purpose};
use super::jurisdiction::Jurisdiction;
use super::jurisdiction::facts::{Facts, Library};
use super::jurisdiction::law::{BASE, Law};
use super::jurisdiction::regimes::{Choices, Purposes, Regimes};
use super::jurisdiction::rows::Coded;
use super::jurisdiction::rule::{missing_in, rule_in};
use super::jurisdiction::state::State;

/// Whether a purpose asks, and who decided it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Decision {
    /// It asks under the base rule or that of any listed jurisdiction, so that its cookies take a consent.
    pub(crate) asks: bool,
    /// `base`, the code of a jurisdiction, or the key that makes it ask.
    pub(crate) decided_by: &'static str,
    /// The facts that else have to be declared, if they hold, for that jurisdiction not to ask.
    pub(crate) unmet: Vec<String>,
    /// The same for each listed jurisdiction in which it asks for want of them.
    pub(crate) unmet_in: Vec<(&'static str, Vec<String>)>,
    /// It gives data to a party that is neither the controller nor a processor.
    pub(crate) sells: bool,
}

/// Derives whether each purpose asks, whose rule decided it, and the regimes of the visitors' regions.
///
/// The base rule holds where no jurisdiction is listed; of several listed ones the strictest holds wherever the region is
/// unknown. `takes_library` says of each purpose whether libraries add to it.
pub(crate) fn derive(
    purposes: &[Purpose],
    controller: Option<usize>,
    providers: &[Provider],
    law: &Law,
    takes_library: &[bool],
    choices: Choices,
) -> (Vec<Decision>, Regimes) {
    let facts = |purpose, library| Facts::of(purpose, purposes, controller, providers, library);
    let all: Vec<(Facts<'_>, Decision)> = purposes
        .iter()
        .zip(takes_library)
        .map(|(purpose, takes_library)| {
            let alone = facts(purpose, Library::None);
            if !takes_library {
                return (alone, decide(alone, law));
            }
            // rustc holds the libraries to the conditions of the jurisdiction that decides, if they may be on.
            let checked = Facts { library: Library::Checked, ..alone };
            let decision = decide(checked, law);
            if !decision.asks && decision.decided_by != BASE {
                return (checked, decision);
            }
            let unchecked = Facts { library: Library::Unchecked, ..alone };
            (unchecked, Decision { sells: unchecked.sells(), ..decision })
        })
        .collect();
    let asks: Vec<bool> = all.iter().map(|(_, decision)| decision.asks).collect();
    let facts: Vec<Facts<'_>> = all.iter().map(|(facts, _)| *facts).collect();
    let readers = purposes
        .iter()
        .enumerate()
        .flat_map(|(reader, purpose)| purpose.reads.iter().map(move |read| (reader, read.purpose)));
    let readers: Vec<(usize, usize)> = readers.collect();
    let of_policy = Purposes { facts: &facts, asks: &asks, readers: &readers, choices };
    let regimes = Regimes::of(law, &of_policy);
    (all.into_iter().map(|(_, decision)| decision).collect(), regimes)
}

pub(super) fn decide(facts: Facts<'_>, law: &Law) -> Decision {
    let unmet_in = law.joined.iter().map(|coded| (coded.0, missing_in(facts, *coded)));
    let unmet_in = unmet_in.filter(|(_, missing)| !missing.is_empty()).collect();
    let (asks, decided_by, unmet) = asks(facts, law);
    Decision { asks, decided_by, unmet, unmet_in, sells: facts.sells() }
}

/// Decides whether the purpose asks, by whose rule, and the facts with which that rule would not ask.
fn asks(facts: Facts<'_>, law: &Law) -> (bool, &'static str, Vec<String>) {
    let base = Law::base(facts);
    if facts.kind == Kind::Necessary {
        return (false, BASE, Vec::new());
    }
    let base = law.of_visitors(facts, base);
    if base.state >= State::Ask {
        // The kind asks by the base rule; `audience` turns it off beyond that.
        let by = if Law::base(facts).state >= State::Ask { BASE } else { base.decided_by };
        return (true, by, Vec::new());
    }
    let joined = law.joined.iter().map(|coded| (in_source(facts, *coded), *coded));
    // The law of the controller's own country holds for every visitor, listed or not.
    let is_joined = |home: &Coded| law.joined.iter().any(|(code, _)| *code == home.0);
    let home = law.home.filter(|home| !is_joined(home)).map(|home| (facts, home));
    let asking = joined.chain(home);
    let asking = asking.filter(|(facts, coded)| rule_in(*facts, *coded).state >= State::Ask);
    let asking: Vec<(Facts<'_>, Coded)> = asking.collect();
    let is_strict = |(_, (code, _)): &&(Facts<'_>, Coded)| {
        Jurisdiction::of(code).is_some_and(|one| one.is_in_eea() && !one.is_france())
    };
    let Some((known, decisive)) = asking.iter().find(is_strict).or(asking.first()) else {
        let objects =
            |coded: &&Coded| rule_in(in_source(facts, **coded), **coded).state == State::Object;
        let by = law.listed.iter().find(objects).map_or(BASE, |(code, _)| code);
        return (false, by, Vec::new());
    };
    // A fact that another jurisdiction does not heed would not help.
    let is_in_vain = asking.iter().any(|(_, (_, row))| row.exempts.is_none());
    let unmet = if is_in_vain { Vec::new() } else { missing_in(*known, *decisive) };
    (true, decisive.0, unmet)
}

/// Takes the keys that France needs as declared: what is missing is an error (`cnil-audience`), from which nothing follows.
fn in_source(facts: Facts<'_>, (code, _): Coded) -> Facts<'_> {
    if code == "fr" && facts.is_anonymised {
        Facts { own_use: true, no_cross_site: true, ..facts }
    } else {
        facts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::jurisdiction::facts::NOTHING;

    const ANONYMISED: Facts<'static> = Facts { is_anonymised: true, ..NOTHING };
    const OWN: Facts<'static> = Facts { own_use: true, no_cross_site: true, ..ANONYMISED };

    fn decide(facts: Facts<'_>, codes: &[&str]) -> Decision {
        let jurisdictions: Vec<Jurisdiction> =
            codes.iter().map(|code| Jurisdiction::of(code).unwrap()).collect();
        super::decide(facts, &Law::new(&jurisdictions, None, None, false))
    }

    #[test]
    fn the_table_of_kinds_and_jurisdictions() {
        let necessary = Facts { kind: Kind::Necessary, ..NOTHING };
        let internal = Facts { kind: Kind::Internal, ..OWN };
        let third_party = Facts { kind: Kind::ThirdParty, ..OWN };
        for (facts, jurisdictions, expected) in [
            (necessary, &[][..], (false, "base")),
            (necessary, &["eu"], (false, "base")),
            (NOTHING, &[], (true, "base")),
            (ANONYMISED, &[], (false, "base")),
            (ANONYMISED, &["fr"], (false, "fr")), // an error says what is missing
            (NOTHING, &["fr"], (true, "base")),
            (OWN, &["fr"], (false, "fr")),
            (OWN, &["uk"], (false, "uk")),
            (OWN, &["eu"], (true, "eu")),
            (OWN, &["fr", "uk"], (false, "fr")),
            (OWN, &["fr", "de"], (true, "de")),
            (ANONYMISED, &["uk", "eu"], (true, "eu")),
            (internal, &[], (true, "base")),
            (third_party, &["uk"], (true, "base")),
            (OWN, &["us"], (false, "base")),
            (OWN, &["us", "ch"], (false, "ch")),
            (internal, &["ch"], (true, "base")),
            (ANONYMISED, &["ca"], (true, "ca_qc")),
        ] {
            let Decision { asks, decided_by, .. } = decide(facts, jurisdictions);
            assert_eq!((asks, decided_by), expected, "{}", facts.kind.word());
        }
    }

    /// A controller in France is bound by the French act wherever its visitors are.
    #[test]
    fn the_law_of_the_controllers_country_asks_every_visitor() {
        for (facts, codes, country, expected) in [
            (ANONYMISED, &[][..], "de", (true, "de")),
            // The French act relaxes, so that it holds where it is listed.
            (OWN, &[], "fr", (true, "eu")),
            (OWN, &["fr"], "fr", (false, "fr")),
            (ANONYMISED, &["fr"], "fr", (false, "fr")), // an error says what is missing
            (ANONYMISED, &["us"], "fr", (true, "eu")),
            (ANONYMISED, &["us"], "us", (false, "us")),
            (ANONYMISED, &["uk"], "fr", (true, "eu")),
            (OWN, &["uk"], "de", (true, "de")),
        ] {
            let listed: Vec<Jurisdiction> =
                codes.iter().map(|code| Jurisdiction::of(code).unwrap()).collect();
            let decision = super::decide(facts, &Law::new(&listed, Some(country), None, false));
            assert_eq!((decision.asks, decision.decided_by), expected, "{codes:?} {country}");
        }
    }

    /// PECR schedule A1(5), and the ICO's guidance of 29 April 2026.
    #[test]
    fn the_united_kingdom_exempts_statistics_for_own_use_alone() {
        let shared = Facts { other: Some("Ads Ltd"), ..OWN };
        for (facts, expected) in [
            (ANONYMISED, &["`own_use`", "`no_cross_site`"][..]),
            (Facts { own_use: true, ..ANONYMISED }, &["`no_cross_site`"]),
            (Facts { no_cross_site: true, ..ANONYMISED }, &["`own_use`"]),
            (shared, &["`role: processor` for Ads Ltd"]),
            (Facts { own_use: false, ..shared }, &["`own_use`", "`role: processor` for Ads Ltd"]),
        ] {
            for jurisdictions in [&["uk"][..], &["uk", "fr"]] {
                let Decision { asks, decided_by, unmet, .. } = decide(facts, jurisdictions);
                assert_eq!((asks, decided_by), (true, "uk"));
                assert_eq!(unmet, expected);
            }
        }
        let in_france = decide(shared, &["fr"]);
        assert_eq!((in_france.asks, in_france.decided_by), (true, "fr"));
        assert!(!decide(shared, &[]).asks, "the base rule asks for no more than `anonymised`");
    }
}
