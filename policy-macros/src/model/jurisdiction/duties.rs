//! Duties to show something, beside the policy page and the link to the settings.

use super::facts::Facts;
use super::rows::{Coded, Shown};
use super::state::{Rule, State};

/// A duty to show something, by the variant of the runtime's `Duty`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    const ALL: [Duty; 7] = [
        Duty::Notice,
        Duty::SaleLink,
        Duty::PrivacyChoicesLink,
        Duty::AdvertisingLink,
        Duty::Status,
        Duty::SensitiveSaleNotice,
        Duty::CloseControl,
    ];

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

/// Derives the duties of these rows.
pub(super) fn of<'l>(
    facts: &[Facts<'_>],
    rules: &[Rule],
    rows: impl Iterator<Item = &'l Coded>,
) -> Vec<Duty> {
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
    let due: Vec<Duty> = rows.flat_map(|(_, row)| row.shown).filter_map(duty).collect();
    if due.is_empty() {
        return due;
    }
    let mut duties = Vec::from(Duty::ALL);
    duties.retain(|duty| due.contains(duty));
    // One link leads to the page; that of California says the most.
    if duties.iter().any(|duty| matches!(duty, Duty::SaleLink | Duty::PrivacyChoicesLink)) {
        duties.retain(|duty| *duty != Duty::AdvertisingLink);
    }
    duties
}
