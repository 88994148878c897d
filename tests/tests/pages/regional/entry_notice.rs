//! The notice at entry.

use super::{CALIFORNIA, CANADA, NECESSARY, visitor};
use crate::visitor::Answer;
use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;

const NOTICE: &str = "<section class=\"cookie-notice\"";
const FORM: &str = "<form class=\"cookie-notice-form\"";

async fn page(from: &str) -> Answer {
    let request = Request::get("/?a=b").header("sec-fetch-site", from);
    visitor::<CANADA>().send(request, Body::empty()).await
}

#[tokio::test]
async fn the_notice_is_on_the_first_page_of_a_visit() {
    for from in ["none", "cross-site", "same-site"] {
        let page = page(from).await;
        assert!(page.has(NOTICE), "{from}");
        assert!(page.header("vary").contains("Sec-Fetch-Site"));
        assert!(page.set_cookies.is_empty());
    }
    assert!(!page("same-origin").await.has(NOTICE), "a page of this site led here");
    assert!(visitor::<CANADA>().get("/").await.has(NOTICE), "the browser does not say");
    assert!(!visitor::<CALIFORNIA>().get("/").await.has(NOTICE));
}

#[tokio::test]
async fn the_notice_names_purposes_and_companies_and_has_the_refusal() {
    let page = page("none").await;
    let notice = page.between(NOTICE, "</section>");
    assert!(notice.contains("aria-labelledby=\"cookie-notice-label\""));
    for text in
        ["Films", "Tube &#34;Inc&#34;", "Audience", "Kettle &#38; &#60;Cup&#62;", "Always on"]
    {
        assert!(notice.contains(text), "{text}: {notice}");
    }
    assert!(notice.contains("<button class=\"cookie-button\">Refuse them</button>"));
    assert!(notice.contains("<a class=\"cookie-button\" href=\"/?a=b\">OK</a>"), "{notice}");
    assert!(notice.contains("href=\"/cookies?next=%2F%3Fa%3Db\""));
    assert_eq!(notice.matches("cookie-button\"").count(), 2, "one class for both");
}

#[tokio::test]
async fn ok_is_no_choice() {
    let mut visitor = visitor::<CANADA>();
    assert!(visitor.get("/").await.has(NOTICE));
    let request = Request::get("/").header("sec-fetch-site", "same-origin");
    let page = visitor.send(request, Body::empty()).await;
    assert!(!page.has(NOTICE) && page.set_cookies.is_empty() && visitor.cookies.is_empty());
    let settings = visitor.get("/cookies").await;
    assert!(!settings.has(" checked"), "nothing is ticked");
    assert!(settings.has("On, unless you object"));
    let request = Request::get("/").header("sec-fetch-site", "none");
    assert!(visitor.send(request, Body::empty()).await.has(NOTICE), "the next visit has it again");
}

#[tokio::test]
async fn the_refusal_in_it_refuses_what_it_lists() {
    let mut visitor = visitor::<CANADA>();
    let page = visitor.get("/").await;
    let answer = visitor.answer_form(&page, FORM, "").await;
    assert_eq!((answer.status, &*answer.header("location")), (StatusCode::SEE_OTHER, "/"));
    let page = visitor.get("/").await;
    assert!(page.has("films are off") && !page.has(NOTICE));
    let settings = visitor.get("/cookies").await;
    assert_eq!(settings.body.matches("value=\"refuse\" checked").count(), 3);
}

#[tokio::test]
async fn a_notice_of_necessary_purposes_has_nothing_to_refuse() {
    let page = visitor::<NECESSARY>().get("/").await;
    let notice = page.between(NOTICE, "</section>");
    assert!(notice.contains("Necessary") && !notice.contains("<button"), "{notice}");
}

#[tokio::test]
async fn the_fragment_of_a_cached_page_has_the_notice_at_entry() {
    let mut visitor = visitor::<CANADA>();
    let fragment = visitor.get("/cookies/banner?next=%2Fcached&entry").await;
    assert_eq!(fragment.status, StatusCode::OK);
    assert!(fragment.body.starts_with(NOTICE) && fragment.has("href=\"/cached\">OK</a>"));
    let later = visitor.get("/cookies/banner?next=%2Fcached").await;
    assert_eq!(later.status, StatusCode::NO_CONTENT);
    let fragment = visitor.get("/cookies/banner?next=//evil.example&entry").await;
    assert!(!fragment.has("evil"));
}
