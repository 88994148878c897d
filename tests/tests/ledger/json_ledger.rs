//! A ledger of one's own, from what is public: a file of JSON, written anew with each batch.

use policy_runtime::consent::RecordId;
use policy_runtime::ledger::{
    Batch, ConsentLedger, ConsentNotice, ConsentReceipt, LedgerError, RefusalCount,
};
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::sync::Mutex;

#[derive(Clone)]
pub(crate) struct JsonLedger {
    file: PathBuf,
    kept: Arc<Mutex<Kept>>,
}

#[derive(Clone, Default, Serialize, Deserialize)]
struct Kept {
    last_place: i64,
    receipts: Vec<(i64, ConsentReceipt)>,
    refusals: Vec<RefusalCount>,
    notices: Vec<ConsentNotice>,
}

impl JsonLedger {
    pub(crate) fn open(file: &Path) -> Result<JsonLedger, LedgerError> {
        let kept = match fs::read(file) {
            Ok(json) => serde_json::from_slice(&json)
                .map_err(|error| LedgerError::Unsuitable(error.into()))?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Kept::default(),
            Err(error) => return Err(down(error)),
        };
        Ok(JsonLedger { file: file.to_owned(), kept: Arc::new(Mutex::new(kept)) })
    }

    /// Changes what is kept, once it is on the disk.
    async fn change<T>(&self, change: impl FnOnce(&mut Kept) -> T) -> Result<T, LedgerError> {
        let mut kept = self.kept.lock().await;
        let mut changed = kept.clone();
        let outcome = change(&mut changed);
        self.write(&changed).map_err(down)?;
        *kept = changed;
        Ok(outcome)
    }

    /// All of it or nothing: a new file takes the place of the old one.
    fn write(&self, kept: &Kept) -> io::Result<()> {
        let new = self.file.with_extension("new");
        let mut file = File::create(&new)?;
        file.write_all(&serde_json::to_vec(kept)?)?;
        file.sync_all()?;
        fs::rename(new, &self.file)
    }
}

fn down(error: io::Error) -> LedgerError {
    LedgerError::Down(error.into())
}

impl ConsentLedger for JsonLedger {
    async fn append(&self, batch: &Batch) -> Result<(), LedgerError> {
        self.change(|kept| {
            for notice in batch.notices() {
                if !kept.notices.contains(notice) {
                    kept.notices.push(notice.clone());
                }
            }
            for entry in batch.entries() {
                let record = entry.receipt.record_id;
                let latest = kept.receipts.iter().rfind(|(_, kept)| kept.record_id == record);
                if !entry.is_duplicate_of(latest.map(|(_, receipt)| receipt)) {
                    // In the memory, those who answered alike share their answer.
                    let mut receipt = entry.receipt.clone();
                    let mut answers = kept.receipts.iter().map(|(_, kept)| &kept.content);
                    if let Some(answer) = answers.find(|known| **known == receipt.content) {
                        receipt.content = Arc::clone(answer);
                    }
                    kept.last_place += 1;
                    kept.receipts.push((kept.last_place, receipt));
                }
            }
            for refusals in batch.refusals() {
                match kept.refusals.iter_mut().find(|known| known.is_of_kind(refusals)) {
                    Some(known) => known.refusals += refusals.refusals,
                    None => kept.refusals.push(refusals.clone()),
                }
            }
        })
        .await
    }

    async fn look_up(&self, record: RecordId) -> Result<Vec<ConsentReceipt>, LedgerError> {
        let kept = self.kept.lock().await;
        let of_record = kept.receipts.iter().filter(|(_, receipt)| receipt.record_id == record);
        let mut receipts: Vec<_> = of_record.map(|(_, receipt)| receipt.clone()).collect();
        receipts.sort_by_key(|receipt| receipt.chosen_at);
        Ok(receipts)
    }

    async fn receipts(
        &self,
        after: i64,
        most: u32,
    ) -> Result<Vec<(i64, ConsentReceipt)>, LedgerError> {
        let kept = self.kept.lock().await;
        let later = kept.receipts.iter().filter(|(place, _)| *place > after);
        Ok(later.take(most as usize).cloned().collect())
    }

    async fn refusals(&self) -> Result<Vec<RefusalCount>, LedgerError> {
        let mut refusals = self.kept.lock().await.refusals.clone();
        refusals.sort_by_key(|count| count.day);
        Ok(refusals)
    }

    async fn notice(
        &self,
        fingerprint: &str,
        language: &str,
    ) -> Result<Option<ConsentNotice>, LedgerError> {
        let kept = self.kept.lock().await;
        let is_it = |notice: &&ConsentNotice| {
            notice.fingerprint == fingerprint && notice.language == language
        };
        Ok(kept.notices.iter().find(is_it).cloned())
    }

    async fn erase(&self, record: RecordId) -> Result<u64, LedgerError> {
        self.change(|kept| {
            let before = kept.receipts.len();
            kept.receipts.retain(|(_, receipt)| receipt.record_id != record);
            (before - kept.receipts.len()) as u64
        })
        .await
    }

    async fn prune(&self, now: u64) -> Result<u64, LedgerError> {
        self.change(|kept| {
            let before = kept.receipts.len() + kept.refusals.len();
            kept.receipts.retain(|(_, receipt)| receipt.kept_until >= now);
            kept.refusals.retain(|count| !count.may_be_pruned(now));
            (before - kept.receipts.len() - kept.refusals.len()) as u64
        })
        .await
    }
}

/// What is kept is read again by another process.
#[tokio::test]
async fn a_ledger_of_ones_own_is_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.json");
    let app = crate::shop::app(JsonLedger::open(&file).unwrap(), &policy_runtime::Keys::generate());
    let record = crate::shop::Visitor::of(&app).choose("/form").await.unwrap();
    let again = JsonLedger::open(&file).unwrap();
    let [receipt] = &again.look_up(record).await.unwrap()[..] else { panic!("one receipt") };
    assert_eq!(receipt.content.expressed_by, "form");
    let notice = again.notice(&receipt.content.notice, &receipt.content.language).await.unwrap();
    assert!(receipt.to_dpv(&notice.unwrap()).contains("dpv:ConsentRecord"));
}
