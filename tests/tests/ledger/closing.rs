//! The end of an application: what waits is written first.

use crate::shop::{Visitor, app, body};
use axum::http::StatusCode;
use policy_runtime::Keys;
use policy_runtime::consent::RecordId;
use policy_runtime::ledger::{
    Batch, ConsentLedger, ConsentReceipt, LedgerError, Notice, RefusalCount,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

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

pub(crate) async fn a_ledger_that_is_down_for_a_moment_at_the_end<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let shaky = Shaky { ledger: ledger.clone(), failures: Arc::new(AtomicU32::new(2)) };
    let app = app(shaky, &Keys::generate());
    for _ in 0..3 {
        Visitor::of(&app).choose("/refuse").await;
    }
    assert_eq!(app.ledger_handle().unwrap().close().await, 0);
    assert_eq!(refused(&ledger).await, 3);
}

/// Fails a few times.
#[derive(Clone)]
struct Shaky<L> {
    ledger: L,
    failures: Arc<AtomicU32>,
}

impl<L: ConsentLedger> ConsentLedger for Shaky<L> {
    async fn append(&self, batch: &Batch) -> Result<(), LedgerError> {
        let fails =
            self.failures.try_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1));
        if fails.is_ok() { Err(LedgerError::TimedOut) } else { self.ledger.append(batch).await }
    }

    async fn look_up(&self, record: RecordId) -> Result<Vec<ConsentReceipt>, LedgerError> {
        self.ledger.look_up(record).await
    }

    async fn receipts(
        &self,
        after: i64,
        most: u32,
    ) -> Result<Vec<(i64, ConsentReceipt)>, LedgerError> {
        self.ledger.receipts(after, most).await
    }

    async fn refusals(&self) -> Result<Vec<RefusalCount>, LedgerError> {
        self.ledger.refusals().await
    }

    async fn notice(
        &self,
        fingerprint: &str,
        language: &str,
    ) -> Result<Option<Notice>, LedgerError> {
        self.ledger.notice(fingerprint, language).await
    }

    async fn erase(&self, record: RecordId) -> Result<u64, LedgerError> {
        self.ledger.erase(record).await
    }

    async fn prune(&self, now: u64) -> Result<u64, LedgerError> {
        self.ledger.prune(now).await
    }
}
