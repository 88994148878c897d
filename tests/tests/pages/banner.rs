//! The banner: when it is there, what it asks, and what its buttons do.

use crate::shop::app;
use crate::visitor::Visitor;
use axum::http::StatusCode;
use policy_tests::form;

#[tokio::test]
async fn the_banner_is_first_in_the_page_and_labelled() {
    let page = Visitor::of(&app()).get("/").await;
    assert!(page.has("<body><section class=\"cookie-banner\""));
    assert!(page.has("aria-labelledby=\"cookie-banner-label\""));
    assert!(page.has("id=\"cookie-banner-label\">Consent to cookies</p>"));
    assert!(page.has("data-nosnippet"));
    for modal in ["dialog", "aria-modal", "autofocus", "tabindex", "onclick", "style="] {
        assert!(!page.has(modal), "{modal}");
    }
}

#[tokio::test]
async fn both_answers_stand_alike_on_its_first_layer() {
    let page = Visitor::of(&app()).get("/").await;
    let form = page.between("<form class=\"cookie-banner-form\"", "</form>");
    let button = |answer, words: &str| {
        format!("<button class=\"cookie-button\" name=\"all\" value=\"{answer}\">{words}</button>")
    };
    assert!(form.contains(&button("allow", "Accept all")), "{form}");
    assert!(form.contains(&button("refuse", "Refuse all")), "{form}");
    assert_eq!(form.matches("<button").count(), 2);
    assert!(!form.contains("checked") && !form.contains("checkbox"));
    assert!(page.has("<a class=\"cookie-banner-details\" href=\"/cookies?next=%2F\">"));
}

#[tokio::test]
async fn accepting_allows_what_was_shown_and_leads_back() {
    let mut visitor = Visitor::of(&app());
    assert!(
        visitor.get("/?page=2&sort=%22up%22").await.has("value=\"/?page=2&#38;sort=%22up%22\"")
    );
    let answer = visitor.answer_banner("/?page=2", "all=allow").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("location"), "/?page=2");
    let page = visitor.get("/").await;
    assert!(!page.has("cookie-banner\""), "nothing is left to ask");
    assert!(page.set_cookies[0].starts_with("recent="));
}

/// What is asked again beside a refusal that stands is asked alone: accepting it does not undo the refusal.
#[tokio::test]
async fn accepting_allows_nothing_that_was_not_shown() {
    let mut visitor = Visitor::of(&app());
    visitor.choose("Media=refuse").await;
    let page = visitor.get("/").await;
    assert!(page.has("name=\"shown-purpose\" value=\"Suggestions:"));
    assert!(!page.has("value=\"Media:") && !page.has("films about kettles"));
    visitor.answer_banner("/", "all=allow").await;
    let settings = visitor.get("/cookies").await;
    assert!(settings.has("name=\"Media\" value=\"refuse\" checked"));
    assert!(settings.has("name=\"Suggestions\" value=\"allow\" checked"));
    assert!(!settings.has("name=\"Audience\" value=\"allow\" checked"));
}

#[tokio::test]
async fn refusing_refuses_all_there_is() {
    let mut visitor = Visitor::of(&app());
    let answer = visitor.answer_banner("/", "all=refuse").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let settings = visitor.get("/cookies").await;
    for purpose in ["Audience", "Suggestions", "Media"] {
        assert!(settings.has(&format!("name=\"{purpose}\" value=\"refuse\" checked")), "{purpose}");
    }
    assert!(!visitor.get("/").await.has("cookie-banner\""));
}

#[tokio::test]
async fn what_the_signal_refuses_is_not_asked() {
    let mut visitor = Visitor::of(&app()).sending("sec-gpc", "1");
    let page = visitor.get("/").await;
    assert!(page.has("value=\"Media:") && !page.has("value=\"Suggestions:"));
    visitor.answer_form(&page, form::BANNER, "all=allow").await;
    assert!(visitor.get("/").await.set_cookies.is_empty(), "the signal still refuses it");
}

#[tokio::test]
async fn no_banner_is_shown_within_a_frame_of_another_origin() {
    let framed = Visitor::of(&app()).sending("sec-fetch-dest", "iframe");
    for (site, shown) in [("cross-site", false), ("same-site", false), ("same-origin", true)] {
        let page = framed.clone().sending("sec-fetch-site", site).get("/").await;
        assert_eq!(page.has("cookie-banner\""), shown, "{site}");
    }
}

#[tokio::test]
async fn texts_of_the_policy_are_escaped() {
    let page = Visitor::of(&app()).get("/").await;
    assert!(!page.has("<script>alert") && page.has("&#60;script&#62;alert(1)&#60;/script&#62;"));
    assert!(page.has("Kettle &#38; &#60;Cup&#62; is responsible for this site."));
}

#[tokio::test]
async fn the_fragment_is_the_banner_and_leads_within_the_site() {
    let mut visitor = Visitor::of(&app());
    let fragment = visitor.get("/cookies/banner?next=%2Fcached%3Fa&lang=fr").await;
    assert_eq!(fragment.status, StatusCode::OK);
    assert!(fragment.body.starts_with("<section class=\"cookie-banner\""), "{}", fragment.body);
    assert!(fragment.has("name=\"next\" value=\"/cached?a\"") && fragment.has("Tout refuser"));
    for next in ["//evil.example", "/\\evil.example", "https://evil.example", "/a&next=/b", ""] {
        let next = next.replace('/', "%2F").replace('\\', "%5C");
        let fragment = visitor.get(&format!("/cookies/banner?next={next}")).await;
        assert!(fragment.has("name=\"next\" value=\"/\""), "{next}");
    }
    visitor.choose("all=refuse").await;
    let fragment = visitor.get("/cookies/banner").await;
    assert_eq!((fragment.status, fragment.body.as_str()), (StatusCode::NO_CONTENT, ""));
}

#[tokio::test]
async fn purposes_of_a_group_are_listed_below_its_heading() {
    for (language, heading) in [("en", "Extras &#38; more"), ("fr", "Et plus")] {
        let page = Visitor::of(&app()).get(&format!("/?lang={language}")).await;
        let list = page.between("<ul class=\"cookie-banner-purposes\">", "</form>");
        let list = list.split("<form").next().unwrap();
        let (before, group) = list.split_once("<li class=\"cookie-banner-group\">").unwrap();
        assert!(!before.contains("<li"), "{list}");
        assert!(group.starts_with(heading), "{list}");
        assert_eq!(group.matches("<li><strong>").count(), 2, "{list}");
        // A group has no control of its own: consent is given to purposes.
        assert!(!list.contains("<input") && !list.contains("<button"), "{list}");
    }
}
