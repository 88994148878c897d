//! The writer of a ledger: one task per layer, which commits all waiting entries at once.

use super::signal_counts::SignalCounts;
use crate::consent::NotRecorded;
use crate::declaration::Document;
use crate::ledger::report;
use crate::ledger::{Batch, ConsentLedger, LedgerEntry, LedgerError};
use std::future::{Future, poll_fn};
use std::mem::take;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::task::yield_now;
use tokio::time::{Instant, sleep, timeout, timeout_at};

/// Maximum number of new entries per batch.
const MAX_BATCH_ENTRIES: usize = 512;
/// Maximum number of rows of withdrawals and refusals kept for a retry. Equal refusals are one row.
const MAX_RETRY_ROWS: usize = 4096;
/// Maximum time for a batch, its retry without earlier entries included.
const APPEND_TIMEOUT: Duration = Duration::from_secs(5);
/// Time between two attempts to write the same batch.
const RETRY_INTERVAL: Duration = Duration::from_secs(1);
/// Time for which the batch is retried after the queue was closed.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(10);

/// A message to the writer.
#[allow(clippy::large_enum_variant, reason = "almost all are choices")]
pub(super) enum Message {
    Choice(QueuedEntry),
    /// Wakes the writer, as a signal waits to be counted.
    Signals,
    /// Writes the entries before it, sends the number of receipts that were dropped, and ends the task.
    Close(oneshot::Sender<usize>),
}

/// An entry that waits to be written.
pub(super) struct QueuedEntry {
    pub(super) entry: LedgerEntry,
    /// Receives the outcome, if a consent waits for it.
    pub(super) durable: Option<oneshot::Sender<Result<(), NotRecorded>>>,
}

/// The writer of a ledger.
pub(super) struct WriterTask<L> {
    ledger: Arc<L>,
    document: &'static Document,
    queue: mpsc::Receiver<Message>,
    signals: Arc<SignalCounts>,
    arrived: Vec<QueuedEntry>,
    /// Refusals and withdrawals that took effect and whose receipts are not written yet.
    retry: Batch,
    /// Callers of `close`, which receive the number of dropped receipts.
    closing: Vec<oneshot::Sender<usize>>,
}

impl<L: ConsentLedger> WriterTask<L> {
    pub(super) fn new(
        ledger: Arc<L>,
        document: &'static Document,
        queue: mpsc::Receiver<Message>,
        signals: Arc<SignalCounts>,
    ) -> WriterTask<L> {
        let (arrived, closing) = (Vec::new(), Vec::new());
        WriterTask { ledger, document, queue, signals, arrived, retry: Batch::default(), closing }
    }

    /// Writes until it is closed, or the layer and all its services are gone.
    pub(super) async fn run(mut self) {
        while self.receive().await {
            self.write().await;
        }
        self.finish().await;
    }

    /// Waits for entries, or until the next retry is due. Returns whether to go on.
    async fn receive(&mut self) -> bool {
        let mut messages = Vec::new();
        let received = self.queue.recv_many(&mut messages, MAX_BATCH_ENTRIES);
        let is_over = if self.retry.rows() == 0 {
            received.await == 0
        } else {
            timeout(RETRY_INTERVAL, received).await == Ok(0)
        };
        for message in messages {
            self.take(message);
        }
        self.gather().await;
        !is_over && self.closing.is_empty()
    }

    /// Collects the entries of concurrent requests, as a commit takes about as long for many as for one.
    async fn gather(&mut self) {
        let mut before = 0;
        while before < self.arrived.len() && self.arrived.len() < MAX_BATCH_ENTRIES {
            before = self.arrived.len();
            yield_now().await;
            while self.arrived.len() < MAX_BATCH_ENTRIES
                && let Ok(message) = self.queue.try_recv()
            {
                self.take(message);
            }
        }
    }

    fn take(&mut self, message: Message) {
        match message {
            Message::Choice(queued) => self.arrived.push(queued),
            Message::Signals => {} // `write` takes them
            Message::Close(done) => self.closing.push(done),
        }
    }

    /// Writes the entries for a retry, which were chosen first, and those that arrived.
    async fn write(&mut self) {
        let signals = self.signals.take().into_iter();
        self.arrived.extend(signals.map(|entry| QueuedEntry { entry, durable: None }));
        let is_retry = self.retry.rows() > 0;
        let (mut batch, mut new) = (self.retry.clone(), Batch::default());
        let (mut waiting, mut effective) = (Vec::new(), Vec::new());
        for QueuedEntry { entry, durable } in self.arrived.drain(..) {
            match durable {
                // The request was dropped, so the consent is not acknowledged and must not be recorded.
                Some(durable) if durable.is_closed() => continue,
                Some(durable) => waiting.push(durable),
                None => effective.push(entry.clone()),
            }
            if is_retry {
                new.add(entry.clone());
            }
            batch.add(entry);
        }
        if batch.rows() == 0 {
            return;
        }
        let end = Instant::now() + APPEND_TIMEOUT;
        let mut outcome = self.append(&batch, end).await;
        if outcome.is_ok() {
            self.retry = Batch::default();
        } else if new.rows() > 0 && !new.follows(&self.retry) && Instant::now() < end {
            // The failure may be due to the entries for a retry alone.
            outcome = self.append(&new, end).await;
        }
        if outcome.is_err() {
            self.keep_for_retry(effective);
        }
        for durable in waiting {
            let _ = durable.send(outcome); // a request dropped meanwhile leaves a receipt behind, which is harmless
        }
    }

    /// Appends a batch until `end`, and reports an error.
    async fn append(&self, batch: &Batch, end: Instant) -> Result<(), NotRecorded> {
        let outcome = timeout_at(end, catch_panic(self.ledger.append(batch))).await;
        outcome.unwrap_or(Err(LedgerError::TimedOut)).map_err(|error| {
            report::append_failed(self.document, &error);
            match error {
                LedgerError::Full(_) => NotRecorded::LedgerFull,
                _ => NotRecorded::LedgerDown,
            }
        })
    }

    /// Keeps entries that took effect for a retry, up to [`MAX_RETRY_ROWS`].
    fn keep_for_retry(&mut self, effective: Vec<LedgerEntry>) {
        let mut dropped = 0;
        for entry in effective {
            if self.retry.rows() < MAX_RETRY_ROWS {
                self.retry.add(entry.possibly_written());
            } else {
                dropped += 1;
            }
        }
        report::receipts_dropped(self.document, dropped);
    }

    /// Closes the queue, and writes what is left for up to [`CLOSE_TIMEOUT`].
    async fn finish(mut self) {
        self.queue.close();
        let end = Instant::now() + CLOSE_TIMEOUT;
        loop {
            while let Ok(message) = self.queue.try_recv() {
                self.take(message);
            }
            self.write().await;
            if self.retry.rows() == 0 || Instant::now() >= end {
                break;
            }
            sleep(RETRY_INTERVAL).await;
        }
        let dropped = self.retry.choices();
        report::receipts_dropped(self.document, dropped);
        for done in take(&mut self.closing) {
            let _ = done.send(dropped); // a caller that stopped waiting needs no number
        }
    }
}

/// Turns a panic of a ledger into an error, as the writer has other batches to write.
async fn catch_panic(
    append: impl Future<Output = Result<(), LedgerError>>,
) -> Result<(), LedgerError> {
    let mut append = pin!(append);
    poll_fn(|context| {
        // A future that panicked is not polled again.
        let polled = catch_unwind(AssertUnwindSafe(|| append.as_mut().poll(context)));
        polled.unwrap_or_else(|_| Poll::Ready(Err(LedgerError::Down("it panicked".into()))))
    })
    .await
}
