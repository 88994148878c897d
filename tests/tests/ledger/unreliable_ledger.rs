//! A ledger that does not always do what it is asked, or does not say so.

use policy_runtime::consent::RecordId;
use policy_runtime::ledger::{
    Batch, ConsentLedger, ConsentNotice, ConsentReceipt, LedgerError, RefusalCount,
};
use std::future::pending;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::sleep;

/// What becomes of a batch.
pub(crate) enum Fate {
    Written,
    /// It is written after half a second.
    Late,
    /// It is written, but nobody hears of it.
    Unheard,
    Lost,
}

/// What a look at a record gives.
#[derive(Clone, Copy)]
pub(crate) enum Reply {
    Receipts,
    /// The receipts, after a tenth of a second.
    Late,
    Error,
    Panic,
    /// No answer, for ever.
    Nothing,
}

/// A ledger whose batches have a fate and whose looks have a reply, each asked of a function. All else goes to the ledger within.
#[derive(Clone)]
pub(crate) struct Unreliable<L> {
    ledger: L,
    fate: Arc<dyn Fn(&Batch) -> Fate + Send + Sync>,
    reply: Arc<dyn Fn() -> Reply + Send + Sync>,
}

impl<L> Unreliable<L> {
    pub(crate) fn of(
        ledger: L,
        fate: impl Fn(&Batch) -> Fate + Send + Sync + 'static,
    ) -> Unreliable<L> {
        Unreliable { ledger, fate: Arc::new(fate), reply: Arc::new(|| Reply::Receipts) }
    }

    pub(crate) fn replying(
        ledger: L,
        reply: impl Fn() -> Reply + Send + Sync + 'static,
    ) -> Unreliable<L> {
        Unreliable { reply: Arc::new(reply), ..Unreliable::of(ledger, |_| Fate::Written) }
    }
}

impl<L: ConsentLedger> ConsentLedger for Unreliable<L> {
    async fn append(&self, batch: &Batch) -> Result<(), LedgerError> {
        match (self.fate)(batch) {
            Fate::Written => self.ledger.append(batch).await,
            Fate::Late => {
                sleep(Duration::from_millis(500)).await;
                self.ledger.append(batch).await
            }
            Fate::Unheard => {
                self.ledger.append(batch).await?;
                Err(LedgerError::TimedOut)
            }
            Fate::Lost => Err(LedgerError::Down("it is not taken".into())),
        }
    }

    async fn look_up(&self, record: RecordId) -> Result<Vec<ConsentReceipt>, LedgerError> {
        match (self.reply)() {
            Reply::Receipts => self.ledger.look_up(record).await,
            Reply::Late => {
                sleep(Duration::from_millis(100)).await;
                self.ledger.look_up(record).await
            }
            Reply::Error => Err(LedgerError::Down("it is away".into())),
            Reply::Panic => panic!("a ledger of one's own"),
            Reply::Nothing => pending().await,
        }
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
    ) -> Result<Option<ConsentNotice>, LedgerError> {
        self.ledger.notice(fingerprint, language).await
    }

    async fn erase(&self, record: RecordId) -> Result<u64, LedgerError> {
        self.ledger.erase(record).await
    }

    async fn prune(&self, now: u64) -> Result<u64, LedgerError> {
        self.ledger.prune(now).await
    }
}
