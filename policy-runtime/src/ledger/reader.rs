//! Look-ups of records in the ledger, for the confirmation of consents.

use super::report;
use super::{ConsentLedger, ConsentReceipt, LedgerError};
use crate::consent::RecordId;
use crate::consent::latest::{LatestChoices, SHORT_WAIT};
use crate::declaration::Document;
use crate::ledger::records::latest_decisions::RecordReceipts;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// Maximum time for a look-up, and for its turn.
const LOOK_UP_TIMEOUT: Duration = Duration::from_secs(1);
/// Time after a failed look-up within which none is begun.
const FAILURE_PAUSE: Duration = Duration::from_secs(2);
/// Maximum number of concurrent look-ups, as a ledger has other work too.
const MAX_CONCURRENT_LOOK_UPS: usize = 3;
/// Maximum number of records that wait to be looked up.
const MAX_QUEUED_LOOK_UPS: usize = 1024;

/// The boxed future of [`ConsentLedger::look_up`].
type LookUpFuture<'l> =
    Pin<Box<dyn Future<Output = Result<Vec<ConsentReceipt>, LedgerError>> + Send + 'l>>;

/// The part of a ledger that the reader needs, as a trait object: `ConsentLedger` has none.
trait LookUp: Send + Sync {
    fn look_up(&self, record: RecordId) -> LookUpFuture<'_>;
}

impl<L: ConsentLedger> LookUp for L {
    fn look_up(&self, record: RecordId) -> LookUpFuture<'_> {
        Box::pin(ConsentLedger::look_up(self, record))
    }
}

/// Looks records up for requests.
pub(super) struct Reader {
    ledger: Arc<dyn LookUp>,
    document: &'static Document,
    latest: Arc<LatestChoices>,
    /// Permits of [`MAX_CONCURRENT_LOOK_UPS`].
    concurrent: Semaphore,
    /// Permits of [`MAX_QUEUED_LOOK_UPS`].
    queued: Arc<Semaphore>,
    last_failure: Mutex<Option<Instant>>,
}

impl Reader {
    pub(super) fn new<L: ConsentLedger>(
        ledger: Arc<L>,
        document: &'static Document,
        latest: Arc<LatestChoices>,
    ) -> Reader {
        Reader {
            ledger,
            document,
            latest,
            concurrent: Semaphore::new(MAX_CONCURRENT_LOOK_UPS),
            queued: Arc::new(Semaphore::new(MAX_QUEUED_LOOK_UPS)),
            last_failure: Mutex::default(),
        }
    }

    /// Begins a look-up, whose result goes to [`LatestChoices::answer`]. Returns `false` if the last one has just failed, or
    /// too many are queued.
    pub(super) fn begin_look_up(self: &Arc<Reader>, record: RecordId, runtime: &Handle) -> bool {
        if self.has_just_failed() {
            return false;
        }
        let Ok(slot) = Arc::clone(&self.queued).try_acquire_owned() else { return false };
        let look_up = QueuedLookUp { reader: Arc::clone(self), record, is_answered: false };
        runtime.spawn(async move {
            look_up.run().await;
            drop(slot);
        });
        true
    }

    /// Returns all receipts of a record. Reports an error.
    pub(super) async fn look_up(
        &self,
        record: RecordId,
    ) -> Result<Vec<ConsentReceipt>, LedgerError> {
        let outcome = timeout(LOOK_UP_TIMEOUT, self.ledger.look_up(record)).await;
        let outcome = outcome.unwrap_or(Err(LedgerError::TimedOut));
        if let Err(error) = &outcome {
            report::look_up_failed(self.document, error);
            *self.last_failure.lock().unwrap_or_else(PoisonError::into_inner) =
                Some(Instant::now());
        }
        outcome
    }

    /// Waits for a permit, and looks a record up.
    async fn look_up_when_free(&self, record: RecordId) -> Option<Vec<ConsentReceipt>> {
        let _permit = timeout(LOOK_UP_TIMEOUT, self.concurrent.acquire()).await.ok()?.ok()?;
        self.look_up(record).await.ok()
    }

    fn has_just_failed(&self) -> bool {
        let last_failure = self.last_failure.lock().unwrap_or_else(PoisonError::into_inner);
        last_failure.is_some_and(|last_failure| last_failure.elapsed() < FAILURE_PAUSE)
    }
}

/// A look-up under way. Its drop wakes the waiting requests also after a panic of the ledger, or when the runtime ends.
struct QueuedLookUp {
    reader: Arc<Reader>,
    record: RecordId,
    is_answered: bool,
}

impl QueuedLookUp {
    async fn run(mut self) {
        let (reader, record) = (Arc::clone(&self.reader), self.record);
        let mut receipts = pin!(reader.look_up_when_free(record));
        let receipts = match timeout(SHORT_WAIT, &mut receipts).await {
            Ok(receipts) => receipts,
            Err(_) => {
                reader.latest.wake_short_waits(record);
                receipts.await
            }
        };
        if let Some(receipts) = receipts {
            let own = reader.latest.written(record);
            let decisions = RecordReceipts::new(reader.document, &receipts, own).latest_decisions();
            reader.latest.answer(record, Some(&decisions));
            self.is_answered = true;
        }
    }
}

impl Drop for QueuedLookUp {
    fn drop(&mut self) {
        if !self.is_answered {
            self.reader.latest.answer(self.record, None);
        }
    }
}
