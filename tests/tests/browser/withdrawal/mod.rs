//! A withdrawal in a real browser: what arrives late goes again, and what was shown before is not shown again.

mod script_cookies;
mod site;

use policy_tests::browser::Browser;
use serde_json::json;
use site::Site;
use std::io;
use std::time::Duration;
use tokio::time::sleep;

/// The names of the cookies that the browser holds, in order.
async fn names(browser: &mut Browser) -> Vec<String> {
    let mut names: Vec<_> =
        browser.cookies().await.unwrap().into_iter().map(|cookie| cookie.name).collect();
    names.sort();
    names
}

/// Sends the form of the page whose button says so, as a click does.
async fn choose(browser: &mut Browser, answer: &str) {
    let click = format!("document.querySelector('button[value={answer}]').click()");
    browser.evaluate(&click).await.unwrap();
    shown(browser, if answer == "allow" { "allowed" } else { "not allowed" }).await.unwrap();
}

/// Waits until the page says so.
async fn shown(browser: &mut Browser, text: &str) -> io::Result<()> {
    let mut last = json!(null);
    for _ in 0..200 {
        // Between two pages, no document answers.
        let asked = "document.readyState === 'complete' && document.querySelector('p').textContent";
        if let Ok(said) = browser.evaluate(asked).await {
            if said == text {
                return Ok(());
            }
            last = said;
        }
        sleep(Duration::from_millis(25)).await;
    }
    Err(io::Error::other(format!("the page says {last}, not {text}")))
}

#[tokio::test]
async fn a_cookie_that_is_delivered_after_a_withdrawal_is_gone_after_the_next_request() {
    let site = Site::start().await;
    let Some(mut browser) = Browser::start(&[&site.resolver_rule()]).await.unwrap() else { return };
    browser.open(site::ADDRESS).await.unwrap();
    choose(&mut browser, "allow").await;
    // Judged while the consent stands, and held on its way.
    browser.evaluate("void (window.late = fetch('/late').then((r) => r.text()))").await.unwrap();
    site.judged().await;
    let withdraw = "fetch('/', { method: 'POST', body: new URLSearchParams({ all: 'refuse' }) }).then((r) => r.text())";
    assert_eq!(browser.evaluate(withdraw).await.unwrap(), site::page("not allowed"));
    assert_eq!(names(&mut browser).await, ["choice"]);
    site.deliver();
    browser.evaluate("window.late").await.unwrap();
    assert_eq!(names(&mut browser).await, ["choice", "recent"], "it came late");
    browser.evaluate("fetch('/other').then((r) => r.text())").await.unwrap();
    assert_eq!(names(&mut browser).await, ["choice"], "whatever is asked for next");
}

#[tokio::test]
async fn back_shows_the_page_as_it_is_after_a_withdrawal() {
    let site = Site::start().await;
    let Some(mut browser) = Browser::start(&[&site.resolver_rule()]).await.unwrap() else { return };
    browser.open(site::ADDRESS).await.unwrap();
    choose(&mut browser, "allow").await;

    // Where nothing was withdrawn, Back revives the page with all that it held.
    browser.evaluate("void (window.alive = true)").await.unwrap();
    browser.open(&format!("{}/other", site::ADDRESS)).await.unwrap();
    browser.evaluate("history.back()").await.unwrap();
    shown(&mut browser, "allowed").await.unwrap();
    assert_eq!(browser.evaluate("window.alive").await.unwrap(), true, "from the page cache");

    browser.open(&format!("{}/other", site::ADDRESS)).await.unwrap();
    choose(&mut browser, "refuse").await;
    assert_eq!(names(&mut browser).await, ["choice"]);
    let steps = browser.evaluate("history.length").await.unwrap();
    assert!(steps.as_u64() >= Some(4), "{steps}");
    // First to `/other`, where the form was, then to the page that was consented to.
    for _ in 0..2 {
        browser.evaluate("history.back()").await.unwrap();
        sleep(Duration::from_millis(300)).await;
        shown(&mut browser, "not allowed").await.unwrap();
    }
    assert_eq!(browser.evaluate("location.pathname").await.unwrap(), "/");
    assert_eq!(browser.evaluate("window.alive === undefined").await.unwrap(), true);
    assert_eq!(names(&mut browser).await, ["choice"]);
}
