//! Schemas: made by several processes at once, newer than this build, and never with a password in a message.

use crate::shop::{Visitor, app};
use policy_runtime::Keys;
use policy_runtime::ledger::{ConsentLedger, LedgerError, PostgresLedger, SqliteLedger};
use policy_tests::postgres::Server;
use sqlx::any::install_default_drivers;
use sqlx::{AnyConnection, AssertSqlSafe, Connection, PgConnection};

const NEWER: &str = "INSERT INTO consent_migrations (version, description, success, checksum, execution_time) SELECT 99, 'newer', success, checksum, 0 FROM consent_migrations WHERE version = 1";

async fn execute(address: &str, sql: &'static str) {
    install_default_drivers();
    let mut other = AnyConnection::connect(address).await.unwrap();
    sqlx::query(sql).execute(&mut other).await.unwrap();
}

#[tokio::test]
async fn eight_processes_make_one_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.sqlite");
    let starts: Vec<_> = (0..8).map(|_| tokio::spawn(SqliteLedger::open(file.clone()))).collect();
    for start in starts {
        start.await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn eight_processes_make_the_tables_once() {
    let Some(server) = Server::shared() else { return };
    let address = server.new_database().await;
    let starts: Vec<_> = (0..8)
        .map(|_| {
            let address = address.clone();
            tokio::spawn(async move { PostgresLedger::connect(&address).await })
        })
        .collect();
    for start in starts {
        start.await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn a_file_migrated_by_a_newer_build_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.sqlite");
    SqliteLedger::open(&file).await.unwrap();
    execute(&format!("sqlite:{}", file.display()), NEWER).await;
    let error = SqliteLedger::open(&file).await.unwrap_err();
    assert!(matches!(error, LedgerError::Newer(99)), "{error:?}");
    assert!(error.to_string().contains("newer than this build"), "{error}");
}

#[tokio::test]
async fn a_database_migrated_by_a_newer_build_is_not_opened() {
    let Some(server) = Server::shared() else { return };
    let address = server.new_database().await;
    PostgresLedger::connect(&address).await.unwrap();
    execute(&address, NEWER).await;
    let error = PostgresLedger::connect(&address).await.unwrap_err();
    assert!(matches!(error, LedgerError::Newer(99)), "{error:?}");
}

/// One that has no letters for some of the languages.
#[tokio::test]
async fn a_database_that_is_not_in_utf_8_is_not_opened() {
    let Some(server) = Server::shared() else { return };
    let address = server.new_database().await;
    for (encoding, is_fit) in [("WIN1251", false), ("LATIN1", false), ("SQL_ASCII", true)] {
        let name = format!("in_{}_{}", encoding.to_lowercase(), std::process::id());
        let make =
            format!("CREATE DATABASE {name} ENCODING '{encoding}' LOCALE 'C' TEMPLATE template0");
        let mut other = PgConnection::connect(&address).await.unwrap();
        sqlx::query(AssertSqlSafe(make)).execute(&mut other).await.unwrap();
        let (server, _) = address.rsplit_once('/').unwrap();
        match PostgresLedger::connect(&format!("{server}/{name}")).await {
            Ok(ledger) => {
                assert!(is_fit, "{encoding}");
                let app = app(ledger.clone(), &Keys::generate());
                let record = Visitor::of(&app).choose("/french").await.unwrap();
                let receipt = ledger.look_up(record).await.unwrap().remove(0);
                let answer = &receipt.content;
                let notice = ledger.notice(&answer.notice, &answer.language).await.unwrap();
                assert!(notice.unwrap().texts.contains("Intérêts"));
            }
            Err(error) => {
                assert!(!is_fit, "{encoding}: {error}");
                assert!(error.to_string().contains(encoding), "{error}");
            }
        }
    }
}

#[tokio::test]
async fn no_message_has_the_password() {
    for address in [
        "postgres://policy:hunter2@127.0.0.1:1/none",
        "postgres://policy:hunter2@127.0.0.1:none/none",
        "postgres://policy:hunter2@127.0.0.1:1/none?sslmode=hunter",
        "policy:hunter2@127.0.0.1/none",
    ] {
        let error = PostgresLedger::connect(address).await.unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    }
    let Some(server) = Server::shared() else { return };
    let address = server.new_database().await.replacen("policy@", "policy:hunter2@", 1);
    let ledger = PostgresLedger::connect(&address).await.unwrap();
    assert!(!format!("{ledger:?}").contains("hunter2"));
}
