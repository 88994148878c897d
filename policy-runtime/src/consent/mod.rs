//! Consent: a visitor's choices, the cookie that stores them, and the proof that a purpose is allowed.
//!
//! Data flows one way: a [`Choice`] becomes a record (`transition` says what of the earlier one stays), the consent
//! cookie carries the record, the next request opens it, and each purpose is decided from it. Only a decision in
//! favour returns a [`Granted`]; a [`ConsentStatus`] has all details, for pages that show them.
//!
//! # The consent cookie
//!
//! The browser has no such cookie before the first choice, unless its signal is [remembered](#global-privacy-control). Its value is
//! base64url (RFC 4648 5) without padding, of these bytes; all numbers are big-endian:
//!
//! | bytes | content |
//! |---|---|
//! | 1 | version 1 or 2, plus 128 if a record id follows, plus 64 in version 2 if a renewal does |
//! | 16 | the random record id, only after a first consent |
//! | 4 | the time of the last choice in Unix seconds; the beginning of its day (UTC) where there is no record id |
//! | 2 | the renewal: days from that day (UTC) to the one on which the browser was last sent the record |
//! | 11 for each purpose | its id 2, state 1, fingerprint 4, longest lifetime 2, hours before the last choice 2 |
//! | 32 | HMAC-SHA-256 over all bytes before, bound to the policy, the site and the name of the cookie |
//!
//! The states are 1 given, 2 given under the browser's signal, 3 refused, 4 withdrawn, 5 not objected to, where no
//! consent is asked. In version 2 a consent has its [act](crate::declaration::Act) beside its state: plus 16 for an answer for that
//! purpose alone, plus 32 for one that was confirmed; a refusal or withdrawal by the browser's signal has 64 more. Any other value
//! is no record. A record is written in version 1 unless it has something that only version 2 holds.
//!
//! A longest lifetime is in minutes up to 22 days, and in hours beyond with the top bit set. Hours
//! are rounded so that a consent never becomes longer, nor a refusal shorter. Eight purposes take 188 characters, and three more
//! with a renewal.
//!
//! It is signed, not encrypted. Without a consent it has no id, no time of the day and one order of its entries: all
//! visitors with the same refusals on one day at one site, last renewed on one day, have the same bytes, so the cookie
//! identifies none of them. It has no region either.
//!
//! A cookie that cannot be read, has another version, or occurs twice grants nothing; every refusal in a copy that
//! opens holds, and purposes without consent count as objected to. The next choice replaces every copy, host-only and
//! for each domain from the host up to the base of its site. Domains above that may belong to others, so a consent
//! cookie whose base moved down needs another name.
//!
//! # The visitor's region
//!
//! A purpose has a [rule](crate::declaration::PurposeRule) for each region; without
//! [`PolicyLayer::region`](crate::PolicyLayer::region) every visitor is under the strictest. The state in the rule
//! decides what holds before the visitor says anything, and what a choice is:
//!
//! | state | undecided | allowing | refusing |
//! |---|---|---|---|
//! | `ask` | off | a consent, with a receipt | a refusal |
//! | `object`, `inform` | on | takes an objection back; no consent, no receipt | an objection |
//! | `off` | off | nothing | a refusal |
//! | `none` | on | nothing | nothing |
//!
//! With regions, choices travel with the visitor:
//!
//! - A refusal, withdrawal or objection holds in every region. Where the purpose is on by default it never expires.
//! - A default is stored nowhere. Neither it nor the answer "no objection" is a consent where the purpose asks.
//! - A consent holds wherever it is in time, the purpose is unchanged, and its [act](crate::declaration::Act) is as strong as the
//!   rule demands. Where it does not suffice it is not undone: it still holds elsewhere.
//! - Where the rule has an [`opt_in`](crate::declaration::PurposeRule::opt_in), allowing a purpose again after it was refused is a
//!   consent by the act of the rule. If that is a confirmation, [`NotRecorded::NotConfirmed`](crate::NotRecorded) asks for it, and
//!   [`Choice::confirm`] gives it.
//! - A form is a consent only where it asked for one: [`Cookies::shown_fields`](crate::Cookies::shown_fields).
//! - While the ledger has not confirmed a record, and where it comes from the future, what is on by default is off, too: an objection
//!   may be missing in it.
//!
//! # Global Privacy Control
//!
//! `Sec-GPC: 1` refuses the purposes with `refused_by: [gpc]`, in every region, unless the visitor consented under the signal, by
//! an act that suffices there. Where the layer knows the region, and such a purpose would be on otherwise, as it does not ask, the
//! response stores a refusal by the signal, or a withdrawal of an earlier consent: a later request without the signal is no
//! consent to turn it on again. Nothing is stored where the purpose asks, over a consent under the signal, over a refusal, for a prefetch, and for what is no page of its
//! own. Nor is anything stored by a response that its handler made public, so that shared caches keep it; the next one stores it.
//! [`Cookies::opted_out`](crate::Cookies::opted_out) tells the application, which has to stop what it shares elsewhere.
//!
//! # How long a choice holds
//!
//! A consent holds for the `lifetime` of the consent cookie and a refusal for its `refusal`, 6 months each by default. With
//! regions a consent holds for no longer than the [`keep`](crate::declaration::Regime::keep) of the visitor's, and a refusal no
//! shorter than its [`wait`](crate::declaration::Regime::wait), in which nothing asks again. All are checked again when the
//! cookie arrives. A consent from the future holds only if it is at most 5 minutes
//! ahead, as clocks differ. A refusal known by its day holds for all of that day. An objection holds for as long as
//! the browser keeps the cookie: with regions, 400 days from the last page, as it is renewed once a day. When all choices
//! in such a record have expired everywhere, its consents and its id are dropped.
//!
//! A consent also ends when its subject changes: the fingerprint of the purpose, or a lifetime that is now longer.
//! During a deployment several builds may serve one visitor, so an unknown fingerprint makes the purpose undecided for
//! that request: its cookies are hidden and not expired, and the entry stays.
//!
//! # Other hosts of the domain
//!
//! The seal binds a record to the policy and the site, not to a browser: a record from another browser is valid here.
//! A browser lets each host of a domain set cookies for all of it, and keeps some 180 cookies per domain. So **unless
//! the name of the consent cookie begins with `__Host-`**, any other host of the domain (a forgotten subdomain, a
//! customer's, a hijacked one) can fill the browser's store until a refusal is evicted, and then plant a consent that
//! it obtained by giving one. That holds before the visitor has answered *and after*: a refusal protects only for as
//! long as the browser has it. With `__Host-` a refusal can still be evicted, after which the visitor is asked again
//! (and what is on by default in the visitor's region is on again), but nothing can be planted. `subdomains` rules the prefix out. The row `choice-prefix` of the
//! [report](crate::declaration::Document::report) names the hosts.
//!
//! Two cases are detected, and logged as a warning, once a minute, without the record's id:
//! - A request has the consent cookie twice: nothing is granted, every refusal holds.
//! - A form with a [token](crate::Cookies::choice_token) is sent with another record than its page was made for, and
//!   that record is older than the page: the choice drops its consents.
//!
//! A consent that is planted on a first visit, or between two pages, cannot be detected.
//!
//! # Choices that cross
//!
//! The last choice counts, per purpose and by the time at which it was made, not by the order in which responses
//! arrive. So a refusal in one request applies to the other requests of the visitor, which are recognised by the
//! record id in the consent cookie, and on a first visit by the [token](crate::Cookies::choice_token) of the form.
//!
//! **Two pages of a first visit** have nothing in common: each has its own token, and the browser has no cookie yet. Only something
//! that identifies visitors before they have answered would join them. Where one is accepted, and the other is refused before that
//! answer has left, the response that arrives last counts: a slow ledger can make it the consent. The browser then shows
//! a consent on every page, and a refusal from there on beats it.
//!
//! - A refusal takes precedence over a consent that waits for the ledger:
//!   [`NotRecorded::Superseded`](crate::NotRecorded). If only a part of it was refused, the rest is granted. A
//!   response that leaves after a refusal carries no consent to it.
//! - A choice builds upon the latest decisions, even if its request has an older cookie. Consents of other requests
//!   are merged only where both requests had the same record; the browser may still end with fewer consents, never
//!   with more.
//! - A cookie with a consent that was refused later, from a backup or because its response arrived last, grants nothing.
//!
//! | refused in | the consent ends | known for |
//! |---|---|---|
//! | a request at this process | at once | at least the last 32 768 records |
//! | a request at another process, with a ledger | at once for records that this process does not have, and in the seconds after a choice; else within a minute, or at the next choice | as long as the ledger has the receipt |
//! | a request at another process, or before the last start, without a ledger | never, if the old cookie comes back | |
//!
//! With a ledger, a record new to a process is looked up before the request is answered: one look-up per visitor and
//! process, none without a consent. `GET` and `HEAD` wait for it up to a second, other methods 50 ms, as they may
//! refuse. Until the ledger has answered, the consents of that record are ignored (its purposes are undecided, and
//! nothing is expired). After a second without an answer, the ledger is not asked for the next two.
//!
//! Times are whole seconds. Clocks of machines may differ by 5 minutes: a choice is never earlier than what it replaces. The
//! ledger has the order of a consent and a refusal within one second in two processes once it has both; where it is unclear the
//! refusal counts.

pub(crate) mod choice;
pub(crate) mod decision;
pub(crate) mod decision_inputs;
pub(crate) mod embed;
pub(crate) mod frame;
mod granted;
pub(crate) mod latest;
mod receipt;
pub(crate) mod record;
mod refused;
pub(crate) mod signal;
mod status;
#[cfg(test)]
mod tests;
pub(crate) mod transition;

pub use choice::{Choice, ParseChoiceError};
pub use embed::{Embed, ScriptArgument, ScriptValue};
pub use granted::Granted;
pub use receipt::{NotRecorded, ParseRecordIdError, Receipt, RecordId};
pub use refused::{Reason, Refused};
pub use status::{ConsentState, ConsentStatus, InvalidatedBy, SignalEffect};
