//! The page that opts out of sale and sharing with one button.

use super::{CALIFORNIA, COLORADO, ITALY, NECESSARY, SENSITIVE, app, visitor};
use crate::visitor::{Answer, Visitor};
use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;
use policy_tests::form;
use std::convert::Infallible;
use tower::Service;

const FORM: &str = "<form class=\"cookie-opt-out-form\"";

/// Sends the form of the page, as a browser does that has no script.
async fn press<A>(visitor: &mut Visitor<A>, path: &str, body: &'static str) -> Answer
where
    A: Service<Request, Response = axum::response::Response, Error = Infallible> + Clone,
{
    let request = Request::post(path).header("sec-fetch-site", "same-origin");
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    visitor.send(request, Body::from(body)).await
}

#[tokio::test]
async fn the_page_has_one_button_and_no_field() {
    let page = visitor::<CALIFORNIA>().get("/cookies/opt-out?next=%2Fkettles").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.has(
        "<h1 class=\"cookie-settings-title\">Do Not Sell or Share My Personal Information</h1>"
    ));
    assert!(page.has("sale and sharing"));
    assert_eq!(page.body.matches("<button").count(), 1);
    let form = page.between(FORM, "</form>");
    assert!(!form.contains("<input") && !form.contains("<select"), "{form}");
    assert!(form.contains("action=\"/cookies/opt-out?next=%2Fkettles\""), "{form}");
    assert!(page.has("Films") && page.has("Tube &#34;Inc&#34;"), "to whom");
    assert!(!page.has("Suggestions"), "it sells nothing");
    assert!(page.has("this browser on this site") && page.has("privacy@kettle.example"));
    assert!(page.has("<a class=\"cookie-settings-back\" href=\"/kettles\">"));
    assert!(form::hidden_fields(&page.body, FORM).is_empty());
}

#[tokio::test]
async fn the_button_refuses_all_that_sells_in_one_step() {
    let mut visitor = visitor::<CALIFORNIA>();
    let answer = press(&mut visitor, "/cookies/opt-out?next=%2Fkettles", "right=sale").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("cache-control"), "no-store");
    let location = answer.header("location");
    assert!(location.starts_with("/cookies/opt-out?saved"), "{location}");
    assert!(location.ends_with("&next=%2Fkettles"), "{location}");
    let request = Request::get(location).header("sec-fetch-site", "same-origin");
    let page = visitor.send(request, Body::empty()).await;
    assert!(page.has("role=\"status\"") && page.has("Your choices are saved."));
    let line = "<p class=\"cookie-privacy-status\">Opt-out request honored</p>";
    assert!(page.has(line) && page.has("These purposes are off in this browser."));
    assert!(!page.has("<button"), "there is nothing left to do");
    assert!(!page.has("allow"), "nothing invites");
    let page = visitor.get("/").await;
    assert!(page.has("films are off") && page.has(line));
    let settings = visitor.get("/cookies").await;
    assert!(settings.has("name=\"Media\" value=\"refuse\" checked"));
    assert!(!settings.has("name=\"Suggestions\" value=\"refuse\" checked"), "it sells nothing");
}

#[tokio::test]
async fn an_opt_out_needs_no_content_and_holds_in_every_region() {
    let mut visitor = visitor::<COLORADO>();
    let answer = visitor.send(Request::post("/cookies/opt-out"), Body::empty()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    for page in [
        visitor.get("/").await,
        visitor.at(&app::<CALIFORNIA>()).get("/").await,
        visitor.at(&app::<ITALY>()).get("/").await,
    ] {
        assert!(page.has("films are off"));
    }
    // A visitor of another region has the right, too.
    let mut visitor = super::visitor::<ITALY>();
    let page = visitor.get("/cookies/opt-out").await;
    assert!(
        page.has(
            "<h1 class=\"cookie-settings-title\">Opt out of sale and targeted advertising</h1>"
        )
    );
    assert_eq!(press(&mut visitor, "/cookies/opt-out", "").await.status, StatusCode::SEE_OTHER);
    assert!(visitor.at(&app::<CALIFORNIA>()).get("/").await.has("Opt-out request honored"));
}

#[tokio::test]
async fn a_form_of_another_site_changes_nothing() {
    for (field, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
    ] {
        let mut visitor = visitor::<CALIFORNIA>();
        let request = Request::post("/cookies/opt-out").header(field, value);
        let answer = visitor.send(request, Body::empty()).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{field}: {value}");
        assert!(answer.set_cookies.is_empty() && answer.has("not sent from a page of this site"));
        assert!(visitor.get("/").await.has("films are on"));
    }
}

#[tokio::test]
async fn the_way_back_is_a_path_on_this_site_or_none() {
    for next in [
        "//evil.example",
        "https%3A%2F%2Fevil.example",
        "%2F%5Cevil.example",
        "%2F%2Fevil.example",
        "javascript%3Aalert(1)",
        "%2Fa&next=%2Fb",
    ] {
        let mut visitor = visitor::<CALIFORNIA>();
        let path = format!("/cookies/opt-out?next={next}");
        let page = visitor.get(&path).await;
        assert!(!page.has("cookie-settings-back") && !page.has("evil"), "{next}");
        assert!(page.has("action=\"/cookies/opt-out\""), "{next}");
        let location = press(&mut visitor, &path, "").await.header("location");
        assert!(!location.contains("next"), "{next}: {location}");
        assert!(location.starts_with("/cookies/opt-out?saved"), "{next}: {location}");
    }
    let page = visitor::<CALIFORNIA>().get("/cookies/opt-out?next=%2F%22%3E%3Cscript%3E").await;
    assert!(!page.has("<script"), "it is escaped");
}

#[tokio::test]
async fn sensitive_data_have_a_button_of_their_own() {
    let mut visitor = visitor::<SENSITIVE>();
    let page = visitor.get("/cookies/opt-out").await;
    assert!(page.has("<h1 class=\"cookie-settings-title\">Your Privacy Choices</h1>"));
    assert!(page.has("<h2>Do Not Sell or Share My Personal Information</h2>"));
    assert!(page.has("<h2>Limit the Use of My Sensitive Personal Information</h2>"));
    assert_eq!(page.body.matches("<button").count(), 2);
    let answer = press(&mut visitor, "/cookies/opt-out", "right=limit").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let page = visitor.get("/cookies/opt-out").await;
    let limit = page.between("<section class=\"cookie-opt-out-limit\">", "</section>");
    assert!(limit.contains("Opt-out request honored") && !limit.contains("<button"), "{limit}");
    assert!(!super::visitor::<CALIFORNIA>().get("/cookies/opt-out").await.has("Limit the Use"));
}

#[tokio::test]
async fn a_site_that_sells_nothing_has_no_such_page() {
    let mut visitor = visitor::<NECESSARY>();
    assert_eq!(visitor.get("/cookies/opt-out").await.status, StatusCode::NOT_FOUND);
    let answer = press(&mut visitor, "/cookies/opt-out", "right=sale").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(answer.set_cookies.is_empty());
    let mut visitor = super::visitor::<CALIFORNIA>();
    let answer = press(&mut visitor, "/cookies/opt-out", "right=limit").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND, "nothing is sensitive");
}

#[tokio::test]
async fn a_body_too_long_and_a_prefetch_record_nothing() {
    let mut visitor = visitor::<CALIFORNIA>();
    let body = Body::from("a".repeat(70_000));
    let answer = visitor.send(Request::post("/cookies/opt-out"), body).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.has("role=\"alert\"") && answer.set_cookies.is_empty());
    let request = Request::post("/cookies/opt-out").header("sec-purpose", "prefetch");
    let answer = visitor.send(request, Body::empty()).await;
    assert!(answer.set_cookies.is_empty() && answer.has("role=\"alert\""), "{}", answer.status);
}

#[tokio::test]
async fn a_browser_that_keeps_no_cookie_is_told_so() {
    let mut visitor = visitor::<CALIFORNIA>();
    let location = press(&mut visitor, "/cookies/opt-out", "").await.header("location");
    visitor.cookies.clear();
    let request = Request::get(location).header("sec-fetch-site", "same-origin");
    let page = visitor.send(request, Body::empty()).await;
    assert!(page.has("role=\"alert\"") && page.has("Your browser did not keep your choices."));
    assert!(!page.has("Opt-out request honored") && page.has("<button"));
}
