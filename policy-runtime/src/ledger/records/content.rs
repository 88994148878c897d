//! What was answered, to what notice: the same for many visitors.

use super::{ConsentReceipt, Notice};
pub use crate::consent::ConsentState;
use serde::{Deserialize, Serialize};

/// What all [receipts](super::ConsentReceipt) of those who answered alike have in common. A ledger keeps it once.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Answer {
    /// The version of these fields and of the receipt's.
    pub schema_version: String,
    /// The name of the policy.
    pub policy: String,
    /// The host of the site; empty where the policy lists no `sites` and so makes no difference between hosts, and `*` where its
    /// `any` admits a host that no function given to [`PolicyLayer::resolve_site`](crate::PolicyLayer::resolve_site) named: that is what a
    /// client wrote.
    pub site: String,
    /// The fingerprint of the [`Notice`](super::Notice) that was shown.
    pub notice: String,
    /// The language it was shown in, as a BCP 47 tag; `und` if the application did not say.
    pub language: String,
    /// The state of every purpose after the choice, in the order of the policy.
    pub states: Vec<PurposeState>,
    /// How the choice was expressed: `form`; `earlier_form` where the form showed other texts than those of the notice, as it
    /// is from before a release that worded them anew; or `application` where code made it.
    pub expressed_by: String,
    /// How long a consent holds, in seconds.
    pub holds_for: u64,
}

impl Answer {
    /// An answer to this notice that code made. Its fields say how else it was expressed, and how long a consent holds.
    pub fn new(policy: &str, site: &str, notice: &Notice, states: Vec<PurposeState>) -> Answer {
        Answer {
            schema_version: ConsentReceipt::SCHEMA_VERSION.to_owned(),
            policy: policy.to_owned(),
            site: site.to_owned(),
            notice: notice.fingerprint.clone(),
            language: notice.language.clone(),
            states,
            expressed_by: "application".to_owned(),
            holds_for: 0,
        }
    }

    /// Whether it says the same to the same notice, however it was expressed.
    pub fn says_the_same(&self, other: &Answer) -> bool {
        self.states == other.states
            && self.site == other.site
            && (&self.notice, &self.language) == (&other.notice, &other.language)
    }
}

impl PurposeState {
    /// The state of a purpose with this fingerprint, without the browser's signal.
    pub fn new(purpose: &str, state: ConsentState, fingerprint: &str) -> PurposeState {
        PurposeState {
            purpose: purpose.to_owned(),
            state,
            fingerprint: fingerprint.to_owned(),
            under_signal: false,
        }
    }
}

/// What holds for one purpose after a choice.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PurposeState {
    /// The identifier of the purpose.
    pub purpose: String,
    /// What was chosen.
    pub state: ConsentState,
    /// What it was chosen for: the purpose's fingerprint, 8 hexadecimal digits. Names, providers, kind and scope enter it.
    pub fingerprint: String,
    /// Whether it was given while the browser's signal refused it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub under_signal: bool,
}
