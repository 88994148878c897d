//! The end of a ledger's writer, for applications that stop.

use super::Queue;
use std::fmt;
use std::sync::Arc;

/// The writer of a layer's ledger, to be closed when the application stops.
///
/// Refusals and withdrawals take effect before their receipts are written, so some may still wait when the last response has
/// left. The runtime does not wait for them by itself.
///
/// ```
/// # async fn serve<S, P>(app: policy_runtime::PolicyService<S, P>) {
/// let ledger = app.ledger_handle();
/// // the application runs, and stops: `axum::serve(listener, app).with_graceful_shutdown(..).await`
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

    /// Waits until everything that was chosen is written, and says how many receipts of refusals and withdrawals had to be
    /// dropped: none, but for a ledger that takes nothing for ten seconds. They are reported, and the choices hold.
    ///
    /// From then on consents are turned away, and refusals take effect without a receipt.
    pub async fn close(self) -> usize {
        self.0.close().await
    }
}

impl fmt::Debug for LedgerHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LedgerHandle").finish_non_exhaustive()
    }
}
