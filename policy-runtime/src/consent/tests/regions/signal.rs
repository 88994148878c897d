//! What a response stores without a choice.

use super::*;

const DAY_SECONDS: u32 = 24 * 60 * 60;

#[test]
fn the_signal_is_remembered_where_something_would_be_on() {
    for place in PLACES {
        let mut request = from(place, "", GPC);
        assert!(request.decide(in_world(Ads)).is_err());
        let stored = stored(&mut request);
        let of = |purpose| stored.as_ref().and_then(|(record, _)| entry_of(record, purpose));
        let is_on =
            |purpose: &PurposeDeclaration| purpose.rule(place.regime()).state.is_on_by_default();
        for purpose in [in_world(Ads), in_world(Measuring)] {
            let expected = is_on(purpose).then_some((EntryState::Refused, true));
            let found = of(purpose).map(|entry| (entry.state, entry.by_signal));
            assert_eq!(found, expected, "{place:?} {}", purpose.identifier);
        }
        assert_eq!(of(in_world(Suggestions)), None, "not mapped to it");
        if let Some((record, age)) = stored {
            assert_eq!((record.id, record.time % DAY_SECONDS), (None, 0), "it has no id");
            assert_eq!(age, 400 * DAY_SECONDS);
            // Without the signal it stays off, and it is stored once.
            for elsewhere in PLACES {
                let mut next = carrying(&record, elsewhere, NO_SIGNAL);
                if is_on(in_world(Ads)) {
                    assert!(next.decide(in_world(Ads)).is_err(), "{elsewhere:?}");
                }
                assert_eq!(super::stored(&mut next), None);
            }
        }
    }
}

#[test]
fn a_consent_without_the_signal_is_withdrawn_by_it_where_the_purpose_is_on() {
    let given = chose(in_world(Ads), EntryState::Given, HOUR);
    let mut germany = carrying(&given, Place::Germany, GPC);
    assert_eq!(germany.decide(in_world(Ads)), Err(Reason::Signal));
    assert_eq!(stored(&mut germany), None, "nothing is written where the purpose asks");
    let mut colorado = carrying(&given, Place::Colorado, GPC);
    let record = stored(&mut colorado).unwrap().0;
    let entry = entry_of(&record, in_world(Ads)).unwrap();
    assert_eq!((entry.state, entry.by_signal), (EntryState::Withdrawn, true));
    assert_eq!(record.id, given.id, "its receipts are found by it");
    for place in PLACES {
        let request = carrying(&record, place, NO_SIGNAL);
        assert_eq!(request.decide(in_world(Ads)), Err(Reason::Refused), "{place:?}");
    }
}

#[test]
fn a_consent_under_the_signal_is_not_overwritten_by_it() {
    for act in [Act::All, Act::Single, Act::Confirmed] {
        let mut given = chose_by(in_world(Ads), EntryState::GivenUnderSignal, act, HOUR);
        given.entries.push(Entry::new(in_world(Measuring), EntryState::Refused, given.time));
        let mut request = carrying(&given, Place::California, GPC);
        assert_eq!(request.decide(in_world(Ads)).is_ok(), act == Act::Confirmed);
        assert_eq!(stored(&mut request), None, "{act:?}");
    }
}

#[test]
fn nothing_is_remembered_by_a_request_that_may_not_show_what_the_browser_has() {
    let none: [&[(&str, &str)]; 6] = [
        &[("sec-gpc", "1"), ("sec-purpose", "prefetch")],
        &[("sec-gpc", "1"), ("sec-fetch-dest", "image")],
        &[("sec-gpc", "1"), ("sec-fetch-dest", "empty")],
        &[("sec-gpc", "1"), ("sec-fetch-dest", "iframe"), ("sec-fetch-site", "cross-site")],
        &[("sec-gpc", "1"), ("x-method", "POST")],
        &[("sec-gpc", "0")],
    ];
    for fields in none {
        let mut request = from(Place::California, "", fields);
        assert_eq!(stored(&mut request), None, "{fields:?}");
    }
    // A record that cannot be read is an objection as it is, and what it says is not lost.
    let mut unreadable = from(Place::California, &format!("{CHOICE}=x"), GPC);
    assert_eq!(stored(&mut unreadable), None);
    // With a record, the method does not matter.
    let carried = chose(in_world(Suggestions), EntryState::Given, HOUR);
    let mut post = carrying(&carried, Place::California, none[4]);
    assert!(stored(&mut post).is_some());
}

#[test]
fn a_response_for_shared_caches_stores_nothing() {
    for (control, stores) in [
        ("public, max-age=60", false),
        ("max-age=60", false),
        ("private", true),
        ("no-store", true),
    ] {
        let mut request = from(Place::California, "", GPC);
        let mut headers = HeaderMap::new();
        headers.insert(http::header::CACHE_CONTROL, control.parse().unwrap());
        enforce::finish(&mut request, None, http::StatusCode::OK, &mut headers);
        assert_eq!(stored_by(&headers).is_some(), stores, "{control}");
        assert_eq!(headers.get_all(http::header::VARY).iter().count() > 0, stores, "{control}");
    }
}

#[test]
fn an_objection_is_renewed_once_a_day_and_outlives_its_cookie() {
    let refused = |days: i64| {
        let mut record = chose(in_world(Measuring), EntryState::Refused, days * DAY);
        record.anonymise_refusals();
        record
    };
    let mut today = carrying(&refused(0), Place::France, NO_SIGNAL);
    assert_eq!(stored(&mut today), None);
    for place in PLACES {
        let mut request = carrying(&refused(200), place, NO_SIGNAL);
        let (record, age) = stored(&mut request).unwrap();
        assert_eq!(age, 400 * DAY_SECONDS, "{place:?}");
        assert_eq!(record.renewed, 200);
        assert_eq!(record.entries, refused(200).entries, "the choice is as old as it was");
        let mut again = carrying(&record, place, NO_SIGNAL);
        assert_eq!(stored(&mut again), None, "once a day");
    }
    // After years of visits it still holds.
    let years = Record { renewed: 1094, ..refused(3 * 365) };
    for (place, holds) in
        [(Place::France, true), (Place::Switzerland, true), (Place::Germany, false)]
    {
        let request = carrying(&years, place, NO_SIGNAL);
        let expected = if holds { Reason::Refused } else { Reason::Expired };
        assert_eq!(request.decide(in_world(Measuring)), Err(expected), "{place:?}");
    }
}

#[test]
fn a_record_of_which_nothing_but_objections_holds_loses_its_id() {
    let mut record = chose(in_world(Ads), EntryState::Given, 14 * MONTH);
    record.entries.push(Entry::new(in_world(Measuring), EntryState::Withdrawn, record.time));
    let (renewed, _) = stored(&mut carrying(&record, Place::France, NO_SIGNAL)).unwrap();
    assert_eq!(renewed.id, None);
    let states: Vec<_> = renewed.entries.iter().map(|it| (it.purpose, it.state)).collect();
    assert_eq!(states, [(in_world(Measuring).id, EntryState::Refused)]);
    // In time, both stay.
    record.time = ago(10 * MONTH);
    record.entries.iter_mut().for_each(|entry| entry.decided = record.time);
    let (renewed, _) = stored(&mut carrying(&record, Place::France, NO_SIGNAL)).unwrap();
    assert_eq!((renewed.id, &renewed.entries), (record.id, &record.entries));
}

#[test]
fn a_consent_alone_is_not_renewed() {
    let given = chose(in_world(Ads), EntryState::Given, 30 * DAY);
    for place in PLACES {
        assert_eq!(stored(&mut carrying(&given, place, NO_SIGNAL)), None, "{place:?}");
    }
}

/// A script of another origin cannot plant a record by refusing in between.
#[test]
fn a_planted_record_is_found_although_the_signal_made_a_refusal_since() {
    let token = from(Place::California, "", GPC).choice_token().unwrap();
    let mut planted = chose(in_world(Suggestions), EntryState::Given, HOUR);
    planted.time = ago(-2 * MINUTE);
    let refusal = Entry::new(in_world(Ads), EntryState::Refused, planted.time);
    planted.entries.push(Entry { by_signal: true, ..refusal });
    let fields = [("Measuring", "refuse"), (Choice::<World>::TOKEN_FIELD, &token)];
    let mut request = carrying(&planted, Place::California, GPC);
    choose(&request, &Choice::from_form(fields).unwrap()).unwrap();
    let record = stored(&mut request).unwrap().0;
    let suggestions = entry_of(&record, in_world(Suggestions)).map(|entry| entry.state);
    assert_eq!(suggestions, Some(EntryState::Refused), "its consent is dropped");
    assert!(entry_of(&record, in_world(Ads)).is_some(), "each refusal stays");
}
