//! What the consent cookie of a request says of each purpose.

use super::record::{Entry, Record, State, encode_lifetime};
use super::{ConsentState, ConsentStatus, InvalidatedBy, Reason, SignalEffect};
use crate::clock::{CLOCK_SKEW, DAY, Now};
use crate::declaration::{ConsentCookie, PurposeDeclaration};
use crate::seal::{Binding, Keys};

/// Maximum number of consent cookies in a request: each is opened with every key, which costs a signature. Browsers send one
/// for each `Domain` and each `Path` above the page in which one was set, some ten at most.
pub(crate) const MAX_COPIES: usize = 32;

/// A request shows more consent cookies than are opened.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TooManyCopies;

/// The visitor's choices as the request carries them.
#[derive(Debug, Clone)]
pub(crate) struct Consent {
    pub(crate) record: Record,
    /// A record is there that cannot be read, or more than one: it may have said no.
    pub(crate) unclear: bool,
    /// The ledger has not said yet whether its consents still stand, so that they count for nothing.
    pub(crate) unconfirmed: bool,
}

/// Where nothing was chosen.
pub(crate) static NO_CONSENT: Consent = Consent {
    record: Record { id: None, time: 0, entries: Vec::new() },
    unclear: false,
    unconfirmed: false,
};

/// What a decision depends on besides the record.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Circumstances<'e> {
    pub(crate) now: &'e Now,
    /// Whether the browser sends the `Sec-GPC` signal.
    pub(crate) signal: bool,
    /// How long a consent and a refusal hold, in seconds.
    pub(crate) consent_lifetime: u32,
    pub(crate) refusal_lifetime: u32,
}

impl<'e> Circumstances<'e> {
    pub(crate) fn new(
        now: &'e Now,
        signal: bool,
        consent: Option<&ConsentCookie>,
    ) -> Circumstances<'e> {
        Circumstances {
            now,
            signal,
            consent_lifetime: consent
                .and_then(|consent| consent.cookie.lifetime.max_age())
                .unwrap_or(0),
            refusal_lifetime: consent.map_or(0, |consent| consent.refusal),
        }
    }

    /// How long anything that was chosen can hold, in seconds.
    pub(crate) fn longest_lifetime(self) -> u32 {
        self.consent_lifetime.max(self.refusal_lifetime)
    }
}

impl From<Record> for Consent {
    fn from(record: Record) -> Consent {
        Consent { record, unclear: false, unconfirmed: false }
    }
}

impl Consent {
    /// Opens the values of all consent cookies of a request, if there are any. One that opens is the record. Of several,
    /// whoever planted the others, none grants anything and every refusal holds.
    pub(crate) fn open<'v>(
        mut values: impl Iterator<Item = &'v [u8]>,
        keys: &Keys,
        binding: Binding<'_>,
    ) -> Result<Option<Consent>, TooManyCopies> {
        let Some(first) = values.next() else { return Ok(None) };
        let open = |value| Record::open(keys, binding, value);
        let Some(second) = values.next() else {
            return Ok(Some(match open(first) {
                Some(record) => Consent::from(record),
                None => Consent { record: Record::default(), unclear: true, unconfirmed: false },
            }));
        };
        let copies = [first, second].into_iter().chain(values);
        let copies: Vec<&[u8]> = copies.take(MAX_COPIES + 1).collect();
        if copies.len() > MAX_COPIES {
            return Err(TooManyCopies);
        }
        let record = Record::refusals_of(copies.into_iter().filter_map(open));
        Ok(Some(Consent { record, unclear: true, unconfirmed: false }))
    }

    /// What is left of it if it may be somebody else's.
    pub(crate) fn refusals(&self) -> Consent {
        let record = Record::refusals_of(std::iter::once(self.record.clone()));
        Consent { record, unclear: true, unconfirmed: false }
    }

    /// Whether the visitor allows a purpose, or why not.
    pub(crate) fn decide(
        &self,
        purpose: &PurposeDeclaration,
        circumstances: Circumstances<'_>,
    ) -> Result<(), Reason> {
        if !purpose.can_be_refused() {
            return Ok(());
        }
        self.decision(purpose, self.under(circumstances)).decision()
    }

    /// A record that knows no more than the day of its refusals holds them for the whole of that day.
    fn under<'e>(&self, circumstances: Circumstances<'e>) -> Circumstances<'e> {
        let rounded_off = if self.record.id.is_none() { DAY } else { 0 };
        let refusal_lifetime = circumstances.refusal_lifetime.saturating_add(rounded_off);
        Circumstances { refusal_lifetime, ..circumstances }
    }

    /// All that can be said of a purpose.
    pub(crate) fn status(
        &self,
        purpose: &PurposeDeclaration,
        circumstances: Circumstances<'_>,
    ) -> ConsentStatus {
        let circumstances = self.under(circumstances);
        let outcome = self.decision(purpose, circumstances);
        let entry = self
            .record
            .entry(purpose.id)
            .filter(|_| !matches!(outcome.state, ConsentState::NotAsked | ConsentState::Undecided));
        let ends = |entry: &Entry| match outcome.state {
            ConsentState::Changed => None,
            _ if !purpose.asks => None,
            _ => Some(u64::from(entry.decided) + u64::from(lifetime_of(entry, circumstances))),
        };
        ConsentStatus {
            state: outcome.state,
            allowed: outcome.decision().is_ok(),
            since: entry.map(|entry| u64::from(entry.decided)),
            until: entry.and_then(ends),
            change: outcome.change,
            signal: outcome.signal,
        }
    }

    fn decision(&self, purpose: &PurposeDeclaration, circumstances: Circumstances<'_>) -> Outcome {
        let entry = self.record.entry(purpose.id);
        let entry = entry.filter(|entry| !(self.unconfirmed && entry.state.is_given()));
        let (state, change) = match entry {
            _ if !purpose.can_be_refused() => (ConsentState::NotAsked, None),
            Some(entry) if purpose.asks => answer(entry, purpose, circumstances),
            None if purpose.asks => (ConsentState::Undecided, None),
            Some(entry) => (objection(entry), None),
            // A record that cannot be read may be an objection.
            None if self.unclear => (ConsentState::Refused, None),
            None => (ConsentState::NotAsked, None),
        };
        let is_signalled = purpose.refused_by_gpc && circumstances.signal;
        let signal = is_signalled.then(|| match entry {
            Some(entry) if overrides_signal(entry, purpose, circumstances) => {
                SignalEffect::Overridden
            }
            _ => SignalEffect::Honoured,
        });
        Outcome { state, change, signal }
    }
}

/// What is to be said of a purpose, without times.
#[derive(Debug, Clone, Copy)]
struct Outcome {
    state: ConsentState,
    change: Option<InvalidatedBy>,
    signal: Option<SignalEffect>,
}

impl Outcome {
    fn decision(self) -> Result<(), Reason> {
        match (self.state, self.signal) {
            (ConsentState::Refused | ConsentState::Withdrawn, _) => Err(Reason::Refused),
            (_, Some(SignalEffect::Honoured)) => Err(Reason::Signal),
            (ConsentState::NotAsked | ConsentState::Given, _) => Ok(()),
            (ConsentState::Undecided, _) => Err(Reason::Undecided),
            (ConsentState::Expired, _) => Err(Reason::Expired),
            (ConsentState::Changed, _) => Err(Reason::Changed),
        }
    }
}

/// What an entry says of a purpose that asks.
fn answer(
    entry: &Entry,
    purpose: &PurposeDeclaration,
    circumstances: Circumstances<'_>,
) -> (ConsentState, Option<InvalidatedBy>) {
    let state = match entry.state {
        State::Given | State::GivenUnderSignal => return agreement(entry, purpose, circumstances),
        // It was not asked when that was said.
        State::NotObjected => ConsentState::Undecided,
        State::Refused if is_in_time(entry, circumstances) => ConsentState::Refused,
        State::Withdrawn if is_in_time(entry, circumstances) => ConsentState::Withdrawn,
        State::Refused | State::Withdrawn => ConsentState::Expired,
    };
    (state, None)
}

/// Whether a consent still holds, for what the purpose is now.
fn agreement(
    entry: &Entry,
    purpose: &PurposeDeclaration,
    circumstances: Circumstances<'_>,
) -> (ConsentState, Option<InvalidatedBy>) {
    if is_from_the_future(entry, circumstances) {
        return (ConsentState::Undecided, None);
    }
    // Another build may know this fingerprint, so nothing of it is called over.
    if entry.fingerprint != purpose.fingerprint {
        return (ConsentState::Changed, Some(InvalidatedBy::Declaration));
    }
    if !is_in_time(entry, circumstances) {
        return (ConsentState::Expired, None);
    }
    if entry.lifetime < encode_lifetime(purpose.longest_lifetime()) {
        return (ConsentState::Changed, Some(InvalidatedBy::LongerLifetime));
    }
    (ConsentState::Given, None)
}

/// What an entry says of a purpose that does not ask. An objection holds for as long as it is there.
fn objection(entry: &Entry) -> ConsentState {
    match entry.state {
        State::Refused => ConsentState::Refused,
        State::Withdrawn => ConsentState::Withdrawn,
        State::Given | State::GivenUnderSignal | State::NotObjected => ConsentState::Given,
    }
}

/// A consent that was given under the signal beats it for as long as it holds. One to what this build does not know is
/// neither used nor undone.
fn overrides_signal(
    entry: &Entry,
    purpose: &PurposeDeclaration,
    circumstances: Circumstances<'_>,
) -> bool {
    entry.state == State::GivenUnderSignal
        && matches!(
            agreement(entry, purpose, circumstances).0,
            ConsentState::Given | ConsentState::Changed
        )
}

/// A consent that seems to be made later than clocks differ.
pub(crate) fn is_from_the_future(entry: &Entry, circumstances: Circumstances<'_>) -> bool {
    entry.state.is_given() && entry.decided > circumstances.now.seconds().saturating_add(CLOCK_SKEW)
}

fn is_in_time(entry: &Entry, circumstances: Circumstances<'_>) -> bool {
    let age = circumstances.now.seconds().saturating_sub(entry.decided);
    age <= lifetime_of(entry, circumstances)
}

/// How long an entry holds, in seconds.
fn lifetime_of(entry: &Entry, circumstances: Circumstances<'_>) -> u32 {
    if entry.state.is_given() {
        circumstances.consent_lifetime
    } else {
        circumstances.refusal_lifetime
    }
}
