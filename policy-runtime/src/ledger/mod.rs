//! The ledger: proof of consent (GDPR art. 7(1)).
//!
//! A consent is acknowledged, and grants, only after its receipt is durable. A refusal, an objection or a withdrawal takes
//! effect at once, whatever becomes of its receipt.
//!
//! | what | kept as |
//! |---|---|
//! | a consent, and all later choices under its record id | a [`ConsentReceipt`] each, in order: who and when |
//! | what was answered | an [`Answer`], once for all who answered alike |
//! | a plain refusal, which identifies nobody | one more in a [`RefusalCount`] of its day |
//! | what was shown | a [`Notice`], once per fingerprint and language |
//!
//! No address, no user agent, no account is kept: who consented is known by the random record id alone, which the visitor's
//! consent cookie holds too.
//!
//! So a receipt takes some 80 bytes in SQLite and 180 in PostgreSQL, indexes and all, however many purposes the policy has. An
//! answer is kept for as long as a receipt names it: [`erase`](ConsentLedger::erase) leaves none that nobody else gave.
//!
//! [`PolicyLayer::ledger`](crate::PolicyLayer::ledger) takes a ledger and starts its one writer, which commits many
//! receipts at a time. What waits to be written is bounded: beyond it consents are turned away by
//! [`NotRecorded::Busy`](crate::NotRecorded::Busy); receipts of withdrawals and refusals have room of their own, and are
//! dropped, logged and counted when that is full too.
//!
//! A form that is sent twice under one record id is one receipt: a receipt that says the same as the last one of its record,
//! less than a minute after it and not before what the visitor's cookie says, is not written. A *first* consent that is sent
//! twice, before the browser has its cookie, comes under one record id if its form has a
//! [token](crate::Cookies::choice_token); without one it cannot be told from two visitors' and makes two records, of which the
//! browser keeps the later one.
//!
//! A build that opens a ledger of an earlier one carries it over, in one transaction; an earlier build no longer opens it, and
//! one that still runs turns consents away.
//!
//! A ledger is asked, too: whether a consent in a cookie still stands, and after each consent whether it was refused in another
//! process meanwhile. [The module](crate::consent#choices-that-cross) says when, and what holds if it does not answer.
//!
//! Whoever stops closes the ledger ([`LedgerHandle::close`]): receipts of refusals and withdrawals may still wait.

#[cfg(feature = "testing")]
pub mod conformance;
mod error;
mod export;
mod reader;
mod records;
mod report;
#[cfg(any(feature = "ledger-postgres", feature = "ledger-sqlite"))]
mod sql;
mod writer;

pub use error::LedgerError;
pub(crate) use records::Entry;
pub use records::{
    Answer, Batch, BatchEntry, ConsentReceipt, ConsentState, Notice, PurposeState, RefusalCount,
};
#[cfg(feature = "ledger-postgres")]
pub use sql::PostgresLedger;
#[cfg(feature = "ledger-sqlite")]
pub use sql::SqliteLedger;
pub use writer::LedgerHandle;
pub(crate) use writer::{Circumstances, Queue};

use crate::consent::RecordId;
use std::future::Future;
use std::time::Duration;

/// How long a receipt is kept after the consent in it has ended, where nothing else is said: 3 years.
pub const RETENTION: Duration = Duration::from_hours(3 * 365 * 24);

/// A receipt that says the same as the last one of its record is not written within so many seconds.
pub const REPEATED_WITHIN: u64 = 60;

/// Where receipts are kept. [`SqliteLedger`] and [`PostgresLedger`] are; another store can be one too.
///
/// All that is kept can be written by serde. With the feature `testing`, `ledger::conformance` has a small ledger to start from,
/// and says whether one does what the runtime relies upon.
#[cfg_attr(not(feature = "ledger-sqlite"), doc = "\n[`SqliteLedger`]: crate#features\n")]
#[cfg_attr(not(feature = "ledger-postgres"), doc = "\n[`PostgresLedger`]: crate#features\n")]
pub trait ConsentLedger: Send + Sync + 'static {
    /// Writes a batch: all of it or nothing. It is durable when this returns; after an error the same batch may come again,
    /// and a receipt that is there already ([`BatchEntry::is_duplicate_of`]) is not written twice.
    fn append(&self, batch: &Batch) -> impl Future<Output = Result<(), LedgerError>> + Send;

    /// How long a receipt is kept after the consent in it has ended.
    fn retention(&self) -> Duration {
        RETENTION
    }

    /// All receipts of a record, the oldest first; of one second, in the order of their places.
    ///
    /// Requests wait for it, so it takes an index over record ids. An error, or a second without an answer, counts as not
    /// knowing: the consents of a record that this process does not know then count for nothing.
    fn look_up(
        &self,
        record: RecordId,
    ) -> impl Future<Output = Result<Vec<ConsentReceipt>, LedgerError>> + Send;

    /// Up to `most` receipts after the one at `after` (0: from the oldest), for exports that read the whole ledger in parts.
    /// Each comes with its place.
    fn receipts(
        &self,
        after: i64,
        most: u32,
    ) -> impl Future<Output = Result<Vec<(i64, ConsentReceipt)>, LedgerError>> + Send;

    /// The counts of refusals, day by day.
    fn refusals(&self) -> impl Future<Output = Result<Vec<RefusalCount>, LedgerError>> + Send;

    /// What was shown to those whose receipts name this notice.
    fn notice(
        &self,
        fingerprint: &str,
        language: &str,
    ) -> impl Future<Output = Result<Option<Notice>, LedgerError>> + Send;

    /// Erases all receipts of a record (GDPR art. 17), with the answers that nobody else gave, and says how many receipts
    /// there were.
    fn erase(&self, record: RecordId) -> impl Future<Output = Result<u64, LedgerError>> + Send;

    /// Erases the receipts and counts whose time is over at `now`, in Unix seconds, and says how many; and the answers that no
    /// receipt names any more. Notices name nobody and stay.
    fn prune(&self, now: u64) -> impl Future<Output = Result<u64, LedgerError>> + Send;
}
