//! One record, decided in each region.

use super::*;
use crate::consent::SignalEffect;
use crate::consent::record::encode_lifetime;

type Expected = (ConsentState, Option<Reason>);

const ON: Expected = (ConsentState::NotAsked, None);
const GIVEN: Expected = (ConsentState::Given, None);
const UNDECIDED: Expected = (ConsentState::Undecided, Some(Reason::Undecided));
const REFUSED: Expected = (ConsentState::Refused, Some(Reason::Refused));
const EXPIRED: Expected = (ConsentState::Expired, Some(Reason::Expired));
const OFF_HERE: Expected = (ConsentState::Off, Some(Reason::Off));

fn decided(request: &RequestState, purpose: &'static PurposeDeclaration) -> Expected {
    let status = request.status(purpose);
    let decision = request.decide(purpose);
    assert_eq!(status.allowed, decision.is_ok());
    (status.state, decision.err())
}

/// The ads in each place, in the order of [`PLACES`].
fn ads_everywhere(record: &Record, fields: &[(&'static str, &'static str)]) -> [Expected; 8] {
    PLACES.map(|place| decided(&carrying(record, place, fields), in_world(Ads)))
}

#[test]
fn a_default_holds_where_the_region_has_it() {
    let everywhere = |purpose| PLACES.map(|place| decided(&from(place, "", NO_SIGNAL), purpose));
    assert_eq!(
        everywhere(in_world(Ads)),
        [UNDECIDED, UNDECIDED, UNDECIDED, ON, ON, UNDECIDED, UNDECIDED, OFF_HERE]
    );
    assert_eq!(everywhere(in_world(Measuring)), [UNDECIDED, UNDECIDED, ON, ON, ON, ON, ON, ON]);
    for place in PLACES {
        let asks = request_asks(place);
        assert_eq!(from(place, "", NO_SIGNAL).undecided(), asks, "{place:?}");
    }
}

/// Whether anything asks in a place.
fn request_asks(place: Place) -> bool {
    !matches!(place, Place::California | Place::Colorado)
}

#[test]
fn a_refusal_holds_everywhere_and_does_not_expire_where_the_purpose_is_on_by_default() {
    let refused = |months: i64| chose(in_world(Ads), EntryState::Refused, months * MONTH);
    let everywhere = [REFUSED; 8];
    assert_eq!(ads_everywhere(&refused(5), NO_SIGNAL), everywhere);
    let after_seven = [REFUSED, EXPIRED, EXPIRED, REFUSED, REFUSED, EXPIRED, EXPIRED, REFUSED];
    assert_eq!(ads_everywhere(&refused(7), NO_SIGNAL), after_seven, "by the wait of the region");
    let after_years = [EXPIRED, EXPIRED, EXPIRED, REFUSED, REFUSED, EXPIRED, EXPIRED, REFUSED];
    assert_eq!(ads_everywhere(&refused(40), NO_SIGNAL), after_years);
}

#[test]
fn a_consent_holds_where_its_act_suffices_and_it_is_in_time() {
    let given = |months: i64| chose(in_world(Ads), EntryState::Given, months * MONTH);
    let two = [GIVEN, GIVEN, GIVEN, GIVEN, GIVEN, GIVEN, UNDECIDED, OFF_HERE];
    assert_eq!(ads_everywhere(&given(2), NO_SIGNAL), two);
    let eight = [EXPIRED, GIVEN, EXPIRED, GIVEN, GIVEN, GIVEN, UNDECIDED, OFF_HERE];
    assert_eq!(ads_everywhere(&given(8), NO_SIGNAL), eight);
    let alone = chose_by(in_world(Ads), EntryState::Given, Act::Single, MONTH);
    assert_eq!(decided(&carrying(&alone, Place::China, NO_SIGNAL), in_world(Ads)), GIVEN);
}

#[test]
fn no_objection_is_no_consent_where_the_purpose_asks() {
    let record = chose(in_world(Ads), EntryState::NotObjected, 0);
    let expected = [UNDECIDED, UNDECIDED, UNDECIDED, GIVEN, GIVEN, UNDECIDED, UNDECIDED, OFF_HERE];
    assert_eq!(ads_everywhere(&record, NO_SIGNAL), expected);
}

#[test]
fn a_changed_purpose_asks_again_where_it_asks_and_stays_refused() {
    let mut given = chose(in_world(Ads), EntryState::Given, 0);
    given.entries[0].fingerprint ^= 1;
    let changed = (ConsentState::Changed, Some(Reason::Changed));
    let germany = carrying(&given, Place::Germany, NO_SIGNAL);
    assert_eq!(decided(&germany, in_world(Ads)), changed);
    assert!(carrying(&given, Place::California, NO_SIGNAL).decide(in_world(Ads)).is_ok());
    let mut refused = chose(in_world(Ads), EntryState::Refused, 0);
    refused.entries[0].fingerprint ^= 1;
    refused.entries[0].lifetime = encode_lifetime(1);
    assert_eq!(ads_everywhere(&refused, NO_SIGNAL), [REFUSED; 8]);
}

#[test]
fn a_record_that_cannot_be_read_is_an_objection_everywhere() {
    let whole = shown(&chose(in_world(Ads), EntryState::Given, 0));
    let cut = whole[..whole.len() - 1].to_owned();
    let forged = whole.replace("__Host-choice=g", "__Host-choice=h");
    let doubled = format!("{whole}; {whole}");
    for cookies in [cut, forged, doubled, format!("{CHOICE}=")] {
        for place in PLACES {
            let request = from(place, &cookies, NO_SIGNAL);
            for purpose in [in_world(Ads), in_world(Measuring), in_world(Suggestions)] {
                assert!(request.decide(purpose).is_err(), "{place:?} {cookies}");
            }
            assert!(request.opted_out(), "{place:?}");
        }
    }
}

#[test]
fn a_record_from_the_future_turns_nothing_on() {
    for state in [EntryState::Given, EntryState::GivenUnderSignal, EntryState::NotObjected] {
        let record = chose(in_world(Ads), state, -DAY);
        for place in PLACES {
            let request = carrying(&record, place, NO_SIGNAL);
            assert!(request.decide(in_world(Ads)).is_err(), "{place:?} {state:?}");
        }
    }
}

/// The ledger may have an objection that an old cookie does not show.
#[test]
fn a_record_that_the_ledger_has_not_confirmed_turns_nothing_on() {
    let now = crate::clock::Now::default();
    for state in [EntryState::Given, EntryState::GivenUnderSignal, EntryState::NotObjected] {
        let record = chose(in_world(Ads), state, HOUR);
        let consent = Consent { unconfirmed: true, ..Consent::from(record) };
        for place in PLACES {
            let here = place.circumstances(&now, false);
            for purpose in [in_world(Ads), in_world(Measuring)] {
                let decision = consent.decide(purpose, here);
                let is_open = matches!(decision, Err(Reason::Undecided | Reason::Off));
                assert!(is_open, "{place:?} {state:?} {decision:?}");
            }
        }
    }
}

#[test]
fn the_signal_is_overridden_by_the_act_that_the_region_demands() {
    use SignalEffect::{Honoured, Overridden};
    for (act, california, colorado, germany) in [
        (Act::All, Honoured, Overridden, Overridden),
        (Act::Single, Honoured, Overridden, Overridden),
        (Act::Confirmed, Overridden, Overridden, Overridden),
    ] {
        let record = chose_by(in_world(Ads), EntryState::GivenUnderSignal, act, HOUR);
        for (place, effect) in [
            (Place::California, california),
            (Place::Colorado, colorado),
            (Place::Germany, germany),
        ] {
            let request = carrying(&record, place, GPC);
            assert_eq!(request.status(in_world(Ads)).signal, Some(effect), "{act:?} {place:?}");
            let is_on = request.decide(in_world(Ads)).is_ok();
            assert_eq!(is_on, effect == Overridden, "{act:?} {place:?}");
            assert_eq!(request.opted_out(), effect == Honoured);
        }
    }
}

#[test]
fn a_status_says_whether_the_purpose_asks_here_and_who_refused() {
    let mut record = chose(in_world(Ads), EntryState::Refused, HOUR);
    for by_signal in [false, true] {
        record.entries[0].by_signal = by_signal;
        for (place, asks) in [(Place::Germany, true), (Place::California, false)] {
            let status = carrying(&record, place, NO_SIGNAL).status(in_world(Ads));
            assert_eq!((status.asks, status.by_signal), (asks, by_signal));
            assert_eq!(status.until.is_some(), asks, "an objection has no end");
        }
    }
}

#[test]
fn an_opt_out_is_a_refusal_of_what_sells_and_a_default_or_silence_is_none() {
    let refused = |purpose| chose(purpose, EntryState::Refused, 40 * MONTH);
    for place in PLACES {
        assert!(!from(place, "", NO_SIGNAL).opted_out());
        assert!(from(place, "", GPC).opted_out());
        assert!(carrying(&refused(in_world(Ads)), place, NO_SIGNAL).opted_out());
        assert!(!carrying(&refused(in_world(Suggestions)), place, NO_SIGNAL).opted_out());
        let given = chose(in_world(Ads), EntryState::Given, 0);
        assert!(!carrying(&given, place, NO_SIGNAL).opted_out());
    }
}
