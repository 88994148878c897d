//! The ledgers conform, and a ledger that does not is found out.

use crate::json_ledger::JsonLedger;
use crate::unreliable_ledger::{Fate, Unreliable};
use policy_runtime::consent::RecordId;
use policy_runtime::ledger::conformance::{self, NonConformance};
use policy_runtime::ledger::{
    Batch, ConsentLedger, ConsentNotice, ConsentReceipt, LedgerError, PostgresLedger, RefusalCount,
    SqliteLedger,
};
use policy_tests::postgres::Server;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering::SeqCst;

#[tokio::test]
async fn sqlite_conforms() {
    let folder = tempfile::tempdir().unwrap();
    let files = AtomicU32::new(0);
    let open = async || {
        let file = format!("{}.sqlite", files.fetch_add(1, SeqCst));
        SqliteLedger::open(folder.path().join(file)).await
    };
    conformance::check(open).await.unwrap();
}

#[tokio::test]
async fn postgres_conforms() {
    let Some(server) = Server::shared() else { return };
    let open = async || PostgresLedger::connect(&server.new_database().await).await;
    conformance::check(open).await.unwrap();
}

#[tokio::test]
async fn a_ledger_of_ones_own_conforms() {
    let folder = tempfile::tempdir().unwrap();
    let files = AtomicU32::new(0);
    let open = async || {
        let file = format!("{}.json", files.fetch_add(1, SeqCst));
        JsonLedger::open(&folder.path().join(file))
    };
    conformance::check(open).await.unwrap();
}

/// Faults that ledgers of one's own have.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fault {
    NoDuplicates,
    OnlyTheFirstReceipt,
    ByPlace,
    NoRefusals,
    NoNotices,
    LanguageIgnored,
    ErasesNothing,
    PrunesAll,
    PrunesEarly,
    JurisdictionsIgnored,
    OnePart,
}

/// A ledger with a fault.
#[derive(Clone)]
struct Faulty(JsonLedger, Fault);

impl ConsentLedger for Faulty {
    async fn append(&self, batch: &Batch) -> Result<(), LedgerError> {
        let (mut other, notices): (Batch, Vec<_>) =
            (Batch::new(), batch.notices().cloned().map(std::sync::Arc::new).collect());
        let Some(notice) = notices.first() else { return self.0.append(batch).await };
        for (index, entry) in batch.entries().enumerate() {
            let since = entry.duplicate_since.filter(|_| self.1 != Fault::NoDuplicates);
            if index == 0 || self.1 != Fault::OnlyTheFirstReceipt {
                other.add_receipt(notice, entry.receipt.clone(), since);
            }
        }
        for refusals in batch.refusals().iter().filter(|_| self.1 != Fault::NoRefusals) {
            let mut refusals = refusals.clone();
            if self.1 == Fault::JurisdictionsIgnored {
                refusals.jurisdictions.clear();
            }
            other.add_refusals(notice, refusals);
        }
        self.0.append(&other).await
    }

    async fn look_up(&self, record: RecordId) -> Result<Vec<ConsentReceipt>, LedgerError> {
        if self.1 != Fault::ByPlace {
            return self.0.look_up(record).await;
        }
        let all = self.0.receipts(0, u32::MAX).await?.into_iter().map(|(_, receipt)| receipt);
        Ok(all.filter(|receipt| receipt.record_id == record).collect())
    }

    async fn receipts(
        &self,
        after: i64,
        most: u32,
    ) -> Result<Vec<(i64, ConsentReceipt)>, LedgerError> {
        let most = if self.1 == Fault::OnePart { u32::MAX } else { most };
        self.0.receipts(after, most).await
    }

    async fn refusals(&self) -> Result<Vec<RefusalCount>, LedgerError> {
        self.0.refusals().await
    }

    async fn notice(
        &self,
        fingerprint: &str,
        language: &str,
    ) -> Result<Option<ConsentNotice>, LedgerError> {
        match self.1 {
            Fault::NoNotices => Ok(None),
            Fault::LanguageIgnored => match self.0.notice(fingerprint, language).await? {
                Some(notice) => Ok(Some(notice)),
                None => self.0.notice(fingerprint, "en").await,
            },
            _ => self.0.notice(fingerprint, language).await,
        }
    }

    async fn erase(&self, record: RecordId) -> Result<u64, LedgerError> {
        if self.1 == Fault::ErasesNothing { Ok(0) } else { self.0.erase(record).await }
    }

    async fn prune(&self, now: u64) -> Result<u64, LedgerError> {
        let now = match self.1 {
            Fault::PrunesAll => u64::MAX,
            Fault::PrunesEarly => now + RefusalCount::MIN_RETENTION.as_secs(),
            _ => now,
        };
        self.0.prune(now).await
    }
}

#[tokio::test]
async fn each_fault_is_found() {
    use Fault::{
        ByPlace, ErasesNothing, JurisdictionsIgnored, LanguageIgnored, NoDuplicates, NoNotices,
        NoRefusals, OnePart, OnlyTheFirstReceipt, PrunesAll, PrunesEarly,
    };
    for (fault, check) in [
        (NoDuplicates, "a_duplicate_is_not_written"),
        (NoDuplicates, "a_batch_that_comes_again_is_written_once"),
        (NoDuplicates, "one_of_many_equal_receipts_is_written"),
        (OnlyTheFirstReceipt, "many_receipts_are_one_batch"),
        (ByPlace, "the_receipts_of_a_record_are_in_the_order_of_their_times"),
        (NoRefusals, "refusals_of_a_kind_are_one_count"),
        (NoNotices, "a_notice_is_kept_once"),
        (LanguageIgnored, "a_notice_is_kept_once"),
        (ErasesNothing, "a_record_is_erased_alone"),
        (PrunesAll, "what_is_over_is_pruned"),
        (PrunesEarly, "counts_are_kept_for_24_months"),
        (JurisdictionsIgnored, "refusals_of_other_jurisdictions_or_manners_are_other_counts"),
        (OnePart, "receipts_are_read_in_parts"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let files = AtomicU32::new(0);
        let open = async || {
            let file = format!("{}.json", files.fetch_add(1, SeqCst));
            JsonLedger::open(&folder.path().join(file)).map(|ledger| Faulty(ledger, fault))
        };
        let error: NonConformance = conformance::check(open).await.unwrap_err();
        let failures: Vec<_> = error.failures().collect();
        assert!(failures.iter().any(|failure| failure.starts_with(check)), "{fault:?}: {error}");
        assert!(failures.len() < 12, "what is right passes: {fault:?}: {error}");
    }
}

#[tokio::test]
async fn a_ledger_that_takes_nothing_fails_with_its_error() {
    let folder = tempfile::tempdir().unwrap();
    let open = async || {
        let ledger = JsonLedger::open(&folder.path().join("consent.json"))?;
        Ok(Unreliable::of(ledger, |_| Fate::Lost))
    };
    let error = conformance::check(open).await.unwrap_err().to_string();
    assert!(
        error.contains("a_receipt_is_kept_whole: the consent ledger is down: it is not taken"),
        "{error}"
    );
}
