//! What the layer holds: the way to the writer, bounded, and what an entry of the ledger says.

use super::batch::{Chosen, Entry};
use super::writer::{Message, Waiting, Writer};
use super::{ConsentLedger, ConsentReceipt, ConsentState, Notice, PurposeState, RefusalCount};
use crate::consent::record::{Record, State};
use crate::consent::{NotRecorded, RecordId};
use crate::declaration::{Document, Site};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
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
    /// One for each language in which something was chosen.
    notices: Mutex<Vec<Arc<Notice>>>,
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
        Queue { sender, document, retention, notices: Mutex::default() }
    }

    /// Waits until a consent is durable.
    pub(crate) async fn prove(&self, entry: Entry) -> Result<(), NotRecorded> {
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
    pub(crate) fn note(&self, entry: Entry) {
        let waiting = Waiting { entry, durable: None };
        if self.sender.try_send(Message::Choice(waiting)).is_err() {
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
    /// older than what the visitor chose last.
    pub(crate) fn entry(
        &self,
        [before, after]: [&Record; 2],
        is_new_record: bool,
        circumstances: Circumstances<'_>,
    ) -> Entry {
        let notice = self.notice(circumstances.language);
        let states = self.states(after);
        let Some(id) = after.id else {
            let refusal = self.refusal(states, &notice, circumstances);
            return Entry { notice, choice: Chosen::Refusal(refusal) };
        };
        let changes = before.id.is_some() && self.states(before) != states;
        let since = before.id.map_or(0, |_| u64::from(before.time) + u64::from(changes));
        let receipt = self.receipt(id, states, &notice, circumstances);
        let repeats_since = (!is_new_record).then_some(since);
        Entry { notice, choice: Chosen::Receipt { receipt, repeats_since } }
    }

    fn receipt(
        &self,
        record_id: RecordId,
        states: Vec<PurposeState>,
        notice: &Notice,
        Circumstances { site, expressed_by, now, .. }: Circumstances<'_>,
    ) -> ConsentReceipt {
        let lifetime = self.document.consent.and_then(|consent| consent.cookie.lifetime.max_age());
        let holds_for = u64::from(lifetime.unwrap_or(0));
        let unix_seconds = u64::from(now);
        ConsentReceipt {
            record_id,
            schema_version: ConsentReceipt::SCHEMA_VERSION.to_owned(),
            policy: self.document.name.to_owned(),
            site: site.seal_scope(false).to_owned(),
            notice: notice.fingerprint.clone(),
            language: notice.language.clone(),
            states,
            expressed_by: expressed_by.to_owned(),
            unix_seconds,
            holds_for,
            kept_until: unix_seconds.saturating_add(holds_for).saturating_add(self.retention),
        }
    }

    fn refusal(
        &self,
        states: Vec<PurposeState>,
        notice: &Notice,
        Circumstances { site, now, .. }: Circumstances<'_>,
    ) -> RefusalCount {
        let holds_for = self.document.consent.map_or(0, |consent| u64::from(consent.refusal));
        let day = u64::from(now) / DAY * DAY;
        RefusalCount {
            day,
            policy: self.document.name.to_owned(),
            site: site.seal_scope(false).to_owned(),
            notice: notice.fingerprint.clone(),
            language: notice.language.clone(),
            states,
            refusals: 1,
            kept_until: day.saturating_add(holds_for).saturating_add(self.retention),
        }
    }

    /// Of the purposes that this build knows, in the order of the policy.
    fn states(&self, record: &Record) -> Vec<PurposeState> {
        let known = self.document.purposes.iter();
        let known = known.filter_map(|purpose| Some((purpose, record.entry(purpose.id)?)));
        let states = known.filter_map(|(purpose, entry)| {
            Some(PurposeState {
                purpose: purpose.identifier.to_owned(),
                state: match entry.state {
                    State::Given | State::GivenUnderSignal => ConsentState::Given,
                    State::Refused => ConsentState::Refused,
                    State::Withdrawn => ConsentState::Withdrawn,
                    State::NotObjected => return None, // nothing was asked, so nothing is to be proved
                },
                fingerprint: format!("{:08x}", entry.fingerprint),
                under_signal: entry.state == State::GivenUnderSignal,
            })
        });
        states.collect()
    }

    fn notice(&self, language: Option<&'static str>) -> Arc<Notice> {
        let mut notices = self.notices.lock().unwrap_or_else(PoisonError::into_inner);
        let tag = language.unwrap_or(Notice::UNDETERMINED);
        if let Some(known) = notices.iter().find(|notice| notice.language == tag) {
            return Arc::clone(known);
        }
        let notice = Arc::new(Notice::of(self.document, language));
        notices.push(Arc::clone(&notice));
        notice
    }
}

impl fmt::Debug for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Queue").field("free", &self.sender.capacity()).finish_non_exhaustive()
    }
}
