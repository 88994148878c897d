//! Choices of one visitor that cross: a refusal beats a consent that waits, in one process and in two.

use crate::shop::{App, Visitor, app, body, eventually};
use crate::unreliable_ledger::{Fate, Unreliable};
use axum::http::StatusCode;
use axum::response::Response;
use policy_runtime::Keys;
use policy_runtime::consent::RecordId;
use policy_runtime::ledger::{ConsentLedger, ConsentState};
use policy_tests::request::cookie_header;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::SeqCst;
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio::time::sleep;

/// How long after a consent the refusal is sent, while the ledger takes half a second.
const MEANWHILE: Duration = Duration::from_millis(150);

/// A ledger that becomes slow when the switch is set.
fn slow<L: ConsentLedger>(ledger: L, is_slow: &Arc<AtomicBool>) -> Unreliable<L> {
    let is_slow = Arc::clone(is_slow);
    Unreliable::of(ledger, move |_| if is_slow.load(SeqCst) { Fate::Late } else { Fate::Written })
}

/// Sends a choice with these cookies from a tab of its own.
fn send(app: &App, cookies: &str, path: &str) -> JoinHandle<Response> {
    let mut tab = Visitor { cookies: cookies.to_owned(), ..Visitor::of(app) };
    let path = path.to_owned();
    tokio::spawn(async move { tab.send("POST", &path).await })
}

/// Sends two choices, the second one while the first one waits for the ledger.
async fn cross(apps: [&App; 2], cookies: &str, paths: [&str; 2]) -> [Response; 2] {
    let first = send(apps[0], cookies, paths[0]);
    sleep(MEANWHILE).await;
    let second = send(apps[1], cookies, paths[1]);
    [first.await.unwrap(), second.await.unwrap()]
}

/// The cookies of a browser that had `cookies` and receives these responses in this order.
fn received(cookies: &str, responses: &[&Response]) -> String {
    let kept = responses.iter().map(|response| cookie_header(response));
    let mut kept = kept.filter(|kept| !kept.is_empty());
    kept.next_back().unwrap_or_else(|| cookies.to_owned())
}

async fn allows(app: &App, cookies: &str) -> String {
    Visitor { cookies: cookies.to_owned(), ..Visitor::of(app) }.allows().await
}

/// What the last receipt of a record says of each purpose, once it says it.
pub(crate) async fn last_receipt<L: ConsentLedger>(
    ledger: &L,
    record: RecordId,
    expected: &[(&str, ConsentState)],
) {
    let look_up = || async { ledger.look_up(record).await.unwrap() };
    eventually(look_up, |receipts| {
        let last = receipts.last().map(|receipt| &receipt.content.states[..]).unwrap_or_default();
        last.iter().map(|state| (state.purpose.as_str(), state.state)).eq(expected.iter().copied())
    })
    .await;
}

const WITHDRAWN: [(&str, ConsentState); 2] =
    [("Interest", ConsentState::Withdrawn), ("Sharing", ConsentState::Withdrawn)];

const INTEREST_WITHDRAWN: [(&str, ConsentState); 2] =
    [("Interest", ConsentState::Withdrawn), ("Sharing", ConsentState::Given)];

/// Whichever of the two responses a browser receives last.
pub(crate) async fn a_refusal_beats_a_consent_that_waits<L: ConsentLedger + Clone>(ledger: L) {
    let is_slow = Arc::default();
    let app = app(slow(ledger.clone(), &is_slow), &Keys::generate());
    for before in ["/refuse", "/refuse-interest"] {
        is_slow.store(false, SeqCst);
        let mut visitor = Visitor::of(&app);
        let record = visitor.choose("/allow").await.unwrap();
        visitor.choose(before).await;
        is_slow.store(true, SeqCst);
        let [allowed, refused] = cross([&app, &app], &visitor.cookies, ["/allow", "/refuse"]).await;
        assert_eq!(allowed.status(), StatusCode::CONFLICT, "it was refused meanwhile");
        assert_eq!(refused.status(), StatusCode::OK);
        for order in [[&allowed, &refused], [&refused, &allowed]] {
            let cookies = received(&visitor.cookies, &order);
            assert_eq!(allows(&app, &cookies).await, "false false");
        }
        last_receipt(&ledger, record, &WITHDRAWN).await;
    }
}

/// Before the browser has a cookie, the token of the form says that both are of one visitor.
pub(crate) async fn a_refusal_by_the_same_form_beats_a_first_consent<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let is_slow = Arc::new(AtomicBool::new(true));
    let app = app(slow(ledger.clone(), &is_slow), &Keys::generate());
    let token = body(Visitor::of(&app).send("GET", "/token").await).await;
    let paths = [&format!("/with-token/allow/{token}"), &format!("/with-token/refuse/{token}")];
    let [allowed, refused] = cross([&app, &app], "", paths.map(String::as_str)).await;
    assert_eq!(allowed.status(), StatusCode::CONFLICT);
    for order in [[&allowed, &refused], [&refused, &allowed]] {
        assert_eq!(allows(&app, &received("", &order)).await, "false false");
    }
    let record = body(refused).await.parse().unwrap();
    last_receipt(&ledger, record, &WITHDRAWN).await;
}

/// Two pages of a first visit have a token each, and the browser has no cookie: of their answers the response that arrives last
/// counts. The next request shows which it was, and can refuse.
pub(crate) async fn answers_of_two_pages_of_a_first_visit_count_as_they_arrive<
    L: ConsentLedger + Clone,
>(
    ledger: L,
) {
    let is_slow = Arc::new(AtomicBool::new(true));
    let app = app(slow(ledger.clone(), &is_slow), &Keys::generate());
    let mut tokens = Vec::new();
    for _ in 0..2 {
        tokens.push(body(Visitor::of(&app).send("GET", "/token").await).await);
    }
    let paths =
        [&format!("/with-token/allow/{}", tokens[0]), &format!("/with-token/refuse/{}", tokens[1])];
    let [allowed, refused] = cross([&app, &app], "", paths.map(String::as_str)).await;
    assert_eq!((allowed.status(), refused.status()), (StatusCode::OK, StatusCode::OK));
    assert_eq!(allows(&app, &received("", &[&allowed, &refused])).await, "false false");
    let cookies = received("", &[&refused, &allowed]);
    assert_eq!(
        allows(&app, &cookies).await,
        "true true",
        "nothing tells that they are of one visitor"
    );
    let refused = send(&app, &cookies, "/refuse").await.unwrap();
    for order in [[&allowed, &refused], [&refused, &allowed]] {
        assert_eq!(allows(&app, &received("", &order)).await, "false false");
    }
    last_receipt(&ledger, body(allowed).await.parse().unwrap(), &WITHDRAWN).await;
}

/// The refusal comes when the consent has left already, but arrives before it.
pub(crate) async fn a_first_consent_that_arrives_after_its_refusal_grants_nothing<
    L: ConsentLedger + Clone,
>(
    ledger: L,
) {
    let app = app(ledger.clone(), &Keys::generate());
    let token = body(Visitor::of(&app).send("GET", "/token").await).await;
    let allowed = Visitor::of(&app).send("POST", &format!("/with-token/allow/{token}")).await;
    let refused = Visitor::of(&app).send("POST", &format!("/with-token/refuse/{token}")).await;
    assert_eq!((allowed.status(), refused.status()), (StatusCode::OK, StatusCode::OK));
    let cookies = received("", &[&refused, &allowed]);
    assert_eq!(allows(&app, &cookies).await, "false false");
    last_receipt(&ledger, body(allowed).await.parse().unwrap(), &WITHDRAWN).await;
}

/// One that is sent after a refusal is the visitor's last word.
pub(crate) async fn a_consent_after_a_refusal_is_the_last_word<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let keys = Keys::generate();
    let apps = [app(ledger.clone(), &keys), app(ledger.clone(), &keys)];
    for [one, other] in [[&apps[0], &apps[0]], [&apps[0], &apps[1]]] {
        let mut visitor = Visitor::of(one);
        let record = visitor.choose("/allow").await.unwrap();
        for _ in 0..2 {
            visitor.choose("/refuse").await;
            last_receipt(&ledger, record, &WITHDRAWN).await;
            let mut elsewhere = Visitor { cookies: visitor.cookies, ..Visitor::of(other) };
            assert_eq!(elsewhere.allows().await, "false false");
            elsewhere.choose("/allow").await.unwrap();
            assert_eq!(elsewhere.allows().await, "true true");
            visitor = Visitor { cookies: elsewhere.cookies, ..Visitor::of(one) };
            assert_eq!(visitor.allows().await, "true true");
        }
    }
}

/// The purposes of both are chosen, and the response that leaves last has both.
pub(crate) async fn choices_of_different_purposes_that_cross_are_both_kept<
    L: ConsentLedger + Clone,
>(
    ledger: L,
) {
    let is_slow = Arc::default();
    let app = app(slow(ledger.clone(), &is_slow), &Keys::generate());
    for (paths, expected, [first, last]) in [
        (["/allow-sharing", "/refuse-interest"], "false true", [1, 0]),
        (["/allow-sharing", "/allow-interest"], "true true", [0, 1]),
        (["/allow-interest", "/allow-sharing"], "true true", [0, 1]),
    ] {
        is_slow.store(false, SeqCst);
        let mut visitor = Visitor::of(&app);
        let record = visitor.choose("/allow").await.unwrap();
        if expected == "true true" {
            visitor.choose("/refuse").await;
        }
        is_slow.store(true, SeqCst);
        let responses = cross([&app, &app], &visitor.cookies, paths).await;
        assert!(responses.iter().all(|response| response.status() == StatusCode::OK), "{paths:?}");
        let cookies = received(&visitor.cookies, &[&responses[first], &responses[last]]);
        assert_eq!(allows(&app, &cookies).await, expected, "{paths:?}");
        let interest =
            if expected == "true true" { ConsentState::Given } else { ConsentState::Withdrawn };
        last_receipt(&ledger, record, &[("Interest", interest), ("Sharing", ConsentState::Given)])
            .await;
        // A browser that received them in the other order has less, never more.
        let cookies = received(&visitor.cookies, &[&responses[last], &responses[first]]);
        let allowed = allows(&app, &cookies).await;
        assert!(expected == "true true" || allowed.starts_with("false"), "{paths:?}: {allowed}");
    }
}

/// A form is sent with a record that is older than the visitor's newest one.
pub(crate) async fn the_later_answer_counts_and_not_the_older_record<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let keys = Keys::generate();
    let apps = [app(ledger.clone(), &keys), app(ledger.clone(), &keys)];
    for other in &apps {
        let mut visitor = Visitor::of(&apps[0]);
        let record = visitor.choose("/allow").await.unwrap();
        let old = visitor.cookies.clone();
        visitor.choose("/refuse-interest").await;
        last_receipt(&ledger, record, &INTEREST_WITHDRAWN).await;
        let response = send(other, &old, "/allow-sharing").await.unwrap();
        assert_eq!(allows(other, &received(&old, &[&response])).await, "false true");
        last_receipt(&ledger, record, &INTEREST_WITHDRAWN).await;
        let response = send(other, &old, "/refuse-sharing").await.unwrap();
        assert_eq!(allows(other, &received(&old, &[&response])).await, "false false");
    }
}

/// Two processes on one database: one has the consent, the other the refusal.
pub(crate) async fn a_refusal_in_another_process_beats_a_consent_that_waits<
    L: ConsentLedger + Clone,
>(
    ledger: L,
) {
    let keys = Keys::generate();
    let is_slow = Arc::default();
    let apps = [app(slow(ledger.clone(), &is_slow), &keys), app(ledger.clone(), &keys)];
    let mut visitor = Visitor::of(&apps[0]);
    let record = visitor.choose("/allow").await.unwrap();
    visitor.choose("/refuse-interest").await;
    last_receipt(&ledger, record, &INTEREST_WITHDRAWN).await;
    is_slow.store(true, SeqCst);
    let [allowed, refused] =
        cross([&apps[0], &apps[1]], &visitor.cookies, ["/allow", "/refuse"]).await;
    assert_eq!(allowed.status(), StatusCode::CONFLICT);
    is_slow.store(false, SeqCst);
    for order in [[&allowed, &refused], [&refused, &allowed]] {
        for app in &apps {
            let cookies = received(&visitor.cookies, &order);
            assert_eq!(allows(app, &cookies).await, "false false");
        }
    }
    last_receipt(&ledger, record, &WITHDRAWN).await;
}

/// From a backup, or because it arrived last: also at a process that never saw the visitor.
pub(crate) async fn an_old_consent_that_comes_back_grants_nothing<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let keys = Keys::generate();
    let app = app(ledger.clone(), &keys);
    let mut visitor = Visitor::of(&app);
    let record = visitor.choose("/allow").await.unwrap();
    let old = visitor.cookies.clone();
    visitor.choose("/refuse").await;
    assert_eq!(allows(&app, &old).await, "false false");
    last_receipt(&ledger, record, &WITHDRAWN).await;
    let restarted = crate::shop::app(ledger.clone(), &keys);
    assert_eq!(allows(&restarted, &old).await, "false false", "its very first request");
    assert_eq!(allows(&restarted, &old).await, "false false");

    // The visitor's last word is a consent again.
    let mut visitor = Visitor { cookies: visitor.cookies, ..Visitor::of(&restarted) };
    visitor.choose("/allow").await.unwrap();
    for app in [&app, &restarted, &crate::shop::app(ledger.clone(), &keys)] {
        assert_eq!(allows(app, &visitor.cookies).await, "true true");
    }
}

/// A response that takes long to be made, after the choice in it.
pub(crate) async fn a_response_that_leaves_late_carries_no_consent_refused_since<
    L: ConsentLedger + Clone,
>(
    ledger: L,
) {
    let app = app(ledger.clone(), &Keys::generate());
    let mut visitor = Visitor::of(&app);
    let record = visitor.choose("/allow").await.unwrap();
    for path in ["/allow-and-dawdle", "/refuse-interest-and-dawdle"] {
        visitor.choose("/allow").await;
        let [late, refused] = cross([&app, &app], &visitor.cookies, [path, "/refuse"]).await;
        let cookies = received(&visitor.cookies, &[&refused, &late]);
        assert_eq!(allows(&app, &cookies).await, "false false", "{path}");
        last_receipt(&ledger, record, &WITHDRAWN).await;
    }
}
