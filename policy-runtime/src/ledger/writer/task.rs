//! The one writer of a ledger: everything that waits is one commit.

use crate::consent::NotRecorded;
use crate::declaration::Document;
use crate::ledger::report;
use crate::ledger::{Batch, ConsentLedger, Entry, LedgerError};
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

const MOST_AT_ONCE: usize = 512;
/// So many rows of withdrawals and refusals are kept for a ledger that does not take them. Refusals alike are one row.
const MOST_OWED: usize = 4096;
/// A ledger that is silent for so long is down.
const APPEND_TIMEOUT: Duration = Duration::from_secs(5);
/// What is owed is tried again after this time.
const PAUSE: Duration = Duration::from_secs(1);
/// At the end, what is owed is tried for so long.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(10);

/// What the writer is told.
#[allow(clippy::large_enum_variant, reason = "a choice is the rule")]
pub(super) enum Message {
    Choice(Waiting),
    /// Write what came before, say how many receipts had to be dropped, and end.
    Close(oneshot::Sender<usize>),
}

/// A choice that waits to be written.
pub(super) struct Waiting {
    pub(super) entry: Entry,
    /// Who waits for it to be durable; nobody, where it took effect already.
    pub(super) durable: Option<oneshot::Sender<Result<(), NotRecorded>>>,
}

pub(super) struct Writer<L> {
    ledger: Arc<L>,
    document: &'static Document,
    queue: mpsc::Receiver<Message>,
    arrived: Vec<Waiting>,
    /// What took effect and is not written yet.
    owed: Batch,
    /// Who waits for the end.
    closing: Vec<oneshot::Sender<usize>>,
}

impl<L: ConsentLedger> Writer<L> {
    pub(super) fn new(
        ledger: Arc<L>,
        document: &'static Document,
        queue: mpsc::Receiver<Message>,
    ) -> Writer<L> {
        let (arrived, closing) = (Vec::new(), Vec::new());
        Writer { ledger, document, queue, arrived, owed: Batch::default(), closing }
    }

    /// Writes until it is closed, or the layer and all its services are gone.
    pub(super) async fn run(mut self) {
        while self.receive().await {
            self.write().await;
        }
        self.finish().await;
    }

    /// Waits for choices, or until it is time to try again what is owed. Whether it goes on.
    async fn receive(&mut self) -> bool {
        let mut messages = Vec::new();
        let received = self.queue.recv_many(&mut messages, MOST_AT_ONCE);
        let is_over = if self.owed.rows() == 0 {
            received.await == 0
        } else {
            timeout(PAUSE, received).await == Ok(0)
        };
        for message in messages {
            self.take(message);
        }
        self.gather().await;
        !is_over && self.closing.is_empty()
    }

    /// Those who choose at this moment get into the same commit, which takes about as long for many as for one.
    async fn gather(&mut self) {
        let mut before = 0;
        while before < self.arrived.len() && self.arrived.len() < MOST_AT_ONCE {
            before = self.arrived.len();
            yield_now().await;
            while self.arrived.len() < MOST_AT_ONCE
                && let Ok(message) = self.queue.try_recv()
            {
                self.take(message);
            }
        }
    }

    fn take(&mut self, message: Message) {
        match message {
            Message::Choice(waiting) => self.arrived.push(waiting),
            Message::Close(done) => self.closing.push(done),
        }
    }

    /// What is owed comes first, as it was chosen first.
    async fn write(&mut self) {
        let is_owing = self.owed.rows() > 0;
        let (mut batch, mut new) = (self.owed.clone(), Batch::default());
        let (mut asking, mut noted) = (Vec::new(), Vec::new());
        for Waiting { entry, durable } in self.arrived.drain(..) {
            match durable {
                // A consent that nobody waits for any more is not acknowledged to anybody, so it is none.
                Some(durable) if durable.is_closed() => continue,
                Some(durable) => asking.push(durable),
                None => noted.push(entry.clone()),
            }
            if is_owing {
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
            self.owed = Batch::default();
        } else if new.rows() > 0 && !new.continues(&self.owed) && Instant::now() < end {
            // Perhaps it is what is owed that the ledger cannot take; then nobody else has to suffer for it.
            outcome = self.append(&new, end).await;
        }
        if outcome.is_err() {
            self.owe(noted);
        }
        for durable in asking {
            let _ = durable.send(outcome); // gone meanwhile: the receipt stands, and harms nobody
        }
    }

    async fn append(&self, batch: &Batch, end: Instant) -> Result<(), NotRecorded> {
        let outcome = timeout_at(end, caught(self.ledger.append(batch))).await;
        outcome.unwrap_or(Err(LedgerError::TimedOut)).map_err(|error| {
            report::failed(self.document, &error);
            match error {
                LedgerError::Full(_) => NotRecorded::LedgerFull,
                _ => NotRecorded::LedgerDown,
            }
        })
    }

    /// Keeps what took effect, to be tried again.
    fn owe(&mut self, noted: Vec<Entry>) {
        let mut dropped = 0;
        for entry in noted {
            if self.owed.rows() < MOST_OWED {
                self.owed.add(entry.may_be_written());
            } else {
                dropped += 1;
            }
        }
        report::receipts_dropped(self.document, dropped);
    }

    /// Takes nothing more, writes what came, and tries again what the ledger does not take.
    async fn finish(mut self) {
        self.queue.close();
        let end = Instant::now() + CLOSE_TIMEOUT;
        loop {
            while let Ok(message) = self.queue.try_recv() {
                self.take(message);
            }
            self.write().await;
            if self.owed.rows() == 0 || Instant::now() >= end {
                break;
            }
            sleep(PAUSE).await;
        }
        let dropped = self.owed.choices();
        report::receipts_dropped(self.document, dropped);
        for done in take(&mut self.closing) {
            let _ = done.send(dropped); // whoever does not wait does not want to know
        }
    }
}

/// What a ledger answers; a panic of it is an error, as the writer has other batches to write.
async fn caught(answer: impl Future<Output = Result<(), LedgerError>>) -> Result<(), LedgerError> {
    let mut answer = pin!(answer);
    poll_fn(|context| {
        // What panicked is not polled again.
        let polled = catch_unwind(AssertUnwindSafe(|| answer.as_mut().poll(context)));
        polled.unwrap_or_else(|_| Poll::Ready(Err(LedgerError::Down("it panicked".into()))))
    })
    .await
}
