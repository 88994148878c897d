//! Embeds in a browser: placeholders with and without the script, what is put in place, and what is requested.

use super::{serve_router, until, without_script};
use crate::gallery::{HOSTILE, app, layer, router};
use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use policy_runtime::csp::ContentSecurityPolicy;
use policy_tests::browser::Browser;
use serde_json::json;
use std::time::Duration;
use tokio::time::sleep;

const ALLOW: &str = "document.querySelector('#one .cookie-embed-form button').click()";
const ONCE: &str = "document.querySelector('#one .cookie-embed-once button').click()";
const ACCEPT: &str = "document.querySelector('.cookie-banner [value=allow]').click()";
const FRAMES: &str = "document.querySelectorAll('iframe').length";
/// The page is the one that was opened.
const SAME: &str = "window.same === true";
/// The hosts of vendors that were asked for something.
const REQUESTED: &str = "[...new Set(performance.getEntriesByType('resource').map((entry) => new URL(entry.name).host)\
    .filter((host) => host.endsWith('.example')))].sort().join()";

async fn gallery() -> String {
    served(Router::new().fallback_service(app())).await
}

async fn served(app: Router) -> String {
    format!("http://gallery.localhost:{}", serve_router(app).await.port())
}

/// Opens the page in a browser that finds no vendor.
async fn open(gallery: &str) -> Option<Browser> {
    let rules = "--host-resolver-rules=MAP *.example 127.0.0.1:9";
    let mut browser = Browser::start(&[rules]).await.unwrap()?;
    browser.open(gallery).await.unwrap();
    browser.evaluate("window.same = true").await.unwrap();
    Some(browser)
}

async fn is(browser: &mut Browser, expression: &str, expected: impl Into<serde_json::Value>) {
    assert_eq!(browser.evaluate(expression).await.unwrap(), expected.into(), "{expression}");
}

/// Gives every response a field.
async fn with_policy(request: Request, next: Next, policy: &'static str) -> Response {
    let mut response = next.run(request).await;
    response.headers_mut().append("content-security-policy", policy.parse().unwrap());
    response
}

#[tokio::test]
async fn without_javascript_a_placeholder_allows_its_purpose_and_comes_back() {
    let gallery = gallery().await;
    let Some(mut browser) = open(&gallery).await else { return };
    without_script(&mut browser).await;
    browser.open(&format!("{gallery}/?room=2")).await.unwrap();
    browser.evaluate(ALLOW).await.unwrap();
    until(&mut browser, &format!("{FRAMES} === 2 && location.search === '?room=2'")).await;
    is(&mut browser, "!!document.querySelector('.cookie-banner')", true).await;
}

#[tokio::test]
async fn without_javascript_one_item_is_shown_once() {
    let gallery = gallery().await;
    let Some(mut browser) = open(&gallery).await else { return };
    without_script(&mut browser).await;
    browser.open(&format!("{gallery}/?room=2")).await.unwrap();
    browser.evaluate(ONCE).await.unwrap();
    until(&mut browser, "location.pathname === '/cookies/embeds'").await;
    is(&mut browser, FRAMES, 1).await;
    is(&mut browser, "document.querySelector('iframe').src", "https://play.films.example/one")
        .await;
    browser.evaluate("document.querySelector('.cookie-settings-back').click()").await.unwrap();
    until(&mut browser, "location.search === '?room=2'").await;
    is(&mut browser, FRAMES, 0).await;
}

#[tokio::test]
async fn a_pixel_is_for_browsers_without_javascript() {
    let gallery = gallery().await;
    let Some(mut browser) = open(&gallery).await else { return };
    let pixel = "document.querySelectorAll('img[src^=\"https://px.tags.example/\"]').length";
    browser.evaluate(ACCEPT).await.unwrap();
    until(&mut browser, "!!window.calls").await;
    browser.open(&gallery).await.unwrap();
    until(&mut browser, "!!window.calls").await;
    is(&mut browser, pixel, 0).await;
    without_script(&mut browser).await;
    browser.open(&gallery).await.unwrap();
    until(&mut browser, &format!("{pixel} === 1")).await;
}

#[tokio::test]
async fn what_a_placeholder_allows_is_put_in_place() {
    let gallery = gallery().await;
    let Some(mut browser) = open(&gallery).await else { return };
    is(&mut browser, REQUESTED, "").await;
    browser.evaluate(&ALLOW.replace("click", "focus")).await.unwrap();
    browser.evaluate(ALLOW).await.unwrap();
    until(&mut browser, &format!("{FRAMES} === 2")).await;
    is(&mut browser, SAME, true).await;
    is(&mut browser, "document.querySelector('#one').firstElementChild.localName", "iframe").await;
    is(&mut browser, "document.activeElement.src", "https://play.films.example/one").await;
    is(&mut browser, "!!document.querySelector('.cookie-banner') && !window.calls", true).await;
    browser.open(&gallery).await.unwrap();
    is(&mut browser, FRAMES, 2).await;
}

#[tokio::test]
async fn a_consent_in_the_banner_puts_everything_in_place_and_runs_it() {
    let gallery = gallery().await;
    let Some(mut browser) = open(&gallery).await else { return };
    browser.evaluate(ACCEPT).await.unwrap();
    until(
        &mut browser,
        &format!("{FRAMES} === 2 && !!document.querySelector('.cookie-banner-saved')"),
    )
    .await;
    is(&mut browser, SAME, true).await;
    is(&mut browser, "JSON.stringify(calls)", json!([[HOSTILE, 2, true]]).to_string()).await;
    let script = "document.querySelector('script[src*=\"cdn.tags.example\"]')";
    is(&mut browser, &format!("{script}.defer && {script}.crossOrigin"), "anonymous").await;
    is(&mut browser, &format!("{script}.dataset.id"), HOSTILE).await;
    until(&mut browser, &format!("{REQUESTED}.includes('cdn.tags.example')")).await;
    is(&mut browser, &format!("{REQUESTED}.includes('px.tags.example')"), false).await;
    is(&mut browser, "document.querySelectorAll('img, noscript').length", 0).await;
    is(&mut browser, "document.querySelectorAll('[data-cookie-item]').length", 0).await;
}

#[tokio::test]
async fn a_hostile_parameter_runs_as_a_value_of_the_page_too() {
    let gallery = gallery().await;
    let Some(mut browser) = open(&gallery).await else { return };
    browser.evaluate(ACCEPT).await.unwrap();
    until(&mut browser, "!!window.calls").await;
    browser.open(&gallery).await.unwrap();
    until(&mut browser, "!!window.calls").await;
    is(&mut browser, "JSON.stringify(calls)", json!([[HOSTILE, 2, true]]).to_string()).await;
}

#[tokio::test]
async fn one_item_is_put_in_place_and_the_next_page_asks_again() {
    let gallery = gallery().await;
    let Some(mut browser) = open(&gallery).await else { return };
    browser.evaluate(ONCE).await.unwrap();
    until(&mut browser, &format!("{FRAMES} === 1")).await;
    is(&mut browser, SAME, true).await;
    is(&mut browser, "document.querySelector('iframe').src", "https://play.films.example/one")
        .await;
    assert!(browser.cookies().await.unwrap().is_empty(), "nothing is stored");
    browser.open(&gallery).await.unwrap();
    is(&mut browser, FRAMES, 0).await;
}

#[tokio::test]
async fn trusted_types_admit_what_is_put_in_place() {
    let policy = "require-trusted-types-for 'script'; trusted-types 'none'";
    let strict = from_fn(move |request, next| with_policy(request, next, policy));
    let gallery =
        served(Router::new().fallback_service(layer().guard(router())).layer(strict)).await;
    let Some(mut browser) = open(&gallery).await else { return };
    browser.evaluate(ACCEPT).await.unwrap();
    until(&mut browser, &format!("{FRAMES} === 2 && !!window.calls")).await;
    is(&mut browser, SAME, true).await;
}

#[tokio::test]
async fn a_policy_of_the_layer_admits_content_with_a_new_page() {
    let app = layer().content_security_policy(ContentSecurityPolicy::new()).guard(router());
    let gallery = served(Router::new().fallback_service(app)).await;
    let Some(mut browser) = open(&gallery).await else { return };
    browser.evaluate(ALLOW).await.unwrap();
    until(&mut browser, &format!("{FRAMES} === 2")).await;
    is(&mut browser, SAME, false).await;
    browser.evaluate(ACCEPT).await.unwrap();
    until(&mut browser, "!!window.calls").await;
    is(&mut browser, "JSON.stringify(calls)", json!([[HOSTILE, 2, true]]).to_string()).await;
}

#[tokio::test]
async fn a_policy_of_the_application_that_blocks_content_leads_to_a_new_page() {
    let strict = from_fn(async |request: Request, next: Next| {
        let knows_visitor = request.headers().contains_key("cookie");
        let policy =
            if knows_visitor { "default-src * 'unsafe-inline'" } else { "frame-src 'self'" };
        with_policy(request, next, policy).await
    });
    let gallery =
        served(Router::new().fallback_service(layer().guard(router())).layer(strict)).await;
    let Some(mut browser) = open(&gallery).await else { return };
    browser.evaluate(ALLOW).await.unwrap();
    until(&mut browser, &format!("{FRAMES} === 2 && window.same !== true")).await;
}

#[tokio::test]
async fn a_refusal_while_a_consent_is_under_way_stays() {
    let slow = from_fn(async |request: Request, next: Next| {
        if request.uri().path() == "/cookies/embeds" {
            sleep(Duration::from_millis(600)).await;
        }
        next.run(request).await
    });
    let gallery = served(Router::new().fallback_service(layer().guard(router())).layer(slow)).await;
    let Some(mut browser) = open(&gallery).await else { return };
    browser.evaluate(ACCEPT).await.unwrap();
    sleep(Duration::from_millis(300)).await;
    browser
        .evaluate("document.querySelector('.cookie-banner [value=refuse]').click()")
        .await
        .unwrap();
    sleep(Duration::from_millis(1200)).await;
    is(&mut browser, FRAMES, 0).await;
    is(&mut browser, "window.calls === undefined", true).await;
    browser.open(&gallery).await.unwrap();
    is(&mut browser, FRAMES, 0).await;
}

#[tokio::test]
async fn where_the_script_of_embeds_fails_the_form_is_sent() {
    let broken = from_fn(async |request: Request, next: Next| {
        if request.headers().get("sec-fetch-mode").is_some_and(|mode| mode == "cors") {
            return Response::new("not what was expected".into());
        }
        next.run(request).await
    });
    let gallery =
        served(Router::new().fallback_service(layer().guard(router())).layer(broken)).await;
    let Some(mut browser) = open(&gallery).await else { return };
    browser.evaluate(ALLOW).await.unwrap();
    until(&mut browser, &format!("{FRAMES} === 2 && window.same !== true")).await;
}
