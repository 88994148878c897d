//! The status of a purpose in words.

use crate::consent::{ConsentState, ConsentStatus, InvalidatedBy, SignalEffect};
use crate::declaration::{Act, PurposeDeclaration, PurposeRule, PurposeState};
use crate::i18n::{Date, LocalizedText, Localizer};
use crate::serialize::serialize_fields;

/// The day on which a choice was made or ends: in a sentence, and as `YYYY-MM-DD`.
///
/// ```
/// use policy_runtime::pages::DatedPhrase;
///
/// fn time(phrase: &DatedPhrase, escape: fn(&str) -> String) -> String {
///     format!("<time datetime={}>{}</time>", phrase.date, escape(&phrase.words.text))
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DatedPhrase {
    /// The sentence, as in "Since 22 November 2026".
    pub words: LocalizedText,
    /// The day in UTC, as `YYYY-MM-DD`.
    pub date: String,
}

serialize_fields! { DatedPhrase { words, date } }

/// Returns the sentences on a purpose's state, its change, and the browser's signal.
pub(super) fn sentences(
    localizer: &Localizer<'_>,
    purpose: &PurposeDeclaration,
    rule: PurposeRule,
    status: ConsentStatus,
    was_consented: bool,
) -> Vec<LocalizedText> {
    if rule.state == PurposeState::Off {
        return vec![localizer.message("state-off")];
    }
    let asks = rule.state == PurposeState::Ask;
    let state = (!is_of_signal(status)).then(|| state(purpose, asks, status.state, was_consented));
    let change = status.change.map(|change| match change {
        InvalidatedBy::LongerLifetime => "change-lifetime",
        InvalidatedBy::Declaration => "change-purpose",
    });
    let signal: &[&'static str] = match (status.signal, status.state) {
        (None, _) => &[],
        (Some(SignalEffect::Overridden), _) => &["signal-overridden"],
        (Some(SignalEffect::Honoured), ConsentState::Given) if asks => &["signal-overrode"],
        // Where a consent after an opt-out has to be confirmed, nothing invites it (Cal. Code Regs. tit. 11, 7028(a)).
        (Some(SignalEffect::Honoured), _) if rule.act == Act::Confirmed => &["signal-honoured"],
        (Some(SignalEffect::Honoured), _) => &["signal-honoured", "signal-offer"],
    };
    let ids = state.into_iter().chain(change).chain(signal.iter().copied());
    ids.map(|id| localizer.message(id)).collect()
}

/// Returns whether the signal alone decides, so that the state without it is left out.
fn is_of_signal(status: ConsentStatus) -> bool {
    status.signal == Some(SignalEffect::Honoured)
        && matches!(
            status.state,
            ConsentState::NotAsked | ConsentState::Undecided | ConsentState::Given
        )
}

fn state(
    purpose: &PurposeDeclaration,
    asks: bool,
    state: ConsentState,
    was_consented: bool,
) -> &'static str {
    match state {
        _ if !purpose.can_be_refused() => "state-necessary",
        ConsentState::NotAsked => "state-not-asked",
        ConsentState::Given if !asks => "state-not-objected",
        ConsentState::Refused | ConsentState::Withdrawn if !asks => "state-objected",
        ConsentState::Given => "state-given",
        ConsentState::Refused => "state-refused",
        ConsentState::Withdrawn => "state-withdrawn",
        ConsentState::Changed => "state-changed",
        ConsentState::Expired if was_consented => "state-expired",
        // An expired refusal leaves the state before it.
        ConsentState::Expired | ConsentState::Undecided | ConsentState::Off => "state-undecided",
    }
}

pub(super) fn since(localizer: &Localizer<'_>, status: ConsentStatus) -> Option<DatedPhrase> {
    day(localizer, "since", status.since?)
}

/// Returns the day until which a choice holds; none if it has expired, or the signal overrides it.
pub(super) fn until(localizer: &Localizer<'_>, status: ConsentStatus) -> Option<DatedPhrase> {
    let holds = status.state != ConsentState::Expired && !is_of_signal(status);
    day(localizer, "until", status.until.filter(|_| holds)?)
}

fn day(localizer: &Localizer<'_>, id: &'static str, seconds: u64) -> Option<DatedPhrase> {
    let date = Date::of_unix_seconds(seconds)?;
    let words = localizer.message_with(id, "date", &localizer.date(date).text);
    Some(DatedPhrase { words, date: date.iso() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::declaration::defaults::{DEFAULT_DOCUMENT, DEFAULT_PURPOSE};
    use crate::declaration::{Document, Kind};

    const STATUS: ConsentStatus = ConsentStatus {
        state: ConsentState::Undecided,
        allowed: false,
        since: None,
        until: None,
        change: None,
        signal: None,
        asks: true,
        by_signal: false,
    };
    const DOCUMENT: Document = Document { languages: &["en"], ..DEFAULT_DOCUMENT };

    fn said(purpose: &PurposeDeclaration, status: ConsentStatus, was_consented: bool) -> String {
        let localizer = Localizer::new(&DOCUMENT, "en");
        let rule = purpose.rule(DOCUMENT.strictest_regime());
        let sentences = sentences(&localizer, purpose, rule, status, was_consented);
        sentences.into_iter().map(|text| text.text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn each_state_is_said_as_it_is_for_the_purpose() {
        let asks = PurposeDeclaration { kind: Kind::Internal, asks: true, ..DEFAULT_PURPOSE };
        let exempt = PurposeDeclaration { kind: Kind::Statistical, asks: false, ..DEFAULT_PURPOSE };
        let necessary =
            PurposeDeclaration { kind: Kind::Necessary, asks: false, ..DEFAULT_PURPOSE };
        for (purpose, state, words) in [
            (&necessary, ConsentState::NotAsked, "Always on"),
            (&exempt, ConsentState::NotAsked, "On, unless you object"),
            (&exempt, ConsentState::Given, "On, and you did not object"),
            (&exempt, ConsentState::Refused, "You objected, so it is off"),
            (&exempt, ConsentState::Withdrawn, "You objected, so it is off"),
            (&asks, ConsentState::Undecided, "Not chosen yet, so it is off"),
            (&asks, ConsentState::Given, "Allowed"),
            (&asks, ConsentState::Refused, "Refused"),
            (&asks, ConsentState::Withdrawn, "Consent withdrawn"),
            (&asks, ConsentState::Changed, "It has changed since you allowed it, so it is off"),
        ] {
            assert_eq!(said(purpose, ConsentStatus { state, ..STATUS }, true), words);
        }
        let expired = ConsentStatus { state: ConsentState::Expired, ..STATUS };
        assert_eq!(said(&asks, expired, true), "Your consent has ended, so it is off");
        assert_eq!(said(&asks, expired, false), "Not chosen yet, so it is off", "it was refused");
    }

    #[test]
    fn what_the_signal_does_comes_in_place_of_what_would_hold_without_it() {
        let asks = PurposeDeclaration { kind: Kind::Internal, asks: true, ..DEFAULT_PURPOSE };
        let under = |state, signal| ConsentStatus { state, signal: Some(signal), ..STATUS };
        for (state, signal, begins, ends) in [
            (
                ConsentState::Undecided,
                SignalEffect::Honoured,
                "Your browser sends",
                "all the same.",
            ),
            (ConsentState::Given, SignalEffect::Honoured, "You allowed this before", "it here."),
            (ConsentState::Refused, SignalEffect::Honoured, "Refused Your browser", "the same."),
            (ConsentState::Given, SignalEffect::Overridden, "Allowed You allowed", "here counts."),
        ] {
            let said = said(&asks, under(state, signal), true);
            assert!(said.starts_with(begins) && said.ends_with(ends), "{said}");
        }
    }

    #[test]
    fn a_purpose_is_said_as_it_is_in_the_region() {
        let purpose = PurposeDeclaration { kind: Kind::ThirdParty, ..DEFAULT_PURPOSE };
        let localizer = Localizer::new(&DOCUMENT, "en");
        let said = |state, act, status| {
            let rule = PurposeRule { state, act, opt_in: false, decided_by: "us_ca" };
            let sentences = sentences(&localizer, &purpose, rule, status, false);
            sentences.into_iter().map(|text| text.text).collect::<Vec<_>>().join(" ")
        };
        let refused = ConsentStatus { state: ConsentState::Refused, ..STATUS };
        assert_eq!(said(PurposeState::Off, Act::All, refused), "Off here");
        assert_eq!(said(PurposeState::Object, Act::All, refused), "You objected, so it is off");
        assert_eq!(said(PurposeState::Ask, Act::All, refused), "Refused");
        let signalled = ConsentStatus { signal: Some(SignalEffect::Honoured), ..STATUS };
        assert!(said(PurposeState::Object, Act::All, signalled).ends_with("all the same."));
        let said = said(PurposeState::Object, Act::Confirmed, signalled);
        assert!(said.ends_with("so this is off."), "nothing invites to allow it: {said}");
    }

    #[test]
    fn days_are_of_what_holds() {
        let localizer = Localizer::new(&DOCUMENT, "en");
        let given = ConsentStatus {
            state: ConsentState::Given,
            since: Some(1_795_305_600),
            until: Some(1_810_857_600),
            ..STATUS
        };
        let since = since(&localizer, given).unwrap();
        assert_eq!(
            (since.words.text.as_str(), &*since.date),
            ("Since 22 November 2026", "2026-11-22")
        );
        assert_eq!(until(&localizer, given).unwrap().date, "2027-05-21");
        let expired = ConsentStatus { state: ConsentState::Expired, ..given };
        assert!(until(&localizer, expired).is_none(), "that is over");
        let overridden = ConsentStatus { signal: Some(SignalEffect::Honoured), ..given };
        assert!(until(&localizer, overridden).is_none(), "it does not hold");
        let beyond = ConsentStatus { since: Some(u64::MAX), ..given };
        assert!(super::since(&localizer, beyond).is_none(), "no such day");
    }
}
