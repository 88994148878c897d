//! With and without the script: by keyboard, in few clicks, under a strict policy.

use super::{press, serve, shop, until, without_script};
use crate::shop::{Shop, router};
use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use policy_runtime::pages::routes;
use policy_runtime::{Keys, PolicyLayer};
use policy_tests::browser::Browser;
use std::time::Duration;

#[tokio::test]
async fn without_javascript_the_keyboard_alone_refuses() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = shop().await;
    without_script(&mut browser).await;
    browser.open(&format!("{shop}/film?a=b")).await.unwrap();
    press(&mut browser, "Tab", 9).await;
    let focused = "document.activeElement.textContent";
    assert_eq!(browser.evaluate(focused).await.unwrap(), "Refuse all", "first in the document");
    let outline = "getComputedStyle(document.activeElement).outlineWidth";
    assert_eq!(browser.evaluate(outline).await.unwrap(), "3px");
    press(&mut browser, "Enter", 13).await;
    until(&mut browser, "!document.querySelector('.cookie-banner') && location.search === '?a=b'")
        .await;
    assert!(browser.evaluate("!document.querySelector('iframe')").await.unwrap() == true);
}

#[tokio::test]
async fn a_consent_is_withdrawn_in_as_many_clicks_as_it_is_given() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = shop().await;
    without_script(&mut browser).await;
    browser.open(&format!("{shop}/film")).await.unwrap();
    browser.evaluate("document.querySelector('.cookie-banner-details').click()").await.unwrap();
    until(&mut browser, "location.pathname === '/cookies'").await;
    browser.evaluate("document.querySelector('[name=all][value=allow]').click()").await.unwrap();
    until(&mut browser, "!!document.querySelector('[role=status]')").await;
    browser.evaluate("document.querySelector('.cookie-settings-back').click()").await.unwrap();
    until(&mut browser, "location.pathname === '/film' && !!document.querySelector('iframe')")
        .await;

    browser.evaluate("document.querySelector('.cookie-settings-link').click()").await.unwrap();
    until(&mut browser, "location.pathname === '/cookies'").await;
    browser.evaluate("document.querySelector('[name=all][value=refuse]').click()").await.unwrap();
    until(&mut browser, "!!document.querySelector('[role=status]')").await;
    browser.open(&format!("{shop}/film")).await.unwrap();
    assert_eq!(browser.evaluate("document.querySelectorAll('iframe').length").await.unwrap(), 0);
}

#[tokio::test]
async fn the_script_refuses_without_leaving_the_page_and_says_so() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = shop().await;
    browser.open(&format!("{shop}/")).await.unwrap();
    browser
        .evaluate("window.same = true; document.querySelector('[value=refuse]').focus()")
        .await
        .unwrap();
    press(&mut browser, "Enter", 13).await;
    until(&mut browser, "document.activeElement.className === 'cookie-banner-saved'").await;
    let said =
        "document.activeElement.getAttribute('role') + ': ' + document.activeElement.textContent";
    assert_eq!(browser.evaluate(said).await.unwrap(), "status: Your choices are saved.");
    assert_eq!(browser.evaluate("window.same === true").await.unwrap(), true, "the same page");
    press(&mut browser, "Tab", 9).await;
    assert_eq!(browser.evaluate("document.activeElement.textContent").await.unwrap(), "Film");
    assert_eq!(
        browser.evaluate("!document.querySelector('.cookie-banner-saved')").await.unwrap(),
        true
    );
    browser.open(&format!("{shop}/")).await.unwrap();
    assert_eq!(browser.evaluate("!document.querySelector('.cookie-banner')").await.unwrap(), true);
}

#[tokio::test]
async fn the_script_loads_the_page_again_for_what_was_allowed() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = shop().await;
    browser.open(&format!("{shop}/film")).await.unwrap();
    browser.evaluate("document.querySelector('[value=allow]').click()").await.unwrap();
    until(&mut browser, "!!document.querySelector('iframe[src^=\"https://www.tube.example/\"]')")
        .await;
    assert_eq!(browser.evaluate("location.pathname").await.unwrap(), "/film");
}

#[tokio::test]
async fn a_cached_page_gets_its_banner_from_the_fragment() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = shop().await;
    browser.open(&format!("{shop}/cached?a=b")).await.unwrap();
    until(&mut browser, "document.querySelector('[name=next]')?.value === '/cached?a=b'").await;
    browser.evaluate("document.querySelector('[value=refuse]').click()").await.unwrap();
    until(&mut browser, "!!document.querySelector('.cookie-banner-saved')").await;
    browser.open(&format!("{shop}/cached?a=b")).await.unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(browser.evaluate("!document.querySelector('.cookie-banner')").await.unwrap(), true);
}

/// What the server turns away, or a network that is down, is sent again as the form that it is.
#[tokio::test]
async fn where_the_script_fails_the_form_is_sent() {
    async fn broken_for_scripts(request: Request, next: Next) -> Response {
        if request.headers().get("sec-fetch-mode").is_some_and(|mode| mode == "cors") {
            return Response::new("not what was expected".into());
        }
        next.run(request).await
    }
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let router: Router = router(routes::<Shop>()).layer(from_fn(broken_for_scripts));
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(router);
    let shop = format!("http://shop.localhost:{}", serve(app).await.port());
    browser.open(&format!("{shop}/film")).await.unwrap();
    browser.evaluate("document.querySelector('[value=allow]').click()").await.unwrap();
    until(&mut browser, "location.pathname === '/film' && !!document.querySelector('iframe')")
        .await;
}

/// A strict policy stops neither the script nor the style sheet.
#[tokio::test]
async fn a_strict_content_security_policy_admits_all_of_it() {
    async fn strict(request: Request, next: Next) -> Response {
        let mut response = next.run(request).await;
        let policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";
        response.headers_mut().append("content-security-policy", policy.parse().unwrap());
        response
    }
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let router = router(routes::<Shop>()).layer(from_fn(strict));
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(router);
    let shop = format!("http://shop.localhost:{}", serve(app).await.port());
    browser.open(&format!("{shop}/cached")).await.unwrap();
    until(&mut browser, "!!document.querySelector('.cookie-banner')").await;
    let height = "document.querySelector('.cookie-button').getBoundingClientRect().height >= 44";
    assert_eq!(browser.evaluate(height).await.unwrap(), true);
    browser.evaluate("document.querySelector('[value=refuse]').click()").await.unwrap();
    until(&mut browser, "!!document.querySelector('.cookie-banner-saved')").await;
}
