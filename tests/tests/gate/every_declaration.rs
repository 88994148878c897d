//! A policy in which names and identifiers repeat: each declaration is on the page once, and is judged and deleted as declared.

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
        provider vendor { name: "Vendor", privacy: "https://vendor.example/privacy", opt_out: "https://vendor.example/out" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Keeps you on one server.
            cookie "AWSALB" as sticky { because: load_balancing, lifetime: session, set_by: proxy }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Counts visits.
        purpose Audience: statistical {
            title: "Statistics",
            anonymised: "no identifier, counted in sums",

            /// Counts a visit.
            cookie "FPCOUNT" as fpcount { lifetime: 30 days, set_by: proxy }
        }

        /// Shows what you might like.
        purpose Ads: third_party {
            title: "Advertising",

            /// Tells visitors apart.
            cookie "FPID" as fpid { lifetime: 400 days, set_by: proxy, subdomains }
            /// Tells visitors apart, too.
            cookie "FPID_{tag}" as fpid_of { lifetime: 400 days, set_by: proxy }
            /// Remembers what you saw.
            cookie "draft_{value}_{consent}" as draft(value: u64, consent: u64): u64 { lifetime: 1 day }
            /// Remembers a key.
            cookie "key_{key}" as key(key: u64): u64 { lifetime: 1 day }
            /// Tells visitors of the first site apart.
            cookie uid { lifetime: 1 day, stored_on: "a.vendor.example" }
            /// Tells visitors of the second site apart.
            cookie uid { lifetime: 1 day, stored_on: "b.vendor.example" }

            /// Counts visits for the vendor.
            embed g {
                provider: vendor,
                script: ["https://g.example/x.js"],
                cookie "_ga" { lifetime: 400 days }
                cookie "_ga_{container}" { lifetime: 400 days }
                cookie "-ga" { lifetime: 400 days }
                cookie ga_2 { lifetime: 1 day, path: "/shop" }
                cookie uid { lifetime: 1 day, stored_on: "c.vendor.example" }
                storage "_ga" in local {}
                storage "ga" in local {}
                storage "_ga" in session {}
            }

            /// Counts visits for the vendor, too.
            embed h {
                provider: vendor,
                script: ["https://h.example/x.js"],
                cookie "ga" { lifetime: 400 days, subdomains }
                cookie "x.y" { lifetime: 1 day }
                cookie "x-y" { lifetime: 1 day }
            }

            /// Shows a film.
            embed film(consent: &str) { provider: vendor, frame: ["https://film.example/{consent}"] }
        }

        retired {
            cookie old {}
            cookie old { path: "/shop" }
            cookie old { subdomains }
        }
    }
}

use axum::Router;
use axum::extract::RawQuery;
use axum::response::{AppendHeaders, IntoResponse, Response};
use axum::routing::get;
use declared::{Ads, Shop};
use policy_runtime::declaration::CookieDeclaration;
use policy_runtime::{Choice, Cookies, Keys, Policy, PolicyLayer};
use policy_tests::cookie_store::CookieStore;
use policy_tests::request::{send, set_cookies};
use std::collections::BTreeSet;
use std::convert::Infallible;

const HOST: &str = "www.shop.example";

fn cookies() -> impl Iterator<Item = (bool, &'static CookieDeclaration)> {
    let purposes = Shop::document().purposes.iter();
    let all = purposes.flat_map(|purpose| {
        purpose.cookies.iter().map(|cookie| (purpose.can_be_refused(), cookie))
    });
    all.filter(|(_, cookie)| cookie.name != "choice")
}

/// A name that a browser would show for a declaration.
fn wire(cookie: &CookieDeclaration) -> String {
    cookie
        .name
        .replace("{value}", "1")
        .replace("{consent}", "2")
        .replace("{key}", "3")
        .replace("{tag}", "4")
        .replace("{container}", "AB")
}

/// The line that sets a cookie as it is declared.
fn line(cookie: &CookieDeclaration) -> String {
    let domain = if cookie.subdomains { "; Domain=shop.example" } else { "" };
    format!("{}=1{domain}{}", wire(cookie), cookie.suffix)
}

/// Sends the `Set-Cookie` of the declaration with the number in the query.
async fn set(RawQuery(query): RawQuery) -> Response {
    let index: usize = query.unwrap().parse().unwrap();
    let (_, cookie) =
        cookies().filter(|(_, cookie)| cookie.stored_on.is_empty()).nth(index).unwrap();
    (AppendHeaders([("set-cookie", line(cookie))]), "page").into_response()
}

fn app()
-> impl tower::Service<axum::extract::Request, Response = Response, Error = Infallible, Future: Send>
+ Clone {
    let choose = |choice: fn() -> Choice<Shop>| {
        get(async move |cookies: Cookies<Shop>| cookies.choose(choice()).await.map(drop).unwrap())
    };
    let typed = async |cookies: Cookies<Shop>| {
        let Ok(consent) = cookies.consent(Ads) else { return };
        cookies.set(declared::draft(consent, 1, 2, 5));
        cookies.set(declared::key(consent, 3, 5));
    };
    let router = Router::new()
        .route("/", get(async || "page"))
        .route("/shop", get(async || "page"))
        .route("/allow", choose(Choice::allow_all))
        .route("/refuse", choose(Choice::refuse_all))
        .route("/set", get(set))
        .route("/typed", get(typed));
    PolicyLayer::<Shop>::new(Keys::generate()).guard(router)
}

async fn visit<S>(app: &S, browser: &mut CookieStore, path: &str) -> Response
where
    S: tower::Service<axum::extract::Request, Response = Response, Error = Infallible> + Clone,
{
    let cookies = browser.cookie_header(HOST, path);
    let response = send(app, "GET", HOST, path, &[("cookie", &cookies)]).await;
    browser.receive(HOST, path, &response);
    response
}

#[test]
fn every_declaration_is_in_the_document_once() {
    let document = Shop::document();
    let names: Vec<_> =
        cookies().map(|(_, cookie)| (cookie.name, cookie.stored_on.first().copied())).collect();
    assert_eq!(
        names,
        [
            ("AWSALB", None),
            ("FPCOUNT", None),
            ("FPID", None),
            ("FPID_{tag}", None),
            ("draft_{value}_{consent}", None),
            ("key_{key}", None),
            ("uid", Some("a.vendor.example")),
            ("uid", Some("b.vendor.example")),
            ("_ga", None),
            ("_ga_{container}", None),
            ("-ga", None),
            ("ga_2", None),
            ("uid", Some("c.vendor.example")),
            ("ga", None),
            ("x.y", None),
            ("x-y", None),
        ]
    );
    let identifiers: BTreeSet<_> = cookies().map(|(_, cookie)| cookie.identifier).collect();
    assert_eq!(identifiers.len(), names.len(), "{identifiers:?}");
    let ads = document.purposes.iter().find(|purpose| purpose.identifier == "Ads").unwrap();
    assert_eq!((ads.storage.len(), ads.embeds.len()), (3, 3));
    let page = document.to_markdown("en", HOST);
    for (_, cookie) in cookies().filter(|(_, cookie)| !cookie.stored_on.is_empty()) {
        assert_eq!(page.matches(cookie.stored_on[0]).count(), 1, "{page}");
    }
    let again = "Deleted when you refuse or object, but that server may set it again";
    assert_eq!(page.matches(again).count(), 3, "of the cookies that can be refused: {page}");
}

#[test]
fn every_cookie_is_found_by_its_name() {
    for (_, cookie) in cookies().filter(|(_, cookie)| cookie.stored_on.is_empty()) {
        let (_, found) = Shop::document().cookie(wire(cookie).as_bytes()).unwrap();
        assert_eq!(found.identifier, cookie.identifier);
    }
}

#[tokio::test]
async fn every_cookie_is_judged_and_deleted_as_declared() {
    let (app, mut browser) = (app(), CookieStore::new());
    let ours: Vec<_> = cookies().filter(|(_, cookie)| cookie.stored_on.is_empty()).collect();
    for (index, (can_be_refused, cookie)) in ours.iter().enumerate() {
        let lines = set_cookies(&send(&app, "GET", HOST, &format!("/set?{index}"), &[]).await);
        // Statistics that are not asked for need no answer.
        let is_withheld = *can_be_refused && cookie.name != "FPCOUNT";
        assert_eq!(lines.is_empty(), is_withheld, "{lines:?}");
    }
    visit(&app, &mut browser, "/allow").await;
    for index in 0..ours.len() {
        visit(&app, &mut browser, &format!("/set?{index}")).await;
    }
    let mut all: Vec<String> = ours.iter().map(|(_, cookie)| wire(cookie)).collect();
    all.push("choice".to_owned());
    all.sort();
    assert_eq!(browser.names(), all);
    visit(&app, &mut browser, "/refuse").await;
    visit(&app, &mut browser, "/").await;
    assert_eq!(browser.names(), ["AWSALB", "choice"]);
}

#[tokio::test]
async fn a_cookie_that_a_proxy_sets_again_is_deleted_again() {
    let (app, mut browser) = (app(), CookieStore::new());
    visit(&app, &mut browser, "/refuse").await;
    for _ in 0..3 {
        browser.set(HOST, "/", b"FPID=1; Path=/; Secure; HttpOnly; Domain=shop.example");
        browser.set(HOST, "/", b"FPID_4=1; Path=/; Secure; HttpOnly");
        browser.set(HOST, "/", b"FPCOUNT=1; Path=/; Secure; HttpOnly");
        assert_eq!(browser.names(), ["FPCOUNT", "FPID", "FPID_4", "choice"]);
        visit(&app, &mut browser, "/").await;
        assert_eq!(browser.names(), ["choice"]);
    }
}

#[tokio::test]
async fn a_cookie_that_is_retired_in_several_scopes_goes_from_all_of_them() {
    let (app, mut browser) = (app(), CookieStore::new());
    for line in ["old=1; Path=/", "old=2; Path=/shop", "old=3; Path=/; Domain=shop.example"] {
        browser.set(HOST, "/shop", line.as_bytes());
    }
    let response = visit(&app, &mut browser, "/shop").await;
    assert_eq!(set_cookies(&response).len(), 3);
    assert_eq!(browser.names(), [""; 0]);
}

#[tokio::test]
async fn parameters_can_have_the_names_of_arguments() {
    let (app, mut browser) = (app(), CookieStore::new());
    visit(&app, &mut browser, "/allow").await;
    visit(&app, &mut browser, "/typed").await;
    assert_eq!(browser.names(), ["choice", "draft_1_2", "key_3"]);
}
