//! The states of a purpose, and when they end.

use super::super::{ConsentState, InvalidatedBy, Reason, SignalEffect};
use super::*;
use crate::consent::record::encode_lifetime;

const GPC: &[(&str, &str)] = &[("sec-gpc", "1")];

#[test]
fn each_lifetime_is_checked_again_when_the_record_arrives() {
    for (state, seconds_ago, expected) in [
        (EntryState::Given, 0, ConsentState::Given),
        (EntryState::Given, 12 * MONTH - MINUTE, ConsentState::Given),
        (EntryState::Given, 12 * MONTH + MINUTE, ConsentState::Expired),
        (EntryState::Given, 4000 * DAY, ConsentState::Expired),
        (EntryState::GivenUnderSignal, 12 * MONTH + MINUTE, ConsentState::Expired),
        (EntryState::Refused, 8 * MONTH - MINUTE, ConsentState::Refused),
        (EntryState::Refused, 8 * MONTH + MINUTE, ConsentState::Expired),
        (EntryState::Withdrawn, 8 * MONTH - MINUTE, ConsentState::Withdrawn),
        (EntryState::Withdrawn, 8 * MONTH + MINUTE, ConsentState::Expired),
        // It was not asked when that was said.
        (EntryState::NotObjected, 0, ConsentState::Undecided),
    ] {
        let request = with_record(&record(of(Suggestions), state, seconds_ago), &[]);
        let status = request.status(of(Suggestions));
        assert_eq!(status.state, expected, "{state:?} {seconds_ago}");
        assert_eq!(status.allowed, expected == ConsentState::Given);
        assert_eq!(request.decide(of(Suggestions)).is_ok(), status.allowed, "one and the same");
        assert!(request.undecided(), "`Sharing` is open in any case");
    }
}

#[test]
fn since_and_until_are_those_of_the_choice() {
    let unix = |seconds_ago| Some(u64::from(ago(seconds_ago)));
    for (state, seconds_ago, holds) in [
        (EntryState::Given, MONTH, 12 * MONTH),
        (EntryState::Refused, MONTH, 8 * MONTH),
        (EntryState::Withdrawn, 9 * MONTH, 8 * MONTH), // in the past, as it expired
    ] {
        let (since, until) = (unix(seconds_ago), unix(seconds_ago - holds));
        let request = with_record(&record(of(Suggestions), state, seconds_ago), &[]);
        let status = request.status(of(Suggestions));
        // A second may pass in between.
        let is_near = |a: Option<u64>, b: Option<u64>| a.unwrap().abs_diff(b.unwrap()) <= 2;
        assert!(is_near(status.since, since) && is_near(status.until, until), "{status:?}");
        assert_eq!(request.status(of(Sharing)).since, None, "no choice");
    }
}

#[test]
fn a_plain_refusal_of_which_the_day_alone_is_known_holds_for_all_of_it() {
    for (seconds_ago, expected) in [
        (8 * MONTH, ConsentState::Refused),
        (8 * MONTH + DAY - MINUTE, ConsentState::Refused),
        (8 * MONTH + DAY + MINUTE, ConsentState::Expired),
    ] {
        let record = record(of(Suggestions), EntryState::Refused, seconds_ago);
        let record = Record { id: None, ..record };
        let status = with_record(&record, &[]).status(of(Suggestions));
        assert_eq!(status.state, expected, "{seconds_ago}");
        let holds = status.until.unwrap() - status.since.unwrap();
        assert_eq!(holds, u64::try_from(8 * MONTH + DAY).unwrap());
    }
}

#[test]
fn a_clock_may_be_five_minutes_ahead() {
    for (ahead, expected) in [
        (5 * MINUTE - 5, ConsentState::Given),
        (5 * MINUTE + 60, ConsentState::Undecided),
        (10_000 * DAY, ConsentState::Undecided),
    ] {
        let request = with_record(&record(of(Suggestions), EntryState::Given, -ahead), &[]);
        assert_eq!(request.status(of(Suggestions)).state, expected, "{ahead}");
    }
    for ahead in [5 * MINUTE + 60, 10_000 * DAY] {
        let request = with_record(&record(of(Suggestions), EntryState::Refused, -ahead), &[]);
        assert_eq!(
            request.decide(of(Suggestions)),
            Err(Reason::Refused),
            "a refusal holds whenever it is said to have been made"
        );
    }
}

#[test]
fn what_is_not_asked_is_on_until_someone_objects() {
    let none = request_state(b"", &[]).unwrap();
    let status = none.status(of(Audience));
    assert_eq!((status.state, status.allowed), (ConsentState::NotAsked, true));
    for (state, expected) in [
        (EntryState::Refused, ConsentState::Refused),
        (EntryState::Withdrawn, ConsentState::Withdrawn),
        (EntryState::NotObjected, ConsentState::Given),
        (EntryState::Given, ConsentState::Given), // from when it was asked
    ] {
        for seconds_ago in [0, 11 * MONTH, 3000 * DAY] {
            let request = with_record(&record(of(Audience), state, seconds_ago), &[]);
            let status = request.status(of(Audience));
            assert_eq!(status.state, expected, "an objection does not expire");
            assert_eq!(status.allowed, expected == ConsentState::Given);
            assert_eq!(status.until, None);
        }
    }
    let unreadable = request_state(b"__Host-choice=?", &[]).unwrap();
    assert_eq!(unreadable.decide(of(Audience)), Err(Reason::Refused), "it may have objected");
    assert_eq!(unreadable.decide(of(Suggestions)), Err(Reason::Undecided));
}

#[test]
fn what_is_necessary_is_no_choice() {
    for state in [EntryState::Given, EntryState::Refused, EntryState::Withdrawn] {
        let status = with_record(&record(of(Essential), state, 0), GPC).status(of(Essential));
        assert_eq!((status.state, status.allowed), (ConsentState::NotAsked, true));
        assert_eq!((status.since, status.until, status.signal), (None, None, None));
    }
}

#[test]
fn a_purpose_that_changed_says_what_changed() {
    let change = |alter: fn(&mut Entry)| {
        let mut record = record(of(Suggestions), EntryState::Given, 0);
        alter(&mut record.entries[0]);
        let status = with_record(&record, &[]).status(of(Suggestions));
        (status.state, status.change)
    };
    assert_eq!(
        change(|entry| entry.fingerprint ^= 1),
        (ConsentState::Changed, Some(InvalidatedBy::Declaration))
    );
    assert_eq!(
        change(|entry| entry.lifetime = encode_lifetime(29 * 86_400)),
        (ConsentState::Changed, Some(InvalidatedBy::LongerLifetime))
    );
    assert_eq!(
        change(|entry| entry.lifetime = encode_lifetime(31 * 86_400)),
        (ConsentState::Given, None)
    );
}

#[test]
fn a_refusal_is_not_asked_again_because_the_purpose_changed() {
    for state in [EntryState::Refused, EntryState::Withdrawn] {
        let mut record = record(of(Suggestions), state, 0);
        record.entries[0].fingerprint ^= 1;
        record.entries[0].lifetime = 0;
        assert_eq!(with_record(&record, &[]).decide(of(Suggestions)), Err(Reason::Refused));
    }
}

#[test]
fn the_signal_beats_a_consent_that_was_given_without_it() {
    use SignalEffect::{Honoured, Overridden};
    for (state, seconds_ago, effect, reason) in [
        (EntryState::Given, 0, Honoured, Some(Reason::Signal)),
        (EntryState::GivenUnderSignal, 0, Overridden, None),
        (EntryState::Refused, 0, Honoured, Some(Reason::Refused)),
        (EntryState::Withdrawn, 0, Honoured, Some(Reason::Refused)),
        // What no longer holds overrides nothing.
        (EntryState::GivenUnderSignal, 13 * MONTH, Honoured, Some(Reason::Signal)),
        (EntryState::GivenUnderSignal, -DAY, Honoured, Some(Reason::Signal)),
    ] {
        let record = record(of(Sharing), state, seconds_ago);
        let request = with_record(&record, GPC);
        let status = request.status(of(Sharing));
        assert_eq!(status.signal, Some(effect), "{state:?} {seconds_ago}");
        assert_eq!(request.decide(of(Sharing)).err(), reason, "{state:?} {seconds_ago}");
        assert!(request.signal());
        let without = with_record(&record, &[]);
        assert_eq!(without.status(of(Sharing)).signal, None);
        assert_eq!(request.status(of(Suggestions)).signal, None, "not mapped to it");
    }
    let nothing_said = request_state(b"", GPC).unwrap();
    let status = nothing_said.status(of(Sharing));
    assert_eq!((status.state, status.signal), (ConsentState::Undecided, Some(Honoured)));
    assert!(!status.allowed);
}

#[test]
fn a_purpose_of_another_policy_is_not_looked_up_by_its_number() {
    mod other {
        crate::cookie_policy! {
            /// How the library uses cookies.
            pub(crate) policy Library {
                controller: town,
                contact: "privacy@town.example",
                updated: "2026-11-22",
                languages: [en],
            }
            provider town { name: "Town", privacy: "https://town.example/privacy" }
            /// The library cannot work without these.
            purpose Essential: necessary {
                title: "Necessary",
                /// Remembers what you chose here.
                consent cookie choice {}
            }
            /// Something else, which has the same number.
            purpose Loans: internal {
                title: "Loans",
                formerly: Suggestions,
                /// Remembers what you read.
                cookie recent: u64 { lifetime: 30 days }
            }
        }
    }
    let request = with_record(&record(of(Suggestions), EntryState::Given, 0), &[]);
    assert_eq!(of(other::Loans).id, of(Suggestions).id);
    assert_eq!(request.status(of(Suggestions)).state, ConsentState::Given);
    assert_eq!(request.status(of(other::Loans)).state, ConsentState::Undecided);
    let document = <other::Library as crate::Policy>::document();
    assert_eq!(document.consent.unwrap().refusal, 180 * 86_400, "six months, if nothing is said");
    assert_eq!(document.consent.unwrap().cookie.lifetime.max_age(), Some(180 * 86_400));
}
