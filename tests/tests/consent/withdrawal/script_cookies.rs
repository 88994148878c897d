//! Cookies that vendors' scripts write on this site: they choose Domain and Path, so a withdrawal deletes them in every scope
//! within reach.

use axum::Router;
use axum::response::Response;
use axum::routing::{get, post};
use policy_runtime::{Choice, Cookies, Keys, PolicyLayer};
use policy_tests::cookie_store::CookieStore;
use policy_tests::measured_site::Shop;
use policy_tests::request::{send, set_cookies};
use std::collections::BTreeSet;
use std::convert::Infallible;

const HOST: &str = "a.b.shop.localhost";

/// Every Domain that Chromium accepts from a script of [`HOST`], within the site.
const DOMAINS: [&str; 4] =
    ["", "; Domain=shop.localhost", "; Domain=b.shop.localhost", "; Domain=a.b.shop.localhost"];

async fn choose(cookies: Cookies<Shop>, choice: Choice<Shop>) {
    cookies.choose(choice).await.map(|_| ()).unwrap();
}

fn app()
-> impl tower::Service<axum::extract::Request, Response = Response, Error = Infallible, Future: Send>
+ Clone {
    let router = Router::new()
        .route("/allow", post(async |cookies| choose(cookies, Choice::allow_all()).await))
        .route("/refuse", post(async |cookies| choose(cookies, Choice::refuse_all()).await))
        .fallback(get(async || "page"));
    PolicyLayer::<Shop>::new(Keys::generate()).guard(router)
}

async fn visit<S>(app: &S, browser: &mut CookieStore, method: &str, path: &str) -> Vec<String>
where
    S: tower::Service<axum::extract::Request, Response = Response, Error = Infallible> + Clone,
{
    let cookies = browser.cookie_header(HOST, path);
    let response = send(app, method, HOST, path, &[("cookie", &cookies)]).await;
    browser.receive(HOST, path, &response);
    set_cookies(&response)
}

#[tokio::test]
async fn a_withdrawal_deletes_a_cookie_of_a_script_on_every_domain_of_the_host() {
    for name in ["_ga", "_ga_here", "_ga_G123"] {
        let (app, mut browser) = (app(), CookieStore::new());
        visit(&app, &mut browser, "POST", "/allow").await;
        for domain in DOMAINS {
            browser.set(HOST, "/", format!("{name}=1; Path=/{domain}").as_bytes());
        }
        assert_eq!(browser.names().len(), 5);
        let lines = visit(&app, &mut browser, "POST", "/refuse").await;
        assert_eq!(browser.names(), ["choice"], "{lines:#?}");
        let deletions = lines.iter().filter(|line| line.starts_with(&format!("{name}=;")));
        assert!(deletions.clone().all(|line| line.contains("; Max-Age=0")), "{lines:#?}");
        let lines = visit(&app, &mut browser, "GET", "/").await;
        assert_eq!(lines, [""; 0], "nothing is left to delete");
    }
}

#[tokio::test]
async fn a_cookie_that_a_script_stores_on_another_path_is_deleted_where_a_request_has_it() {
    let (app, mut browser) = (app(), CookieStore::new());
    visit(&app, &mut browser, "POST", "/allow").await;
    for domain in DOMAINS {
        // Without a Path, a script of `/kettles/copper` stores in `/kettles`.
        browser.set(HOST, "/kettles/copper", format!("_ga=1{domain}").as_bytes());
    }
    visit(&app, &mut browser, "POST", "/refuse").await;
    assert_eq!(browser.names().len(), 5, "no request to `/refuse` has them");
    visit(&app, &mut browser, "GET", "/kettles/steel").await;
    assert_eq!(browser.names(), ["choice"]);
}

#[tokio::test]
async fn a_cookie_with_a_declared_path_is_deleted_on_every_domain_without_being_shown() {
    let (app, mut browser) = (app(), CookieStore::new());
    visit(&app, &mut browser, "POST", "/allow").await;
    for domain in DOMAINS {
        browser.set(HOST, "/", format!("compared=1; Path=/products{domain}").as_bytes());
    }
    visit(&app, &mut browser, "POST", "/refuse").await;
    assert_eq!(browser.names(), ["choice"]);
}

#[tokio::test]
async fn a_signal_deletes_a_cookie_of_a_script_on_every_domain_of_the_host() {
    let (app, mut browser) = (app(), CookieStore::new());
    for domain in DOMAINS {
        browser.set(HOST, "/", format!("_ga=1; Path=/{domain}").as_bytes());
    }
    let cookies = browser.cookie_header(HOST, "/");
    let response = send(&app, "GET", HOST, "/", &[("cookie", &cookies), ("sec-gpc", "1")]).await;
    browser.receive(HOST, "/", &response);
    assert_eq!(browser.names(), [""; 0]);
}

#[tokio::test]
async fn deletions_on_other_domains_take_turns_within_the_room_of_a_head() {
    let (app, mut browser) = (app(), CookieStore::new());
    visit(&app, &mut browser, "POST", "/allow").await;
    for number in 0..40 {
        for domain in DOMAINS {
            browser.set(HOST, "/", format!("_ga_{number}=1; Path=/{domain}").as_bytes());
        }
    }
    visit(&app, &mut browser, "POST", "/refuse").await;
    let mut responses = 0;
    while browser.names().len() > 1 {
        let lines = visit(&app, &mut browser, "GET", "/").await;
        let octets: usize = lines.iter().map(|line| line.len() + "set-cookie: \r\n".len()).sum();
        assert!(octets <= 3072, "{octets}");
        responses += 1;
        assert!(responses < 60, "{:?}", browser.names());
    }
}

#[tokio::test]
async fn no_deletion_names_a_domain_above_the_base_of_the_site() {
    let (app, mut browser) = (app(), CookieStore::new());
    visit(&app, &mut browser, "POST", "/allow").await;
    browser.set(HOST, "/", b"_ga=1; Path=/");
    let lines = visit(&app, &mut browser, "POST", "/refuse").await;
    let domains: BTreeSet<_> = lines
        .iter()
        .filter_map(|line| line.split_once("; Domain="))
        .map(|(_, domain)| domain)
        .collect();
    assert_eq!(
        domains,
        BTreeSet::from(["a.b.shop.localhost", "b.shop.localhost", "shop.localhost"])
    );
}
