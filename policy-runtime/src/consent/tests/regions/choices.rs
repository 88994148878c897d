//! Choices in one region, and what they are in another.

use super::*;
use crate::NotRecorded;
use crate::consent::transition::divide;

/// The ads after a choice in a place, by the record that the browser has then.
fn after(before: &Record, place: Place, choice: &Choice<World>) -> (Option<Entry>, Record) {
    let mut request = if before.entries.is_empty() {
        from(place, "", NO_SIGNAL)
    } else {
        carrying(before, place, NO_SIGNAL)
    };
    choose(&request, choice).unwrap();
    let record = stored(&mut request).unwrap().0;
    (entry_of(&record, in_world(Ads)), record)
}

fn state_of(entry: Option<Entry>) -> Option<(EntryState, Act)> {
    entry.map(|entry| (entry.state, entry.act))
}

#[test]
fn allowing_is_a_consent_where_the_purpose_asks_and_nothing_where_it_is_on() {
    let none = Record::default();
    for (place, choice, expected) in [
        (Place::Germany, Choice::new().allow(Ads), Some((EntryState::Given, Act::Single))),
        (Place::Germany, Choice::allow_all(), Some((EntryState::Given, Act::All))),
        (Place::Germany, Choice::new().confirm(Ads), Some((EntryState::Given, Act::Confirmed))),
        (Place::California, Choice::allow_all(), Some((EntryState::NotObjected, Act::All))),
        (Place::Switzerland, Choice::allow_all(), Some((EntryState::Given, Act::All))),
        // An answer of its own is what counts there, and accepting all leaves it out.
        (Place::China, Choice::allow_all(), None),
        (Place::China, Choice::new().allow(Ads), Some((EntryState::Given, Act::Single))),
        (Place::Nowhere, Choice::allow_all(), None),
        (Place::Nowhere, Choice::refuse_all(), Some((EntryState::Refused, Act::All))),
    ] {
        assert_eq!(state_of(after(&none, place, &choice).0), expected, "{place:?} {choice:?}");
    }
}

#[test]
fn a_default_that_was_saved_has_no_record_id() {
    let (_, record) = after(&Record::default(), Place::California, &Choice::allow_all());
    assert_eq!(record.id, None);
    let (_, record) = after(&Record::default(), Place::Germany, &Choice::allow_all());
    assert!(record.id.is_some());
}

#[test]
fn opting_in_again_is_a_consent_by_the_act_of_the_region() {
    let refused = chose(in_world(Ads), EntryState::Refused, HOUR);
    let given = |act| Some((EntryState::Given, act));
    let colorado = after(&refused, Place::Colorado, &Choice::new().allow(Ads)).0;
    assert_eq!(state_of(colorado), given(Act::Single));
    let california = after(&refused, Place::California, &Choice::new().confirm(Ads)).0;
    assert_eq!(state_of(california), given(Act::Confirmed));
    // Elsewhere it takes the objection back and is no consent.
    let measuring = chose(in_world(Measuring), EntryState::Refused, HOUR);
    let mut request = carrying(&measuring, Place::Switzerland, NO_SIGNAL);
    choose(&request, &Choice::new().allow(Measuring)).unwrap();
    let record = stored(&mut request).unwrap().0;
    assert_eq!(record.entries[0].state, EntryState::NotObjected);
}

#[test]
fn without_a_confirmation_an_opt_out_stays_and_the_rest_of_the_choice_counts() {
    let refused = chose(in_world(Ads), EntryState::Refused, HOUR);
    for choice in [Choice::new().allow(Ads), Choice::allow_all()] {
        let mut request = carrying(&refused, Place::California, NO_SIGNAL);
        let choice = choice.refuse(Suggestions);
        assert_eq!(choose(&request, &choice), Err(NotRecorded::NotConfirmed), "{choice:?}");
        assert_eq!(request.decide(in_world(Ads)), Err(Reason::Refused));
        assert_eq!(request.decide(in_world(Suggestions)), Err(Reason::Refused));
        let record = stored(&mut request).unwrap().0;
        assert_eq!(entry_of(&record, in_world(Ads)).map(|it| it.state), Some(EntryState::Refused));
    }
    // A record that cannot be read may be an opt-out.
    let request = from(Place::California, &format!("{CHOICE}=x"), NO_SIGNAL);
    assert_eq!(choose(&request, &Choice::new().allow(Ads)), Err(NotRecorded::NotConfirmed));
    assert!(request.decide(in_world(Ads)).is_err());
}

#[test]
fn a_consent_of_another_region_is_not_undone_by_saving_a_default() {
    for state in [EntryState::Given, EntryState::GivenUnderSignal] {
        let given = chose(in_world(Ads), state, HOUR);
        let (entry, record) = after(&given, Place::California, &Choice::allow_all());
        assert_eq!(entry.map(|entry| entry.state), Some(state));
        assert!(carrying(&record, Place::Germany, NO_SIGNAL).decide(in_world(Ads)).is_ok());
    }
}

#[test]
fn a_refusal_withdraws_a_consent_in_every_region() {
    let given = chose_by(in_world(Ads), EntryState::Given, Act::Confirmed, HOUR);
    for place in PLACES {
        let (entry, record) = after(&given, place, &Choice::refuse_all());
        assert_eq!(state_of(entry), Some((EntryState::Withdrawn, Act::All)), "{place:?}");
        for elsewhere in PLACES {
            let request = carrying(&record, elsewhere, NO_SIGNAL);
            assert_eq!(request.decide(in_world(Ads)), Err(Reason::Refused), "{elsewhere:?}");
        }
    }
}

#[test]
fn a_form_says_of_each_purpose_whether_it_asks_for_consent_here() {
    let asks = |request: &RequestState| {
        let fields = request.shown_fields("en", [in_world(Ads)]);
        fields.iter().any(|(_, print)| print.contains(":asked:"))
    };
    for place in PLACES {
        let is_on = matches!(place, Place::California | Place::Colorado);
        let expected = !is_on && place != Place::Nowhere;
        assert_eq!(asks(&from(place, "", NO_SIGNAL)), expected, "{place:?}");
        let refused = chose(in_world(Ads), EntryState::Refused, HOUR);
        let asks_again = asks(&carrying(&refused, place, NO_SIGNAL));
        assert_eq!(asks_again, place != Place::Nowhere, "opting in is a consent: {place:?}");
        assert_eq!(asks(&from(place, "", GPC)), place != Place::Nowhere, "{place:?}");
        let unread = asks(&from(place, &format!("{CHOICE}=x"), NO_SIGNAL));
        assert_eq!(unread, place != Place::Nowhere, "{place:?}");
    }
}

/// As by a page of California with everything on, which is sent from Germany.
#[test]
fn a_form_that_did_not_ask_is_no_consent() {
    let now = crate::clock::Now::default();
    let choice = moved(&Choice::new().allow(Ads));
    let unasked = choice.answers().map(|answer| Answer { was_asked: false, ..answer });
    let unasked = choice.with_answers(unasked.collect());
    for place in PLACES {
        let here = place.circumstances(&now, false);
        let division = divide(&unasked, &Record::default(), here);
        let asks = in_world(Ads).rule(place.regime()).state == PurposeState::Ask;
        assert_eq!(division.allows_unasked, asks, "{place:?}");
        assert_eq!(division.choice.consented().count(), 0, "{place:?}");
        let refused = chose(in_world(Ads), EntryState::Refused, HOUR);
        let division = divide(&unasked, &refused, here);
        assert_eq!(division.allows_unasked, place != Place::Nowhere, "{place:?}");
    }
}

#[test]
fn nothing_that_sells_is_asked_for_while_an_opt_out_is_recent() {
    // In California the suggestions would ask, as under a controller at home in Europe.
    let refused = |months: i64| chose(in_world(Ads), EntryState::Refused, months * MONTH);
    for (months, may_ask) in [(0, false), (11, false), (13, true)] {
        let request = carrying(&refused(months), Place::California, NO_SIGNAL);
        assert_eq!(request.may_ask(in_world(Ads)), may_ask, "{months}");
        assert!(request.may_ask(in_world(Suggestions)), "it gives nothing to others");
        let request = carrying(&refused(months), Place::Germany, NO_SIGNAL);
        assert!(request.may_ask(in_world(Ads)), "the lifetime of the refusal decides");
    }
}
