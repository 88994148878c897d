//! What holds on every database.

pub(crate) use crate::append_faults::*;
pub(crate) use crate::choice_tokens::*;
pub(crate) use crate::concurrent_choices::*;
pub(crate) use crate::jurisdictions::*;
pub(crate) use crate::many_purposes::*;
pub(crate) use crate::many_sites::*;
pub(crate) use crate::shutdown::*;

use crate::shop::{Visitor, app, eventually};
use policy_runtime::Keys;
use policy_runtime::ledger::{
    ConsentLedger, ConsentNotice, ConsentReceipt, ConsentState, RefusalCount,
};
use std::collections::HashSet;

use ConsentState::{Given, Withdrawn};

fn states(receipt: &ConsentReceipt) -> Vec<(&str, ConsentState)> {
    receipt.content.states.iter().map(|state| (state.purpose.as_str(), state.state)).collect()
}

pub(crate) async fn a_consent_has_a_receipt<L: ConsentLedger + Clone>(ledger: L) {
    let app = app(ledger.clone(), &Keys::generate());
    let mut visitor = Visitor::of(&app);
    let record = visitor.choose("/form").await.unwrap();
    let receipts = ledger.look_up(record).await.unwrap(); // at once: it is durable when it is acknowledged
    let [receipt] = &receipts[..] else { panic!("{receipts:?}") };
    assert_eq!(receipt.record_id, record);
    assert_eq!(receipt.content.schema_version, ConsentReceipt::SCHEMA_VERSION);
    assert_eq!(
        (receipt.content.policy.as_str(), receipt.content.site.as_str()),
        ("Shop", "shop.example")
    );
    assert_eq!(receipt.content.expressed_by, "form");
    assert_eq!(
        states(receipt),
        [("Interest", ConsentState::Given), ("Sharing", ConsentState::Given)]
    );
    assert!(receipt.content.states.iter().all(|state| state.fingerprint.len() == 8));
    let year = 365 * 86_400;
    assert!(receipt.content.holds_for > year / 3 && receipt.content.holds_for < year);
    assert_eq!(receipt.kept_until, receipt.chosen_at + receipt.content.holds_for + 3 * year);
    let everything = format!("{receipt:?}");
    assert!(!everything.contains("Telltale") && !everything.contains("192.0.2.7"), "{everything}");
    assert_eq!(visitor.allows().await, "true true");
}

pub(crate) async fn what_was_shown_can_be_replayed<L: ConsentLedger + Clone>(ledger: L) {
    let app = app(ledger.clone(), &Keys::generate());
    let mut shown = Vec::new();
    for path in ["/french", "/allow", "/french"] {
        let record = Visitor::of(&app).choose(path).await.unwrap();
        let receipt = ledger.look_up(record).await.unwrap().remove(0);
        let notice = ledger
            .notice(&receipt.content.notice, &receipt.content.language)
            .await
            .unwrap()
            .unwrap();
        shown.push(notice);
    }
    assert_eq!(shown[0], shown[2]);
    assert_eq!(shown[0].language, "fr");
    let texts: serde_json::Value = serde_json::from_str(&shown[0].texts).unwrap();
    assert_eq!(texts["purposes"][2]["title"], "Partage");
    assert_eq!(texts["purposes"][2]["cookies"][0]["text"], "Distingue les autres.");
    assert_eq!(shown[1].language, ConsentNotice::UNDETERMINED);
    let texts: serde_json::Value = serde_json::from_str(&shown[1].texts).unwrap();
    assert_eq!(texts["purposes"][2]["title"]["en"], "Sharing");
    assert_eq!(ledger.notice("no such", "fr").await.unwrap(), None);
}

pub(crate) async fn texts_that_look_like_sql_are_stored_as_texts<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let app = app(ledger.clone(), &Keys::generate());
    let record = Visitor::of(&app).choose("/hostile").await.unwrap();
    let receipt = ledger.look_up(record).await.unwrap().remove(0);
    assert_eq!(
        receipt.content.language,
        ConsentNotice::UNDETERMINED,
        "a language is one of the policy's"
    );
    let notice =
        ledger.notice(&receipt.content.notice, &receipt.content.language).await.unwrap().unwrap();
    assert!(notice.texts.contains("'); DROP TABLE consent_receipts; --"));
    assert_eq!(ledger.notice("' OR 1=1 --", "' OR 1=1 --").await.unwrap(), None);
}

pub(crate) async fn the_choices_of_a_record_are_in_order<L: ConsentLedger + Clone>(ledger: L) {
    let app = app(ledger.clone(), &Keys::generate());
    let mut visitor = Visitor::of(&app);
    let record = visitor.choose("/allow").await.unwrap();
    assert_eq!(visitor.choose("/refuse-interest").await, Some(record));
    assert_eq!(visitor.choose("/refuse").await, Some(record));
    assert_eq!(visitor.choose("/allow-sharing").await, Some(record));
    let receipts = ledger.look_up(record).await.unwrap(); // a later consent is durable, so what came before is
    let expected = [(Given, Given), (Withdrawn, Given), (Withdrawn, Withdrawn), (Withdrawn, Given)];
    let expected =
        expected.map(|(interest, sharing)| vec![("Interest", interest), ("Sharing", sharing)]);
    assert_eq!(receipts.iter().map(states).collect::<Vec<_>>(), expected);
}

pub(crate) async fn a_plain_refusal_is_a_count<L: ConsentLedger + Clone>(ledger: L) {
    let app = app(ledger.clone(), &Keys::generate());
    for _ in 0..3 {
        assert_eq!(Visitor::of(&app).choose("/refuse").await, None);
    }
    Visitor::of(&app).choose("/refuse-interest").await;
    let refused =
        |counts: &Vec<RefusalCount>| counts.iter().map(|count| count.refusals).sum::<u64>();
    let counts =
        eventually(|| async { ledger.refusals().await.unwrap() }, |counts| refused(counts) == 4)
            .await;
    assert_eq!(counts.len(), 2);
    assert!(counts.iter().all(|count| count.day % 86_400 == 0 && count.site == "shop.example"));
    assert!(ledger.receipts(0, 10).await.unwrap().is_empty());
}

pub(crate) async fn a_form_sent_twice_is_one_receipt<L: ConsentLedger + Clone>(ledger: L) {
    let app = app(ledger.clone(), &Keys::generate());
    let mut visitor = Visitor::of(&app);
    let record = visitor.choose("/allow").await.unwrap();
    let again: Vec<_> = (0..8)
        .map(|_| {
            let mut tab = visitor.clone();
            tokio::spawn(async move { tab.choose("/allow").await })
        })
        .collect();
    for tab in again {
        assert_eq!(tab.await.unwrap(), Some(record), "it is acknowledged each time");
    }
    assert_eq!(ledger.look_up(record).await.unwrap().len(), 1);

    let mut refuser = Visitor::of(&app);
    refuser.choose("/refuse").await;
    refuser.choose("/refuse").await; // with the cookie of the first
    Visitor::of(&app).choose("/allow").await; // after them in the queue
    let counts = ledger.refusals().await.unwrap();
    assert_eq!(counts.iter().map(|count| count.refusals).collect::<Vec<_>>(), [1]);
}

pub(crate) async fn a_repetition_is_one_however_it_is_expressed<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let app = app(ledger.clone(), &Keys::generate());
    let mut visitor = Visitor::of(&app);
    let record = visitor.choose("/english").await.unwrap();
    assert_eq!(visitor.choose("/form").await, Some(record));
    assert_eq!(ledger.look_up(record).await.unwrap().len(), 1);
    assert_eq!(visitor.choose("/french").await, Some(record));
    assert_eq!(ledger.look_up(record).await.unwrap().len(), 2, "another notice was shown");
}

pub(crate) async fn back_and_forth_is_no_repetition<L: ConsentLedger + Clone>(ledger: L) {
    let app = app(ledger.clone(), &Keys::generate());
    let mut visitor = Visitor::of(&app);
    let record = visitor.choose("/allow").await.unwrap();
    for path in ["/refuse", "/allow", "/refuse", "/allow"] {
        visitor.choose(path).await;
    }
    let receipts = ledger.look_up(record).await.unwrap();
    assert_eq!(receipts.len(), 5, "the last one says what holds, however soon it comes");
}

pub(crate) async fn the_choices_of_many_clients_at_once_stay_in_order<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let app = app(ledger.clone(), &Keys::generate());
    let clients: Vec<_> = (0..64)
        .map(|_| {
            let mut visitor = Visitor::of(&app);
            tokio::spawn(async move {
                let record = visitor.choose("/allow").await.unwrap();
                for _ in 0..3 {
                    visitor.choose("/refuse").await;
                    visitor.choose("/allow").await;
                }
                record
            })
        })
        .collect();
    let mut records = HashSet::new();
    for client in clients {
        records.insert(client.await.unwrap());
    }
    assert_eq!(records.len(), 64);
    for record in records {
        let receipts = ledger.look_up(record).await.unwrap();
        let given =
            receipts.iter().map(|receipt| receipt.content.states[0].state == ConsentState::Given);
        assert_eq!(given.collect::<Vec<_>>(), [true, false, true, false, true, false, true]);
    }
}

pub(crate) async fn a_record_can_be_erased<L: ConsentLedger + Clone>(ledger: L) {
    let app = app(ledger.clone(), &Keys::generate());
    let record = Visitor::of(&app).choose("/allow").await.unwrap();
    let other = Visitor::of(&app).choose("/allow").await.unwrap();
    assert_eq!(ledger.erase(record).await.unwrap(), 1);
    assert_eq!(ledger.erase(record).await.unwrap(), 0);
    assert!(ledger.look_up(record).await.unwrap().is_empty());
    assert_eq!(ledger.look_up(other).await.unwrap().len(), 1);
}

pub(crate) async fn expired_receipts_are_pruned<L: ConsentLedger + Clone>(ledger: L) {
    let app = app(ledger.clone(), &Keys::generate());
    Visitor::of(&app).choose("/refuse").await;
    let record = Visitor::of(&app).choose("/allow").await.unwrap();
    let receipt = ledger.look_up(record).await.unwrap().remove(0);
    assert_eq!(ledger.prune(receipt.chosen_at).await.unwrap(), 0);
    assert_eq!(ledger.prune(receipt.kept_until + 1).await.unwrap(), 2);
    assert!(ledger.look_up(record).await.unwrap().is_empty());
    assert!(
        ledger.notice(&receipt.content.notice, &receipt.content.language).await.unwrap().is_some()
    );
    Visitor::of(&app).choose("/allow").await.unwrap(); // it goes on
}

pub(crate) async fn a_ledger_is_read_in_parts<L: ConsentLedger + Clone>(ledger: L) {
    let app = app(ledger.clone(), &Keys::generate());
    let mut made = Vec::new();
    for _ in 0..5 {
        made.push(Visitor::of(&app).choose("/allow").await.unwrap());
    }
    let (mut read, mut after) = (Vec::new(), 0);
    loop {
        let part = ledger.receipts(after, 2).await.unwrap();
        let Some((last, _)) = part.last() else { break };
        after = *last;
        read.extend(part.into_iter().map(|(_, receipt)| receipt.record_id));
    }
    assert_eq!(read, made);
}

/// Two processes have a writer each, and share keys and ledger.
pub(crate) async fn two_processes_are_one_ledger<L: ConsentLedger + Clone>(ledger: L) {
    let keys = Keys::generate();
    let apps = [app(ledger.clone(), &keys), app(ledger.clone(), &keys)];
    let mut visitor = Visitor::of(&apps[0]);
    let record = visitor.choose("/allow").await.unwrap();
    let mut cookies = visitor.cookies;
    let again: Vec<_> = (0..8)
        .map(|turn| {
            let mut tab = Visitor { cookies: cookies.clone(), ..Visitor::of(&apps[turn % 2]) };
            tokio::spawn(async move { tab.choose("/allow").await })
        })
        .collect();
    for tab in again {
        tab.await.unwrap();
    }
    assert_eq!(ledger.look_up(record).await.unwrap().len(), 1);
    for (turn, path) in ["/mixed", "/allow", "/mixed", "/allow"].into_iter().enumerate() {
        let mut visitor = Visitor { cookies, ..Visitor::of(&apps[turn % 2]) };
        visitor.choose(path).await;
        cookies = visitor.cookies;
    }
    let receipts = ledger.look_up(record).await.unwrap();
    let interest =
        receipts.iter().map(|receipt| receipt.content.states[0].state == ConsentState::Given);
    assert_eq!(interest.collect::<Vec<_>>(), [true, false, true, false, true]);
}
