//! The one writer of a ledger: everything that waits is one commit.

use super::batch::{Batch, Entry};
use super::{ConsentLedger, LedgerError};
use crate::consent::NotRecorded;
use crate::declaration::Document;
use crate::report;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::task::yield_now;
use tokio::time::timeout;

const MOST_AT_ONCE: usize = 512;
/// So many receipts of withdrawals and refusals are kept for a ledger that does not take them.
const MOST_OWED: usize = 4096;
/// A ledger that is silent for so long is down.
const PATIENCE: Duration = Duration::from_secs(5);
/// What is owed is tried again after this time.
const PAUSE: Duration = Duration::from_secs(1);

/// A choice that waits to be written.
pub(super) struct Waiting {
    pub(super) entry: Entry,
    /// Who waits for it to be durable; nobody, where it took effect already.
    pub(super) durable: Option<oneshot::Sender<Result<(), NotRecorded>>>,
}

/// Writes until the layer and all its services are gone.
pub(super) async fn run<L: ConsentLedger>(
    ledger: L,
    mut queue: mpsc::Receiver<Waiting>,
    document: &'static Document,
) {
    let mut owed: Vec<Entry> = Vec::new();
    let mut arrived = Vec::new();
    loop {
        let is_over = if owed.is_empty() {
            queue.recv_many(&mut arrived, MOST_AT_ONCE).await == 0
        } else {
            timeout(PAUSE, queue.recv_many(&mut arrived, MOST_AT_ONCE)).await == Ok(0)
        };
        gather(&mut queue, &mut arrived).await;
        // A consent that nobody waits for any more is not acknowledged to anybody, so it is none.
        arrived.retain(|waiting| !waiting.durable.as_ref().is_some_and(oneshot::Sender::is_closed));
        if !(owed.is_empty() && arrived.is_empty()) {
            let outcome = append(&ledger, &owed, &arrived).await;
            settle(outcome, &mut owed, &mut arrived, document);
        }
        if is_over {
            report::receipts_dropped(document, owed.len());
            return;
        }
    }
}

/// Those who choose at this moment get into the same commit: it takes as long for one as for many.
async fn gather(queue: &mut mpsc::Receiver<Waiting>, arrived: &mut Vec<Waiting>) {
    let mut before = 0;
    while before < arrived.len() && arrived.len() < MOST_AT_ONCE {
        before = arrived.len();
        yield_now().await;
        while arrived.len() < MOST_AT_ONCE
            && let Ok(waiting) = queue.try_recv()
        {
            arrived.push(waiting);
        }
    }
}

/// What is owed comes first, as it was chosen first.
async fn append<L: ConsentLedger>(
    ledger: &L,
    owed: &[Entry],
    arrived: &[Waiting],
) -> Result<(), LedgerError> {
    let mut batch = Batch::default();
    let arrived = arrived.iter().map(|waiting| &waiting.entry);
    owed.iter().chain(arrived).cloned().for_each(|entry| batch.add(entry));
    timeout(PATIENCE, ledger.append(&batch)).await.unwrap_or(Err(LedgerError::TimedOut))
}

fn settle(
    outcome: Result<(), LedgerError>,
    owed: &mut Vec<Entry>,
    arrived: &mut Vec<Waiting>,
    document: &'static Document,
) {
    let outcome = outcome.map_err(|error| {
        report::ledger_failed(document, &error);
        match error {
            LedgerError::Full(_) => NotRecorded::LedgerFull,
            LedgerError::Down(_) | LedgerError::TimedOut => NotRecorded::LedgerDown,
        }
    });
    if outcome.is_ok() {
        owed.clear();
    }
    let mut dropped = 0;
    for Waiting { entry, durable } in arrived.drain(..) {
        match durable {
            Some(durable) => drop(durable.send(outcome)), // gone meanwhile: the receipt stands, and harms nobody
            None if outcome.is_ok() => {}
            None if owed.len() < MOST_OWED => owed.push(entry),
            None => dropped += 1,
        }
    }
    report::receipts_dropped(document, dropped);
}
