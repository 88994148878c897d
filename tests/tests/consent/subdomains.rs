//! Choices on many hosts: each site has its own unless the policy shares them, and copies that a change of that leaves behind.

/// One policy, whose choices are shared by the hosts of a domain or not.
macro_rules! portal {
    ($name:ident: [$($sites:literal)*] $choice:literal $($subdomains:ident)?) => {
        mod $name {
            policy_runtime::cookie_policy! {
                /// How the portal uses cookies.
                pub(super) policy Portal {
                    controller: town,
                    contact: "privacy@portal.example",
                    updated: "2026-11-22",
                    languages: [en],
                    sites: [$($sites),*],
                }

                provider town { name: "Town", privacy: "https://portal.example/privacy" }

                /// The portal cannot work without these.
                purpose Essential: necessary {
                    title: "Necessary",

                    /// Remembers what you chose here.
                    consent cookie $choice as choice { $($subdomains)? }
                }

                /// Counts visits.
                purpose Audience: statistical {
                    title: "Audience",
                    anonymised: "counted in sums",

                    /// Counts your visit once a day.
                    cookie visit: u32 { lifetime: 1 day }
                }

                /// Suggests what you might like.
                purpose Suggestions: internal {
                    title: "Suggestions",

                    /// Remembers what you looked at.
                    cookie recent: u32 { lifetime: 30 days }
                }
            }
        }
    };
}

portal! { alone: ["portal.example" "*.portal.example" "town.example"] "choice" }
portal! { shared: ["portal.example" "*.portal.example" "town.example"] "choice" subdomains }
portal! { prefixed: ["portal.example" "*.portal.example"] "__Host-choice" }
portal! { lower: ["*.data.portal.example"] "choice" subdomains }

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use policy_runtime::{Choice, Cookies, Keys, Policy, PolicyLayer};
use policy_tests::cookie_store::CookieStore;
use policy_tests::request::{send, set_cookies};

const A: &str = "a.portal.example";
const B: &str = "b.portal.example";
const APEX: &str = "portal.example";

/// Sends a request to the portal under the policy `P`.
async fn ask<P: Policy>(
    keys: &Keys,
    browser: &mut CookieStore,
    host: &str,
    path: &str,
) -> Response {
    let state = async |cookies: Cookies<P>| {
        let purposes = P::document().purposes.iter().skip(1);
        let allowed = purposes.map(|purpose| cookies.status(purpose).allowed.to_string());
        format!("{} {}", allowed.collect::<Vec<_>>().join(" "), cookies.undecided())
    };
    let choose = |choice: fn() -> Choice<P>| {
        get(async move |cookies: Cookies<P>| cookies.choose(choice()).await.map(drop).unwrap())
    };
    let router = Router::new()
        .route("/", get(state))
        .route("/allow", choose(Choice::allow_all))
        .route("/refuse", choose(Choice::refuse_all));
    let app = PolicyLayer::<P>::new(keys.clone()).guard(router);
    let cookies = browser.cookie_header(host, path);
    let response = send(&app, "GET", host, path, &[("cookie", &cookies)]).await;
    browser.receive(host, path, &response);
    response
}

/// Whether audience and suggestions are allowed, and whether a banner is due.
async fn state<P: Policy>(keys: &Keys, browser: &mut CookieStore, host: &str) -> String {
    let response = ask::<P>(keys, browser, host, "/").await;
    let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

const NOTHING_SAID: &str = "true false true";
const ALLOWED: &str = "true true false";
const REFUSED: &str = "false false false";
/// What a record that cannot be read amounts to.
const UNCLEAR: &str = "false false true";

#[tokio::test]
async fn each_host_has_its_own_choice() {
    let (keys, mut browser) = (Keys::generate(), CookieStore::new());
    ask::<alone::Portal>(&keys, &mut browser, A, "/allow").await;
    assert_eq!(state::<alone::Portal>(&keys, &mut browser, A).await, ALLOWED);
    for host in [B, APEX, "town.example"] {
        assert_eq!(state::<alone::Portal>(&keys, &mut browser, host).await, NOTHING_SAID, "{host}");
    }
    // Carried over by hand, it is worth nothing: it counts as one that cannot be read.
    let stolen = browser.cookie_header(A, "/");
    for host in [B, APEX, "town.example"] {
        let mut thief = CookieStore::new();
        thief.set(host, "/", format!("{stolen}; Path=/; Secure").as_bytes());
        assert_eq!(state::<alone::Portal>(&keys, &mut thief, host).await, UNCLEAR, "{host}");
    }
}

#[tokio::test]
async fn choices_are_shared_only_where_the_policy_says_so_and_only_below_its_domain() {
    let (keys, mut browser) = (Keys::generate(), CookieStore::new());
    let response = ask::<shared::Portal>(&keys, &mut browser, A, "/refuse").await;
    let [.., line] = &set_cookies(&response)[..] else { unreachable!("it is set last") };
    assert!(line.ends_with("; Domain=portal.example"), "{line}");
    for host in [A, B, APEX] {
        assert_eq!(state::<shared::Portal>(&keys, &mut browser, host).await, REFUSED, "{host}");
    }
    let elsewhere = state::<shared::Portal>(&keys, &mut browser, "town.example").await;
    assert_eq!(elsewhere, NOTHING_SAID);
    // The report tells the reviewer what that opens.
    let report = shared::Portal::document().report();
    let row = report.iter().find(|row| row.rule == "domain-wide" && row.subject == "choice");
    assert!(row.unwrap().message.contains("plant the record of somebody else who consented"));
    assert!(alone::Portal::document().report().iter().all(|row| row.rule != "domain-wide"));
}

/// The version that the visitor chose under, and the one that comes after it.
macro_rules! change {
    ($then:ident -> $now:ident, $hosts:expr, $keeps:expr) => {
        for host in $hosts {
            for (path, chosen) in [("/allow", ALLOWED), ("/refuse", REFUSED)] {
                let (keys, mut browser) = (Keys::generate(), CookieStore::new());
                ask::<$then::Portal>(&keys, &mut browser, host, path).await;
                let before = state::<$now::Portal>(&keys, &mut browser, host).await;
                // Who reads a choice is part of what was agreed to: a refusal holds where its seal opens, a consent does not.
                let expected = match ($keeps, path) {
                    (false, _) => UNCLEAR,
                    (true, "/allow") => NOTHING_SAID,
                    (true, _) => chosen,
                };
                assert_eq!(before, expected, "{host} {path}: nothing is granted that was not");
                ask::<$now::Portal>(&keys, &mut browser, host, path).await;
                assert_eq!(browser.names(), ["choice"], "{host}: one copy is left");
                assert_eq!(state::<$now::Portal>(&keys, &mut browser, host).await, chosen);
                // And back again.
                ask::<$then::Portal>(&keys, &mut browser, host, path).await;
                assert_eq!(browser.names(), ["choice"], "{host}: one copy is left");
                assert_eq!(state::<$then::Portal>(&keys, &mut browser, host).await, chosen);
            }
        }
    };
}

#[tokio::test]
async fn copies_that_a_change_of_scope_leaves_are_gone_with_the_next_choice() {
    change!(alone -> shared, [A, B], false);
    change!(alone -> shared, [APEX, "town.example"], true); // whose seal is for the same host
    change!(shared -> alone, [A, B], false);
}

/// Above the base of its site a host deletes nothing, as others may share that domain: where the base moved down, the cookie
/// needs another name.
#[tokio::test]
async fn a_base_that_moved_up_is_repaired_and_one_that_moved_down_grants_nothing() {
    const HOST: &str = "x.data.portal.example";
    let (keys, mut browser) = (Keys::generate(), CookieStore::new());
    ask::<lower::Portal>(&keys, &mut browser, HOST, "/allow").await;
    assert_eq!(state::<shared::Portal>(&keys, &mut browser, HOST).await, UNCLEAR);
    ask::<shared::Portal>(&keys, &mut browser, HOST, "/allow").await;
    assert_eq!(browser.names(), ["choice"]);
    assert_eq!(state::<shared::Portal>(&keys, &mut browser, HOST).await, ALLOWED);

    ask::<lower::Portal>(&keys, &mut browser, HOST, "/allow").await;
    assert_eq!(browser.names(), ["choice", "choice"]);
    assert_eq!(state::<lower::Portal>(&keys, &mut browser, HOST).await, UNCLEAR);
}

#[tokio::test]
async fn a_copy_that_a_sibling_planted_grants_nothing_and_goes_with_the_next_choice() {
    let keys = Keys::generate();
    let mut attacker = CookieStore::new();
    ask::<alone::Portal>(&keys, &mut attacker, A, "/allow").await;
    let record = attacker.cookie_header(A, "/");
    let planted = [
        format!("{record}; Domain=portal.example; Path=/; Secure"),
        "choice=junk; Domain=portal.example; Path=/; Secure".to_owned(),
        format!("{record}; Domain=a.portal.example; Path=/; Secure"),
    ];
    for (path, chosen) in [("/allow", ALLOWED), ("/refuse", REFUSED)] {
        for line in &planted {
            let mut visitor = CookieStore::new();
            ask::<alone::Portal>(&keys, &mut visitor, A, path).await;
            visitor.set(A, "/", line.as_bytes());
            let seen = state::<alone::Portal>(&keys, &mut visitor, A).await;
            assert!(seen.starts_with("false false"), "{line}: {seen}");
            ask::<alone::Portal>(&keys, &mut visitor, A, path).await;
            assert_eq!(visitor.names(), ["choice"]);
            assert_eq!(state::<alone::Portal>(&keys, &mut visitor, A).await, chosen);
        }
    }
}

/// What `__Host-` is for: browsers let no other host write it.
#[tokio::test]
async fn with_the_prefix_there_is_nothing_to_plant_and_nothing_else_to_delete() {
    let (keys, mut browser) = (Keys::generate(), CookieStore::new());
    ask::<prefixed::Portal>(&keys, &mut browser, A, "/allow").await;
    browser.set(B, "/", b"__Host-choice=junk; Domain=portal.example; Path=/; Secure");
    assert_eq!(state::<prefixed::Portal>(&keys, &mut browser, A).await, ALLOWED);
    let response = ask::<prefixed::Portal>(&keys, &mut browser, A, "/refuse").await;
    let lines = set_cookies(&response);
    let of_choice = lines.iter().filter(|line| line.starts_with("__Host-choice="));
    assert_eq!(of_choice.count(), 1, "{lines:?}");
}
