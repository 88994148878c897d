//! What a ledger keeps of a choice: the fields of ISO/IEC TS 27560, as the W3C Data Privacy Vocabulary has them, that a
//! policy can give.

pub use crate::consent::ConsentState;
use crate::consent::RecordId;
use serde::{Deserialize, Serialize};

/// One choice under one record id. It is never changed: a later choice is a later receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentReceipt {
    /// The random id of the record, also in the visitor's consent cookie.
    pub record_id: RecordId,
    /// The version of these fields.
    pub schema_version: String,
    /// The name of the policy.
    pub policy: String,
    /// The host of the site; empty where the policy lists no `sites` and so makes no difference between hosts.
    pub site: String,
    /// The fingerprint of the [`Notice`](super::Notice) that was shown.
    pub notice: String,
    /// The language it was shown in, as a BCP 47 tag; `und` if the application did not say.
    pub language: String,
    /// The state of every purpose after the choice, in the order of the policy.
    pub states: Vec<PurposeState>,
    /// How the choice was expressed: `form`, or `application` where code made it.
    pub expressed_by: String,
    /// When it was made, in Unix seconds.
    pub unix_seconds: u64,
    /// How long a consent holds, in seconds.
    pub holds_for: u64,
    /// When the receipt may be pruned, in Unix seconds.
    pub kept_until: u64,
}

impl ConsentReceipt {
    /// The version of the fields that this build writes.
    pub const SCHEMA_VERSION: &'static str = "1";

    /// Whether another receipt of the same record says the same.
    pub fn repeats(&self, earlier: &ConsentReceipt) -> bool {
        self.record_id == earlier.record_id
            && self.states == earlier.states
            && self.site == earlier.site
            && (&self.notice, &self.language) == (&earlier.notice, &earlier.language)
            && self.unix_seconds < earlier.unix_seconds + super::REPEATED_WITHIN
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

/// How many refused alike on one day. It identifies nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusalCount {
    /// The day (UTC), as the Unix seconds of its beginning.
    pub day: u64,
    /// The name of the policy.
    pub policy: String,
    /// The host of the site, as in a [`ConsentReceipt`].
    pub site: String,
    /// The fingerprint of the notice that was shown.
    pub notice: String,
    /// The language it was shown in.
    pub language: String,
    /// What was refused.
    pub states: Vec<PurposeState>,
    /// How many refused so.
    pub refusals: u64,
    /// When the count may be pruned, in Unix seconds.
    pub kept_until: u64,
}

impl RefusalCount {
    /// Whether another count counts the same.
    pub(super) fn is_like(&self, other: &RefusalCount) -> bool {
        self.day == other.day
            && self.policy == other.policy
            && self.site == other.site
            && (&self.notice, &self.language) == (&other.notice, &other.language)
            && self.states == other.states
    }
}
