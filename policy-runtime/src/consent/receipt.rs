//! What comes back when a choice is made.

use super::record::Record;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// A choice was recorded and takes effect with this response.
#[derive(Debug, Clone)]
pub struct Receipt {
    record_id: Option<RecordId>,
    unix_seconds: u32,
}

impl Receipt {
    pub(crate) fn new(record: &Record) -> Receipt {
        Receipt { record_id: record.id, unix_seconds: record.time }
    }

    /// The id under which a consent can be looked up; a plain refusal has none, as it identifies nobody.
    pub fn record_id(&self) -> Option<RecordId> {
        self.record_id
    }

    /// When the choice was made, in Unix seconds; for a plain refusal the beginning of the day.
    pub fn unix_seconds(&self) -> u64 {
        u64::from(self.unix_seconds)
    }
}

/// The random id of a consent record: 128 bits, printed as 32 hexadecimal digits. Whoever has it can look the record up, so
/// `Debug`, which gets into logs, does not show it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct RecordId([u8; 16]);

impl RecordId {
    /// The id of these bytes, as an export or a database has them.
    pub const fn from_bytes(bytes: [u8; 16]) -> RecordId {
        RecordId(bytes)
    }

    /// A new one; none if the system gives no random bytes.
    pub(crate) fn random() -> Option<RecordId> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).ok().map(|()| RecordId(bytes))
    }

    /// Its 16 bytes.
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
    /// As it is printed.
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

/// A text is no record id.
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

/// A choice could not be recorded: nothing was granted, but for the rest of a choice of which a part was
/// [not shown](NotRecorded::NotShown).
///
/// What the choice refuses takes effect all the same where the ledger alone is at fault, or the form. As an axum response it is a
/// 503, with `Retry-After` where trying again can help, or a 409 for what was not shown, or if the visitor
/// [refused meanwhile](NotRecorded::Superseded).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotRecorded {
    /// The request is a prefetch: the browser sent it, not the visitor.
    Prefetch,
    /// The policy has no consent cookie, as nothing in it can be chosen.
    NothingToChoose,
    /// The choice mentions no purpose that can be chosen.
    NothingChosen,
    /// The form allows a purpose that it did not show, or not as it is now: the visitor is to be asked again. All else that it
    /// chooses was recorded and takes effect.
    NotShown,
    /// The response has left already; the choice has to be made before it is returned.
    TooLate,
    /// The operating system gives no random bytes for a record id.
    NoRandomness,
    /// The visitor refused meanwhile, in another tab or by another button, and a refusal beats a consent that waits.
    Superseded,
    /// More consents wait for the ledger than it can write soon.
    Busy,
    /// The ledger is down, so the consent could not be proved.
    LedgerDown,
    /// The ledger is full, so the consent could not be proved.
    LedgerFull,
}

impl NotRecorded {
    /// After how many seconds it can be tried again; none where that does not help.
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
