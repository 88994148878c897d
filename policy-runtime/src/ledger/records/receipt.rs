//! Receipts and counts of refusals: the fields of ISO/IEC TS 27560, as the W3C Data Privacy Vocabulary names them, that a
//! policy can give.

use super::{ConsentContent, PurposeState};
use crate::consent::RecordId;
use crate::consent::latest::ReceiptHash;
use crate::ledger::DUPLICATE_WINDOW_SECONDS;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// One choice under one record id. It is never changed: a later choice is a later receipt.
///
/// Serde writes it as an object, with its content nested and its times as numbers; the fields `content` and `chosen_at` are
/// named `answer` and `unix_seconds` there, as builds before them did. [`to_dpv`](ConsentReceipt::to_dpv) and
/// [`to_csv`](ConsentReceipt::to_csv) export it.
///
/// ```
/// use policy_runtime::consent::RecordId;
/// use policy_runtime::ledger::{ConsentContent, ConsentNotice, ConsentReceipt, ConsentState, PurposeState};
///
/// let notice = ConsentNotice::new("4f53cda1", "en", r#"{"title":"Cookies"}"#);
/// let state = PurposeState::new("Suggestions", ConsentState::Given, "89eed54a");
/// let content = ConsentContent::new("Shop", "shop.example", &notice, vec![state]);
/// let receipt = ConsentReceipt::new(RecordId::from_bytes([7; 16]), content, 1_795_348_800, 1_905_348_800);
///
/// let json = serde_json::to_string(&receipt)?;
/// assert!(json.starts_with(r#"{"record_id":"07070707070707070707070707070707","answer":{"schema_version":"1","#));
/// assert_eq!(serde_json::from_str::<ConsentReceipt>(&json)?, receipt);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentReceipt {
    /// The random id of the record, also in the visitor's consent cookie.
    pub record_id: RecordId,
    /// The states that were chosen, and the notice under which. Equal contents of one process share an allocation.
    #[serde(rename = "answer", with = "super::arc_serde")]
    pub content: Arc<ConsentContent>,
    /// When the choice was made, in Unix seconds. [`chosen_time`](ConsentReceipt::chosen_time) has it as a [`SystemTime`].
    #[serde(rename = "unix_seconds")]
    pub chosen_at: u64,
    /// Until when the receipt is kept, in Unix seconds: the end of the consent plus the
    /// [retention](crate::ledger::ConsentLedger::retention). [`prune`](crate::ledger::ConsentLedger::prune) erases it afterwards.
    pub kept_until: u64,
}

impl ConsentReceipt {
    /// The version of the fields that this build writes.
    pub const SCHEMA_VERSION: &'static str = "1";

    /// Returns a receipt of a choice that was made at `chosen_at`, to be kept until `kept_until`, both in Unix seconds.
    pub fn new(
        record_id: RecordId,
        content: impl Into<Arc<ConsentContent>>,
        chosen_at: u64,
        kept_until: u64,
    ) -> ConsentReceipt {
        ConsentReceipt { record_id, content: content.into(), chosen_at, kept_until }
    }

    /// Returns when the choice was made, or `None` for a time that the platform cannot represent.
    pub fn chosen_time(&self) -> Option<SystemTime> {
        UNIX_EPOCH.checked_add(Duration::from_secs(self.chosen_at))
    }

    /// Returns the hash by which it is distinguished from other receipts of its record.
    pub(in crate::ledger) fn hash(&self) -> ReceiptHash {
        ReceiptHash::of(&(self.chosen_at, &self.content))
    }

    /// Returns whether it has the record of an earlier receipt and an [equivalent](ConsentContent::is_equivalent_to) content,
    /// and was chosen less than [`DUPLICATE_WINDOW_SECONDS`] after it, or before it.
    ///
    /// Ledgers ask [`BatchEntry::is_duplicate_of`](super::BatchEntry::is_duplicate_of), which knows when that must not count.
    pub fn is_duplicate_of(&self, earlier: &ConsentReceipt) -> bool {
        self.record_id == earlier.record_id
            && self.content.is_equivalent_to(&earlier.content)
            && self.chosen_at < earlier.chosen_at.saturating_add(DUPLICATE_WINDOW_SECONDS)
    }
}

/// The number of equal plain refusals on one day. A refusal without an earlier consent has no record id and no receipt, so the
/// count identifies no visitor.
///
/// ```
/// use policy_runtime::ledger::{ConsentContent, ConsentNotice, ConsentState, PurposeState, RefusalCount};
///
/// let notice = ConsentNotice::new("4f53cda1", "en", r#"{"title":"Cookies"}"#);
/// let state = PurposeState::new("Suggestions", ConsentState::Refused, "89eed54a");
/// let content = ConsentContent::new("Shop", "shop.example", &notice, vec![state]);
///
/// let morning = RefusalCount::new(&content, 1_795_305_600, 2, 1_905_348_800);
/// let evening = RefusalCount::new(&content, 1_795_305_600, 5, 1_905_348_800);
/// assert!(morning.is_of_kind(&evening), "a ledger keeps one count of 7");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusalCount {
    /// The day (UTC), as the Unix seconds of its beginning.
    pub day: u64,
    /// The name of the policy.
    pub policy: String,
    /// The host of the site, as in [`ConsentContent::site`].
    pub site: String,
    /// The fingerprint of the [`ConsentNotice`](super::ConsentNotice) that was shown.
    pub notice: String,
    /// The language in which it was shown, as in [`ConsentContent::language`].
    pub language: String,
    /// The state of every purpose, in the order of the policy.
    pub states: Vec<PurposeState>,
    /// The number of refusals.
    pub refusals: u64,
    /// Until when the count is kept, in Unix seconds.
    pub kept_until: u64,
}

impl RefusalCount {
    /// Returns a count of refusals with this content on the day that begins at `day`, to be kept until `kept_until`, both in
    /// Unix seconds.
    pub fn new(content: &ConsentContent, day: u64, refusals: u64, kept_until: u64) -> RefusalCount {
        RefusalCount {
            day,
            policy: content.policy.clone(),
            site: content.site.clone(),
            notice: content.notice.clone(),
            language: content.language.clone(),
            states: content.states.clone(),
            refusals,
            kept_until,
        }
    }

    /// Returns whether both are of one kind, so that a ledger adds them up: they differ at most in `refusals` and `kept_until`.
    pub fn is_of_kind(&self, other: &RefusalCount) -> bool {
        (self.day, &self.policy, &self.site) == (other.day, &other.policy, &other.site)
            && (&self.notice, &self.language) == (&other.notice, &other.language)
            && self.states == other.states
    }

    /// Returns whether it counts refusals with this content on this day.
    pub(super) fn counts(&self, content: &ConsentContent, day: u64) -> bool {
        self.day == day
            && self.policy == content.policy
            && self.site == content.site
            && (&self.notice, &self.language) == (&content.notice, &content.language)
            && self.states == content.states
    }
}
