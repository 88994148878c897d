//! Changes of a record without a choice of the visitor: a signal that is remembered, and a renewal.

use super::{Consent, keep, time_of_choice};
use crate::clock::DAY;
use crate::consent::decision::Circumstances;
use crate::consent::record::{Entry, EntryState, Record};
use crate::declaration::{PurposeDeclaration, Site};

/// Returns the record with a refusal of each purpose that the browser's signal turns off and that would be on here, by default or by
/// an earlier consent. `None` if there is no such purpose.
///
/// A later request without the signal is no consent to turn it on again. A refusal that is there already stays as it is, and so does
/// a consent under the signal, even if it does not suffice here: it may in another region.
pub(crate) fn remember_signal(
    current: &Consent,
    purposes: &[&PurposeDeclaration],
    site: &Site,
    circumstances: Circumstances<'_>,
) -> Option<Record> {
    if !circumstances.signal || is_open(current) {
        return None;
    }
    let now = circumstances.now.seconds();
    let stays = |entry: &Entry| match entry.state {
        EntryState::Refused | EntryState::Withdrawn => true,
        EntryState::GivenUnderSignal => {
            now.saturating_sub(entry.decided) <= circumstances.longest_lifetime()
        }
        EntryState::Given | EntryState::NotObjected => false,
    };
    let is_turned_off = |purpose: &&&PurposeDeclaration| {
        purpose.refused_by_gpc
            && purpose.can_be_refused()
            && purpose.is_on(site)
            && purpose.rule(circumstances.regime).state.is_on_by_default()
            && !current.record.entry(purpose.id).is_some_and(stays)
    };
    let mut turned_off = purposes.iter().filter(is_turned_off).peekable();
    turned_off.peek()?;
    let mut record = keep(current, purposes, circumstances);
    let now = time_of_choice(&record, circumstances);
    record.time = now;
    record.renewed = 0;
    for purpose in turned_off {
        let state =
            if record.was_given(purpose.id) { EntryState::Withdrawn } else { EntryState::Refused };
        record.put(Entry { by_signal: true, ..Entry::new(purpose, state, now) });
    }
    record.anonymise_refusals();
    Some(record)
}

/// Returns the record as the browser is to be sent it again, at most once a day, so that a refusal of a purpose that is on by
/// default in some region does not end with the cookie. `None` if nothing is due.
///
/// Once no choice in it holds anywhere, its consents and its id are removed, which without such a refusal ended with the cookie.
pub(crate) fn renew(
    current: &Consent,
    purposes: &[&PurposeDeclaration],
    circumstances: Circumstances<'_>,
) -> Option<Record> {
    if is_open(current) || !has_lasting_refusal(&current.record, purposes) {
        return None;
    }
    let (record, now) = (&current.record, circumstances.now.seconds());
    let days = (now / DAY).checked_sub(record.time / DAY)?;
    if days <= u32::from(record.renewed) {
        return None;
    }
    let mut record = record.clone();
    record.renewed = u16::try_from(days).unwrap_or(u16::MAX);
    if now.saturating_sub(record.time) > circumstances.longest_lifetime().saturating_add(DAY) {
        record.entries.retain(|entry| entry.state.is_refusal());
        for entry in &mut record.entries {
            entry.state = EntryState::Refused;
        }
        record.anonymise_refusals();
    }
    Some(record)
}

/// Returns whether a record refuses a purpose that is on by default in some region of its policy.
pub(crate) fn has_lasting_refusal(record: &Record, purposes: &[&PurposeDeclaration]) -> bool {
    let is_refused = |purpose: &&PurposeDeclaration| {
        record.entry(purpose.id).is_some_and(|entry| entry.state.is_refusal())
    };
    purposes
        .iter()
        .copied()
        .any(|purpose| purpose.is_on_by_default_somewhere() && is_refused(&purpose))
}

/// Returns whether a record cannot be built upon without a choice: it cannot be read, or the ledger has not confirmed it.
fn is_open(current: &Consent) -> bool {
    current.unclear || current.unconfirmed
}
