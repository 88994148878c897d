//! Receipts: the fields of ISO/IEC TS 27560, as the W3C Data Privacy Vocabulary names them, that a policy can give.

use super::ConsentContent;
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
/// assert!(json.starts_with(r#"{"record_id":"07070707070707070707070707070707","answer":{"schema_version":"2","#));
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
    /// The version of the fields that this build writes. Since version 2 they have the jurisdictions, the act, and whether the
    /// signal refused.
    pub const SCHEMA_VERSION: &'static str = "2";

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
