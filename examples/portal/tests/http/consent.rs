//! The gate: nothing that asks before a choice, and every choice at once.

use crate::browser::{Ask, BFORTUNE, Browser, Portal};

const DATASET: &str = "/datasets/street-trees";

fn has_banner(body: &str) -> bool {
    body.contains("<section class=\"cookie-banner\"")
}

async fn visits(browser: &Browser) -> u32 {
    let mut objector = browser.clone();
    objector.cookies.clear();
    objector.post("/cookies", &[("Audience", "refuse")]).await;
    objector.get(DATASET).await.between("<span class=\"visits\">", "<").parse().unwrap()
}

#[tokio::test]
async fn nothing_that_asks_is_set_before_a_choice() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    for path in ["/cookies", "/cookie-policy", "/nowhere", "/assets/portal.js"] {
        assert_eq!(browser.get(path).await.sets(), [""; 0], "{path}");
    }
    assert_eq!(browser.get("/").await.sets(), ["csrftoken"], "with the first form");
    assert_eq!(browser.get("/api/datasets").await.sets(), [""; 0], "and then no more");
    // What counts visits without identifying anyone is not asked.
    assert_eq!(browser.get(DATASET).await.sets(), ["visit"]);
    assert_eq!(browser.get(DATASET).await.sets(), [""; 0]);
    browser.sign_in().await;
    assert!(has_banner(&browser.get("/").await.body));
    assert!(!browser.cookies.contains_key("recent"));
}

#[tokio::test]
async fn after_consent_the_optional_cookie_is_set_and_used() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    let reply = browser.choose(&[("all", "allow"), ("next", "/?q=tree")]).await;
    assert_eq!((reply.status, reply.line("location")), (303, "/?q=tree"));
    assert_eq!(reply.sets(), ["cookies_preferences"]);

    let reply = browser.get(DATASET).await;
    assert_eq!(reply.sets(), ["visit", "recent"]);
    assert!(!has_banner(&reply.body));
    let home = browser.get("/").await.body;
    assert!(!has_banner(&home) && home.contains("Opened last"));
    let suggested = home.split("You might also like").nth(1).unwrap();
    assert!(suggested.contains("/datasets/river-water-quality"), "another of the same topic");
    assert!(!suggested.contains("/datasets/bicycle-counters"));
}

#[tokio::test]
async fn after_withdrawal_it_is_expired_in_the_same_response() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    browser.choose(&[("all", "allow")]).await;
    browser.get(DATASET).await;
    assert!(browser.cookies.contains_key("recent"));

    let reply = browser.post("/cookies", &[("Suggestions", "refuse")]).await;
    assert_eq!(reply.deletes(), ["recent"]);
    assert_eq!(reply.sets(), ["cookies_preferences"]);
    assert_eq!(reply.line("clear-site-data"), "\"cache\"");
    assert!(!browser.cookies.contains_key("recent"));
    assert_eq!(browser.get(DATASET).await.sets(), [""; 0]);
    assert!(!browser.get("/").await.body.contains("Opened last"));
}

#[tokio::test]
async fn a_refused_cookie_that_comes_back_is_not_read_and_expired_again() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    browser.choose(&[("all", "allow")]).await;
    browser.get(DATASET).await;
    let kept = browser.cookies["recent"].clone();
    browser.post("/cookies", &[("all", "refuse")]).await;
    browser.cookies.insert("recent".to_owned(), kept);
    let reply = browser.get("/").await;
    assert_eq!(reply.deletes(), ["recent"]);
    assert!(!reply.body.contains("Opened last"));
}

#[tokio::test]
async fn who_objects_is_not_counted() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    browser.get(DATASET).await;
    browser.get(DATASET).await;
    assert_eq!(visits(&browser).await, 1, "once a day");

    let reply = browser.post("/cookies", &[("Audience", "refuse")]).await;
    assert_eq!(reply.deletes(), ["visit"]);
    assert_eq!(browser.get(DATASET).await.sets(), [""; 0]);
    assert_eq!(visits(&browser).await, 1);
    assert!(has_banner(&browser.get("/").await.body), "the objection is no answer to the question");
}

#[tokio::test]
async fn a_visit_that_the_browser_made_ahead_is_not_counted() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    let prefetch = Ask::get(DATASET).field("Sec-Purpose", "prefetch;prerender");
    assert_eq!(browser.send(prefetch).await.sets(), [""; 0]);
    assert_eq!(visits(&browser).await, 0);
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
async fn the_browsers_signal_refuses() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    let signalling = |path| Ask::get(path).field("Sec-GPC", "1");
    let reply = browser.send(signalling("/")).await;
    assert!(!has_banner(&reply.body), "what is refused is not asked");
    assert!(reply.lines("vary").any(|field| field == "Sec-GPC"));
    assert!(browser.send(signalling("/cookies")).await.body.contains("Global Privacy Control"));

    browser.choose(&[("all", "allow")]).await;
    assert_eq!(browser.send(signalling(DATASET)).await.sets(), ["visit"], "it beats a consent");
    let confirmation = browser.form(&[("all", "allow")]).await;
    browser.send(confirmation.field("Sec-GPC", "1")).await;
    let confirmed = browser.send(signalling(DATASET)).await;
    assert_eq!(confirmed.sets(), ["recent"], "and yields to one that was given under it");
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
