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
//!
//! # Other hosts of the domain
//!
//! The seal binds a record to the policy and the site, not to a browser: one that was made elsewhere is valid here. A browser
//! lets each host of a domain set cookies for the whole of it, and keeps some 180 cookies for a domain. So **unless the name of
//! the consent cookie begins with `__Host-`**, any other host of the domain (a forgotten subdomain, one of a customer's, a
//! hijacked one) can fill the browser's store until a refusal is evicted, and then plant a consent that it got by giving it.
//! That is so before the visitor has answered *and after*: a refusal protects only for as long as the browser has it. With
//! `__Host-` a refusal can still be evicted, after which the visitor is asked again, but nothing can be planted. `subdomains`
//! rules the prefix out. The row `choice-prefix` of the [report](crate::declaration::Document::report) names the hosts.
//!
//! Some of it shows, and is logged as a warning, once a minute, without the record's id:
//! - A request shows the consent cookie twice: nothing is granted, every refusal holds.
//! - A form with a [token](crate::Cookies::choice_token) is sent with another record than its page was made for, and that record
//!   is older than the page: its consents are not kept by the choice.
//!
//! A consent that is planted on a first visit, or between two pages, looks like any other.
//!
//! # Choices that cross
//!
//! The last word counts, per purpose and by the time at which it was said, not the response that a browser receives last. So
//! what one request refuses is known to the others of the same visitor: by the record id in the consent cookie, and on a first
//! visit by the [token](crate::Cookies::choice_token) of the form. Two pages of a first visit have nothing in common: each has a
//! token of its own, and the browser has no cookie yet.
//!
//! - A refusal beats a consent that waits for the ledger meanwhile: [`NotRecorded::Superseded`](crate::NotRecorded). If only a
//!   part of it was refused, the rest is granted. A response that leaves after a refusal carries no consent to it.
//! - A choice builds upon the latest answers, also if its request carries an older cookie. What others *allowed* is merged only
//!   where both requests carried the same record; the browser may still keep the response with less, never one with more.
//! - A cookie with a consent that was refused later, from a backup or because its response arrived last, grants nothing.
//!
//! | who refused | the consent ends | for how long that is known |
//! |---|---|---|
//! | a request at this process | at once | among its last 32 768 records at least |
//! | a request at another process, with a ledger | for records that this process does not know, and in the seconds after a choice: at once; else within a minute, or at the next choice | for as long as the ledger has the receipt |
//! | a request at another process, or before the last start, without a ledger | not, if the old cookie comes back | |
//!
//! With a ledger, a record of which a process knows nothing is looked up before the request is answered: one look-up per
//! visitor and process, none without a consent. `GET` and `HEAD` wait for it up to a second, other methods 50 ms, as they may
//! refuse something. Until the ledger has answered, the consents of that record count for nothing (its purposes are undecided,
//! and nothing is expired), and a second of silence spares it the question for two more.
//!
//! Times are whole seconds. Of a consent and a refusal within one second in two processes the ledger knows the order if it
//! has both; where it is unclear the refusal counts.

pub(crate) mod choice;
mod embed;
pub(crate) mod frame;
mod granted;
pub(crate) mod latest;
mod receipt;
pub(crate) mod record;
mod refused;
pub(crate) mod signal;
pub(crate) mod state;
mod status;
#[cfg(test)]
mod tests;
pub(crate) mod transition;

pub use choice::{Choice, ParseChoiceError};
pub use embed::Embed;
pub use granted::Granted;
pub use receipt::{NotRecorded, ParseRecordIdError, Receipt, RecordId};
pub use refused::{Reason, Refused};
pub use status::{ConsentState, ConsentStatus, InvalidatedBy, SignalEffect};
