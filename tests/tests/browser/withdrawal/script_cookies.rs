//! Where Chromium stores the cookies of a vendor's script, and that a withdrawal reaches them there.

use axum::Router;
use axum::response::Html;
use axum::routing::{get, post};
use policy_runtime::{Choice, Cookies, Keys, PolicyLayer};
use policy_tests::browser::Browser;
use policy_tests::measured_site::Shop;
use policy_tests::socket::serve;

const PAGE: &str = "http://a.b.shop.localhost/kettles/copper";

/// A script that stores a cookie on every level of the host, in the order in which vendors' scripts try them, and on the Path
/// of its page.
const SCRIPT: &str = "
    const levels = location.hostname.split('.').map((_, from, all) => all.slice(from).join('.')).reverse();
    for (const name of ['_ga', '_ga_here', '_ga_G123']) {
        for (const level of levels) document.cookie = `${name}=1; Path=/; Domain=${level}`;
        document.cookie = `${name}=1; Path=/`;
        document.cookie = `${name}=1`;
        document.cookie = `${name}=1; Domain=${levels[1]}`;
    }";

/// The Domains, as Chromium shows them, and Paths of the cookies of one name.
async fn scopes(browser: &mut Browser, name: &str) -> Vec<(String, String)> {
    let cookies = browser.cookies().await.unwrap().into_iter();
    let named = cookies.filter(|cookie| cookie.name == name);
    let mut scopes: Vec<_> = named.map(|cookie| (cookie.domain, cookie.path)).collect();
    scopes.sort();
    scopes
}

/// Maximum number of pages in whose heads the deletions take turns.
const MAX_PAGES: usize = 6;

async fn choose(cookies: Cookies<Shop>, choice: Choice<Shop>) {
    cookies.choose(choice).await.map(|_| ()).unwrap();
}

#[tokio::test]
async fn a_withdrawal_reaches_the_cookies_of_scripts_on_every_domain_and_path() {
    let router = Router::new()
        .route("/allow", post(async |cookies| choose(cookies, Choice::allow_all()).await))
        .route("/refuse", post(async |cookies| choose(cookies, Choice::refuse_all()).await))
        .fallback(get(async || Html("<!doctype html><title>Kettle</title>")));
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(router);
    let server = serve(async move |listener| axum::serve(listener, app).await.unwrap()).await;
    let rule = format!("--host-resolver-rules=MAP * {server}");
    let Some(mut browser) = Browser::start(&[&rule]).await.unwrap() else { return };
    browser.open(PAGE).await.unwrap();
    let send = |path: &str| {
        format!("fetch('{path}', {{ method: 'POST' }}).then((response) => response.status)")
    };
    assert_eq!(browser.evaluate(&send("/allow")).await.unwrap(), 200);
    browser.evaluate(&format!("{{ {SCRIPT} }}")).await.unwrap();
    let scope = |domain: &str, path: &str| (domain.to_owned(), path.to_owned());
    let stored = [
        scope(".a.b.shop.localhost", "/"),
        scope(".b.shop.localhost", "/"),
        scope(".shop.localhost", "/"),
        scope(".shop.localhost", "/kettles"),
        scope("a.b.shop.localhost", "/"),
        scope("a.b.shop.localhost", "/kettles"),
    ];
    for name in ["_ga", "_ga_here", "_ga_G123"] {
        assert_eq!(scopes(&mut browser, name).await, stored, "{name}");
    }
    assert_eq!(browser.evaluate(&send("/refuse")).await.unwrap(), 200);
    for name in ["_ga", "_ga_here", "_ga_G123"] {
        assert_eq!(
            scopes(&mut browser, name).await,
            [stored[3].clone(), stored[5].clone()],
            "{name}: `/refuse` has no others"
        );
    }
    let mut left = Vec::new();
    for _ in 0..MAX_PAGES {
        browser.open(PAGE).await.unwrap();
        left = browser.cookies().await.unwrap();
        if left.len() == 1 {
            break;
        }
    }
    assert_eq!(left.iter().map(|cookie| &*cookie.name).collect::<Vec<_>>(), ["choice"]);
}
