//! What a portal keeps, on each database.

use policy_runtime::ledger::{ConsentLedger, ConsentReceipt, PostgresLedger, SqliteLedger};
use policy_tests::postgres::Server;
use portal::{Database, PostgresUrl};
use sqlx::any::install_default_drivers;
use sqlx::{AnyConnection, Connection};
use std::sync::Arc;
use tempfile::TempDir;

/// Set to `postgres` to have every portal of these tests keep its state on a PostgreSQL server.
const DATABASE: &str = "PORTAL_TEST_DATABASE";

/// Where a portal keeps its state, for as long as this is there.
#[derive(Clone)]
pub(crate) enum Kept {
    Folder(Arc<TempDir>),
    Server { url: PostgresUrl, _runs: Arc<Server> },
}

impl Kept {
    pub(crate) fn folder() -> Kept {
        Kept::Folder(Arc::new(tempfile::tempdir().unwrap()))
    }

    /// None where there is no PostgreSQL.
    pub(crate) async fn on_server() -> Option<Kept> {
        let server = Server::shared()?;
        let url = server.new_database().await.parse().unwrap();
        Some(Kept::Server { url, _runs: server })
    }

    /// Where the tests are told to keep it; in a folder, and with a word on stderr, where that is not there.
    pub(crate) async fn as_told() -> Kept {
        match std::env::var(DATABASE).as_deref() {
            Ok("postgres") => Kept::on_server().await.unwrap_or_else(Kept::folder),
            Ok(other) => panic!("{DATABASE} is `{other}`; it can be `postgres`"),
            Err(_) => Kept::folder(),
        }
    }

    pub(crate) fn database(&self) -> Database {
        match self {
            Kept::Folder(folder) => Database::Folder(folder.path().to_owned()),
            Kept::Server { url, .. } => Database::Postgres(url.clone()),
        }
    }

    /// All receipts of consents.
    pub(crate) async fn receipts(&self) -> Vec<ConsentReceipt> {
        let receipts = match self {
            Kept::Folder(folder) => sqlite(folder).await.receipts(0, 1000).await,
            Kept::Server { url, .. } => postgres(url).await.receipts(0, 1000).await,
        };
        receipts.unwrap().into_iter().map(|(_, receipt)| receipt).collect()
    }

    /// What was shown.
    pub(crate) async fn notice(&self, fingerprint: &str, language: &str) -> String {
        let notice = match self {
            Kept::Folder(folder) => sqlite(folder).await.notice(fingerprint, language).await,
            Kept::Server { url, .. } => postgres(url).await.notice(fingerprint, language).await,
        };
        notice.unwrap().unwrap().texts
    }

    /// Does something to the ledger behind the portal's back.
    pub(crate) async fn tamper(&self, sql: &'static str) {
        install_default_drivers();
        let address = match self {
            Kept::Folder(folder) => {
                format!("sqlite:{}", folder.path().join("consent.sqlite").display())
            }
            Kept::Server { url, .. } => url.expose().to_owned(),
        };
        let mut connection = AnyConnection::connect(&address).await.unwrap();
        sqlx::query(sql).execute(&mut connection).await.unwrap();
    }
}

async fn sqlite(folder: &TempDir) -> SqliteLedger {
    SqliteLedger::open(folder.path().join("consent.sqlite")).await.unwrap()
}

async fn postgres(url: &PostgresUrl) -> PostgresLedger {
    PostgresLedger::connect(url.expose()).await.unwrap()
}
