//! Consent: what a visitor chose, the cookie that keeps it, and the proof that a purpose was allowed.
//!
//! Data flows one way: a [`Choice`] becomes a record, the record travels in the consent cookie, the cookie of the
//! next request is opened, and each purpose is decided from it. Only a decision in favour gives a [`Granted`];
//! a [`ConsentStatus`] says all that is known, for pages that show it.

mod choice;
pub(crate) mod frame;
mod granted;
pub(crate) mod now;
mod receipt;
pub(crate) mod record;
mod refused;
pub(crate) mod signal;
pub(crate) mod state;
mod status;

pub use choice::{Choice, NotAChoice};
pub use granted::Granted;
pub use receipt::{NotARecordId, NotRecorded, Receipt, RecordId};
pub use refused::{Reason, Refused};
pub use status::{ConsentState, ConsentStatus, MaterialChange, SignalEffect};
