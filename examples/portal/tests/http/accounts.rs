//! Signing in and out.

use crate::browser::{BFORTUNE, Browser, Portal};
use std::time::{Duration, Instant};

#[tokio::test]
async fn signing_in_and_out() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    let page = browser.get("/").await;
    assert!(
        page.body.contains("action=\"/login\"") && !page.body.contains("action=\"/api/datasets\"")
    );

    let reply = browser.sign_in().await;
    assert_eq!(reply.line("location"), "/");
    assert_eq!(reply.sets(), ["sessionid", "csrftoken"]);
    let line = reply.line("set-cookie");
    for attribute in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax", "; Max-Age=1209600"] {
        assert!(line.contains(attribute), "{attribute}: {line}");
    }
    let page = browser.get("/").await;
    assert!(
        page.body.contains("<strong>demo</strong>")
            && page.body.contains("action=\"/api/datasets\"")
    );

    let signed_in = browser.clone();
    let reply = browser.post("/logout", &[]).await;
    assert_eq!((reply.status, reply.deletes()), (303, vec!["sessionid"]));
    assert!(!browser.is_signed_in().await);
    assert!(!signed_in.clone().is_signed_in().await, "the session is gone, not only the cookie");
    assert_eq!(browser.post("/logout", &[]).await.status, 303, "signing out twice does no harm");
}

#[tokio::test]
async fn the_session_is_a_new_one_at_each_sign_in() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    browser.sign_in().await;
    let mut former: Browser = browser.clone();
    browser.sign_in().await;
    assert_ne!(browser.cookies["sessionid"], former.cookies["sessionid"]);
    assert_ne!(browser.cookies["csrftoken"], former.cookies["csrftoken"]);
    assert!(browser.is_signed_in().await);
    assert!(!former.is_signed_in().await, "a token from before the sign-in is worth nothing");
}

#[tokio::test]
async fn two_browsers_have_two_sessions() {
    let portal = Portal::start().await;
    let (mut one, mut other) = (portal.browser(BFORTUNE), portal.browser(BFORTUNE));
    one.sign_in().await;
    other.sign_in().await;
    one.post("/logout", &[]).await;
    assert!(!one.is_signed_in().await && other.is_signed_in().await);
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_user_are_answered_alike() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    let mut answers = Vec::new();
    for (user, password) in [
        ("demo", "wrong"),
        ("nobody", "open-data-for-all"),
        ("demo", ""),
        ("", ""),
        ("demo' OR 1=1 --", "x"),
        ("DEMO", "open-data-for-all"),
    ] {
        let began = Instant::now();
        let reply = browser.post("/login", &[("user", user), ("password", password)]).await;
        reply.assert_is_page(401);
        assert!(reply.line("www-authenticate").starts_with("Cookie "));
        assert_eq!(reply.lines("set-cookie").count(), 0);
        // Without a hash to check it would be a fraction of one.
        assert!(began.elapsed() > Duration::from_millis(5), "{user}");
        answers.push(reply.body);
    }
    answers.dedup();
    assert_eq!(answers.len(), 1);
}

#[tokio::test]
async fn a_failed_sign_in_ends_no_session() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    browser.sign_in().await;
    browser.post("/login", &[("user", "demo"), ("password", "wrong")]).await.assert_is_page(401);
    assert!(browser.is_signed_in().await);
}

#[tokio::test]
async fn a_restart_keeps_sessions_choices_and_data() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    browser.sign_in().await;
    browser.choose(&[("all", "allow")]).await;
    browser.get("/datasets/street-trees").await;
    let token = browser.cookies["csrftoken"].clone();
    let added = browser.post("/api/datasets", &[("csrftoken", &token), ("title", "Kept")]).await;
    assert_eq!(added.line("location"), "/datasets/kept");

    let portal = portal.restart().await;
    let mut same = portal.browser(BFORTUNE);
    same.cookies = browser.cookies;
    let page = same.get("/").await;
    assert!(page.body.contains("action=\"/logout\"") && page.body.contains("Opened last"));
    assert_eq!(page.body.matches("<a href=\"/datasets/kept\">").count(), 1);
    let api = same.get("/api/datasets").await.json();
    assert_eq!(api.as_array().unwrap().len(), 7, "the first start's data are not added again");
}
