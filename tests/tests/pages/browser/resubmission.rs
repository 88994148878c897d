//! Pages that a form loaded: an answer to their banner sends no form again.

use super::site::Site;
use super::{serve_router, until};
use axum::Router;
use axum::response::Html;
use axum::routing::get;
use policy_tests::browser::Browser;
use serde_json::json;
use std::time::Duration;
use tokio::time::sleep;

const IS_POST: &str = "document.querySelector('#method')?.textContent === 'POST'";
const IS_GET: &str = "document.querySelector('#method')?.textContent === 'GET'";

/// Loads the page of an order by its form.
async fn place_order(browser: &mut Browser, site: &Site, next: &str) {
    browser.open(&format!("{}/order?next={next}", site.address)).await.unwrap();
    browser.evaluate("document.querySelector('#order').submit()").await.unwrap();
    until(browser, IS_POST).await;
    assert_eq!(site.seen("POST /order").len(), 1);
    browser.evaluate("window.before = true").await.unwrap();
}

async fn answer(browser: &mut Browser, answer: &str) {
    let button = format!("document.querySelector('.cookie-banner [value={answer}]').click()");
    browser.evaluate(&button).await.unwrap();
}

#[tokio::test]
async fn accepting_orders_nothing_again() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    for next in
        ["/order", "/order?next=/order", "/order%23end", "/order?next=/order%23end", "/film"]
    {
        let site = Site::start().await;
        browser.clear_cookies().await.unwrap();
        place_order(&mut browser, &site, next).await;
        answer(&mut browser, "allow").await;
        until(&mut browser, "window.before === undefined && !!document.querySelector('iframe')")
            .await;
        assert_eq!(site.seen("POST /order").len(), 1, "{next}: {:?}", site.seen(""));
        assert_eq!(site.seen("POST /cookies").len(), 1, "{next}: {:?}", site.seen(""));
        if next != "/film" {
            until(&mut browser, IS_GET).await;
        }
    }
}

/// The address of the page has a fragment already, so that one more would load nothing.
#[tokio::test]
async fn a_fragment_keeps_no_page_from_being_loaded() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let site = Site::start().await;
    browser.open(&format!("{}/order?next=/order%23end#end", site.address)).await.unwrap();
    answer(&mut browser, "allow").await;
    until(&mut browser, "!!document.querySelector('iframe')").await;
    assert_eq!(site.seen("POST /order").len(), 0);
}

#[tokio::test]
async fn refusing_orders_nothing_again_whether_or_not_an_embed_goes() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let site = Site::start().await;
    place_order(&mut browser, &site, "/order").await;
    answer(&mut browser, "refuse").await;
    until(&mut browser, "!!document.querySelector('.cookie-banner-saved')").await;
    assert_eq!(browser.evaluate("window.before").await.unwrap(), true, "nothing has to go");
    assert_eq!(site.seen("POST /order").len(), 1);

    let site = Site::start().await;
    browser.clear_cookies().await.unwrap();
    browser.open(&format!("{}/cookies", site.address)).await.unwrap();
    let films = "document.querySelector('[name=Media][value=allow]').click();
                 document.querySelector('.cookie-settings button:not([name])').click()";
    browser.evaluate(films).await.unwrap();
    until(&mut browser, "!!document.querySelector('[role=status]')").await;
    place_order(&mut browser, &site, "/order").await;
    assert_eq!(browser.evaluate("!!document.querySelector('iframe')").await.unwrap(), true);
    answer(&mut browser, "refuse").await;
    until(&mut browser, "window.before === undefined && !document.querySelector('iframe')").await;
    until(&mut browser, IS_GET).await;
    assert_eq!(site.seen("POST /order").len(), 1, "{:?}", site.seen(""));
}

/// The documentation says this of pages that a form of another site loaded.
#[tokio::test]
async fn what_sends_a_form_again_and_from_where() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let site = Site::start().await;
    let form =
        format!("<form method=post action={}/order><input name=kettle></form>", site.address);
    let page = get(async move || Html(form));
    let other = serve_router(Router::new().route("/", page)).await.port();
    for (act, sent) in [
        ("location.reload()", &["POST /order same-origin"][..]),
        ("history.go(0)", &["POST /order same-origin"]),
        ("history.go()", &["POST /order same-origin"]),
        ("navigation.reload()", &["GET /order same-origin"]),
        ("location.assign(location.href)", &["GET /order same-origin"]),
        ("location.replace(location.href)", &["GET /order same-origin"]),
        ("location.assign('#end')", &[]),
        ("document.querySelector('#order').submit()", &["POST /order same-origin"]),
        ("", &["POST /order cross-site"]), // the visitor's own reload
    ] {
        browser.open(&format!("http://other.localhost:{other}/")).await.unwrap();
        until(&mut browser, "!!document.forms[0]").await;
        browser.evaluate("document.forms[0].submit()").await.unwrap();
        until(&mut browser, IS_POST).await;
        let first = site.seen("POST /order");
        assert!(first[0].starts_with("POST /order cross-site"), "{first:?}");
        site.forget();
        if act.is_empty() {
            browser.call("Page.reload", json!({})).await.unwrap();
        } else {
            let _ = browser.evaluate(&format!("void {act}")).await;
        }
        sleep(Duration::from_millis(600)).await;
        let orders = site.seen("").into_iter().filter(|line| line.contains(" /order "));
        let orders: Vec<_> = orders.collect();
        assert!(
            orders.len() == sent.len()
                && orders.iter().zip(sent).all(|(line, sent)| line.starts_with(sent)),
            "{act}: {orders:?}"
        );
        site.forget();
    }
}
