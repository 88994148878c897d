//! What was answered is kept once, for as long as a receipt names it, and never mistaken for another answer.

use crate::shop::{Visitor, app};
use policy_runtime::Keys;
use policy_runtime::consent::RecordId;
use policy_runtime::ledger::{ConsentLedger, ConsentState, PostgresLedger, SqliteLedger};
use policy_tests::postgres::Server;
use sqlx::any::{AnyRow, install_default_drivers};
use sqlx::{AnyConnection, AssertSqlSafe, Connection, Row};
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Somebody else who has the database open.
struct Other(AnyConnection);

impl Other {
    async fn connect(address: &str) -> Other {
        install_default_drivers();
        Other(AnyConnection::connect(address).await.unwrap())
    }

    async fn execute(&mut self, sql: &str) -> Result<u64, String> {
        let outcome = sqlx::query(AssertSqlSafe(sql)).execute(&mut self.0).await;
        outcome.map(|done| done.rows_affected()).map_err(|error| error.to_string())
    }

    async fn number(&mut self, sql: &str) -> i64 {
        let row: AnyRow = sqlx::query(AssertSqlSafe(sql)).fetch_one(&mut self.0).await.unwrap();
        row.get(0)
    }

    async fn answers(&mut self) -> i64 {
        self.number("SELECT count(*) FROM consent_answers").await
    }
}

macro_rules! beside_another {
    ($($test:ident),* $(,)?) => {
        mod sqlite {
            use super::*;
            $(#[tokio::test]
            async fn $test() {
                let folder = tempfile::tempdir().unwrap();
                let file = folder.path().join("consent.sqlite");
                let ledger = SqliteLedger::open(&file).await.unwrap();
                let other = Other::connect(&format!("sqlite:{}", file.display())).await;
                super::$test(ledger, other).await;
            })*
        }

        mod postgres {
            use super::*;
            $(#[tokio::test]
            async fn $test() {
                let Some(server) = Server::shared() else { return };
                let address = server.new_database().await;
                let ledger = PostgresLedger::connect(&address).await.unwrap();
                super::$test(ledger, Other::connect(&address).await).await;
            })*
        }
    };
}

beside_another! {
    equal_contents_are_stored_once,
    a_content_is_deleted_with_its_last_receipt,
    a_deleted_content_is_written_again,
    the_content_of_a_duplicate_is_not_written,
    a_restored_ledger_mistakes_no_content_for_another,
    a_content_cannot_be_changed_or_deleted,
    a_receipt_without_its_content_is_an_error,
    contents_that_are_written_and_erased_at_once_lose_no_receipt,
}

async fn choose<L: ConsentLedger>(ledger: L, path: &str) -> RecordId {
    Visitor::of(&app(ledger, &Keys::generate())).choose(path).await.unwrap()
}

async fn states<L: ConsentLedger>(ledger: &L, record: RecordId) -> Vec<ConsentState> {
    let receipts = ledger.look_up(record).await.unwrap();
    let [receipt] = &receipts[..] else { panic!("{receipts:?}") };
    receipt.content.states.iter().map(|state| state.state).collect()
}

async fn equal_contents_are_stored_once<L: ConsentLedger + Clone>(ledger: L, mut other: Other) {
    let keys = Keys::generate();
    let apps = [app(ledger.clone(), &keys), app(ledger.clone(), &keys)];
    for path in ["/allow", "/form", "/mixed", "/french"] {
        for app in apps.iter().cycle().take(4) {
            Visitor::of(app).choose(path).await;
        }
    }
    assert_eq!(other.answers().await, 4, "by all processes");
    let receipts = ledger.receipts(0, 100).await.unwrap();
    let receipts = receipts.iter().map(|(_, receipt)| receipt);
    let answers: Vec<_> = receipts.map(|receipt| Arc::as_ptr(&receipt.content)).collect();
    assert_eq!(answers.len(), 16);
    assert_eq!(answers.iter().collect::<HashSet<_>>().len(), 4, "and in memory");
}

async fn a_content_is_deleted_with_its_last_receipt<L: ConsentLedger + Clone>(
    ledger: L,
    mut other: Other,
) {
    let [first, second] =
        [choose(ledger.clone(), "/allow").await, choose(ledger.clone(), "/allow").await];
    let odd = choose(ledger.clone(), "/mixed").await;
    assert_eq!(ledger.erase(odd).await.unwrap(), 1);
    assert_eq!(other.answers().await, 1, "nothing says that anybody chose so");
    assert_eq!(ledger.erase(first).await.unwrap(), 1);
    assert_eq!(states(&ledger, second).await, [ConsentState::Given; 2]);

    let last = ledger.look_up(second).await.unwrap().remove(0);
    choose(ledger.clone(), "/mixed").await;
    assert_eq!(ledger.prune(last.kept_until).await.unwrap(), 0);
    assert_eq!(other.answers().await, 2);
    assert_eq!(ledger.prune(last.kept_until + 3600).await.unwrap(), 2);
    assert_eq!(other.answers().await, 0);
}

/// By a process that knows it from before.
async fn a_deleted_content_is_written_again<L: ConsentLedger + Clone>(ledger: L, mut other: Other) {
    let app = app(ledger.clone(), &Keys::generate());
    for _ in 0..3 {
        let record = Visitor::of(&app).choose("/allow").await.unwrap();
        assert_eq!(states(&ledger, record).await, [ConsentState::Given; 2]);
        ledger.erase(record).await.unwrap();
        assert_eq!(other.answers().await, 0);
    }
}

/// As where the same choice comes again by a form, and is a repetition.
async fn the_content_of_a_duplicate_is_not_written<L: ConsentLedger + Clone>(
    ledger: L,
    mut other: Other,
) {
    let mut visitor = Visitor::of(&app(ledger.clone(), &Keys::generate()));
    let record = visitor.choose("/english").await.unwrap();
    visitor.choose("/form").await;
    assert_eq!(states(&ledger, record).await, [ConsentState::Given; 2]);
    assert_eq!(other.answers().await, 1);
    ledger.erase(record).await.unwrap();
    assert_eq!(other.answers().await, 0);
}

/// As after a restore, while a process runs on: ids are given to other answers.
async fn a_restored_ledger_mistakes_no_content_for_another<L: ConsentLedger + Clone>(
    ledger: L,
    mut other: Other,
) {
    let running = app(ledger.clone(), &Keys::generate());
    Visitor::of(&running).choose("/allow").await;
    other.execute("DELETE FROM consent_receipts").await.unwrap();
    other.execute("DELETE FROM consent_answers").await.unwrap();
    if other.execute("DELETE FROM sqlite_sequence").await.is_err() {
        other.execute("ALTER TABLE consent_answers ALTER id RESTART").await.unwrap();
    }
    let mixed = choose(ledger.clone(), "/mixed").await;
    let all = Visitor::of(&running).choose("/allow").await.unwrap();
    assert_eq!(other.number("SELECT min(id) FROM consent_answers").await, 1);
    assert_eq!(states(&ledger, all).await, [ConsentState::Given; 2]);
    assert_eq!(states(&ledger, mixed).await, [ConsentState::Refused, ConsentState::Given]);
}

async fn a_content_cannot_be_changed_or_deleted<L: ConsentLedger + Clone>(
    ledger: L,
    mut other: Other,
) {
    let record = choose(ledger.clone(), "/allow").await;
    let changed = other.execute("UPDATE consent_answers SET expressed_by = 'nobody'").await;
    assert!(changed.unwrap_err().contains("an answer is never changed"));
    let gone = other.execute("DELETE FROM consent_answers").await;
    assert!(gone.unwrap_err().contains("stays for as long as a receipt names it"));
    let changed = other.execute("UPDATE consent_receipts SET answer = 2").await;
    assert!(changed.unwrap_err().contains("a receipt is never changed"));
    assert_eq!(states(&ledger, record).await, [ConsentState::Given; 2]);
}

/// Whoever is the database's master can take it away all the same.
async fn a_receipt_without_its_content_is_an_error<L: ConsentLedger + Clone>(
    ledger: L,
    mut other: Other,
) {
    let record = choose(ledger.clone(), "/allow").await;
    if other.execute("TRUNCATE consent_answers").await.is_err() {
        other.execute("PRAGMA foreign_keys = OFF").await.unwrap();
        other.execute("DROP TRIGGER consent_answers_stay").await.unwrap();
        other.execute("DELETE FROM consent_answers").await.unwrap();
    }
    assert!(ledger.look_up(record).await.is_err());
    assert!(ledger.receipts(0, 10).await.is_err());
    assert_eq!(ledger.erase(record).await.unwrap(), 1);
}

/// Two processes write what two others prune and erase at the same moment.
async fn contents_that_are_written_and_erased_at_once_lose_no_receipt<L: ConsentLedger + Clone>(
    ledger: L,
    mut other: Other,
) {
    let over = Arc::new(AtomicBool::new(false));
    let pruner = tokio::spawn({
        let (ledger, over) = (ledger.clone(), Arc::clone(&over));
        async move {
            while !over.load(Ordering::SeqCst) {
                ledger.prune(u64::MAX / 4).await.unwrap();
            }
        }
    });
    let writers: Vec<_> = ["/allow", "/mixed", "/french", "/form"]
        .into_iter()
        .map(|path| {
            let ledger = ledger.clone();
            tokio::spawn(async move {
                let app = app(ledger.clone(), &Keys::generate());
                for turn in 0..60 {
                    let record = Visitor::of(&app).choose(path).await.unwrap();
                    if turn % 3 == 0 {
                        ledger.erase(record).await.unwrap();
                    }
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    over.store(true, Ordering::SeqCst);
    pruner.await.unwrap();
    let orphans = "SELECT count(*) FROM consent_receipts WHERE answer NOT IN (SELECT id FROM consent_answers)";
    assert_eq!(other.number(orphans).await, 0);
    ledger.receipts(0, 1000).await.unwrap();
    ledger.prune(u64::MAX / 4).await.unwrap();
    assert_eq!(other.answers().await, 0);
}

/// Where there are few answers, PostgreSQL would plan to look at each of them, and a connection keeps its plans.
#[tokio::test]
async fn no_connection_scans_all_contents() {
    let Some(server) = Server::shared() else { return };
    let address = server.new_database().await;
    let ledger = PostgresLedger::connect(&address).await.unwrap();
    let app = app(ledger.clone(), &Keys::generate());
    let mut other = Other::connect(&address).await;
    let mut visitor = Visitor::of(&app);
    visitor.choose("/allow").await;
    other.execute("VACUUM ANALYZE consent_answers").await.unwrap();
    let mut scans = async || {
        tokio::time::sleep(Duration::from_secs(2)).await; // then each connection has told what it did
        other
            .number("SELECT seq_scan FROM pg_stat_user_tables WHERE relname = 'consent_answers'")
            .await
    };
    let before = scans().await;
    for path in ["/mixed", "/allow", "/mixed", "/allow", "/mixed", "/allow", "/mixed", "/allow"] {
        visitor.choose(path).await;
    }
    assert_eq!(scans().await, before);
}

/// On the disk, once the write-ahead log is in the file.
#[tokio::test]
async fn nothing_of_an_erased_record_is_left_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.sqlite");
    let ledger = SqliteLedger::open(&file).await.unwrap();
    let record = choose(ledger.clone(), "/allow").await;
    let odd = choose(ledger.clone(), "/mixed").await;
    let mut other = Other::connect(&format!("sqlite:{}", file.display())).await;
    let mut holds = async |what: &[u8]| {
        assert_eq!(other.number("PRAGMA wal_checkpoint(TRUNCATE)").await, 0, "nobody is busy");
        let bytes = std::fs::read(&file).unwrap();
        bytes.windows(what.len()).any(|window| window == what)
    };
    assert!(holds(odd.as_bytes()).await && holds(b"ConsentRefused").await);
    ledger.erase(odd).await.unwrap();
    assert!(!holds(odd.as_bytes()).await && !holds(b"ConsentRefused").await);
    assert!(holds(record.as_bytes()).await);
}
