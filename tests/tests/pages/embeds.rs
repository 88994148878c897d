//! Embeds: the provider's content where it is allowed, else what stands in its place.

use crate::shop::app;
use crate::visitor::Visitor;
use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request};
use axum::routing::{get, post};
use policy_runtime::pages::Embedded;
use policy_runtime::{Choice, Cookies, Keys, Policy, PolicyLayer};
use policy_tests::logs::Logs;
use policy_tests::policies::shop;

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

#[tokio::test]
async fn an_embed_has_addresses_only_while_it_is_allowed() {
    let show = async |cookies: Cookies<shop::Shop>| {
        let video = shop::youtube(cookies.consent(shop::Media), "a/b?c");
        let card = shop::card_form();
        format!(
            "{:?} {:?} {}",
            video.addresses("frame"),
            video.refused().map(policy_runtime::Refused::reason),
            card.addresses("script").len()
        )
    };
    let allow = async |cookies: Cookies<shop::Shop>| {
        cookies.choose(Choice::new().allow(shop::Media)).await.map(drop).unwrap();
    };
    let router = Router::new().route("/", get(show).post(allow));
    let app = PolicyLayer::<shop::Shop>::new(Keys::generate()).guard(router);
    let mut visitor = Visitor::of(&app);
    assert_eq!(visitor.get("/").await.body, "[] Some(Undecided) 1");
    visitor.send(Request::post("/"), Body::empty()).await;
    let after = visitor.get("/").await.body;
    assert_eq!(after, r#"["https://www.youtube-nocookie.com/embed/a%2Fb%3Fc"] None 1"#);
}

#[tokio::test]
async fn an_embed_whose_parameter_leaves_its_path_segment_loads_nothing() {
    let show = async |cookies: Cookies<shop::Shop>, Path(video): Path<String>| {
        let video = shop::youtube(cookies.consent(shop::Media), &video);
        let page = Embedded::new(&video, shop::Shop::document(), "en", "/");
        let named = video.misplaced_parameter().unwrap_or_default();
        format!("{named} {:?} {}", video.addresses("frame"), page.to_html())
    };
    let allow = async |cookies: Cookies<shop::Shop>| {
        cookies.choose(Choice::new().allow(shop::Media)).await.map(drop).unwrap();
    };
    let router = Router::new().route("/film/{video}", get(show)).route("/", post(allow));
    let app = PolicyLayer::<shop::Shop>::new(Keys::generate()).guard(router);
    let mut visitor = Visitor::of(&app);
    visitor.send(Request::post("/"), Body::empty()).await;
    let logs = Logs::collect();
    for video in ["%2e%2e", "%2E", "a%2F%2e%2e", "%2e%2e%5Ca"] {
        let shown = visitor.get(&format!("/film/{video}")).await.body;
        assert_eq!(shown, "video [] ", "{video}");
    }
    let log = logs.text();
    assert_eq!(log.matches("a value cannot stand in an address of an embed").count(), 1, "{log}");
    assert!(log.contains("embed=\"youtube\" parameter=\"video\""), "{log}");
    assert!(!log.contains("a/.."), "no value is logged: {log}");
    for (video, encoded) in [("%252e%252e", "%252e%252e"), ("a..", "a.."), ("%2F%2Fa", "%2F%2Fa")] {
        let shown = visitor.get(&format!("/film/{video}")).await.body;
        let address = format!("https://www.youtube-nocookie.com/embed/{encoded}");
        assert!(shown.starts_with(&format!(" [\"{address}\"] <iframe")), "{shown}");
    }
}
