//! Sites that do not behave: each page ends in bounded time, and the report says what became of it.

use super::planted::Town;
use super::{chromium, errors, firefox};
use axum::Router;
use axum::body::Body;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, LOCATION};
use axum::response::{Html, Response};
use axum::routing::get;
use policy_runtime::audit::engine::{Engine, Limits};
use policy_runtime::audit::{Audit, AuditError, Report, Rule};
use std::future::pending;
use std::time::{Duration, Instant};

const POLICY: &str = r#"{ "name": "Site", "purposes": [] }"#;

fn page(script: &str) -> Html<String> {
    Html(format!("<!doctype html><title>Page</title><p>Text</p><script>{script}</script>"))
}

fn redirect(address: &'static str) -> Response {
    Response::builder().status(302).header(LOCATION, address).body(Body::empty()).unwrap()
}

fn site() -> Router {
    Router::new()
        .route("/", get(async || page("")))
        .route("/busy", get(async || page("setInterval(() => fetch('/tick'), 50)")))
        .route("/poll", get(async || page("fetch('/silent')")))
        .route("/tick", get(async || "tick"))
        .route("/silent", get(async || pending::<&str>().await))
        .route("/away", get(async || redirect("https://other.example/")))
        .route("/later-away", get(async || page("location = 'https://other.example/'")))
        .route("/loop", get(async || redirect("/loop")))
        .route(
            "/dialog",
            get(async || {
                page("alert('a'); confirm('b'); onbeforeunload = (event) => event.preventDefault()")
            }),
        )
        .route("/window", get(async || page("open('https://other.example/')")))
        .route("/hang", get(async || page("for (;;) {}")))
        .route(
            "/download",
            get(async || {
                let response =
                    Response::builder().header(CONTENT_DISPOSITION, "attachment; filename=a.bin");
                response.body(Body::from("data")).unwrap()
            }),
        )
        .route(
            "/huge",
            get(async || {
                let response = Response::builder().header(CONTENT_TYPE, "text/html");
                response.body(Body::from("<p>text".repeat(1 << 20))).unwrap()
            }),
        )
        .route(
            "/names",
            get(async || {
                page("for (let i = 0; i < 1000; i++) localStorage['k' + i + 'x'.repeat(500)] = 1")
            }),
        )
}

async fn audit(address: &str, pages: &[&str]) -> Option<Result<Report, AuditError>> {
    let town = Town::serve(site(), tempfile::tempdir().unwrap()).await;
    let engine = chromium(town.address).await?;
    let report = audit_in(&engine, address, pages).await;
    engine.close().await;
    Some(report)
}

async fn audit_in(
    engine: &impl Engine,
    address: &str,
    pages: &[&str],
) -> Result<Report, AuditError> {
    let mut limits = Limits::default();
    limits.page = Duration::from_secs(4);
    limits.pending = Duration::from_secs(1);
    limits.octets = 1 << 20;
    let audit = Audit::with_json(POLICY, address).unwrap();
    let audit = audit.pages(pages.iter().copied()).limits(limits);
    audit.on_progress(|line| eprintln!("{line}")).run_in(engine).await
}

const PAGES: [&str; 12] = [
    "/busy",
    "/poll",
    "/silent",
    "/away",
    "/later-away",
    "/loop",
    "/dialog",
    "/window",
    "/hang",
    "/download",
    "/huge",
    "/",
];

/// What a report says of the pages that did not end by themselves.
const PROBLEMS: [(&str, &str); 8] = [
    ("/busy", "the page was not idle after 4 seconds, and was left as it was then"),
    ("/silent", "no answer within 4 seconds"),
    ("/away", "the page leads to another site, `https://other.example/`"),
    ("/later-away", "the page leads to another site, `https://other.example/`"),
    ("/loop", "REDIRECT"),
    ("/hang", "the page was not idle after 4 seconds"),
    ("/download", "it is a download, which was refused"),
    ("/huge", "the page loads more than the limit of octets, and was stopped"),
];

fn assert_every_page_ends(report: &Report) {
    let problem = |page: &str| {
        let mut findings = report.findings.iter();
        let is_it = |rule: Rule, subject: &str| rule == Rule::PageNotVisited && subject == page;
        findings
            .find(|finding| is_it(finding.rule, &finding.subject))
            .map(|finding| finding.message.clone())
    };
    for (page, expected) in PROBLEMS {
        let problem = problem(page).unwrap_or_default();
        assert!(problem.contains(expected), "{page}: {problem:?} in {report}");
    }
    for page in ["/poll", "/dialog", "/window", "/"] {
        assert_eq!(problem(page), None, "{page}");
    }
    assert_eq!(errors(report), [""; 0], "{report}");
}

#[tokio::test]
async fn in_firefox_every_page_ends_and_the_report_says_how() {
    let town = Town::serve(site(), tempfile::tempdir().unwrap()).await;
    let Some(engine) = firefox(town.address).await else { return };
    let report = audit_in(&engine, "https://site.example", &PAGES).await;
    assert_every_page_ends(&report.unwrap());
    let report = audit_in(&engine, "https://site.example", &["/names"]).await.unwrap();
    assert_eq!(report.items.len(), 200, "names of an area");
    let unknown = audit_in(&engine, "https://site.example:1", &["/"]).await;
    engine.close().await;
    assert!(unknown.unwrap_err().to_string().contains("cannot be opened"));
}

#[tokio::test]
async fn every_page_ends_and_the_report_says_how() {
    let begun = Instant::now();
    let Some(report) = audit("https://site.example", &PAGES).await else { return };
    let report = report.unwrap();
    assert_every_page_ends(&report);
    assert!(begun.elapsed() < Duration::from_secs(150), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn names_of_a_page_are_bounded() {
    let Some(report) = audit("https://site.example", &["/names"]).await else { return };
    let report = report.unwrap();
    assert_eq!(report.items.len(), 200, "names of an area");
    assert!(report.items.iter().all(|item| item.name.len() < 300));
}

#[tokio::test]
async fn an_address_that_leads_to_another_site_is_not_audited() {
    let Some(report) = audit("https://site.example/away", &["/"]).await else { return };
    let error = report.unwrap_err().to_string();
    assert!(
        error.starts_with(
            "`https://site.example/away` leads to another site, `https://other.example/`\nhelp: "
        ),
        "{error}"
    );
    let Some(report) = audit("https://nowhere.invalid", &["/"]).await else { return };
    let error = report.unwrap_err().to_string();
    assert!(error.contains("net::ERR_NAME_NOT_RESOLVED"), "{error}");
}
