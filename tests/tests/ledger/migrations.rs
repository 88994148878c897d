//! Ledgers of earlier builds are carried over: nothing is lost, and every place stays.

use crate::shop::{Visitor, app, eventually};
use policy_runtime::Keys;
use policy_runtime::consent::RecordId;
use policy_runtime::ledger::{
    ConsentLedger, ConsentNotice, ConsentReceipt, LedgerError, PostgresLedger, SqliteLedger,
};
use policy_tests::postgres::Server;
use sqlx::any::install_default_drivers;
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{AnyConnection, Connection, SqlStr};
use std::path::Path;
use tokio::task::JoinHandle;

/// The migrations before this build's last.
pub(crate) const SQLITE: &[&str] = &[
    include_str!("../../../policy-runtime/migrations/sqlite/0001_ledger.sql"),
    include_str!("../../../policy-runtime/migrations/sqlite/0002_answers.sql"),
];
/// The migrations before this build's last.
pub(crate) const POSTGRES: &[&str] = &[
    include_str!("../../../policy-runtime/migrations/postgres/0001_ledger.sql"),
    include_str!("../../../policy-runtime/migrations/postgres/0002_append.sql"),
    include_str!("../../../policy-runtime/migrations/postgres/0003_answers.sql"),
    include_str!("../../../policy-runtime/migrations/postgres/0004_turns_and_refusals.sql"),
];
/// The number of migrations that made a ledger whose receipts have all fields themselves.
const SQLITE_FLAT: usize = 1;
const FLAT: usize = 2;

/// A database as an earlier build left it.
pub(crate) struct Earlier(pub(crate) AnyConnection);

impl Earlier {
    async fn sqlite(file: &Path) -> Earlier {
        Earlier::file(file, &SQLITE[..SQLITE_FLAT]).await
    }

    pub(crate) async fn file(file: &Path, migrations: &[&'static str]) -> Earlier {
        Earlier::make(&format!("sqlite:{}?mode=rwc", file.display()), migrations).await
    }

    pub(crate) async fn make(address: &str, migrations: &[&'static str]) -> Earlier {
        install_default_drivers();
        let migrations = (1..).zip(migrations).map(|(version, text)| {
            let text = SqlStr::from_static(text);
            Migration::new(version, "ledger".into(), MigrationType::Simple, text, false)
        });
        let mut migrator = Migrator::with_migrations(migrations.collect());
        migrator.dangerous_set_table_name("consent_migrations");
        let mut connection = AnyConnection::connect(address).await.unwrap();
        migrator.run(&mut connection).await.unwrap();
        Earlier(connection)
    }

    pub(crate) async fn put_notice(&mut self, notice: &ConsentNotice) {
        sqlx::query("INSERT INTO consent_notices VALUES ($1, $2, $3)")
            .bind(&notice.fingerprint)
            .bind(&notice.language)
            .bind(&notice.texts)
            .execute(&mut self.0)
            .await
            .unwrap();
    }

    async fn put(&mut self, receipt: &ConsentReceipt) {
        let answer = &receipt.content;
        let number = |number: u64| i64::try_from(number).unwrap();
        sqlx::query("INSERT INTO consent_receipts (record_id, schema_version, policy, site, notice, language, states, expressed_by, chosen_at, holds_for, kept_until) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
            .bind(receipt.record_id.as_bytes().to_vec())
            .bind(&answer.schema_version)
            .bind(&answer.policy)
            .bind(&answer.site)
            .bind(&answer.notice)
            .bind(&answer.language)
            .bind(serde_json::to_string(&answer.states).unwrap())
            .bind(&answer.expressed_by)
            .bind(number(receipt.chosen_at))
            .bind(number(answer.holds_for))
            .bind(number(receipt.kept_until))
            .execute(&mut self.0)
            .await
            .unwrap();
    }

    pub(crate) async fn execute(&mut self, sql: &'static str) {
        sqlx::query(sql).execute(&mut self.0).await.unwrap();
    }
}

/// Receipts of this build, with the visitor who made the first of them, who still has a cookie.
pub(crate) struct Made {
    pub(crate) keys: Keys,
    pub(crate) cookies: String,
    pub(crate) notices: Vec<ConsentNotice>,
    pub(crate) receipts: Vec<ConsentReceipt>,
}

pub(crate) async fn made() -> Made {
    let folder = tempfile::tempdir().unwrap();
    let ledger = SqliteLedger::open(folder.path().join("consent.sqlite")).await.unwrap();
    let keys = Keys::generate();
    let app = app(ledger.clone(), &keys);
    let mut visitor = Visitor::of(&app);
    for path in ["/allow", "/mixed", "/allow"] {
        visitor.choose(path).await;
    }
    for path in ["/french", "/form", "/allow", "/french"] {
        Visitor::of(&app).choose(path).await;
    }
    let receipts = ledger.receipts(0, 100).await.unwrap();
    let receipts: Vec<_> = receipts.into_iter().map(|(_, receipt)| receipt).collect();
    assert_eq!(receipts.len(), 7);
    let mut notices = Vec::new();
    for receipt in [&receipts[0], &receipts[3], &receipts[4]] {
        let answer = &receipt.content;
        notices.push(ledger.notice(&answer.notice, &answer.language).await.unwrap().unwrap());
    }
    Made { keys, cookies: visitor.cookies, notices, receipts }
}

impl Made {
    async fn put_into(&self, earlier: &mut Earlier) {
        for notice in &self.notices {
            earlier.put_notice(notice).await;
        }
        for receipt in &self.receipts {
            earlier.put(receipt).await;
        }
        // Two that were erased: one between others, and the last.
        earlier.put(&self.receipts[0]).await;
        earlier.execute("DELETE FROM consent_receipts WHERE id IN (5, 8)").await;
        earlier.execute("INSERT INTO consent_refusals SELECT 0, 'Shop', 'shop.example', fingerprint, language, '[]', 7, 9 FROM consent_notices WHERE language = 'fr'").await;
    }

    async fn assert_kept<L: ConsentLedger + Clone>(self, ledger: L) {
        let places = (1..).zip(self.receipts.iter().cloned());
        let expected: Vec<_> = places.filter(|(place, _)| *place != 5).collect();
        assert_eq!(ledger.receipts(0, 100).await.unwrap(), expected);
        let record = self.receipts[0].record_id;
        assert_eq!(ledger.look_up(record).await.unwrap(), self.receipts[..3]);
        for notice in &self.notices {
            let kept = ledger.notice(&notice.fingerprint, &notice.language).await.unwrap();
            assert_eq!(kept.as_ref(), Some(notice));
        }
        let counts = ledger.refusals().await.unwrap();
        assert_eq!(counts.iter().map(|count| count.refusals).collect::<Vec<_>>(), [7]);

        let app = app(ledger.clone(), &self.keys);
        let mut visitor = Visitor { cookies: self.cookies, ..Visitor::of(&app) };
        assert_eq!(visitor.allows().await, "true true");
        assert_eq!(visitor.choose("/allow").await, Some(record));
        assert_eq!(ledger.look_up(record).await.unwrap().len(), 3, "it repeats what was before");
        visitor.choose("/mixed").await;
        let new = ledger.receipts(7, 100).await.unwrap();
        assert_eq!(new.len(), 1);
        assert!(new[0].0 > 8, "the place of an erased one is not given again: {new:?}");
        assert_eq!(new[0].1.content, self.receipts[1].content);
        assert_eq!(ledger.erase(record).await.unwrap(), 4);
    }
}

/// Of processes that start at once, one carries the ledger over.
pub(crate) async fn first_of<L>(starts: [JoinHandle<Result<L, LedgerError>>; 4]) -> L {
    let mut ledgers = Vec::new();
    for start in starts {
        ledgers.push(start.await.unwrap().unwrap());
    }
    ledgers.remove(0)
}

#[tokio::test]
async fn a_file_is_carried_over() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.sqlite");
    let made = made().await;
    made.put_into(&mut Earlier::sqlite(&file).await).await;
    let start = || tokio::spawn(SqliteLedger::open(file.clone()));
    made.assert_kept(first_of([start(), start(), start(), start()]).await).await;
}

#[tokio::test]
async fn a_database_is_carried_over() {
    let Some(server) = Server::shared() else { return };
    let address = server.new_database().await;
    let made = made().await;
    made.put_into(&mut Earlier::make(&address, &POSTGRES[..FLAT]).await).await;
    let start = || {
        let address = address.clone();
        tokio::spawn(async move { PostgresLedger::connect(&address).await })
    };
    made.assert_kept(first_of([start(), start(), start(), start()]).await).await;
}

#[tokio::test]
async fn an_empty_ledger_is_carried_over() {
    let folder = tempfile::tempdir().unwrap();
    for migrations in 1..=SQLITE.len() {
        let file = folder.path().join(format!("{migrations}.sqlite"));
        Earlier::file(&file, &SQLITE[..migrations]).await;
        let ledger = SqliteLedger::open(&file).await.unwrap();
        Visitor::of(&app(ledger.clone(), &Keys::generate())).choose("/allow").await.unwrap();
    }

    let Some(server) = Server::shared() else { return };
    for migrations in 1..=POSTGRES.len() {
        let address = server.new_database().await;
        Earlier::make(&address, &POSTGRES[..migrations]).await;
        let ledger = PostgresLedger::connect(&address).await.unwrap();
        let app = app(ledger.clone(), &Keys::generate());
        Visitor::of(&app).choose("/allow").await.unwrap();
        Visitor::of(&app).choose("/refuse").await;
        let refusals = || async { ledger.refusals().await.unwrap() };
        eventually(refusals, |refusals| refusals.len() == 1).await;
    }
}

/// What needs room first gives more of it free.
#[tokio::test]
async fn a_full_file_is_carried_over_without_growing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.sqlite");
    let mut earlier = Earlier::sqlite(&file).await;
    let made = made().await;
    made.put_into(&mut earlier).await;
    earlier.execute("BEGIN").await;
    for number in 0..6000_u128 {
        let record = number.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835).to_be_bytes();
        let receipt = &made.receipts[number as usize % made.receipts.len()];
        earlier
            .put(&ConsentReceipt { record_id: RecordId::from_bytes(record), ..receipt.clone() })
            .await;
    }
    earlier.execute("COMMIT").await;
    earlier.0.close().await.unwrap();
    let bytes = std::fs::metadata(&file).unwrap().len();
    let ledger = SqliteLedger::open_bounded(&file, bytes).await.unwrap();
    assert_eq!(ledger.receipts(0, 10_000).await.unwrap().len(), 6006);
    let app = app(ledger.clone(), &Keys::generate());
    for _ in 0..100 {
        Visitor::of(&app).choose("/allow").await.unwrap(); // and now there is room again
    }
    assert!(std::fs::metadata(&file).unwrap().len() <= bytes);
}

/// Where everybody answered something else, both the old and the new do not fit into it.
#[tokio::test]
async fn a_file_too_small_to_be_carried_over_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.sqlite");
    let mut earlier = Earlier::sqlite(&file).await;
    let made = made().await;
    made.put_into(&mut earlier).await;
    earlier.execute("WITH RECURSIVE number (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM number WHERE n < 3000) INSERT INTO consent_receipts SELECT NULL, randomblob(16), schema_version, policy, 'shop-' || n, notice, language, states, expressed_by, chosen_at, holds_for, kept_until FROM consent_receipts, number WHERE id = 1").await;
    earlier.0.close().await.unwrap();
    let bytes = std::fs::metadata(&file).unwrap().len();
    let error = SqliteLedger::open_bounded(&file, bytes).await.unwrap_err();
    assert!(matches!(error, LedgerError::Full(_)), "{error:?}");
    let ledger = SqliteLedger::open(&file).await.unwrap();
    let record = made.receipts[0].record_id;
    assert_eq!(ledger.look_up(record).await.unwrap(), made.receipts[..3]);
    let receipts = ledger.receipts(8, 10_000).await.unwrap();
    let sites = receipts.iter().map(|(_, receipt)| receipt.content.site.clone());
    assert!(sites.eq((1..=3000).map(|number| format!("shop-{number}"))));
}
