//! A consent after an opt-out is confirmed in a second step, where the region wants that.

use super::{CALIFORNIA, COLORADO, app, visitor};
use axum::http::StatusCode;

const FORM: &str = "<form class=\"cookie-confirmation-form\"";

#[tokio::test]
async fn a_consent_after_an_opt_out_takes_two_steps() {
    let mut visitor = visitor::<CALIFORNIA>();
    visitor.answer("Media=refuse").await;
    let page = visitor.answer("Media=allow&next=%2Fkettles").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(
        page.has("<h1 class=\"cookie-settings-title\">Please confirm</h1>") && page.has("Films")
    );
    assert!(page.has("<a class=\"cookie-button\" href=\"/kettles\">No, leave them off</a>"));
    assert!(page.set_cookies.is_empty(), "nothing is recorded yet");
    assert!(visitor.get("/").await.has("films are off"));
    let answer = visitor.answer_form(&page, FORM, "").await;
    assert_eq!((answer.status, &*answer.header("location")), (StatusCode::SEE_OTHER, "/kettles"));
    let page = visitor.get("/").await;
    assert!(page.has("films are on") && !page.has("Opt-out request honored"));
}

#[tokio::test]
async fn opting_out_stays_one_step_and_so_does_what_no_opt_out_stopped() {
    let mut visitor = visitor::<CALIFORNIA>();
    assert_eq!(visitor.answer("Media=allow").await.status, StatusCode::SEE_OTHER, "it was on");
    assert_eq!(visitor.answer("Media=refuse").await.status, StatusCode::SEE_OTHER);
    assert!(visitor.get("/").await.has("films are off"));
    let mut visitor = super::visitor::<COLORADO>();
    visitor.answer("Media=refuse").await;
    let answer = visitor.answer("Media=allow").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "no second step is wanted there");
    assert!(visitor.get("/").await.has("films are on"));
}

#[tokio::test]
async fn the_rest_of_the_form_takes_effect_at_once() {
    let mut visitor = visitor::<CALIFORNIA>();
    visitor.answer("Media=refuse").await;
    let page = visitor.answer("Media=allow&Audience=refuse").await;
    assert!(page.has("Please confirm") && !page.between(FORM, "</form>").contains("Audience"));
    let settings = visitor.get("/cookies").await;
    assert!(settings.has("name=\"Audience\" value=\"refuse\" checked"));
    assert!(settings.has("name=\"Media\" value=\"refuse\" checked"));
    let page = visitor.answer("all=allow").await;
    assert!(page.has("Please confirm"), "accepting all needs it too");
}

#[tokio::test]
async fn a_consent_against_the_signal_is_confirmed() {
    let mut visitor = visitor::<CALIFORNIA>().sending("sec-gpc", "1");
    assert!(visitor.get("/").await.has("films are off"));
    let page = visitor.answer("Media=allow").await;
    assert!(page.has("Please confirm"));
    visitor.answer_form(&page, FORM, "").await;
    assert!(visitor.get("/").await.has("films are on"));
}

#[tokio::test]
async fn the_second_step_of_another_site_confirms_nothing() {
    let mut visitor = visitor::<CALIFORNIA>();
    visitor.answer("Media=refuse").await;
    let page = visitor.answer("Media=allow").await;
    let mut forged = visitor.at(&app::<CALIFORNIA>()).sending("sec-fetch-site", "cross-site");
    let answer = forged.answer_form(&page, FORM, "").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    // Without what the page showed, the word alone confirms nothing.
    let answer = visitor.choose("Media=allow&confirmed=Media").await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(visitor.get("/").await.has("films are off"));
    for next in ["//evil.example", "%2F%5Cevil.example"] {
        let page = visitor.answer(&format!("Media=allow&next={next}")).await;
        assert!(page.has("Please confirm") && !page.has("evil"), "{next}");
    }
}
