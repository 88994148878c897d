//! The banner at the bottom of the window: what has the focus is never behind it, at any size and zoom.

use super::{press, serve, until};
use crate::shop::{Shop, router};
use axum::extract::Request;
use axum::response::Html;
use axum::routing::get;
use policy_runtime::pages::{Banner, Placement, routes, script, stylesheet};
use policy_runtime::{Cookies, Keys, PolicyLayer};
use policy_tests::axe;
use policy_tests::browser::Browser;
use serde_json::{Value, json};

const PLACEMENTS: [(&str, Placement); 2] = [("/bar", Placement::Bar), ("/card", Placement::Card)];

/// A window of the width and height in CSS pixels, and whether the banner is fixed in it. The last is one of 1280 × 1024 at a
/// zoom of 400 %.
const WINDOWS: [(u32, u32, bool); 7] = [
    (1280, 720, true),
    (1920, 1080, true),
    (768, 1024, true),
    (640, 544, true),
    (1280, 500, false),
    (320, 640, false),
    (320, 256, false),
];

/// What overlaps the banner of what has the focus, outside of it, in pixels of height.
const COVERED: &str = "(() => {
    const focused = document.activeElement, banner = document.querySelector('.cookie-banner');
    if (focused === document.body || banner.contains(focused)) return 0;
    const one = focused.getBoundingClientRect(), other = banner.getBoundingClientRect();
    if (getComputedStyle(banner).position !== 'fixed') return 0;
    const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return wide > 0 && high > 0 ? high : 0;
})()";

const POSITION: &str = "getComputedStyle(document.querySelector('.cookie-banner')).position";

/// A long page with all that can have the focus, on both sides of the window.
async fn page(cookies: Cookies<Shop>, request: Request) -> Html<String> {
    let query = request.uri().query().unwrap_or_default();
    let language = query.strip_prefix("lang=").unwrap_or("en");
    let path = request.uri().path();
    let placement = PLACEMENTS.into_iter().find(|(known, _)| *known == path);
    let banner = Banner::new(&cookies, language, path)
        .map(|banner| banner.placed(placement.unwrap().1).to_html());
    let direction = if language == "ar" { "rtl" } else { "ltr" };
    let part = |number: u32| {
        format!(
            "<h2>Kettle {number}</h2><p style='display:flex;justify-content:space-between'><a href='#{number}'>Left</a> \
             <a href='#{number}'>Right</a></p><p><label>Note <input name=n{number}></label> <button>Order</button></p>"
        )
    };
    let parts: String = (1..12).map(part).collect();
    Html(format!(
        "<!doctype html><html lang={language} dir={direction}><meta name=viewport content='width=device-width'>\
         <meta name=color-scheme content='light dark'><title>Kettles</title>\
         <link rel=stylesheet href={}><script src={} defer></script><body>{}<main><h1>Kettles</h1>{parts}</main>",
        stylesheet().path(),
        script().path(),
        banner.unwrap_or_default()
    ))
}

async fn shop() -> String {
    let own = axum::Router::new().route("/bar", get(page)).route("/card", get(page));
    let app = router(routes::<Shop>().banner(Placement::Card)).merge(own);
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(app);
    format!("http://shop.localhost:{}", serve(app).await.port())
}

async fn resize(browser: &mut Browser, width: u32, height: u32) {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    browser.call("Emulation.setDeviceMetricsOverride", size).await.unwrap();
}

async fn press_back(browser: &mut Browser) {
    for kind in ["keyDown", "keyUp"] {
        let event = json!({ "type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9, "modifiers": 8 });
        browser.call("Input.dispatchKeyEvent", event).await.unwrap();
    }
}

#[tokio::test]
async fn nothing_that_has_the_focus_is_covered_at_any_size() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = shop().await;
    for (path, _) in PLACEMENTS {
        for (width, height, is_fixed) in WINDOWS {
            resize(&mut browser, width, height).await;
            browser.open(&format!("{shop}{path}")).await.unwrap();
            let position = browser.evaluate(POSITION).await.unwrap();
            assert_eq!(position == "fixed", is_fixed, "{path} {width} {height}: {position}");
            let mut seen = 0;
            // Through the banner and the page, and back from its end.
            for _ in 0..50 {
                press(&mut browser, "Tab", 9).await;
                let covered = browser.evaluate(COVERED).await.unwrap();
                assert_eq!(covered, 0, "{path} {width} {height}, stop {seen}");
                seen += 1;
            }
            for _ in 0..30 {
                press_back(&mut browser).await;
                let covered = browser.evaluate(COVERED).await.unwrap();
                assert_eq!(covered, 0, "{path} {width} {height}, back {seen}");
            }
        }
    }
}

/// The end of the page can be scrolled above the banner, and the banner itself leaves room for a line of the page.
#[tokio::test]
async fn the_end_of_the_page_can_be_read_above_the_banner() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = shop().await;
    for (path, _) in PLACEMENTS {
        for (width, height, _) in WINDOWS.into_iter().filter(|(_, _, is_fixed)| *is_fixed) {
            resize(&mut browser, width, height).await;
            for language in ["en", "de", "ar"] {
                browser.open(&format!("{shop}{path}?lang={language}")).await.unwrap();
                let measure = "(() => {
                    scrollTo(0, document.documentElement.scrollHeight);
                    const banner = document.querySelector('.cookie-banner').getBoundingClientRect();
                    const last = [...document.querySelectorAll('main button')].at(-1).getBoundingClientRect();
                    const buttons = [...document.querySelectorAll('.cookie-banner .cookie-button, .cookie-banner a')];
                    return {
                        end: last.bottom <= banner.top,
                        room: banner.top,
                        inside: buttons.every((one) => { const box = one.getBoundingClientRect(); return box.top >= banner.top && box.bottom <= innerHeight; }),
                        wide: document.documentElement.scrollWidth > innerWidth,
                    };
                })()";
                let seen = browser.evaluate(measure).await.unwrap();
                assert_eq!(seen["end"], true, "{path} {width} {height} {language}: {seen}");
                assert_eq!(seen["inside"], true, "{path} {width} {height} {language}: {seen}");
                assert_eq!(seen["wide"], false, "{path} {width} {height} {language}: {seen}");
                let room = seen["room"].as_f64().unwrap();
                assert!(
                    room > f64::from(height) / 4.0,
                    "{path} {width} {height} {language}: {seen}"
                );
            }
        }
    }
}

#[tokio::test]
async fn both_answers_are_alike_in_every_placement() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = shop().await;
    let differences = "(() => {
        const [one, other] = [...document.querySelectorAll('.cookie-banner .cookie-button')].map((one) => getComputedStyle(one));
        return [...one].filter((property) => one.getPropertyValue(property) !== other.getPropertyValue(property));
    })()";
    for (path, _) in PLACEMENTS {
        for (scheme, forced) in [("light", "none"), ("dark", "none"), ("light", "active")] {
            let features = json!([
                { "name": "prefers-color-scheme", "value": scheme },
                { "name": "forced-colors", "value": forced },
            ]);
            let media = json!({ "features": features });
            browser.call("Emulation.setEmulatedMedia", media).await.unwrap();
            for (width, height, _) in WINDOWS {
                resize(&mut browser, width, height).await;
                browser.open(&format!("{shop}{path}?lang=de")).await.unwrap();
                let found = browser.evaluate(differences).await.unwrap();
                assert_eq!(found, json!([]), "{path} {width} {height} {scheme} {forced}");
            }
        }
    }
}

#[tokio::test]
async fn axe_finds_nothing_at_the_banner_in_any_placement() {
    let Some(axe) = axe::script().unwrap() else { return };
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = shop().await;
    for (path, _) in PLACEMENTS {
        for (width, height) in [(1280, 720), (640, 544), (320, 640)] {
            resize(&mut browser, width, height).await;
            browser.open(&format!("{shop}{path}")).await.unwrap();
            let found = axe::run(&mut browser, &axe).await.unwrap();
            let of_banner: Vec<&Value> = found["violations"].as_array().unwrap().iter().collect();
            assert!(of_banner.is_empty(), "{path} {width}: {found}");
        }
    }
}

/// Where there is more to read than room, the text scrolls by the keyboard, and the buttons stay.
#[tokio::test]
async fn the_text_of_a_full_banner_scrolls_by_the_keyboard() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = shop().await;
    resize(&mut browser, 640, 544).await;
    browser.open(&format!("{shop}/card")).await.unwrap();
    let fill =
        "document.querySelector('.cookie-banner-text').textContent += ' More to read.'.repeat(80)";
    browser.evaluate(fill).await.unwrap();
    press(&mut browser, "Tab", 9).await;
    let focused = "document.activeElement.className";
    assert_eq!(browser.evaluate(focused).await.unwrap(), "cookie-banner-body");
    press(&mut browser, "ArrowDown", 40).await;
    until(&mut browser, "document.activeElement.scrollTop > 0").await;
    let buttons = "[...document.querySelectorAll('.cookie-banner .cookie-button')].every((one) => one.getBoundingClientRect().bottom <= innerHeight)";
    assert_eq!(browser.evaluate(buttons).await.unwrap(), true);
}

/// A page of a cache gets its banner from the route, which knows its placement; the word that the choice is saved stands there.
#[tokio::test]
async fn the_fragment_has_the_placement_of_the_routes() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = shop().await;
    resize(&mut browser, 1280, 720).await;
    browser.open(&format!("{shop}/cached")).await.unwrap();
    until(&mut browser, "!!document.querySelector('.cookie-banner-card')").await;
    browser.evaluate("document.querySelector('[value=refuse]').click()").await.unwrap();
    until(&mut browser, "!!document.querySelector('.cookie-banner-saved')").await;
    let position = "getComputedStyle(document.querySelector('.cookie-banner-saved')).position";
    assert_eq!(browser.evaluate(position).await.unwrap(), "fixed");
    let room = "getComputedStyle(document.documentElement).paddingBottom";
    assert_eq!(browser.evaluate(room).await.unwrap(), "0px");
}
