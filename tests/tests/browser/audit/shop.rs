//! The audit of the shop: without a fault, and with three that are planted.

use super::planted::{Faults, Town};
use super::{chromium, errors};
use policy_runtime::audit::{Audit, Report};
use shop::policy::Shop;

const PAGES: [&str; 4] = ["/", "/kettles/copper", "/basket", "/checkout"];

async fn audit(faults: Faults) -> Option<Report> {
    let town = Town::start(faults).await;
    let engine = chromium(town.address).await?;
    let audit = Audit::of::<Shop>("https://kettle.example").unwrap().pages(PAGES);
    let report = audit.on_progress(|line| eprintln!("{line}")).run_in(&engine).await.unwrap();
    engine.close().await;
    Some(report)
}

#[tokio::test]
async fn a_site_that_keeps_its_policy_has_no_error() {
    let Some(report) = audit(Faults::default()).await else { return };
    assert_eq!(errors(&report), [""; 0], "{report}");
}

#[tokio::test]
async fn exactly_the_planted_faults_are_named() {
    let markup = "<script>document.cookie = '_hjSession_7=1; max-age=1800; path=/; secure'</script>
        <img src='https://region1.google-analytics.com/g/collect?v=2' alt=''>";
    let Some(report) = audit(Faults { markup, lost_line: Some("_ga=;") }).await else { return };
    assert_eq!(
        errors(&report),
        [
            "undeclared-cookie _hjSession_7",
            "request-without-consent region1.google-analytics.com",
            "cookie-after-withdrawal _ga",
        ],
        "{report}"
    );

    let html = report.to_html();
    assert!(html.contains("<strong>3</strong> errors"), "{html}");
}
