//! Which findings a site has.

use super::scripted::{Page, Said, audit, audit_with, cookie, request, request_within, steps};
use crate::audit::engine::{EngineError, FrameStorage, Outcome, Request, RequestKind};
use crate::audit::{Level, Report, Step};

/// Returns the findings that are no notes, as `rule subject: states`.
pub(super) fn loud(report: &Report) -> Vec<String> {
    let findings = report.findings.iter().filter(|finding| finding.level != Level::Note);
    findings
        .map(|finding| {
            format!("{} {}: {}", finding.rule.code(), finding.subject, finding.states.join(", "))
        })
        .collect()
}

/// Returns the findings that are no notes, as `rule subject`.
pub(super) fn subjects(report: &Report) -> Vec<String> {
    let findings = report.findings.iter().filter(|finding| finding.level != Level::Note);
    findings.map(|finding| format!("{} {}", finding.rule.code(), finding.subject)).collect()
}

pub(super) fn local(names: &[&str]) -> Vec<FrameStorage> {
    let local = names.iter().map(|name| (*name).to_owned()).collect();
    vec![FrameStorage {
        origin: "https://shop.example".to_owned(),
        local,
        ..FrameStorage::default()
    }]
}

/// A site that does what its policy says.
pub(super) fn honest(said: &Said, path: &str) -> Page {
    let mut page = Page::default();
    page.cookies.push(cookie("__Host-sid", "shop.example", None));
    page.cookies.push(cookie("basket", "shop.example", Some(86400.0)));
    if said.allows("Statistics") {
        page.cookies.push(cookie("_ga", ".shop.example", Some(3600.0)));
        page.cookies.push(cookie("_ga_X", ".shop.example", Some(99_999_999.0)));
        page.requests.push(request("https://eu.stats.example/tag.js?id=7", RequestKind::Script));
        page.storage = local(&["stats.7"]);
    }
    if said.allows("Statistics") || said.allows("Media") {
        page.cookies.push(cookie("shared", "shop.example", None));
    }
    if said.allows("Media") && path == "/film" {
        page.requests.push(request("https://www.tube.example/embed/x", RequestKind::Frame));
        page.requests.push(request_within(
            "https://ads.tube-vendor.example/a",
            RequestKind::Script,
            "https://www.tube.example/embed/x",
        ));
    }
    if said.answers.iter().any(|answer| answer == "allow" || answer == "alone Media") {
        page.cookies.push(cookie("viewer", ".tube.example", None));
        page.cookies.push(cookie("optout", ".tube.example", None));
    }
    let is_objected =
        said.signal || ["refuse", "alone Statistics", "alone Media"].contains(&said.last());
    if !is_objected {
        page.cookies.push(cookie("visit", "shop.example", None));
    }
    page
}

#[tokio::test]
async fn a_site_that_does_what_its_policy_says_has_none() {
    let report = audit(|said, path| Ok(honest(said, path))).await;
    assert_eq!(loud(&report), [""; 0], "{report}");
    let notes: Vec<_> = report.findings.iter().map(|finding| finding.message.as_str()).collect();
    assert_eq!(
        notes,
        [
            "the cookie `viewer` of `tube.example` is still there after `Media` was withdrawn and every page was opened again"
        ]
    );
    let states = [
        "undecided",
        "all refused",
        "all allowed",
        "Statistics alone",
        "Media alone",
        "Sums alone",
        "withdrawn",
        "Sec-GPC",
    ];
    assert_eq!(report.states, states);
}

#[tokio::test]
async fn what_is_undeclared_is_found_once_with_its_source() {
    let report = audit(|said, path| {
        let mut page = honest(said, path);
        page.cookies.push(cookie("_fbp", ".shop.example", Some(60.0)));
        page.cookies.push(cookie("old", "shop.example", None));
        page.cookies.push(cookie("uid", ".ads.example", None));
        page.cookies.push(cookie("viewer", "shop.example", None));
        page.requests.push(Request {
            set_cookies: vec!["uid".to_owned()],
            ..request("https://ads.example/p.gif", RequestKind::Image)
        });
        page.storage.extend(local(&["theme"]));
        page.storage.extend([FrameStorage {
            origin: "https://shop.example".to_owned(),
            workers: vec!["https://shop.example/sw.js".to_owned()],
            ..FrameStorage::default()
        }]);
        Ok(page)
    })
    .await;
    let all = "undecided, all refused, all allowed, Statistics alone, Media alone, Sums alone, withdrawn, Sec-GPC";
    assert_eq!(
        loud(&report),
        [
            format!("undeclared-cookie _fbp: {all}"),
            format!("undeclared-cookie old: {all}"),
            format!("undeclared-cookie viewer: {all}"),
            format!("undeclared-cookie uid: {all}"),
            format!("undeclared-storage theme: {all}"),
            format!("undeclared-host ads.example: {all}"),
            format!("service-worker https://shop.example/sw.js: {all}"),
        ]
    );
    let messages: Vec<_> = report.findings.iter().map(|finding| finding.message.as_str()).collect();
    for expected in [
        "the cookie `_fbp` is not declared: a script set it, as no response did",
        "the cookie `old` is `retired`, but still set: a script set it, as no response did",
        "the cookie `viewer` is declared, but not for this host: a script set it, as no response did",
        "the cookie `uid` of `ads.example` is not declared: a response of `ads.example` set it",
        "the entry `theme` in `local` is not declared",
        "a page requests a picture of `ads.example`, which no embed declares",
    ] {
        assert!(messages.contains(&expected), "{expected} in {messages:#?}");
    }
    let declaration = |subject: &str| {
        let mut findings = report.findings.iter();
        findings.find(|finding| finding.subject == subject).unwrap().declaration.clone().unwrap()
    };
    assert!(
        declaration("_fbp").starts_with("include policy_runtime::kits::meta_pixel::MetaPixel {")
    );
    assert_eq!(
        declaration("theme"),
        r#"storage "theme" as theme in local { because: ?, provider: ? }"#
    );
}

#[tokio::test]
async fn what_comes_before_consent_is_found_in_its_states() {
    let report = audit(|said, path| {
        let mut page = honest(said, path);
        if said.last() != "allow" {
            page.cookies.retain(|cookie| cookie.name != "_ga");
            page.cookies.push(cookie("_ga", ".shop.example", Some(60.0)));
            page.requests.push(request("https://www.tube.example/embed/x", RequestKind::Frame));
            page.storage = local(&["stats.7"]);
        }
        Ok(page)
    })
    .await;
    let found = loud(&report);
    // The page of the answer is opened before it, also where all is allowed then.
    for expected in [
        "cookie-without-consent _ga: undecided, all refused, all allowed, Statistics alone, Media alone, Sums alone, withdrawn, Sec-GPC",
        "storage-without-consent stats.{id}: undecided, all refused, all allowed, Statistics alone, Media alone, Sums alone, withdrawn, Sec-GPC",
        "request-without-consent www.tube.example: undecided, all refused, all allowed, Statistics alone, Media alone, Sums alone, withdrawn, Sec-GPC",
    ] {
        assert!(found.iter().any(|line| line == expected), "{found:#?}");
    }
    assert_eq!(found.len(), 3, "{found:#?}");
}

#[tokio::test]
async fn what_stays_after_a_withdrawal_is_found_there_alone() {
    let report = audit(|said, path| {
        let mut page = honest(said, path);
        if said.answers == ["allow", "refuse"] {
            page.cookies.push(cookie("_ga", ".shop.example", Some(60.0)));
            page.requests.push(request("https://eu.stats.example/tag.js", RequestKind::Script));
            page.storage = local(&["stats.7"]);
        }
        Ok(page)
    })
    .await;
    assert_eq!(
        loud(&report),
        [
            "cookie-after-withdrawal _ga: withdrawn",
            "storage-after-withdrawal stats.{id}: withdrawn",
            "request-after-withdrawal eu.stats.example: withdrawn",
        ]
    );
}

#[tokio::test]
async fn a_deletion_may_wait_for_the_next_page() {
    let report = audit(|said, path| {
        let mut page = honest(said, path);
        if said.answers == ["allow", "refuse"] && path == "/" {
            page.cookies.push(cookie("_ga", ".shop.example", Some(60.0)));
        }
        Ok(page)
    })
    .await;
    assert_eq!(loud(&report), [""; 0]);
}

#[tokio::test]
async fn the_signal_refuses_what_the_policy_maps_to_it() {
    let report = audit(|said, path| {
        let mut page = honest(said, path);
        if said.signal {
            page.cookies.push(cookie("visit", "shop.example", None));
        }
        Ok(page)
    })
    .await;
    assert_eq!(loud(&report), ["cookie-without-consent visit: Sec-GPC"]);
}

#[tokio::test]
async fn a_cookie_that_lives_longer_than_declared_is_found() {
    let report = audit(|said, path| {
        let mut page = honest(said, path);
        for cookie in &mut page.cookies {
            if ["__Host-sid", "basket"].contains(&cookie.name.as_str()) {
                cookie.expires = super::scripted::cookie("", "", Some(30.0 * 86400.0)).expires;
            }
        }
        Ok(page)
    })
    .await;
    let messages: Vec<_> = report.findings.iter().map(|finding| finding.message.as_str()).collect();
    assert_eq!(
        messages[..2],
        [
            "the cookie `__Host-sid` lives 30 days, and is declared for the session",
            "the cookie `basket` lives 30 days, and is declared for 1 day",
        ]
    );
}

#[tokio::test]
async fn names_without_their_prefix_are_those_of_development() {
    let report = audit(|said, path| {
        let mut page = honest(said, path);
        page.cookies.retain(|cookie| cookie.name != "__Host-sid");
        page.cookies.push(cookie("sid", "shop.example", None));
        Ok(page)
    })
    .await;
    assert_eq!(loud(&report), [""; 0]);
}

#[tokio::test]
async fn a_blocked_request_is_none() {
    let report = audit(|said, path| {
        let mut page = honest(said, path);
        page.requests.push(Request {
            outcome: Outcome::Blocked("csp".to_owned()),
            ..request("https://ads.example/p.gif", RequestKind::Image)
        });
        Ok(page)
    })
    .await;
    assert_eq!(loud(&report), [""; 0]);
}

#[tokio::test]
async fn a_state_that_is_not_reached_and_a_page_that_is_not_there_are_found() {
    let mut steps = steps();
    steps.refuse = Step::script("broken");
    steps.alone.clear();
    let report = audit_with(
        |said, path| match path {
            "/film" => Err(EngineError::Unreachable {
                address: path.to_owned(),
                reason: "net::ERR_FAILED".to_owned(),
            }),
            _ => Ok(honest(said, path)),
        },
        steps,
    )
    .await;
    let found = loud(&report);
    assert_eq!(found[0], "state-not-reached all refused: all refused");
    assert_eq!(found[1], "state-not-reached withdrawn: withdrawn");
    assert!(found[2].starts_with("page-not-visited /film: undecided"), "{found:?}");
    assert!(report.findings.iter().all(|finding| finding.level != Level::Warning), "it was named");
    assert_eq!(found.len(), 3, "{report}");
}

#[tokio::test]
async fn a_page_that_leads_to_another_site_is_not_judged() {
    let report = audit(|said, path| {
        let mut page = honest(said, path);
        if path == "/film" {
            page.address = Some("https://other.example/".to_owned());
            page.requests.push(request("https://other.example/", RequestKind::Document));
        }
        Ok(page)
    })
    .await;
    let found = loud(&report);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("page-not-visited /film: "), "{found:?}");
}

#[tokio::test]
async fn a_declaration_that_nothing_uses_is_noted() {
    let report = audit(|_, _| Ok(Page::default())).await;
    let notes: Vec<_> = report.findings.iter().map(|finding| finding.message.as_str()).collect();
    for expected in [
        "the cookie `basket` of `Essential` was never seen",
        "the entry `stats.{id}` in `local` of `Statistics` was never seen",
        "nothing of the embed `player` of `Media` was ever requested",
    ] {
        assert!(notes.contains(&expected), "{expected} in {notes:#?}");
    }
    assert!(!report.has_errors());
}
