//! What the layer holds: the way to the writer, bounded, and what an entry of the ledger says.

use super::contents::Answers;
use super::task::{Message, Waiting, Writer};
use crate::clock::DAY;
use crate::consent::latest::{Asking, LatestChoices, Standing};
use crate::consent::record::Record;
use crate::consent::{NotRecorded, RecordId};
use crate::declaration::{Document, Site};
use crate::ledger::reader::Reader;
use crate::ledger::records::Chosen;
use crate::ledger::records::last_words::{Receipts, Written};
use crate::ledger::report::{self, Absent};
use crate::ledger::{ConsentLedger, Entry, LedgerError, Notice};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::runtime::Handle;
use tokio::sync::mpsc::{self, error::TrySendError};
use tokio::sync::oneshot;

/// So many choices wait at most.
const MOST_WAITING: usize = 4096;
/// So many of these places are left to refusals and withdrawals.
const RESERVED: usize = 1024;

/// A choice, as far as its receipt depends on the request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Circumstances<'r> {
    pub(crate) site: &'r Site,
    pub(crate) language: Option<&'static str>,
    pub(crate) expressed_by: &'static str,
    /// Unix seconds.
    pub(crate) now: u32,
}

/// The way to the one writer of a ledger.
pub(crate) struct Queue {
    sender: mpsc::Sender<Message>,
    document: &'static Document,
    /// Seconds.
    retention: u64,
    answers: Answers,
    reader: Arc<Reader>,
    latest: Arc<LatestChoices>,
    runtime: Option<Handle>,
    is_closed: AtomicBool,
}

impl Queue {
    /// Starts the writer of a ledger.
    pub(crate) fn start<L: ConsentLedger>(
        ledger: L,
        document: &'static Document,
        latest: &Arc<LatestChoices>,
    ) -> Queue {
        let retention = ledger.retention().as_secs();
        let ledger = Arc::new(ledger);
        let reader = Arc::new(Reader::new(Arc::clone(&ledger), document, Arc::clone(latest)));
        let (sender, receiver) = mpsc::channel(MOST_WAITING);
        let runtime = Handle::try_current().ok();
        let texts = Notice::texts(document);
        match (&runtime, &texts) {
            (Some(runtime), Some(_)) => {
                drop(runtime.spawn(Writer::new(ledger, document, receiver).run()));
            }
            (Some(_), None) => {} // which was reported: what nobody can read proves nothing
            (None, _) => report::without_writer(document, Absent::NoRuntime),
        }
        let (answers, latest) = (Answers::new(document, texts), Arc::clone(latest));
        let is_closed = AtomicBool::new(false);
        Queue { sender, document, retention, answers, reader, latest, runtime, is_closed }
    }

    /// Waits until a consent is durable.
    pub(crate) async fn prove(&self, entry: Entry) -> Result<(), NotRecorded> {
        if self.sender.capacity() <= RESERVED && !self.sender.is_closed() {
            return Err(NotRecorded::Busy);
        }
        self.remember(&entry);
        let (durable, outcome) = oneshot::channel();
        let waiting = Waiting { entry, durable: Some(durable) };
        self.sender.try_send(Message::Choice(waiting)).map_err(|error| match error {
            TrySendError::Full(_) => NotRecorded::Busy,
            TrySendError::Closed(_) => self.without_writer(),
        })?;
        outcome.await.unwrap_or_else(|_| Err(self.without_writer()))
    }

    /// Says why nothing is written.
    fn without_writer(&self) -> NotRecorded {
        let absent = if self.runtime.is_none() {
            Absent::NoRuntime
        } else if self.is_closed.load(Ordering::Relaxed) {
            Absent::Closed
        } else {
            Absent::Gone
        };
        report::choice_without_writer(self.document, absent);
        NotRecorded::LedgerDown
    }

    /// Hands over what takes effect in any case. It never waits.
    pub(crate) fn note(&self, entry: Entry) {
        self.remember(&entry);
        let waiting = Waiting { entry, durable: None };
        if let Err(error) = self.sender.try_send(Message::Choice(waiting)) {
            report::receipts_dropped(self.document, 1);
            if matches!(error, TrySendError::Closed(_)) {
                self.without_writer();
            }
        }
    }

    /// What this process writes is no news to it.
    fn remember(&self, entry: &Entry) {
        if let Some((id, receipt)) = entry.receipt() {
            self.latest.wrote(id, receipt);
        }
    }

    /// Takes from the record of a cookie what was refused since, and says whether its consents still stand. What is not known
    /// is looked up.
    pub(crate) fn stand(&self, record: &mut Record, asking: Asking) -> Standing {
        let ask =
            || self.runtime.as_ref().is_some_and(|runtime| self.reader.ask(asking.id, runtime));
        self.latest.stand(record, asking, ask)
    }

    /// What the ledger says of a record beside the entry that was just written, on top of `before`.
    pub(crate) async fn written(
        &self,
        id: RecordId,
        before: &Record,
        entry: &Entry,
    ) -> Result<Written, NotRecorded> {
        match self.reader.look_up(id).await {
            Ok(receipts) => {
                let receipts = Receipts::new(self.document, &receipts, self.latest.written(id));
                let own = entry.receipt().map(|(_, own)| own);
                Ok(receipts.beside(own, before, &self.answers.states(before)))
            }
            Err(LedgerError::Full(_)) => Err(NotRecorded::LedgerFull),
            Err(_) => Err(NotRecorded::LedgerDown),
        }
    }

    /// Whether two records answer alike.
    pub(crate) fn are_alike(&self, records: [&Record; 2]) -> bool {
        self.answers.are_alike(records)
    }

    /// Waits until everything before is written; how many receipts had to be dropped.
    pub(super) async fn close(&self) -> usize {
        self.is_closed.store(true, Ordering::Relaxed);
        let (done, dropped) = oneshot::channel();
        // A writer that is gone has written what it had.
        if self.sender.send(Message::Close(done)).await.is_err() {
            return 0;
        }
        dropped.await.unwrap_or(0)
    }

    /// The entry for a record before and after a choice. It repeats nothing if its record is new, else only what is not
    /// older than what the visitor chose last.
    pub(crate) fn entry(
        &self,
        [before, after]: [&Record; 2],
        is_new_record: bool,
        circumstances: Circumstances<'_>,
    ) -> Entry {
        let (notice, answer) = self.answers.of(after, circumstances);
        let now = u64::from(circumstances.now);
        let kept = |from: u64, holds_for: u64| {
            from.saturating_add(holds_for).saturating_add(self.retention)
        };
        let chosen = match after.id {
            Some(record_id) => {
                let changes = before.id.is_some() && !self.answers.are_alike([before, after]);
                let since = before.id.map_or(0, |_| u64::from(before.time) + u64::from(changes));
                Chosen::Consent {
                    record_id,
                    unix_seconds: now,
                    kept_until: kept(now, answer.holds_for),
                    duplicate_since: (!is_new_record).then_some(since),
                }
            }
            None => {
                let holds_for = self.document.consent.map_or(0, |consent| consent.refusal);
                let day = now - now % u64::from(DAY);
                Chosen::Refusal { day, kept_until: kept(day, u64::from(holds_for)) }
            }
        };
        Entry { notice, answer, chosen }
    }
}

impl fmt::Debug for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Queue").field("free", &self.sender.capacity()).finish_non_exhaustive()
    }
}
