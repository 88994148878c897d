//! The page on verdicts says of each what the log says.

#![allow(
    clippy::module_inception,
    clippy::panic,
    clippy::format_collect,
    reason = "a test says what it expects by panicking, and its policy is named for the page"
)]

use axum::Router;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::routing::get;
use policy_runtime::{Keys, PolicyLayer, wire};
use policy_tests::logs::Logs;
use policy_tests::request::send;
use std::collections::BTreeSet;
use std::time::{SystemTime, UNIX_EPOCH};

mod documented {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            sites: ["shop.example"],
            languages: [en],
        }
        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Keeps you signed in.
            cookie sid { because: authentication, lifetime: 30 days, set_by: middleware }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }
        /// Suggests what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",
            /// Remembers what you looked at.
            cookie recent { lifetime: 30 days, set_by: middleware }
        }
    }
}

const PAGE: &str = include_str!("../../../../policy-runtime/docs/stripped.md");

/// What is logged of a response with this line, without time and target.
async fn logged(host: &str, cookies: &str, line: &str) -> String {
    let logs = Logs::collect();
    let mut headers = HeaderMap::new();
    headers.insert(header::SET_COOKIE, HeaderValue::from_str(line).unwrap());
    let router = Router::new().route("/", get(async move || headers));
    // The guard would answer a request with too many cookies itself.
    let app = router.layer(PolicyLayer::<documented::Shop>::new(Keys::generate()));
    send(&app, "GET", host, "/", &[("cookie", cookies)]).await;
    let text = logs.text();
    let (_, text) =
        text.split_once("a Set-Cookie breaks").unwrap_or_else(|| panic!("{line}: {text}"));
    let (text, fields) = text.trim_end().rsplit_once(" policy=").unwrap();
    assert!(fields.starts_with("\"Shop\""), "{fields}");
    format!("a Set-Cookie breaks{text}")
}

#[tokio::test]
async fn the_page_on_verdicts_says_what_the_log_says() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let just_now = wire::imf_fixdate(i64::try_from(now).unwrap() - 5).unwrap();
    let just_now = String::from_utf8(just_now.to_vec()).unwrap();
    let attributes = "Path=/; Secure; HttpOnly; SameSite=Lax";
    let mut logged_texts = BTreeSet::new();
    for (host, line) in [
        ("shop.example", format!("tracker=1; {attributes}; Max-Age=2592000")),
        ("shop.example", format!("%5F%5FHost-a=1; {attributes}")),
        ("shop.example", format!("recent=1; {attributes}")),
        ("shop.example", format!("choice=1; {attributes}")),
        ("shop.example", "sid=1; Path=/app; Secure; HttpOnly; SameSite=Lax".to_owned()),
        ("shop.example", format!("sid=1; {attributes}; Max-Age=5184000")),
        ("shop.example", "sid=1; Path=/; Secure; SameSite=Lax".to_owned()),
        ("shop.example", format!("sid=1; Path=/; {attributes}")),
        ("shop.example", format!("recent=; {attributes}; Expires={just_now}")),
        ("shop.example", format!("token; {attributes}")),
        ("shop.example", format!("sid={}; {attributes}", "x".repeat(5000))),
        ("other.example", format!("sid=1; {attributes}")),
    ] {
        logged_texts.insert(logged(host, "", &line).await);
    }
    let many = "a=b; ".repeat(10_000);
    logged_texts.insert(logged("shop.example", &many, &format!("sid=1; {attributes}")).await);
    let quoted: BTreeSet<String> = PAGE
        .split("```text\n")
        .skip(1)
        .map(|rest| rest.split("\n```").next().unwrap_or_default().to_owned())
        .collect();
    let lines = |texts: BTreeSet<&String>| -> String {
        texts.into_iter().map(|text| format!("{text}\n\n")).collect()
    };
    let unquoted = lines(logged_texts.difference(&quoted).collect());
    assert!(unquoted.is_empty(), "the page lacks\n{unquoted}");
    let unlogged = lines(quoted.difference(&logged_texts).collect());
    assert!(unlogged.is_empty(), "the page quotes what is not logged\n{unlogged}");
}
