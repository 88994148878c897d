//! A ledger that is late, is not heard, or takes not everything.

use crate::shop::{Visitor, app, body, eventually};
use crate::unreliable_ledger::{Fate, Unreliable};
use axum::http::StatusCode;
use policy_runtime::Keys;
use policy_runtime::ledger::{ConsentLedger, ConsentReceipt, ConsentState};
use std::sync::Arc;
use std::sync::atomic::Ordering::SeqCst;
use std::sync::atomic::{AtomicBool, AtomicU32};

/// The withdrawal takes effect at once, and its receipt waits in the one process while the other one is asked again.
pub(crate) async fn a_consent_after_a_withdrawal_elsewhere_is_proved<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let keys = Keys::generate();
    let slow = app(Unreliable::of(ledger.clone(), |_| Fate::Late), &keys);
    let one = app(ledger.clone(), &keys);
    let mut visitor = Visitor::of(&one);
    let record = visitor.choose("/allow").await.unwrap();
    let mut elsewhere = Visitor { cookies: visitor.cookies, ..Visitor::of(&slow) };
    elsewhere.choose("/refuse").await;
    let mut visitor = Visitor { cookies: elsewhere.cookies, ..Visitor::of(&one) };
    visitor.choose("/allow").await;
    assert_eq!(ledger.look_up(record).await.unwrap().len(), 2, "it is no repetition of the first");
    let look_up = || async { ledger.look_up(record).await.unwrap() };
    eventually(look_up, |receipts| receipts.len() == 3).await;
}

pub(crate) async fn a_receipt_whose_response_is_lost_harms_nobody<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let app = app(unheard_first(ledger.clone(), Arc::default()), &Keys::generate());
    let mut visitor = Visitor::of(&app);
    let response = visitor.send("POST", "/allow").await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(response.headers()["retry-after"], "10");
    assert!(body(response).await.contains("could not be recorded"));
    assert_eq!(visitor.allows().await, "false false");
    assert_eq!(visitor.cookies, "");
    assert_eq!(
        ledger.receipts(0, 10).await.unwrap().len(),
        1,
        "a receipt that nobody's cookie names"
    );
    let record = visitor.choose("/allow").await.unwrap();
    assert_eq!(ledger.look_up(record).await.unwrap().len(), 1);
}

pub(crate) async fn a_withdrawal_that_is_written_twice_is_one_receipt<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let appended = Arc::new(AtomicU32::new(0));
    let forgetful = unheard_first(ledger.clone(), Arc::clone(&appended));
    let keys = Keys::generate();
    let mut visitor = Visitor::of(&app(ledger.clone(), &keys));
    let record = visitor.choose("/allow").await.unwrap();
    let mut visitor = Visitor { cookies: visitor.cookies, ..Visitor::of(&app(forgetful, &keys)) };
    visitor.choose("/refuse").await;
    assert_eq!(visitor.allows().await, "false false");
    let appended = || async { appended.load(SeqCst) };
    eventually(appended, |appended| *appended == 2).await;
    assert_eq!(ledger.look_up(record).await.unwrap().len(), 2);
}

/// Writes everything, and says of the first batch that it did not.
fn unheard_first<L>(ledger: L, appended: Arc<AtomicU32>) -> Unreliable<L> {
    Unreliable::of(ledger, move |_| match appended.fetch_add(1, SeqCst) {
        0 => Fate::Unheard,
        _ => Fate::Written,
    })
}

/// Whatever it is that the ledger cannot take: those who consent need not suffer for it.
pub(crate) async fn a_refusal_that_is_never_taken_stops_no_consent<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let picky = Unreliable::of(ledger.clone(), |batch| {
        if batch.refusals().is_empty() { Fate::Written } else { Fate::Lost }
    });
    let app = app(picky, &Keys::generate());
    for _ in 0..3 {
        let mut visitor = Visitor::of(&app);
        visitor.choose("/refuse").await;
        assert_eq!(visitor.allows().await, "false false");
        let consents = || async { Visitor::of(&app).send("POST", "/allow").await.status() };
        eventually(consents, |status| *status == StatusCode::OK).await;
    }
    assert!(ledger.refusals().await.unwrap().is_empty());
}

/// What comes later may be written before, but never of one and the same record.
pub(crate) async fn no_consent_overtakes_a_withdrawal_of_its_record<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let is_open = Arc::new(AtomicBool::new(false));
    let is_withdrawal = |receipt: &ConsentReceipt| {
        receipt.content.states.iter().any(|state| state.state == ConsentState::Withdrawn)
    };
    let picky = Unreliable::of(ledger.clone(), {
        let is_open = Arc::clone(&is_open);
        move |batch| {
            let has_withdrawal = batch.entries().any(|entry| is_withdrawal(&entry.receipt));
            let is_taken = is_open.load(SeqCst) || !has_withdrawal;
            if is_taken { Fate::Written } else { Fate::Lost }
        }
    });
    let app = app(picky, &Keys::generate());
    let mut visitor = Visitor::of(&app);
    let record = visitor.choose("/allow").await.unwrap();
    visitor.choose("/refuse").await;
    let others = || async { Visitor::of(&app).send("POST", "/allow").await.status() };
    eventually(others, |status| *status == StatusCode::OK).await;
    let again = visitor.send("POST", "/allow").await;
    assert_eq!(again.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(visitor.allows().await, "false false");

    is_open.store(true, SeqCst);
    let look_up = || async { ledger.look_up(record).await.unwrap() };
    eventually(look_up, |receipts| receipts.len() == 2).await;
    visitor.choose("/allow").await;
    assert_eq!(ledger.look_up(record).await.unwrap().len(), 3);
}
