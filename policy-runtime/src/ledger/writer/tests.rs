//! Entries: receipts, counts, or both; and the counts of signals.

use super::{ChoiceContext, Queue};
use crate::consent::RecordId;
use crate::consent::latest::LatestChoices;
use crate::consent::record::{Entry, EntryState, Record};
use crate::declaration::defaults::{DEFAULT_COOKIE, DEFAULT_DOCUMENT, DEFAULT_PURPOSE};
use crate::declaration::{
    ConsentCookie, CookieDeclaration, Document, Lifetime, PurposeDeclaration, Regime, Site,
    SitePattern,
};
use crate::ledger::{
    Batch, ConsentLedger, ConsentNotice, ConsentReceipt, ConsentState, LedgerError, RefusalCount,
};
use EntryState::{Given, NotObjected, Refused, Withdrawn};
use std::sync::{Arc, Mutex};
use std::time::Duration;

static ADS: PurposeDeclaration =
    PurposeDeclaration { identifier: "Ads", id: 1, fingerprint: 7, ..DEFAULT_PURPOSE };
static MAPS: PurposeDeclaration =
    PurposeDeclaration { identifier: "Maps", id: 2, fingerprint: 7, ..DEFAULT_PURPOSE };
static CHOICE: CookieDeclaration =
    CookieDeclaration { lifetime: Lifetime::Seconds(1000), ..DEFAULT_COOKIE };
static CONSENT: ConsentCookie = ConsentCookie { cookie: &CHOICE, refusal: 500 };
static DOCUMENT: Document = Document {
    name: "Shop",
    languages: &["en"],
    purposes: &[&ADS, &MAPS],
    consent: Some(&CONSENT),
    ..DEFAULT_DOCUMENT
};

const fn regime(jurisdictions: &'static [&'static str]) -> Regime {
    Regime { index: 0, jurisdictions, duties: &[], wait: 0, keep: u32::MAX }
}

static UNKNOWN: Regime = regime(&["base", "eu", "us"]);
static GERMANY: Regime = regime(&["de", "eu"]);
static CALIFORNIA: Regime = regime(&["us_ca", "us"]);

/// 29 November 2026, noon, in Unix seconds.
const NOON: u32 = 1_795_953_600;

/// A ledger that keeps counts alone, and receipts for no time beyond the consent.
#[derive(Clone, Default)]
struct Counts(Arc<Mutex<Vec<RefusalCount>>>);

impl ConsentLedger for Counts {
    async fn append(&self, batch: &Batch) -> Result<(), LedgerError> {
        let mut kept = self.0.lock().unwrap();
        for count in batch.refusals() {
            match kept.iter_mut().find(|known| known.is_of_kind(count)) {
                Some(known) => known.refusals += count.refusals,
                None => kept.push(count.clone()),
            }
        }
        Ok(())
    }

    fn retention(&self) -> Duration {
        Duration::ZERO
    }

    async fn look_up(&self, _: RecordId) -> Result<Vec<ConsentReceipt>, LedgerError> {
        Ok(Vec::new())
    }

    async fn receipts(&self, _: i64, _: u32) -> Result<Vec<(i64, ConsentReceipt)>, LedgerError> {
        Ok(Vec::new())
    }

    async fn refusals(&self) -> Result<Vec<RefusalCount>, LedgerError> {
        Ok(self.0.lock().unwrap().clone())
    }

    async fn notice(&self, _: &str, _: &str) -> Result<Option<ConsentNotice>, LedgerError> {
        Ok(None)
    }

    async fn erase(&self, _: RecordId) -> Result<u64, LedgerError> {
        Ok(0)
    }

    async fn prune(&self, _: u64) -> Result<u64, LedgerError> {
        Ok(0)
    }
}

fn queue(ledger: Counts) -> Queue {
    Queue::start(ledger, &DOCUMENT, &Arc::new(LatestChoices::default()))
}

fn record(id: Option<u8>, states: [EntryState; 2]) -> Record {
    let id = id.map(|byte| RecordId::from_bytes([byte; 16]));
    let entries = [(&ADS, states[0]), (&MAPS, states[1])]
        .map(|(purpose, state)| Entry::new(purpose, state, NOON));
    Record { id, time: NOON, entries: entries.to_vec(), ..Record::default() }
}

fn site() -> Site {
    Site::admit(&[SitePattern::Any], "shop.example").unwrap().known()
}

fn context<'r>(site: &'r Site, regime: &'static Regime, refused: &'r [u16]) -> ChoiceContext<'r> {
    ChoiceContext { site, language: Some("en"), expressed_by: "form", regime, refused, now: NOON }
}

/// The purposes that a choice refuses, the record after it, whether it has a receipt, and the counted purposes.
type Case = (&'static Regime, &'static [u16], Record, bool, &'static [&'static str]);

#[test]
fn a_choice_is_a_receipt_a_count_or_both() {
    let (queue, site) = (queue(Counts::default()), site());
    let cases: [Case; 10] = [
        (&GERMANY, &[1, 2], record(None, [Refused, Refused]), false, &["Ads", "Maps"]),
        (&GERMANY, &[2], record(None, [Refused, Refused]), false, &["Maps"]),
        (&GERMANY, &[1], record(Some(1), [Withdrawn, Given]), true, &[]),
        (&GERMANY, &[], record(Some(1), [Given, Given]), true, &[]),
        (&CALIFORNIA, &[1], record(None, [Refused, NotObjected]), false, &["Ads"]),
        (&CALIFORNIA, &[1], record(Some(1), [Withdrawn, Given]), true, &["Ads"]),
        (&CALIFORNIA, &[2], record(Some(1), [Withdrawn, Refused]), true, &["Maps"]),
        (&CALIFORNIA, &[], record(Some(1), [Given, Withdrawn]), true, &[]),
        (&UNKNOWN, &[1], record(Some(1), [Withdrawn, Given]), true, &["Ads"]),
        // An objection is taken back, which no one counts as another refusal.
        (&GERMANY, &[], record(None, [Refused, NotObjected]), false, &[]),
    ];
    let before = record(None, [NotObjected, NotObjected]);
    for (regime, refused, after, has_receipt, counted) in cases {
        let entry = queue.entry([&before, &after], false, context(&site, regime, refused));
        let codes = &regime.jurisdictions;
        assert_eq!(entry.receipt.is_some(), has_receipt, "{codes:?} {after:?}");
        let contents = [entry.receipt.map(|it| it.content), entry.refusal.map(|it| it.content)];
        for content in contents.iter().flatten() {
            assert_eq!(content.jurisdictions, **codes);
        }
        let states = contents[1].as_ref().map(|content| &content.states[..]).unwrap_or_default();
        let purposes: Vec<_> = states.iter().map(|state| state.purpose.as_str()).collect();
        assert_eq!(purposes, counted, "{codes:?} {after:?}");
    }
}

#[test]
fn a_count_is_written_to_be_kept_for_24_months() {
    let (queue, site) = (queue(Counts::default()), site());
    let after = record(None, [Refused, Refused]);
    let entry = queue.entry([&Record::default(), &after], false, context(&site, &GERMANY, &[1, 2]));
    let refusal = entry.refusal.unwrap();
    assert_eq!(refusal.day, u64::from(NOON - NOON % 86_400));
    let days = (refusal.kept_until - u64::from(NOON)) / 86_400;
    assert!(days > 2 * 365, "{days} days, of which one is a leap day");
}

#[tokio::test]
async fn a_flood_of_signals_is_counted_and_takes_no_place() {
    let (ledger, site) = (Counts::default(), site());
    let queue = Arc::new(queue(ledger.clone()));
    let after = record(None, [Refused, NotObjected]);
    let context = ChoiceContext { expressed_by: "signal", ..context(&site, &CALIFORNIA, &[1]) };
    let signal = || queue.enqueue_signal(queue.entry([&Record::default(), &after], false, context));
    for _ in 0..20_000 {
        signal(); // the writer has no turn meanwhile
    }
    tokio::task::yield_now().await;
    for _ in 0..5 {
        signal();
        tokio::task::yield_now().await;
    }
    assert_eq!(queue.close().await, 0);
    let [count] = &ledger.refusals().await.unwrap()[..] else { panic!("one count") };
    assert_eq!(count.refusals, 20_005);
    assert_eq!((count.expressed_by.as_str(), count.day % 86_400), ("signal", 0));
    assert_eq!(count.jurisdictions, ["us_ca", "us"]);
    let states: Vec<_> = count.states.iter().map(|it| (it.purpose.as_str(), it.state)).collect();
    assert_eq!(states, [("Ads", ConsentState::Refused)]);
    signal(); // after the end: reported, and no panic
}

#[tokio::test]
async fn a_signal_that_withdraws_a_consent_has_a_receipt_too() {
    let (ledger, site) = (Counts::default(), site());
    let queue = queue(ledger.clone());
    let [before, after] = [Given, Withdrawn].map(|state| record(Some(1), [state, Given]));
    let context = ChoiceContext { expressed_by: "signal", ..context(&site, &CALIFORNIA, &[1]) };
    let entry = queue.entry([&before, &after], false, context);
    let receipt = entry.receipt.clone().unwrap();
    assert_eq!(receipt.content.expressed_by, "signal");
    queue.enqueue_signal(entry);
    queue.close().await;
    let counts = ledger.refusals().await.unwrap();
    assert_eq!(counts.iter().map(|count| count.refusals).collect::<Vec<_>>(), [1]);
}
