//! How it stands on the screen: small ones, right to left, in print, with large letters.

use crate::portal::choices::{ACCEPT, ALL_REFUSED, BANNER, REFUSE, SETTINGS};
use crate::portal::server::Server;
use crate::portal::visitor::{Scripts, Visitor};
use serde_json::json;

const PAGES: [&str; 3] = ["/", "/cookies", "/cookie-policy"];

/// What makes the page wider than the window, less its scroll bar.
const TOO_WIDE: &str = "(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (innerWidth !== 320 || scrollWidth <= clientWidth) return innerWidth === 320 ? [] : [innerWidth];
    return [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth || element.getBoundingClientRect().left < 0)
        .map((element) => element.outerHTML.slice(0, 90));
})()";

/// What is shorter or narrower than 44 CSS pixels (WCAG 2.5.5), of what is pressed.
const SMALL_TARGETS: &str = "[...document.querySelectorAll(
        '.cookie-button, .cookie-settings-answer, .cookie-settings summary, .cookie-banner-links a, .cookie-settings-back, .cookie-settings-link')]
    .map((element) => [element.outerHTML.slice(0, 90), element.getBoundingClientRect()])
    .filter(([, box]) => box.height < 44 || box.width < 44)
    .map(([name, box]) => `${name} ${box.width} x ${box.height}`)";

/// Of everything that a style can say, what it says otherwise of the two answers.
fn differences() -> String {
    let (refuse, accept) = (json!(REFUSE), json!(ACCEPT));
    format!(
        "(() => {{
            const [one, other] = [{refuse}, {accept}].map((name) => getComputedStyle(document.querySelector(name)));
            return [...one].filter((property) => one.getPropertyValue(property) !== other.getPropertyValue(property));
        }})()"
    )
}

#[tokio::test]
async fn at_320_pixels_nothing_scrolls_sideways_and_all_can_be_pressed() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    visitor.anew(Scripts::Off).await;
    visitor.screen(320, 640).await;
    for language in ["en", "fr", "de", "ar"] {
        visitor.speaks(language).await;
        for path in PAGES {
            visitor.open(path).await;
            assert_eq!(visitor.look(TOO_WIDE).await, json!([]), "{path} {language}");
            let small = visitor.look(SMALL_TARGETS).await;
            assert_eq!(small, json!([]), "{path} {language}");
        }
    }
    // Letters of twice the size (WCAG 1.4.4).
    for path in PAGES {
        visitor.open(path).await;
        visitor.look("void (document.documentElement.style.fontSize = '200%')").await;
        assert_eq!(visitor.look(TOO_WIDE).await, json!([]), "{path} with large letters");
    }
}

/// Equal in size and in everything that a style can say, in every language and colour scheme.
#[tokio::test]
async fn refusing_looks_like_accepting() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    visitor.anew(Scripts::Off).await;
    for (language, width, scheme) in
        [("en", 320, "light"), ("fr", 1000, "dark"), ("ar", 320, "dark"), ("de", 400, "light")]
    {
        visitor.speaks(language).await;
        visitor.screen(width, 640).await;
        visitor.media("screen", &[("prefers-color-scheme", scheme)]).await;
        visitor.open("/").await;
        let found = visitor.look(&differences()).await;
        assert_eq!(found, json!([]), "{language} {width} {scheme}");
    }
}

#[tokio::test]
async fn a_right_to_left_language_stands_right_to_left_in_the_portals_frame() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    visitor.anew(Scripts::Off).await;
    visitor.speaks("ar").await;
    visitor.open("/").await;
    let direction =
        |selector| format!("getComputedStyle(document.querySelector('{selector}')).direction");
    assert_eq!(visitor.look(&direction("html")).await, "ltr");
    assert_eq!(visitor.look("document.documentElement.lang").await, "en");
    assert_eq!(visitor.look(&direction(BANNER)).await, "rtl");
    let x = |selector| format!("document.querySelector('{selector}').getBoundingClientRect().x");
    let (refuse, accept) = (visitor.look(&x(REFUSE)).await, visitor.look(&x(ACCEPT)).await);
    assert!(refuse.as_f64() > accept.as_f64(), "the first one is on the right");
    let is_arabic =
        "/[\\u0600-\\u06ff]/.test(document.querySelector('.cookie-banner-text').innerText)";
    assert_eq!(visitor.look(is_arabic).await, true);

    visitor.answer(REFUSE, &ALL_REFUSED).await;
    visitor.follow(SETTINGS).await;
    assert_eq!(visitor.look(&direction(".cookie-settings")).await, "rtl");
    // A name of the wire reads from left to right anywhere.
    assert_eq!(visitor.look(&direction(".cookie-settings code")).await, "ltr");
    assert_eq!(visitor.look("document.querySelector('main').lang").await, "");
}

/// Where it stood 44 pixels high in a line of others, its text was lower than theirs.
#[tokio::test]
async fn the_links_of_the_footer_stand_in_line() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    visitor.anew(Scripts::Off).await;
    for width in [320, 1000] {
        visitor.screen(width, 640).await;
        visitor.open("/").await;
        let lines = "(() => {
            const top = (one) => { const range = document.createRange(); range.selectNodeContents(one); return Math.round(range.getBoundingClientRect().top); };
            const tops = [...document.querySelectorAll('footer a')].map(top);
            return [tops.length, new Set(tops.filter((one) => Math.abs(one - tops[0]) < 20)).size];
        })()";
        assert_eq!(visitor.look(lines).await, json!([3, 1]), "{width}");
    }
}

#[tokio::test]
async fn in_print_there_is_the_policy_and_nothing_to_press() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    visitor.anew(Scripts::Off).await;
    visitor.open("/cookie-policy").await;
    assert!(visitor.sees(BANNER).await && visitor.sees(SETTINGS).await);
    visitor.media("print", &[]).await;
    for selector in [BANNER, SETTINGS, ".cookie-button"] {
        assert!(!visitor.sees(selector).await, "{selector}");
    }
    assert!(visitor.sees(".cookie-policy table").await);
}

#[tokio::test]
async fn forced_colours_and_reduced_motion_are_kept_to() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    visitor.anew(Scripts::Off).await;
    let features = [("forced-colors", "active"), ("prefers-reduced-motion", "reduce")];
    visitor.media("screen", &features).await;
    visitor.open("/").await;
    assert!(visitor.sees(BANNER).await);
    let style =
        |property: &str| format!("getComputedStyle(document.querySelector('{REFUSE}')).{property}");
    assert_eq!(visitor.look(&style("borderTopStyle")).await, "solid");
    assert_ne!(visitor.look(&style("borderTopWidth")).await, "0px");
    assert_eq!(visitor.look(&style("transitionDuration")).await, "0s");
    assert_eq!(visitor.look(&differences()).await, json!([]));
}
