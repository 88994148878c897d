//! The states of consent that an audit visits.

use crate::declaration::{Document, PurposeDeclaration, Site};
use crate::layer::region::Region;
use crate::testing::visitor::KnownRegion;

/// A state of consent, and how a visitor comes into it.
pub(super) struct Scenario {
    name: String,
    pub(super) choices: Choices,
    /// The purposes that the choices are about.
    pub(super) purposes: Vec<&'static PurposeDeclaration>,
    /// Whether the choices are made under the browser's signal.
    pub(super) is_under_signal: bool,
    /// Whether the requests have the signal.
    pub(super) has_signal: bool,
}

/// The choices of a scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choices {
    None,
    Refused,
    Allowed,
    /// Allowed, and refused after a first visit.
    Withdrawn,
}

/// Returns the states of a policy on the site of a host.
pub(super) fn all(document: &'static Document, host: &str) -> Vec<Scenario> {
    let Some(site) = Site::admit(document.sites, host) else { return Vec::new() };
    let refusable = document.purposes.iter().copied();
    let refusable = refusable.filter(|purpose| purpose.can_be_refused() && purpose.is_on(&site));
    let refusable: Vec<_> = refusable.collect();
    let scenario = |name: &str, choices, has_signal| Scenario {
        name: name.to_owned(),
        choices,
        purposes: refusable.clone(),
        is_under_signal: false,
        has_signal,
    };
    let mut scenarios = vec![scenario("undecided", Choices::None, false)];
    if !refusable.is_empty() {
        scenarios.push(scenario("all refused", Choices::Refused, false));
        scenarios.push(scenario("all allowed", Choices::Allowed, false));
        if refusable.len() > 1 {
            scenarios.extend(refusable.iter().map(|purpose| Scenario {
                purposes: vec![purpose],
                ..scenario(
                    &format!("`{}` alone allowed", purpose.identifier),
                    Choices::Allowed,
                    false,
                )
            }));
        }
        scenarios.push(scenario("all allowed, then withdrawn", Choices::Withdrawn, false));
    }
    scenarios.push(scenario("Global Privacy Control", Choices::None, true));
    if !refusable.is_empty() {
        let name = "all allowed, then Global Privacy Control";
        scenarios.push(scenario(name, Choices::Allowed, true));
        let name = "all allowed under Global Privacy Control";
        let under = scenario(name, Choices::Allowed, true);
        scenarios.push(Scenario { is_under_signal: true, ..under });
    }
    scenarios
}

/// Returns a region for each set of rules of a policy, the unknown region for the strictest.
pub(super) fn regions(document: &'static Document) -> Vec<KnownRegion> {
    let with_rules = |index: usize| {
        let mut listed =
            document.regions().iter().filter(|(_, place)| usize::from(*place) == index);
        let listed = listed.find_map(|(code, _)| code.parse().ok());
        listed
            .or_else(|| (usize::from(document.elsewhere) == index).then(|| elsewhere(document))?)
    };
    let known = (1..document.regimes().len()).filter_map(with_rules).map(KnownRegion::Of);
    std::iter::once(KnownRegion::Unknown).chain(known).collect()
}

/// Returns a country that the policy does not list.
fn elsewhere(document: &'static Document) -> Option<Region> {
    let letters = || 'A'..='Z';
    let codes = letters().flat_map(|first| letters().map(move |second| format!("{first}{second}")));
    let is_listed = |code: &str| {
        document.regions().iter().any(|(known, _)| known.split('-').next() == Some(code))
    };
    codes.filter(|code| !is_listed(code)).find_map(|code| code.parse().ok())
}

/// Names a scenario in a region.
pub(super) fn in_region(
    scenario: &Scenario,
    document: &'static Document,
    region: KnownRegion,
) -> String {
    let name = &scenario.name;
    match region {
        KnownRegion::NotRead => name.clone(),
        KnownRegion::Unknown => format!("{name}, in an unknown region"),
        KnownRegion::Of(region) => {
            let code = region.to_string();
            let rules = document.regime_of(&code).jurisdictions.join(", ");
            format!("{name}, in {code} ({rules})")
        }
    }
}
