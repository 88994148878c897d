//! Whether the consents in a record still stand, as far as the ledger knows.
//!
//! A record is looked up where this process does not remember it; in the seconds after its last choice, as requests cross then;
//! where its cookie consents to something of which a refusal is remembered, as the visitor may have consented again in another
//! process; and in the background when the last look was [`FRESH`] ago. Until the ledger has answered once, the consents of a
//! record count for nothing. A request that only reads waits for the answer up to a second. Others wait for a moment at most,
//! as a refusal waits for no ledger.

use super::{Answer, KnownRecord, LatestChoices};
use crate::consent::RecordId;
use crate::consent::record::{Entry, Record};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// How long an answer of the ledger is relied upon, where nothing speaks against it.
const FRESH: Duration = Duration::from_mins(1);
/// How long an answer of the ledger is relied upon where a cookie consents to what was refused.
const PAUSE: Duration = Duration::from_secs(1);
/// Seconds after a choice in which no earlier answer is relied upon: requests cross, and of one second cookies do not tell the
/// order.
const MOMENT: u32 = 5;
/// How long a request waits that may refuse something.
pub(crate) const IMPATIENCE: Duration = Duration::from_millis(50);
/// Maximum number of receipts of a record that are remembered as written by this process.
const MOST_RECEIPTS: usize = 16;

/// What a request asks of its record.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asking {
    pub(crate) id: RecordId,
    /// Unix seconds.
    pub(crate) now: u32,
    /// Whether it only reads, so that it can wait.
    pub(crate) is_patient: bool,
}

/// What can be said of the consents in a record.
#[derive(Debug)]
pub(crate) enum Standing {
    /// They hold, as far as is known.
    Confirmed,
    /// The ledger is asked, and this ends when it has answered.
    Asking(oneshot::Receiver<()>),
    /// The ledger could not be asked.
    Unknown,
}

/// What the ledger's receipts say last of a purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LastWord {
    /// The last answer, with the time at which it was chosen.
    pub(crate) entry: Entry,
    /// When it was last refused, in Unix seconds.
    pub(crate) refused: Option<u32>,
}

/// What tells a receipt from the others of its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ReceiptHash(u64);

impl ReceiptHash {
    pub(crate) fn of(receipt: &impl Hash) -> ReceiptHash {
        let mut hasher = DefaultHasher::new();
        receipt.hash(&mut hasher);
        ReceiptHash(hasher.finish())
    }
}

/// What the ledger was asked of a record.
#[derive(Debug, Default)]
pub(super) struct Inquiry {
    answered: Option<Instant>,
    /// Since when it is being asked.
    asked: Option<Instant>,
    waiting: Vec<Waiting>,
}

/// A request that waits for the answer.
#[derive(Debug)]
struct Waiting {
    is_patient: bool,
    /// Dropped to wake it.
    _wake: oneshot::Sender<()>,
}

impl Standing {
    pub(crate) fn is_confirmed(&self) -> bool {
        matches!(self, Standing::Confirmed)
    }
}

impl Inquiry {
    fn is_older_than(&self, age: Duration) -> bool {
        self.answered.is_none_or(|answered| answered.elapsed() >= age)
    }

    /// Of a record whose last choice was made at the time `chosen`, and which allows what was refused at the time `refused`, if
    /// any of it was.
    fn stand(&mut self, (chosen, refused): (u32, Option<u32>), asking: Asking) -> Standing {
        if self.answered.is_none() {
            return self.wait(asking);
        }
        let is_recent = |seconds: u32| asking.now.abs_diff(seconds) <= MOMENT;
        let is_open = |refused: u32| is_recent(refused) || self.is_older_than(PAUSE);
        if is_recent(chosen) || refused.is_some_and(is_open) {
            return match self.wait(asking) {
                Standing::Unknown => Standing::Confirmed, // by what this process knows
                standing => standing,
            };
        }
        if self.is_older_than(FRESH) {
            self.begin();
        }
        Standing::Confirmed
    }

    /// Waits for the answer, and asks for one if nobody did yet.
    fn wait(&mut self, Asking { is_patient, .. }: Asking) -> Standing {
        if !is_patient && self.begin().elapsed() >= IMPATIENCE {
            return Standing::Unknown;
        }
        self.begin();
        let (wake, answer) = oneshot::channel();
        self.waiting.push(Waiting { is_patient, _wake: wake });
        Standing::Asking(answer)
    }

    /// Since when the ledger is asked.
    fn begin(&mut self) -> Instant {
        *self.asked.get_or_insert_with(Instant::now)
    }
}

impl LatestChoices {
    /// Says whether the consents in the record of a cookie stand. Unless the ledger is asked first, it takes from the record
    /// what was refused since. `ask` begins to ask the ledger, if it can be asked now; the answer comes by
    /// [`answer`](LatestChoices::answer), perhaps at once, so nothing is locked then.
    pub(crate) fn stand(
        &self,
        record: &mut Record,
        asking: Asking,
        ask: impl FnOnce() -> bool,
    ) -> Standing {
        let mut state = self.lock_to_note();
        let known = state.records.entry(asking.id);
        let was_asked = known.standing.asked.is_some();
        let refused = known.refused_since(record);
        let standing = known.standing.stand((record.time, refused), asking);
        if !matches!(standing, Standing::Asking(_)) {
            known.overrule(record);
        }
        let begins = !was_asked && known.standing.asked.is_some();
        drop(state);
        if begins && !ask() {
            self.answer(asking.id, None);
        }
        standing
    }

    /// Wakes those who wait for a moment at most.
    pub(crate) fn wake_impatient(&self, id: RecordId) {
        let mut known = self.lock_to_note();
        known.records.entry(id).standing.waiting.retain(|waiting| waiting.is_patient);
    }

    /// Whether the ledger has answered of a record.
    pub(crate) fn is_answered(&self, id: RecordId) -> bool {
        self.lock().records.get(id).is_some_and(|known| known.standing.answered.is_some())
    }

    /// Notes the answer of the ledger; none if it gave none.
    pub(crate) fn answer(&self, id: RecordId, words: Option<&[LastWord]>) {
        let mut known = self.lock_to_note();
        let known = known.records.entry(id);
        if let Some(words) = words {
            known.learn(words);
            known.standing.answered = Some(Instant::now());
        }
        known.standing.asked = None;
        known.standing.waiting.clear();
    }

    /// Notes what the ledger says of a record, beside an inquiry.
    pub(crate) fn learn(&self, id: RecordId, words: &[LastWord]) {
        let mut known = self.lock_to_note();
        let known = known.records.entry(id);
        known.learn(words);
        known.standing.answered = Some(Instant::now());
    }

    /// Notes that the ledger has nothing of a record but what this process wrote.
    pub(crate) fn is_new(&self, id: RecordId) {
        self.learn(id, &[]);
    }

    /// Notes that this process writes a receipt of a record.
    pub(crate) fn wrote(&self, id: RecordId, receipt: ReceiptHash) {
        let mut known = self.lock_to_note();
        let written = &mut known.records.entry(id).written;
        if written.len() >= MOST_RECEIPTS {
            written.remove(0);
        }
        written.push(receipt);
    }

    /// The receipts of a record that this process wrote.
    pub(crate) fn written(&self, id: RecordId) -> Vec<ReceiptHash> {
        self.lock().records.get(id).map(|known| known.written.clone()).unwrap_or_default()
    }
}

impl Entry {
    /// Whether it refuses at that time or later.
    pub(crate) fn refuses_since(&self, seconds: u32) -> bool {
        self.state.is_refusal() && self.decided >= seconds
    }
}

impl KnownRecord {
    fn learn(&mut self, words: &[LastWord]) {
        for LastWord { entry, refused } in words {
            let known = self.answer(entry.purpose).map(|answer| answer.entry);
            let is_refused = known.is_some_and(|known| known.state.is_refusal());
            let decided = known.map_or(0, |known| known.decided);
            if entry.state.is_refusal() {
                let is_later =
                    if is_refused { entry.decided > decided } else { entry.decided >= decided };
                if is_later {
                    self.note(Answer { entry: *entry, base: None });
                }
            } else if is_refused {
                // Of one second, the ledger knows the order if it has both.
                let is_since = entry.decided > decided
                    || (entry.decided == decided && *refused == Some(decided));
                if is_since {
                    self.answers.retain(|answer| answer.entry.purpose != entry.purpose);
                }
            }
        }
    }
}
