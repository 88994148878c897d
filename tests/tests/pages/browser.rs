//! The pages in a real browser: with and without the script, by keyboard, narrow, dark, printed.

use crate::shop::{App, Shop, app, router};
use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use policy_runtime::pages::routes;
use policy_runtime::{Keys, PolicyLayer};
use policy_tests::browser::Browser;
use serde_json::json;
use std::net::SocketAddr;
use std::time::Duration;

/// Serves an application on a port of its own.
async fn serve(app: App) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

async fn shop() -> String {
    format!("http://shop.localhost:{}", serve(app()).await.port())
}

/// Waits until an expression is true; navigations in between are no error.
async fn until(browser: &mut Browser, expression: &str) {
    for _ in 0..200 {
        if browser.evaluate(expression).await.is_ok_and(|value| value == true) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{expression}: {:?}", browser.evaluate("document.documentElement.outerHTML").await);
}

async fn press(browser: &mut Browser, key: &str, code: u8) {
    let text = if key == "Enter" { "\r" } else { "" };
    for kind in ["keyDown", "keyUp"] {
        let event = json!({ "type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code, "text": text });
        browser.call("Input.dispatchKeyEvent", event).await.unwrap();
    }
}

async fn without_script(browser: &mut Browser) {
    let off = json!({ "value": true });
    browser.call("Emulation.setScriptExecutionDisabled", off).await.unwrap();
}

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

#[tokio::test]
async fn both_answers_are_drawn_alike_at_every_width_in_light_and_dark() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = shop().await;
    let alike = "(() => {
        const [one, other] = [...document.querySelectorAll('.cookie-banner .cookie-button')].map((button) => {
            const { width, height } = button.getBoundingClientRect(), style = getComputedStyle(button);
            return JSON.stringify([width, height, style.color, style.backgroundColor, style.fontSize, style.fontWeight, style.borderColor]);
        });
        return one === other || one + other;
    })()";
    for scheme in ["light", "dark"] {
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        browser.call("Emulation.setEmulatedMedia", media).await.unwrap();
        for width in [320, 768, 1440] {
            let size =
                json!({ "width": width, "height": 640, "deviceScaleFactor": 1, "mobile": false });
            browser.call("Emulation.setDeviceMetricsOverride", size).await.unwrap();
            for path in ["/film", "/cookies", "/cookie-policy"] {
                browser.open(&format!("{shop}{path}")).await.unwrap();
                let fits = "document.documentElement.scrollWidth <= innerWidth";
                assert_eq!(browser.evaluate(fits).await.unwrap(), true, "{path} at {width}");
            }
            browser.open(&format!("{shop}/film")).await.unwrap();
            assert_eq!(browser.evaluate(alike).await.unwrap(), true, "{scheme} {width}");
            let small = "[...document.querySelectorAll('.cookie-banner a, .cookie-banner button')].filter((one) => one.getBoundingClientRect().height < 44).length";
            assert_eq!(browser.evaluate(small).await.unwrap(), 0, "targets of 44 pixels");
        }
    }
}

/// Long words, other scripts, right to left: on the narrowest screen nothing is cut off, and what others read on the left is
/// on the right.
#[tokio::test]
async fn every_language_fits_the_narrowest_screen() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = shop().await;
    let size = json!({ "width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": true });
    browser.call("Emulation.setDeviceMetricsOverride", size).await.unwrap();
    let fits = "document.documentElement.scrollWidth <= 320
        && [...document.querySelectorAll('button')].every((button) => button.scrollWidth <= button.clientWidth)";
    for language in ["en", "fr", "de", "fi", "el", "bg", "hu", "lt", "ar"] {
        for path in ["/cookies", "/"] {
            browser.open(&format!("{shop}{path}?lang={language}")).await.unwrap();
            assert_eq!(browser.evaluate(fits).await.unwrap(), true, "{path} in {language}");
        }
    }
    browser.open(&format!("{shop}/cookies?lang=ar")).await.unwrap();
    let is_right = "(() => {
        const answer = document.querySelector('.cookie-settings-answer'), tick = answer.querySelector('input');
        return tick.getBoundingClientRect().left > answer.getBoundingClientRect().left + 20;
    })()";
    assert_eq!(browser.evaluate(is_right).await.unwrap(), true);
}

/// It stands in the flow: nothing that can have the focus lies behind it, wherever the page is scrolled.
#[tokio::test]
async fn the_banner_covers_nothing_and_is_not_printed() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = shop().await;
    browser.open(&format!("{shop}/film")).await.unwrap();
    let covered = "(() => {
        const banner = document.querySelector('.cookie-banner');
        const fixed = ['fixed', 'sticky', 'absolute'].includes(getComputedStyle(banner).position);
        const below = banner.getBoundingClientRect().bottom;
        const over = [...document.querySelectorAll('main *, footer *')].filter((one) => one.getBoundingClientRect().top < below);
        return fixed || over.length > 0;
    })()";
    assert_eq!(browser.evaluate(covered).await.unwrap(), false);
    browser.call("Emulation.setEmulatedMedia", json!({ "media": "print" })).await.unwrap();
    let shown = "getComputedStyle(document.querySelector('.cookie-banner')).display";
    assert_eq!(browser.evaluate(shown).await.unwrap(), "none");
}

/// What a screen reader is told.
#[tokio::test]
async fn the_accessibility_tree_has_names_and_roles() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = shop().await;
    browser.open(&format!("{shop}/film")).await.unwrap();
    let tree = browser.call("Accessibility.getFullAXTree", json!({})).await.unwrap();
    let nodes = roles(&tree);
    assert!(nodes.contains(&("region".into(), "Consent to cookies".into())), "{nodes:?}");
    assert!(nodes.contains(&("button".into(), "Refuse all".into())), "{nodes:?}");
    assert!(nodes.iter().all(|(role, _)| role != "dialog" && role != "alertdialog"));

    browser.open(&format!("{shop}/cookies")).await.unwrap();
    let tree = browser.call("Accessibility.getFullAXTree", json!({})).await.unwrap();
    let nodes = roles(&tree);
    for purpose in ["Suggestions", "Films", "Audience"] {
        assert!(nodes.contains(&("group".into(), purpose.into())), "{purpose}: {nodes:?}");
    }
    assert!(nodes.contains(&("radio".into(), "No objection".into())), "{nodes:?}");
}

fn roles(tree: &serde_json::Value) -> Vec<(String, String)> {
    let nodes = tree["nodes"].as_array().unwrap().iter().filter(|node| node["ignored"] == false);
    let text = |value: &serde_json::Value| value["value"].as_str().unwrap_or_default().to_owned();
    nodes.map(|node| (text(&node["role"]), text(&node["name"]))).collect()
}
