//! A verdict for every `Set-Cookie` of other code: counted, reported once, and never with a name that others choose.

/// The small shop, for the reports of this module alone.
mod declared {
    include!("../../../compile-fail/declared.rs");
}
mod documentation;
mod dropped_by_browsers;
mod lifetimes;
mod stricter_attributes;
mod suggested_declarations;

use axum::Router;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::routing::get;
use declared::Shop;
use metrics_util::debugging::{DebugValue, DebuggingRecorder, Snapshotter};
use policy_runtime::{Cookies, Keys, Mode, PolicyLayer, wire};
use policy_tests::cookie_store::CookieStore;
use policy_tests::logs::Logs;
use policy_tests::request::{send, set_cookies};
use std::collections::BTreeMap;
use std::time::SystemTime;

/// Once more, for the counts: a report of the one would keep back that of the other for a minute.
mod counted_only {
    include!("../../../compile-fail/declared.rs");
}

const HOST: &str = "shop.example";

/// What was counted, by name and labels.
fn counted(recorder: &Snapshotter) -> BTreeMap<String, u64> {
    let counters = recorder.snapshot().into_vec().into_iter();
    counters
        .filter_map(|(key, _, _, value)| {
            let (_, key) = key.into_parts();
            let labels: Vec<String> =
                key.labels().map(|label| format!("{}={}", label.key(), label.value())).collect();
            match value {
                DebugValue::Counter(count) if count > 0 => {
                    Some((format!("{} {}", key.name(), labels.join(" ")), count))
                }
                _ => None,
            }
        })
        .collect()
}

fn answering(lines: Vec<String>) -> Router {
    let answer = async move || {
        let lines = lines.iter().map(|line| HeaderValue::from_str(line).unwrap());
        lines.map(|line| (header::SET_COOKIE, line)).collect::<HeaderMap>()
    };
    Router::new().route("/", get(answer))
}

const NARROW: &str = "; Path=/; Secure; HttpOnly; SameSite=Lax";

fn lines() -> Vec<(String, &'static str)> {
    vec![
        (format!("basket=1{NARROW}"), "allowed"),
        (format!("basket=2{NARROW}; Max-Age=60"), "allowed"),
        ("basket=1; Path=/".to_owned(), "incomplete"),
        (format!("basket=1; Path=/x; Domain={NARROW}"), "ambiguous"),
        (format!("recent=1{NARROW}; Expires={}", date(0)), "recent_date"),
        (format!("hostile_{}=hunter2{NARROW}", "x".repeat(50)), "undeclared"),
        (format!("other=hunter2{NARROW}"), "undeclared"),
        (format!("choice=1{NARROW}"), "reserved"),
        (format!("visits=1{NARROW}"), "no_consent"),
        (format!("basket=1{NARROW}; Domain=shop.example"), "scope"),
        (format!("basket=1{NARROW}; Max-Age=99999999"), "lifetime"),
        ("basket".to_owned(), "unparseable"),
    ]
}

fn date(seconds_ago: u64) -> String {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    let date = wire::imf_fixdate(i64::try_from(now - seconds_ago).unwrap()).unwrap();
    String::from_utf8(date.to_vec()).unwrap()
}

#[tokio::test]
async fn every_verdict_is_counted_under_its_kind() {
    let recorder = DebuggingRecorder::new();
    let snapshot = recorder.snapshotter();
    let _guard = metrics::set_default_local_recorder(&recorder);
    for mode in [Mode::Enforce, Mode::Report] {
        let layer = PolicyLayer::<counted_only::Shop>::new(Keys::generate()).mode(mode);
        let app = layer.guard(answering(lines().into_iter().map(|(line, _)| line).collect()));
        send(&app, "GET", HOST, "/", &[]).await;
        let mut expected = BTreeMap::new();
        for (_, kind) in lines() {
            let key = format!("cookie_policy_verdicts_total policy=Shop verdict={kind}");
            *expected.entry(key).or_insert(0) += 1;
        }
        assert_eq!(counted(&snapshot), expected, "{mode:?}: no name, no value");
    }
}

#[tokio::test]
async fn every_violation_is_reported_once_with_its_remedy_and_without_a_value() {
    let logs = Logs::collect();
    let all: Vec<String> = lines().into_iter().map(|(line, _)| line).collect();
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(answering(all));
    send(&app, "GET", HOST, "/", &[]).await;
    send(&app, "GET", HOST, "/", &[]).await;
    let text = logs.text();
    for told in [
        "`basket` lacks the declared `Secure`, lacks the declared `HttpOnly`, lacks the declared `SameSite=Lax`\n",
        "`recent` is deleted by an Expires that browsers whose clock is behind have not reached",
        "`other` is not declared in `Shop`",
        r#"`cookie "other" as other { because: ?, lifetime: session, set_by: middleware }`"#,
        "`choice` is the consent cookie",
        "the visitor does not allow `Audience`, the purpose of `visits`",
        "`basket` has `Domain=shop.example`, which is not declared, so it could not be deleted",
        "`basket` lives longer than the 2592000 seconds that are declared, by its `Max-Age=99999999`",
        "it has no name, and some browsers read its value as one",
    ] {
        assert_eq!(text.matches(told).count(), 1, "{told}\n{text}");
    }
    assert!(!text.contains("hunter2"), "{text}");
}

#[tokio::test]
async fn what_could_not_leave_is_counted_and_what_a_withdrawal_stopped_is_not() {
    let recorder = DebuggingRecorder::new();
    let snapshot = recorder.snapshotter();
    let _guard = metrics::set_default_local_recorder(&recorder);
    let handler = async |cookies: Cookies<Shop>| {
        let _ = cookies.choose(policy_runtime::Choice::allow_all()).await;
        if let Ok(consent) = cookies.consent(declared::Suggestions) {
            cookies.set(declared::recent(consent, "x".repeat(5000)));
        }
        if let Ok(consent) = cookies.consent(declared::Audience) {
            cookies.set(declared::visits(consent, 1));
        }
        let _ = cookies.choose(policy_runtime::Choice::new().refuse(declared::Audience)).await;
    };
    let app =
        PolicyLayer::<Shop>::new(Keys::generate()).guard(Router::new().route("/", get(handler)));
    send(&app, "GET", HOST, "/", &[]).await;
    let expected = [
        ("cookie_policy_expired_total policy=Shop reason=refused".to_owned(), 1),
        ("cookie_policy_unsent_total policy=Shop reason=too_long".to_owned(), 1),
    ];
    assert_eq!(counted(&snapshot), BTreeMap::from(expected));
}

#[tokio::test]
async fn a_deletion_by_a_recent_date_reaches_browsers_whose_clock_is_behind() {
    // Not `recent`, of which another test expects the one report of a minute.
    for (ago, rewritten) in [(0, true), (3600, true), (30 * 86_400, true), (401 * 86_400, false)] {
        let line = format!("visits=track{NARROW}; Expires={}", date(ago));
        let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(answering(vec![line.clone()]));
        let response = send(&app, "GET", HOST, "/", &[]).await;
        let left = if rewritten { format!("visits=track{NARROW}; Max-Age=0") } else { line };
        assert_eq!(set_cookies(&response), [left], "{ago}");
        let mut browser = CookieStore::behind(60 * 86_400);
        browser.receive(HOST, "/", &response);
        assert_eq!(browser.names(), [""; 0], "{ago}");
    }
    // By Max-Age it is certain, and where the cookie is allowed it is nobody's concern.
    for line in [
        format!("visits={NARROW}; Max-Age=0; Expires={}", date(0)),
        format!("basket={NARROW}; Expires={}", date(1)),
    ] {
        let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(answering(vec![line.clone()]));
        assert_eq!(set_cookies(&send(&app, "GET", HOST, "/", &[]).await), [line]);
    }
}
