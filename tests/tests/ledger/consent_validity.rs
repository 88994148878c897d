//! Whether consents still stand: how often the ledger is asked, and what holds if it cannot be asked.

use crate::concurrent_choices::last_receipt;
use crate::shop::{Shop, Visitor, app, body, router};
use crate::unreliable_ledger::{Reply, Unreliable};
use axum::http::StatusCode;
use policy_runtime::consent::RecordId;
use policy_runtime::ledger::{ConsentState, SqliteLedger};
use policy_runtime::{Keys, PolicyLayer};
use std::sync::Arc;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering::SeqCst;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::task::JoinSet;

/// A ledger that counts how often it is asked for a record.
struct Counted {
    ledger: Unreliable<SqliteLedger>,
    look_ups: Arc<AtomicU32>,
}

impl Counted {
    fn new(ledger: &SqliteLedger, reply: Reply) -> Counted {
        let look_ups = Arc::new(AtomicU32::new(0));
        let counter = Arc::clone(&look_ups);
        let ledger = Unreliable::replying(ledger.clone(), move || {
            counter.fetch_add(1, SeqCst);
            reply
        });
        Counted { ledger, look_ups }
    }

    fn count(&self) -> u32 {
        self.look_ups.load(SeqCst)
    }
}

/// A ledger in a file, and the record and cookies of a visitor who consented in an earlier process.
struct Earlier {
    ledger: SqliteLedger,
    keys: Keys,
    record: RecordId,
    cookies: String,
    _folder: TempDir,
}

impl Earlier {
    async fn consent() -> Earlier {
        let folder = tempfile::tempdir().unwrap();
        let ledger = SqliteLedger::open(folder.path().join("consent.sqlite")).await.unwrap();
        let keys = Keys::generate();
        let app = app(ledger.clone(), &keys);
        let mut visitor = Visitor::of(&app);
        let record = visitor.choose("/allow").await.unwrap();
        Earlier { ledger, keys, record, cookies: visitor.cookies, _folder: folder }
    }

    /// The same, longer ago than requests cross.
    async fn consent_of_yesterday() -> Earlier {
        let earlier = Earlier::consent().await;
        tokio::time::sleep(Duration::from_secs(6)).await;
        earlier
    }

    /// The visitor, at a process that began since.
    fn visitor(&self, ledger: &Counted) -> Visitor {
        let app = app(ledger.ledger.clone(), &self.keys);
        Visitor { cookies: self.cookies.clone(), ..Visitor::of(&app) }
    }
}

#[tokio::test]
async fn a_record_is_looked_up_once() {
    let earlier = Earlier::consent_of_yesterday().await;
    let ledger = Counted::new(&earlier.ledger, Reply::Late);
    let visitor = earlier.visitor(&ledger);
    let mut requests = JoinSet::new();
    for _ in 0..20 {
        let mut visitor = visitor.clone();
        requests.spawn(async move { visitor.allows().await });
    }
    assert!(requests.join_all().await.iter().all(|allows| allows == "true true"));
    for _ in 0..20 {
        assert_eq!(visitor.clone().allows().await, "true true");
    }
    assert_eq!(ledger.count(), 1);
}

#[tokio::test]
async fn requests_without_a_consent_ask_nothing() {
    let earlier = Earlier::consent().await;
    let ledger = Counted::new(&earlier.ledger, Reply::Late);
    let mut visitor = Visitor { cookies: String::new(), ..earlier.visitor(&ledger) };
    for path in ["/refuse", "/allow"] {
        for _ in 0..3 {
            visitor.allows().await;
        }
        visitor.choose(path).await;
    }
    assert_eq!(ledger.count(), 0);
    visitor.choose("/refuse").await;
    let before = ledger.count();
    assert_eq!(visitor.allows().await, "false false");
    assert_eq!(ledger.count(), before);
}

#[tokio::test]
async fn an_old_consent_that_comes_back_often_is_looked_up_rarely() {
    let earlier = Earlier::consent().await;
    let ledger = Counted::new(&earlier.ledger, Reply::Late);
    let visitor = earlier.visitor(&ledger);
    visitor.clone().choose("/refuse").await;
    let withdrawn = [("Interest", ConsentState::Withdrawn), ("Sharing", ConsentState::Withdrawn)];
    last_receipt(&earlier.ledger, earlier.record, &withdrawn).await;
    tokio::time::sleep(Duration::from_secs(6)).await; // of one moment, the order has to be asked
    let before = ledger.count();
    for _ in 0..50 {
        assert_eq!(visitor.clone().allows().await, "false false");
    }
    assert!(ledger.count() <= before + 1);
}

/// What the ledger does not confirm grants nothing, and is not lost: a refusal withdraws it under its id.
#[tokio::test]
async fn no_consent_stands_that_the_ledger_cannot_confirm() {
    for reply in [Reply::Error, Reply::Panic, Reply::Nothing] {
        let earlier = Earlier::consent().await;
        let ledger = Counted::new(&earlier.ledger, reply);
        let mut visitor = earlier.visitor(&ledger);
        let begin = Instant::now();
        assert_eq!(visitor.allows().await, "false false");
        assert!(begin.elapsed() < Duration::from_secs(3), "nobody waits for ever");
        let begin = Instant::now();
        assert_eq!(visitor.allows().await, "false false");
        if !matches!(reply, Reply::Panic) {
            assert!(begin.elapsed() < Duration::from_millis(500), "it is not asked at once");
            assert_eq!(ledger.count(), 1);
        }
        // Others come and go: who consents now is known to this process.
        let mut other = Visitor { cookies: String::new(), ..visitor.clone() };
        other.choose("/allow").await.unwrap();
        assert_eq!(other.allows().await, "true true");

        assert_eq!(visitor.choose("/refuse").await, Some(earlier.record));
        let withdrawn =
            [("Interest", ConsentState::Withdrawn), ("Sharing", ConsentState::Withdrawn)];
        last_receipt(&earlier.ledger, earlier.record, &withdrawn).await;
    }
}

/// Whatever the ledger does, also for a visitor of whom this process knows nothing.
#[tokio::test]
async fn no_refusal_waits_for_a_look_at_the_ledger() {
    let earlier = Earlier::consent().await;
    for path in ["/refuse", "/refuse-interest"] {
        let mut visitor = earlier.visitor(&Counted::new(&earlier.ledger, Reply::Nothing));
        let begin = Instant::now();
        assert_eq!(visitor.choose(path).await, Some(earlier.record));
        assert!(begin.elapsed() < Duration::from_millis(400), "{:?}", begin.elapsed());
        assert!(visitor.allows().await.starts_with("false"));
    }
}

/// Whether a refusal was made meanwhile in another process is not known then.
#[tokio::test]
async fn no_consent_is_granted_without_a_look_at_what_others_wrote() {
    let earlier = Earlier::consent().await;
    let ledger = Counted::new(&earlier.ledger, Reply::Error);
    let mut visitor = earlier.visitor(&ledger);
    let response = visitor.send("POST", "/allow").await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(body(response).await.contains("could not be recorded"));
    assert_eq!(visitor.allows().await, "false false");
}

/// What one process knows by itself.
#[tokio::test]
async fn without_a_ledger_a_process_remembers_refusals() {
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(router());
    let mut visitor = Visitor::of(&app);
    visitor.choose("/allow").await;
    let old = visitor.cookies.clone();
    let mut tab = Visitor { cookies: old.clone(), ..Visitor::of(&app) };
    tab.choose("/refuse-interest").await;
    for (path, expected) in [("/", "false true"), ("/allow-sharing", "false true")] {
        let mut tab = Visitor { cookies: old.clone(), ..Visitor::of(&app) };
        if path != "/" {
            tab.choose(path).await;
        }
        assert_eq!(tab.allows().await, expected, "{path}");
    }
}

/// Others may have read a token: a consent that they give by it is not the visitor's.
#[tokio::test]
async fn a_consent_by_the_token_of_another_is_not_merged_into_the_choices_of_the_visitor() {
    let earlier = Earlier::consent().await;
    let app = app(earlier.ledger.clone(), &earlier.keys);
    let token = body(Visitor::of(&app).send("GET", "/token").await).await;
    let mut visitor = Visitor::of(&app);
    let allow = format!("/with-token/allow/{token}");
    let record = visitor.choose(&allow).await;
    visitor.choose("/refuse").await;

    let mut reader = Visitor::of(&app);
    assert_eq!(reader.choose(&allow).await, record, "it is the same record");
    reader.choose("/allow-interest").await;
    visitor.choose("/refuse-sharing").await;
    assert_eq!(visitor.allows().await, "false false");
}
