//! One platform, two sites: nothing of one is worth anything on the other.

use crate::browser::{Ask, BFORTUNE, FPASSANITI, Portal};

#[tokio::test]
async fn a_session_a_token_and_a_choice_hold_on_one_site_alone() {
    let portal = Portal::start().await;
    let mut here = portal.browser(BFORTUNE);
    here.sign_in().await;
    here.choose(&[("all", "allow")]).await;
    here.get("/datasets/street-trees").await;
    assert_eq!(here.cookies.len(), 5);

    // A sibling site could plant each of them by its `Domain`.
    let mut there = portal.browser(FPASSANITI);
    there.cookies = here.cookies.clone();
    let page = there.get("/").await;
    assert!(page.body.contains("action=\"/login\""), "the session");
    assert!(page.body.contains("class=\"cookie-banner\""), "the choice");
    assert!(!page.body.contains("Opened last"), "what was opened");
    let token = here.cookies["csrftoken"].clone();
    let ask = Ask::post_json("/api/datasets", r#"{"title":"x"}"#).field("X-CSRFToken", token);
    there.send(ask).await.assert_is_json(403, "csrf");
    // Nor does it do harm there: they can sign in and choose as ever.
    there.sign_in().await;
    assert!(there.is_signed_in().await && here.is_signed_in().await);
}

/// The same tenant under its other name is another site, too.
#[tokio::test]
async fn a_seal_holds_for_the_host() {
    let portal = Portal::start().await;
    let mut here = portal.browser(BFORTUNE);
    here.sign_in().await;
    let mut there = portal.browser("bfortune.opendatasoft.com");
    there.cookies = here.cookies;
    assert!(!there.is_signed_in().await);
}

#[tokio::test]
async fn each_has_its_own_catalogue() {
    let portal = Portal::start().await;
    let (mut one, mut other) = (portal.browser(BFORTUNE), portal.browser(FPASSANITI));
    one.sign_in().await;
    other.sign_in().await;
    let token = one.cookies["csrftoken"].clone();
    one.post("/api/datasets", &[("csrftoken", &token), ("title", "Only here")]).await;
    assert_eq!(one.get("/datasets/only-here").await.status, 200);
    other.get("/datasets/only-here").await.assert_is_page(404);
    assert_eq!(other.get("/api/datasets").await.json().as_array().unwrap().len(), 6);
    assert_eq!(one.get("/datasets/arrets-de-bus").await.status, 404);
    assert_eq!(other.get("/datasets/arrets-de-bus").await.status, 200);
}

#[tokio::test]
async fn a_host_that_is_no_tenants_has_no_portal() {
    let portal = Portal::start().await;
    for host in [
        "localhost",
        "nobody.localhost",
        "a.bfortune.localhost",
        "127.0.0.1",
        "evil.example",
        "opendatasoft.com",
        "nobody.opendatasoft.com",
        "bfortune.localhost.evil.example",
        "bfortune.localhost:99999",
        "bfortune.localhost, evil.example",
        "[::1]",
        "",
    ] {
        let mut browser = portal.browser(host);
        let reply = browser.get("/").await;
        reply.assert_is_page(421);
        assert_eq!(reply.lines("set-cookie").count(), 0);
        let form = [("user", portal::DEMO_USER), ("password", portal::DEMO_PASSWORD)];
        browser.post("/login", &form).await.assert_is_page(421);
        browser.get("/api/datasets").await.assert_is_json(421, "no_site");
    }
    // Spellings of a name.
    for host in ["BFORTUNE.LOCALHOST:3000", "bfortune.localhost.", "bfortune.localhost"] {
        assert_eq!(portal.browser(host).get("/").await.status, 200, "{host}");
    }
}

#[tokio::test]
async fn a_request_that_names_two_hosts_or_none_has_no_portal() {
    let portal = Portal::start().await;
    for request in [
        "GET / HTTP/1.1\r\nHost: bfortune.localhost\r\nHost: fpassaniti.localhost\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: bfortune.localhost\r\nHost: bfortune.localhost\r\nConnection: close\r\n\r\n",
        "GET http://fpassaniti.localhost/ HTTP/1.1\r\nHost: bfortune.localhost\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: bfortune.localhost\r\nX-Forwarded-Host: fpassaniti.localhost\r\nConnection: close\r\n\r\n",
    ] {
        let reply = portal.send_raw(request.as_bytes()).await;
        if request.contains("X-Forwarded-Host") {
            assert!(reply.body.contains("Bfortune"), "what anyone can write is not believed");
        } else {
            reply.assert_is_page(421);
        }
    }
}
