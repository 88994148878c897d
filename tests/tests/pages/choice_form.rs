//! The form's POST: what is a choice, whose it is, and where it leads.

use crate::shop::app;
use crate::visitor::Visitor;
use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;

#[tokio::test]
async fn a_form_leads_to_pages_of_this_site_alone() {
    for (next, location) in [
        ("%2Ffilm%3Fa%3Db%23c", "/film?a=b#c"),
        ("%2F%2509%2Fevil.example", "/%09/evil.example"),
        ("", "/cookies?saved"),
        ("film", "/cookies?saved"),
        ("%2F%2Fevil.example", "/cookies?saved"),
        ("%2F%5Cevil.example", "/cookies?saved"),
        ("%5C%5Cevil.example", "/cookies?saved"),
        ("%2F%09%2Fevil.example", "/cookies?saved"),
        ("%09%2F%2Fevil.example", "/cookies?saved"),
        ("http%3A%2Fevil.example", "/cookies?saved"),
        ("https%3A%2F%2Fevil.example", "/cookies?saved"),
        ("javascript%3Aalert(1)", "/cookies?saved"),
        ("%2Fa%0D%0ASet-Cookie%3A%20x%3D1", "/cookies?saved"),
        ("%2F%C3%A9", "/cookies?saved"),
        ("%2F%FF", "/cookies?saved"),
        ("%2F%00", "/cookies?saved"),
        ("%2Fa&next=%2Fb", "/cookies?saved"),
    ] {
        let answer = Visitor::of(&app()).choose(format!("all=refuse&next={next}")).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{next}");
        assert_eq!(answer.header("location"), location, "{next}");
        assert!(answer.set_cookies.iter().all(|line| !line.starts_with("x=")), "{next}");
        assert_eq!(answer.header("cache-control"), "no-store");
    }
    let long = format!("all=refuse&next=%2F{}", "a".repeat(3000));
    assert_eq!(Visitor::of(&app()).choose(long).await.header("location"), "/cookies?saved");
}

#[tokio::test]
async fn an_address_of_more_than_2048_octets_leads_back_to_the_front_page() {
    for (length, leads_back) in [(2048, true), (2049, false)] {
        let here = format!("/{}", "?".repeat(length - 1));
        let banner = Visitor::of(&app()).get(&here).await;
        assert_eq!(banner.between("name=\"next\" value=\"", "\"").len() == length, leads_back);
        assert_eq!(banner.has("name=\"next\" value=\"/\""), !leads_back, "{length}");
        let next = form_urlencoded(&here);
        let answer = Visitor::of(&app()).choose(format!("all=refuse&next={next}")).await;
        let location = if leads_back { here.as_str() } else { "/cookies?saved" };
        assert_eq!(answer.header("location"), location, "{length}");
    }
}

fn form_urlencoded(text: &str) -> String {
    text.replace('/', "%2F").replace('?', "%3F")
}

#[tokio::test]
async fn a_form_without_a_choice_changes_nothing_and_says_so() {
    for form in [
        "",
        "next=%2F",
        "Media=maybe",
        "Media=allow&Suggestions=",
        "all=yes",
        "media=allow",
        "Media%00=allow",
        "Essential=refuse",
        "shown-purpose=Media",
        "shown-purpose=Media&all=maybe",
        "Media=\u{fffd}allow",
    ] {
        let answer = Visitor::of(&app()).choose(form).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{form}");
        assert!(answer.set_cookies.is_empty(), "{form}");
        assert!(answer.has("role=\"alert\">\n<p>The form held no choice"), "{form}");
        assert!(answer.has("cookie-settings-form"), "it can be chosen here");
        assert_eq!(answer.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn of_contradictions_the_refusal_counts() {
    for form in [
        "Media=allow&Media=refuse",
        "Media=refuse&Media=allow",
        "all=allow&all=refuse",
        "all=refuse&all=allow&shown-purpose=Media",
        "all=refuse&Media=allow",
    ] {
        let mut visitor = Visitor::of(&app());
        assert_eq!(visitor.choose(form).await.status, StatusCode::SEE_OTHER, "{form}");
        let settings = visitor.get("/cookies").await;
        assert!(settings.has("name=\"Media\" value=\"refuse\" checked"), "{form}");
    }
}

/// Another application's fields, or a token of ours, do no harm.
#[tokio::test]
async fn unknown_fields_are_ignored() {
    let mut visitor = Visitor::of(&app());
    let answer =
        visitor.answer("csrftoken=x&Media=allow&saved=1&lang=xx&policy=Other&shown=x").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(visitor.get("/cookies").await.has("name=\"Media\" value=\"allow\" checked"));
}

#[tokio::test]
async fn a_body_that_is_no_form_records_no_choice() {
    let mut visitor = Visitor::of(&app());
    for media_type in ["text/plain", "application/xml", "multipart/form-data; boundary=x", ""] {
        let request = Request::post("/cookies").header("content-type", media_type);
        let answer = visitor.send(request, Body::from("all=allow")).await;
        assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{media_type}");
        assert!(answer.set_cookies.is_empty() && answer.has("The form held no choice"));
    }
    let answer = visitor.choose(format!("all=allow&x={}", "a".repeat(70_000))).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.set_cookies.is_empty());
    assert_eq!(
        visitor.send(Request::put("/cookies"), Body::empty()).await.status,
        StatusCode::METHOD_NOT_ALLOWED
    );
}

/// A consent that another site made the browser send is none; nor is a withdrawal.
#[tokio::test]
async fn forms_of_other_sites_change_nothing() {
    for fields in [
        &[("sec-fetch-site", "cross-site")][..],
        &[("sec-fetch-site", "same-site")],
        &[("sec-fetch-site", "cross-site"), ("origin", "https://kettle.example")],
        &[("sec-fetch-site", "same-site"), ("sec-fetch-site", "same-origin")],
        &[("origin", "https://other.kettle.example")],
        &[("origin", "https://kettle.example.evil.example")],
        &[("origin", "https://kettle.example:8443")],
        &[("origin", "null")],
    ] {
        for form in ["all=allow&next=/", "all=refuse"] {
            let visitor = Visitor::of(&app());
            let mut visitor =
                fields.iter().fold(visitor, |visitor, (name, value)| visitor.sending(name, value));
            let answer = visitor.choose(form).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{fields:?}");
            assert!(answer.set_cookies.is_empty(), "{fields:?}");
            assert!(answer.has("This form was not sent from a page of this site"));
            assert!(!answer.has("<form") && !answer.has("checked"), "nothing is suggested");
        }
    }
    for fields in [
        &[][..],
        &[("sec-fetch-site", "same-origin")],
        &[("sec-fetch-site", "none")],
        &[("sec-fetch-site", "same-origin"), ("origin", "null")],
        &[("origin", "https://kettle.example")],
        &[("origin", "http://kettle.example")],
    ] {
        let visitor = Visitor::of(&app());
        let mut visitor =
            fields.iter().fold(visitor, |visitor, (name, value)| visitor.sending(name, value));
        assert_eq!(visitor.answer("all=allow").await.status, StatusCode::SEE_OTHER, "{fields:?}");
    }
}
