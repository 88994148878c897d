//! The consent rule: whether visitors are asked follows from the kind and the jurisdictions, and is never asserted.

use super::items::{Kind, Provider, Purpose};
use super::jurisdiction::Jurisdiction;

/// Whether a purpose asks, and who decided it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Decision {
    pub(crate) asks: bool,
    /// `base`, or the code of a jurisdiction.
    pub(crate) decided_by: &'static str,
    /// What else has to be declared, if it is so, for that jurisdiction not to ask.
    pub(crate) unmet: Vec<String>,
}

/// The facts about a purpose on which jurisdictions decide.
#[derive(Clone, Copy)]
struct Facts<'p> {
    kind: Kind,
    is_anonymised: bool,
    own_use: bool,
    no_cross_site: bool,
    /// A party to the purpose that is neither the controller nor a processor.
    other: Option<&'p str>,
}

/// Derives whether a purpose asks, and whose rule decided it.
///
/// The base rule holds where no jurisdiction is listed; a listed one can only make it stricter, and of several the
/// strictest holds.
pub(crate) fn derive(
    purpose: &Purpose,
    controller: Option<usize>,
    providers: &[Provider],
    jurisdictions: &[Jurisdiction],
) -> Decision {
    let other = parties(purpose).filter(|party| controller.is_some_and(|own| own != *party));
    let mut other = other.filter_map(|party| providers.get(party));
    let other = other.find(|party| party.role.as_deref() != Some("processor"));
    let facts = Facts {
        kind: purpose.kind,
        is_anonymised: purpose.anonymised.is_some(),
        own_use: purpose.own_use,
        no_cross_site: purpose.no_cross_site,
        other: other.map(|party| party.name.text.as_str()),
    };
    decide(facts, jurisdictions)
}

/// Everyone who sets, reads or receives something for the purpose.
fn parties(purpose: &Purpose) -> impl Iterator<Item = usize> {
    let of_cookies = purpose
        .cookies
        .iter()
        .flat_map(|cookie| cookie.provider.into_iter().chain(cookie.shared_with.iter().copied()));
    let of_storage = purpose.storage.iter().filter_map(|entry| entry.provider);
    let of_embeds = purpose.embeds.iter().filter_map(|embed| embed.provider);
    let of_accesses = purpose.accesses.iter().filter_map(|access| access.provider);
    let recipients = purpose.recipients.iter().copied();
    of_cookies.chain(of_storage).chain(of_embeds).chain(of_accesses).chain(recipients)
}

fn decide(facts: Facts<'_>, jurisdictions: &[Jurisdiction]) -> Decision {
    let by = |asks, decided_by| Decision { asks, decided_by, unmet: Vec::new() };
    match facts.kind {
        Kind::Necessary => return by(false, "base"),
        Kind::Internal | Kind::ThirdParty => return by(true, "base"),
        Kind::Statistical if !facts.is_anonymised => return by(true, "base"),
        Kind::Statistical => {}
    }
    let is_without_exemption =
        |jurisdiction: &&Jurisdiction| matches!(jurisdiction, Jurisdiction::Eu(_));
    if let Some(jurisdiction) = jurisdictions.iter().find(is_without_exemption) {
        return by(true, jurisdiction.code());
    }
    for jurisdiction in jurisdictions {
        let unmet = facts.unmet(*jurisdiction);
        if !unmet.is_empty() {
            return Decision { asks: true, decided_by: jurisdiction.code(), unmet };
        }
    }
    by(false, jurisdictions.first().map_or("base", |jurisdiction| jurisdiction.code()))
}

impl Facts<'_> {
    /// The conditions of the exemption: statistics for the controller's own use, by it and its processors alone, that follow
    /// visitors to no other site. In France the missing keys are errors (`cnil-audience`), so nothing follows from them.
    fn unmet(self, jurisdiction: Jurisdiction) -> Vec<String> {
        let mut unmet = Vec::new();
        if jurisdiction == Jurisdiction::UnitedKingdom {
            let keys = [("own_use", self.own_use), ("no_cross_site", self.no_cross_site)];
            let keys = keys.into_iter().filter(|(_, is_met)| !is_met);
            unmet.extend(keys.map(|(key, _)| format!("`{key}`")));
        }
        if let Some(other) = self.other {
            unmet.push(format!("`role: processor` for {other}"));
        }
        unmet
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: Facts<'static> = Facts {
        kind: Kind::Statistical,
        is_anonymised: false,
        own_use: false,
        no_cross_site: false,
        other: None,
    };
    const ANONYMISED: Facts<'static> = Facts { is_anonymised: true, ..NOTHING };
    const OWN: Facts<'static> = Facts { own_use: true, no_cross_site: true, ..ANONYMISED };

    #[test]
    fn the_table_of_kinds_and_jurisdictions() {
        let [eu, de, fr, uk] = ["eu", "de", "fr", "uk"].map(|code| Jurisdiction::of(code).unwrap());
        let necessary = Facts { kind: Kind::Necessary, ..NOTHING };
        let internal = Facts { kind: Kind::Internal, ..OWN };
        let third_party = Facts { kind: Kind::ThirdParty, ..OWN };
        for (facts, jurisdictions, expected) in [
            (necessary, &[][..], (false, "base")),
            (necessary, &[eu], (false, "base")),
            (NOTHING, &[], (true, "base")),
            (ANONYMISED, &[], (false, "base")),
            (ANONYMISED, &[fr], (false, "fr")), // an error says what is missing
            (NOTHING, &[fr], (true, "base")),
            (OWN, &[fr], (false, "fr")),
            (OWN, &[uk], (false, "uk")),
            (OWN, &[eu], (true, "eu")),
            (OWN, &[fr, uk], (false, "fr")),
            (OWN, &[fr, de], (true, "de")),
            (ANONYMISED, &[uk, eu], (true, "eu")),
            (internal, &[], (true, "base")),
            (third_party, &[uk], (true, "base")),
        ] {
            let Decision { asks, decided_by, unmet } = decide(facts, jurisdictions);
            assert_eq!((asks, decided_by), expected, "{}", facts.kind.word());
            assert_eq!(unmet, [""; 0]);
        }
    }

    /// PECR schedule A1(5), and the ICO's guidance of 29 April 2026.
    #[test]
    fn the_united_kingdom_exempts_statistics_for_own_use_alone() {
        let [fr, uk] = ["fr", "uk"].map(|code| Jurisdiction::of(code).unwrap());
        let shared = Facts { other: Some("Ads Ltd"), ..OWN };
        for (facts, expected) in [
            (ANONYMISED, &["`own_use`", "`no_cross_site`"][..]),
            (Facts { own_use: true, ..ANONYMISED }, &["`no_cross_site`"]),
            (Facts { no_cross_site: true, ..ANONYMISED }, &["`own_use`"]),
            (shared, &["`role: processor` for Ads Ltd"]),
            (Facts { own_use: false, ..shared }, &["`own_use`", "`role: processor` for Ads Ltd"]),
        ] {
            for jurisdictions in [&[uk][..], &[uk, fr]] {
                let Decision { asks, decided_by, unmet } = decide(facts, jurisdictions);
                assert_eq!((asks, decided_by), (true, "uk"));
                assert_eq!(unmet, expected);
            }
        }
        let in_france = decide(shared, &[fr]);
        assert_eq!((in_france.asks, in_france.decided_by), (true, "fr"));
        assert!(!decide(shared, &[]).asks, "the base rule asks for no more than `anonymised`");
    }
}
