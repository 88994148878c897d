//! Below a path, over sockets: whatever a page leads to begins with the path and is there, whether a proxy cuts the path or
//! a router nests the application.

mod proxy;

use crate::browser::until;
use crate::shop::{Shop, router};
use axum::Router;
use axum::routing::get;
use policy_runtime::pages::{POLICY, Routes, SETTINGS, routes, script, stylesheet};
use policy_runtime::{BasePath, Keys, NotRecorded, PolicyLayer};
use policy_tests::browser::Browser;
use policy_tests::logs::Logs;
use policy_tests::socket::serve;
use proxy::{Answer, ask, cutting_proxy};
use std::collections::BTreeSet;
use std::net::SocketAddr;

/// The shop, with a page that a ledger turned away.
fn shop(pages: Routes<Shop>) -> Router {
    let explanations = pages.explanations();
    let overflowed = Router::new().route("/turned-away", get(async || NotRecorded::LedgerDown));
    router(pages).merge(overflowed.layer(explanations))
}

fn layer() -> PolicyLayer<Shop> {
    PolicyLayer::new(Keys::generate())
}

/// Serves a guarded application, or a router of such.
macro_rules! server {
    ($app:expr) => {{
        let app = $app;
        serve(async move |listener| axum::serve(listener, app).await.unwrap()).await
    }};
}

/// What a browser would ask for because of a page: links, forms and files, on this host.
fn addresses(page: &Answer) -> BTreeSet<String> {
    let in_markup = [" href=", " action=", " src="].into_iter().flat_map(|attribute| {
        page.body.split(attribute).skip(1).map(|rest| {
            let quoted = rest.strip_prefix('"').and_then(|rest| rest.split('"').next());
            quoted.unwrap_or_else(|| rest.split([' ', '>']).next().unwrap()).to_owned()
        })
    });
    let in_head = page.all("link").into_iter().flat_map(|line| {
        line.split('<')
            .skip(1)
            .map(|rest| rest.split('>').next().unwrap().to_owned())
            .collect::<Vec<_>>()
    });
    let in_markdown =
        page.body.split("](").skip(1).map(|rest| rest.split(')').next().unwrap().to_owned());
    in_markup
        .chain(in_head)
        .chain(in_markdown)
        .map(|address| address.trim_matches(['<', '>']).replace("&#38;", "&"))
        .filter(|address| !address.starts_with("https://") && !address.starts_with("mailto:"))
        .collect()
}

/// Pages with the banner, a placeholder, the choices, the policy in each form, and what explains a refusal.
const PAGES: [&str; 11] = [
    "",
    "/film?a=b",
    "/cached",
    "/cookies",
    "/cookies?saved",
    "/cookies?next=%2Fshop%2Ffilm",
    "/cookies/banner?next=%2Fshop%2Ffilm",
    "/cookie-policy",
    "/cookie-policy?format=md",
    "/suggestions",
    "/turned-away",
];

async fn everything_is_below(browser_side: SocketAddr, front_page: &str) {
    let mut seen = BTreeSet::new();
    for path in PAGES {
        let path = if path.is_empty() { front_page.to_owned() } else { format!("/shop{path}") };
        let page = ask(browser_side, "GET", &path, &[], "").await;
        assert!([200, 403, 503].contains(&page.status), "{path}: {page:?}");
        let (on_page, found): (BTreeSet<String>, BTreeSet<String>) =
            addresses(&page).into_iter().partition(|address| address.starts_with('#'));
        assert!(!found.is_empty(), "{path}: {page:?}");
        for place in on_page.iter().filter(|_| !path.contains("format=md")) {
            assert!(page.body.contains(&format!("id=\"{}\"", &place[1..])), "{place} on {path}");
        }
        for address in &found {
            assert!(address.starts_with("/shop"), "{address} on {path}");
        }
        seen.extend(found);
        // The way back is the page itself.
        if page.body.contains("cookie-banner\"") && !path.contains("/cookies/") {
            let next = format!("name=\"next\" value=\"{path}\"");
            assert!(page.body.contains(&next), "{next}: {}", page.body);
        }
    }
    for address in &seen {
        let found = ask(browser_side, "GET", address, &[], "").await;
        assert!([200, 204, 403].contains(&found.status), "{address}: {found:?}");
    }
    for asset in [stylesheet(), script()] {
        assert!(seen.contains(&format!("/shop{}", asset.path())), "{seen:?}");
    }
    let explained = ask(browser_side, "GET", "/shop/suggestions", &[], "").await;
    let settings = "/shop/cookies?next=%2Fshop%2Fsuggestions#cookie-settings-Suggestions";
    assert!(explained.body.contains(&format!("href=\"{settings}\"")), "{explained:?}");
    forms_lead_back(browser_side).await;
}

/// What is chosen leads back, and says so below the path; a form of another site is answered there, too.
async fn forms_lead_back(browser_side: SocketAddr) {
    let form = [("content-type", "application/x-www-form-urlencoded")];
    for (body, location) in [
        ("all=refuse&next=%2Fshop%2Ffilm%3Fa%3Db", "/shop/film?a=b"),
        ("all=refuse", "/shop/cookies?saved"),
        ("all=refuse&next=%2F%2Fevil.example", "/shop/cookies?saved"),
    ] {
        let chosen = ask(browser_side, "POST", "/shop/cookies", &form, body).await;
        assert_eq!((chosen.status, chosen.all("location")), (303, vec![location]), "{body}");
        assert!(chosen.all("set-cookie")[0].contains("; Path=/;"), "{chosen:?}");
    }
    let none = ask(browser_side, "POST", "/shop/cookies", &form, "").await;
    let foreign = [form[0], ("sec-fetch-site", "cross-site")];
    let foreign = ask(browser_side, "POST", "/shop/cookies", &foreign, "all=allow").await;
    for (page, status) in [(none, 400), (foreign, 403)] {
        assert_eq!(page.status, status);
        let found = addresses(&page);
        assert!(found.iter().all(|address| address.starts_with("/shop/")), "{found:?}");
        assert!(found.iter().any(|address| address.starts_with("/shop/cookies")), "{found:?}");
    }
}

#[tokio::test]
async fn every_link_is_there_behind_a_proxy_that_cuts_the_path() {
    let app = server!(layer().at("/shop").guard(shop(routes())));
    let proxy = cutting_proxy(app, "/shop").await;
    everything_is_below(proxy, "/shop/").await;
}

#[tokio::test]
async fn every_link_is_there_below_a_router_that_nests_the_application() {
    let nested = Router::new().nest("/shop", shop(routes()));
    everything_is_below(server!(layer().at("/shop").guard(nested)), "/shop").await;
}

#[tokio::test]
async fn every_link_is_there_below_a_router_that_nests_a_guarded_application() {
    let guarded = layer().at("/shop").guard(shop(routes()));
    let side_by_side = Router::new()
        .nest_service("/shop", guarded)
        .fallback_service(layer().guard(shop(routes())));
    let server = server!(side_by_side);
    everything_is_below(server, "/shop").await;
    let root = ask(server, "GET", "/cookies", &[], "").await;
    assert!(root.body.contains("action=\"/cookies\""), "{root:?}");
}

/// The routes can say it, too, with the layer of theirs around the application.
#[tokio::test]
async fn the_routes_name_the_path_where_the_layer_does_not() {
    let explained = || {
        let pages = routes::<Shop>().at("/shop");
        let explanations = pages.explanations();
        shop(pages).layer(explanations)
    };
    let app = server!(layer().guard(explained()));
    everything_is_below(cutting_proxy(app, "/shop").await, "/shop/").await;
    let nested = Router::new().nest("/shop", explained());
    everything_is_below(server!(layer().guard(nested)), "/shop").await;
}

#[tokio::test]
async fn of_two_paths_the_layers_counts_and_it_is_logged() {
    let logs = Logs::collect();
    let app = layer().at("/shop").guard(shop(routes().at("/store")));
    let page = crate::visitor::Visitor::of(&app).get("/cookies").await;
    assert!(page.has("action=\"/shop/cookies\""), "{}", page.body);
    let log = logs.text();
    assert!(log.contains("stand below `/shop` and below `/store`; the first counts"), "{log}");
}

#[test]
fn an_invalid_path_is_an_error_when_the_application_starts() {
    for path in [
        "shop",
        "/shop/",
        "/",
        "//shop",
        "/a//b",
        "/a/../b",
        "/%2e%2e",
        "/shop?a",
        "/shop#a",
        "/{tenant}",
    ] {
        assert!(BasePath::new(path).is_err(), "{path}");
        assert!(std::panic::catch_unwind(|| layer().at(path)).is_err(), "{path}");
        assert!(std::panic::catch_unwind(|| routes::<Shop>().at(path)).is_err(), "{path}");
    }
    let told = BasePath::new("/shop/").unwrap_err().to_string();
    assert_eq!(
        told,
        "`/shop/` is no path of an application: it ends with `/`\nhelp: write it as in `/shop`; an application at the root of its host has none"
    );
    assert_eq!(BasePath::new("/shop").unwrap().address(SETTINGS), "/shop/cookies");
    assert_eq!(BasePath::ROOT.address(POLICY), "/cookie-policy");
}

/// The script looks for the banner beside its own file.
#[tokio::test]
async fn the_script_fetches_the_banner_below_the_path() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let app = server!(layer().at("/shop").guard(shop(routes())));
    let proxy = cutting_proxy(app, "/shop").await;
    let nested = Router::new().nest("/shop", shop(routes()));
    let nested = server!(layer().at("/shop").guard(nested));
    for side in [proxy, nested] {
        let origin = format!("http://shop.localhost:{}", side.port());
        browser.open(&format!("{origin}/shop/cached?a=b")).await.unwrap();
        until(&mut browser, "!!document.querySelector('.cookie-banner')").await;
        let action = "document.querySelector('.cookie-banner-form').getAttribute('action')";
        assert_eq!(browser.evaluate(action).await.unwrap(), "/shop/cookies");
        let next = "document.querySelector('.cookie-banner-form').elements.next.value";
        assert_eq!(browser.evaluate(next).await.unwrap(), "/shop/cached?a=b");
        browser.evaluate("document.querySelector('[value=allow]').click()").await.unwrap();
        until(
            &mut browser,
            "!document.querySelector('.cookie-banner') && location.pathname === '/shop/cached'",
        )
        .await;
        browser.open(&format!("{origin}/shop/film")).await.unwrap();
        assert_eq!(
            browser.evaluate("document.querySelectorAll('iframe').length").await.unwrap(),
            1
        );
        browser.clear_cookies().await.unwrap();
    }
}
