//! What the portal's script does without leaving the page: an objection as JSON, and one purpose of the settings as a fragment.

use crate::browser::{Ask, BFORTUNE, Portal};

#[tokio::test]
async fn an_objection_is_taken_as_json() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    let page = browser.get("/datasets/street-trees").await;
    let state = "<script type=\"application/json\" id=\"cookie-choices\">{\"policy\":\"DataPortal\",\"undecided\":true,";
    assert!(page.body.contains(state) && page.body.contains("data-object=\"Audience\""));
    assert!(browser.cookies.contains_key("visit"));
    let objection = Ask::post_json("/cookies", r#"{"purposes":{"Audience":"refuse"}}"#)
        .field("Accept", "application/json");
    let reply = browser.send(objection).await;
    assert_eq!(reply.status, 200);
    assert_eq!(reply.line("content-type"), "application/json");
    assert!(reply.body.contains(r#""Audience":"refuse""#), "{}", reply.body);
    assert!(!browser.cookies.contains_key("visit"));
    let foreign = Ask::post_json("/cookies", r#"{"all":"refuse"}"#)
        .field("Sec-Fetch-Site", "cross-site")
        .field("Accept", "application/json");
    assert_eq!(browser.send(foreign).await.status, 403);
}

#[tokio::test]
async fn the_choice_on_suggestions_stands_alone_in_its_fragment() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    assert!(browser.get("/").await.body.contains("/cookies?fragment&amp;purpose=Suggestions"));
    let fragment = browser.get("/cookies?fragment&purpose=Suggestions").await.body;
    assert!(fragment.starts_with("<div class=\"cookie-settings\""), "{fragment}");
    assert!(fragment.contains("name=\"Suggestions\"") && !fragment.contains("name=\"Audience\""));
    assert!(fragment.contains("searches"), "its entry of the browser's storage");
}
