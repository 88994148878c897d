//! What a ledger keeps of a choice: the fields of ISO/IEC TS 27560, as the W3C Data Privacy Vocabulary has them, that a
//! policy can give.

use super::{Answer, PurposeState};
use crate::consent::RecordId;
use crate::consent::latest::ReceiptHash;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// One choice under one record id. It is never changed: a later choice is a later receipt.
///
/// ```
/// use policy_runtime::consent::{ConsentState, RecordId};
/// use policy_runtime::ledger::{Answer, ConsentReceipt, Notice, PurposeState};
///
/// let notice = Notice::new("4f53cda1", "en", r#"{"title":"Cookies"}"#);
/// let state = PurposeState::new("Suggestions", ConsentState::Given, "89eed54a");
/// let answer = Answer::new("Shop", "shop.example", &notice, vec![state]);
/// let receipt = ConsentReceipt::new(RecordId::from_bytes([7; 16]), answer, 1_795_348_800, 1_905_348_800);
///
/// let kept = serde_json::to_string(&receipt)?;
/// assert!(kept.starts_with(r#"{"record_id":"07070707070707070707070707070707","answer":{"schema_version":"1","#));
/// assert_eq!(serde_json::from_str::<ConsentReceipt>(&kept)?, receipt);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentReceipt {
    /// The random id of the record, also in the visitor's consent cookie.
    pub record_id: RecordId,
    /// What was answered.
    #[serde(with = "super::shared")]
    pub answer: Arc<Answer>,
    /// When it was, in Unix seconds.
    pub unix_seconds: u64,
    /// When the receipt may be pruned, in Unix seconds.
    pub kept_until: u64,
}

impl ConsentReceipt {
    /// The version of the fields that this build writes.
    pub const SCHEMA_VERSION: &'static str = "1";

    /// A receipt of a choice that was made at `unix_seconds` and may be pruned after `kept_until`.
    pub fn new(
        record_id: RecordId,
        answer: impl Into<Arc<Answer>>,
        unix_seconds: u64,
        kept_until: u64,
    ) -> ConsentReceipt {
        ConsentReceipt { record_id, answer: answer.into(), unix_seconds, kept_until }
    }

    /// What tells it from the others of its record.
    pub(in crate::ledger) fn hash(&self) -> ReceiptHash {
        ReceiptHash::of(&(self.unix_seconds, &self.answer))
    }

    /// Whether another receipt of the same record says the same.
    pub fn repeats(&self, earlier: &ConsentReceipt) -> bool {
        self.record_id == earlier.record_id
            && self.answer.says_the_same(&earlier.answer)
            && self.unix_seconds
                < earlier.unix_seconds.saturating_add(crate::ledger::REPEATED_WITHIN)
    }
}

/// How many refused alike on one day. It identifies nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
    /// So many who answered so on the day that begins at `day`.
    pub fn new(answer: &Answer, day: u64, refusals: u64, kept_until: u64) -> RefusalCount {
        RefusalCount {
            day,
            policy: answer.policy.clone(),
            site: answer.site.clone(),
            notice: answer.notice.clone(),
            language: answer.language.clone(),
            states: answer.states.clone(),
            refusals,
            kept_until,
        }
    }

    /// Whether both are of one kind, so that a ledger adds them up: they differ in the number, and in how long they are kept.
    pub fn is_of_kind(&self, other: &RefusalCount) -> bool {
        (self.day, &self.policy, &self.site) == (other.day, &other.policy, &other.site)
            && (&self.notice, &self.language) == (&other.notice, &other.language)
            && self.states == other.states
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
