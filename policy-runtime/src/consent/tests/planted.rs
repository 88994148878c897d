//! Records that change without a choice: somebody else put them there.

use super::mending::{choose, chosen};
use super::*;
use crate::Choice;

/// A consent to two purposes, and a refusal, under this id.
fn consented(id: u8, seconds_ago: i64) -> Record {
    let mut record = record(of(Suggestions), EntryState::Given, seconds_ago);
    record.entries.push(Entry::new(of(Sharing), EntryState::Given, record.time));
    record.entries.push(Entry::new(of(Audience), EntryState::Refused, record.time));
    Record { id: Some(RecordId::from_bytes([id; 16])), ..record }
}

/// The token of a page that was shown to a visitor with this record.
fn token(record: Option<&Record>) -> String {
    let request = match record {
        Some(record) => with_record(record, &[]),
        None => request_state(b"", &[]).unwrap(),
    };
    request.choice_token().unwrap()
}

/// What becomes of the record by a form that refuses one purpose.
fn refusing(record: &Record, token: &str) -> Record {
    let fields = [("Sharing", "refuse"), (Choice::<Shop>::TOKEN_FIELD, token)];
    let mut request = with_record(record, &[]);
    choose(&request, &Choice::from_form(fields).unwrap());
    chosen(&mut request)
}

fn state(record: &Record, purpose: &'static PurposeDeclaration) -> Option<EntryState> {
    record.entry(purpose.id).map(|entry| entry.state)
}

#[test]
fn a_choice_keeps_no_consent_that_came_without_one() {
    let visitors = consented(1, HOUR);
    let planted = consented(2, HOUR);
    for shown in [None, Some(&visitors)] {
        let after = refusing(&planted, &token(shown));
        assert_eq!(state(&after, of(Suggestions)), None, "{shown:?}");
        assert_eq!(state(&after, of(Sharing)), Some(EntryState::Refused), "it was never given");
        assert_eq!(state(&after, of(Audience)), Some(EntryState::Refused), "each refusal stays");
        assert_eq!(after.id, None, "nothing is left of whose it was");
    }
}

#[test]
fn a_choice_keeps_what_the_visitor_chose() {
    let visitors = consented(1, HOUR);
    let forged: String = token(None).chars().rev().collect();
    // Made in another tab since the page, or by a machine whose clock differs.
    for (record, token) in [
        (&visitors, token(Some(&visitors))),
        (&consented(2, 0), token(None)),
        (&consented(2, 4 * MINUTE), token(Some(&visitors))),
        (&visitors, String::new()),
        (&visitors, forged),
    ] {
        let after = refusing(record, &token);
        assert_eq!(state(&after, of(Suggestions)), Some(EntryState::Given));
        assert_eq!(state(&after, of(Sharing)), Some(EntryState::Withdrawn));
        assert_eq!(after.id, record.id);
    }
}

/// A script of the page could tell visitors apart by it.
#[test]
fn a_token_does_not_tell_whose_record_it_is_for() {
    let visitors = consented(0x5a, HOUR);
    let bytes = |token: String| crate::base64url::decode(token.as_bytes()).unwrap();
    let [one, other] = [token(Some(&visitors)), token(Some(&visitors))].map(bytes);
    assert!(!one.windows(4).any(|window| window == [0x5a; 4]));
    assert_ne!(one[..8], other[..8]);
    assert_ne!(one[8..16], other[8..16]);
}
