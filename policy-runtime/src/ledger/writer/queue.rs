//! The bounded queue between a layer and the writer of its ledger, and the entries in it.

use super::content_cache::ContentCache;
use super::signal_counts::{Added, SignalCounts};
use super::task::{Message, QueuedEntry, WriterTask};
use crate::consent::latest::{ConfirmationRequest, ConfirmationStatus, LatestChoices};
use crate::consent::record::Record;
use crate::consent::{NotRecorded, RecordId};
use crate::declaration::{Document, Regime, Site};
use crate::ledger::reader::Reader;
use crate::ledger::records::latest_decisions::{RecordReceipts, RecordedDecisions};
use crate::ledger::records::{CountedRefusal, NewReceipt, day_of};
use crate::ledger::report::{self, NoWriter};
use crate::ledger::{ConsentLedger, ConsentNotice, LedgerEntry, LedgerError, RefusalCount};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::runtime::Handle;
use tokio::sync::mpsc::{self, error::TrySendError};
use tokio::sync::oneshot;

/// Maximum number of entries that wait to be written.
const MAX_QUEUED_ENTRIES: usize = 4096;
/// Queue slots reserved for refusals and withdrawals.
const RESERVED_SLOTS: usize = 1024;

/// The part of a request that goes into the receipt of its choice.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ChoiceContext<'r> {
    pub(crate) site: &'r Site,
    /// The language of the form, if known.
    pub(crate) language: Option<&'static str>,
    /// As in [`ConsentContent::expressed_by`](crate::ledger::ConsentContent::expressed_by).
    pub(crate) expressed_by: &'static str,
    /// The rules of the visitor's region.
    pub(crate) regime: &'static Regime,
    /// The ids of the purposes that it refuses.
    pub(crate) refused: &'r [u16],
    /// Unix seconds.
    pub(crate) now: u32,
}

impl ChoiceContext<'_> {
    /// Returns whether every opt-out is counted here: a rule of the United States applies, where the visitor is, or where the
    /// controller is.
    fn counts_opt_outs(&self, document: &Document) -> bool {
        let is_of_us = |code: &&str| *code == "us" || code.starts_with("us_");
        let is_at_home = document.controller.country == Some("us") && document.abroad.is_none();
        self.regime.jurisdictions.iter().any(is_of_us)
            || (is_at_home && !document.regimes().is_empty())
    }
}

/// A layer's access to its ledger: the queue of the writer, and the reader.
pub(crate) struct Queue {
    sender: mpsc::Sender<Message>,
    document: &'static Document,
    /// Seconds.
    retention: u64,
    contents: ContentCache,
    signals: Arc<SignalCounts>,
    reader: Arc<Reader>,
    latest: Arc<LatestChoices>,
    runtime: Option<Handle>,
    is_closed: AtomicBool,
}

impl Queue {
    /// Starts the writer of a ledger on the present Tokio runtime. Without one it is reported, and every consent fails.
    pub(crate) fn start<L: ConsentLedger>(
        ledger: L,
        document: &'static Document,
        latest: &Arc<LatestChoices>,
    ) -> Queue {
        let retention = ledger.retention().as_secs();
        let ledger = Arc::new(ledger);
        let reader = Arc::new(Reader::new(Arc::clone(&ledger), document, Arc::clone(latest)));
        let (sender, receiver) = mpsc::channel(MAX_QUEUED_ENTRIES);
        let runtime = Handle::try_current().ok();
        let (texts, signals) = (ConsentNotice::texts(document), Arc::<SignalCounts>::default());
        match (&runtime, &texts) {
            (Some(runtime), Some(_)) => {
                let writer = WriterTask::new(ledger, document, receiver, Arc::clone(&signals));
                drop(runtime.spawn(writer.run()));
            }
            (Some(_), None) => {} // reported by `texts`: a receipt without its notice proves nothing
            (None, _) => report::writer_missing(document, NoWriter::NoRuntime),
        }
        let (contents, latest) = (ContentCache::new(document, texts), Arc::clone(latest));
        let is_closed = AtomicBool::new(false);
        Queue { sender, document, retention, contents, signals, reader, latest, runtime, is_closed }
    }

    /// Appends the entry of a consent, and waits until it is durable.
    pub(crate) async fn prove(&self, entry: LedgerEntry) -> Result<(), NotRecorded> {
        if self.sender.capacity() <= RESERVED_SLOTS && !self.sender.is_closed() {
            return Err(NotRecorded::Busy);
        }
        self.remember(&entry);
        let (durable, outcome) = oneshot::channel();
        let queued = QueuedEntry { entry, durable: Some(durable) };
        self.sender.try_send(Message::Choice(queued)).map_err(|error| match error {
            TrySendError::Full(_) => NotRecorded::Busy,
            TrySendError::Closed(_) => self.report_no_writer(),
        })?;
        outcome.await.unwrap_or_else(|_| Err(self.report_no_writer()))
    }

    /// Reports why no writer runs.
    fn report_no_writer(&self) -> NotRecorded {
        let no_writer = if self.runtime.is_none() {
            NoWriter::NoRuntime
        } else if self.is_closed.load(Ordering::Relaxed) {
            NoWriter::Closed
        } else {
            NoWriter::Ended
        };
        report::entry_without_writer(self.document, no_writer);
        NotRecorded::LedgerDown
    }

    /// Appends the entry of a choice that takes effect in any case. It never waits; if the queue is full, the entry is dropped.
    pub(crate) fn enqueue(&self, entry: LedgerEntry) {
        self.remember(&entry);
        let queued = QueuedEntry { entry, durable: None };
        if let Err(error) = self.sender.try_send(Message::Choice(queued)) {
            report::receipts_dropped(self.document, 1);
            if matches!(error, TrySendError::Closed(_)) {
                self.report_no_writer();
            }
        }
    }

    /// Appends the entry of an opt-out by the browser's signal. It never waits; a mere count takes no place in the queue.
    pub(crate) fn enqueue_signal(&self, entry: LedgerEntry) {
        if entry.receipt.is_some() {
            return self.enqueue(entry);
        }
        match self.signals.add(entry) {
            Added::Another => {}
            Added::Dropped => report::receipts_dropped(self.document, 1),
            // While the queue is full, the writer is about to write.
            Added::First => {
                if let Err(TrySendError::Closed(_)) = self.sender.try_send(Message::Signals) {
                    report::receipts_dropped(self.document, self.signals.take().len());
                    self.report_no_writer();
                }
            }
        }
    }

    /// Remembers a receipt as written by this process, so that reading it back teaches nothing.
    fn remember(&self, entry: &LedgerEntry) {
        if let Some((id, receipt)) = entry.receipt_hash() {
            self.latest.wrote(id, receipt);
        }
    }

    /// Refuses in the record of a cookie the purposes refused since, and returns whether its consents still hold. Looks up a
    /// record whose state is unknown.
    pub(crate) fn confirm(
        &self,
        record: &mut Record,
        request: ConfirmationRequest,
    ) -> ConfirmationStatus {
        let ask = || {
            self.runtime
                .as_ref()
                .is_some_and(|runtime| self.reader.begin_look_up(request.id, runtime))
        };
        self.latest.confirm(record, request, ask)
    }

    /// Reads the decisions of a record beside the entry that was just written, by a request that carried the record `before`.
    pub(crate) async fn read_back(
        &self,
        id: RecordId,
        before: &Record,
        entry: &LedgerEntry,
    ) -> Result<RecordedDecisions, NotRecorded> {
        match self.reader.look_up(id).await {
            Ok(receipts) => {
                let receipts =
                    RecordReceipts::new(self.document, &receipts, self.latest.written(id));
                let own = entry.receipt_hash().map(|(_, own)| own);
                Ok(receipts.beside(own, before, &self.contents.states(before)))
            }
            Err(LedgerError::Full(_)) => Err(NotRecorded::LedgerFull),
            Err(_) => Err(NotRecorded::LedgerDown),
        }
    }

    /// Returns whether two records give equal states in receipts.
    pub(crate) fn are_equivalent(&self, records: [&Record; 2]) -> bool {
        self.contents.are_equivalent(records)
    }

    /// Closes the queue and waits until its entries are written. Returns the number of receipts that were dropped.
    pub(super) async fn close(&self) -> usize {
        self.is_closed.store(true, Ordering::Relaxed);
        let (done, dropped) = oneshot::channel();
        // A writer that has ended has written its entries.
        if self.sender.send(Message::Close(done)).await.is_err() {
            return 0;
        }
        dropped.await.unwrap_or(0)
    }

    /// Returns the entry of a choice that changes a record from `before` to `after`. It can be a duplicate unless the record is
    /// new, and then only of a receipt that is not older than the visitor's last choice.
    pub(crate) fn entry(
        &self,
        [before, after]: [&Record; 2],
        is_new_record: bool,
        choice: ChoiceContext<'_>,
    ) -> LedgerEntry {
        let receipt = after.id.map(|record_id| {
            let content = self.contents.of(after, choice);
            let changes = before.id.is_some() && !self.contents.are_equivalent([before, after]);
            let since = before.id.map_or(0, |_| u64::from(before.time) + u64::from(changes));
            let chosen_at = u64::from(choice.now.max(after.time));
            NewReceipt {
                record_id,
                chosen_at,
                kept_until: self.kept_until(chosen_at, content.holds_for),
                duplicate_since: (!is_new_record).then_some(since),
                content,
            }
        });
        let is_counted = receipt.is_none() || choice.counts_opt_outs(self.document);
        let refusal = if is_counted { self.refusal(after, choice) } else { None };
        LedgerEntry { notice: self.contents.notice(choice.language), receipt, refusal }
    }

    /// Returns the refusals of a choice, to be counted; `None` if it refuses nothing.
    fn refusal(&self, after: &Record, choice: ChoiceContext<'_>) -> Option<CountedRefusal> {
        let content = self.contents.of_refused(after, choice)?;
        let holds_for = self.document.consent.map_or(0, |consent| consent.refusal);
        let day = day_of(u64::from(choice.now));
        let kept_until = self.kept_until(day, u64::from(holds_for));
        let kept_until = kept_until.max(day + RefusalCount::MIN_RETENTION.as_secs());
        Some(CountedRefusal { content, day, refusals: 1, kept_until })
    }

    fn kept_until(&self, from: u64, holds_for: u64) -> u64 {
        from.saturating_add(holds_for).saturating_add(self.retention)
    }
}

impl fmt::Debug for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Queue").field("free", &self.sender.capacity()).finish_non_exhaustive()
    }
}
