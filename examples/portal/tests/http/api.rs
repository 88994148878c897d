//! The catalogue's API.

use crate::browser::{Ask, BFORTUNE, Browser, Portal, Reply};

async fn signed_in(portal: &Portal) -> Browser {
    let mut browser = portal.browser(BFORTUNE);
    browser.sign_in().await;
    browser
}

async fn add(browser: &mut Browser, json: &str) -> Reply {
    let token = browser.cookies["csrftoken"].clone();
    browser.send(Ask::post_json("/api/datasets", json).field("X-CSRFToken", token)).await
}

fn ids(reply: &Reply) -> Vec<String> {
    let list = reply.json();
    list.as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn searching() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    for (query, expected) in [
        ("", 6),
        ("?q=", 6),
        ("?q=TREE", 1),
        ("?q=mobility", 2),
        ("?q=%25", 0),
        ("?q=_", 0),
        ("?q=%5C", 0),
        ("?q='%20OR%201=1%20--", 0),
        ("?other=1", 6),
    ] {
        let reply = browser.get(&format!("/api/datasets{query}")).await;
        assert_eq!((reply.status, ids(&reply).len()), (200, expected), "{query}");
    }
    assert!(browser.get("/?q=tree").await.body.contains("value=\"tree\""));
    let page = browser.get("/?q=%22%3E%3Cscript%3E").await.body;
    assert!(!page.contains("\"><script>"), "what was searched for is shown, not run");
    for query in ["?q=%FF", "?q=a&q=b"] {
        browser.get(&format!("/api/datasets{query}")).await.assert_is_json(400, "malformed_form");
        browser.get(&format!("/{query}")).await.assert_is_page(400);
    }
}

#[tokio::test]
async fn adding() {
    let portal = Portal::start().await;
    let mut browser = signed_in(&portal).await;
    let reply =
        add(&mut browser, r#"{"title":"Été <b>2026</b>","description":"a & b","topic":"Loisirs"}"#)
            .await;
    assert_eq!((reply.status, reply.line("location")), (201, "/datasets/ete-b-2026-b"));
    assert_eq!(reply.json()["summary"], "a & b");
    let page = browser.get("/datasets/ete-b-2026-b").await.body;
    assert!(page.contains("a &#38; b") && !page.contains("<b>"), "{page}");
    assert_eq!(
        add(&mut browser, r#"{"title":"été b 2026 b"}"#).await.json()["id"],
        "ete-b-2026-b-2"
    );
}

#[tokio::test]
async fn what_cannot_be_added_is_refused_in_full() {
    let portal = Portal::start().await;
    let mut browser = signed_in(&portal).await;
    let long = format!(r#"{{"title":"{}"}}"#, "x".repeat(121));
    for (json, error) in [
        ("", "malformed_json"),
        ("{", "malformed_json"),
        ("[]", "malformed_json"),
        ("{}", "malformed_json"),
        (r#"{"title":1}"#, "malformed_json"),
        (r#"{"title":"a","title":"b"}"#, "malformed_json"),
        (r#"{"title":""}"#, "bad_dataset"),
        (r#"{"title":"  "}"#, "bad_dataset"),
        (r#"{"title":"a\u0000b"}"#, "bad_dataset"),
        (r#"{"title":"a\r\nSet-Cookie: x=1"}"#, "bad_dataset"),
        (&long, "bad_dataset"),
    ] {
        add(&mut browser, json).await.assert_is_json(400, error);
    }
    let token = browser.cookies["csrftoken"].clone();
    for media_type in ["text/plain", "multipart/form-data; boundary=x", ""] {
        let ask = Ask::get("/api/datasets").method("POST").field("X-CSRFToken", &token);
        let ask = if media_type.is_empty() { ask } else { ask.field("Content-Type", media_type) };
        browser.send(ask).await.assert_is_json(415, "wrong_media_type");
    }
    for form in [
        &[][..],
        &[("title", "")],
        &[("title", "a"), ("title", "b")],
        &[("title", "a"), ("topic", "x\ty")],
    ] {
        let mut form = form.to_vec();
        form.push(("csrftoken", &token));
        browser.post("/api/datasets", &form).await.assert_is_page(400);
    }
    assert_eq!(ids(&browser.get("/api/datasets").await).len(), 6);
}

#[tokio::test]
async fn what_is_checked_first_is_answered_first() {
    let portal = Portal::start().await;
    let mut anonymous = portal.browser(BFORTUNE);
    anonymous.get("/api/datasets").await;
    let token = anonymous.cookies["csrftoken"].clone();
    let bad = || Ask::post_json("/api/datasets", "no json");
    anonymous
        .send(bad().field("Sec-Fetch-Site", "cross-site"))
        .await
        .assert_is_json(403, "foreign_origin");
    anonymous.send(bad()).await.assert_is_json(403, "csrf");
    anonymous.send(bad().field("X-CSRFToken", &token)).await.assert_is_json(401, "not_signed_in");
    let mut browser = signed_in(&portal).await;
    add(&mut browser, "no json").await.assert_is_json(400, "malformed_json");
}

#[tokio::test]
async fn twenty_at_once_get_twenty_ids() {
    let portal = Portal::start().await;
    let browser = signed_in(&portal).await;
    let adding: Vec<_> = (0..20)
        .map(|_| {
            let mut browser = browser.clone();
            tokio::spawn(async move {
                add(&mut browser, r#"{"title":"Same"}"#).await.json()["id"].to_string()
            })
        })
        .collect();
    let mut ids = Vec::new();
    for added in adding {
        ids.push(added.await.unwrap());
    }
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 20);
}
