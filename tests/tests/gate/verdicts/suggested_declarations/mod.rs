//! Declarations that reports suggest: once their questions are answered they compile, and the line that was reported leaves.

#![allow(
    clippy::module_inception,
    clippy::panic,
    clippy::format_collect,
    reason = "a test says what it expects by panicking, and its policy is named for the page"
)]

mod answered;

use answered::necessary::Answered;
use axum::Router;
use axum::http::{HeaderValue, header};
use axum::routing::get;
use policy_runtime::{Keys, PolicyLayer, wire};
use policy_tests::logs::Logs;
use policy_tests::request::{send, set_cookies};
use std::time::{SystemTime, UNIX_EPOCH};

mod bare {
    policy_runtime::cookie_policy! {
        /// How the bare shop uses cookies.
        pub policy Bare {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            sites: ["shop.example", "*.shop.example"],
            languages: [en],
        }
        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Tells visitors apart.
            cookie "__Host-sid" as sid { because: authentication, lifetime: session, set_by: middleware }
        }
        retired { cookie "old" {} }
    }
}

const HOST: &str = "www.shop.example";

/// What becomes of a line whose cookie is declared as suggested.
#[derive(Clone, Copy, PartialEq)]
enum Then {
    /// It leaves as it is.
    Passes,
    /// It leaves with an attribute that declarations cannot leave out, or the longest lifetime there is.
    IsMended,
}

/// Lines as frameworks, session libraries and upstreams write them, and what their declaration has to say.
fn lines() -> Vec<(String, &'static str, Then)> {
    use Then::{IsMended, Passes};
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let date = |seconds: u64| {
        let date = wire::imf_fixdate(i64::try_from(now + seconds).unwrap()).unwrap();
        String::from_utf8(date.to_vec()).unwrap()
    };
    let line = |line: &str| line.to_owned();
    let declared = "Path=/; Secure; HttpOnly; SameSite=Lax";
    vec![
        (format!("tracker=1; {declared}"), "lifetime: session", Passes),
        (format!("month=1; {declared}; Max-Age=2592000"), "lifetime: 30 days", Passes),
        (format!("hour=1; Max-Age=3600; {declared}"), "lifetime: 1 hour", Passes),
        (format!("odd=1; {declared}; Max-Age=5401"), "lifetime: 5401 seconds", Passes),
        (format!("year=1; {declared}; Max-Age=31536000"), "lifetime: 1 year", Passes),
        (format!("dated=1; {declared}; Expires={}", date(2_592_000)), "lifetime: 30 days", Passes),
        (format!("soon=1; {declared}; Expires={}", date(1800)), "lifetime: 30 minutes", Passes),
        (format!("ever=1; {declared}; Max-Age=315360000"), "lifetime: 400 days", IsMended),
        (format!("gone=; {declared}; Max-Age=0"), "lifetime: ?", Passes),
        (line("app=1; Path=/app; Secure; HttpOnly; SameSite=Lax"), "path: \"/app\"", Passes),
        (line("odd_path=1; Path=/a\"b\\c; Secure; HttpOnly; SameSite=Lax"), "path: ", Passes),
        (
            line("wide=1; Domain=shop.example; Path=/; Secure; HttpOnly; SameSite=Lax"),
            "subdomains",
            Passes,
        ),
        (
            line("dotted=1; Domain=.Shop.Example; Path=/; Secure; HttpOnly; SameSite=Lax"),
            "subdomains",
            Passes,
        ),
        (line("strict=1; Path=/; Secure; HttpOnly; SameSite=Strict"), "same_site: strict", Passes),
        (line("none=1; Path=/; Secure; HttpOnly; SameSite=None"), "same_site: none", Passes),
        (
            line("apart=1; Path=/; Secure; HttpOnly; SameSite=None; Partitioned"),
            "same_site: none, partitioned",
            Passes,
        ),
        (line("seen=1; Path=/; Secure; SameSite=Lax"), "read_by: scripts", Passes),
        (line("JSESSIONID=1; Path=/; HttpOnly"), "lifetime: session", IsMended),
        (format!("__Host-id=1; {declared}"), "\"__Host-id\" as id", Passes),
        (format!("__Secure-id=1; {declared}"), "\"__Secure-id\" as id", Passes),
        (format!("__Host-Http-id=1; {declared}"), "\"__Host-Http-id\" as id", Passes),
        (format!("sid=1; {declared}"), "\"sid\" as sid_2", Passes),
        (format!("connect.sid=1; {declared}"), "as connect_sid", Passes),
        (format!("type=1; {declared}"), "as cookie_type", Passes),
        (format!("_ga_ABC123=1; {declared}"), "\"_ga_ABC123\" as ga_abc123", Passes),
        (format!("!#$&'+-.^_`|~=1; {declared}"), "as cookie_", Passes),
        (format!("prefs[theme]=1; {declared}"), "\"prefs[theme]\" as prefs_theme", Passes),
        (format!("OAM_host:443=1; {declared}"), "\"OAM_host:443\" as oam_host_443", Passes),
        (format!("Opt \"out\"=1; {declared}"), "as opt_out", Passes),
        (format!("AMCV_%40Org=1; {declared}"), "\"AMCV_%40Org\" as amcv_40org", Passes),
    ]
}

/// The declaration that the report on a line suggests.
async fn suggested(line: &str) -> String {
    let logs = Logs::collect();
    let app = PolicyLayer::<bare::Bare>::new(Keys::generate()).guard(answering(line));
    send(&app, "GET", HOST, "/", &[]).await;
    let text = logs.text();
    let (_, rest) =
        text.split_once("declare it in its purpose, `").unwrap_or_else(|| panic!("{text}"));
    let (declaration, questions) = rest.split_once("`, or remove").unwrap();
    assert!(questions.contains("answer each `?`"), "{text}");
    declaration.to_owned()
}

/// Names with one identifier are declared in one policy here, as nowhere else: each identifier ends with a number.
#[tokio::test]
async fn suggested_declarations_compile_once_answered_and_their_lines_leave() {
    let answered = include_str!("answered.rs");
    for (number, (line, says, then)) in lines().into_iter().enumerate() {
        let declaration = suggested(&line).await;
        assert!(declaration.contains(says), "{line}: {declaration}");
        assert!(declaration.contains("{ because: ?, lifetime: "), "{declaration}");
        let (name, rest) = declaration.split_once(" as ").unwrap();
        let (identifier, keys) = rest.split_once(" {").unwrap();
        let declaration = format!("{name} as {identifier}_{number} {{{keys}")
            .replace("lifetime: ?", "lifetime: 30 days");
        for answer in ["because: interface, ", ""] {
            let declaration = declaration.replace("because: ?, ", answer);
            assert!(answered.contains(&declaration), "`suggested/answered.rs` lacks {declaration}");
        }
        let app = PolicyLayer::<Answered>::new(Keys::generate()).guard(answering(&line));
        let left = set_cookies(&send(&app, "GET", HOST, "/", &[]).await);
        assert_eq!(left.len(), 1, "{line}: {left:?}");
        assert_eq!(left == [line.clone()], then == Then::Passes, "{line}: {left:?}");
    }
    assert_eq!(answered.matches("cookie \"").count(), 2 * lines().len(), "a declaration is stale");
}

fn answering(line: &str) -> Router {
    let line = HeaderValue::from_str(line).unwrap();
    Router::new().route("/", get(move || async move { [(header::SET_COOKIE, line)] }))
}

/// A declaration cannot say everything: the report says what has to change in the line.
#[tokio::test]
async fn a_report_says_what_to_change_in_a_line_that_no_declaration_can_match() {
    for (line, remark) in [
        ("a=1; Secure; HttpOnly", "have it written with a `Path`"),
        ("b=1; Path=x; Secure; HttpOnly", "have it written with a `Path`"),
        ("c=1; Domain=other.example; Path=/", "have it written without `Domain`"),
        ("old=1; Path=/", "take it out of `retired`"),
    ] {
        let logs = Logs::collect();
        let app = PolicyLayer::<bare::Bare>::new(Keys::generate()).guard(answering(line));
        send(&app, "GET", HOST, "/", &[]).await;
        assert!(logs.text().contains(remark), "{line}: {}", logs.text());
        assert!(!logs.text().contains("subdomains"), "{line}: {}", logs.text());
    }
    for line in ["__host-x=1; Path=/; Secure", "%5F%5FHost-x=1; Path=/"] {
        let logs = Logs::collect();
        let app = PolicyLayer::<bare::Bare>::new(Keys::generate()).guard(answering(line));
        send(&app, "GET", HOST, "/", &[]).await;
        assert!(logs.text().contains("no policy can declare"), "{line}: {}", logs.text());
    }
}
