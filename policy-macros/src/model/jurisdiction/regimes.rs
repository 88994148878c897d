//! The regimes of a policy: the rules of all purposes in all regions, each once.

use super::duties::{self, Duty};
use super::facts::Facts;
use super::law::{Applicable, BASE, Law};
use super::regions::{REGIONS, country_of};
use super::rows::Coded;
use super::state::{Act, NARROWEST, Rule, State};
use crate::model::items::Kind;
use crate::syntax::lifetime::MONTH;

/// Maximum months for which a consent holds by the base rule.
const KEEP: u8 = 13;

/// Months after a refusal in which nothing asks again by the base rule.
const WAIT: u8 = 6;

/// The rules that hold for visitors of some regions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Regime {
    /// Codes of the jurisdictions, the narrowest first.
    pub(crate) codes: Vec<&'static str>,
    pub(crate) duties: Vec<Duty>,
    /// Months.
    pub(crate) wait: u8,
    /// Months.
    pub(crate) keep: u8,
    /// Place among the [rules](Regimes::rules).
    pub(crate) rules: usize,
}

/// The regimes of a policy. Without any, every region has the regime of today: each purpose asks or does not.
#[derive(Debug, Default)]
pub(crate) struct Regimes {
    /// The first is that of an unknown region.
    pub(crate) all: Vec<Regime>,
    /// Rules of the purposes, in their order. The narrowest jurisdiction of a regime is [not named](NARROWEST) in them, so that
    /// jurisdictions with the same rules share them.
    pub(crate) rules: Vec<Vec<Rule>>,
    /// Regions with the place of their regime, sorted. A subdivision that has that of its country is not among them, and no
    /// country that has that of the regions elsewhere.
    pub(crate) regions: Vec<(&'static str, usize)>,
    /// Place of the regime of known regions that are not among these.
    pub(crate) elsewhere: usize,
}

/// Lifetimes of a consent and of a refusal, in seconds. `None` without a consent cookie.
pub(crate) type Choices = Option<(u64, u64)>;

/// What a policy says about its purposes.
#[derive(Clone, Copy)]
pub(crate) struct Purposes<'p> {
    pub(crate) facts: &'p [Facts<'p>],
    /// Whether each asks where the region is unknown.
    pub(crate) asks: &'p [bool],
    /// Pairs of purposes of which one uses cookies of the other.
    pub(crate) readers: &'p [(usize, usize)],
    pub(crate) choices: Choices,
}

impl Purposes<'_> {
    /// Makes two purposes that use one cookie as strict as each other. Otherwise the laxer would let the cookie be of which the
    /// stricter asks, and be on although it serves the stricter.
    fn join_readers(&self, rules: &mut [Rule]) {
        // Each pass can pass a state on by one pair.
        for _ in self.readers {
            for (one, other) in self.readers {
                let (Some(first), Some(second)) = (rules.get(*one), rules.get(*other)) else {
                    continue;
                };
                let (first, second) = (*first, *second);
                if first.state == State::None || second.state == State::None {
                    continue; // Necessary cookies can be read by all.
                }
                for (place, rule, by) in [(*one, first, second), (*other, second, first)] {
                    if let Some(place) = rules.get_mut(place) {
                        *place = rule.at_least(by.state, by.decided_by);
                    }
                }
            }
        }
    }
}

impl Regimes {
    /// Derives the regimes of a policy.
    pub(crate) fn of(law: &Law, purposes: &Purposes<'_>) -> Regimes {
        let mut made = Regimes::default();
        let unknown: Vec<Rule> =
            purposes.facts.iter().map(|facts| law.rule_of_unknown(*facts)).collect();
        let add = |made: &mut Regimes, applicable: &Applicable| {
            made.add(law, purposes, &unknown, applicable)
        };
        add(&mut made, &law.unknown());
        made.elsewhere = add(&mut made, &law.elsewhere());
        let paths = law.paths();
        let places: Vec<usize> =
            paths.iter().map(|applicable| add(&mut made, applicable)).collect();
        for region in &REGIONS.all {
            let is_divided = REGIONS.subdivisions(region).next().is_some();
            let divided = is_divided.then(|| Applicable::of_country(region, &paths)).flatten();
            let place = match divided {
                Some(applicable) => add(&mut made, &applicable),
                None => places.get(region.path).copied().unwrap_or(0),
            };
            made.regions.push((&region.name, place));
        }
        if made.is_uniform(purposes) {
            return Regimes::default();
        }
        made.drop_repeated();
        made
    }

    /// Adds the regime of these rows, unless it is there, and returns its place.
    fn add(
        &mut self,
        law: &Law,
        purposes: &Purposes<'_>,
        unknown: &[Rule],
        applicable: &Applicable,
    ) -> usize {
        let facts = purposes.facts.iter().zip(unknown);
        let rules = facts.map(|(facts, unknown)| law.rule(*facts, *unknown, applicable));
        let mut rules: Vec<Rule> = rules.collect();
        purposes.join_readers(&mut rules);
        let mut codes = applicable.codes.clone();
        codes.extend(law.home_that_decides(&rules, &codes));
        for rule in &mut rules {
            if codes.first() == Some(&rule.decided_by) {
                rule.decided_by = NARROWEST;
            }
        }
        let months = |of: fn(&Coded) -> u8| law.rows(applicable).map(of);
        let regime = Regime {
            codes,
            duties: duties::of(purposes.facts, &rules, law.rows(applicable)),
            wait: months(|(_, row)| row.wait).fold(WAIT, u8::max),
            keep: months(|(_, row)| row.keep).fold(KEEP, u8::min),
            rules: place_or_push(&mut self.rules, rules),
        };
        place_or_push(&mut self.all, regime)
    }

    /// Iterates over the rules of the purposes under a regime, in their order.
    pub(crate) fn rules_under(&self, regime: &Regime) -> impl Iterator<Item = Rule> {
        let narrowest = regime.codes.first().copied().unwrap_or(BASE);
        let rules = self.rules.get(regime.rules).map(Vec::as_slice).unwrap_or_default();
        rules.iter().map(move |rule| match rule.decided_by {
            NARROWEST => Rule { decided_by: narrowest, ..*rule },
            _ => *rule,
        })
    }

    /// Returns whether every region has the regime that a policy without regions has: each purpose asks or can be objected to.
    fn is_uniform(&self, purposes: &Purposes<'_>) -> bool {
        let Purposes { facts, asks, choices, .. } = *purposes;
        let is_default = |((facts, asks), rule): ((&Facts<'_>, &bool), &Rule)| {
            let state = match (facts.kind, asks) {
                (Kind::Necessary, _) => State::None,
                (_, true) => State::Ask,
                (_, false) => State::Object,
            };
            rule.state == state && rule.act == Act::All && rule.opt_in.is_none()
        };
        let has_times = |regime: &Regime| {
            choices.is_none_or(|(consent, refusal)| {
                consent <= u64::from(regime.keep) * MONTH
                    && refusal >= u64::from(regime.wait) * MONTH
            })
        };
        self.all.iter().all(|regime| regime.duties.is_empty() && has_times(regime))
            && self.rules.iter().all(|rules| facts.iter().zip(asks).zip(rules).all(is_default))
    }

    /// Drops the regions that are found without an entry of their own.
    fn drop_repeated(&mut self) {
        let elsewhere = self.elsewhere;
        let is_country = |region: &str| country_of(region).is_none();
        let countries: Vec<(&str, usize)> =
            self.regions.iter().filter(|(region, _)| is_country(region)).copied().collect();
        let of_country = |region: &str| {
            let country = country_of(region)?;
            countries.iter().find(|(name, _)| *name == country).map(|(_, place)| *place)
        };
        self.regions.retain(|(region, place)| *place != of_country(region).unwrap_or(elsewhere));
    }

    /// Lists the codes of the jurisdictions that the regimes and their rules name, each once, sorted. Some are words of the base.
    pub(crate) fn codes(&self) -> Vec<&'static str> {
        let of_regimes = self.all.iter().flat_map(|regime| regime.codes.iter().copied());
        let of_rules = self.rules.iter().flatten().map(|rule| rule.decided_by);
        let mut codes: Vec<&'static str> = of_regimes.chain(of_rules).collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }
}

/// Returns the place of an item, at the end if it is new.
pub(crate) fn place_or_push<T: PartialEq>(all: &mut Vec<T>, one: T) -> usize {
    let place = all.iter().position(|known| *known == one);
    place.unwrap_or_else(|| {
        all.push(one);
        all.len() - 1
    })
}

impl Law {
    /// Returns the code of the controller's country if its law alone has decided a rule of a region with these codes.
    fn home_that_decides(&self, rules: &[Rule], codes: &[&str]) -> Option<&'static str> {
        let (home, _) = self.home.filter(|(code, _)| !codes.contains(code))?;
        let is_joined = codes.contains(&BASE) && self.joined.iter().any(|(code, _)| *code == home);
        let decides = rules.iter().any(|rule| rule.decided_by == home);
        (decides && !is_joined).then_some(home)
    }
}
