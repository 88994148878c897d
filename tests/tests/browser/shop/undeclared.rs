//! Origins that the policy does not declare: the browser blocks them, whatever the visitor allowed.

use super::town::Town;
use policy_tests::logs::Logs;
use serde_json::json;
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// Every way to load from a stranger, and the directive that blocks it.
const WAYS: [(&str, &str); 6] = [
    (
        "script-src-elem",
        "const script = document.createElement('script'); script.src = 'https://tracker.example/t.js'; document.head.append(script)",
    ),
    ("img-src", "new Image().src = 'https://tracker.example/t.gif'"),
    (
        "connect-src",
        "fetch('https://tracker.example/collect', { method: 'POST', mode: 'no-cors' }).catch(() => {})",
    ),
    ("connect-src", "navigator.sendBeacon('https://tracker.example/beacon')"),
    (
        "frame-src",
        "const frame = document.createElement('iframe'); frame.src = 'https://tracker.example/frame'; document.body.append(frame)",
    ),
    (
        "style-src-elem",
        "const style = document.createElement('link'); [style.rel, style.href] = ['stylesheet', 'https://tracker.example/t.css']; document.head.append(style)",
    ),
];

#[tokio::test]
async fn an_undeclared_origin_is_blocked_by_the_browser_whatever_is_allowed() {
    let Some(mut town) = Town::start().await else { return };
    for choice in ["refuse", "allow"] {
        town.choose(&[("all", choice)]).await;
        town.open("/").await;
        town.look("void (window.blocked = [], addEventListener('securitypolicyviolation', (event) => blocked.push([event.effectiveDirective, event.blockedURI])))").await;
        for (_, way) in WAYS {
            town.look(&format!("void (() => {{ {way} }})()")).await;
        }
        town.until(&format!("blocked.length >= {}", WAYS.len())).await;
        let blocked = town.look("blocked").await;
        for (directive, _) in WAYS {
            let blocked = blocked.as_array().unwrap();
            assert!(
                blocked.iter().any(|one| one[0] == directive
                    && one[1]
                        .as_str()
                        .is_some_and(|uri| uri.starts_with("https://tracker.example"))),
                "{directive} in {blocked:?}"
            );
        }
        let visited = town.hosts(&[]).await;
        assert!(!visited.contains(&"tracker.example".to_owned()), "{visited:?}");
    }
}

#[tokio::test]
async fn an_undeclared_origin_is_reported_with_its_declaration() {
    let logs = Logs::collect();
    let Some(mut town) = Town::start().await else { return };
    town.choose(&[("all", "allow")]).await;
    town.open("/").await;
    town.look("void (new Image().src = 'https://pixel.example/p.gif?secret=1')").await;
    let begun = Instant::now();
    while !logs.text().contains("pixel.example") {
        assert!(begun.elapsed() < Duration::from_secs(70), "{}", logs.text());
        sleep(Duration::from_millis(50)).await;
    }
    let text = logs.text();
    assert!(text.contains("image: [\"https://pixel.example\"]"), "{text}");
    assert!(!text.contains("secret"), "{text}");
}

/// Of a vendor that is declared, what another purpose loads stays blocked.
#[tokio::test]
async fn a_declared_origin_is_blocked_while_its_purpose_is_refused() {
    let Some(mut town) = Town::start().await else { return };
    town.choose(&[("all", "refuse")]).await;
    town.open("/").await;
    town.look("void (window.blocked = [], addEventListener('securitypolicyviolation', (event) => blocked.push(event.blockedURI)))").await;
    town.look("void (new Image().src = 'https://www.facebook.com/tr?ev=PageView')").await;
    town.until("blocked.length === 1").await;
    assert_eq!(town.look("blocked").await, json!(["https://www.facebook.com/tr?ev=PageView"]));
    assert_eq!(town.hosts(&[]).await, [""; 0]);
}
