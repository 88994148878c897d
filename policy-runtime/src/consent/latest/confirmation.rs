//! Confirmation: whether the consents in a record still hold, according to the ledger.
//!
//! | when a request carries | the ledger is asked |
//! |---|---|
//! | a record that this process does not know | before the request is answered |
//! | a choice of the last [`CROSSING_SECONDS`], as requests cross then | before the request is answered |
//! | a consent to something of which a refusal is known, as another process may have recorded a new consent | before the request is answered, at most once per [`CONFLICT_LIFETIME`] |
//! | a record of which the last response is [`RESPONSE_LIFETIME`] old | in the background |
//!
//! Until the ledger has responded once, the consents of a record count for nothing. A request that only reads (`GET`, `HEAD`)
//! waits up to a second; others wait [`SHORT_WAIT`], as they may contain a refusal, which waits for no ledger.

use super::{KnownRecord, LatestChoices, PurposeDecision};
use crate::consent::RecordId;
use crate::consent::record::{Entry, Record};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// Time after which a response of the ledger is renewed in the background.
const RESPONSE_LIFETIME: Duration = Duration::from_mins(1);
/// Time after which a response of the ledger is renewed if a cookie consents to a purpose of which a refusal is known.
const CONFLICT_LIFETIME: Duration = Duration::from_secs(1);
/// Seconds after a choice within which no earlier response of the ledger counts: requests cross, and cookies do not show the
/// order of choices within one second.
const CROSSING_SECONDS: u32 = 5;
/// Maximum time for which a request that may contain a refusal waits for the ledger.
pub(crate) const SHORT_WAIT: Duration = Duration::from_millis(50);
/// Maximum number of own receipts remembered per record.
const MAX_OWN_RECEIPTS: usize = 16;

/// A request's question whether its consents still hold.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ConfirmationRequest {
    pub(crate) id: RecordId,
    /// Unix seconds.
    pub(crate) now: u32,
    /// Whether the request only reads, so that it can wait up to a second.
    pub(crate) only_reads: bool,
}

/// The outcome of a [`ConfirmationRequest`].
#[derive(Debug)]
pub(crate) enum ConfirmationStatus {
    /// They hold, according to the ledger or to what this process knows.
    Confirmed,
    /// A look-up is under way; the receiver completes when it ends.
    Pending(oneshot::Receiver<()>),
    /// The ledger did not respond in time.
    Unknown,
}

/// The latest decision on a purpose in the receipts of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LatestDecision {
    /// The state, and when it was chosen.
    pub(crate) entry: Entry,
    /// When the purpose was last refused, in Unix seconds.
    pub(crate) refused_at: Option<u32>,
}

/// A hash that tells a receipt from others of its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ReceiptHash(u64);

impl ReceiptHash {
    pub(crate) fn of(receipt: &impl Hash) -> ReceiptHash {
        let mut hasher = DefaultHasher::new();
        receipt.hash(&mut hasher);
        ReceiptHash(hasher.finish())
    }
}

/// The look-ups of a record.
#[derive(Debug, Default)]
pub(super) struct LookUpState {
    /// When the last one succeeded.
    answered: Option<Instant>,
    /// When the present one began.
    asked: Option<Instant>,
    waiters: Vec<Waiter>,
}

/// A request that waits for a look-up.
#[derive(Debug)]
struct Waiter {
    only_reads: bool,
    /// Wakes the request when it is dropped.
    _wake: oneshot::Sender<()>,
}

impl ConfirmationStatus {
    pub(crate) fn is_confirmed(&self) -> bool {
        matches!(self, ConfirmationStatus::Confirmed)
    }
}

impl LookUpState {
    fn is_older_than(&self, age: Duration) -> bool {
        self.answered.is_none_or(|answered| answered.elapsed() >= age)
    }

    /// Decides whether to ask the ledger. The record's last choice was made at `chosen`, and it allows a purpose that was
    /// refused at `refused_at`, if any.
    fn confirm(
        &mut self,
        (chosen, refused_at): (u32, Option<u32>),
        request: ConfirmationRequest,
    ) -> ConfirmationStatus {
        if self.answered.is_none() {
            return self.wait(request);
        }
        let is_recent = |seconds: u32| request.now.abs_diff(seconds) <= CROSSING_SECONDS;
        let is_open =
            |refused_at: u32| is_recent(refused_at) || self.is_older_than(CONFLICT_LIFETIME);
        if is_recent(chosen) || refused_at.is_some_and(is_open) {
            return match self.wait(request) {
                ConfirmationStatus::Unknown => ConfirmationStatus::Confirmed, // by what this process knows
                status => status,
            };
        }
        if self.is_older_than(RESPONSE_LIFETIME) {
            self.begin();
        }
        ConfirmationStatus::Confirmed
    }

    /// Waits for the present look-up, or begins one.
    fn wait(
        &mut self,
        ConfirmationRequest { only_reads, .. }: ConfirmationRequest,
    ) -> ConfirmationStatus {
        if !only_reads && self.begin().elapsed() >= SHORT_WAIT {
            return ConfirmationStatus::Unknown;
        }
        self.begin();
        let (wake, answer) = oneshot::channel();
        self.waiters.push(Waiter { only_reads, _wake: wake });
        ConfirmationStatus::Pending(answer)
    }

    /// Begins a look-up unless one is under way, and returns when it began.
    fn begin(&mut self) -> Instant {
        *self.asked.get_or_insert_with(Instant::now)
    }
}

impl LatestChoices {
    /// Returns whether the consents in the record of a cookie hold. Unless a look-up is pending, the purposes refused since are
    /// withdrawn from the record.
    ///
    /// `ask` begins a look-up and returns whether it could. Its result arrives by [`answer`](LatestChoices::answer), perhaps at
    /// once, so no lock is held then.
    pub(crate) fn confirm(
        &self,
        record: &mut Record,
        request: ConfirmationRequest,
        ask: impl FnOnce() -> bool,
    ) -> ConfirmationStatus {
        let mut state = self.lock_for_change();
        let known = state.records.entry(request.id);
        let was_asked = known.look_up.asked.is_some();
        let refused_at = known.refused_since(record);
        let status = known.look_up.confirm((record.time, refused_at), request);
        if !matches!(status, ConfirmationStatus::Pending(_)) {
            known.overrule(record);
        }
        let begins = !was_asked && known.look_up.asked.is_some();
        drop(state);
        if begins && !ask() {
            self.answer(request.id, None);
        }
        status
    }

    /// Wakes the requests that wait no longer than [`SHORT_WAIT`].
    pub(crate) fn wake_short_waits(&self, id: RecordId) {
        let mut known = self.lock_for_change();
        known.records.entry(id).look_up.waiters.retain(|waiter| waiter.only_reads);
    }

    /// Returns whether a look-up of the record has succeeded.
    pub(crate) fn is_answered(&self, id: RecordId) -> bool {
        self.lock().records.get(id).is_some_and(|known| known.look_up.answered.is_some())
    }

    /// Ends a look-up with its result, `None` after an error, and wakes all waiting requests.
    pub(crate) fn answer(&self, id: RecordId, decisions: Option<&[LatestDecision]>) {
        let mut known = self.lock_for_change();
        let known = known.records.entry(id);
        if let Some(decisions) = decisions {
            known.learn(decisions);
            known.look_up.answered = Some(Instant::now());
        }
        known.look_up.asked = None;
        known.look_up.waiters.clear();
    }

    /// Records decisions that were read from the ledger outside of a look-up.
    pub(crate) fn learn(&self, id: RecordId, decisions: &[LatestDecision]) {
        let mut known = self.lock_for_change();
        let known = known.records.entry(id);
        known.learn(decisions);
        known.look_up.answered = Some(Instant::now());
    }

    /// Records that the ledger has no receipts of a record but those of this process.
    pub(crate) fn is_new(&self, id: RecordId) {
        self.learn(id, &[]);
    }

    /// Records that this process writes a receipt of a record.
    pub(crate) fn wrote(&self, id: RecordId, receipt: ReceiptHash) {
        let mut known = self.lock_for_change();
        let written = &mut known.records.entry(id).written;
        if written.len() >= MAX_OWN_RECEIPTS {
            written.remove(0);
        }
        written.push(receipt);
    }

    /// Returns the receipts of a record that this process wrote.
    pub(crate) fn written(&self, id: RecordId) -> Vec<ReceiptHash> {
        self.lock().records.get(id).map(|known| known.written.clone()).unwrap_or_default()
    }
}

impl Entry {
    /// Returns whether it refuses the purpose, at `seconds` or later.
    pub(crate) fn refuses_since(&self, seconds: u32) -> bool {
        self.state.is_refusal() && self.decided >= seconds
    }
}

impl KnownRecord {
    fn learn(&mut self, decisions: &[LatestDecision]) {
        for LatestDecision { entry, refused_at } in decisions {
            let known = self.decision(entry.purpose).map(|decision| decision.entry);
            let is_refused = known.is_some_and(|known| known.state.is_refusal());
            let decided = known.map_or(0, |known| known.decided);
            if entry.state.is_refusal() {
                let is_later =
                    if is_refused { entry.decided > decided } else { entry.decided >= decided };
                if is_later {
                    self.note(PurposeDecision { entry: *entry, base: None });
                }
            } else if is_refused {
                // Within one second, the ledger knows the order if it has both.
                let is_since = entry.decided > decided
                    || (entry.decided == decided && *refused_at == Some(decided));
                if is_since {
                    self.decisions.retain(|decision| decision.entry.purpose != entry.purpose);
                }
            }
        }
    }
}
