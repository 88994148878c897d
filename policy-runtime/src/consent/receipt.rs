//! The outcome of a choice: its receipt, the id of its record, or the reason why it was not recorded.

use super::record::Record;
use http::StatusCode;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Confirms that a choice was recorded, and takes effect with this response. [`Cookies::choose`](crate::Cookies::choose)
/// returns it.
///
/// ```
/// use policy_runtime::consent::Receipt;
///
/// fn thanks(receipt: &Receipt) -> String {
///     match receipt.record_id() {
///         Some(id) => format!("Your choice is kept under {id}."),
///         None => "You refused, so nothing about you is kept.".to_owned(),
///     }
/// }
/// ```
#[derive(Debug, Clone)]
pub struct Receipt {
    record_id: Option<RecordId>,
    chosen_at: u32,
}

impl Receipt {
    pub(crate) fn new(record: &Record) -> Receipt {
        Receipt { record_id: record.id, chosen_at: record.time }
    }

    /// Returns the id of the consent record, by which a ledger looks it up. `None` for a plain refusal, which identifies no
    /// visitor.
    pub fn record_id(&self) -> Option<RecordId> {
        self.record_id
    }

    /// Returns when the choice was made, in Unix seconds. For a plain refusal it is the beginning of the day (UTC).
    pub fn chosen_at(&self) -> u64 {
        u64::from(self.chosen_at)
    }

    /// Returns [`chosen_at`](Receipt::chosen_at) as a [`SystemTime`].
    pub fn chosen_time(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(self.chosen_at())
    }
}

/// The random id of a consent record: 128 bits, as 32 lower-case hexadecimal digits in `Display` and serde.
///
/// It is a pseudonym (GDPR art. 4(5)): with it the record can be looked up, so `Debug`, which gets into logs, does not show it.
///
/// ```
/// use policy_runtime::consent::RecordId;
///
/// let id = RecordId::from_bytes([0xab; 16]);
/// assert_eq!(id.to_string(), "abababababababababababababababab");
/// assert_eq!("ABABABABABABABABABABABABABABABAB".parse(), Ok(id));
/// assert_eq!(format!("{id:?}"), "RecordId(..)");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct RecordId([u8; 16]);

impl RecordId {
    /// Returns the id of these bytes, as read from an export or a database.
    pub const fn from_bytes(bytes: [u8; 16]) -> RecordId {
        RecordId(bytes)
    }

    /// Returns a new id, or `None` if the operating system gives no random bytes.
    pub(crate) fn random() -> Option<RecordId> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).ok().map(|()| RecordId(bytes))
    }

    /// Returns its 16 bytes, as a database keeps them.
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl std::str::FromStr for RecordId {
    type Err = ParseRecordIdError;

    fn from_str(text: &str) -> Result<RecordId, ParseRecordIdError> {
        let is_id = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let id = u128::from_str_radix(text, 16).ok().filter(|_| is_id);
        id.map(|id| RecordId(id.to_be_bytes())).ok_or(ParseRecordIdError)
    }
}

impl Serialize for RecordId {
    /// As 32 hexadecimal digits.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RecordId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<RecordId, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

/// A text is not a record id: 32 hexadecimal digits, of either case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParseRecordIdError;

impl fmt::Display for ParseRecordIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record id is 32 hexadecimal digits")
    }
}

impl std::error::Error for ParseRecordIdError {}

impl fmt::Debug for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecordId(..)")
    }
}

/// The reason why a choice was not recorded. Nothing was granted, unless a part of the choice was
/// [not shown](NotRecorded::NotShown) or [not confirmed](NotRecorded::NotConfirmed): then the rest was.
///
/// The refusals of the choice take effect all the same if the ledger or the form is at fault. As an axum response it is a
/// 409 for [`NotShown`](NotRecorded::NotShown), [`NotConfirmed`](NotRecorded::NotConfirmed) and
/// [`Superseded`](NotRecorded::Superseded), and otherwise a 503, with
/// `Retry-After` if [`retry_after`](NotRecorded::retry_after) has a value.
///
/// ```
/// use policy_runtime::NotRecorded;
///
/// assert_eq!(NotRecorded::Busy.retry_after(), Some(2));
/// assert_eq!(NotRecorded::TooLate.retry_after(), None, "the fault is in the handler");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotRecorded {
    /// The request is a prefetch: the browser sent it, not the visitor.
    Prefetch,
    /// The policy has no consent cookie, as none of its purposes can be chosen.
    NothingToChoose,
    /// The choice mentions no purpose that can be chosen.
    NothingChosen,
    /// The form allows a purpose that it did not show, or showed with other texts than the present ones. Ask the visitor again.
    /// The rest of the choice was recorded and takes effect.
    NotShown,
    /// The choice allows a purpose that the visitor has opted out of, and in the visitor's region that takes a confirmation: ask again,
    /// in a step of its own ([`Choice::confirm`](crate::Choice::confirm)). The rest of the choice was recorded and takes effect.
    NotConfirmed,
    /// The response was returned already. A handler has to choose before that.
    TooLate,
    /// The operating system gives no random bytes for a record id.
    NoRandomness,
    /// The visitor refused meanwhile, in another tab or by another button. A refusal takes precedence over a consent that
    /// waits.
    Superseded,
    /// The queue of the ledger is full.
    Busy,
    /// The ledger failed or did not respond, so the consent has no proof.
    LedgerDown,
    /// The ledger has no space left, so the consent has no proof.
    LedgerFull,
}

impl NotRecorded {
    /// Returns the HTTP status of an answer that says it: 409 where the visitor has to choose again, else 503.
    pub fn status(self) -> StatusCode {
        match self {
            NotRecorded::Superseded | NotRecorded::NotShown | NotRecorded::NotConfirmed => {
                StatusCode::CONFLICT
            }
            _ => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// Returns after how many seconds a retry may succeed, or `None` if a retry does not help.
    pub fn retry_after(self) -> Option<u32> {
        match self {
            NotRecorded::Busy => Some(2),
            NotRecorded::LedgerDown => Some(10),
            NotRecorded::LedgerFull => Some(600),
            _ => None,
        }
    }
}

impl fmt::Display for NotRecorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NotRecorded::Prefetch => "a prefetch is not a visit, so no choice was recorded",
            NotRecorded::NothingToChoose => {
                "the policy has no consent cookie, so there is nothing to choose"
            }
            NotRecorded::NothingChosen => {
                "the choice mentions no purpose that can be chosen, so nothing was recorded"
            }
            NotRecorded::NotShown => {
                "the form did not show a purpose that it allows, or not as it is now, so that was not recorded"
            }
            NotRecorded::NotConfirmed => {
                "the visitor has opted out of a purpose that the choice allows, and has not confirmed to opt in again"
            }
            NotRecorded::TooLate => {
                "the response has left already, so the choice could not be recorded"
            }
            NotRecorded::NoRandomness => {
                "the operating system gives no random bytes, so the choice could not be recorded"
            }
            NotRecorded::Superseded => {
                "the visitor refused while the consent was being recorded, so it was not granted"
            }
            NotRecorded::Busy => "too many consents are being recorded at this moment",
            NotRecorded::LedgerDown => {
                "the consent ledger is down, so the consent could not be recorded"
            }
            NotRecorded::LedgerFull => {
                "the consent ledger is full, so the consent could not be recorded"
            }
        })
    }
}

impl std::error::Error for NotRecorded {}
