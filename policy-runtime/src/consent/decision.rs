//! Decides each purpose from the consent cookie of a request.

use super::record::{Entry, EntryState, Record, encode_lifetime};
use super::{ConsentState, ConsentStatus, InvalidatedBy, Reason, SignalEffect};
use crate::clock::{CLOCK_SKEW, DAY, Now};
use crate::declaration::{Act, ConsentCookie, PurposeDeclaration, PurposeState, Regime};
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
    record: Record { id: None, time: 0, renewed: 0, entries: Vec::new() },
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
    /// Seconds for which a consent holds in the visitor's region.
    pub(crate) consent_lifetime: u32,
    /// Seconds for which a refusal holds where the purpose asks: nothing asks again in that time.
    pub(crate) refusal_lifetime: u32,
    /// Seconds for which any choice can hold in some region.
    longest_lifetime: u32,
    /// The rules of the visitor's region.
    pub(crate) regime: &'static Regime,
    /// Whether the layer knows the region of visitors. If not, all are under the same rules, and no choice travels.
    pub(crate) by_region: bool,
}

impl<'e> Circumstances<'e> {
    pub(crate) fn new(
        now: &'e Now,
        signal: bool,
        consent: Option<&ConsentCookie>,
        regime: &'static Regime,
        by_region: bool,
    ) -> Circumstances<'e> {
        let declared = consent.and_then(|consent| consent.cookie.lifetime.max_age()).unwrap_or(0);
        // Without regions, the policy alone says how long a choice holds.
        let (wait, keep) = if by_region { (regime.wait, regime.keep) } else { (0, u32::MAX) };
        let refusal_lifetime = consent.map_or(0, |consent| consent.refusal.max(wait));
        Circumstances {
            now,
            signal,
            consent_lifetime: declared.min(keep),
            refusal_lifetime,
            longest_lifetime: declared.max(refusal_lifetime),
            regime,
            by_region,
        }
    }

    /// Returns whether a purpose asks for consent in the visitor's region.
    #[inline]
    pub(crate) fn asks(self, purpose: &PurposeDeclaration) -> bool {
        purpose.rule(self.regime).state == PurposeState::Ask
    }

    /// Returns whether a purpose is on before the visitor says anything, in some region if the layer knows it.
    pub(crate) fn is_ever_on_by_default(self, purpose: &PurposeDeclaration) -> bool {
        if self.by_region {
            purpose.is_on_by_default_somewhere()
        } else {
            purpose.can_be_refused() && purpose.rule(self.regime).state.is_on_by_default()
        }
    }

    /// Returns the seconds for which any choice can hold in some region.
    pub(crate) fn longest_lifetime(self) -> u32 {
        self.longest_lifetime
    }

    /// Returns whether a time is further in the future than clocks differ.
    fn is_ahead(self, seconds: u32) -> bool {
        seconds > self.now.seconds().saturating_add(CLOCK_SKEW)
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
        let is_chosen = !matches!(
            outcome.state,
            ConsentState::NotAsked | ConsentState::Undecided | ConsentState::Off
        );
        let entry = self.record.entry(purpose.id).filter(|_| is_chosen);
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
            asks: purpose.can_be_refused() && circumstances.asks(purpose),
            by_signal: entry.is_some_and(|entry| entry.by_signal),
        }
    }

    /// Returns whether one of these purposes was refused so recently that nothing may ask for another of them.
    pub(crate) fn refuses_within_wait<'p>(
        &self,
        mut purposes: impl Iterator<Item = &'p PurposeDeclaration>,
        circumstances: Circumstances<'_>,
    ) -> bool {
        let circumstances = self.under(circumstances);
        purposes.any(|purpose| {
            let entry = self.record.entry(purpose.id);
            entry.is_some_and(|it| it.state.is_refusal() && is_in_time(it, circumstances))
        })
    }

    /// Returns whether the visitor refuses a purpose, by a refusal of any age or by the browser's signal.
    pub(crate) fn is_opted_out(
        &self,
        purpose: &PurposeDeclaration,
        circumstances: Circumstances<'_>,
    ) -> bool {
        let is_refused =
            self.record.entry(purpose.id).is_some_and(|entry| entry.state.is_refusal());
        is_refused
            || self.unclear
            || self.decision(purpose, circumstances).signal == Some(SignalEffect::Honoured)
    }

    fn decision(&self, purpose: &PurposeDeclaration, circumstances: Circumstances<'_>) -> Outcome {
        if !purpose.can_be_refused() {
            return Outcome { state: ConsentState::NotAsked, change: None, signal: None };
        }
        let rule = purpose.rule(circumstances.regime);
        let entry = self.record.entry(purpose.id);
        let confirmed = entry.filter(|entry| !(self.unconfirmed && entry.state.is_given()));
        let is_signalled = purpose.refused_by_gpc && circumstances.signal;
        let act = rule.act_after(is_signalled);
        let (state, change) = match (rule.state, confirmed) {
            (PurposeState::Off, entry) => {
                (entry.and_then(refusal).unwrap_or(ConsentState::Off), None)
            }
            (PurposeState::Ask, Some(entry)) => answer(entry, purpose, act, circumstances),
            (PurposeState::Ask, None) => (ConsentState::Undecided, None),
            (PurposeState::None | PurposeState::Inform | PurposeState::Object, _) => {
                (self.default_state(entry, circumstances), None)
            }
        };
        let signal = is_signalled.then(|| match confirmed {
            Some(entry) if overrides_signal(entry, purpose, act, circumstances) => {
                SignalEffect::Overridden
            }
            _ => SignalEffect::Honoured,
        });
        Outcome { state, change, signal }
    }

    /// Returns the state of a purpose that is on until the visitor objects. An objection holds for as long as it is stored.
    fn default_state(
        &self,
        entry: Option<&Entry>,
        circumstances: Circumstances<'_>,
    ) -> ConsentState {
        if let Some(refused) = entry.and_then(refusal) {
            return refused;
        }
        // A record that cannot be read may contain an objection.
        if self.unclear {
            return ConsentState::Refused;
        }
        // The ledger may know of an objection that the record does not have; a record from the future is no record of this site.
        let is_doubtful =
            self.unconfirmed || entry.is_some_and(|entry| is_from_the_future(entry, circumstances));
        match entry {
            _ if is_doubtful && circumstances.by_region => ConsentState::Undecided,
            Some(entry) if !(self.unconfirmed && entry.state.is_given()) => ConsentState::Given,
            _ => ConsentState::NotAsked,
        }
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
            (ConsentState::Off, _) => Err(Reason::Off),
            (_, Some(SignalEffect::Honoured)) => Err(Reason::Signal),
            (ConsentState::NotAsked | ConsentState::Given, _) => Ok(()),
            (ConsentState::Undecided, _) => Err(Reason::Undecided),
            (ConsentState::Expired, _) => Err(Reason::Expired),
            (ConsentState::Changed, _) => Err(Reason::Changed),
        }
    }
}

/// Returns the state of a refusal or a withdrawal, `None` for any other entry.
fn refusal(entry: &Entry) -> Option<ConsentState> {
    match entry.state {
        EntryState::Refused => Some(ConsentState::Refused),
        EntryState::Withdrawn => Some(ConsentState::Withdrawn),
        EntryState::Given | EntryState::GivenUnderSignal | EntryState::NotObjected => None,
    }
}

/// Returns the state of a purpose that asks for consent.
fn answer(
    entry: &Entry,
    purpose: &PurposeDeclaration,
    act: Act,
    circumstances: Circumstances<'_>,
) -> (ConsentState, Option<InvalidatedBy>) {
    let state = match refusal(entry) {
        Some(refused) if is_in_time(entry, circumstances) => refused,
        Some(_) => ConsentState::Expired,
        None if entry.state.is_given() => return agreement(entry, purpose, act, circumstances),
        // Consent was not asked at the time of that choice.
        None => ConsentState::Undecided,
    };
    (state, None)
}

/// Returns whether a consent still holds for the purpose as it is now. One by a weaker act than the region demands does not
/// suffice there, and stays for the regions where it does.
fn agreement(
    entry: &Entry,
    purpose: &PurposeDeclaration,
    act: Act,
    circumstances: Circumstances<'_>,
) -> (ConsentState, Option<InvalidatedBy>) {
    if is_from_the_future(entry, circumstances) || entry.act < act {
        return (ConsentState::Undecided, None);
    }
    let agreed = Terms { fingerprint: entry.fingerprint, lifetime: entry.lifetime };
    match agreed.invalidated_by(Terms::of(purpose)) {
        // Another build may have this fingerprint, so the entry is kept.
        change @ Some(InvalidatedBy::Declaration) => (ConsentState::Changed, change),
        _ if !is_in_time(entry, circumstances) => (ConsentState::Expired, None),
        change @ Some(InvalidatedBy::LongerLifetime) => (ConsentState::Changed, change),
        None => (ConsentState::Given, None),
    }
}

/// The terms of a purpose that a consent agrees to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Terms {
    fingerprint: u32,
    /// Longest lifetime, [encoded](encode_lifetime).
    lifetime: u16,
}

impl Terms {
    #[inline]
    fn of(purpose: &PurposeDeclaration) -> Terms {
        Terms::new(purpose.fingerprint, purpose.longest_lifetime())
    }

    /// Combines a fingerprint and a longest lifetime in seconds.
    #[inline]
    pub(crate) fn new(fingerprint: u32, longest_lifetime: u32) -> Terms {
        Terms { fingerprint, lifetime: encode_lifetime(longest_lifetime) }
    }

    /// Returns the change by which a consent to these terms does not hold for the present ones.
    #[inline]
    pub(crate) fn invalidated_by(self, present: Terms) -> Option<InvalidatedBy> {
        if self.fingerprint != present.fingerprint {
            Some(InvalidatedBy::Declaration)
        } else if self.lifetime < present.lifetime {
            Some(InvalidatedBy::LongerLifetime)
        } else {
            None
        }
    }
}

/// Returns whether a consent overrides the signal: one given under the signal, for as long as it holds. One with an
/// unknown fingerprint is neither used nor undone.
fn overrides_signal(
    entry: &Entry,
    purpose: &PurposeDeclaration,
    act: Act,
    circumstances: Circumstances<'_>,
) -> bool {
    entry.state == EntryState::GivenUnderSignal
        && matches!(
            agreement(entry, purpose, act, circumstances).0,
            ConsentState::Given | ConsentState::Changed
        )
}

/// Returns whether an entry that refuses nothing is further in the future than clocks differ.
pub(crate) fn is_from_the_future(entry: &Entry, circumstances: Circumstances<'_>) -> bool {
    !entry.state.is_refusal() && circumstances.is_ahead(entry.decided)
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
