//! Applies a new choice to the record of earlier ones.
//!
//! Pure functions of records, a choice and the circumstances; their caller holds the locks, the cookie and the ledger.
//!
//! 1. [`keep`] selects the entries of the request's record that stay.
//! 2. [`apply`] writes the choice into it, and [`withdraw`] turns refusals into withdrawals where another request
//!    consented.
//! 3. [`identify`] gives the record its id.
//! 4. With a ledger, [`grant`] writes a proved consent into the record as it is by then.

use super::RecordId;
use super::choice::{ChoiceData, is_consent};
use super::decision::{Circumstances, Consent, is_from_the_future};
use super::record::{Entry, EntryState, Record};
use crate::declaration::PurposeDeclaration;

/// Returns the record of earlier choices, for a new one to be written into.
///
/// Purposes without consent stay objected to where the request left that unclear. Entries unknown to this build stay
/// for as long as another build may use them. A consent from the future does not hold and is dropped, as the later
/// time of the new record would make it valid.
pub(crate) fn keep(
    current: &Consent,
    purposes: &[&PurposeDeclaration],
    circumstances: Circumstances<'_>,
) -> Record {
    let (mut record, now) = (current.record.clone(), circumstances.now.seconds());
    record.entries.retain(|entry| {
        let is_known = || purposes.iter().any(|purpose| purpose.id == entry.purpose);
        let age = now.saturating_sub(entry.decided);
        !is_from_the_future(entry, circumstances)
            && (is_known() || age <= circumstances.longest_lifetime())
    });
    if current.unclear {
        let unasked = purposes.iter().filter(|purpose| purpose.can_be_refused() && !purpose.asks);
        unasked.for_each(|purpose| record.object(purpose, now));
    }
    record
}

/// Writes a choice into a record.
pub(crate) fn apply(choice: &ChoiceData, record: &mut Record, circumstances: Circumstances<'_>) {
    let (now, signal) = (circumstances.now.seconds(), circumstances.signal);
    record.time = now;
    for (purpose, allow) in choice.purposes() {
        let state = match allow {
            true if signal && purpose.refused_by_gpc => EntryState::GivenUnderSignal,
            true if is_consent(purpose, signal) => EntryState::Given,
            true => EntryState::NotObjected,
            false if record.was_given(purpose.id) => EntryState::Withdrawn,
            false => EntryState::Refused,
        };
        record.put(Entry::new(purpose, state, now));
    }
}

/// Turns the refusals of a choice into withdrawals where another request of the visitor consented, or is about to.
pub(crate) fn withdraw(
    choice: &ChoiceData,
    record: &mut Record,
    is_given: impl Fn(&PurposeDeclaration) -> bool,
) {
    for (purpose, _) in choice.purposes().filter(|(_, allow)| !allow) {
        if is_given(purpose)
            && let Some(entry) = record.entry(purpose.id)
        {
            record.put(entry.withdrawn());
        }
    }
}

/// Gives a record an id unless it has one, and removes the id of a record without any consent. Returns false where no
/// id could be generated.
pub(crate) fn identify(record: &mut Record, new_id: impl FnOnce() -> Option<RecordId>) -> bool {
    if record.id.is_none() {
        record.id = new_id();
    }
    let is_identified = record.id.is_some();
    record.anonymise_refusals();
    is_identified
}

/// The result of [`grant`].
#[cfg(feature = "ledger")]
#[derive(Debug)]
pub(crate) struct Grant {
    pub(crate) record: Record,
    /// The entries that the choice allows and no refusal stopped meanwhile.
    pub(crate) allowed: Vec<Entry>,
    /// Whether other requests refused all of the consent meanwhile.
    pub(crate) is_superseded: bool,
}

/// The purposes refused while a consent waited for the ledger, by id.
#[cfg(feature = "ledger")]
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Meanwhile<'m> {
    /// Refused by other requests of the visitor, in this process or another: it withdraws the consent.
    pub(crate) by_others: &'m [u16],
    /// Refused by the same request, after the consent.
    pub(crate) by_request: &'m [u16],
}

/// Writes a proved consent into the record as it is by now, except for purposes refused meanwhile. `wanted` is the
/// record that was proved.
#[cfg(feature = "ledger")]
pub(crate) fn grant(
    choice: &ChoiceData,
    wanted: &Record,
    mut record: Record,
    meanwhile: Meanwhile<'_>,
) -> Grant {
    let mut allowed = Vec::new();
    for (purpose, _) in choice.purposes().filter(|(_, allow)| *allow) {
        let Some(entry) = wanted.entry(purpose.id) else { continue };
        if meanwhile.by_others.contains(&purpose.id) {
            let refusal = record.entry(purpose.id).filter(|known| known.state.is_refusal());
            record.put(refusal.unwrap_or(entry).withdrawn());
        } else if !meanwhile.by_request.contains(&purpose.id) {
            record.put(*entry);
            allowed.push(*entry);
        }
    }
    record.time = wanted.time;
    record.id = record.id.or(wanted.id);
    record.anonymise_refusals();
    let mut chosen = choice.purposes().map(|(purpose, _)| purpose.id);
    let is_superseded =
        allowed.is_empty() && chosen.any(|purpose| meanwhile.by_others.contains(&purpose));
    Grant { record, allowed, is_superseded }
}
