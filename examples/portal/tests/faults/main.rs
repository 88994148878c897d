//! The portal as a process, under a load of choices, while things break: no acknowledged consent without a receipt, and no
//! refusal or withdrawal turned away.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test says what it expects by panicking, and what it saw on stderr"
)]

mod load;
mod process;

use load::{Answers, Load, allow_all, choose, page, record_in};
use policy_runtime::ledger::{ConsentLedger, PostgresLedger, SqliteLedger};
use policy_tests::postgres::Server;
use process::Portal;
use std::time::Duration;
use tokio::time::sleep;

const KILLS: u32 = 20;

/// The two zeros.
async fn assert_proved<L: ConsentLedger>(what: &str, answers: &Answers, ledger: &L) {
    let mut lost = 0;
    for record in &answers.acknowledged {
        if ledger.look_up(*record).await.unwrap().is_empty() {
            lost += 1;
        }
    }
    let Answers { acknowledged, consents_turned_away, refusals, withdrawals, overflowed } = answers;
    eprintln!(
        "{what}: {} consents acknowledged, {lost} without a receipt, {consents_turned_away} told to try again; {refusals} refusals and {withdrawals} withdrawals held, {} turned away",
        acknowledged.len(),
        overflowed.len()
    );
    assert_eq!(lost, 0, "an acknowledged consent has a receipt");
    assert_eq!(overflowed, &[""; 0], "a refusal or withdrawal takes effect");
    assert!(!acknowledged.is_empty() && *refusals > 0 && *withdrawals > 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_in_the_middle() {
    let folder = tempfile::tempdir().unwrap();
    let mut portal = Portal::in_folder(folder.path()).await;
    let load = Load::on(portal.address);
    for kill in 0..KILLS {
        load.goes_on(20).await;
        sleep(Duration::from_millis(u64::from(kill) * 7)).await; // at another point each time
        portal.kill_and_start_again().await;
    }
    load.goes_on(1).await;
    let answers = load.ends().await;
    portal.stop();
    let ledger = SqliteLedger::open(folder.path().join("consent.sqlite")).await.unwrap();
    assert_proved("killed 20 times", &answers, &ledger).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn its_server_is_stopped_and_started() {
    let Some(server) = Server::start() else { return };
    let url = server.new_database().await;
    let portal = Portal::on_server(&url).await;
    let load = Load::on(portal.address);
    for _ in 0..3 {
        load.goes_on(50).await;
        server.stop();
        sleep(Duration::from_millis(1500)).await;
        for path in ["/cookies", "/cookie-policy", "/.well-known/gpc.json"] {
            assert_eq!(page(portal.address, path).await, Some(200), "{path}");
        }
        server.start_again().await;
    }
    load.goes_on(50).await;
    assert_eq!(page(portal.address, "/").await, Some(200));
    let answers = load.ends().await;
    portal.stop();
    assert!(answers.consents_turned_away > 0);
    let ledger = PostgresLedger::connect(&url).await.unwrap();
    assert_proved("PostgreSQL stopped 3 times", &answers, &ledger).await;
    let refused: u64 = ledger.refusals().await.unwrap().iter().map(|count| count.refusals).sum();
    assert!(refused >= answers.refusals.try_into().unwrap(), "{refused} are counted");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_of_them_are_one_site_and_one_is_killed() {
    let Some(server) = Server::shared() else { return };
    let url = server.new_database().await;
    // Both make the tables.
    let (mut one, other) = tokio::join!(Portal::on_server(&url), Portal::on_server(&url));
    let loads = [Load::on(one.address), Load::on(other.address)];
    for _ in 0..3 {
        loads[0].goes_on(30).await;
        one.kill_and_start_again().await;
    }
    let consent = choose(one.address, &allow_all(), None).await.unwrap().choice.unwrap();
    let withdrawal = choose(other.address, "all=refuse", Some(&consent)).await.unwrap();
    assert!(withdrawal.holds());
    let again = choose(one.address, &allow_all(), withdrawal.choice.as_deref()).await.unwrap();
    assert_eq!(record_in(&again.choice.unwrap()), record_in(&consent));

    let mut answers = Vec::new();
    for load in loads {
        load.goes_on(30).await;
        answers.push(load.ends().await);
    }
    one.stop();
    other.stop();
    let ledger = PostgresLedger::connect(&url).await.unwrap();
    assert_proved("one of two, killed 3 times", &answers[0], &ledger).await;
    assert_proved("the other one", &answers[1], &ledger).await;
    let receipts = ledger.look_up(record_in(&consent)).await.unwrap();
    assert!(receipts.len() == 3, "{receipts:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn its_disk_is_full() {
    let folder = tempfile::tempdir().unwrap();
    let portal = Portal::in_bounded_folder(folder.path(), 512 * 1024).await;
    let load = Load::on(portal.address);
    for _ in 0..2400 {
        if load.consents_turned_away() > 100 {
            break;
        }
        sleep(Duration::from_millis(25)).await;
    }
    for path in ["/", "/cookies", "/cookie-policy", "/datasets/street-trees"] {
        assert_eq!(page(portal.address, path).await, Some(200), "{path}");
    }
    let answers = load.ends().await;
    assert!(answers.consents_turned_away > 100);
    drop(portal);
    let ledger = SqliteLedger::open(folder.path().join("consent.sqlite")).await.unwrap();
    assert_proved("disk full", &answers, &ledger).await;
}
