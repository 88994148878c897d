//! What a visitor's choices are for one purpose, for pages that show them.

use crate::serialize::{serialize_fields, serialize_names};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The state of one purpose for one visitor: what was chosen, and whether it still holds.
///
/// They serialise to their names in the W3C Data Privacy Vocabulary (consent statuses), which has none for `NotAsked`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ConsentState {
    /// Nobody asks: the purpose is necessary, or it is not asked and the visitor said nothing of it.
    NotAsked,
    /// The visitor has not chosen yet, or what the request carries cannot be read.
    Undecided,
    /// Consent was given; or, where it is not asked, the visitor left it on by a choice.
    Given,
    /// Consent was refused, or what is not asked was objected to.
    Refused,
    /// A consent given before was withdrawn.
    Withdrawn,
    /// What was chosen, a consent or a refusal, is longer ago than it holds: the visitor is asked again.
    Expired,
    /// Consent was given to something else: the purpose has materially changed since, and the visitor is asked again.
    Changed,
}

impl ConsentState {
    const ALL: [ConsentState; 7] = [
        ConsentState::NotAsked,
        ConsentState::Undecided,
        ConsentState::Given,
        ConsentState::Refused,
        ConsentState::Withdrawn,
        ConsentState::Expired,
        ConsentState::Changed,
    ];

    /// Its name in DPV.
    pub fn term(self) -> &'static str {
        match self {
            ConsentState::NotAsked => "NotAsked",
            ConsentState::Undecided => "ConsentUnknown",
            ConsentState::Given => "ConsentGiven",
            ConsentState::Refused => "ConsentRefused",
            ConsentState::Withdrawn => "ConsentWithdrawn",
            ConsentState::Expired => "ConsentExpired",
            ConsentState::Changed => "ConsentInvalidated",
        }
    }
}

impl Serialize for ConsentState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit_variant("ConsentState", *self as u32, self.term())
    }
}

impl<'de> Deserialize<'de> for ConsentState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<ConsentState, D::Error> {
        let term = String::deserialize(deserializer)?;
        let state = ConsentState::ALL.into_iter().find(|state| state.term() == term);
        state.ok_or_else(|| D::Error::custom(format_args!("`{}` is no state", term.escape_debug())))
    }
}

/// What holds for one purpose in this request. [`Cookies::status`](crate::Cookies::status) gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConsentStatus {
    /// What was chosen, and whether it still holds.
    pub state: ConsentState,
    /// Whether its cookies may be set and read in this request: the choice and the browser's signal together.
    pub allowed: bool,
    /// When the choice was made, in Unix seconds; none without a choice that can be read. A plain refusal has the beginning
    /// of its day (UTC), as it knows no more.
    pub since: Option<u64>,
    /// When the choice ends and the visitor is asked again, in Unix seconds; in the past if it has [expired](ConsentState::Expired).
    /// None without a choice, and of an objection to what is not asked, which holds for as long as the browser keeps it.
    pub until: Option<u64>,
    /// What is not as it was agreed to, where the state is [`Changed`](ConsentState::Changed).
    pub change: Option<InvalidatedBy>,
    /// What the browser's Global Privacy Control does to the purpose; none if it is not sent, or the policy does not map it to
    /// the purpose.
    pub signal: Option<SignalEffect>,
}

serialize_fields! {
    ConsentStatus {
        state,
        allowed,
        since,
        until,
        change,
        signal,
    }
}

/// What of a purpose is not as a visitor agreed to it. Wording, translations, order, addresses of notices and shorter lifetimes
/// are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvalidatedBy {
    /// Something lives longer than agreed.
    LongerLifetime,
    /// What is done, by whom and where: a cookie, the controller, a provider, its country or role, a recipient, the kind, the
    /// scope, what an embed loads and from which hosts.
    Declaration,
}

serialize_names! {
    InvalidatedBy {
        LongerLifetime = "longer_lifetime",
        Declaration = "declaration",
    }
}

/// What `Sec-GPC: 1` does to a purpose that it refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SignalEffect {
    /// It refuses the purpose, also where a consent was given without the signal: that can be confirmed under it.
    Honoured,
    /// The visitor gave or confirmed the consent under the signal, which it therefore overrides.
    Overridden,
}

serialize_names! {
    SignalEffect {
        Honoured = "honoured",
        Overridden = "overridden",
    }
}
