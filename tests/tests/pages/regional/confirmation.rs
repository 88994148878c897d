//! A consent after an opt-out is confirmed in a second step, where the region wants that.

use super::{CALIFORNIA, COLORADO, app, visitor};
use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;
use serde_json::{Value, json};

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

#[tokio::test]
async fn a_consent_as_json_takes_two_steps() {
    let mut visitor = visitor::<CALIFORNIA>();
    visitor.answer("Media=refuse").await;
    let mut visitor = visitor.sending("accept", "application/json");
    let settings = visitor.get("/cookies").await;
    let settings: Value = serde_json::from_str(&settings.body).unwrap();
    let mut post = async |choice: Value| {
        let request = Request::post("/cookies").header("content-type", "application/json");
        let answer = visitor.send(request, Body::from(choice.to_string())).await;
        (answer.status, serde_json::from_str::<Value>(&answer.body).unwrap())
    };
    let hidden = &settings["settings"]["hidden"];
    let first = json!({ "hidden": hidden, "purposes": { "Audience": "refuse", "Media": "allow" } });
    let (status, problem) = post(first).await;
    assert_eq!((status, &problem["code"]), (StatusCode::CONFLICT, &json!("not-confirmed")));
    assert_eq!(
        problem["detail"],
        "You or your browser opted out of these purposes. They stay off unless you confirm that you want to allow them: Films"
    );
    let now = &problem["choices"]["purposes"];
    assert_eq!((&now["Audience"], &now["Media"]), (&json!("refuse"), &json!("refuse")));

    // Without what the step shows, its word alone confirms nothing.
    let (status, unshown) =
        post(json!({ "purposes": { "Media": "allow" }, "confirmed": ["Media"] })).await;
    assert_eq!((status, &unshown["code"]), (StatusCode::CONFLICT, &json!("not-shown")));
    let (status, data) = post(json!({ "hidden": problem["confirmation"]["hidden"] })).await;
    assert_eq!((status, &data["purposes"]["Media"]), (StatusCode::OK, &json!("allow")));
    assert_eq!(data["purposes"]["Audience"], "refuse", "the rest stays");
}
