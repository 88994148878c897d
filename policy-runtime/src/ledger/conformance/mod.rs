//! Checks of the runtime's requirements on a [`ConsentLedger`].
//!
//! [`check`] runs all of them, each on a new ledger, and names those that fail. The ledgers of this crate pass them. Two
//! requirements cannot be checked from outside: that a batch is durable when [`append`](ConsentLedger::append) returns, and
//! that it is atomic when the machine stops.
//!
//! A ledger in memory is no proof, as it ends with the process, but shows all that an implementation has to do:
//!
//! ```
//! use policy_runtime::consent::RecordId;
//! use policy_runtime::ledger::{
//!     Batch, ConsentLedger, ConsentReceipt, LedgerError, ConsentNotice, RefusalCount, conformance,
//! };
//! use std::sync::{Arc, Mutex};
//!
//! #[derive(Clone, Default)]
//! struct Memory(Arc<Mutex<Kept>>);
//!
//! #[derive(Default)]
//! struct Kept {
//!     last_number: i64,
//!     receipts: Vec<(i64, ConsentReceipt)>,
//!     refusals: Vec<RefusalCount>,
//!     notices: Vec<ConsentNotice>,
//! }
//!
//! impl ConsentLedger for Memory {
//!     async fn append(&self, batch: &Batch) -> Result<(), LedgerError> {
//!         let mut kept = self.0.lock().unwrap();
//!         for notice in batch.notices() {
//!             if !kept.notices.contains(notice) {
//!                 kept.notices.push(notice.clone());
//!             }
//!         }
//!         for entry in batch.entries() {
//!             let record = entry.receipt.record_id;
//!             let latest = kept.receipts.iter().rfind(|(_, kept)| kept.record_id == record);
//!             if !entry.is_duplicate_of(latest.map(|(_, receipt)| receipt)) {
//!                 kept.last_number += 1;
//!                 let number = kept.last_number;
//!                 kept.receipts.push((number, entry.receipt.clone()));
//!             }
//!         }
//!         for refusals in batch.refusals() {
//!             match kept.refusals.iter_mut().find(|known| known.is_of_kind(refusals)) {
//!                 Some(known) => known.refusals += refusals.refusals,
//!                 None => kept.refusals.push(refusals.clone()),
//!             }
//!         }
//!         Ok(())
//!     }
//!
//!     async fn look_up(&self, record: RecordId) -> Result<Vec<ConsentReceipt>, LedgerError> {
//!         let kept = self.0.lock().unwrap();
//!         let mut receipts: Vec<_> = kept.receipts.iter().map(|(_, receipt)| receipt.clone()).collect();
//!         receipts.retain(|receipt| receipt.record_id == record);
//!         receipts.sort_by_key(|receipt| receipt.chosen_at); // stable: of one second, by sequence number
//!         Ok(receipts)
//!     }
//!
//!     async fn receipts(&self, after: i64, limit: u32) -> Result<Vec<(i64, ConsentReceipt)>, LedgerError> {
//!         let kept = self.0.lock().unwrap();
//!         let later = kept.receipts.iter().filter(|(number, _)| *number > after);
//!         Ok(later.take(limit as usize).cloned().collect())
//!     }
//!
//!     async fn refusals(&self) -> Result<Vec<RefusalCount>, LedgerError> {
//!         let mut refusals = self.0.lock().unwrap().refusals.clone();
//!         refusals.sort_by_key(|count| count.day);
//!         Ok(refusals)
//!     }
//!
//!     async fn notice(&self, fingerprint: &str, language: &str) -> Result<Option<ConsentNotice>, LedgerError> {
//!         let kept = self.0.lock().unwrap();
//!         let mut notices = kept.notices.iter();
//!         let notice = notices.find(|notice| notice.fingerprint == fingerprint && notice.language == language);
//!         Ok(notice.cloned())
//!     }
//!
//!     async fn erase(&self, record: RecordId) -> Result<u64, LedgerError> {
//!         let mut kept = self.0.lock().unwrap();
//!         let before = kept.receipts.len();
//!         kept.receipts.retain(|(_, receipt)| receipt.record_id != record);
//!         Ok((before - kept.receipts.len()) as u64)
//!     }
//!
//!     async fn prune(&self, now: u64) -> Result<u64, LedgerError> {
//!         let mut kept = self.0.lock().unwrap();
//!         let before = kept.receipts.len() + kept.refusals.len();
//!         kept.receipts.retain(|(_, receipt)| receipt.kept_until >= now);
//!         kept.refusals.retain(|count| !count.may_be_pruned(now));
//!         Ok((before - kept.receipts.len() - kept.refusals.len()) as u64)
//!     }
//! }
//!
//! # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
//! # runtime.block_on(async {
//! let outcome = conformance::check(async || Ok(Memory::default())).await;
//! assert_eq!(outcome, Ok(()));
//! # });
//! ```

mod crowds;
mod duplicates;
mod erasure;
mod reading;
mod samples;

use super::{ConsentLedger, LedgerError};
use std::fmt;
use std::future::Future;

/// Runs every check, each on a ledger that `open` returns. It has to be empty, and its clones have to share it.
///
/// It needs a Tokio runtime. The [module](self) has an example.
///
/// # Errors
/// [`NonConformance`] with all checks that fail, also those whose ledger could not be opened.
pub async fn check<L, O, F>(open: O) -> Result<(), NonConformance>
where
    L: ConsentLedger + Clone,
    O: Fn() -> F,
    F: Future<Output = Result<L, LedgerError>>,
{
    let mut failures = Vec::new();
    macro_rules! run {
        ($($module:ident::$check:ident),* $(,)?) => {$(
            let outcome = match open().await {
                Ok(ledger) => $module::$check(ledger).await,
                Err(error) => Err(error.into()),
            };
            if let Err(Failure(what)) = outcome {
                failures.push(format!("{}: {what}", stringify!($check)));
            }
        )*};
    }
    run! {
        reading::a_receipt_is_kept_whole,
        reading::the_receipts_of_a_record_are_in_the_order_of_their_times,
        reading::receipts_are_read_in_parts,
        reading::texts_are_no_code,
        reading::a_notice_is_kept_once,
        reading::refusals_of_a_kind_are_one_count,
        reading::refusals_of_other_jurisdictions_or_manners_are_other_counts,
        reading::what_is_not_there_is_empty,
        duplicates::a_duplicate_is_not_written,
        duplicates::what_differs_or_comes_later_is_no_duplicate,
        duplicates::only_the_last_receipt_of_a_record_has_duplicates,
        duplicates::a_batch_that_comes_again_is_written_once,
        erasure::a_record_is_erased_alone,
        erasure::sequence_numbers_are_not_reused,
        erasure::what_is_over_is_pruned,
        erasure::counts_are_kept_for_24_months,
        erasure::counts_outlive_an_erased_record,
        crowds::many_receipts_are_one_batch,
        crowds::writers_at_once_lose_nothing,
        crowds::one_of_many_equal_receipts_is_written,
    }
    if failures.is_empty() { Ok(()) } else { Err(NonConformance { failures }) }
}

/// The checks that a ledger failed. `Display` and `Debug` list them, one per line.
#[derive(Clone, PartialEq, Eq)]
pub struct NonConformance {
    failures: Vec<String>,
}

impl NonConformance {
    /// Returns the failures in the order of the checks: the name of the check, and what was expected or the ledger's error.
    pub fn failures(&self) -> impl ExactSizeIterator<Item = &str> {
        self.failures.iter().map(String::as_str)
    }
}

impl fmt::Display for NonConformance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the ledger does not do what the runtime relies upon")?;
        self.failures.iter().try_for_each(|failure| write!(f, "\n- {failure}"))
    }
}

impl fmt::Debug for NonConformance {
    /// The same as `Display`: tests print this.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for NonConformance {}

/// The reason why a check failed.
struct Failure(String);

type Outcome = Result<(), Failure>;

impl From<LedgerError> for Failure {
    fn from(error: LedgerError) -> Failure {
        Failure(error.to_string())
    }
}

/// Returns what was expected, unless it is so.
fn expect(is_so: bool, what: &str) -> Outcome {
    if is_so { Ok(()) } else { Err(Failure(what.to_owned())) }
}

/// Returns what was expected and what is, unless they are equal.
fn expect_eq<T: PartialEq + fmt::Debug>(is: &T, should_be: &T, what: &str) -> Outcome {
    if is == should_be {
        return Ok(());
    }
    Err(Failure(format!("{what}\n  is        {is:?}\n  should be {should_be:?}")))
}
