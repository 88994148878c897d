//! The content of a choice: the same for many visitors.

use super::{ConsentNotice, ConsentReceipt};
pub use crate::consent::ConsentState;
pub use crate::declaration::Act;
use serde::{Deserialize, Serialize};

/// The part of a [`ConsentReceipt`] that visitors with equal choices share. A ledger keeps it once.
///
/// Its fields are those of ISO/IEC TS 27560 that do not identify a visitor. Serde writes it as an object of these fields.
///
/// ```
/// use policy_runtime::ledger::{ConsentContent, ConsentNotice, ConsentState, PurposeState};
///
/// let notice = ConsentNotice::new("4f53cda1", "en", r#"{"title":"Cookies"}"#);
/// let given = PurposeState::new("Suggestions", ConsentState::Given, "89eed54a");
/// let by_code = ConsentContent::new("Shop", "shop.example", &notice, vec![given]);
/// let by_form = ConsentContent { expressed_by: "form".to_owned(), ..by_code.clone() };
///
/// assert_ne!(by_form, by_code);
/// assert!(by_form.is_equivalent_to(&by_code), "a duplicate may be expressed in another way");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ConsentContent {
    /// The version of the fields of receipt and content: [`ConsentReceipt::SCHEMA_VERSION`] of the build that wrote them.
    pub schema_version: String,
    /// The name of the policy.
    pub policy: String,
    /// The host of the site.
    ///
    /// Empty where the policy lists no `sites`, so that hosts make no difference. `*` where the `any` of its `sites` admits a
    /// host that no function given to [`PolicyLayer::resolve_site`](crate::PolicyLayer::resolve_site) named, as that host is
    /// the client's text.
    pub site: String,
    /// The fingerprint of the [`ConsentNotice`] that was shown.
    pub notice: String,
    /// The language in which it was shown, as a BCP 47 tag; [`ConsentNotice::UNDETERMINED`] if the application did not say.
    pub language: String,
    /// Codes of the jurisdictions whose rules applied where the choice was made, the narrowest first: `us_ca`, `us`. Empty
    /// where the policy has the same rules for all regions. The region itself is not kept.
    ///
    /// A state that the choice did not change may have been chosen under others, which the receipt of that choice has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub jurisdictions: Vec<String>,
    /// The state of every purpose after the choice, in the order of the policy.
    pub states: Vec<PurposeState>,
    /// How the choice was expressed.
    ///
    /// | value | meaning |
    /// |---|---|
    /// | `form` | a form that showed the texts of the notice |
    /// | `earlier_form` | a form with other texts, from before a release that changed them |
    /// | `application` | code, by [`Cookies::choose`](crate::Cookies::choose) |
    /// | `signal` | the browser's Global Privacy Control, without a form |
    pub expressed_by: String,
    /// Seconds for which a consent holds.
    pub holds_for: u64,
}

impl ConsentContent {
    /// Returns a content for this notice, `expressed_by` the application, with a `holds_for` of 0.
    ///
    /// The runtime makes the contents of its choices itself; this is for imports and for tests of a ledger.
    pub fn new(
        policy: &str,
        site: &str,
        notice: &ConsentNotice,
        states: Vec<PurposeState>,
    ) -> ConsentContent {
        ConsentContent {
            schema_version: ConsentReceipt::SCHEMA_VERSION.to_owned(),
            policy: policy.to_owned(),
            site: site.to_owned(),
            notice: notice.fingerprint.clone(),
            language: notice.language.clone(),
            jurisdictions: Vec::new(),
            states,
            expressed_by: "application".to_owned(),
            holds_for: 0,
        }
    }

    /// Returns whether both have the same states, at the same site, under the same notice, language and jurisdictions, however
    /// they were expressed.
    pub fn is_equivalent_to(&self, other: &ConsentContent) -> bool {
        self.states == other.states
            && self.site == other.site
            && (&self.notice, &self.language) == (&other.notice, &other.language)
            && self.jurisdictions == other.jurisdictions
    }
}

impl PurposeState {
    /// Returns the state of a purpose with this fingerprint: chosen by any act, and without the signal.
    pub fn new(purpose: &str, state: ConsentState, fingerprint: &str) -> PurposeState {
        PurposeState {
            purpose: purpose.to_owned(),
            state,
            fingerprint: fingerprint.to_owned(),
            under_signal: false,
            act: Act::All,
            by_signal: false,
        }
    }
}

/// The state of one purpose after a choice.
///
/// ```
/// use policy_runtime::ledger::{ConsentState, PurposeState};
///
/// let state = PurposeState::new("Suggestions", ConsentState::Given, "89eed54a");
/// assert_eq!(
///     serde_json::to_string(&state)?,
///     r#"{"purpose":"Suggestions","state":"ConsentGiven","fingerprint":"89eed54a"}"#
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PurposeState {
    /// The identifier of the purpose in the policy.
    pub purpose: String,
    /// The state that was chosen.
    pub state: ConsentState,
    /// The fingerprint of the purpose that the visitor was shown: 8 hexadecimal digits, over its cookies' names, its providers,
    /// kind and scope. A consent ends when it changes.
    pub fingerprint: String,
    /// Whether it was given while Global Privacy Control refused it. Not serialised if `false`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub under_signal: bool,
    /// The act by which it was given. Not serialised if [`Act::All`].
    #[serde(default, skip_serializing_if = "is_default")]
    pub act: Act,
    /// Whether Global Privacy Control refused or withdrew it, and no form. Not serialised if `false`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_signal: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_default(act: &Act) -> bool {
    *act == Act::default()
}
