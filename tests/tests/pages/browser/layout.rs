//! What is seen and heard: narrow, dark, printed, right to left, read aloud.

use super::{press, shop};
use policy_tests::browser::Browser;
use serde_json::json;
use std::time::Duration;

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
    let ground = "getComputedStyle(document.querySelector('.cookie-banner')).backgroundColor";
    for (scheme, colour) in [("light", "rgb(255, 255, 255)"), ("dark", "rgb(20, 24, 29)")] {
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
            assert_eq!(browser.evaluate(ground).await.unwrap(), colour);
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

/// Safari takes a table whose `display` is none of a table's for no table at all. So the element around it scrolls, by
/// keyboard too, and has the name of the caption.
#[tokio::test]
async fn a_table_stays_a_table_and_what_is_around_it_scrolls() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = shop().await;
    let size = json!({ "width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": false });
    browser.call("Emulation.setDeviceMetricsOverride", size).await.unwrap();
    for language in ["en", "fr", "ar"] {
        browser.open(&format!("{shop}/cookie-policy?lang={language}")).await.unwrap();
        let wrong = "(() => {
            const name = (one) => document.getElementById(one.getAttribute('aria-labelledby'))?.textContent;
            const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
            const tables = [...document.querySelectorAll('.cookie-policy table')];
            return JSON.stringify({
                tables: tables.length,
                twice: ids.filter((id, at) => ids.indexOf(id) !== at),
                display: tables.map((table) => getComputedStyle(table).display).filter((display) => display !== 'table'),
                around: tables.map(({ parentElement: around, caption }) => around.tabIndex === 0
                    && around.getAttribute('role') === 'region' && name(around) === caption.textContent
                    && getComputedStyle(around).overflowX === 'auto').filter((is) => !is),
                wide: document.documentElement.scrollWidth > innerWidth,
            });
        })()";
        let found = browser.evaluate(wrong).await.unwrap();
        let found: serde_json::Value = serde_json::from_str(found.as_str().unwrap()).unwrap();
        let expected =
            json!({ "tables": 7, "twice": [], "display": [], "around": [], "wide": false });
        assert_eq!(found, expected, "{language}");
    }
    browser.open(&format!("{shop}/cookie-policy?lang=en")).await.unwrap();
    let focus = "(() => {
        window.wide = [...document.querySelectorAll('.cookie-policy-scroll')].find((one) => one.scrollWidth > one.clientWidth);
        window.wide.focus();
        return document.activeElement === window.wide && window.wide.scrollLeft;
    })()";
    assert_eq!(browser.evaluate(focus).await.unwrap(), 0, "a table is wider than the screen");
    let mut is_scrolled = false;
    for _ in 0..50 {
        press(&mut browser, "ArrowRight", 39).await;
        tokio::time::sleep(Duration::from_millis(100)).await;
        is_scrolled = browser.evaluate("window.wide.scrollLeft > 0").await.unwrap() == true;
        if is_scrolled {
            break;
        }
    }
    assert!(is_scrolled, "by the keyboard");
    let tree = browser.call("Accessibility.getFullAXTree", json!({})).await.unwrap();
    let nodes = roles(&tree);
    for role in ["table", "region"] {
        let is_there = nodes.iter().any(|(of, name)| of == role && name == "The kinds of cookies");
        assert!(is_there, "{role}: {nodes:?}");
    }
    assert!(nodes.iter().any(|(role, name)| role == "rowheader" && name == "Necessary"));
    browser.call("Emulation.setEmulatedMedia", json!({ "media": "print" })).await.unwrap();
    let printed = "getComputedStyle(document.querySelector('.cookie-policy-scroll')).overflowX";
    assert_eq!(browser.evaluate(printed).await.unwrap(), "visible");
}

/// Paper cannot be unfolded.
#[tokio::test]
async fn what_is_shown_on_demand_is_printed() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = shop().await;
    browser.open(&format!("{shop}/cookies")).await.unwrap();
    let shown = "(() => {
        const lines = [...document.querySelectorAll('.cookie-settings details li')];
        return [lines.length > 3, lines.filter((line) => line.checkVisibility()).length / lines.length];
    })()";
    assert_eq!(browser.evaluate(shown).await.unwrap(), json!([true, 0]));
    browser.call("Emulation.setEmulatedMedia", json!({ "media": "print" })).await.unwrap();
    assert_eq!(browser.evaluate(shown).await.unwrap(), json!([true, 1]));
}

/// In whatever footer the link stands: as high as a finger, and its text in line with its neighbours'.
#[tokio::test]
async fn the_settings_link_stands_in_line_with_its_neighbours() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let shop = shop().await;
    browser.open(&format!("{shop}/")).await.unwrap();
    for style in [
        "display: flex",
        "display: flex; align-items: center",
        "display: flex; align-items: baseline; line-height: 1.8",
        "display: grid; grid-auto-flow: column; font-size: 20px",
        "display: flex; align-items: end; font-size: 32px",
        "",
    ] {
        let offset = format!(
            "(() => {{
                const footer = document.querySelector('footer');
                footer.style = '{style}';
                footer.innerHTML = `<a href=/>Home</a> ${{footer.querySelector('.cookie-settings-link').outerHTML}} <a href=/film>Film</a>`;
                const top = (one) => {{ const range = document.createRange(); range.selectNodeContents(one); return range.getBoundingClientRect().top; }};
                const tops = [...footer.children].map(top);
                return Math.max(...tops) - Math.min(...tops);
            }})()"
        );
        let offset = browser.evaluate(&offset).await.unwrap().as_f64().unwrap();
        assert!(offset < 1.0, "{offset} pixels: {style}");
        let height =
            "document.querySelector('.cookie-settings-link').getBoundingClientRect().height";
        assert!(browser.evaluate(height).await.unwrap().as_f64().unwrap() >= 43.9, "{style}");
    }
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
