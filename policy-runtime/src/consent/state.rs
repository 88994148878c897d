//! What the consent cookie of a request says of each purpose.

use super::Reason;
use super::now::Now;
use super::record::{Entry, Record, State, encode_lifetime};
use crate::declaration::{ConsentCookie, PurposeDeclaration};
use crate::seal::{Binding, Keys};

/// Clocks of several machines differ; a choice may seem to be made so many seconds from now.
const CLOCK_SKEW: u32 = 5 * 60;

/// The visitor's choices as the request carries them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Consent {
    pub(crate) record: Record,
    /// A record is there that cannot be read, or more than one: it may have said no.
    pub(crate) unclear: bool,
}

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
}

impl Consent {
    /// Opens the values of all consent cookies of a request. One that opens is the record. Of several, whoever planted
    /// the others, none grants anything and every refusal holds.
    pub(crate) fn open<'v>(
        values: impl Iterator<Item = &'v [u8]>,
        keys: &Keys,
        binding: Binding<'_>,
    ) -> Consent {
        let mut copies = values.map(|value| Record::open(keys, binding, value));
        let (first, second) = (copies.next(), copies.next());
        match (first, second) {
            (None, _) => Consent::default(),
            (Some(Some(record)), None) => Consent { record, unclear: false },
            (Some(first), second) => {
                let mut record = Record::default();
                let copies = std::iter::once(first).chain(second).chain(copies).flatten();
                copies
                    .flat_map(|copy| copy.entries)
                    .filter(|entry| !entry.state.is_given())
                    .for_each(|entry| record.put(entry));
                Consent { record, unclear: true }
            }
        }
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
        let entry = self.record.entry(purpose.id);
        if entry.is_some_and(|entry| refusal_holds(entry, purpose, circumstances)) {
            return Err(Reason::Refused);
        }
        let overrides_signal = entry.is_some_and(|entry| entry.state == State::GivenUnderSignal);
        if purpose.refused_by_gpc && circumstances.signal && !overrides_signal {
            return Err(Reason::Signal);
        }
        match entry {
            _ if !purpose.asks => {
                if self.unclear {
                    Err(Reason::Refused)
                } else {
                    Ok(())
                }
            }
            Some(entry) if entry.state.is_given() => consent_holds(entry, purpose, circumstances),
            _ => Err(Reason::Undecided),
        }
    }
}

/// A refusal holds until it may be asked again; an objection to what is not asked for as long as it is there.
fn refusal_holds(
    entry: &Entry,
    purpose: &PurposeDeclaration,
    circumstances: Circumstances<'_>,
) -> bool {
    let age = || circumstances.now.seconds().saturating_sub(entry.decided);
    !entry.state.is_given() && (!purpose.asks || age() <= circumstances.refusal_lifetime)
}

fn consent_holds(
    entry: &Entry,
    purpose: &PurposeDeclaration,
    circumstances: Circumstances<'_>,
) -> Result<(), Reason> {
    let now = circumstances.now.seconds();
    if entry.decided > now.saturating_add(CLOCK_SKEW) {
        return Err(Reason::Undecided);
    }
    if now.saturating_sub(entry.decided) > circumstances.consent_lifetime {
        return Err(Reason::Expired);
    }
    let is_as_agreed = entry.fingerprint == purpose.fingerprint
        && entry.lifetime >= encode_lifetime(purpose.longest_lifetime());
    if is_as_agreed { Ok(()) } else { Err(Reason::Changed) }
}
