//! Fragments for htmx and Turbo: the settings, the banner and one purpose, without the layout around them.

use crate::shop::app;
use crate::visitor::Visitor;
use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;
use policy_tests::form;

#[tokio::test]
async fn the_settings_are_a_fragment_for_htmx_and_turbo() {
    let page = Visitor::of(&app()).get("/cookies").await;
    assert!(page.body.starts_with("<!doctype html>"));
    assert!(
        page.header("vary").contains("HX-Request") && page.header("vary").contains("Turbo-Frame")
    );
    for (path, name, value, start) in [
        ("/cookies", "hx-request", "true", "<div class=\"cookie-settings\""),
        ("/cookies?fragment", "accept", "*/*", "<div class=\"cookie-settings\""),
        (
            "/cookies",
            "turbo-frame",
            "choices",
            "<turbo-frame id=\"choices\"><div class=\"cookie-settings\"",
        ),
    ] {
        let fragment = Visitor::of(&app()).sending(name, value).get(path).await;
        assert!(fragment.body.starts_with(start), "{name}: {}", fragment.body);
        assert_eq!(fragment.header("content-type"), "text/html; charset=utf-8");
        assert!(fragment.header("cache-control").contains("private"), "{name}");
        assert_eq!(fragment.header("x-frame-options"), "DENY");
        assert!(fragment.has("name=\"next\" value=\"/cookies?saved&#38;fragment\""), "{name}");
    }
    for (name, value) in [("turbo-frame", "\"><script>"), ("hx-request", "yes")] {
        let page = Visitor::of(&app()).sending(name, value).get("/cookies").await;
        assert!(page.body.starts_with("<!doctype html>") && !page.has("<script>"), "{value}");
    }
    let boosted = Visitor::of(&app()).sending("hx-request", "true").sending("hx-boosted", "true");
    assert!(boosted.clone().get("/cookies").await.body.starts_with("<!doctype html>"));
}

#[tokio::test]
async fn a_form_of_a_fragment_is_answered_with_fragments() {
    // The second of them has no field that htmx and Turbo send.
    for field in [Some(("hx-request", "true")), None] {
        let visitor = Visitor::of(&app()).sending("sec-fetch-site", "same-origin");
        let visitor = field.map_or(visitor.clone(), |(name, value)| visitor.sending(name, value));
        let mut visitor = visitor;
        let settings = visitor.get("/cookies?next=/film&fragment").await;
        let answer =
            visitor.answer_form(&settings, form::SETTINGS, "Media=allow&Suggestions=refuse").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let next = answer.header("location");
        let saved = visitor.get(&next).await;
        assert!(saved.body.starts_with("<div class=\"cookie-settings\""), "{next}");
        assert!(saved.has("role=\"status\""), "{}", saved.body);
        assert!(saved.has(
            "data-cookie-change=\"{&#34;policy&#34;:&#34;Shop&#34;,&#34;purposes&#34;:{&#34;Audience&#34;:&#34;allow&#34;,\
             &#34;Suggestions&#34;:&#34;refuse&#34;,&#34;Media&#34;:&#34;allow&#34;}}\""
        ));
        let again = visitor.get("/cookies?fragment").await;
        assert!(!again.has("data-cookie-change"), "no choice came before it");

        let without = visitor.choose("next=/cookies?saved%26fragment").await;
        assert_eq!(without.status, StatusCode::BAD_REQUEST);
        assert!(without.body.starts_with("<div class=\"cookie-settings\""), "{}", without.body);
    }
}

#[tokio::test]
async fn one_purpose_is_answered_alone() {
    let mut visitor = Visitor::of(&app()).sending("sec-fetch-site", "same-origin");
    let fragment = visitor.get("/cookies?fragment&purpose=Media&next=/film").await;
    assert!(fragment.has("name=\"Media\"") && !fragment.has("name=\"Suggestions\""));
    assert!(!fragment.has("<h1") && !fragment.has("name=\"all\""), "{}", fragment.body);
    assert_eq!(fragment.body.matches("shown-purpose").count(), 1);
    let answer = visitor.answer_form(&fragment, form::SETTINGS, "Media=allow").await;
    let saved = visitor.get(&answer.header("location")).await;
    assert!(saved.has("name=\"Media\" value=\"allow\" checked"), "{}", saved.body);
    assert!(!saved.has("name=\"Suggestions\"") && saved.has("data-cookie-change"));
    assert!(visitor.get("/").await.has("class=\"cookie-banner\""), "the other one is still asked");

    let withdrawn = visitor.answer_form(&saved, form::SETTINGS, "Media=refuse").await;
    let saved = visitor.get(&withdrawn.header("location")).await;
    assert!(saved.has("&#34;Media&#34;:&#34;refuse&#34;"), "{}", saved.body);
    let nothing = visitor.answer_form(&saved, form::SETTINGS, "").await;
    assert_eq!(nothing.status, StatusCode::BAD_REQUEST);
    assert!(nothing.has("name=\"Media\"") && !nothing.has("name=\"Suggestions\""));

    for unknown in ["Essential", "Nothing", "\"><script>", ""] {
        let path = format!("/cookies?fragment&purpose={}", unknown.replace('"', "%22"));
        let whole = visitor.get(&path.replace('<', "%3C").replace('>', "%3E")).await;
        assert!(whole.has("<h1") && !whole.has("<script>"), "{unknown}");
    }
}

#[tokio::test]
async fn the_banner_in_a_fragment_gives_way_to_an_empty_one() {
    for (name, value, empty) in [
        ("hx-request", "true", ("", "")),
        ("turbo-frame", "banner", ("<turbo-frame id=\"banner\">", "</turbo-frame>")),
    ] {
        let mut visitor =
            Visitor::of(&app()).sending("sec-fetch-site", "same-origin").sending(name, value);
        let banner = visitor.get("/cookies/banner?next=/film").await;
        assert!(banner.has("<section class=\"cookie-banner\"") && !banner.has("<html"), "{name}");
        let answer = visitor.answer_form(&banner, form::BANNER, "all=refuse").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let next = answer.header("location");
        assert!(next.starts_with("/cookies/banner?saved"), "{next}");
        let gone = visitor.get(&next).await;
        assert_eq!(gone.status, StatusCode::OK, "a 204 leaves what htmx shows");
        let refused = "{&#34;policy&#34;:&#34;Shop&#34;,&#34;purposes&#34;:{&#34;Audience&#34;:&#34;refuse&#34;,\
                       &#34;Suggestions&#34;:&#34;refuse&#34;,&#34;Media&#34;:&#34;refuse&#34;}}";
        let change = format!("<template data-cookie-change=\"{refused}\"></template>");
        assert_eq!(gone.body, format!("{}{change}{}", empty.0, empty.1));
        let later = visitor.get("/cookies/banner?next=/film").await;
        assert_eq!(later.body, format!("{}{}", empty.0, empty.1));
    }
    let mut visitor = Visitor::of(&app());
    visitor.answer("all=refuse").await;
    assert_eq!(visitor.get("/cookies/banner").await.status, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn a_foreign_form_of_a_fragment_is_explained_in_one() {
    let mut visitor =
        Visitor::of(&app()).sending("sec-fetch-site", "cross-site").sending("hx-request", "true");
    let answer = visitor.choose("all=refuse").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(!answer.has("<html") && answer.has("This form was not sent from a page of this site"));
    let request = Request::get("/cookies?fragment").header("accept", "application/json");
    let json = Visitor::of(&app()).send(request, Body::empty()).await;
    assert_eq!(json.header("content-type"), "application/json", "JSON is preferred");
}
