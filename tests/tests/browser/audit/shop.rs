//! The audit of the shop: without a fault, and with three that are planted.

use super::planted::{Faults, Town};
use super::{chromium, errors, firefox};
use policy_runtime::audit::engine::Engine;
use policy_runtime::audit::{Audit, Report};
use shop::policy::Shop;

const PAGES: [&str; 4] = ["/", "/kettles/copper", "/basket", "/checkout"];

async fn audit(faults: Faults) -> Option<Report> {
    let town = Town::start(faults).await;
    let engine = chromium(town.address).await?;
    let report = audit_in(&engine).await;
    engine.close().await;
    Some(report)
}

async fn audit_in(engine: &impl Engine) -> Report {
    let audit = Audit::of::<Shop>("https://kettle.example").unwrap().pages(PAGES);
    audit.on_progress(|line| eprintln!("{line}")).run_in(engine).await.unwrap()
}

#[tokio::test]
async fn a_site_that_keeps_its_policy_has_no_error() {
    let Some(report) = audit(Faults::default()).await else { return };
    assert_eq!(errors(&report), [""; 0], "{report}");
}

/// A script cookie that is not declared, a request before consent, and the cookie that a withdrawal leaves behind.
const PLANTED: Faults = Faults {
    markup: "<script>document.cookie = '_hjSession_7=1; max-age=1800; path=/; secure'</script>
        <img src='https://region1.google-analytics.com/g/collect?v=2' alt=''>",
    lost_line: Some("_ga=;"),
};

const NAMED: [&str; 3] = [
    "undeclared-cookie _hjSession_7",
    "request-without-consent region1.google-analytics.com",
    "cookie-after-withdrawal _ga",
];

#[tokio::test]
async fn firefox_finds_no_error_where_there_is_none_and_exactly_the_planted_faults() {
    for (faults, expected) in [(Faults::default(), &[][..]), (PLANTED, &NAMED[..])] {
        let town = Town::start(faults).await;
        let Some(engine) = firefox(town.address).await else { return };
        let report = audit_in(&engine).await;
        engine.close().await;
        assert_eq!(errors(&report), expected, "{report}");
    }
}

#[tokio::test]
async fn exactly_the_planted_faults_are_named() {
    let Some(report) = audit(PLANTED).await else { return };
    assert_eq!(errors(&report), NAMED, "{report}");
    let html = report.to_html();
    assert!(html.contains("<strong>3</strong> errors"), "{html}");
}
