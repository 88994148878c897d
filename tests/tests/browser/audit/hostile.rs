//! Sites that do not behave: each page ends in bounded time, and the report says what became of it.

use super::planted::Town;
use super::{chromium, errors, firefox};
use axum::Router;
use axum::body::Body;
use axum::http::HeaderMap;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_DISPOSITION, CONTENT_TYPE, LOCATION,
};
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
    site_with_detours(Router::new())
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

/// Pages whose requests are not those of an open page, and hosts of others that they reach.
fn site_with_detours(site: Router) -> Router {
    site.route("/way", get(async || redirect("https://way.example/way-back")))
        .route("/way-back", get(async || redirect("https://site.example/")))
        .route(
            "/late",
            get(async || {
                page(
                    "addEventListener('pagehide', () => navigator.sendBeacon('https://beacon.example/'));
                    addEventListener('visibilitychange', () => fetch('https://keepalive.example/', { keepalive: true, method: 'POST', mode: 'no-cors' }));
                    addEventListener('mousemove', () => fetch('https://gesture.example/', { mode: 'no-cors' }), { once: true });
                    new SharedWorker('/shared.js');
                    const rules = document.createElement('script');
                    rules.type = 'speculationrules';
                    rules.textContent = '{\"prefetch\": [{ \"urls\": [\"https://speculation.example/\"], \"eagerness\": \"immediate\" }]}';
                    document.head.append(rules)",
                )
            }),
        )
        .route(
            "/shared.js",
            get(async || ([(CONTENT_TYPE, "text/javascript")], "fetch('https://shared.example/', { mode: 'no-cors' })")),
        )
        .route(
            "/fields",
            get(async || {
                page(
                    "for (const [name, address] of [['site', '/field'], ['vendor', 'https://vendor.example/field']])
                        fetch(address).then((it) => it.text()).then((it) => { localStorage[name + ' ' + it] = 1 })",
                )
            }),
        )
        .route(
            "/field",
            get(async |headers: HeaderMap| {
                let field = headers.get("x-region").and_then(|field| field.to_str().ok());
                ([(ACCESS_CONTROL_ALLOW_ORIGIN, "*")], field.unwrap_or("none").to_owned())
            }),
        )
        .route(
            "/markup",
            get(async || {
                page(
                    "localStorage['[see](https://evil.example)<img src=x onerror=alert(1)>\\n\\u001b[2J\\u202e'] = 1;
                    document.cookie = '<b>x</b>=1'; document.cookie = 'long' + 'x'.repeat(3000) + '=1'",
                )
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
    // A page that no visitor saw, although it was named.
    let unseen = ["/away", "/download", "/later-away", "/loop", "/silent"];
    assert_eq!(errors(report), unseen.map(|page| format!("page-not-visited {page}")), "{report}");
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

/// The names are those of links, of markup and of control characters, and a page has characters that no URI has.
#[tokio::test]
async fn a_report_with_hostile_names_is_valid_sarif() {
    let pages = ["/markup", "/markup?a b|\u{e9}"];
    let Some(report) = audit("https://site.example", &pages).await else { return };
    let report = report.unwrap();
    let sarif: serde_json::Value = serde_json::from_str(&report.to_sarif()).unwrap();
    let schema = include_str!("../../../schemas/sarif-schema-2.1.0.json");
    let schema = serde_json::from_str(schema).unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let faults: Vec<String> =
        validator.iter_errors(&sarif).map(|error| error.to_string()).collect();
    assert_eq!(faults, [""; 0]);
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.len(), report.findings.len());
    assert_eq!(results.len(), 3, "{report}");
    let html = report.to_html();
    assert!(!html.contains("<img") && !html.contains("<b>"), "{html}");
}

/// Requests as a page is left, over another host on the way, of a shared worker, by speculation rules, on a gesture.
#[tokio::test]
async fn requests_beside_those_of_an_open_page_are_named() {
    let Some(report) = audit("https://site.example", &["/", "/way", "/late"]).await else { return };
    let report = report.unwrap();
    let expected = ["beacon", "gesture", "keepalive", "shared", "speculation", "way"];
    let expected = expected.map(|name| format!("undeclared-host {name}.example"));
    assert_eq!(errors(&report), expected, "{report}");
    let town = Town::serve(site(), tempfile::tempdir().unwrap()).await;
    let Some(engine) = firefox(town.address).await else { return };
    let report = audit_in(&engine, "https://site.example", &["/", "/way", "/late"]).await.unwrap();
    engine.close().await;
    let known = expected.into_iter().filter(|host| !host.contains("sh") && !host.contains("spec"));
    assert_eq!(errors(&report), known.collect::<Vec<_>>(), "{report}");
}

/// Credentials for the site reach no other host, and reach the site behind a redirect.
#[tokio::test]
async fn header_fields_reach_the_site_alone() {
    let town = Town::serve(site(), tempfile::tempdir().unwrap()).await;
    let audit = Audit::with_json(POLICY, "https://site.example/fields").unwrap();
    let audit = audit.header("X-Region", "US");
    let expected = [
        "undeclared-storage site US",
        "undeclared-storage vendor none",
        "undeclared-host vendor.example",
    ];
    if let Some(engine) = chromium(town.address).await {
        let report = audit.run_in(&engine).await.unwrap();
        engine.close().await;
        assert_eq!(errors(&report), expected, "{report}");
    }
    if let Some(engine) = firefox(town.address).await {
        let report = audit.run_in(&engine).await.unwrap();
        engine.close().await;
        assert_eq!(errors(&report), expected, "{report}");
    }
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
