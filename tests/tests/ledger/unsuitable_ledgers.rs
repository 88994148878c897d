//! What can be no ledger says so when it is opened, and a ledger that nothing is written to says so with each consent.

use crate::shop::{Shop, Visitor, app, router};
use axum::Router;
use axum::http::StatusCode;
use axum::routing::post;
use policy_runtime::ledger::{LedgerError, PostgresLedger, SqliteLedger};
use policy_runtime::{Choice, Cookies, Keys, NotRecorded, PolicyLayer};
use policy_tests::logs::Logs;
use policy_tests::request::send;
use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Runtime};

policy_tests::site_policy!(declared: Stall ["stall.example"]);
use declared::Stall;

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn assert_unsuitable(error: &LedgerError, name: &str) {
    assert!(matches!(error, LedgerError::Unsuitable(_)), "{name}: {error:?}");
    let text = error.to_string();
    assert!(text.contains("needs a file, by its path"), "{text}");
    assert!(error.source().is_none(), "it says its cause itself");
}

#[tokio::test]
async fn a_database_without_a_file_is_no_ledger() {
    for name in [
        "",
        " ",
        ":memory:",
        ":MEMORY:",
        ":memory:?cache=shared",
        ":anything",
        "file:",
        "file::memory:",
        "file::memory:?cache=shared",
        "file:consent.sqlite?mode=memory",
        "file:consent.sqlite?mode=memory&cache=shared",
        "FILE:consent.sqlite?mode=memory",
        "file:///consent.sqlite",
        "sqlite::memory:",
        "sqlite:consent.sqlite",
        "sqlite://consent.sqlite",
        "consent\0.sqlite",
    ] {
        let begin = Instant::now();
        assert_unsuitable(&SqliteLedger::open(name).await.unwrap_err(), name);
        assert_unsuitable(&SqliteLedger::open_bounded(name, 1 << 20).await.unwrap_err(), name);
        assert!(begin.elapsed() < Duration::from_secs(1), "{name}: it is not tried again");
        let is_left = !name.trim().is_empty() && Path::new(name).try_exists().unwrap_or(false);
        assert!(!is_left, "{name}: nothing is left behind");
    }
}

#[tokio::test]
async fn no_folder_and_nothing_that_cannot_be_written_is_a_ledger() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("text");
    std::fs::write(&text, "a text of somebody's, which is longer than the head of a database")
        .unwrap();
    let mut names = vec![
        folder.path().to_owned(),
        folder.path().join("no such folder/consent.sqlite"),
        text.join("consent.sqlite"),
    ];
    if cfg!(unix) {
        names.push("/dev/null".into());
    }
    for name in names {
        let error = SqliteLedger::open(&name).await.unwrap_err();
        assert_unsuitable(&error, &name.display().to_string());
    }
    let begin = Instant::now();
    let error = SqliteLedger::open(&text).await.unwrap_err();
    assert!(matches!(error, LedgerError::Unsuitable(_)), "{error:?}");
    assert!(begin.elapsed() < Duration::from_secs(2), "it is not tried again");
    assert!(std::fs::read_to_string(&text).unwrap().starts_with("a text"), "it is as it was");
}

#[cfg(unix)]
#[tokio::test]
async fn the_files_of_a_ledger_are_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |file: &Path| std::fs::metadata(file).unwrap().permissions().mode() & 0o777;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("consent.sqlite");
    let app = app(SqliteLedger::open(&file).await.unwrap(), &Keys::generate());
    Visitor::of(&app).choose("/allow").await.unwrap();
    let mut files: Vec<_> =
        std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let names: Vec<_> =
        files.iter().map(|file| file.file_name().unwrap().to_str().unwrap()).collect();
    assert_eq!(names, ["consent.sqlite", "consent.sqlite-shm", "consent.sqlite-wal"]);
    for file in &files {
        assert_eq!(mode(file), 0o600, "{}", file.display());
    }

    // What its owner said of a file that is there stays.
    let shared = folder.path().join("shared.sqlite");
    std::fs::write(&shared, "").unwrap();
    std::fs::set_permissions(&shared, std::fs::Permissions::from_mode(0o640)).unwrap();
    SqliteLedger::open(&shared).await.unwrap();
    assert_eq!(mode(&shared), 0o640);
}

#[tokio::test]
async fn an_address_that_is_none_is_unsuitable_and_a_silent_server_is_down() {
    for address in ["", "consent", "mysql://shop.example/consent", "postgres://[/consent"] {
        let error = PostgresLedger::connect(address).await.unwrap_err();
        assert!(matches!(error, LedgerError::Unsuitable(_)), "{address}: {error:?}");
    }
    let error =
        PostgresLedger::connect("postgres://a:secret@127.0.0.1:1/consent").await.unwrap_err();
    assert!(matches!(error, LedgerError::Down(_)), "{error:?}");
    let text = error.to_string();
    assert!(error.source().is_none() && !text.contains("secret"), "{text}");
}

#[test]
fn outside_of_a_runtime_there_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let runtime = runtime();
    let ledger =
        runtime.block_on(SqliteLedger::open(folder.path().join("consent.sqlite"))).unwrap();
    let layer = || PolicyLayer::<Shop>::new(Keys::generate());
    let error = layer().try_ledger(ledger.clone()).unwrap_err();
    assert!(matches!(error, LedgerError::Unsuitable(_)), "{error:?}");
    assert!(error.to_string().contains("needs a Tokio runtime"), "{error}");
    runtime.block_on(async {
        let app = layer().try_ledger(ledger).unwrap().guard(router());
        Visitor::of(&app).choose("/allow").await.unwrap();
    });
}

#[test]
fn a_ledger_that_was_given_outside_of_a_runtime_is_loud_with_each_consent() {
    let folder = tempfile::tempdir().unwrap();
    let runtime = runtime();
    let ledger =
        runtime.block_on(SqliteLedger::open(folder.path().join("consent.sqlite"))).unwrap();
    let allow = async |cookies: Cookies<Stall>| -> Result<(), NotRecorded> {
        cookies.choose(Choice::allow_all()).await.map(drop)
    };
    let layer = PolicyLayer::<Stall>::new(Keys::generate()).ledger(ledger);
    let app = layer.guard(Router::new().route("/allow", post(allow)));
    let logs = Logs::collect();
    runtime.block_on(async {
        for _ in 0..3 {
            let response = send(&app, "POST", "stall.example", "/allow", &[]).await;
            assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
        }
    });
    let text = logs.text();
    assert_eq!(text.matches("outside of a Tokio runtime").count(), 1, "{text}");
    assert!(text.contains("help: call `PolicyLayer::ledger` in an async function"), "{text}");
}

#[test]
fn a_ledger_whose_writer_is_gone_is_loud_and_refusals_hold() {
    let folder = tempfile::tempdir().unwrap();
    let first = runtime();
    let (app, again) = first.block_on(async {
        let ledger = SqliteLedger::open(folder.path().join("consent.sqlite")).await.unwrap();
        let keys = Keys::generate();
        (app(ledger.clone(), &keys), app(ledger, &keys)) // one knows the visitor, the other does not
    });
    let cookies = first.block_on(async {
        let mut visitor = Visitor::of(&app);
        visitor.choose("/allow").await;
        visitor.cookies
    });
    drop(first);
    let logs = Logs::collect();
    runtime().block_on(async {
        for _ in 0..3 {
            let mut visitor = Visitor::of(&app);
            let response = visitor.send("POST", "/allow").await;
            assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
            visitor.choose("/refuse").await;
            assert!(visitor.cookies.starts_with("choice="));
        }
    });
    // Neither does a request wait for ever whose consent is to be looked up.
    let mut visitor = Visitor { cookies, ..Visitor::of(&app) };
    let mut newcomer = Visitor { cookies: visitor.cookies.clone(), ..Visitor::of(&again) };
    runtime().block_on(async {
        assert_eq!(newcomer.allows().await, "false false", "nothing confirms it");
        assert!(newcomer.choose("/refuse").await.is_some(), "it withdraws what is under its id");
        visitor.choose("/refuse").await;
        assert_eq!(visitor.allows().await, "false false");
    });
    let text = logs.text();
    assert_eq!(text.matches("has no writer any more").count(), 1, "{text}");
    assert!(text.contains("help: "), "{text}");
}
