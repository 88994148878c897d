//! "Your choices are saved" is said where the browser kept them, and by no address alone.

use crate::shop::app;
use crate::visitor::{Answer, Visitor};

const SAVED: &str = "role=\"status\">\n<p>Your choices are saved.</p>";
const NOT_KEPT: &str = "role=\"alert\">\n<p>Your browser did not keep your choices. Allow cookies";

fn says(page: &Answer) -> &'static str {
    match (page.has(SAVED), page.has(NOT_KEPT)) {
        (true, false) => "saved",
        (false, true) => "not kept",
        (false, false) if !page.has("cookie-settings-notice") => "nothing",
        _ => panic!("{}", page.body),
    }
}

#[tokio::test]
async fn the_notice_is_shown_where_the_browser_kept_the_choice() {
    for answer in ["all=allow", "all=refuse", "Audience=refuse", "Media=allow&Suggestions=refuse"] {
        let mut visitor = Visitor::of(&app());
        let location = visitor.answer(answer).await.header("location");
        assert_eq!(says(&visitor.get(&location).await), "saved", "{answer}");
        let mut forgetful = visitor.clone();
        forgetful.cookies = String::new();
        assert_eq!(says(&forgetful.get(&location).await), "not kept", "{answer}");
        let mut with_others = visitor.clone();
        with_others.cookies = "basket=1".to_owned();
        assert_eq!(says(&with_others.get(&location).await), "not kept", "{answer}");
        assert_eq!(visitor.get(&location).await.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn a_browser_that_keeps_an_earlier_choice_did_not_keep_this_one() {
    let mut visitor = Visitor::of(&app());
    visitor.answer("all=allow").await;
    tokio::time::sleep(std::time::Duration::from_millis(1100)).await; // a record knows the second
    let mut stubborn = visitor.clone();
    let location = stubborn.answer("all=refuse").await.header("location");
    stubborn.cookies = visitor.cookies;
    assert_eq!(says(&stubborn.get(&location).await), "not kept");
}

/// A link of another site must not make the page speak.
#[tokio::test]
async fn no_link_of_another_site_shows_the_notice() {
    let app = app();
    let mut visitor = Visitor::of(&app);
    let location = visitor.answer("all=allow").await.header("location");
    let stranger = Visitor::of(&app);
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("sec-fetch-site", "none"), // typed, or kept
        ("referer", "https://evil.example/"),
    ] {
        for path in [location.as_str(), "/cookies?saved", "/cookies?saved&next=/"] {
            let page = stranger.clone().sending(name, value).get(path).await;
            assert_eq!(says(&page), "nothing", "{name}: {value} {path}");
            let page = visitor.clone().sending(name, value).get(path).await;
            assert_eq!(says(&page), "nothing", "{name}: {value} {path}");
        }
    }
    let mut led_here = visitor.clone().sending("sec-fetch-site", "same-origin");
    assert_eq!(says(&led_here.get(&location).await), "saved");
}

/// The address alone says nothing that is not so.
#[tokio::test]
async fn without_a_mark_the_cookie_alone_is_looked_at() {
    let mut visitor = Visitor::of(&app());
    for path in ["/cookies?saved", "/cookies?saved=", "/cookies?next=/&saved"] {
        assert_eq!(says(&visitor.get(path).await), "not kept", "{path}");
    }
    visitor.answer("all=refuse").await;
    assert_eq!(says(&visitor.get("/cookies?saved").await), "saved", "a moment ago");
    for path in ["/cookies?saved=x", "/cookies?saved&saved", "/cookies?unsaved", "/cookies"] {
        assert_eq!(says(&visitor.get(path).await), "nothing", "{path}");
    }
    visitor.cookies = "choice=tampered".to_owned();
    assert_eq!(says(&visitor.get("/cookies?saved").await), "nothing", "that cannot be told");
}

#[tokio::test]
async fn the_notice_speaks_the_visitors_language() {
    for (language, words) in [
        ("fr", "Votre navigateur n’a pas conservé vos choix."),
        ("de", "Ihr Browser hat Ihre Auswahl nicht behalten."),
        ("ar", "لم يحتفظ متصفحك بخياراتك."),
    ] {
        let mut visitor = Visitor::of(&app()).sending("accept-language", language);
        assert!(visitor.get("/cookies?saved").await.has(words), "{language}");
    }
}
