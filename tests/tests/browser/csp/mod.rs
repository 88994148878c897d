//! Chromium under the `Content-Security-Policy` of the layer: what it requests, runs and reports.

mod site;

use policy_runtime::csp::ContentSecurityPolicy;
use policy_tests::browser::Browser;
use policy_tests::logs::Logs;
use policy_tests_vendors::{browser_options, video};
use serde_json::Value;
use site::Site;
use std::time::Duration;

/// Time after which a request of a page would have come.
const SETTLED: Duration = Duration::from_millis(500);

async fn browser(site: &Site) -> Option<Browser> {
    let [resolver, certificate] = browser_options(site.address);
    // Without it, Chromium keeps reports for a minute.
    Browser::start(&[&resolver, &certificate, "--short-reporting-delay"]).await.unwrap()
}

async fn open(browser: &mut Browser, path: &str) {
    browser.open(&format!("https://shop.example{path}")).await.unwrap();
    tokio::time::sleep(SETTLED).await;
}

async fn has(browser: &mut Browser, expression: &str) -> bool {
    browser.evaluate(expression).await.unwrap() == Value::Bool(true)
}

#[tokio::test]
async fn an_undeclared_origin_is_blocked_and_reported_with_its_declaration() {
    let logs = Logs::collect();
    let site = Site::start(ContentSecurityPolicy::new().with_reports()).await;
    let Some(mut browser) = browser(&site).await else { return };
    open(&mut browser, "/").await;
    assert!(has(&mut browser, "window.withNonce === true").await, "the nonce admits our script");
    assert!(has(&mut browser, "window.withoutNonce === undefined").await);
    assert_eq!(site.vendors.hosts(), [""; 0], "script, pixel, fetch, beacon, prefetch, frame");
    reported(&logs, &DECLARATIONS).await;
}

/// Over plain http browsers have no endpoints, and take `report-uri`.
#[tokio::test]
async fn violations_are_reported_over_plain_http_on_this_machine() {
    let logs = Logs::collect();
    let site = Site::start_over_http(ContentSecurityPolicy::new().with_reports()).await;
    let rule = format!("--host-resolver-rules=MAP * {}", site.address);
    let options = [rule.as_str(), "--short-reporting-delay"];
    let Some(mut browser) = Browser::start(&options).await.unwrap() else { return };
    browser.open("http://shop.localhost/picture").await.unwrap();
    let declaration = "`embed plain { provider: ?, image: [\"https://plain.example\"] }`";
    reported(&logs, &[declaration]).await;
}

const DECLARATIONS: [&str; 5] = [
    "`embed stranger { provider: ?, script: [\"https://stranger.example\"] }`",
    "`embed pixel { provider: ?, image: [\"https://pixel.example\"] }`",
    "`embed fetched { provider: ?, connect: [\"https://fetched.example\"] }`",
    "`embed framed { provider: ?, frame: [\"https://framed.example\"] }`",
    "help: give the element the attribute `nonce` with `Cookies::nonce`",
];

/// Waits until the log has these declarations.
async fn reported(logs: &Logs, declarations: &[&str]) {
    for _ in 0..100 {
        if declarations.iter().all(|declaration| logs.text().contains(declaration)) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("{}", logs.text());
}

/// SVG is an image, and a page that runs scripts. A worker has the policy of its script.
#[tokio::test]
async fn an_undeclared_origin_is_blocked_in_documents_of_xml_and_in_workers() {
    let site = Site::start(ContentSecurityPolicy::origins_only()).await;
    let Some(mut browser) = browser(&site).await else { return };
    for path in ["/drawing.svg", "/feed.xml", "/worked"] {
        open(&mut browser, path).await;
        assert!(has(&mut browser, "window.ran === true").await, "{path}");
    }
    assert_eq!(site.vendors.hosts(), [""; 0], "fetch and pixel");
    open(&mut browser, "/drawn").await;
    assert!(has(&mut browser, "document.images[0].naturalWidth === 10").await);
}

#[tokio::test]
async fn a_declared_origin_is_requested_while_its_purpose_is_allowed_and_not_else() {
    let site = Site::start(ContentSecurityPolicy::new()).await;
    let Some(mut browser) = browser(&site).await else { return };
    let player = || site.vendors.visits_of(video::HOST).len();
    open(&mut browser, "/player").await;
    // Nor by a frame that the page has without the constructor.
    open(&mut browser, "/player-at-once").await;
    assert_eq!(player(), 0);
    open(&mut browser, "/allow").await;
    open(&mut browser, "/player").await;
    assert_eq!(player(), 1);
    open(&mut browser, "/player-at-once").await;
    assert_eq!(player(), 2);
    open(&mut browser, "/refuse").await;
    open(&mut browser, "/player").await;
    open(&mut browser, "/player-at-once").await;
    assert_eq!(player(), 2);
    assert_eq!(site.vendors.hosts(), [video::HOST]);
}

#[tokio::test]
async fn origins_only_runs_inline_code_and_keeps_strangers_out() {
    let site = Site::start(ContentSecurityPolicy::origins_only()).await;
    let Some(mut browser) = browser(&site).await else { return };
    open(&mut browser, "/").await;
    assert!(has(&mut browser, "window.withNonce && window.withoutNonce && eval('true')").await);
    assert_eq!(site.vendors.hosts(), [""; 0]);
}

#[tokio::test]
async fn the_script_of_the_pages_runs_under_trusted_types() {
    let policy = ContentSecurityPolicy::new().require_trusted_types([""; 0]);
    let site = Site::start(policy).await;
    let Some(mut browser) = browser(&site).await else { return };
    open(&mut browser, "/cached").await;
    let throws = "(() => { try { document.body.innerHTML = 'x'; } catch { return true } })()";
    assert!(has(&mut browser, throws).await, "Trusted Types are required");
    let banner = "document.querySelector('[data-cookie-banner] .cookie-banner') !== null";
    assert!(has(&mut browser, banner).await, "the script fetched the banner");
}
