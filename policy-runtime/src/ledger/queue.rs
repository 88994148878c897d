//! What the layer holds: the way to the writer, bounded, and what an entry of the ledger says.

use super::ConsentLedger;
use super::answers::Answers;
use super::batch::{Chosen, Entry};
use super::writer::{Message, Waiting, Writer};
use crate::consent::NotRecorded;
use crate::consent::record::Record;
use crate::declaration::{Document, Site};
use std::fmt;
use tokio::runtime::Handle;
use tokio::sync::mpsc::{self, error::TrySendError};
use tokio::sync::oneshot;

/// So many choices wait at most.
const MOST_WAITING: usize = 4096;
/// So many of these places are left to refusals and withdrawals.
const RESERVED: usize = 1024;
const DAY: u64 = 86_400;

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
}

impl Queue {
    /// Starts the writer of a ledger.
    pub(crate) fn start<L: ConsentLedger>(ledger: L, document: &'static Document) -> Queue {
        let retention = ledger.retention().as_secs();
        let (sender, receiver) = mpsc::channel(MOST_WAITING);
        match Handle::try_current() {
            Ok(runtime) => drop(runtime.spawn(Writer::new(ledger, document, receiver).run())),
            Err(_) => tracing::error!(
                policy = document.name,
                "the consent ledger was given to the layer outside of a Tokio runtime, so nothing can be written to it and every consent is turned away\nhelp: call `PolicyLayer::ledger` in an async function"
            ),
        }
        Queue { sender, document, retention, answers: Answers::new(document) }
    }

    /// Waits until a consent is durable.
    pub(crate) async fn prove(&self, entry: Option<Entry>) -> Result<(), NotRecorded> {
        let entry = entry.ok_or(NotRecorded::LedgerDown)?;
        if self.sender.capacity() <= RESERVED && !self.sender.is_closed() {
            return Err(NotRecorded::Busy);
        }
        let (durable, outcome) = oneshot::channel();
        let waiting = Waiting { entry, durable: Some(durable) };
        self.sender.try_send(Message::Choice(waiting)).map_err(|error| match error {
            TrySendError::Full(_) => NotRecorded::Busy,
            TrySendError::Closed(_) => NotRecorded::LedgerDown,
        })?;
        outcome.await.unwrap_or(Err(NotRecorded::LedgerDown))
    }

    /// Hands over what takes effect in any case. It never waits.
    pub(crate) fn note(&self, entry: Option<Entry>) {
        let waiting = entry.map(|entry| Waiting { entry, durable: None });
        let is_sent = |waiting: Waiting| self.sender.try_send(Message::Choice(waiting)).is_ok();
        if !waiting.is_some_and(is_sent) {
            crate::report::receipts_dropped(self.document, 1);
        }
    }

    /// Waits until everything before is written; how many receipts had to be dropped.
    pub(super) async fn close(&self) -> usize {
        let (done, dropped) = oneshot::channel();
        // A writer that is gone has written what it had.
        if self.sender.send(Message::Close(done)).await.is_err() {
            return 0;
        }
        dropped.await.unwrap_or(0)
    }

    /// The entry for a record before and after a choice. It repeats nothing if its record is new, else only what is not
    /// older than what the visitor chose last. There is none if what was shown cannot be kept.
    pub(crate) fn entry(
        &self,
        [before, after]: [&Record; 2],
        is_new_record: bool,
        circumstances: Circumstances<'_>,
    ) -> Option<Entry> {
        let (notice, answer) = self.answers.of(after, circumstances)?;
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
                    repeats_since: (!is_new_record).then_some(since),
                }
            }
            None => {
                let holds_for = self.document.consent.map_or(0, |consent| consent.refusal);
                let day = now / DAY * DAY;
                Chosen::Refusal { day, kept_until: kept(day, u64::from(holds_for)) }
            }
        };
        Some(Entry { notice, answer, chosen })
    }
}

impl fmt::Debug for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Queue").field("free", &self.sender.capacity()).finish_non_exhaustive()
    }
}
