//! Whether the browser kept a choice, as the request after it shows.

use super::{DAY, HOUR, MINUTE, ago, of, record, request_state, with_record};
use crate::consent::decision::Consent;
use crate::consent::record::{EntryState, Record};
use crate::consent::tests::declared::{Sharing, Suggestions};
use crate::cookies::request::RequestState;
use std::sync::Arc;

/// The mark of a choice that made this record out of an earlier one.
fn mark_of(record: &Record) -> String {
    mark_after(&with_record(&refusal(40 * DAY), &[]), record).unwrap()
}

fn mark_after(request: &RequestState, record: &Record) -> Option<String> {
    assert_eq!(request.mark_of_choice(), None, "nothing was chosen");
    request.pending().new_consent = Some(Arc::new(Consent::from(record.clone())));
    request.mark_of_choice()
}

fn is_kept(sent: &Record, mark: &str) -> Option<bool> {
    with_record(sent, &[]).is_choice_kept(mark)
}

/// A plain refusal of the day that was so long ago.
fn refusal(seconds_ago: i64) -> Record {
    let mut refusal = record(of(Suggestions), EntryState::Refused, seconds_ago);
    refusal.anonymise_refusals();
    refusal
}

/// Where nothing else can come back, the address of the settings stays short.
#[test]
fn a_choice_that_stands_alone_has_no_mark() {
    let chosen = refusal(0);
    assert_eq!(mark_after(&request_state(b"", &[]).unwrap(), &chosen), None, "it is the first");
    assert_eq!(mark_after(&with_record(&chosen, &[]), &chosen), None, "it is the same");
    let given = record(of(Suggestions), EntryState::Given, 0);
    assert!(mark_after(&with_record(&chosen, &[]), &given).is_some());
    let unclear = request_state(b"__Host-choice=x", &[]).unwrap();
    assert!(mark_after(&unclear, &chosen).is_some());
}

#[test]
fn a_choice_is_kept_if_it_comes_back() {
    for chosen in [record(of(Suggestions), EntryState::Given, 0), refusal(0)] {
        let mark = mark_of(&chosen);
        assert_eq!(mark.len(), 48);
        assert_eq!(is_kept(&chosen, &mark), Some(true));
        assert_eq!(request_state(b"", &[]).unwrap().is_choice_kept(&mark), Some(false));
        assert_eq!(request_state(b"other=1", &[]).unwrap().is_choice_kept(&mark), Some(false));
    }
}

/// The browser that keeps no more cookies still sends those it has.
#[test]
fn an_earlier_choice_is_not_the_one_that_was_made() {
    let mark = mark_of(&record(of(Suggestions), EntryState::Given, 0));
    for earlier in [
        record(of(Suggestions), EntryState::Given, 5),
        record(of(Suggestions), EntryState::Withdrawn, HOUR),
        refusal(DAY),
    ] {
        assert_eq!(is_kept(&earlier, &mark), Some(false));
    }
    // Of a refusal of today it is not known which came first, and one in another tab may have come later.
    assert_eq!(is_kept(&refusal(0), &mark), None);
    assert_eq!(is_kept(&record(of(Sharing), EntryState::Given, -MINUTE), &mark), None);
}

#[test]
fn a_mark_that_is_none_says_nothing() {
    let chosen = record(of(Suggestions), EntryState::Given, 0);
    let mark = mark_of(&chosen);
    for hostile in ["x", "é", &mark[1..], &format!("{mark}A"), &"A".repeat(100_000)] {
        assert_eq!(is_kept(&chosen, hostile), None, "{hostile}");
        assert_eq!(request_state(b"", &[]).unwrap().is_choice_kept(hostile), Some(false));
    }
    for unclear in ["__Host-choice=x", "__Host-choice=x; __Host-choice=y"] {
        let request = request_state(unclear.as_bytes(), &[]).unwrap();
        assert_eq!(request.is_choice_kept(&mark), None);
        assert_eq!(request.is_choice_kept(""), None);
    }
}

/// As an address from a history, of a choice that may be long over.
#[test]
fn an_old_mark_says_nothing() {
    let old = crate::base64url::encode([&ago(11 * MINUTE).to_be_bytes()[..], &[0; 32]].concat());
    assert_eq!(request_state(b"", &[]).unwrap().is_choice_kept(&old), None);
}

#[test]
fn without_a_mark_the_choice_of_a_moment_ago_is_the_one() {
    let given = |seconds_ago| record(of(Suggestions), EntryState::Given, seconds_ago);
    assert_eq!(is_kept(&given(0), ""), Some(true));
    assert_eq!(is_kept(&given(50), ""), Some(true));
    assert_eq!(is_kept(&given(2 * MINUTE), ""), None);
    assert_eq!(is_kept(&refusal(0), ""), Some(true));
    assert_eq!(is_kept(&refusal(2 * DAY), ""), None);
    assert_eq!(request_state(b"", &[]).unwrap().is_choice_kept(""), Some(false));
}
