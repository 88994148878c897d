//! What regions prescribe, in a browser: by keyboard without a script, for screen readers, from right to left, on cached pages.

use super::{press, serve, until, without_script};
use crate::regional::{CALIFORNIA, CANADA, CHINA, COLORADO, ITALY, NECESSARY, OFF, SENSITIVE, app};
use policy_tests::axe;
use policy_tests::browser::Browser;
use serde_json::json;

async fn address<const PLACE: usize>() -> String {
    format!("http://shop.localhost:{}", serve(app::<PLACE>()).await.port())
}

async fn tab(browser: &mut Browser) -> String {
    press(browser, "Tab", 9).await;
    let focused = browser.evaluate("document.activeElement.textContent.trim()").await.unwrap();
    focused.as_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_keyboard_alone_opts_out_without_javascript() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = address::<CALIFORNIA>().await;
    without_script(&mut browser).await;
    browser.open(&format!("{shop}/")).await.unwrap();
    assert_eq!(tab(&mut browser).await, "Cookie settings");
    assert_eq!(tab(&mut browser).await, "Do Not Sell or Share My Personal Information");
    press(&mut browser, "Enter", 13).await;
    until(&mut browser, "location.pathname === '/cookies/opt-out'").await;
    assert_eq!(
        tab(&mut browser).await,
        "Opt out of sale and sharing",
        "the first that has the focus"
    );
    let outline = "getComputedStyle(document.activeElement).outlineWidth";
    assert_eq!(browser.evaluate(outline).await.unwrap(), "3px");
    press(&mut browser, "Enter", 13).await;
    until(&mut browser, "!!document.querySelector('[role=status]')").await;
    let line = "document.querySelector('main .cookie-privacy-status').textContent.trim()";
    assert_eq!(browser.evaluate(line).await.unwrap(), "Opt-out request honored");
    browser.evaluate("document.querySelector('.cookie-settings-back').click()").await.unwrap();
    until(&mut browser, "document.querySelector('#films')?.textContent === 'films are off'").await;
    let line = "document.querySelector('footer .cookie-privacy-status').textContent.trim()";
    assert_eq!(browser.evaluate(line).await.unwrap(), "Opt-out request honored");
}

#[tokio::test]
async fn the_notice_closes_without_javascript_and_stores_nothing() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = address::<CANADA>().await;
    without_script(&mut browser).await;
    browser.open(&format!("{shop}/?a=b")).await.unwrap();
    assert_eq!(tab(&mut browser).await, "Refuse them", "before the content");
    assert_eq!(tab(&mut browser).await, "OK");
    press(&mut browser, "Enter", 13).await;
    until(&mut browser, "!document.querySelector('.cookie-notice') && location.search === '?a=b'")
        .await;
    let cookies = browser.call("Network.getAllCookies", json!({})).await.unwrap();
    assert_eq!(cookies["cookies"], json!([]));
    browser.open(&format!("{shop}/?c=d")).await.unwrap();
    until(&mut browser, "!!document.querySelector('.cookie-notice')").await;
    browser.evaluate("document.querySelector('.cookie-notice button').click()").await.unwrap();
    until(&mut browser, "document.querySelector('#films')?.textContent === 'films are off'").await;
    browser.open(&format!("{shop}/?c=d")).await.unwrap();
    until(&mut browser, "!document.querySelector('.cookie-notice')").await;
}

#[tokio::test]
async fn the_control_that_closes_the_banner_is_the_first() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = address::<ITALY>().await;
    without_script(&mut browser).await;
    browser.open(&format!("{shop}/")).await.unwrap();
    assert_eq!(tab(&mut browser).await, "× Close and refuse all");
    assert_eq!(tab(&mut browser).await, "Refuse all");
    assert_eq!(tab(&mut browser).await, "Accept all");
    let at_the_end = "(() => { const close = document.querySelector('.cookie-banner-close button').getBoundingClientRect(); \
        const label = document.querySelector('.cookie-banner-label').getBoundingClientRect(); \
        return close.top <= label.bottom && close.left > label.left + 100; })()";
    assert_eq!(browser.evaluate(at_the_end).await.unwrap(), true);
    browser
        .evaluate("document.querySelector('.cookie-banner-close button').click()")
        .await
        .unwrap();
    until(&mut browser, "!document.querySelector('.cookie-banner')").await;
}

#[tokio::test]
async fn the_script_fills_cached_pages_with_the_links_of_the_region_and_the_line() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = address::<COLORADO>().await;
    browser.open(&format!("{shop}/cookies/opt-out")).await.unwrap();
    browser
        .evaluate("document.querySelector('.cookie-opt-out-form button').click()")
        .await
        .unwrap();
    until(&mut browser, "!!document.querySelector('[role=status]')").await;
    browser.open(&format!("{shop}/cached")).await.unwrap();
    until(&mut browser, "document.querySelector('footer .cookie-privacy-status')?.textContent.trim() === 'Opt-out request honored'").await;
    until(&mut browser, "document.querySelectorAll('.cookie-privacy-link').length === 1").await;
    let shop = address::<CANADA>().await;
    browser.open(&format!("{shop}/cached")).await.unwrap();
    until(&mut browser, "!!document.querySelector('[data-cookie-banner] .cookie-notice')").await;
    browser
        .evaluate("document.querySelector('.cookie-notice a.cookie-button').click()")
        .await
        .unwrap();
    until(
        &mut browser,
        "document.referrer.endsWith('/cached') && !document.querySelector('.cookie-notice')",
    )
    .await;
}

#[tokio::test]
async fn pages_from_right_to_left_keep_prescribed_words_in_english() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = address::<SENSITIVE>().await;
    browser.open(&format!("{shop}/?lang=ar")).await.unwrap();
    let link = "(() => { const link = document.querySelector('.cookie-privacy-link'); \
        return [getComputedStyle(link).direction, link.querySelector('[lang=en]').textContent, \
        getComputedStyle(link.querySelector('[lang=en]')).direction, !!link.querySelector('svg')]; })()";
    let link = browser.evaluate(link).await.unwrap();
    assert_eq!(link, json!(["rtl", "Your Privacy Choices", "ltr", true]));
    browser.open(&format!("{shop}/cookies/opt-out?lang=ar")).await.unwrap();
    let root = "[document.documentElement.dir, document.querySelector('h1 [lang=en]').textContent]";
    assert_eq!(browser.evaluate(root).await.unwrap(), json!(["rtl", "Your Privacy Choices"]));
    let companies = "[...new Set([...document.querySelectorAll('li small[translate=no]')].map((names) => getComputedStyle(names).direction))]";
    assert_eq!(browser.evaluate(companies).await.unwrap(), json!(["ltr"]));
    let fits = "document.documentElement.scrollWidth <= innerWidth";
    let narrow = json!({ "width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": false });
    browser.call("Emulation.setDeviceMetricsOverride", narrow).await.unwrap();
    for path in ["/", "/?lang=ar", "/cookies/opt-out", "/cookies/opt-out?lang=ar"] {
        browser.open(&format!("{shop}{path}")).await.unwrap();
        assert_eq!(browser.evaluate(fits).await.unwrap(), true, "{path}");
    }
}

/// Looks at a page in light and dark.
async fn look(browser: &mut Browser, script: &str, what: &str) {
    for scheme in ["light", "dark"] {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        browser.call("Emulation.setEmulatedMedia", features).await.unwrap();
        let found = axe::run(browser, script).await.unwrap();
        assert_eq!(found["violations"], json!([]), "{what} in {scheme}");
        assert!(found["passes"].as_u64().unwrap() > 10, "{what}");
    }
}

#[tokio::test]
async fn nothing_keeps_people_from_using_the_pages_of_regions() {
    let Some(axe) = axe::script().unwrap() else { return };
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let pages: [(String, &[&str]); 8] = [
        (
            address::<CALIFORNIA>().await,
            &["/", "/cookies", "/cookies/opt-out", "/cookies/opt-out?lang=ar"],
        ),
        (address::<COLORADO>().await, &["/?lang=fr"]),
        (address::<CANADA>().await, &["/", "/?lang=ar"]),
        (address::<ITALY>().await, &["/", "/?lang=ar"]),
        (address::<CHINA>().await, &["/"]),
        (address::<SENSITIVE>().await, &["/", "/cookies/opt-out"]),
        (address::<OFF>().await, &["/cookies"]),
        (address::<NECESSARY>().await, &["/"]),
    ];
    for (shop, paths) in &pages {
        for path in *paths {
            browser.open(&format!("{shop}{path}")).await.unwrap();
            look(&mut browser, &axe, &format!("{shop}{path}")).await;
        }
    }
    // The page after an opt-out, and the second step of a consent after it.
    let (shop, _) = &pages[0];
    browser.open(&format!("{shop}/cookies/opt-out?next=%2F")).await.unwrap();
    browser
        .evaluate("document.querySelector('.cookie-opt-out-form button').click()")
        .await
        .unwrap();
    until(&mut browser, "!!document.querySelector('[role=status]')").await;
    look(&mut browser, &axe, "the page after an opt-out").await;
    browser.open(&format!("{shop}/cookies")).await.unwrap();
    browser.evaluate("document.querySelector('[name=Media][value=allow]').click()").await.unwrap();
    browser
        .evaluate("document.querySelector('.cookie-settings-form button').click()")
        .await
        .unwrap();
    until(&mut browser, "!!document.querySelector('.cookie-confirmation')").await;
    look(&mut browser, &axe, "the second step").await;
}
