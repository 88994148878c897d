//! Decides each purpose from the consent cookie of a request.

use super::record::{Entry, EntryState, Record, encode_lifetime};
use super::{ConsentState, ConsentStatus, InvalidatedBy, Reason, SignalEffect};
use crate::clock::{CLOCK_SKEW, DAY, Now};
use crate::declaration::{ConsentCookie, PurposeDeclaration, PurposeState, Regime};
use crate::seal::{Binding, Keys};

/// Maximum number of consent cookies in a request: each is opened with every key, at the cost of a signature check.
/// Browsers send one for each `Domain` and each `Path` above the page in which one was set, some ten at most.
pub(crate) const MAX_COPIES: usize = 32;

/// A request has more than [`MAX_COPIES`] consent cookies.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TooManyCopies;

/// The visitor's choices in a request.
#[derive(Debug, Clone)]
pub(crate) struct Consent {
    pub(crate) record: Record,
    /// The record cannot be read, or there is more than one: it may contain a refusal.
    pub(crate) unclear: bool,
    /// The ledger has not confirmed the consents yet, so they are ignored.
    pub(crate) unconfirmed: bool,
}

/// The consent of a visitor without a choice.
pub(crate) static NO_CONSENT: Consent = Consent {
    record: Record { id: None, time: 0, entries: Vec::new() },
    unclear: false,
    unconfirmed: false,
};

/// Returns whether a purpose is allowed to visitors of a region without a choice and without the signal, on the sites that have it.
pub(crate) fn is_allowed_without_choice(purpose: &PurposeDeclaration, regime: &Regime) -> bool {
    !purpose.can_be_refused() || purpose.rule(regime).state.is_on_by_default()
}

/// The inputs of a decision besides the record.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Circumstances<'e> {
    pub(crate) now: &'e Now,
    /// Whether the browser sends the `Sec-GPC` signal.
    pub(crate) signal: bool,
    /// Seconds for which a consent holds.
    pub(crate) consent_lifetime: u32,
    /// Seconds for which a refusal holds.
    pub(crate) refusal_lifetime: u32,
    /// The rules of the visitor's region.
    pub(crate) regime: &'static Regime,
}

impl<'e> Circumstances<'e> {
    pub(crate) fn new(
        now: &'e Now,
        signal: bool,
        consent: Option<&ConsentCookie>,
        regime: &'static Regime,
    ) -> Circumstances<'e> {
        Circumstances {
            now,
            signal,
            consent_lifetime: consent
                .and_then(|consent| consent.cookie.lifetime.max_age())
                .unwrap_or(0),
            refusal_lifetime: consent.map_or(0, |consent| consent.refusal),
            regime,
        }
    }

    /// Returns whether a purpose asks for consent in the visitor's region.
    #[inline]
    pub(crate) fn asks(self, purpose: &PurposeDeclaration) -> bool {
        purpose.rule(self.regime).state == PurposeState::Ask
    }

    /// Returns the seconds for which any choice can hold.
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
    /// Opens the values of all consent cookies of a request. A single one that opens is the record. Of several, whose origins are
    /// unknown, none grants anything and every refusal counts.
    pub(crate) fn open<'v>(
        first: &'v [u8],
        others: &mut impl Iterator<Item = &'v [u8]>,
        keys: &Keys,
        binding: Binding<'_>,
    ) -> Result<Consent, TooManyCopies> {
        let open = |value| Record::open(keys, binding, value);
        let Some(second) = others.next() else {
            return Ok(match open(first) {
                Some(record) => Consent::from(record),
                None => Consent { record: Record::default(), unclear: true, unconfirmed: false },
            });
        };
        let copies = [first, second].into_iter().chain(others);
        let copies: Vec<&[u8]> = copies.take(MAX_COPIES + 1).collect();
        if copies.len() > MAX_COPIES {
            return Err(TooManyCopies);
        }
        let record = Record::refusals_of(copies.into_iter().filter_map(open));
        Ok(Consent { record, unclear: true, unconfirmed: false })
    }

    /// Returns the refusals alone, for a record that may be planted.
    pub(crate) fn refusals(&self) -> Consent {
        let record = Record::refusals_of(std::iter::once(self.record.clone()));
        Consent { record, unclear: true, unconfirmed: false }
    }

    /// Decides whether the visitor allows a purpose.
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

    /// Extends the lifetime of refusals by a day where the record has only their day.
    fn under<'e>(&self, circumstances: Circumstances<'e>) -> Circumstances<'e> {
        let rounded_off = if self.record.id.is_none() { DAY } else { 0 };
        let refusal_lifetime = circumstances.refusal_lifetime.saturating_add(rounded_off);
        Circumstances { refusal_lifetime, ..circumstances }
    }

    /// Returns the status of a purpose with all details.
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
            _ if !circumstances.asks(purpose) => None,
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
        let asks = circumstances.asks(purpose);
        let (state, change) = match entry {
            _ if !purpose.can_be_refused() => (ConsentState::NotAsked, None),
            Some(entry) if asks => answer(entry, purpose, circumstances),
            None if asks => (ConsentState::Undecided, None),
            Some(entry) => (objection(entry), None),
            // A record that cannot be read may contain an objection.
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

/// The status of a purpose without times.
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

/// Returns the state of a purpose that asks for consent.
fn answer(
    entry: &Entry,
    purpose: &PurposeDeclaration,
    circumstances: Circumstances<'_>,
) -> (ConsentState, Option<InvalidatedBy>) {
    let state = match entry.state {
        EntryState::Given | EntryState::GivenUnderSignal => {
            return agreement(entry, purpose, circumstances);
        }
        // Consent was not asked at the time of that choice.
        EntryState::NotObjected => ConsentState::Undecided,
        EntryState::Refused if is_in_time(entry, circumstances) => ConsentState::Refused,
        EntryState::Withdrawn if is_in_time(entry, circumstances) => ConsentState::Withdrawn,
        EntryState::Refused | EntryState::Withdrawn => ConsentState::Expired,
    };
    (state, None)
}

/// Returns whether a consent still holds for the purpose as it is now.
fn agreement(
    entry: &Entry,
    purpose: &PurposeDeclaration,
    circumstances: Circumstances<'_>,
) -> (ConsentState, Option<InvalidatedBy>) {
    if is_from_the_future(entry, circumstances) {
        return (ConsentState::Undecided, None);
    }
    // Another build may have this fingerprint, so the entry is kept.
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

/// Returns the state of a purpose that does not ask for consent. An objection holds for as long as it is stored.
fn objection(entry: &Entry) -> ConsentState {
    match entry.state {
        EntryState::Refused => ConsentState::Refused,
        EntryState::Withdrawn => ConsentState::Withdrawn,
        EntryState::Given | EntryState::GivenUnderSignal | EntryState::NotObjected => {
            ConsentState::Given
        }
    }
}

/// Returns whether a consent overrides the signal: one given under the signal, for as long as it holds. One with an
/// unknown fingerprint is neither used nor undone.
fn overrides_signal(
    entry: &Entry,
    purpose: &PurposeDeclaration,
    circumstances: Circumstances<'_>,
) -> bool {
    entry.state == EntryState::GivenUnderSignal
        && matches!(
            agreement(entry, purpose, circumstances).0,
            ConsentState::Given | ConsentState::Changed
        )
}

/// Returns whether a consent is further in the future than clocks differ.
pub(crate) fn is_from_the_future(entry: &Entry, circumstances: Circumstances<'_>) -> bool {
    entry.state.is_given() && entry.decided > circumstances.now.seconds().saturating_add(CLOCK_SKEW)
}

fn is_in_time(entry: &Entry, circumstances: Circumstances<'_>) -> bool {
    let age = circumstances.now.seconds().saturating_sub(entry.decided);
    age <= lifetime_of(entry, circumstances)
}

/// Returns the seconds for which an entry holds.
fn lifetime_of(entry: &Entry, circumstances: Circumstances<'_>) -> u32 {
    if entry.state.is_given() {
        circumstances.consent_lifetime
    } else {
        circumstances.refusal_lifetime
    }
}
