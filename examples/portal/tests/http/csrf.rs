//! Who adds a data set shows that they can read a page of this site.

use crate::browser::{Ask, BFORTUNE, Browser, FPASSANITI, Portal, Reply};

const JSON: &str = r#"{"title":"Benches","summary":"Where to sit","topic":"Leisure"}"#;

async fn add_with_header(browser: &mut Browser, token: &str) -> Reply {
    browser.send(Ask::post_json("/api/datasets", JSON).field("X-CSRFToken", token)).await
}

#[tokio::test]
async fn a_script_sends_the_cookie_as_a_header() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    let line = browser.sign_in().await;
    let line = line.lines("set-cookie").find(|line| line.starts_with("csrftoken=")).unwrap();
    assert!(!line.contains("HttpOnly"), "scripts read it: {line}");
    assert!(line.contains("; Secure; SameSite=Lax"));

    let token = browser.cookies["csrftoken"].clone();
    let reply = add_with_header(&mut browser, &token).await;
    assert_eq!((reply.status, reply.line("location")), (201, "/datasets/benches"));
    assert_eq!(reply.json()["id"], "benches");
    assert_eq!(browser.get("/datasets/benches").await.status, 200);
}

#[tokio::test]
async fn a_form_carries_it_without_javascript() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    browser.sign_in().await;
    let page = browser.get("/").await;
    assert_eq!(page.sets(), [""; 0], "the token of the session serves all its pages");
    let token = page.between("name=\"csrftoken\" value=\"", "\"").to_owned();
    let form =
        [("csrftoken", token.as_str()), ("title", "Benches"), ("summary", "Where\r\nto sit")];
    let reply = browser.post("/api/datasets", &form).await;
    assert_eq!((reply.status, reply.line("location")), (303, "/datasets/benches"));
    assert!(browser.get("/datasets/benches").await.body.contains("Where\nto sit"));
}

#[tokio::test]
async fn before_a_session_there_is_a_token_but_no_right() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    assert_eq!(browser.get("/api/datasets").await.sets(), ["csrftoken"]);
    assert_eq!(browser.get("/api/datasets").await.sets(), [""; 0], "it is set once");
    let token = browser.cookies["csrftoken"].clone();
    add_with_header(&mut browser, &token).await.assert_is_json(401, "not_signed_in");
    browser
        .post("/api/datasets", &[("csrftoken", &token), ("title", "x")])
        .await
        .assert_is_page(401);
}

/// What a visitor who is signed in might send in place of their token.
#[tokio::test]
async fn no_other_token_is_taken() {
    let portal = Portal::start().await;
    let mut anonymous = portal.browser(BFORTUNE);
    anonymous.get("/api/datasets").await;
    let mut other = portal.browser(BFORTUNE);
    other.sign_in().await;
    let mut elsewhere = portal.browser(FPASSANITI);
    elsewhere.sign_in().await;
    let mut browser = portal.browser(BFORTUNE);
    browser.sign_in().await;
    let own = browser.cookies["csrftoken"].clone();
    let before = anonymous.cookies["csrftoken"].clone();
    let others = other.cookies["csrftoken"].clone();
    let elsewheres = elsewhere.cookies["csrftoken"].clone();
    let unsealed = own.rsplit_once('.').unwrap().0.to_owned();
    let random = own.split_once('.').unwrap().0.to_owned();
    let swapped = own.replacen(&own[..1], if own.starts_with('A') { "B" } else { "A" }, 1);

    for (what, cookie, submitted) in [
        ("no token", Some(&own), None),
        ("an empty one", Some(&own), Some("")),
        ("no cookie", None, Some(own.as_str())),
        ("neither", None, None),
        ("another's token", Some(&own), Some(others.as_str())),
        ("another's token with its cookie, planted", Some(&others), Some(others.as_str())),
        ("the token from before the sign-in, planted", Some(&before), Some(before.as_str())),
        ("another tenant's, planted", Some(&elsewheres), Some(elsewheres.as_str())),
        ("an unsealed cookie", Some(&unsealed), Some(unsealed.as_str())),
        ("a changed one", Some(&swapped), Some(swapped.as_str())),
        ("a part of it", Some(&own), Some(random.as_str())),
        ("an invented one", Some(&"x".to_owned()), Some("x")),
        ("an empty cookie", Some(&String::new()), Some("")),
    ] {
        browser.cookies.remove("csrftoken");
        browser.cookies.extend(cookie.map(|cookie| ("csrftoken".to_owned(), cookie.clone())));
        let ask = Ask::post_json("/api/datasets", JSON);
        let ask = if let Some(token) = submitted { ask.field("X-CSRFToken", token) } else { ask };
        let reply = browser.send(ask).await;
        assert_eq!(reply.status, 403, "{what}");
        reply.assert_is_json(403, "csrf");
        let form = [("csrftoken", submitted.unwrap_or_default()), ("title", "x")];
        browser.post("/api/datasets", &form).await.assert_is_page(403);
    }
    browser.cookies.insert("csrftoken".to_owned(), own.clone());
    let twice =
        Ask::post_json("/api/datasets", JSON).field("X-CSRFToken", &own).field("X-CSRFToken", &own);
    assert_eq!(browser.send(twice).await.status, 403);
    let catalogue = browser.get("/api/datasets").await.json();
    assert_eq!(catalogue.as_array().unwrap().len(), 6, "nothing was added");
    assert_eq!(add_with_header(&mut browser, &own).await.status, 201);
}

#[tokio::test]
async fn the_header_counts_before_the_form() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    browser.sign_in().await;
    let token = browser.cookies["csrftoken"].clone();
    let ask = Ask::post("/api/datasets", &[("csrftoken", &token), ("title", "x")]);
    browser.send(ask.field("X-CSRFToken", "wrong")).await.assert_is_page(403);
    let ask = Ask::post("/api/datasets", &[("csrftoken", "wrong"), ("title", "x")]);
    assert_eq!(browser.send(ask.field("X-CSRFToken", &token)).await.status, 303);
}

#[tokio::test]
async fn it_is_renewed_when_the_session_changes() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    browser.get("/api/datasets").await;
    let mut tokens = vec![browser.cookies["csrftoken"].clone()];
    browser.sign_in().await;
    tokens.push(browser.cookies["csrftoken"].clone());
    browser.post("/logout", &[]).await;
    tokens.push(browser.cookies["csrftoken"].clone());
    tokens.sort();
    tokens.dedup();
    assert_eq!(tokens.len(), 3);
    // One that belongs to no present session is replaced where a form needs it.
    browser.cookies.insert("csrftoken".to_owned(), "stale".to_owned());
    assert_eq!(browser.get("/api/datasets").await.sets(), ["csrftoken"]);
}
