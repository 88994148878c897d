//! Consent: what a visitor chose, the cookie that keeps it, and the proof that a purpose was allowed.
//!
//! Data flows one way: a [`Choice`] becomes a record, the record travels in the consent cookie, the cookie of the
//! next request is opened, and each purpose is decided from it. Only a decision in favour gives a [`Granted`];
//! a [`ConsentStatus`] says all that is known, for pages that show it.
//!
//! # The consent cookie
//!
//! There is none before a choice. Its value is base64url (RFC 4648 5) without padding, of these bytes; all numbers are
//! big-endian:
//!
//! | bytes | what |
//! |---|---|
//! | 1 | version 1, plus 128 if a record id follows |
//! | 16 | the random record id, only once something was consented to |
//! | 4 | when the last choice was made: Unix seconds; the beginning of the day (UTC) where there is no record id |
//! | 11 for each purpose | its id 2, state 1, fingerprint 4, longest lifetime 2, hours before the last choice 2 |
//! | 32 | HMAC-SHA-256 over what is before it, bound to the policy, the site and the name of the cookie |
//!
//! The states are 1 given, 2 given under the browser's signal, 3 refused, 4 withdrawn, 5 left on where nothing is asked. A
//! longest lifetime is in minutes up to 22 days, and in hours beyond with the top bit set. Hours are rounded so that a consent
//! never becomes longer by it, nor a refusal shorter. Eight purposes take 188 characters.
//!
//! It is signed, not encrypted. Without a consent it has no id, no time of the day and one order of its entries: all who refuse
//! the same on one day at one site hold the same bytes, so that it identifies nobody.
//!
//! Of what cannot be read, is of another version, or is there twice, nothing is granted; every refusal in a copy that opens
//! holds, and what is not asked counts as objected to. The next choice replaces every copy, host-only and for each domain from
//! the host up to the base of its site; above that domains may be others', so a cookie whose base moved down needs another name.
//!
//! # How long a choice holds
//!
//! A consent for the `lifetime` of the consent cookie and a refusal for its `refusal`, 6 months each where the policy says
//! nothing; both are checked again when the cookie arrives. A consent from the future holds only if it is no more than 5
//! minutes ahead, as clocks differ. A refusal of which only the day is known holds for all of that day. An objection to what is
//! not asked holds for as long as the browser keeps it.
//!
//! A consent also ends when what was agreed to changes: its fingerprint, or a lifetime that is now longer. Several builds may
//! serve one visitor during a deployment, so a fingerprint that a build does not know makes the purpose undecided for that
//! request: its cookies are hidden and not expired, and the entry stays.

mod choice;
mod form;
pub(crate) mod frame;
mod granted;
pub(crate) mod now;
mod receipt;
pub(crate) mod record;
mod refused;
pub(crate) mod signal;
pub(crate) mod state;
mod status;
#[cfg(test)]
mod tests;

pub use choice::{Choice, NotAChoice};
pub use granted::Granted;
pub use receipt::{NotARecordId, NotRecorded, Receipt, RecordId};
pub use refused::{Reason, Refused};
pub use status::{ConsentState, ConsentStatus, MaterialChange, SignalEffect};
