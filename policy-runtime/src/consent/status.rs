//! The status of one purpose for one visitor, for pages that show it.

use crate::serialize::{serialize_fields, serialize_names};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The state of one purpose for one visitor: the last choice, and whether it still holds.
///
/// It serialises to its name in the W3C Data Privacy Vocabulary (consent statuses), which has none for `NotAsked` and `Off`.
///
/// ```
/// use policy_runtime::consent::ConsentState;
///
/// assert_eq!(ConsentState::Given.term(), "ConsentGiven");
/// assert_eq!(serde_json::to_string(&ConsentState::Changed)?, r#""ConsentInvalidated""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "a page has words for each of them")]
pub enum ConsentState {
    /// No consent is asked: the purpose is necessary, or it is exempt and the visitor did not choose.
    NotAsked,
    /// The visitor has not chosen yet, or the consent cookie cannot be read.
    Undecided,
    /// Consent was given; or, where the purpose does not ask, a choice did not object.
    Given,
    /// Consent was refused, or the purpose was objected to where it does not ask, by the visitor or the browser's signal.
    Refused,
    /// A consent given before was withdrawn.
    Withdrawn,
    /// The choice, a consent or a refusal, has exceeded its lifetime: the visitor is asked again.
    Expired,
    /// The purpose has materially changed since the consent: the visitor is asked again.
    Changed,
    /// The rules of the visitor's region turn the purpose off, and no choice turns it on there.
    Off,
}

impl ConsentState {
    const ALL: [ConsentState; 8] = [
        ConsentState::NotAsked,
        ConsentState::Undecided,
        ConsentState::Given,
        ConsentState::Refused,
        ConsentState::Withdrawn,
        ConsentState::Expired,
        ConsentState::Changed,
        ConsentState::Off,
    ];

    /// Returns its name in the Data Privacy Vocabulary; `NotAsked` and `Off` for the two states that have none there.
    pub fn term(self) -> &'static str {
        match self {
            ConsentState::NotAsked => "NotAsked",
            ConsentState::Undecided => "ConsentUnknown",
            ConsentState::Given => "ConsentGiven",
            ConsentState::Refused => "ConsentRefused",
            ConsentState::Withdrawn => "ConsentWithdrawn",
            ConsentState::Expired => "ConsentExpired",
            ConsentState::Changed => "ConsentInvalidated",
            ConsentState::Off => "Off",
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

/// The status of one purpose in this request, returned by [`Cookies::status`](crate::Cookies::status).
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::{Shop, Suggestions};
/// use policy_runtime::{Cookies, Purpose};
///
/// fn describe(cookies: &Cookies<Shop>) -> String {
///     let status = cookies.status(Suggestions::DECLARATION);
///     match status.until {
///         Some(until) if status.allowed => format!("allowed until {until} (Unix seconds)"),
///         _ if status.allowed => "allowed".to_owned(),
///         _ => format!("off: {}", status.state.term()),
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConsentStatus {
    /// The last choice, and whether it still holds.
    pub state: ConsentState,
    /// Whether the cookies of the purpose may be set and read in this request: the choice and the browser's signal
    /// together.
    pub allowed: bool,
    /// The time of the choice in Unix seconds; none without a readable choice. Of a plain refusal it is the beginning
    /// of its day (UTC), the precision of the record.
    pub since: Option<u64>,
    /// The time at which the choice ends and the visitor is asked again, in Unix seconds; in the past if it has
    /// [expired](ConsentState::Expired). None without a choice, and where the purpose does not ask: an objection holds for as
    /// long as the browser keeps the cookie.
    pub until: Option<u64>,
    /// The change that ended the consent, where the state is [`Changed`](ConsentState::Changed).
    pub change: Option<InvalidatedBy>,
    /// The effect of the browser's Global Privacy Control on the purpose; none if it is not sent, or the policy does
    /// not map it to the purpose.
    pub signal: Option<SignalEffect>,
    /// Whether the purpose asks for consent in the visitor's region. If not, it is on until the visitor objects, or
    /// [off](ConsentState::Off).
    pub asks: bool,
    /// Whether the browser's Global Privacy Control made the refusal or withdrawal, and no answer of the visitor.
    pub by_signal: bool,
}

serialize_fields! {
    ConsentStatus {
        state,
        allowed,
        since,
        until,
        change,
        signal,
        asks,
        by_signal,
    }
}

/// The change of a purpose that ends a consent. Changes of wording, translations, order, addresses of notices and
/// shorter lifetimes do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvalidatedBy {
    /// A cookie or storage entry lives longer than agreed.
    LongerLifetime,
    /// A part of the declaration: a cookie, the controller, a provider, its country or role, a recipient, the kind,
    /// the scope, the contents and hosts of an embed.
    Declaration,
}

serialize_names! {
    InvalidatedBy {
        LongerLifetime = "longer_lifetime",
        Declaration = "declaration",
    }
}

/// The effect of `Sec-GPC: 1` on a purpose with `refused_by: [gpc]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "a signal is obeyed or not")]
pub enum SignalEffect {
    /// It refuses the purpose, even after a consent that was given without the signal; the visitor can confirm that
    /// consent under the signal.
    Honoured,
    /// The visitor gave or confirmed the consent under the signal, so it takes precedence.
    Overridden,
}

serialize_names! {
    SignalEffect {
        Honoured = "honoured",
        Overridden = "overridden",
    }
}
