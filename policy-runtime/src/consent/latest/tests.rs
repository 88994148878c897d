use super::{Base, LatestChoices, Watch};
use crate::consent::RecordId;
use crate::consent::record::{Entry, EntryState, Record};
use crate::declaration::PurposeDeclaration;
use crate::declaration::defaults::DEFAULT_PURPOSE;
use EntryState::{Given, NotObjected, Refused, Withdrawn};
use std::sync::Arc;

static ADS: PurposeDeclaration = PurposeDeclaration { identifier: "Ads", id: 1, ..DEFAULT_PURPOSE };
const ID: RecordId = RecordId::from_bytes([7; 16]);
const OTHER: RecordId = RecordId::from_bytes([8; 16]);

fn ads(state: EntryState, decided: u32) -> Entry {
    Entry::new(&ADS, state, decided)
}

fn record(entries: &[Entry]) -> Record {
    Record { id: Some(ID), time: 100, entries: entries.to_vec(), ..Record::default() }
}

fn states(record: &Record) -> Vec<(EntryState, u32)> {
    record.entries.iter().map(|entry| (entry.state, entry.decided)).collect()
}

#[test]
fn a_later_refusal_overrules_what_a_cookie_allows() {
    let latest = LatestChoices::default();
    latest.refuse(&[ID], &[ads(Refused, 50)], None);
    for (carried, expected) in [
        (vec![], vec![(Refused, 50)]),
        (vec![ads(Given, 49)], vec![(Withdrawn, 50)]),
        (vec![ads(Given, 50)], vec![(Withdrawn, 50)]), // of one second, the refusal counts
        (vec![ads(Given, 51)], vec![(Given, 51)]),
        (vec![ads(NotObjected, 49)], vec![(Refused, 50)]),
        (vec![ads(Withdrawn, 49)], vec![(Withdrawn, 50)]),
        (vec![ads(Withdrawn, 51)], vec![(Withdrawn, 51)]),
    ] {
        for is_merged in [false, true] {
            let mut record = record(&carried);
            if is_merged {
                latest.merge_into(&mut record, &[OTHER, ID], None);
            } else {
                latest.overrule(&mut record, ID);
            }
            assert_eq!(states(&record), expected, "{carried:?}");
        }
        let mut record = record(&carried);
        latest.overrule(&mut record, OTHER);
        assert_eq!(record.entries, carried, "it is another record's");
    }
}

#[test]
fn a_consent_is_merged_only_into_what_builds_on_the_same_record() {
    let latest = LatestChoices::default();
    let carried = record(&[ads(Withdrawn, 50)]);
    let base = Base::of(&carried);
    latest.allow(ID, [ads(Given, 50)].into_iter(), base);
    let elsewhere = Base::of(&record(&[ads(Withdrawn, 51)]));
    let anonymous = Base::of(&Record { id: None, ..record(&[]) });
    for (asking, expected) in
        [(base, Given), (elsewhere, Withdrawn), (anonymous, Withdrawn), (None, Withdrawn)]
    {
        let mut merged = carried.clone();
        latest.merge_into(&mut merged, &[ID], asking);
        assert_eq!(states(&merged), [(expected, 50)]);
    }
    let mut read = carried.clone();
    latest.overrule(&mut read, ID);
    assert_eq!(read, carried, "a cookie never grants what it does not say");
    latest.allow(OTHER, [ads(Given, 60)].into_iter(), None); // by a token
    let mut merged = carried.clone();
    latest.merge_into(&mut merged, &[OTHER], None);
    assert_eq!(merged, carried);
}

#[test]
fn a_watched_choice_learns_what_others_refuse_and_not_what_came_before() {
    let latest = Arc::new(LatestChoices::default());
    latest.refuse(&[ID], &[ads(Refused, 50)], None);
    let watch = Watch::begin(&latest);
    watch.choose(&[ID], &[ADS.id], [ADS.id].into_iter());
    assert!(latest.is_given(&[OTHER, ID], ADS.id) && !latest.is_given(&[OTHER], ADS.id));
    assert!(watch.refused().is_empty());
    assert!(!latest.refuse(&[OTHER], &[ads(Refused, 50)], None));
    assert!(!latest.refuse(&[ID], &[ads(Refused, 50)], Some(&watch)), "its own refusal");
    assert!(watch.refused().is_empty());
    assert!(latest.refuse(&[ID], &[ads(Refused, 50)], None));
    assert_eq!(watch.refused(), [ADS.id]);
    let mut allowed = record(&[ads(Given, 50)]);
    assert!(watch.overrule(&mut allowed) && !watch.overrule(&mut allowed));
    assert_eq!(states(&allowed), [(Withdrawn, 50)]);

    watch.choose(&[ID], &[ADS.id], [ADS.id].into_iter());
    assert!(watch.refused().is_empty(), "the visitor allows it again");
    watch.give_up(&[ADS.id]);
    assert!(!latest.is_given(&[ID], ADS.id));
    drop(watch);
    assert!(latest.lock().watches.is_empty());
}

#[cfg(feature = "ledger")]
#[test]
fn the_ledger_knows_the_order_of_one_second() {
    use super::LatestDecision;
    let decided = |state, at, refused_at| LatestDecision { entry: ads(state, at), refused_at };
    for (decision, expected) in [
        (decided(Withdrawn, 49, Some(49)), Withdrawn),
        (decided(Given, 49, Some(48)), Withdrawn), // before what this process knows
        (decided(Given, 50, Some(48)), Withdrawn), // the refusal is not written yet
        (decided(Given, 50, Some(50)), Given),
        (decided(Given, 51, Some(50)), Given),
        (decided(Withdrawn, 51, Some(51)), Withdrawn),
    ] {
        let latest = LatestChoices::default();
        latest.refuse(&[ID], &[ads(Refused, 50)], None);
        latest.learn(ID, &[decision]);
        let mut carried = record(&[ads(Given, 50)]);
        latest.overrule(&mut carried, ID);
        assert_eq!(carried.entries[0].state, expected, "{decision:?}");
    }
}
