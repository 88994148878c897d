//! The buttons with the script: one answer at a time, the last word counts, and nothing is said that is not so.

use super::site::{SLOW, Site};
use super::until;
use policy_tests::browser::Browser;
use std::time::Duration;
use tokio::time::sleep;

const SAVED: &str = "!!document.querySelector('.cookie-banner-saved')";

async fn click(browser: &mut Browser, answer: &str) {
    let button = format!("document.querySelector('.cookie-banner [value={answer}]').click()");
    browser.evaluate(&button).await.unwrap();
}

/// The answer for films that the settings show, once all that was sent has arrived.
async fn films(browser: &mut Browser, site: &Site) -> String {
    sleep(SLOW + Duration::from_secs(2)).await;
    site.slow_down("");
    browser.open(&format!("{}/cookies", site.address)).await.unwrap();
    until(browser, "location.pathname === '/cookies'").await;
    let ticked = "document.querySelector('[name=Media]:checked')?.value ?? ''";
    browser.evaluate(ticked).await.unwrap().as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_double_click_is_one_answer() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let site = Site::start().await;
    for answer in ["allow", "refuse"] {
        browser.clear_cookies().await.unwrap();
        browser.open(&format!("{}/film", site.address)).await.unwrap();
        site.forget();
        site.slow_down("POST /cookies");
        for _ in 0..3 {
            click(&mut browser, answer).await;
        }
        let dimmed = "document.querySelectorAll('.cookie-banner [aria-disabled=true]').length";
        assert_eq!(browser.evaluate(dimmed).await.unwrap(), 2, "while it is under way");
        assert_eq!(films(&mut browser, &site).await, answer);
        assert_eq!(site.seen("POST /cookies").len(), 1, "{:?}", site.seen(""));
    }
}

#[tokio::test]
async fn the_other_button_takes_the_place_of_the_first() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    for (slow, first, last) in [
        ("all=allow", "allow", "refuse"),
        ("all=refuse", "refuse", "allow"),
        ("POST /cookies", "allow", "refuse"),
        ("POST /cookies", "refuse", "allow"),
    ] {
        let site = Site::start().await;
        browser.clear_cookies().await.unwrap();
        browser.open(&format!("{}/film", site.address)).await.unwrap();
        site.slow_down(slow);
        click(&mut browser, first).await;
        site.until_seen("POST /cookies", 1).await;
        click(&mut browser, last).await;
        site.until_seen("POST /cookies", 2).await;
        assert_eq!(films(&mut browser, &site).await, last, "{slow}");
        assert_eq!(site.seen("POST /cookies").len(), 2, "{:?}", site.seen(""));
    }
}

/// The consent was answered, and the page that shows what it allows is on its way.
#[tokio::test]
async fn a_refusal_stops_the_page_that_a_consent_leads_to() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let site = Site::start().await;
    browser.open(&format!("{}/film", site.address)).await.unwrap();
    site.slow_down("GET /film");
    // By the page's own clock: the browser answers no test while it waits for a page.
    let refuse = "document.querySelector('.cookie-banner [value=refuse]')";
    let later = format!(
        "navigation.addEventListener('navigate', () => setTimeout(() => {refuse}.click(), 300), {{ once: true }})"
    );
    browser.evaluate(&later).await.unwrap();
    click(&mut browser, "allow").await;
    site.until_seen("GET /film", 2).await;
    until(&mut browser, SAVED).await;
    assert_eq!(browser.evaluate("!document.querySelector('iframe')").await.unwrap(), true);
    assert_eq!(films(&mut browser, &site).await, "refuse");
}

/// A page from the history has buttons that work.
#[tokio::test]
async fn a_page_that_comes_back_asks_again() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let site = Site::start().await;
    browser.open(&format!("{}/film", site.address)).await.unwrap();
    site.slow_down("POST /cookies");
    click(&mut browser, "refuse").await;
    site.until_seen("POST /cookies", 1).await;
    let comes_back = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        document.querySelectorAll('.cookie-banner [aria-disabled=true]').length";
    assert_eq!(browser.evaluate(comes_back).await.unwrap(), 0);
    click(&mut browser, "refuse").await;
    site.until_seen("POST /cookies", 2).await;
}

#[tokio::test]
async fn nothing_is_said_to_be_saved_that_the_browser_did_not_keep() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let site = Site::start_forgetful().await;
    for answer in ["refuse", "allow"] {
        browser.open(&format!("{}/film", site.address)).await.unwrap();
        browser.evaluate("window.said = 0; new MutationObserver(() => { said += document.querySelectorAll('.cookie-banner-saved').length }).observe(document.body, { childList: true })").await.unwrap();
        click(&mut browser, answer).await;
        until(&mut browser, "location.pathname === '/cookies'").await;
        let said = "document.querySelector('[role=alert]')?.textContent.trim() ?? ''";
        let said = browser.evaluate(said).await.unwrap();
        assert!(said.as_str().unwrap().starts_with("Your browser did not keep"), "{said}");
        assert_eq!(site.seen("POST /cookies").len(), 1, "{:?}", site.seen(""));
        site.forget();
    }
}

/// A field of the page is no way to lead its visitor to another site.
#[tokio::test]
async fn an_answer_leads_to_no_other_site() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let site = Site::start().await;
    for next in [
        "//evil.localhost/",
        "https://evil.localhost/",
        "javascript:alert(1)",
        "/\\\\evil.localhost/",
    ] {
        browser.clear_cookies().await.unwrap();
        browser.open(&format!("{}/film", site.address)).await.unwrap();
        let change =
            format!("document.querySelector('.cookie-banner [name=next]').value = '{next}'");
        browser.evaluate(&change).await.unwrap();
        click(&mut browser, "allow").await;
        until(&mut browser, "location.pathname === '/cookies'").await;
        assert_eq!(
            browser.evaluate("location.hostname").await.unwrap(),
            "shop.localhost",
            "{next}"
        );
    }
}

/// An earlier release's banner: what it did not show is asked again, on a page that says why.
#[tokio::test]
async fn what_was_not_shown_is_asked_again_with_the_script_too() {
    let Some(mut browser) = Browser::start(&[]).await.unwrap() else { return };
    let site = Site::start().await;
    browser.open(&format!("{}/film", site.address)).await.unwrap();
    let earlier = "(() => {
        const print = document.querySelector('.cookie-banner [value^=\"Media:\"]');
        print.value = print.value.replace(/:[0-9a-f]{8}:/, ':00000000:');
    })()";
    browser.evaluate(earlier).await.unwrap();
    click(&mut browser, "allow").await;
    until(&mut browser, "!!document.querySelector('.cookie-settings [role=alert]')").await;
    let ticked =
        "[...document.querySelectorAll(':checked')].map((it) => it.name + it.value).join()";
    assert_eq!(browser.evaluate(ticked).await.unwrap(), "Suggestionsallow");
}
