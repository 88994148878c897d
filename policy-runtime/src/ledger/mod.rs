//! The ledger: proof of consent (GDPR art. 7(1)).
//!
//! A consent takes effect only after its receipt is durable. A refusal, an objection or a withdrawal takes effect at once,
//! whatever becomes of its receipt. The order is in `cookies/request/prove.rs`, the retry of receipts in
//! `ledger/writer/task.rs`.
//!
//! | choice | kept as |
//! |---|---|
//! | a consent, and every later choice under its record id | one [`ConsentReceipt`] per choice: record id and time |
//! | the content of a choice: state of each purpose, site, language, jurisdictions | one [`ConsentContent`], shared by all equal receipts |
//! | a plain refusal, which identifies no visitor | an increment of the [`RefusalCount`] of its day, jurisdictions, manner and purposes |
//! | an opt-out where a rule of the United States applies, to the visitor or to the controller at home, by a form or by the browser's signal | the same, also beside a receipt |
//! | the texts that were shown | one [`ConsentNotice`] per fingerprint and language |
//!
//! A ledger holds no IP address, no user agent, no region and no account. Its only identifier is the random
//! [`RecordId`], which is also in the visitor's consent cookie (data minimisation, GDPR art. 5(1)(c)).
//!
//! # Jurisdictions
//!
//! Where the policy has rules for regions, each receipt and count has the codes of the [jurisdictions](ConsentContent::jurisdictions)
//! whose rules applied, and each consent the [act](PurposeState::act) by which it was given. A purpose that is on by default has no
//! receipt for being on, as no visitor consented to it.
//!
//! Counts are kept for at least 24 months ([`RefusalCount::MIN_RETENTION`]), which California (11 CCR 7101) and Colorado (4 CCR
//! 904-3, rule 6.11) require for records of opt-outs. They say what this site did in browsers; requests to opt out that reach the
//! controller in another way are not in them.
//!
//! # Size
//!
//! A receipt takes about 80 bytes in SQLite and 180 in PostgreSQL, indexes included, however many purposes the policy has. A
//! content is kept for as long as a receipt refers to it; [`erase`](ConsentLedger::erase) and
//! [`prune`](ConsentLedger::prune) delete those without a receipt.
//!
//! # Writing
//!
//! [`PolicyLayer::ledger`](crate::PolicyLayer::ledger) takes a ledger and starts its writer, one task per layer that commits up
//! to 512 choices at a time. Its queue holds 4096 choices, of which 1024 slots are reserved for refusals and withdrawals.
//! Beyond that a consent fails with [`NotRecorded::Busy`](crate::NotRecorded::Busy), and receipts of refusals and withdrawals
//! are dropped, logged and counted.
//!
//! Before an application exits it calls [`LedgerHandle::close`], as receipts of refusals and withdrawals may still be queued.
//!
//! # Duplicates
//!
//! A form that is submitted twice under one record id gives one receipt. A receipt is skipped if the record's previous receipt
//! has [equivalent](ConsentContent::is_equivalent_to) content, is less than 60 s older ([`DUPLICATE_WINDOW_SECONDS`]), and is
//! not older than the visitor's cookie.
//!
//! A *first* consent that is submitted twice, before the browser has a cookie, has one record id if its form carries a
//! [token](crate::Cookies::choice_token). Without a token it is indistinguishable from the consents of two visitors and gives
//! two records, of which the browser keeps the later one.
//!
//! # Reading
//!
//! The runtime reads a ledger too: it looks up whether a consent in a cookie still holds, and after each consent whether
//! another process recorded a refusal meanwhile. [`consent`](crate::consent#choices-that-cross) says when, and what holds while
//! the ledger does not respond.
//!
//! # Versions
//!
//! A build that opens a ledger of an earlier build migrates it in one transaction. Earlier builds then fail to open it with
//! [`LedgerError::Newer`]; those still running write nothing with new content: they reject its consents, and drop the receipts of
//! its refusals.
//!
//! Receipts and counts of earlier builds have no jurisdictions, and counts no manner.

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
pub(crate) use records::LedgerEntry;
pub use records::{
    Act, Batch, BatchEntry, ConsentContent, ConsentNotice, ConsentReceipt, ConsentState,
    PurposeState, RefusalCount,
};
#[cfg(feature = "ledger-postgres")]
pub use sql::PostgresLedger;
#[cfg(feature = "ledger-sqlite")]
pub use sql::SqliteLedger;
pub use writer::LedgerHandle;
pub(crate) use writer::{ChoiceContext, Queue};

use crate::consent::RecordId;
use std::future::Future;
use std::time::Duration;

/// Default time for which a receipt is kept after the consent in it has ended: 3 years.
///
/// GDPR art. 7(1) requires proof and art. 5(1)(e) a limit on storage; neither gives a period. Limitation periods differ
/// between jurisdictions; `SqliteLedger::keep_for` and `PostgresLedger::keep_for` change the time.
pub const DEFAULT_RETENTION: Duration = Duration::from_hours(3 * 365 * 24);

/// Seconds after a receipt within which an equivalent one of the same record is a duplicate, and not written.
///
/// [`BatchEntry::is_duplicate_of`] applies it.
pub const DUPLICATE_WINDOW_SECONDS: u64 = 60;

/// A store of consent receipts, as given to [`PolicyLayer::ledger`](crate::PolicyLayer::ledger).
///
/// [`SqliteLedger`] and [`PostgresLedger`] implement it; another store can. Everything that is kept implements serde's traits.
/// With the feature `testing`, `ledger::conformance` has an implementation to start from, and checks the requirements
/// of the runtime.
///
/// Requests call a ledger concurrently, so it is `Sync`. The runtime waits at most 5 seconds for [`append`] and 1 second for
/// [`look_up`]; then it cancels the call and reports [`LedgerError::TimedOut`].
///
/// ```no_run
/// use policy_runtime::consent::RecordId;
/// use policy_runtime::ledger::{ConsentLedger, LedgerError};
///
/// /// Answers a request for access (GDPR art. 15): the visitor's record as CSV, and the notices as they were shown.
/// async fn export(ledger: &impl ConsentLedger, record: RecordId) -> Result<String, LedgerError> {
///     let mut csv = policy_runtime::ledger::ConsentReceipt::CSV_HEADER.to_owned();
///     for receipt in ledger.look_up(record).await? {
///         csv += &receipt.to_csv();
///         let content = &receipt.content;
///         if let Some(notice) = ledger.notice(&content.notice, &content.language).await? {
///             println!("{}", notice.texts);
///         }
///     }
///     Ok(csv)
/// }
/// ```
///
/// [`append`]: ConsentLedger::append
/// [`look_up`]: ConsentLedger::look_up
#[cfg_attr(not(feature = "ledger-sqlite"), doc = "\n[`SqliteLedger`]: crate#features\n")]
#[cfg_attr(not(feature = "ledger-postgres"), doc = "\n[`PostgresLedger`]: crate#features\n")]
pub trait ConsentLedger: Send + Sync + 'static {
    /// Writes a batch atomically: all of it or nothing. It is durable when this returns `Ok`.
    ///
    /// A batch is written under a lock or in a serialised transaction, as several processes may share the ledger. An entry
    /// that is a duplicate of the last receipt of its record ([`BatchEntry::is_duplicate_of`]) is skipped. Contents and notices
    /// that exist already are not written again, and refusals are added to the count of their
    /// [kind](RefusalCount::is_of_kind).
    ///
    /// # Errors
    /// Any [`LedgerError`]. The runtime then rejects the consents of the batch, with
    /// [`NotRecorded::LedgerFull`](crate::NotRecorded::LedgerFull) after [`LedgerError::Full`] and
    /// otherwise [`NotRecorded::LedgerDown`](crate::NotRecorded::LedgerDown), and retries its refusals and withdrawals. A
    /// failed batch may have been written (lost acknowledgement); on retry its duplicates are skipped.
    fn append(&self, batch: &Batch) -> impl Future<Output = Result<(), LedgerError>> + Send;

    /// Returns the time for which a receipt is kept after the consent in it has ended, [`DEFAULT_RETENTION`] unless
    /// overridden.
    ///
    /// The layer reads it once, when it takes the ledger, and derives [`ConsentReceipt::kept_until`] from it.
    fn retention(&self) -> Duration {
        DEFAULT_RETENTION
    }

    /// Returns all receipts of a record, ordered by [`chosen_at`](ConsentReceipt::chosen_at) and, within one second, by
    /// sequence number. Empty for an unknown record.
    ///
    /// Requests wait for it, so it needs an index over record ids.
    ///
    /// # Errors
    /// Any [`LedgerError`]. An error, or a second without a response, leaves the state of the record unknown: its consents
    /// are ignored, unless this process confirmed them before.
    fn look_up(
        &self,
        record: RecordId,
    ) -> impl Future<Output = Result<Vec<ConsentReceipt>, LedgerError>> + Send;

    /// Returns up to `limit` receipts with sequence numbers above `after`, as pairs of sequence number and receipt, ascending;
    /// `after = 0` starts at the oldest.
    ///
    /// Sequence numbers are positive, rise in the order of writing, and are not reused after an erasure. An export of the whole
    /// ledger passes the last number of each page as the next `after`:
    ///
    /// ```
    /// # #[cfg(feature = "ledger-sqlite")]
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use policy_runtime::ledger::{ConsentLedger, ConsentReceipt, LedgerError, SqliteLedger};
    ///
    /// async fn csv(ledger: &SqliteLedger) -> Result<String, LedgerError> {
    ///     let (mut csv, mut last) = (ConsentReceipt::CSV_HEADER.to_owned(), 0);
    ///     loop {
    ///         let page = ledger.receipts(last, 1000).await?;
    ///         let Some((number, _)) = page.last() else { return Ok(csv) };
    ///         last = *number;
    ///         csv.extend(page.iter().map(|(_, receipt)| receipt.to_csv()));
    ///     }
    /// }
    /// # let folder = std::env::temp_dir().join(format!("ledger-csv-{}", std::process::id()));
    /// # std::fs::create_dir_all(&folder)?;
    /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    /// # runtime.block_on(async {
    /// #     let ledger = SqliteLedger::open(folder.join("consent.sqlite")).await?;
    /// #     assert_eq!(csv(&ledger).await?, ConsentReceipt::CSV_HEADER);
    /// #     Ok::<(), LedgerError>(())
    /// # })?;
    /// # std::fs::remove_dir_all(folder)?;
    /// # Ok(())
    /// # }
    /// # #[cfg(not(feature = "ledger-sqlite"))]
    /// # fn main() {}
    /// ```
    ///
    /// # Errors
    /// Any [`LedgerError`].
    fn receipts(
        &self,
        after: i64,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<(i64, ConsentReceipt)>, LedgerError>> + Send;

    /// Returns the counts of refusals, ordered by day.
    ///
    /// # Errors
    /// Any [`LedgerError`].
    fn refusals(&self) -> impl Future<Output = Result<Vec<RefusalCount>, LedgerError>> + Send;

    /// Returns the notice with this fingerprint in this language, or `None` if there is none. Receipts and counts refer to it
    /// by
    /// [`ConsentContent::notice`] and [`ConsentContent::language`].
    ///
    /// # Errors
    /// Any [`LedgerError`].
    fn notice(
        &self,
        fingerprint: &str,
        language: &str,
    ) -> impl Future<Output = Result<Option<ConsentNotice>, LedgerError>> + Send;

    /// Erases all receipts of a record (GDPR art. 17), with the contents that no other receipt refers to. Returns the number of
    /// receipts erased.
    ///
    /// Counts are untouched: they cannot be attributed to a record. So is the cookie in the visitor's browser: a consent in it holds
    /// until it ends or is withdrawn, without a proof from now on.
    ///
    /// # Errors
    /// Any [`LedgerError`]. The call can be repeated: it is idempotent.
    fn erase(&self, record: RecordId) -> impl Future<Output = Result<u64, LedgerError>> + Send;

    /// Erases the receipts whose `kept_until` is before `now`, in Unix seconds, the counts that
    /// [may be pruned](RefusalCount::may_be_pruned) then, and the contents without a receipt. Returns the number of receipts and
    /// counts erased.
    ///
    /// The runtime does not call it: an application does, say once a day. Notices stay, as they hold no personal data.
    ///
    /// # Errors
    /// Any [`LedgerError`]. A part may have been erased; the next call erases the rest.
    fn prune(&self, now: u64) -> impl Future<Output = Result<u64, LedgerError>> + Send;
}
