//! Looking records up: whether consents still stand.

use super::report;
use super::{ConsentLedger, ConsentReceipt, LedgerError};
use crate::consent::RecordId;
use crate::consent::latest::{IMPATIENCE, LatestChoices};
use crate::declaration::Document;
use crate::ledger::records::last_words::Receipts;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// How long a request waits for the ledger to say whether its consents still stand.
const APPEND_TIMEOUT: Duration = Duration::from_secs(1);
/// How long the ledger is not asked again after it did not answer.
const PAUSE: Duration = Duration::from_secs(2);
/// Maximum number of records looked up at once, as a ledger has other work too.
const MOST_AT_ONCE: usize = 3;
/// Maximum number of records that wait to be looked up.
const MOST_WAITING: usize = 1024;

/// The answer of a ledger of any type.
type Answer<'l> =
    Pin<Box<dyn Future<Output = Result<Vec<ConsentReceipt>, LedgerError>> + Send + 'l>>;

trait LookUp: Send + Sync {
    fn look_up(&self, record: RecordId) -> Answer<'_>;
}

impl<L: ConsentLedger> LookUp for L {
    fn look_up(&self, record: RecordId) -> Answer<'_> {
        Box::pin(ConsentLedger::look_up(self, record))
    }
}

/// What reads from the ledger for requests.
pub(super) struct Reader {
    ledger: Arc<dyn LookUp>,
    document: &'static Document,
    latest: Arc<LatestChoices>,
    turns: Semaphore,
    places: Arc<Semaphore>,
    failed: Mutex<Option<Instant>>,
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
            turns: Semaphore::new(MOST_AT_ONCE),
            places: Arc::new(Semaphore::new(MOST_WAITING)),
            failed: Mutex::default(),
        }
    }

    /// Begins to look a record up, of which [`LatestChoices::answer`] is then told. Whether it does.
    pub(super) fn ask(self: &Arc<Reader>, record: RecordId, runtime: &Handle) -> bool {
        if self.has_just_failed() {
            return false;
        }
        let Ok(place) = Arc::clone(&self.places).try_acquire_owned() else { return false };
        let asked = Asked { reader: Arc::clone(self), record, is_answered: false };
        runtime.spawn(async move {
            asked.answer().await;
            drop(place);
        });
        true
    }

    /// All receipts of a record.
    pub(super) async fn look_up(
        &self,
        record: RecordId,
    ) -> Result<Vec<ConsentReceipt>, LedgerError> {
        let outcome = timeout(APPEND_TIMEOUT, self.ledger.look_up(record)).await;
        let outcome = outcome.unwrap_or(Err(LedgerError::TimedOut));
        if let Err(error) = &outcome {
            report::silent(self.document, error);
            *self.failed.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        }
        outcome
    }

    async fn look_up_in_turn(&self, record: RecordId) -> Option<Vec<ConsentReceipt>> {
        let _turn = timeout(APPEND_TIMEOUT, self.turns.acquire()).await.ok()?.ok()?;
        self.look_up(record).await.ok()
    }

    fn has_just_failed(&self) -> bool {
        let failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
        failed.is_some_and(|failed| failed.elapsed() < PAUSE)
    }
}

/// A record that is looked up. Those who wait for the answer are woken whatever happens: also if the ledger panics, or the
/// runtime ends.
struct Asked {
    reader: Arc<Reader>,
    record: RecordId,
    is_answered: bool,
}

impl Asked {
    async fn answer(mut self) {
        let (reader, record) = (Arc::clone(&self.reader), self.record);
        let mut receipts = pin!(reader.look_up_in_turn(record));
        let receipts = match timeout(IMPATIENCE, &mut receipts).await {
            Ok(receipts) => receipts,
            Err(_) => {
                reader.latest.wake_impatient(record);
                receipts.await
            }
        };
        if let Some(receipts) = receipts {
            let ours = reader.latest.written(record);
            let words = Receipts::new(reader.document, &receipts, ours).last_words();
            reader.latest.answer(record, Some(&words));
            self.is_answered = true;
        }
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        if !self.is_answered {
            self.reader.latest.answer(self.record, None);
        }
    }
}
