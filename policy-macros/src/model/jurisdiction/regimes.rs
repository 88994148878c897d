//! The regimes of a policy: the rules of all purposes in all regions, each once.

use super::facts::Facts;
use super::law::{Applicable, BASE, Coded, Law};
use super::regions::country_of;
use super::rows::{Shown, row_of};
use super::state::{Act, Rule, State};
use crate::model::items::Kind;
use crate::syntax::lifetime::MONTH;

/// Maximum months for which a consent holds by the base rule.
const KEEP: u8 = 13;

/// Months after a refusal in which nothing asks again by the base rule.
const WAIT: u8 = 6;

/// A duty to show something, by the variant of the runtime's `Duty`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Duty {
    Notice,
    SaleLink,
    PrivacyChoicesLink,
    AdvertisingLink,
    Status,
    SensitiveSaleNotice,
    CloseControl,
}

impl Duty {
    pub(crate) fn variant(self) -> &'static str {
        match self {
            Duty::Notice => "Notice",
            Duty::SaleLink => "SaleLink",
            Duty::PrivacyChoicesLink => "PrivacyChoicesLink",
            Duty::AdvertisingLink => "AdvertisingLink",
            Duty::Status => "Status",
            Duty::SensitiveSaleNotice => "SensitiveSaleNotice",
            Duty::CloseControl => "CloseControl",
        }
    }
}

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
    /// Rules of the purposes, in their order.
    pub(crate) rules: Vec<Vec<Rule>>,
    /// Regions with the place of their regime, sorted. A subdivision that has that of its country is not among them, and no
    /// country that has that of the regions elsewhere.
    pub(crate) regions: Vec<(String, usize)>,
    /// Place of the regime of known regions that are not among these.
    pub(crate) elsewhere: usize,
}

/// What a policy says about the lifetimes of choices, in seconds. `None` without a consent cookie.
pub(crate) type Choices = Option<(u64, u64)>;

impl Regimes {
    /// Derives the regimes of a policy with these purposes.
    pub(crate) fn of(law: &Law, facts: &[Facts<'_>], asks: &[bool], choices: Choices) -> Regimes {
        let mut made = Regimes::default();
        let mut known: Vec<(Applicable, usize)> = Vec::new();
        let mut place_of = |made: &mut Regimes, applicable: Applicable| {
            if let Some((_, place)) = known.iter().find(|(known, _)| *known == applicable) {
                return *place;
            }
            let place = made.add(law, facts, &applicable);
            known.push((applicable, place));
            place
        };
        place_of(&mut made, law.unknown());
        made.elsewhere = place_of(&mut made, law.elsewhere());
        for (region, applicable) in law.regions() {
            let place = place_of(&mut made, applicable);
            made.regions.push((region, place));
        }
        if made.is_uniform(facts, asks, choices) {
            return Regimes::default();
        }
        made.drop_repeated();
        made
    }

    /// Adds the regime of these rows, unless it is there, and returns its place.
    fn add(&mut self, law: &Law, facts: &[Facts<'_>], applicable: &Applicable) -> usize {
        let rules: Vec<Rule> = facts.iter().map(|facts| law.rule(*facts, applicable)).collect();
        let mut codes = applicable.codes.clone();
        if let Some(home) = law.home_that_decides(&rules, applicable) {
            codes.push(home);
        }
        let months = |of: fn(&Coded) -> u8| applicable.rows.iter().map(of);
        let regime = Regime {
            codes,
            duties: duties(facts, &rules, &applicable.rows),
            wait: months(|(_, row)| row.wait).fold(WAIT, u8::max),
            keep: months(|(_, row)| row.keep).fold(KEEP, u8::min),
            rules: place_or_push(&mut self.rules, rules),
        };
        place_or_push(&mut self.all, regime)
    }

    /// Returns whether every region has the regime that a policy without regions has: each purpose asks or can be objected to.
    fn is_uniform(&self, facts: &[Facts<'_>], asks: &[bool], choices: Choices) -> bool {
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
        let countries: Vec<(String, usize)> =
            self.regions.iter().filter(|(region, _)| is_country(region)).cloned().collect();
        let of_country = |region: &str| {
            let country = country_of(region)?;
            countries.iter().find(|(name, _)| name == country).map(|(_, place)| *place)
        };
        self.regions.retain(|(region, place)| *place != of_country(region).unwrap_or(elsewhere));
    }

    /// Lists the jurisdictions that the regimes and their rules name, each once.
    pub(crate) fn jurisdictions(&self) -> Vec<Coded> {
        let of_regimes = self.all.iter().flat_map(|regime| regime.codes.iter().copied());
        let of_rules = self.rules.iter().flatten().map(|rule| rule.decided_by);
        let mut codes: Vec<&'static str> = of_regimes.chain(of_rules).collect();
        codes.sort_unstable();
        codes.dedup();
        codes.into_iter().filter_map(row_of).collect()
    }
}

/// Returns the place of an item, at the end if it is new.
fn place_or_push<T: PartialEq>(all: &mut Vec<T>, one: T) -> usize {
    let place = all.iter().position(|known| *known == one);
    place.unwrap_or_else(|| {
        all.push(one);
        all.len() - 1
    })
}

/// Derives the duties of these rows.
fn duties(facts: &[Facts<'_>], rules: &[Rule], rows: &[Coded]) -> Vec<Duty> {
    let on = |facts: &Facts<'_>, rule: &Rule| rule.state != State::Off && facts.sells();
    let purposes = || facts.iter().zip(rules);
    let sells = purposes().any(|(facts, rule)| on(facts, rule));
    let is_sensitive = purposes().any(|(facts, rule)| facts.sensitive && rule.state != State::Off);
    let sells_sensitive = purposes().any(|(facts, rule)| facts.sensitive && on(facts, rule));
    let is_default_on = purposes().any(|(_, rule)| rule.state.is_default_on());
    let sells_by_default =
        purposes().any(|(facts, rule)| rule.state.is_default_on() && facts.sells());
    let asks = purposes().any(|(_, rule)| rule.state == State::Ask);
    let duty = |shown: &Shown| match shown {
        Shown::Notice => is_default_on.then_some(Duty::Notice),
        Shown::NoticeOfSale => sells_by_default.then_some(Duty::Notice),
        Shown::NoticeAlways => Some(Duty::Notice),
        Shown::SaleLink if is_sensitive => sells.then_some(Duty::PrivacyChoicesLink),
        Shown::SaleLink => sells.then_some(Duty::SaleLink),
        Shown::AdvertisingLink => sells.then_some(Duty::AdvertisingLink),
        Shown::Status => sells.then_some(Duty::Status),
        Shown::SensitiveSale => sells_sensitive.then_some(Duty::SensitiveSaleNotice),
        Shown::CloseControl => asks.then_some(Duty::CloseControl),
    };
    let mut duties: Vec<Duty> =
        rows.iter().flat_map(|(_, row)| row.shown).filter_map(duty).collect();
    duties.sort_unstable();
    duties.dedup();
    // One link leads to the page; that of California says the most.
    if duties.iter().any(|duty| matches!(duty, Duty::SaleLink | Duty::PrivacyChoicesLink)) {
        duties.retain(|duty| *duty != Duty::AdvertisingLink);
    }
    duties
}

impl Law {
    /// Returns the code of the controller's country if its law alone has decided a rule of a region.
    fn home_that_decides(&self, rules: &[Rule], applicable: &Applicable) -> Option<&'static str> {
        let home = self.home_code().filter(|code| !applicable.codes.contains(code))?;
        let is_of_rows = applicable.rows.iter().any(|(code, _)| *code == home);
        let decides = rules.iter().any(|rule| rule.decided_by == home);
        (decides && !is_of_rows && home != BASE).then_some(home)
    }
}
