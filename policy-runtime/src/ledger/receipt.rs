//! What a ledger keeps of a choice: the fields of ISO/IEC TS 27560, as the W3C Data Privacy Vocabulary has them, that a
//! policy can give.

use super::{Answer, PurposeState};
use crate::consent::RecordId;
use crate::consent::latest::ReceiptHash;
use std::sync::Arc;

/// One choice under one record id. It is never changed: a later choice is a later receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentReceipt {
    /// The random id of the record, also in the visitor's consent cookie.
    pub record_id: RecordId,
    /// What was answered.
    pub answer: Arc<Answer>,
    /// When it was, in Unix seconds.
    pub unix_seconds: u64,
    /// When the receipt may be pruned, in Unix seconds.
    pub kept_until: u64,
}

impl ConsentReceipt {
    /// The version of the fields that this build writes.
    pub const SCHEMA_VERSION: &'static str = "1";

    /// What tells it from the others of its record.
    pub(super) fn hash(&self) -> ReceiptHash {
        ReceiptHash::of(&(self.unix_seconds, &self.answer))
    }

    /// Whether another receipt of the same record says the same.
    pub fn repeats(&self, earlier: &ConsentReceipt) -> bool {
        self.record_id == earlier.record_id
            && self.answer.says_the_same(&earlier.answer)
            && self.unix_seconds < earlier.unix_seconds.saturating_add(super::REPEATED_WITHIN)
    }
}

/// How many refused alike on one day. It identifies nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusalCount {
    /// The day (UTC), as the Unix seconds of its beginning.
    pub day: u64,
    /// The name of the policy.
    pub policy: String,
    /// The host of the site, as in an [`Answer`].
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
    /// One who answered so.
    pub(super) fn one(answer: &Answer, day: u64, kept_until: u64) -> RefusalCount {
        RefusalCount {
            day,
            policy: answer.policy.clone(),
            site: answer.site.clone(),
            notice: answer.notice.clone(),
            language: answer.language.clone(),
            states: answer.states.clone(),
            refusals: 1,
            kept_until,
        }
    }

    /// Whether it counts those who answer so.
    pub(super) fn counts(&self, answer: &Answer, day: u64) -> bool {
        self.day == day
            && self.policy == answer.policy
            && self.site == answer.site
            && (&self.notice, &self.language) == (&answer.notice, &answer.language)
            && self.states == answer.states
    }
}
