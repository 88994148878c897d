//! What is written stands out from its ground, in the colours of both tenants, by day and by night (WCAG 1.4.3, 1.4.11).

use crate::portal::choices::{ACCEPT, BANNER, SAVE};
use crate::portal::server::Server;
use crate::portal::visitor::{Scripts, Visitor};
use serde_json::json;

/// What is written with a contrast below 4.5, and borders of what is pressed below 3.
const FAINT: &str = r#"(() => {
    const channels = (color) => {
        const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g).map(Number);
        return { red, green, blue, alpha };
    };
    const luminance = ({ red, green, blue }) => {
        const [r, g, b] = [red, green, blue].map((channel) => {
            const part = channel / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one, other) => {
        const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
        return (light + 0.05) / (dark + 0.05);
    };
    const ground = (element) => {
        for (let at = element; at; at = at.parentElement) {
            const color = channels(getComputedStyle(at).backgroundColor);
            if (color.alpha === 1) return color;
            if (color.alpha !== 0) throw `half transparent: ${at.outerHTML.slice(0, 80)}`;
        }
        throw "no ground";
    };
    const says = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const found = [];
    let looked = 0;
    for (const element of document.querySelectorAll("body *")) {
        if (!element.checkVisibility() || !says(element)) continue;
        looked += 1;
        const ratio = contrast(channels(getComputedStyle(element).color), ground(element));
        if (ratio < 4.5) found.push(`${ratio.toFixed(2)} ${element.outerHTML.slice(0, 80)}`);
    }
    for (const element of document.querySelectorAll("button, input:not([type=hidden]):not([type=radio]), textarea")) {
        const ratio = contrast(channels(getComputedStyle(element).borderTopColor), ground(element.parentElement));
        if (ratio < 3) found.push(`border ${ratio.toFixed(2)} ${element.outerHTML.slice(0, 80)}`);
    }
    for (const element of document.querySelectorAll("a, button, summary, input:not([type=hidden])")) {
        element.focus({ focusVisible: true });
        const ratio = contrast(channels(getComputedStyle(element).outlineColor), ground(element.parentElement));
        if (ratio < 3) found.push(`focus ${ratio.toFixed(2)} ${element.outerHTML.slice(0, 80)}`);
    }
    return { looked, found };
})()"#;

#[tokio::test]
async fn everything_is_legible_in_light_and_dark() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    for site in ["bfortune", "fpassaniti"] {
        for scheme in ["light", "dark"] {
            visitor.anew(Scripts::Off).await;
            visitor.turn_to(site, server.port);
            visitor.media("screen", &[("prefers-color-scheme", scheme)]).await;
            visitor.open("/").await;
            assert!(visitor.sees(BANNER).await);
            assert_legible(&mut visitor, site, scheme).await;
            visitor.open("/cookie-policy").await;
            assert_legible(&mut visitor, site, scheme).await;
            visitor.answer(ACCEPT, &[("Suggestions", true)]).await;
            visitor.open("/cookies").await;
            visitor.answer(SAVE, &[("Suggestions", true)]).await;
            assert!(visitor.sees(".cookie-settings-notice[role=status]").await);
            visitor
                .look("document.querySelectorAll('details').forEach((it) => { it.open = true; })")
                .await;
            assert_legible(&mut visitor, site, scheme).await;
        }
    }
}

async fn assert_legible(visitor: &mut Visitor, site: &str, scheme: &str) {
    let seen = visitor.look(FAINT).await;
    let path = visitor.path().await;
    assert!(seen["looked"].as_u64() > Some(10), "{path}: {seen}");
    assert_eq!(seen["found"], json!([]), "{site}{path} {scheme}");
}
