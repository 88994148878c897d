//! The end of an application: what waits is written first.

use crate::shop::{Visitor, app, body};
use crate::unreliable_ledger::{Fate, Unreliable};
use axum::http::StatusCode;
use policy_runtime::Keys;
use policy_runtime::ledger::ConsentLedger;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering::SeqCst;

async fn refused<L: ConsentLedger>(ledger: &L) -> u64 {
    ledger.refusals().await.unwrap().iter().map(|count| count.refusals).sum()
}

pub(crate) async fn what_waits_is_written_before_the_end<L: ConsentLedger + Clone>(ledger: L) {
    let app = app(ledger.clone(), &Keys::generate());
    let mut visitor = Visitor::of(&app);
    let record = visitor.choose("/allow").await.unwrap();
    visitor.choose("/refuse").await;
    for _ in 0..500 {
        Visitor::of(&app).choose("/refuse").await;
    }
    let handle = app.ledger_handle().unwrap();
    assert_eq!(handle.clone().close().await, 0);
    assert_eq!(refused(&ledger).await, 500);
    assert_eq!(ledger.look_up(record).await.unwrap().len(), 2);

    // Who comes too late is granted nothing, and can still refuse.
    let response = Visitor::of(&app).send("POST", "/allow").await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(body(response).await.contains("could not be recorded"));
    let mut late = Visitor::of(&app);
    late.choose("/refuse").await;
    assert!(late.cookies.starts_with("choice="));
    assert_eq!(handle.close().await, 0, "it is closed already");
}

pub(crate) async fn what_waits_is_written_though_the_ledger_fails_once_at_the_end<
    L: ConsentLedger + Clone,
>(
    ledger: L,
) {
    let batches = AtomicU32::new(0);
    let shaky = Unreliable::of(ledger.clone(), move |_| {
        if batches.fetch_add(1, SeqCst) < 2 { Fate::Lost } else { Fate::Written }
    });
    let app = app(shaky, &Keys::generate());
    for _ in 0..3 {
        Visitor::of(&app).choose("/refuse").await;
    }
    assert_eq!(app.ledger_handle().unwrap().close().await, 0);
    assert_eq!(refused(&ledger).await, 3);
}
