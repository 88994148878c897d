//! Applies a new choice to the record of earlier ones.
//!
//! Pure functions of records, a choice and the circumstances; their caller holds the locks, the cookie and the ledger.
//!
//! 1. [`keep`] selects the entries of the request's record that stay.
//! 2. [`divide`] separates what the choice can allow in the visitor's region from what it cannot.
//! 3. [`apply`] writes the choice into it, and [`withdraw`] turns refusals into withdrawals where another request
//!    consented.
//! 4. [`identify`] gives the record its id.
//! 5. With a ledger, [`grant`] writes a proved consent into the record as it is by then.
//!
//! Without a choice, [`remember_signal`](upkeep::remember_signal) stores what the browser's signal refuses, and
//! [`renew`](upkeep::renew) keeps objections from ending with their cookie.

pub(crate) mod upkeep;

use super::RecordId;
use super::choice::{Answer, ChoiceData};
use super::decision::{Circumstances, Consent, is_from_the_future};
use super::record::{Entry, EntryState, Record};
use crate::clock::CLOCK_SKEW;
use crate::declaration::{Act, PurposeDeclaration, PurposeState};

/// Returns the record of earlier choices, for a new one to be written into.
///
/// Where the request left it unclear, purposes that are on by default in some region stay objected to. Entries unknown to this
/// build stay for as long as another build may use them. A consent from the future does not hold and is dropped, as the later
/// time of the new record would make it valid; where regions have rules of their own, an objection replaces it.
pub(crate) fn keep(
    current: &Consent,
    purposes: &[&PurposeDeclaration],
    circumstances: Circumstances<'_>,
) -> Record {
    let (mut record, now) = (current.record.clone(), circumstances.now.seconds());
    let by_region = circumstances.by_region;
    record.entries.retain(|entry| {
        let is_known = || purposes.iter().any(|purpose| purpose.id == entry.purpose);
        let age = now.saturating_sub(entry.decided);
        // Where another build has the purpose on by default, its refusal does not expire.
        let may_hold =
            || age <= circumstances.longest_lifetime() || (by_region && entry.state.is_refusal());
        !is_from_the_future(entry, circumstances) && (is_known() || may_hold())
    });
    let is_unclear = |purpose: &PurposeDeclaration| {
        let is_ahead = |entry: &Entry| is_from_the_future(entry, circumstances);
        current.unclear || (by_region && current.record.entry(purpose.id).is_some_and(is_ahead))
    };
    let unclear = purposes
        .iter()
        .filter(|purpose| circumstances.is_ever_on_by_default(purpose) && is_unclear(purpose));
    unclear.for_each(|purpose| record.object(purpose, now));
    record
}

/// The parts of a choice.
#[derive(Clone)]
pub(crate) struct Division {
    /// The refusals, and what can be allowed, with its consents marked as such.
    pub(crate) choice: ChoiceData,
    /// Whether it allows a purpose without the confirmation that the region demands.
    pub(crate) lacks_confirmation: bool,
    /// Whether it allows a purpose for which allowing is a consent here, and its form did not ask for one.
    pub(crate) allows_unasked: bool,
}

/// Divides a choice by the rules of the visitor's region. It leaves out what is off there, and consents by an act that does not
/// suffice there. `record` is the one that the choice builds upon.
pub(crate) fn divide(
    choice: &ChoiceData,
    record: &Record,
    circumstances: Circumstances<'_>,
) -> Division {
    let (mut lacks_confirmation, mut allows_unasked) = (false, false);
    let mut divide = |answer: Answer| {
        let Answer { purpose, allow, act, was_asked, .. } = answer;
        let rule = purpose.rule(circumstances.regime);
        let is_consent = is_consent(purpose, record.entry(purpose.id), circumstances);
        if !allow {
            return Some(answer);
        }
        let left_out = answer.is_ticked_off.then_some(Answer { allow: false, ..answer });
        if rule.state == PurposeState::Off {
            return left_out;
        }
        // Without regions, the answer "no objection" confirms under the signal what is not asked.
        if is_consent && !was_asked && (circumstances.by_region || purpose.asks) {
            allows_unasked = true;
            return left_out;
        }
        let needed = rule.act_after(is_opted_out(purpose, record.entry(purpose.id), circumstances));
        if is_consent && act < needed {
            lacks_confirmation |= needed == Act::Confirmed;
            return left_out;
        }
        Some(Answer { is_consent, ..answer })
    };
    let answers = choice.answers().filter_map(&mut divide).collect();
    Division { choice: choice.with_answers(answers), lacks_confirmation, allows_unasked }
}

/// Returns whether allowing a purpose is a consent, which is proved. Where it does not ask, allowing only takes an objection back,
/// unless the browser's signal refuses it, or the region makes it a consent to opt in again.
pub(crate) fn is_consent(
    purpose: &PurposeDeclaration,
    entry: Option<&Entry>,
    circumstances: Circumstances<'_>,
) -> bool {
    let rule = purpose.rule(circumstances.regime);
    match rule.state {
        PurposeState::Off => false,
        PurposeState::Ask => true,
        PurposeState::None | PurposeState::Inform | PurposeState::Object => {
            (circumstances.signal && purpose.refused_by_gpc)
                || (rule.opt_in && is_opted_out(purpose, entry, circumstances))
        }
    }
}

/// Returns whether a purpose is refused, by its entry or by the browser's signal.
fn is_opted_out(
    purpose: &PurposeDeclaration,
    entry: Option<&Entry>,
    circumstances: Circumstances<'_>,
) -> bool {
    (circumstances.signal && purpose.refused_by_gpc)
        || entry.is_some_and(|entry| entry.state.is_refusal())
}

/// Returns the time of a choice that builds upon a record: now, and not before what it replaces. The clock of the machine that
/// recorded that may be ahead, and its cookie would be later than the refusal of it.
fn time_of_choice(record: &Record, circumstances: Circumstances<'_>) -> u32 {
    let now = circumstances.now.seconds();
    let earlier = record.entries.iter().map(|entry| entry.decided).chain([record.time]);
    let earlier = earlier.filter(|time| *time <= now.saturating_add(CLOCK_SKEW));
    earlier.fold(now, u32::max)
}

/// Writes a [divided](divide) choice into a record.
pub(crate) fn apply(choice: &ChoiceData, record: &mut Record, circumstances: Circumstances<'_>) {
    let (now, signal) = (time_of_choice(record, circumstances), circumstances.signal);
    record.time = now;
    record.renewed = 0;
    for answer in choice.answers() {
        let purpose = answer.purpose;
        let before = record.entry(purpose.id).copied();
        let state = match (answer.allow, answer.is_consent) {
            (true, true) if signal && purpose.refused_by_gpc => EntryState::GivenUnderSignal,
            (true, true) => EntryState::Given,
            // Another request refused it since the choice was divided, so that allowing it would take a proof by now.
            (true, false) if is_consent(purpose, before.as_ref(), circumstances) => continue,
            // A consent of another region stays.
            (true, false)
                if circumstances.by_region && before.is_some_and(|it| it.state.is_given()) =>
            {
                continue;
            }
            (true, false) => EntryState::NotObjected,
            (false, _) if record.was_given(purpose.id) => EntryState::Withdrawn,
            (false, _) => EntryState::Refused,
        };
        // Without regions an act is kept where the policy demands one.
        let demands_act = purpose.rule(circumstances.regime).act > Act::All;
        let is_recorded = state.is_given() && (circumstances.by_region || demands_act);
        let act = if is_recorded { answer.act } else { Act::All };
        record.put(Entry { act, ..Entry::new(purpose, state, now) });
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

/// Gives a record with a consent an id unless it has one, and removes that of a record without any. Returns false where no id
/// could be generated: a plain refusal needs none.
pub(crate) fn identify(record: &mut Record, new_id: impl FnOnce() -> Option<RecordId>) -> bool {
    if record.id.is_none() && record.has_consent() {
        record.id = new_id();
    }
    let is_identified = record.id.is_some() || !record.has_consent();
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
        let wanted = wanted.entry(purpose.id).filter(|entry| !entry.state.is_refusal());
        let Some(entry) = wanted else { continue };
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
