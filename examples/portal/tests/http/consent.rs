//! The gate: nothing that asks before a choice, and every choice at once.

use crate::browser::{BFORTUNE, Portal};
use crate::served::{Served, body, cookies, page};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use policy_runtime::testing::ResponseCookies;
use portal::policy::{Audience, Suggestions, recent};
use portal::values::{DatasetId, Recent};
use std::time::Duration;

const DATASET: &str = "/datasets/street-trees";

fn has_banner(body: &str) -> bool {
    body.contains("<section class=\"cookie-banner\"")
}

/// How often visitors opened the data set, as the page shows to one who is not counted.
async fn visits(portal: &Served) -> u32 {
    let mut objector = portal.browser(portal.visitor().refuse(Audience));
    let page = page(&mut objector, DATASET).await;
    let (_, rest) = page.split_once("<span class=\"visits\">").unwrap();
    rest.split_once('<').unwrap().0.parse().unwrap()
}

#[tokio::test]
async fn nothing_that_asks_is_set_before_a_choice() {
    let portal = Served::new().await;
    let mut browser = portal.browser(portal.visitor());
    for path in ["/cookies", "/cookie-policy", "/nowhere", "/assets/portal.js"] {
        assert!(cookies(&mut browser, path).await.is_empty(), "{path}");
    }
    assert_eq!(cookies(&mut browser, "/").await.set(), ["csrftoken"], "with the first form");
    assert!(cookies(&mut browser, "/api/datasets").await.is_empty(), "and then no more");
    // What counts visits without identifying anyone is not asked.
    assert_eq!(cookies(&mut browser, DATASET).await.set(), ["visit"]);
    assert!(cookies(&mut browser, DATASET).await.is_empty());
    let form = format!("user={}&password={}", portal::DEMO_USER, portal::DEMO_PASSWORD);
    browser.post("/login", &form).await;
    assert!(has_banner(&page(&mut browser, "/").await));
    assert_eq!(browser.visitor().cookies(), ["csrftoken", "sessionid", "visit"]);
}

#[tokio::test]
async fn after_consent_the_optional_cookie_is_set_and_used() {
    let portal = Served::new().await;
    let mut browser = portal.browser(portal.visitor());
    let form = browser.visitor().choice_form("all=allow&next=%2F%3Fq%3Dtree");
    let chosen = browser.post("/cookies", &form).await;
    assert_eq!(
        (chosen.status(), &chosen.headers()["location"]),
        (StatusCode::SEE_OTHER, &"/?q=tree".parse().unwrap())
    );
    assert_eq!(ResponseCookies::of(chosen.headers()).set(), ["cookies_preferences"]);

    let opened = browser.get(DATASET).await;
    assert_eq!(ResponseCookies::of(opened.headers()).set(), ["visit", "recent"]);
    assert!(!has_banner(&body(opened).await));
    let home = page(&mut browser, "/").await;
    assert!(!has_banner(&home) && home.contains("Opened last"));
    let suggested = home.split("You might also like").nth(1).unwrap();
    assert!(suggested.contains("/datasets/river-water-quality"), "another of the same topic");
    assert!(!suggested.contains("/datasets/bicycle-counters"));
}

#[tokio::test]
async fn after_withdrawal_it_is_expired_in_the_same_response() {
    let portal = Served::new().await;
    let mut browser = portal.browser(portal.visitor().allow_all());
    browser.get(DATASET).await;
    assert!(browser.visitor().cookies().contains(&"recent".to_owned()));

    let withdrawn = browser.post("/cookies", "Suggestions=refuse").await;
    let sent = ResponseCookies::of(withdrawn.headers());
    assert_eq!((sent.deleted(), sent.set()), (vec!["recent"], vec!["cookies_preferences"]));
    assert_eq!(withdrawn.headers()["clear-site-data"], "\"cache\"");
    assert_eq!(browser.visitor().cookies(), ["cookies_preferences", "visit"]);
    assert!(cookies(&mut browser, DATASET).await.is_empty());
    assert!(!page(&mut browser, "/").await.contains("Opened last"));
}

#[tokio::test]
async fn a_refused_cookie_that_comes_back_is_not_read_and_expired_again() {
    let portal = Served::new().await;
    let opened = Recent::default().push(DatasetId::parse("street-trees").unwrap());
    let visitor = portal.visitor().refuse_all().with_cookie::<recent>(opened);
    let mut browser = portal.browser(visitor);
    let home = browser.get("/").await;
    assert_eq!(ResponseCookies::of(home.headers()).deleted(), ["recent"]);
    assert!(!body(home).await.contains("Opened last"));
}

#[tokio::test]
async fn who_objects_is_not_counted() {
    let portal = Served::new().await;
    let mut browser = portal.browser(portal.visitor());
    browser.get(DATASET).await;
    browser.get(DATASET).await;
    assert_eq!(visits(&portal).await, 1, "once a day");

    let objected = browser.post("/cookies", "Audience=refuse").await;
    assert_eq!(ResponseCookies::of(objected.headers()).deleted(), ["visit"]);
    assert!(cookies(&mut browser, DATASET).await.is_empty());
    assert_eq!(visits(&portal).await, 1);
    assert!(
        has_banner(&page(&mut browser, "/").await),
        "the objection is no answer to the question"
    );
}

#[tokio::test]
async fn a_visit_that_the_browser_made_ahead_is_not_counted() {
    let portal = Served::new().await;
    let mut browser = portal.browser(portal.visitor());
    let prefetch = Request::get(DATASET).header("sec-purpose", "prefetch;prerender");
    let ahead = browser.send(prefetch.body(Body::empty()).unwrap()).await;
    assert!(ResponseCookies::of(ahead.headers()).is_empty());
    assert_eq!(visits(&portal).await, 0);
}

#[tokio::test]
async fn the_browsers_signal_refuses() {
    let portal = Served::new().await;
    let visitor = || portal.visitor();
    let mut browser = portal.browser(visitor().global_privacy_control(true));
    let home = browser.get("/").await;
    assert!(home.headers().get_all("vary").iter().any(|field| field == "Sec-GPC"));
    assert!(!has_banner(&body(home).await), "what is refused is not asked");
    assert!(page(&mut browser, "/cookies").await.contains("Global Privacy Control"));

    let mut before = portal.browser(visitor().allow_all().global_privacy_control(true));
    assert_eq!(cookies(&mut before, DATASET).await.set(), ["visit"], "it beats a consent");
    let mut under = portal.browser(visitor().global_privacy_control(true).allow_all());
    let set = cookies(&mut under, DATASET).await;
    assert_eq!(set.set(), ["visit", "recent"], "and yields to one that was given under it");
}

#[tokio::test]
async fn a_consent_ends_after_half_a_year() {
    let portal = Served::new().await;
    let day = Duration::from_hours(24);
    for (days, is_set) in [(179, true), (181, false)] {
        let mut browser = portal.browser(portal.visitor().allow_all().later(days * day));
        let set = cookies(&mut browser, DATASET).await;
        assert_eq!(set.set().contains(&"recent"), is_set, "{days}");
    }
}

#[tokio::test]
async fn a_purpose_that_changed_is_asked_again() {
    let portal = Served::new().await;
    let visitor = portal.visitor().allow_all().before_a_change_of(Suggestions);
    let mut browser = portal.browser(visitor);
    let opened = browser.get(DATASET).await;
    assert_eq!(ResponseCookies::of(opened.headers()).set(), ["visit"]);
    assert!(has_banner(&body(opened).await));
}

#[tokio::test]
async fn the_form_shows_what_was_chosen_and_ticks_nothing_before() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    let ticked = |body: &str| {
        let inputs = body.split("<input type=\"radio\"").skip(1);
        let ticked = inputs.filter(|input| input.split('>').next().unwrap().contains("checked"));
        ticked
            .map(|input| {
                input.split('"').nth(1).unwrap().to_owned() + "=" + input.split('"').nth(3).unwrap()
            })
            .collect::<Vec<_>>()
    };
    let page = browser.get("/cookies").await.body;
    assert_eq!(ticked(&page), [""; 0]);
    assert_eq!(page.matches("type=\"radio\"").count(), 6, "three toggles; the necessary have none");

    browser.choose(&[("Suggestions", "allow"), ("Audience", "refuse")]).await;
    assert_eq!(
        ticked(&browser.get("/cookies").await.body),
        ["Suggestions=allow", "Audience=refuse"]
    );
    browser.post("/cookies", &[("all", "refuse")]).await;
    assert_eq!(
        ticked(&browser.get("/cookies").await.body),
        ["Suggestions=refuse", "Films=refuse", "Audience=refuse"]
    );
}

#[tokio::test]
async fn the_banner_is_first_and_refusing_is_as_easy_as_accepting() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    for path in ["/", DATASET, "/cookie-policy"] {
        let body = browser.get(path).await.body;
        let first = body.split("<body").nth(1).unwrap().split_once('>').unwrap().1.trim_start();
        assert!(first.starts_with("<section class=\"cookie-banner\" aria-labelledby="), "{path}");
        let banner = first.split("</section>").next().unwrap();
        for answer in ["refuse", "allow"] {
            let button =
                format!("<button class=\"cookie-button\" name=\"all\" value=\"{answer}\">");
            assert!(banner.contains(&button), "{path}");
        }
        assert!(banner.contains("href=\"/cookies?next="));
        assert!(banner.contains(&format!("name=\"next\" value=\"{path}\"")));
    }
    let reply = browser.post("/cookies", &[("all", "refuse"), ("next", DATASET)]).await;
    assert_eq!((reply.status, reply.line("location")), (303, DATASET));
    assert!(!has_banner(&browser.get("/").await.body));
}

#[tokio::test]
async fn what_is_no_choice_changes_nothing() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    browser.choose(&[("all", "allow")]).await;
    let chosen = browser.cookies.clone();
    for form in [
        &[][..],
        &[("next", "/")],
        &[("all", "yes")],
        &[("Suggestions", "")],
        &[("Suggestions", "on")],
        &[("Essential", "refuse")],
        &[("all", "allow"), ("Audience", "?")],
    ] {
        let reply = browser.post("/cookies", form).await;
        reply.assert_is_page(400);
        assert_eq!(reply.lines("set-cookie").count(), 0, "{form:?}");
    }
    assert_eq!(browser.cookies, chosen);
}
