//! The rules of the visitor's region: which purposes ask there, and what has to be shown.
//!
//! `cookie_policy!` derives a [`Regime`] for each set of regions with the same rules, from the jurisdictions that the policy lists
//! and the facts about its purposes. [`Document::regime_of`] finds that of a region; the state of a purpose under it is its
//! [`rule`](PurposeDeclaration::rule).

use super::tables::RegionEntry;
use super::{Document, PurposeDeclaration};
use crate::serialize::{serialize_fields, serialize_names};
use serde::de::{Deserialize, Deserializer, Error as _};

/// The state of a purpose before the visitor says anything, and what has to be offered. Later states are stricter.
///
/// ```
/// use policy_runtime::declaration::PurposeState;
///
/// assert!(PurposeState::Off > PurposeState::Ask);
/// assert!(PurposeState::Object.is_on_by_default() && !PurposeState::Ask.is_on_by_default());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PurposeState {
    /// On, and cannot be refused.
    None,
    /// On; the policy page informs about it. It can be objected to all the same.
    Inform,
    /// On until the visitor objects.
    Object,
    /// Off until the visitor consents.
    Ask,
    /// Off, and no choice turns it on here.
    Off,
}

serialize_names! {
    PurposeState { None = "none", Inform = "inform", Object = "object", Ask = "ask", Off = "off" }
}

impl PurposeState {
    /// Returns whether the purpose is on before the visitor says anything.
    #[inline]
    #[must_use]
    pub const fn is_on_by_default(self) -> bool {
        matches!(self, PurposeState::None | PurposeState::Inform | PurposeState::Object)
    }
}

/// The act by which a visitor allows a purpose. Later acts are stronger.
///
/// ```
/// use policy_runtime::declaration::Act;
///
/// assert!(Act::Confirmed > Act::All);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Act {
    /// Any, such as *accept all*.
    #[default]
    All,
    /// An answer for that purpose alone.
    Single,
    /// An answer for that purpose alone, asked again and confirmed.
    Confirmed,
}

serialize_names! { Act { All = "all", Single = "single", Confirmed = "confirmed" } }

impl Act {
    const ACTS: [Act; 3] = [Act::All, Act::Single, Act::Confirmed];

    /// Returns its name: `all`, `single` or `confirmed`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Act::All => "all",
            Act::Single => "single",
            Act::Confirmed => "confirmed",
        }
    }
}

impl<'de> Deserialize<'de> for Act {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Act, D::Error> {
        let name = String::deserialize(deserializer)?;
        let act = Act::ACTS.into_iter().find(|act| act.name() == name);
        act.ok_or_else(|| D::Error::custom(format_args!("`{}` is no act", name.escape_debug())))
    }
}

/// The rule of a purpose under one regime.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PurposeRule {
    /// State before the visitor says anything.
    pub state: PurposeState,
    /// Act that a consent needs: with [`opt_in`](Self::opt_in) only after an opt-out, see [`act_after`](Self::act_after).
    pub act: Act,
    /// Whether allowing it after an opt-out is a consent, with a receipt.
    pub opt_in: bool,
    /// Origin of the rule: `base`, the code of a jurisdiction, or the key of the policy that makes it stricter or laxer:
    /// `audience`, `sensitive`, `elsewhere`. Empty among the [`rules`](PurposeDeclaration::rules), which several regimes share, for
    /// the narrowest jurisdiction of the regime, which [`PurposeDeclaration::rule`] fills in.
    pub decided_by: &'static str,
}

impl PurposeRule {
    /// Returns the act that a consent needs, after an opt-out (a refusal, a withdrawal or a signal) or without one.
    ///
    /// ```
    /// use policy_runtime::declaration::{Act, PurposeRule, PurposeState};
    ///
    /// let state = PurposeState::Object;
    /// let in_california = PurposeRule { state, act: Act::Confirmed, opt_in: true, decided_by: "us_ca" };
    /// assert_eq!(in_california.act_after(true), Act::Confirmed);
    /// assert_eq!(in_california.act_after(false), Act::All);
    /// ```
    #[inline]
    #[must_use]
    pub const fn act_after(&self, is_opted_out: bool) -> Act {
        if self.opt_in && !is_opted_out { Act::All } else { self.act }
    }
}

impl PurposeRule {
    /// Returns the rule with the name of the jurisdiction that decided.
    #[inline]
    fn under(&self, regime: &Regime) -> PurposeRule {
        let narrowest = || regime.jurisdictions.first().copied().unwrap_or("base");
        let decided_by = if self.decided_by.is_empty() { narrowest() } else { self.decided_by };
        PurposeRule { decided_by, ..*self }
    }
}

/// Name in JSON of the narrowest jurisdiction of a regime, where a rule that several regimes share says who decided.
const NARROWEST: &str = "narrowest";

serialize_fields! {
    PurposeRule {
        state,
        act,
        opt_in,
        decided_by = if decided_by.is_empty() { NARROWEST } else { decided_by },
    }
}

/// A duty to show something, besides the policy page and the link to the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Duty {
    /// A visible line at entry that names the purposes and recipients, with the refusal in it.
    Notice,
    /// The link `Do Not Sell or Share My Personal Information` on every page.
    SaleLink,
    /// The link `Your Privacy Choices` with its icon on every page, to both rights.
    PrivacyChoicesLink,
    /// A link to opt out of sale and targeted advertising on every page.
    AdvertisingLink,
    /// A steady line while a signal or an opt-out holds.
    Status,
    /// `NOTICE: We may sell your sensitive personal data.` on the policy page.
    SensitiveSaleNotice,
    /// A control on the banner that closes it and refuses.
    CloseControl,
}

serialize_names! {
    Duty {
        Notice = "notice",
        SaleLink = "sale_link",
        PrivacyChoicesLink = "privacy_choices_link",
        AdvertisingLink = "advertising_link",
        Status = "status",
        SensitiveSaleNotice = "sensitive_sale_notice",
        CloseControl = "close_control",
    }
}

/// The rules that hold for visitors of some regions.
#[derive(Debug, PartialEq, Eq)]
pub struct Regime {
    /// Place of the rule among those of each purpose. Regimes with the same rules share it.
    pub index: u16,
    /// Codes of the jurisdictions that apply, the narrowest first: `us_ca`, `us`. A region in no listed jurisdiction has `base`
    /// and all that are listed, or `elsewhere` where the policy relaxes that. The jurisdiction of the controller is the last, if
    /// it makes anything stricter.
    pub jurisdictions: &'static [&'static str],
    /// Duties to show something.
    pub duties: &'static [Duty],
    /// Seconds after a refusal in which nothing asks again.
    pub wait: u32,
    /// Maximum seconds for which a consent holds.
    pub keep: u32,
}

serialize_fields! { Regime { index as "rules", jurisdictions, duties, wait, keep } }

/// The regime of a policy without the regions of visitors: each purpose [asks](PurposeDeclaration::asks) or does not.
static EVERYWHERE: Regime =
    Regime { index: 0, jurisdictions: &[], duties: &[], wait: 0, keep: u32::MAX };

impl Regime {
    /// Returns whether the regime has a duty.
    #[must_use]
    pub fn has(&self, duty: Duty) -> bool {
        self.duties.contains(&duty)
    }
}

impl Document {
    /// Returns the regimes of the visitors' regions. The first is that of an unknown region. Empty if every region has the same.
    #[must_use]
    pub fn regimes(&self) -> &'static [Regime] {
        self.tables.read().regimes
    }

    /// Returns the regions with a regime of their own, sorted, each with the place of its regime.
    pub(crate) fn regions(&self) -> &'static [RegionEntry] {
        self.tables.read().regions
    }

    /// Returns the regime of visitors whose region is unknown: at least as strict as that of every listed jurisdiction.
    #[must_use]
    pub fn strictest_regime(&self) -> &'static Regime {
        self.regimes().first().unwrap_or(&EVERYWHERE)
    }

    /// Returns the regime of a region: an ISO 3166-1 country such as `DE`, or with its subdivision such as `US-CA`, both in upper
    /// case. A region that no jurisdiction of the policy has is [elsewhere](Document::elsewhere).
    #[must_use]
    pub fn regime_of(&self, region: &str) -> &'static Regime {
        let find = |region: &str| {
            let regions = self.regions();
            let place = regions.binary_search_by(|(known, _)| (*known).cmp(region)).ok()?;
            regions.get(place).map(|(_, regime)| *regime)
        };
        let country = region.split_once('-').map(|(country, _)| country);
        let place = find(region).or_else(|| find(country?)).unwrap_or(self.elsewhere);
        let regime = self.regimes().get(usize::from(place));
        regime.unwrap_or_else(|| self.strictest_regime())
    }
}

impl PurposeDeclaration {
    /// Returns the rule of the purpose under a regime of its policy.
    #[inline]
    #[must_use]
    pub fn rule(&self, regime: &Regime) -> PurposeRule {
        match self.rules.get(usize::from(regime.index)) {
            Some(rule) => rule.under(regime),
            None => self.rule_everywhere(),
        }
    }

    /// Returns whether it is on in some region before the visitor says anything, so that a refusal of it never expires. False where
    /// the rules are the same in every region, as the layer reads none then.
    pub(crate) fn is_on_by_default_somewhere(&self) -> bool {
        self.can_be_refused() && self.rules.iter().any(|rule| rule.state.is_on_by_default())
    }

    /// Returns the rule that holds whatever the region is.
    #[inline]
    fn rule_everywhere(&self) -> PurposeRule {
        let state = match (self.can_be_refused(), self.asks) {
            (false, _) => PurposeState::None,
            (true, true) => PurposeState::Ask,
            (true, false) => PurposeState::Object,
        };
        PurposeRule { state, act: Act::All, opt_in: false, decided_by: self.decided_by }
    }
}
