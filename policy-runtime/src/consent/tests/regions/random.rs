//! Properties of random records, regions, signals and choices.

use super::*;
use crate::consent::transition::{apply, divide, is_consent, keep};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn entry() -> impl Strategy<Value = Entry> {
    let purposes = [in_world(Ads), in_world(Measuring), in_world(Suggestions)];
    let states = [
        EntryState::Given,
        EntryState::GivenUnderSignal,
        EntryState::Refused,
        EntryState::Withdrawn,
        EntryState::NotObjected,
    ];
    let ages = [0, DAY, 5 * MONTH, 8 * MONTH, 12 * MONTH + DAY, 900 * DAY, -DAY];
    let acts = [Act::All, Act::Single, Act::Confirmed];
    let said = (select(purposes.to_vec()), select(states.to_vec()), select(ages.to_vec()));
    (said, select(acts.to_vec()), any::<bool>(), 0..8_u8).prop_map(
        |((purpose, state, age), act, by_signal, twist)| {
            let mut entry = Entry::new(purpose, state, ago(age));
            entry.act = if state.is_given() { act } else { Act::All };
            entry.by_signal = by_signal && state.is_refusal();
            entry.fingerprint ^= u32::from(twist == 0);
            entry
        },
    )
}

fn consent() -> impl Strategy<Value = Consent> {
    let unclear =
        prop_oneof![6 => Just((false, false)), 1 => Just((true, false)), 1 => Just((false, true))];
    (vec(entry(), 0..4), unclear).prop_map(|(entries, (unclear, unconfirmed))| {
        let mut record = Record { id: Some(RecordId::from_bytes([1; 16])), ..Record::default() };
        for entry in entries {
            record.time = record.time.max(entry.decided);
            record.put(entry);
        }
        // What is unclear holds refusals alone.
        let record = if unclear { Record::refusals_of(std::iter::once(record)) } else { record };
        Consent { record, unclear, unconfirmed }
    })
}

fn place() -> impl Strategy<Value = Place> {
    select(PLACES.to_vec())
}

fn choice() -> impl Strategy<Value = Choice<World>> {
    let answer = || select(vec![None, Some(false), Some(true)]);
    let acts = select(vec![Act::All, Act::Single, Act::Confirmed]);
    (answer(), answer(), answer(), acts).prop_map(|(ads, measuring, suggestions, act)| {
        let mut choice = Choice::new();
        for (answer, purpose) in [
            (ads, in_world(Ads)),
            (measuring, in_world(Measuring)),
            (suggestions, in_world(Suggestions)),
        ] {
            if let Some(allow) = answer {
                choice = choice.with_answer(purpose, allow, act);
            }
        }
        choice
    })
}

fn purposes() -> [&'static PurposeDeclaration; 3] {
    [in_world(Ads), in_world(Measuring), in_world(Suggestions)]
}

fn with_cases(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) }
}

proptest! {
    #![proptest_config(with_cases(20_000))]

    #[test]
    fn no_record_turns_on_what_is_off_or_refused_and_the_signal_turns_nothing_on(
        consent in consent(), place in place()
    ) {
        let now = crate::clock::Now::default();
        for purpose in purposes() {
            let here = |signal| place.circumstances(&now, signal);
            let [quiet, signalled] = [false, true].map(|signal| consent.decide(purpose, here(signal)));
            let rule = purpose.rule(place.regime());
            let entry = consent.record.entry(purpose.id);
            let is_refused = entry.is_some_and(|entry| entry.state.is_refusal());
            prop_assert!(!signalled.is_ok() || quiet.is_ok(), "{:?}", purpose.identifier);
            if rule.state == PurposeState::Off || is_refused || consent.unclear || consent.unconfirmed {
                prop_assert!(quiet.is_err());
            }
            if is_refused && rule.state.is_on_by_default() {
                prop_assert_eq!(quiet, Err(Reason::Refused));
            }
            if rule.state == PurposeState::Ask && quiet.is_ok() {
                let entry = entry.unwrap();
                prop_assert!(entry.state.is_given() && entry.act >= rule.act_after(false));
                prop_assert_eq!(entry.fingerprint, purpose.fingerprint);
            }
        }
    }

    /// An unknown region is the strictest, so what it lets a record do every region lets it, but for what is off there and for a
    /// stronger act.
    #[test]
    fn an_unknown_region_allows_no_more_than_any_other(
        consent in consent(), place in place(), signal in any::<bool>()
    ) {
        let now = crate::clock::Now::default();
        let at = |place: Place| place.circumstances(&now, signal);
        for purpose in purposes() {
            let [unknown, rule] = [Place::Unknown, place].map(|place| purpose.rule(place.regime()));
            if rule.state <= unknown.state
                && rule.act_after(signal) <= unknown.act_after(signal)
                && consent.decide(purpose, at(Place::Unknown)).is_ok()
            {
                prop_assert!(consent.decide(purpose, at(place)).is_ok());
            }
        }
    }

    #[test]
    fn a_choice_turns_on_what_it_allows_alone_and_its_refusals_hold_everywhere(
        consent in consent(), place in place(), signal in any::<bool>(), choice in choice()
    ) {
        let now = crate::clock::Now::default();
        let here = place.circumstances(&now, signal);
        let before = keep(&consent, DOCUMENT.purposes, here);
        let division = divide(choice.data(), &before, here);
        let mut record = before.clone();
        apply(&division.choice, &mut record, here);
        let after = Consent::from(record.clone());
        for purpose in purposes() {
            let answer = choice.data().answers().find(|answer| answer.purpose.id == purpose.id);
            let was_on = consent.decide(purpose, here).is_ok();
            let is_on = after.decide(purpose, here).is_ok();
            let is_new = record.entry(purpose.id) != before.entry(purpose.id);
            let entry = record.entry(purpose.id);
            match answer.map(|answer| answer.allow) {
                Some(false) => {
                    for elsewhere in PLACES {
                        let there = elsewhere.circumstances(&now, signal);
                        prop_assert!(after.decide(purpose, there).is_err());
                    }
                }
                Some(true) if is_new && entry.is_some_and(|entry| entry.state.is_given()) => {
                    // Each consent is one where it asked, by an opt-in, or under the signal, and by the act that is demanded.
                    let rule = purpose.rule(place.regime());
                    prop_assert!(is_consent(purpose, before.entry(purpose.id), here));
                    let is_refused = |entry: &Entry| entry.state.is_refusal();
                    let is_signalled = signal && purpose.refused_by_gpc;
                    let is_opted_out =
                        is_signalled || before.entry(purpose.id).is_some_and(is_refused);
                    let act = rule.act_after(is_opted_out);
                    prop_assert!(entry.is_some_and(|entry| entry.act >= act));
                    prop_assert!(division.choice.consented().any(|it| it.id == purpose.id));
                }
                Some(true) => {}
                None => prop_assert!(!is_on || was_on || consent.unconfirmed),
            }
        }
        // It survives the wire.
        record.anonymise_refusals();
        let value = record.seal(keys(), WORLD);
        let opened = Record::open(keys(), WORLD, value.as_bytes()).unwrap();
        for purpose in purposes() {
            let [sent, read] = [&record, &opened].map(|record| record.entry(purpose.id));
            let said = |entry: Option<&Entry>| entry.map(|it| (it.state, it.act, it.by_signal));
            prop_assert_eq!(said(sent), said(read));
        }
    }
}
