//! Where a purpose stands, in words.

use crate::consent::{ConsentState, ConsentStatus, MaterialChange, SignalEffect};
use crate::declaration::PurposeDeclaration;
use crate::wording::{Date, Phrase, Speaker};
use serde::Serialize;

/// A day that a choice is about: in a sentence, and as `YYYY-MM-DD`.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Day {
    /// The sentence, as in "Since 22 November 2026".
    pub words: Phrase,
    /// The day in UTC, as `YYYY-MM-DD`.
    pub date: String,
}

/// What is said of a purpose's state, of what changed, and of the browser's signal.
pub(super) fn sentences(
    speaker: &Speaker<'_>,
    purpose: &PurposeDeclaration,
    status: ConsentStatus,
    was_consented: bool,
) -> Vec<Phrase> {
    let state = (!is_of_signal(status)).then(|| state(purpose, status.state, was_consented));
    let change = status.change.map(|change| match change {
        MaterialChange::LongerLifetime => "change-lifetime",
        MaterialChange::Declaration => "change-purpose",
    });
    let signal: &[&'static str] = match (status.signal, status.state) {
        (None, _) => &[],
        (Some(SignalEffect::Overridden), _) => &["signal-overridden"],
        (Some(SignalEffect::Honoured), ConsentState::Given) if purpose.asks => &["signal-overrode"],
        (Some(SignalEffect::Honoured), _) => &["signal-honoured", "signal-offer"],
    };
    let ids = state.into_iter().chain(change).chain(signal.iter().copied());
    ids.map(|id| speaker.fixed(id)).collect()
}

/// Whether the signal alone decides, so that what would hold without it is not said.
fn is_of_signal(status: ConsentStatus) -> bool {
    status.signal == Some(SignalEffect::Honoured)
        && matches!(
            status.state,
            ConsentState::NotAsked | ConsentState::Undecided | ConsentState::Given
        )
}

fn state(purpose: &PurposeDeclaration, state: ConsentState, was_consented: bool) -> &'static str {
    match state {
        _ if !purpose.can_be_refused() => "state-necessary",
        ConsentState::NotAsked => "state-not-asked",
        ConsentState::Given if !purpose.asks => "state-not-objected",
        ConsentState::Refused | ConsentState::Withdrawn if !purpose.asks => "state-objected",
        ConsentState::Given => "state-given",
        ConsentState::Refused => "state-refused",
        ConsentState::Withdrawn => "state-withdrawn",
        ConsentState::Changed => "state-changed",
        ConsentState::Expired if was_consented => "state-expired",
        // A refusal that is over leaves what was before it.
        ConsentState::Expired | ConsentState::Undecided => "state-undecided",
    }
}

pub(super) fn since(speaker: &Speaker<'_>, status: ConsentStatus) -> Option<Day> {
    day(speaker, "since", status.since?)
}

/// Until when a choice holds; none once it is over, or overridden by the signal.
pub(super) fn until(speaker: &Speaker<'_>, status: ConsentStatus) -> Option<Day> {
    let holds = status.state != ConsentState::Expired && !is_of_signal(status);
    day(speaker, "until", status.until.filter(|_| holds)?)
}

fn day(speaker: &Speaker<'_>, id: &'static str, seconds: u64) -> Option<Day> {
    let date = Date::of_unix_seconds(seconds)?;
    let words = speaker.fixed_with(id, "date", &speaker.date(date).text);
    Some(Day { words, date: date.iso() })
}
