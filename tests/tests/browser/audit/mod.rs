//! Audits of sites in Chromium and Firefox: `policy_runtime::audit`.

mod hostile;
mod planted;
mod portal;
mod shop;

use policy_runtime::audit::engine::{Chromium, Firefox};
use policy_runtime::audit::{Finding, Level, Report};
use std::net::SocketAddr;

/// Starts a browser that finds all hosts at one address. None, and a word on stderr, where there is no Chromium.
pub(crate) async fn chromium(address: SocketAddr) -> Option<Chromium> {
    let mut builder = Chromium::builder();
    for option in policy_tests_vendors::browser_options(address) {
        builder = builder.option(option);
    }
    match builder.start().await {
        Ok(engine) => Some(engine),
        Err(error) => {
            policy_tests::needed::missing(
                &error.to_string(),
                "`apt-get install chromium` brings one",
            )
            .unwrap();
            None
        }
    }
}

/// Starts a Firefox that finds all hosts at one address. `None`, and a word on stderr, where Firefox is missing.
pub(crate) async fn firefox(address: SocketAddr) -> Option<Firefox> {
    let port = address.port();
    let builder = Firefox::builder()
        .any_certificate()
        .preference("network.dns.forceResolve", address.ip().to_string())
        .preference("network.socket.forcePort", format!("80={port};443={port}"));
    match builder.start().await {
        Ok(engine) => Some(engine),
        Err(error) => {
            let help = "`apt-get install firefox-esr` brings one";
            policy_tests::needed::missing(&error.to_string(), help).unwrap();
            None
        }
    }
}

/// The errors of a report, as `rule subject`.
pub(crate) fn errors(report: &Report) -> Vec<String> {
    let is_error = |finding: &&Finding| finding.level == Level::Error;
    let errors = report.findings.iter().filter(is_error);
    errors.map(|finding| format!("{} {}", finding.rule.code(), finding.subject)).collect()
}
