//! The settings and a choice as JSON, for applications of a single page.

#[cfg(any(feature = "axum", feature = "json"))]
mod body;
mod problem;

#[cfg(any(feature = "axum", feature = "json"))]
pub(super) use body::read;
pub(super) use problem::ProblemKind;
pub use problem::{ChoiceProblem, PROBLEM_MEDIA_TYPE};

use super::{Banner, ChoiceState, Preferences};
use crate::consent::{Receipt, RecordId};
use crate::cookies::Cookies;
use crate::policy::Policy;
use crate::serialize::serialize_fields;
use serde::ser::{Serialize, SerializeMap, Serializer};

/// The JSON of `GET /cookies`, and of the answer to a choice: the [state](ChoiceState), with the texts and hidden fields of the
/// banner and the settings.
///
/// | member | has |
/// |---|---|
/// | `policy`, `undecided`, `global_privacy_control`, `purposes`, `storage` | the [`ChoiceState`] |
/// | `receipt` | in the answer to a choice: when it was recorded, and under which number |
/// | `banner` | the [`Banner`], or `null` if nothing is to be asked |
/// | `settings` | the [`Preferences`] |
///
/// [The guide](crate::guide::single_page) has the members of a choice that is sent, and the problems.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::Cookies;
/// use policy_runtime::pages::Choices;
///
/// fn json(cookies: &Cookies<Shop>) -> serde_json::Result<Vec<u8>> {
///     serde_json::to_vec(&Choices::new(cookies, "en", "/kettles"))
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Choices {
    /// The visitor's choice now.
    pub state: ChoiceState,
    /// The receipt of the choice that this answers.
    pub receipt: Option<ReceiptNote>,
    /// The banner, if consent is to be asked.
    pub banner: Option<Banner>,
    /// The settings.
    pub settings: Preferences,
}

impl Serialize for Choices {
    /// The members of the state stand beside the others.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Choices { state, receipt, banner, settings } = self;
        let mut members = serializer.serialize_map(None)?;
        state.serialize_members(&mut members)?;
        if let Some(receipt) = receipt {
            members.serialize_entry("receipt", receipt)?;
        }
        members.serialize_entry("banner", banner)?;
        members.serialize_entry("settings", settings)?;
        members.end()
    }
}

/// The receipt of a choice.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReceiptNote {
    /// When the choice was made, in Unix seconds; for a plain refusal the beginning of its day (UTC).
    pub chosen_at: u64,
    /// The number of the record; none for a plain refusal.
    pub record_id: Option<RecordId>,
}

serialize_fields! { ReceiptNote { chosen_at, record_id } }

impl std::fmt::Debug for ReceiptNote {
    /// Shows the time, never the number.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReceiptNote").field("chosen_at", &self.chosen_at).finish_non_exhaustive()
    }
}

impl Choices {
    /// Creates the data of this request. `language` is a BCP 47 tag, `here` the path and query of the page to which forms return.
    ///
    /// The response depends on the choice, and is private to the visitor.
    pub fn new<P: Policy>(cookies: &Cookies<P>, language: &str, here: &str) -> Choices {
        Choices {
            state: ChoiceState::new(cookies),
            receipt: None,
            banner: Banner::new(cookies, language, here),
            settings: Preferences::new(cookies, language, Some(here)),
        }
    }

    #[cfg_attr(
        not(any(feature = "axum", feature = "json")),
        allow(dead_code, reason = "of a choice that was sent as JSON")
    )]
    pub(super) fn with_receipt(self, receipt: &Receipt) -> Choices {
        let (chosen_at, record_id) = (receipt.chosen_at(), receipt.record_id());
        Choices { receipt: Some(ReceiptNote { chosen_at, record_id }), ..self }
    }
}
