//! The handle that closes a ledger's writer.

use super::Queue;
use std::fmt;
use std::sync::Arc;

/// A handle on the writer of a layer's ledger, to close it when the application stops.
///
/// Refusals and withdrawals take effect before their receipts are written, so some may still be queued after the last response.
/// The runtime does not wait for them by itself. [`PolicyService::ledger_handle`](crate::PolicyService::ledger_handle) returns
/// it; clones are handles on the same writer.
///
/// ```
/// # async fn serve<S, P>(app: policy_runtime::PolicyService<S, P>) {
/// let ledger = app.ledger_handle();
/// // axum::serve(listener, app).with_graceful_shutdown(..).await
/// if let Some(ledger) = ledger {
///     let dropped = ledger.close().await;
///     assert_eq!(dropped, 0);
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct LedgerHandle(Arc<Queue>);

impl LedgerHandle {
    pub(crate) fn new(queue: &Arc<Queue>) -> LedgerHandle {
        LedgerHandle(Arc::clone(queue))
    }

    /// Closes the queue and waits until its entries are written, for up to 10 seconds while the ledger fails.
    ///
    /// Returns the number of receipts of refusals and withdrawals that were dropped, 0 unless the ledger failed all the time.
    /// They are logged, and the choices hold. 0 also if the writer was closed before.
    ///
    /// Later consents fail with [`NotRecorded::LedgerDown`](crate::NotRecorded::LedgerDown), and later refusals take effect
    /// without a receipt.
    pub async fn close(self) -> usize {
        self.0.close().await
    }
}

impl fmt::Debug for LedgerHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LedgerHandle").finish_non_exhaustive()
    }
}
