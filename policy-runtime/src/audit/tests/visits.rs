//! What an audit sees besides a page that is opened and stays: the way to it, gestures, its end, and pages that were not seen.

use super::findings::{honest, local, subjects};
use super::scripted::{audit, audit_one_of, cookie, request, request_within};
use crate::audit::Level;
use crate::audit::engine::{EngineError, Outcome, RequestKind};

/// The way over another host is the trick by which a vendor stores cookies as a first party.
#[tokio::test]
async fn a_host_on_the_way_to_a_page_is_named() {
    let report = audit(|said, path| {
        let mut page = honest(said, path);
        let way = "https://way.example/?to=shop";
        page.requests.push(request_within(way, RequestKind::Document, way));
        Ok(page)
    })
    .await;
    assert_eq!(subjects(&report), ["undeclared-host way.example"], "{report}");
    assert!(report.findings[0].message.starts_with("the way to a page leads over `way.example`"));
    assert_eq!(report.findings[0].declaration, None);
}

#[tokio::test]
async fn requests_on_gestures_and_on_leaving_are_judged() {
    let report = audit(|said, path| {
        let mut page = honest(said, path);
        page.requests_on_gestures.push(request("https://late.example/a.js", RequestKind::Script));
        page.requests_on_leaving.push(request("https://beacon.example/", RequestKind::Connect));
        Ok(page)
    })
    .await;
    let expected = ["undeclared-host beacon.example", "undeclared-host late.example"];
    assert_eq!(subjects(&report), expected, "{report}");
}

/// What a page does before it leads elsewhere is its own, and the page that it leads to is not.
#[tokio::test]
async fn a_page_that_leads_to_another_site_is_judged_until_then() {
    let report = audit(|said, path| {
        let mut page = honest(said, path);
        if path == "/film" {
            let away = "https://away.example/";
            page.requests.push(request("https://late.example/a.js", RequestKind::Script));
            page.requests.push(request_within(away, RequestKind::Document, away));
            page.cookies.push(cookie("mine", "shop.example", None));
            page.cookies.push(cookie("theirs", ".away.example", None));
            page.address = Some(away.to_owned());
        }
        Ok(page)
    })
    .await;
    let expected =
        ["undeclared-cookie mine", "undeclared-host late.example", "page-not-visited /film"];
    assert_eq!(subjects(&report), expected, "{report}");
}

#[tokio::test]
async fn a_page_behind_a_sign_in_was_not_seen() {
    let report = audit(|said, path| {
        let mut page = honest(said, path);
        page.address = Some(format!(
            "https://shop.example{}",
            if path == "/film" { "/login?next=film" } else { path }
        ));
        Ok(page)
    })
    .await;
    assert_eq!(subjects(&report), ["page-not-visited /film"], "{report}");
    let message = "`/film`: it leads to `/login`, and was not seen itself";
    assert_eq!(report.findings[0].message, message);
    assert_eq!(report.findings[0].level, Level::Error, "it was named");
}

/// A page that one visitor saw is a page of the site.
#[tokio::test]
async fn a_page_that_some_visitors_saw_is_no_error() {
    let report = audit(|said, path| match path {
        "/film" if said.allows("Statistics") => Err(EngineError::Unreachable {
            address: path.to_owned(),
            reason: "net::ERR_FAILED".to_owned(),
        }),
        _ => Ok(honest(said, path)),
    })
    .await;
    assert_eq!(subjects(&report), ["page-not-visited /film"], "{report}");
    assert_eq!(report.findings[0].level, Level::Warning);
}

#[tokio::test]
async fn pages_that_were_named_are_all_visited() {
    let report = audit_one_of(|said, path| Ok(honest(said, path)), &["/", "/film"]).await;
    assert_eq!(report.pages.len(), 2, "{:?}", report.pages);
}

#[tokio::test]
async fn pages_that_lead_to_one_page_were_not_seen() {
    let report = audit(|said, path| {
        let mut page = honest(said, path);
        page.address = Some("https://shop.example/closed".to_owned());
        Ok(page)
    })
    .await;
    assert_eq!(subjects(&report), ["page-not-visited /film"], "{report}");
}

/// Of two hosts that set a cookie of one name, each is named for its own.
#[tokio::test]
async fn a_cookie_is_set_by_a_host_at_which_it_can_be() {
    let report = audit(|said, path| {
        let mut page = honest(said, path);
        for host in ["one.example", "two.example"] {
            page.cookies.push(cookie("px", host, None));
        }
        page.cookies.push(cookie("px", ".shop.example", None));
        for host in ["one.example", "www.shop.example"] {
            let mut sent = request(&format!("https://{host}/px"), RequestKind::Image);
            sent.outcome = Outcome::Answered(200);
            sent.set_cookies = vec!["px".to_owned()];
            page.requests.push(sent);
        }
        Ok(page)
    })
    .await;
    let messages = report.findings.iter().filter(|finding| finding.subject == "px");
    let mut messages: Vec<&str> = messages.map(|finding| finding.message.as_str()).collect();
    messages.sort_unstable();
    assert_eq!(
        messages,
        [
            "the cookie `px` is not declared: a response of `www.shop.example` set it",
            "the cookie `px` of `one.example` is not declared: a response of `one.example` set it",
            "the cookie `px` of `two.example` is not declared: a script set it, as no response did",
        ]
    );
}

#[tokio::test]
async fn an_area_with_more_names_than_are_looked_at_is_reported() {
    let report = audit(|said, path| {
        let mut page = honest(said, path);
        let names: Vec<String> = (0..200).map(|number| format!("stats.{number}")).collect();
        if said.allows("Statistics") {
            page.storage = local(&names.iter().map(String::as_str).collect::<Vec<_>>());
        }
        Ok(page)
    })
    .await;
    assert_eq!(subjects(&report), ["page-not-visited /", "page-not-visited /film"], "{report}");
}
