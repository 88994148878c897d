//! Records before and after a choice, without a request.

use super::declared::{Audience, Sharing, Shop, Suggestions};
use super::{of, record};
use crate::Policy;
use crate::clock::{CLOCK_SKEW, Now};
use crate::consent::decision::{Circumstances, Consent};
use crate::consent::latest::LatestChoices;
use crate::consent::record::{Entry, EntryState, Record};
use crate::consent::transition::{apply, divide, identify, keep, withdraw};
use crate::consent::{Choice, RecordId};
use crate::declaration::PurposeDeclaration;

const ID: RecordId = RecordId::from_bytes([1; 16]);

/// Runs a test under the shop's lifetimes, with Global Privacy Control or without.
fn under<T>(signal: bool, test: impl FnOnce(Circumstances<'_>) -> T) -> T {
    let now = Now::default();
    test(Circumstances::new(
        &now,
        signal,
        Shop::document().consent,
        Shop::document().strictest_regime(),
        false,
    ))
}

fn states(record: &Record) -> Vec<(u16, EntryState)> {
    record.entries.iter().map(|entry| (entry.purpose, entry.state)).collect()
}

/// The record after a choice that builds on another one.
fn after(choice: &Choice<Shop>, mut record: Record, signal: bool) -> Record {
    under(signal, |circumstances| {
        let choice = divide(choice.data(), &record, circumstances).choice;
        apply(&choice, &mut record, circumstances);
    });
    record
}

#[test]
fn a_choice_is_written_by_what_its_purposes_ask() {
    let (asked, unasked, signalled) = (of(Suggestions).id, of(Audience).id, of(Sharing).id);
    let all = Choice::allow_all();
    for (signal, of_signalled) in [(false, EntryState::Given), (true, EntryState::GivenUnderSignal)]
    {
        let record = after(&all, Record::default(), signal);
        let expected = [
            (unasked, EntryState::NotObjected),
            (asked, EntryState::Given),
            (signalled, of_signalled),
        ];
        assert_eq!(states(&record), expected, "{signal}");
    }
    let refused = after(&Choice::refuse_all(), Record::default(), false);
    assert!(states(&refused).iter().all(|(_, state)| *state == EntryState::Refused));
}

#[test]
fn what_was_consented_to_is_withdrawn_and_all_else_is_refused() {
    for (before, expected) in [
        (EntryState::Given, EntryState::Withdrawn),
        (EntryState::GivenUnderSignal, EntryState::Withdrawn),
        (EntryState::Withdrawn, EntryState::Withdrawn),
        (EntryState::Refused, EntryState::Refused),
        (EntryState::NotObjected, EntryState::Refused),
    ] {
        let before = record(of(Suggestions), before, 60);
        let after = after(&Choice::new().refuse(Suggestions), before, false);
        assert_eq!(states(&after), [(of(Suggestions).id, expected)]);
    }
}

#[test]
fn purposes_that_a_choice_does_not_mention_stay() {
    let before = record(of(Sharing), EntryState::Withdrawn, 60);
    let after = after(&Choice::new().allow(Suggestions), before.clone(), false);
    assert_eq!(after.entry(of(Sharing).id), before.entry(of(Sharing).id));
    assert!(after.time > before.time);
}

/// What stays of a record with these entries.
fn kept(entries: &[Entry], unclear: bool) -> Vec<(u16, EntryState)> {
    let record = Record { id: Some(ID), entries: entries.to_vec(), ..Record::default() };
    let current = Consent { unclear, ..Consent::from(record) };
    let purposes = Shop::document().purposes;
    under(false, |circumstances| states(&keep(&current, purposes, circumstances)))
}

#[test]
fn a_consent_from_the_future_is_not_kept_and_a_refusal_is() {
    let now = Now::default().seconds();
    let entry = |state, decided| Entry::new(of(Suggestions), state, decided);
    let id = of(Suggestions).id;
    let ahead = now + CLOCK_SKEW + 60;
    assert_eq!(kept(&[entry(EntryState::Given, ahead)], false), []);
    assert_eq!(
        kept(&[entry(EntryState::Given, now + 60)], false),
        [(id, EntryState::Given)],
        "clocks differ"
    );
    assert_eq!(kept(&[entry(EntryState::Refused, ahead)], false), [(id, EntryState::Refused)]);
}

#[test]
fn what_another_build_knows_is_kept_for_as_long_as_it_can_hold() {
    let now = Now::default().seconds();
    let unknown = |decided| Entry {
        purpose: 9999,
        ..Entry::new(of(Suggestions), EntryState::Given, decided)
    };
    let year = 365 * 24 * 60 * 60;
    assert_eq!(kept(&[unknown(now - year / 2)], false), [(9999, EntryState::Given)]);
    assert_eq!(kept(&[unknown(now - 2 * year)], false), []);
}

#[test]
fn what_is_not_asked_stays_objected_to_where_the_request_is_unclear() {
    assert_eq!(kept(&[], false), []);
    assert_eq!(kept(&[], true), [(of(Audience).id, EntryState::Refused)]);
}

#[test]
fn a_refusal_withdraws_what_another_request_consents_to() {
    let refused = after(&Choice::refuse_all(), Record::default(), false);
    let mut record = refused.clone();
    let is_given = |purpose: &PurposeDeclaration| purpose.id == of(Suggestions).id;
    withdraw(Choice::<Shop>::refuse_all().data(), &mut record, is_given);
    assert_eq!(
        record.entry(of(Suggestions).id).map(|entry| entry.state),
        Some(EntryState::Withdrawn)
    );
    assert_eq!(record.entry(of(Sharing).id), refused.entry(of(Sharing).id));
}

#[test]
fn only_a_record_of_a_consent_has_an_id() {
    let mut consent = after(&Choice::allow_all(), Record::default(), false);
    assert!(identify(&mut consent, || Some(ID)));
    assert_eq!(consent.id, Some(ID));
    assert!(identify(&mut consent, || unreachable!("it has one")));

    let mut refusal = after(&Choice::refuse_all(), Record::default(), false);
    assert!(identify(&mut refusal, || None), "a refusal needs no random bytes");
    assert_eq!(refusal.id, None);
    assert_eq!(refusal.time % (24 * 60 * 60), 0, "of a plain refusal the day alone is known");

    let mut without = after(&Choice::allow_all(), Record::default(), false);
    assert!(!identify(&mut without, || None), "the system gives no random bytes");
}

#[cfg(feature = "ledger")]
mod with_a_ledger {
    use super::*;
    use crate::consent::transition::{Grant, Meanwhile, grant};

    /// What becomes of a consent to everything that asks.
    fn granted(record: Record, by_others: &[u16], by_request: &[u16]) -> Grant {
        let choice = Choice::new().allow(Suggestions).allow(Sharing);
        let mut wanted = after(&choice, Record::default(), false);
        identify(&mut wanted, || Some(ID));
        grant(choice.data(), &wanted, record, Meanwhile { by_others, by_request })
    }

    #[test]
    fn a_consent_that_nothing_crossed_is_granted_whole() {
        let grant = granted(Record::default(), &[], &[]);
        assert_eq!((grant.record.id, grant.is_superseded), (Some(ID), false));
        assert_eq!(grant.record.entries.len(), grant.allowed.len());
        assert!(grant.allowed.iter().all(|entry| grant.record.entries.contains(entry)));
        assert!(grant.allowed.iter().all(|entry| entry.state == EntryState::Given));
    }

    #[test]
    fn what_another_request_refused_meanwhile_is_withdrawn_and_the_rest_granted() {
        let grant = granted(Record::default(), &[of(Sharing).id], &[]);
        let state = |id| grant.record.entry(id).map(|entry| entry.state);
        assert_eq!(state(of(Suggestions).id), Some(EntryState::Given));
        assert_eq!(state(of(Sharing).id), Some(EntryState::Withdrawn));
        assert!(!grant.is_superseded);
        assert_eq!(grant.allowed.len(), 1);
    }

    #[test]
    fn a_consent_of_which_nothing_is_left_is_superseded() {
        let grant = granted(Record::default(), &[of(Sharing).id, of(Suggestions).id], &[]);
        assert!(grant.is_superseded && grant.allowed.is_empty());
        assert!(states(&grant.record).iter().all(|(_, state)| *state == EntryState::Withdrawn));
    }

    #[test]
    fn what_the_request_itself_refused_meanwhile_stays_as_it_refused_it() {
        let refusal = record(of(Sharing), EntryState::Refused, 0);
        let grant = granted(refusal.clone(), &[], &[of(Sharing).id]);
        assert_eq!(grant.record.entry(of(Sharing).id), refusal.entry(of(Sharing).id));
        assert!(!grant.is_superseded);
    }
}

/// Machines differ by some minutes, and one steps its clock back: what was refused is refused at every one of them.
#[test]
fn a_refusal_is_never_earlier_than_what_it_refuses() {
    for (ahead, is_after) in
        [(0, true), (120, true), (i64::from(CLOCK_SKEW) - 10, true), (3600, false)]
    {
        let consented = record(of(Suggestions), EntryState::Given, -ahead);
        let refused = after(&Choice::new().refuse(Suggestions), consented.clone(), false);
        let [entry] = refused.entries[..] else { panic!("{refused:?}") };
        assert_eq!(entry.decided >= consented.time, is_after, "{ahead}");
        assert_eq!(refused.time, entry.decided, "{ahead}");
        // The cookie with the consent comes back.
        let latest = LatestChoices::default();
        latest.refuse(&[ID], &[entry], None);
        let mut back = consented.clone();
        latest.overrule(&mut back, ID);
        assert_eq!(back.entries[0].state == EntryState::Withdrawn, is_after, "{ahead}");
        // A consent from further ahead grants nothing by itself.
        let holds = Consent::from(back);
        under(false, |circumstances| {
            assert!(holds.decide(of(Suggestions), circumstances).is_err(), "{ahead}");
        });
    }
}
