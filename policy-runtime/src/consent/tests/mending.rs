//! What becomes of a cookie that arrives all the same: by the state of its purpose.

use super::super::Reason;
use super::*;
use http::header::VARY;

/// What a response writes to a request that shows `recent` and `shared` beside a record.
fn mended(
    record: &Record,
    fields: &[(&'static str, &'static str)],
) -> (Vec<String>, Arc<RequestState>) {
    let value = record.seal(keys(), HERE);
    let cookies = format!("{CHOICE}={value}; recent=7; shared=8; visit=9");
    let mut request = request_state(cookies.as_bytes(), fields).unwrap();
    (written(&response(&mut request)), request)
}

#[test]
fn refused_withdrawn_and_expired_are_expired_and_undecided_and_changed_only_hidden() {
    let expired: &[&str] = &["-recent"];
    for (state, seconds_ago, alter, reason, deleted) in [
        (EntryState::Refused, 0, 0, Reason::Refused, expired),
        (EntryState::Withdrawn, 0, 0, Reason::Refused, expired),
        (EntryState::Given, 13 * MONTH, 0, Reason::Expired, expired),
        (EntryState::Refused, 9 * MONTH, 0, Reason::Expired, expired),
        (EntryState::Withdrawn, 9 * MONTH, 0, Reason::Expired, expired),
        (EntryState::Given, 0, 1, Reason::Changed, &[]),
        (EntryState::Given, 13 * MONTH, 1, Reason::Changed, &[]),
        (EntryState::Given, -DAY, 0, Reason::Undecided, &[]),
        (EntryState::NotObjected, 0, 0, Reason::Undecided, &[]),
    ] {
        let mut record = record(of(Suggestions), state, seconds_ago);
        record.entries[0].fingerprint ^= alter;
        let (written, request) = mended(&record, &[]);
        assert_eq!(written, deleted, "{state:?} {seconds_ago} {alter}");
        assert_eq!(request.decide(of(Suggestions)), Err(reason));
        let hidden = request.read(of(Suggestions), &of(Suggestions).cookies[0], "recent");
        assert_eq!(hidden.unwrap_err(), crate::ReadError::Hidden(reason), "{state:?}");
    }
    let (written, _) = mended(&record(of(Suggestions), EntryState::Given, 0), &[]);
    assert!(written.is_empty(), "{written:?}");
}

/// Another build wrote it, during a deployment.
#[test]
fn of_a_fingerprint_that_this_build_does_not_know_nothing_is_expired_or_overwritten() {
    for (state, fields) in [
        (EntryState::Given, &[][..]),
        (EntryState::GivenUnderSignal, &[]),
        (EntryState::GivenUnderSignal, GPC),
    ] {
        let mut record = record(of(Sharing), state, HOUR);
        record.entries[0].fingerprint ^= 0x0101_0101;
        record.entries.push(Entry::new(of(Suggestions), EntryState::Given, ago(HOUR)));
        let (written, request) = mended(&record, fields);
        assert!(written.is_empty(), "{state:?} {fields:?} {written:?}");
        assert_eq!(request.decide(of(Sharing)), Err(Reason::Changed), "and nothing is granted");

        // A choice about something else leaves the entry as it is.
        let mut request = with_record(&record, fields);
        choose(&request, &crate::Choice::new().refuse(Suggestions));
        let kept = chosen(&mut request);
        assert_eq!(
            kept.entry(of(Sharing).id).map(|entry| (entry.state, entry.fingerprint)),
            Some((state, of(Sharing).fingerprint ^ 0x0101_0101))
        );
    }
}

#[test]
fn an_entry_of_a_purpose_that_this_build_does_not_know_stays_while_it_may_hold() {
    for (age, stays) in [(HOUR, true), (11 * MONTH, true), (13 * MONTH, false)] {
        let mut record = record(of(Suggestions), EntryState::Refused, age);
        record.entries.push(Entry { purpose: 1, state: EntryState::Given, ..record.entries[0] });
        let mut request = with_record(&record, &[]);
        choose(&request, &crate::Choice::new().refuse(Suggestions));
        assert_eq!(chosen(&mut request).entry(1).is_some(), stays, "{age}");
    }
}

#[test]
fn a_deletion_that_the_signal_owes_varies_by_it() {
    let record = record(of(Sharing), EntryState::Given, 0);
    for (fields, deleted, vary) in
        [(&[][..], &[][..], &[][..]), (GPC, &["-shared"], &["Cookie", "Sec-GPC"])]
    {
        let value = record.seal(keys(), HERE);
        let mut request =
            request_state(format!("{CHOICE}={value}; shared=8").as_bytes(), fields).unwrap();
        let headers = response(&mut request);
        assert_eq!(written(&headers), deleted);
        assert_eq!(headers.get_all(VARY).iter().collect::<Vec<_>>(), vary);
    }
}

const GPC: &[(&str, &str)] = &[("sec-gpc", "1")];

/// Without a ledger nothing is waited for.
pub(super) fn choose(request: &RequestState, choice: &crate::Choice<Shop>) {
    let mut chosen = std::pin::pin!(request.choose(choice.data()));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(matches!(chosen.as_mut().poll(&mut context), std::task::Poll::Ready(Ok(_))));
}

/// The record that leaves with the response.
pub(super) fn chosen(request: &mut Arc<RequestState>) -> Record {
    let headers = response(request);
    let start = format!("{CHOICE}=");
    let mut lines = headers.get_all(SET_COOKIE).iter().map(|line| line.to_str().unwrap());
    let line = lines.find(|line| line.starts_with(&start) && !line.contains("Max-Age=0")).unwrap();
    let value = line[start.len()..].split(';').next().unwrap();
    Record::open(keys(), HERE, value.as_bytes()).unwrap()
}
