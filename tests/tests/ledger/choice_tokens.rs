//! Tokens of forms: a double click is one receipt, and a token gives nobody anything.

use crate::shop::{Visitor, app, body, eventually};
use policy_runtime::Keys;
use policy_runtime::ledger::{ConsentLedger, ConsentState};
use std::collections::HashSet;

async fn token(visitor: &mut Visitor) -> String {
    body(visitor.send("GET", "/token").await).await
}

/// On two processes, before the browser has a cookie.
pub(crate) async fn a_first_consent_that_is_sent_twice_is_one_receipt<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let keys = Keys::generate();
    let apps = [app(ledger.clone(), &keys), app(ledger.clone(), &keys)];
    let token = token(&mut Visitor::of(&apps[0])).await;
    let clicks: Vec<_> = (0..8)
        .map(|click| {
            let mut tab = Visitor::of(&apps[click % 2]);
            let path = format!("/with-token/allow/{token}");
            tokio::spawn(async move { (tab.choose(&path).await.unwrap(), tab.allows().await) })
        })
        .collect();
    let mut records = HashSet::new();
    for click in clicks {
        let (record, allows) = click.await.unwrap();
        assert_eq!(allows, "true true", "each is acknowledged");
        records.insert(record);
    }
    assert_eq!(records.len(), 1);
    assert_eq!(ledger.receipts(0, 10).await.unwrap().len(), 1);

    let other = self::token(&mut Visitor::of(&apps[0])).await;
    let record = Visitor::of(&apps[1]).choose(&format!("/with-token/allow/{other}")).await;
    assert!(!records.contains(&record.unwrap()), "another form is another visitor's");
}

pub(crate) async fn a_forged_token_is_none<L: ConsentLedger + Clone>(ledger: L) {
    let app = app(ledger.clone(), &Keys::generate());
    let foreign = crate::shop::app(ledger.clone(), &Keys::generate());
    let foreign = token(&mut Visitor::of(&foreign)).await;
    let victim = Visitor::of(&app).choose("/allow").await.unwrap();
    for forged in [foreign, victim.to_string(), "%00".to_owned(), "A".repeat(70)] {
        let path = format!("/with-token/allow/{forged}");
        let first = Visitor::of(&app).choose(&path).await.unwrap();
        let second = Visitor::of(&app).choose(&path).await.unwrap();
        assert!(first != second && first != victim, "{forged}");
    }
    assert_eq!(ledger.look_up(victim).await.unwrap().len(), 1, "nobody wrote into this record");
}

pub(crate) async fn a_token_yields_to_the_record_of_the_visitor<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let app = app(ledger.clone(), &Keys::generate());
    let mut visitor = Visitor::of(&app);
    let token = token(&mut visitor).await;
    let record = visitor.choose(&format!("/with-token/allow/{token}")).await.unwrap();
    assert_eq!(visitor.choose("/refuse").await, Some(record));
    assert_eq!(visitor.allows().await, "false false");
    let again = self::token(&mut visitor).await;
    let path = format!("/with-token/allow/{again}");
    assert_eq!(visitor.choose(&path).await, Some(record), "it has a record already");
    assert_eq!(ledger.look_up(record).await.unwrap().len(), 3);
}

pub(crate) async fn a_replayed_form_takes_back_no_withdrawal<L: ConsentLedger + Clone>(ledger: L) {
    let app = app(ledger.clone(), &Keys::generate());
    let mut visitor = Visitor::of(&app);
    let path = format!("/with-token/allow/{}", token(&mut visitor).await);
    let record = visitor.choose(&path).await.unwrap();
    visitor.choose("/refuse").await;
    Visitor::of(&app).choose(&path).await; // somebody else, who read the form
    assert_eq!(visitor.allows().await, "false false");
    let receipts = ledger.look_up(record).await.unwrap();
    let given =
        receipts.iter().map(|receipt| receipt.content.states[0].state == ConsentState::Given);
    assert_eq!(given.collect::<Vec<_>>(), [true, false, true], "and no receipt is lost");
}

pub(crate) async fn a_token_says_nothing_of_who_refuses<L: ConsentLedger + Clone>(ledger: L) {
    let app = app(ledger.clone(), &Keys::generate());
    let mut visitor = Visitor::of(&app);
    let token = token(&mut visitor).await;
    assert_eq!(visitor.choose(&format!("/with-token/refuse/{token}")).await, None);
    let refusals = || async { ledger.refusals().await.unwrap() };
    eventually(refusals, |counts| counts.len() == 1).await;
    assert!(ledger.receipts(0, 10).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_page_with_a_token_is_one_visitors() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = policy_runtime::ledger::SqliteLedger::open(folder.path().join("consent.sqlite"));
    let app = app(ledger.await.unwrap(), &Keys::generate());
    for (path, expected) in
        [("/token", "private, no-cache"), ("/public-token", "private, max-age=600")]
    {
        let response = Visitor::of(&app).send("GET", path).await;
        assert_eq!(response.headers()["cache-control"], expected);
        assert_eq!(response.headers()["vary"], "Cookie");
    }
}
