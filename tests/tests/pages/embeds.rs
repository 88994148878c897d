//! Embeds: the provider's content where it is allowed, else what stands in its place.

use crate::shop::app;
use crate::visitor::Visitor;

#[tokio::test]
async fn a_placeholder_says_what_would_be_loaded_and_from_whom() {
    let page = Visitor::of(&app()).get("/film?a=b").await;
    for text in ["<iframe", "tube.example", "nonce=", "data-cookie-embed"] {
        assert!(!page.has(text), "{text}");
    }
    assert!(page.has("Content from Tube &#34;Inc&#34;"));
    assert!(page.has("It is loaded only if you allow “Films”."));
    assert!(page.has("href=\"/cookies?next=%2Ffilm%3Fa%3Db#cookie-settings-Media\""));
    assert_eq!(page.body.matches("cookie-embed-placeholder").count(), 1, "the script has none");
}

#[tokio::test]
async fn what_is_allowed_is_framed_apart_and_stays_in_its_place() {
    let mut visitor = Visitor::of(&app());
    visitor.answer("Media=allow").await;
    let page = visitor.get("/film").await;
    let frame = page.between("<iframe", "</iframe>");
    assert!(
        frame.contains("src=\"https://www.tube.example/embed/a%22%3E%3Cscript%3Eb\""),
        "{frame}"
    );
    assert!(
        frame.contains("title=\"Content from Tube &#34;Inc&#34;\"") && frame.contains("sandbox=")
    );
    assert!(!frame.contains("allow-top-navigation"));
    assert!(page.has("<script src=\"https://www.tube.example/controls.js\" async nonce=\"n0nce\""));
    assert!(!page.has("cookie-embed-placeholder"));

    visitor.choose("Media=refuse").await;
    assert!(!visitor.get("/film").await.has("<iframe"));
}
