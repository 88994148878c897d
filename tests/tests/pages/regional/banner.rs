//! The banner asks about what asks in the region, and in the way that the region wants.

use super::{CALIFORNIA, CHINA, COLORADO, ITALY, OFF, visitor};
use policy_tests::form;

#[tokio::test]
async fn the_banner_lists_and_grants_only_purposes_that_ask_in_the_region() {
    for page in [visitor::<CALIFORNIA>().get("/").await, visitor::<COLORADO>().get("/").await] {
        assert!(!page.has("cookie-banner\""), "nothing asks there");
        assert!(page.has("films are on"));
        assert!(page.set_cookies.is_empty(), "a default is stored nowhere");
    }
    let mut visitor = visitor::<ITALY>();
    let page = visitor.get("/").await;
    assert!(page.has("films are off"));
    let banner = page.between("<section class=\"cookie-banner\"", "</section>");
    assert!(banner.contains("<strong>Films</strong>") && banner.contains("<strong>Suggestions"));
    assert!(
        !banner.contains("<strong>Audience") && !banner.contains("Audience:"),
        "it is not asked there"
    );
    visitor.answer_banner("/", "all=allow").await;
    assert!(visitor.get("/").await.has("films are on"));
    let settings = visitor.get("/cookies").await;
    assert!(settings.has("name=\"Media\" value=\"allow\" checked"));
    assert!(!settings.has("name=\"Audience\" value=\"allow\" checked"), "it was not shown");
}

#[tokio::test]
async fn a_control_closes_the_banner_and_refuses() {
    let mut visitor = visitor::<ITALY>();
    let page = visitor.get("/").await;
    let close = page.between("<form class=\"cookie-banner-close\"", "</form>").to_owned();
    assert!(close.contains("name=\"all\" value=\"refuse\""), "{close}");
    assert!(close.contains("<span aria-hidden=\"true\">×</span> Close and refuse all"), "{close}");
    let closes = page.body.find("cookie-banner-close").unwrap();
    assert!(
        closes < page.body.find("id=\"cookie-banner-label\"").unwrap(),
        "the first to be reached"
    );
    visitor.answer_form(&page, "<form class=\"cookie-banner-close\"", "all=refuse").await;
    let page = visitor.get("/").await;
    assert!(!page.has("cookie-banner\"") && page.has("films are off"));
    assert!(!super::visitor::<CHINA>().get("/").await.has("cookie-banner-close"));
}

#[tokio::test]
async fn a_purpose_with_an_act_of_its_own_is_asked_by_itself() {
    let mut visitor = visitor::<CHINA>();
    let page = visitor.get("/").await;
    let shown = form::hidden_fields(&page.body, "<form class=\"cookie-banner-form-of-some\"");
    let asks_for = |fields: &[(String, String)], purpose: &str| {
        fields.iter().any(|(_, value)| value.starts_with(&format!("{purpose}:")))
    };
    assert!(asks_for(&shown, "Suggestions") && !asks_for(&shown, "Media"), "{shown:?}");
    let question = page.between("<form class=\"cookie-banner-separate\"", "</form>").to_owned();
    assert!(question.contains("Tube &#34;Inc&#34;"), "its recipients: {question}");
    for answer in ["allow", "refuse"] {
        assert!(question.contains(&format!("name=\"Media\" value=\"{answer}\"")), "{question}");
    }
    // Accepting all leaves it open.
    visitor.answer_form(&page, "<form class=\"cookie-banner-form-of-some\"", "all=allow").await;
    let page = visitor.get("/").await;
    assert!(page.has("films are off") && page.has("cookie-banner-separate"));
    assert!(!page.has("cookie-banner-form") && !page.has("value=\"allow\">Accept all"));
    visitor.answer_form(&page, "<form class=\"cookie-banner-separate\"", "Media=allow").await;
    let page = visitor.get("/").await;
    assert!(!page.has("cookie-banner\"") && page.has("films are on"));
}

#[tokio::test]
async fn refusing_all_refuses_what_is_asked_by_itself_too() {
    let mut visitor = visitor::<CHINA>();
    let page = visitor.get("/").await;
    visitor.answer_form(&page, "<form class=\"cookie-banner-form-of-some\"", "all=refuse").await;
    let page = visitor.get("/").await;
    assert!(!page.has("cookie-banner\"") && page.has("films are off"));
}

#[tokio::test]
async fn what_is_off_in_the_region_is_not_asked() {
    let page = visitor::<OFF>().get("/").await;
    let banner = page.between("<section class=\"cookie-banner\"", "</section>");
    assert!(banner.contains("Suggestions") && !banner.contains("Films"));
}
