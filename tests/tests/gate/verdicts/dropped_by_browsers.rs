//! Lines that browsers drop: judged by their name as any other, mended where attributes alone are missing.

use super::{HOST, answering};
use policy_runtime::wire::SetCookie;
use policy_runtime::{Keys, Mode, Policy, PolicyLayer};
use policy_tests::logs::Logs;
use policy_tests::request::{send, set_cookies};

/// A report is made once a minute and policy, so the test of reports has a policy of its own.
macro_rules! policy {
    ($module:ident, $policy:ident) => {
mod $module {
    policy_runtime::cookie_policy! {
        /// How the desk uses cookies.
        pub policy $policy {
            controller: desk,
            contact: "privacy@desk.example",
            updated: "2026-11-22",
            languages: [en],
        }

        provider desk { name: "Desk", privacy: "https://desk.example/privacy" }

        /// The desk cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Keeps you signed in.
            cookie "__Host-id" as id { because: authentication, lifetime: session, set_by: middleware }
            /// Keeps you signed in on the desk.
            cookie "__Http-key" as key { because: authentication, lifetime: 1 day, path: "/desk", set_by: middleware }
            /// Keeps what you typed.
            cookie typed { because: user_input, lifetime: 1 day, set_by: middleware }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Counts your visits.
        purpose Audience: internal {
            title: "Audience",

            /// The day of your last visit.
            cookie "__Secure-day" as day { lifetime: 1 day, set_by: middleware }
        }
    }
}
    };
}

policy!(mended, Desk);
policy!(reported, Counter);

use mended::Desk;
use reported::Counter;

const ID: &str = "; Path=/; Secure; HttpOnly; SameSite=Lax";

async fn left(mode: Mode, line: &str) -> Vec<String> {
    left_under::<Desk>(mode, line).await
}

async fn left_under<P: Policy>(mode: Mode, line: &str) -> Vec<String> {
    let layer = PolicyLayer::<P>::new(Keys::generate()).mode(mode);
    set_cookies(&send(&layer.guard(answering(vec![line.to_owned()])), "GET", HOST, "/", &[]).await)
}

#[tokio::test]
async fn a_declared_cookie_gets_the_attributes_without_which_browsers_drop_it() {
    for (line, mended) in [
        // As tower-sessions signs out.
        ("__Host-id=; Path=/; Max-Age=0", format!("__Host-id={ID}; Max-Age=0")),
        (
            "__Host-id=; Path=/; HttpOnly; SameSite=Lax; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
            format!("__Host-id={ID}; Max-Age=0"),
        ),
        ("__Host-id=31d4; Path=/; HttpOnly", format!("__Host-id=31d4{ID}")),
        ("__Host-id=31d4", format!("__Host-id=31d4{ID}")),
        ("__Host-id=\"a b\"; Secure", format!("__Host-id=\"a b\"{ID}")),
        (
            "__Http-key=1; Path=/desk; Max-Age=60",
            "__Http-key=1; Path=/desk; Secure; HttpOnly; SameSite=Lax; Max-Age=60".to_owned(),
        ),
        (
            "__Http-key=1; Path=/desk; Secure",
            "__Http-key=1; Path=/desk; Secure; HttpOnly; SameSite=Lax".to_owned(),
        ),
        ("typed=1; Path=/; SameSite=None", format!("typed=1{ID}")),
        // A deletion needs no consent.
        ("__Secure-day=; Path=/; Max-Age=0", format!("__Secure-day={ID}; Max-Age=0")),
    ] {
        assert_eq!(SetCookie::parse(line.as_bytes()), None, "browsers drop it: {line}");
        assert_eq!(left(Mode::Enforce, line).await, std::slice::from_ref(&mended), "{line}");
        assert!(SetCookie::parse(mended.as_bytes()).is_some());
        assert_eq!(left(Mode::Report, line).await, [line]);
    }
}

#[tokio::test]
async fn no_rewrite_mends_another_scope_a_long_value_or_a_missing_consent() {
    let long = format!("typed={}; Path=/", "v".repeat(4097));
    for line in [
        "__Host-id=1; Path=/x; Secure",
        "__Host-id=1; Path; Secure",
        "__Host-id=1; Path=/; Domain=shop.example; Secure",
        "__Host-id=1; Path=/; Partitioned",
        "__Http-key=1; Secure",
        "__Secure-day=1; Path=/",
        "typed=1; Path=/; Domain=sh\u{f6}p.example",
        "typed=1; SameSite=None",
        &long,
        "__Host-choice=1; Path=/",
        "__Host-unknown=1; Path=/",
        "__Host-id",
        "=__Host-id=1; Path=/; Secure",
        "__host-id=1; Path=/",
    ] {
        assert_eq!(left(Mode::Enforce, line).await, [""; 0], "{line}");
    }
}

#[tokio::test]
async fn a_report_names_the_cookie_and_the_attribute_as_it_was_and_as_it_is_declared() {
    let long = format!("typed={}; Path=/", "hunter2".repeat(700));
    for (line, name, attributes, why) in [
        (
            "__Host-id=hunter2; Path=/; Max-Age=0",
            "__Host-id",
            "Secure, HttpOnly, SameSite",
            "`__Host-id` lacks the declared `Secure`, lacks the declared `HttpOnly`, lacks the declared `SameSite=Lax`, so browsers would drop it",
        ),
        (
            "__Http-key=hunter2; Path=/desk; Secure; SameSite=None",
            "__Http-key",
            "HttpOnly, SameSite",
            "lacks the declared `HttpOnly`, has `SameSite=None` instead of `SameSite=Lax`, so browsers would drop it",
        ),
        (
            "__Host-id=hunter2; Path=/x; Secure",
            "__Host-id",
            "Path",
            "`__Host-id` has `Path=/x` instead of `Path=/`",
        ),
        (
            "typed=hunter2; Path=/; Domain=.Shop.example; Partitioned; Secure",
            "typed",
            "Domain, Partitioned",
            "has `Domain=Shop.example`, which is not declared, has `Partitioned`, which is not declared",
        ),
        (&long, "typed", "", "name and value of `typed` have 4905 octets, and browsers store 4096"),
        (
            "typed=hunter2; Path=/; Path=/; SameSite=x",
            "typed",
            "Path, SameSite",
            "parsers disagree on `Path`, `SameSite` of `typed`",
        ),
        (
            "__Host-unknown=hunter2",
            "__Host-unknown",
            "",
            "`__Host-unknown` is not declared in `Counter`",
        ),
        (
            "__Secure-day=hunter2; Path=/",
            "__Secure-day",
            "",
            "the visitor does not allow `Audience`",
        ),
        ("=hunter2; Path=/", "", "", "it has no name"),
    ] {
        let logs = Logs::collect();
        left_under::<Counter>(Mode::Enforce, line).await;
        left_under::<Counter>(Mode::Enforce, line).await;
        let text = logs.text();
        assert_eq!(text.matches(why).count(), 1, "{why}\n{text}");
        assert!(text.contains(&format!(" cookie={name} verdict=\"")), "{text}");
        assert!(text.contains(&format!("\" attributes=\"{attributes}\"")), "{text}");
        assert!(!text.contains("hunter2"), "{text}");
    }
}

/// Each has its name, so that one does not keep the other from the log.
#[tokio::test]
async fn two_dropped_cookies_within_a_minute_are_both_reported() {
    let logs = Logs::collect();
    for name in ["__Host-first", "__Host-second", "__Secure-third"] {
        left_under::<Counter>(Mode::Enforce, &format!("{name}=1; Path=/; Max-Age=0")).await;
    }
    let text = logs.text();
    for name in ["__Host-first", "__Host-second", "__Secure-third"] {
        assert_eq!(text.matches(&format!("`{name}` is not declared")).count(), 1, "{text}");
    }
}
