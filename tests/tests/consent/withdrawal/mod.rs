//! Withdrawal at the wire: a browser that said no has nothing left, wherever it was stored.

mod header_room;
mod script_cookies;

mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["shop.example", "*.shop.example"],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Holds your basket between visits.
            cookie basket: u64 { because: basket, lifetime: 30 days }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Follows what you look at.
        purpose Interest: internal {
            title: "Interest",

            /// On this host alone.
            cookie "__Host-seen" as seen: u64 { lifetime: 30 days }
            /// On this host, with a prefix.
            cookie "__Secure-liked" as liked: u64 { lifetime: 30 days, path: "/likes" }
            /// On all hosts of the shop.
            cookie across: u64 { lifetime: 30 days, subdomains }
            /// Within other sites.
            cookie "__Host-embedded" as embedded: u64 { lifetime: 30 days, same_site: none, partitioned }
            /// For our scripts.
            cookie scripted: u64 { lifetime: 30 days, read_by: scripts }
            /// One for each product.
            cookie "view_{product}" as view(product: u64): u64 { lifetime: 30 days }
        }

        /// Sells what you look at.
        purpose Sharing: internal {
            title: "Sharing",
            refused_by: [gpc],

            /// Tells others apart.
            cookie shared: u64 { lifetime: 30 days, subdomains }
            /// One for each partner.
            cookie "partner_{number}" as partner(number: u64): u64 { lifetime: 30 days }
        }

        retired {
            cookie "__Host-old" {}
            cookie "__Http-old" {}
            cookie "__Secure-old" { path: "/old", subdomains }
            cookie "__Host-part" { partitioned }
            cookie "ab_{test}" { subdomains }
            cookie "view_{x}" {}
        }
    }
}

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use declared::{Interest, Shop};
use policy_runtime::{Choice, Cookies, Keys, PolicyLayer, wire::SetCookie};
use policy_tests::cookie_store::CookieStore;
use policy_tests::request::{send, set_cookies};
use std::convert::Infallible;

const HOST: &str = "www.shop.example";

async fn allow(cookies: Cookies<Shop>) {
    cookies.choose(Choice::allow_all()).await.map(drop).unwrap();
}

async fn refuse(cookies: Cookies<Shop>) {
    cookies.choose(Choice::refuse_all()).await.map(drop).unwrap();
}

async fn set_all(cookies: Cookies<Shop>) {
    cookies.set(declared::basket(0));
    let Ok(consent) = cookies.consent(Interest) else { return };
    cookies.set(declared::seen(consent, 1));
    cookies.set(declared::liked(consent, 2));
    cookies.set(declared::across(consent, 3));
    cookies.set(declared::embedded(consent, 4));
    cookies.set(declared::scripted(consent, 5));
    cookies.set(declared::view(consent, 7, 6));
}

async fn show(cookies: Cookies<Shop>) -> String {
    match cookies.consent(Interest) {
        Ok(consent) => format!("{:?}", cookies.get_with::<declared::seen>(consent)),
        Err(refused) => format!("{:?}", refused.reason()),
    }
}

fn app()
-> impl tower::Service<axum::extract::Request, Response = Response, Error = Infallible, Future: Send>
+ Clone {
    let router = Router::new()
        .route("/", get(show))
        .route("/allow", get(allow))
        .route("/refuse", get(refuse))
        .route("/set", get(set_all))
        .route("/likes/all", get(async || "likes"))
        .route("/old/page", get(async || "old"))
        .route("/style.css", get(async || ([("cache-control", "public, max-age=60")], "p {}")))
        .route(
            "/tagged.css",
            get(async || ([("cache-control", "public, max-age=60"), ("etag", "\"1\"")], "p {}")),
        );
    PolicyLayer::<Shop>::new(Keys::generate()).guard(router)
}

async fn visit<S>(app: &S, browser: &mut CookieStore, host: &str, path: &str) -> Response
where
    S: tower::Service<axum::extract::Request, Response = Response, Error = Infallible> + Clone,
{
    let cookies = browser.cookie_header(host, path);
    let response = send(app, "GET", host, path, &[("cookie", &cookies)]).await;
    browser.receive(host, path, &response);
    response
}

#[tokio::test]
async fn a_refusal_leaves_nothing_of_what_was_allowed_in_any_scope() {
    let (app, mut browser) = (app(), CookieStore::new());
    visit(&app, &mut browser, HOST, "/allow").await;
    visit(&app, &mut browser, HOST, "/set").await;
    let all = [
        "__Host-embedded",
        "__Host-seen",
        "__Secure-liked",
        "across",
        "basket",
        "choice",
        "scripted",
        "view_7",
    ];
    assert_eq!(browser.names(), all);
    let response = visit(&app, &mut browser, HOST, "/refuse").await;
    assert_eq!(browser.names(), ["basket", "choice"], "also what `/refuse` is not shown");
    assert_eq!(response.headers()["clear-site-data"], "\"cache\"");
    for line in set_cookies(&response) {
        assert!(SetCookie::parse(line.as_bytes()).is_some(), "browsers obey it: {line}");
    }
    // Nothing of it comes back by itself, and no deletion is told again and again.
    for path in ["/set", "/", "/likes/all"] {
        let response = visit(&app, &mut browser, HOST, path).await;
        assert!(!set_cookies(&response).iter().any(|line| line.contains("Max-Age=0")), "{path}");
    }
    assert_eq!(browser.names(), ["basket", "choice"]);
}

/// The page that a withdrawal was sent from goes to the back/forward cache only after the answer has come, so whatever is
/// asked for next clears that once more.
#[tokio::test]
async fn the_cache_is_cleared_until_the_page_of_the_withdrawal_is_put_away() {
    let (app, mut browser) = (app(), CookieStore::new());
    let clears = |response: Response| response.headers().contains_key("clear-site-data");
    assert!(!clears(visit(&app, &mut browser, HOST, "/").await), "nobody chose yet");
    assert!(clears(visit(&app, &mut browser, HOST, "/refuse").await));
    assert!(!clears(visit(&app, &mut browser, HOST, "/").await), "nothing was allowed before");
    visit(&app, &mut browser, HOST, "/allow").await;
    assert!(!clears(visit(&app, &mut browser, HOST, "/").await), "nothing is withdrawn");
    visit(&app, &mut browser, HOST, "/refuse").await;
    for path in ["/", "/likes/all"] {
        assert!(clears(visit(&app, &mut browser, HOST, path).await), "{path}");
    }
    // No shared cache gets it, which would clear the caches of others.
    let response = visit(&app, &mut browser, HOST, "/style.css").await;
    assert_eq!(response.headers()["cache-control"], "private, max-age=60");
    assert!(clears(response));
    let response = visit(&app, &mut browser, HOST, "/tagged.css").await;
    assert_eq!(response.headers()["cache-control"], "public, max-age=60");
    assert!(!clears(response), "a 304 would change what a shared cache has");
    tokio::time::sleep(std::time::Duration::from_secs(12)).await;
    for path in ["/", "/likes/all"] {
        assert!(!clears(visit(&app, &mut browser, HOST, path).await), "{path}, later");
    }
}

#[tokio::test]
async fn a_response_that_comes_late_is_mended_by_the_next_request() {
    let (app, mut browser) = (app(), CookieStore::new());
    visit(&app, &mut browser, HOST, "/allow").await;
    // Sent before the refusal, answered after it.
    let cookies = browser.cookie_header(HOST, "/set");
    let late = send(&app, "GET", HOST, "/set", &[("cookie", &cookies)]).await;
    visit(&app, &mut browser, HOST, "/refuse").await;
    browser.receive(HOST, "/set", &late);
    assert!(browser.names().contains(&"__Host-seen".to_owned()));
    let response = visit(&app, &mut browser, HOST, "/").await;
    let body = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    assert_eq!(body, "Refused", "hidden from the handler");
    assert_eq!(browser.names(), ["__Secure-liked", "basket", "choice"], "but for another path");
    visit(&app, &mut browser, HOST, "/likes/all").await;
    assert_eq!(browser.names(), ["basket", "choice"], "which its own request mends");
}

#[tokio::test]
async fn while_nothing_was_chosen_what_arrives_is_left_alone() {
    let (app, mut browser) = (app(), CookieStore::new());
    browser.set(HOST, "/", b"__Host-seen=1; Path=/; Secure");
    let response = visit(&app, &mut browser, HOST, "/").await;
    assert_eq!(set_cookies(&response), [""; 0]);
    assert_eq!(browser.names(), ["__Host-seen"]);
}

#[tokio::test]
async fn a_signal_expires_what_arrives_and_writes_no_cookie() {
    let (app, mut browser) = (app(), CookieStore::new());
    for line in [
        "shared=1; Path=/; Domain=shop.example; Secure",
        "partner_7=1; Path=/; Secure",
        "__Host-seen=1; Path=/; Secure",
    ] {
        browser.set(HOST, "/", line.as_bytes());
    }
    let cookies = browser.cookie_header(HOST, "/");
    let response = send(&app, "GET", HOST, "/", &[("sec-gpc", "1"), ("cookie", &cookies)]).await;
    assert_eq!(set_cookies(&response).len(), 2, "what it refuses; no choice is written for it");
    browser.receive(HOST, "/", &response);
    assert_eq!(browser.names(), ["__Host-seen"], "what it does not refuse is still undecided");
    let response = send(&app, "GET", HOST, "/", &[("sec-gpc", "1")]).await;
    assert_eq!(set_cookies(&response), [""; 0], "nor is anything expired that is not there");
}

#[tokio::test]
async fn retired_cookies_go_whatever_their_prefix_and_scope() {
    let (app, mut browser) = (app(), CookieStore::new());
    for line in [
        "__Host-old=1; Path=/; Secure",
        "__Http-old=1; Path=/; Secure; HttpOnly",
        "__Secure-old=1; Path=/old; Secure; Domain=shop.example",
        "__Host-part=1; Path=/; Secure; SameSite=None; Partitioned",
        "ab_blue=1; Path=/; Secure; Domain=shop.example",
        "ab_red=1; Path=/; Secure; Domain=shop.example",
    ] {
        browser.set(HOST, "/", line.as_bytes());
    }
    assert_eq!(browser.names().len(), 6);
    visit(&app, &mut browser, HOST, "/").await;
    assert_eq!(browser.names(), ["__Secure-old"], "which `/` is not shown");
    visit(&app, &mut browser, HOST, "/old/page").await;
    assert_eq!(browser.names(), [""; 0]);
}

#[tokio::test]
async fn a_retired_family_does_not_take_a_cookie_that_is_declared() {
    // `view_7` is a name of both families, and the declared one, of numbers, is the narrower.
    let (app, mut browser) = (app(), CookieStore::new());
    visit(&app, &mut browser, HOST, "/allow").await;
    for name in ["view_7", "view_kettle"] {
        browser.set(HOST, "/", format!("{name}=1; Path=/; Secure").as_bytes());
    }
    visit(&app, &mut browser, HOST, "/").await;
    let left = browser.names();
    assert!(left.contains(&"view_7".to_owned()) && !left.contains(&"view_kettle".to_owned()));
}

#[tokio::test]
async fn planted_members_of_a_family_do_not_fill_a_response_and_still_go() {
    let (app, mut browser) = (app(), CookieStore::new());
    visit(&app, &mut browser, HOST, "/refuse").await;
    for number in 0..100 {
        browser.set(HOST, "/", format!("view_{number}=1; Path=/; Secure").as_bytes());
        browser.set(
            HOST,
            "/",
            format!("ab_{number}=1; Path=/; Secure; Domain=shop.example").as_bytes(),
        );
    }
    // Some 20 fit into a response.
    for _ in 0..12 {
        let response = visit(&app, &mut browser, HOST, "/").await;
        let lines = set_cookies(&response);
        let octets: usize = lines.iter().map(|line| line.len() + 14).sum();
        assert!(octets <= 3072, "{octets}");
    }
    assert_eq!(browser.names(), ["choice"]);
}
