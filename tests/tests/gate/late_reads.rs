//! Reads after the head has left, as in a template that is rendered while it is sent.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;
use http_body_util::BodyExt;
use http_body_util::channel::Channel;
use policy_runtime::{Cookies, Keys, Policy, PolicyLayer};
use policy_tests::logs::Logs;
use policy_tests::request::send;
use std::sync::{Arc, Mutex};

const HOST: &str = "shop.example";
const LATE: &str = "after the head of the response had left";

/// A report is made once a minute and policy, so each test has a policy of its own.
macro_rules! policy {
    ($module:ident, $policy:ident) => {
        mod $module {
            policy_runtime::cookie_policy! {
                /// How the shop uses cookies.
                pub policy $policy { controller: kettle, contact: "privacy@kettle.example", updated: "2026-11-22", languages: [en] }
                provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
                /// The shop cannot work without these.
                purpose Essential: necessary {
                    title: "Necessary",
                    /// Holds your basket.
                    cookie basket: u64 { because: basket, lifetime: 30 days }
                    /// Protects your forms.
                    cookie token: String { because: csrf, lifetime: session, seal: signed, read_by: scripts }
                    /// One for each draft.
                    cookie "draft_{number}" as draft(number: u64): u64 { because: user_input, lifetime: 1 day }
                    /// Remembers what you chose here.
                    consent cookie choice { lifetime: 6 months }
                }
                /// Suggests what you might like.
                purpose Suggestions: internal {
                    title: "Suggestions",
                    refused_by: [gpc],
                    /// Remembers what you looked at.
                    cookie recent: String { lifetime: 30 days }
                }
            }
        }
    };
}

policy!(late, Late);
policy!(told, Told);
policy!(upgraded, Upgraded);
policy!(streamed, Streamed);

/// The cookies of a request whose response has left with this head.
async fn left_behind<P: Policy>(
    early: fn(&Cookies<P>),
    status: StatusCode,
) -> (Cookies<P>, HeaderMap) {
    let kept = Arc::new(Mutex::new(None));
    let keep = Arc::clone(&kept);
    let handler = async move |cookies: Cookies<P>| {
        early(&cookies);
        *keep.lock().unwrap() = Some(cookies);
        (status, [(header::ETAG, "\"1\"")])
    };
    let app = PolicyLayer::<P>::new(Keys::generate()).guard(Router::new().route("/", get(handler)));
    let response = send(&app, "GET", HOST, "/", &[("cookie", "basket=7; token=x")]).await;
    let cookies = kept.lock().unwrap().take().unwrap();
    (cookies, response.headers().clone())
}

type Read<P> = (&'static str, fn(&Cookies<P>));

macro_rules! reads {
    ($module:ident :: $policy:ident) => {{
        use $module::{Suggestions, basket, draft, token};
        let reads: [Read<$module::$policy>; 10] = [
            ("Cookies::get", |cookies| assert_eq!(cookies.get::<basket>(), Some(7))),
            ("Cookies::get", |cookies| assert_eq!(cookies.get_at::<draft>(1), None)),
            ("Cookies::get", |cookies| assert!(cookies.try_get::<token>().is_err())),
            ("Cookies::wire_value", |cookies| assert_eq!(cookies.wire_value::<token>(), None)),
            ("Cookies::consent", |cookies| assert!(cookies.consent(Suggestions).is_err())),
            ("Cookies::allows", |cookies| assert!(!cookies.allows(Suggestions))),
            ("Cookies::undecided", |cookies| assert!(cookies.undecided())),
            ("Cookies::status", |cookies| {
                let mut purposes = $module::$policy::document().purposes.iter();
                let suggestions = purposes.find(|purpose| purpose.identifier == "Suggestions");
                assert!(!cookies.status(suggestions.unwrap()).allowed);
            }),
            ("Cookies::global_privacy_control", |cookies| {
                assert!(!cookies.global_privacy_control())
            }),
            ("Cookies::record_id", |cookies| assert_eq!(cookies.record_id(), None)),
        ];
        reads
    }};
}

#[tokio::test]
async fn a_read_after_the_head_has_left_is_reported_whatever_is_read() {
    for (method, read) in reads!(late::Late) {
        let logs = Logs::collect();
        let (cookies, head) = left_behind::<late::Late>(|_| (), StatusCode::OK).await;
        assert!(!head.contains_key("vary") && head.contains_key("etag"));
        assert_eq!(logs.text(), "");
        read(&cookies);
        read(&cookies);
        let text = logs.text();
        assert_eq!(text.matches(&format!("`{method}` was called {LATE}")).count(), 1, "{text}");
    }
}

#[tokio::test]
async fn a_token_is_given_only_before_the_head_leaves() {
    let logs = Logs::collect();
    let (cookies, _) = left_behind::<late::Late>(|_| (), StatusCode::OK).await;
    assert_eq!(cookies.choice_token(), "");
    assert_eq!(cookies.choice_token(), "");
    assert!(logs.text().contains(&format!("`Cookies::choice_token` was called {LATE}")));
    let (cookies, head) =
        left_behind::<late::Late>(|cookies| assert_ne!(cookies.choice_token(), ""), StatusCode::OK)
            .await;
    assert_eq!(head["cache-control"], "private, no-cache");
    assert_ne!(cookies.choice_token(), "", "the page is this visitor's already");
}

#[tokio::test]
async fn a_read_of_what_the_head_tells_is_not_reported() {
    for (_, read) in reads!(told::Told) {
        let logs = Logs::collect();
        let (cookies, head) = left_behind(
            |cookies: &Cookies<told::Told>| {
                cookies.undecided();
            },
            StatusCode::OK,
        )
        .await;
        assert!(head.contains_key("vary") && !head.contains_key("etag"));
        read(&cookies);
        assert_eq!(logs.text(), "");
    }
}

/// Nothing of it can be kept by a cache.
#[tokio::test]
async fn reads_on_an_upgraded_connection_are_not_reported() {
    let logs = Logs::collect();
    for (_, read) in reads!(upgraded::Upgraded) {
        let (cookies, head) =
            left_behind::<upgraded::Upgraded>(|_| (), StatusCode::SWITCHING_PROTOCOLS).await;
        assert!(!head.contains_key("vary"));
        read(&cookies);
    }
    assert_eq!(logs.text(), "");
}

#[tokio::test]
async fn a_template_that_is_rendered_while_it_is_sent_is_reported() {
    let handler = async |cookies: Cookies<streamed::Streamed>| {
        let (mut sender, body) = Channel::<axum::body::Bytes>::new(1);
        tokio::spawn(async move {
            sender.send_data("<p>".into()).await.unwrap();
            // The first piece is taken only after the head.
            sender.send_data("<p>".into()).await.unwrap();
            let asks = cookies.undecided();
            sender.send_data(format!("{asks} {:?}", cookies.choice_token()).into()).await.unwrap();
        });
        Body::new(body).into_response()
    };
    let app = PolicyLayer::<streamed::Streamed>::new(Keys::generate())
        .guard(Router::new().route("/", get(handler)));
    let logs = Logs::collect();
    let response = send(&app, "GET", HOST, "/", &[]).await;
    let body = response.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(body, "<p><p>true \"\"");
    assert!(
        logs.text().contains(&format!("`Cookies::undecided` was called {LATE}")),
        "{}",
        logs.text()
    );
}
