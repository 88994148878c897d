//! The endpoint for reports: what browsers blocked, with the declaration that is missing.
//!
//! | file | what |
//! |---|---|
//! | `parse` | the two forms in which browsers report |
//! | `violation` | what a report is about, by the declarations |
//! | `limits` | how much is taken and logged |
//!
//! Anybody can send anything here. A report is evidence of nothing: it changes nothing, and no text of it is logged but
//! hosts and paths of a narrow grammar.

mod limits;
mod parse;
mod violation;

use crate::declaration::{Document, Site};
use crate::metrics::counters;
use http::StatusCode;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use limits::Admission;
use parse::{Report, authority_of_page, path_of_page};
use violation::Violation;

/// Maximum length of a request with reports, in octets.
pub const MAX_REPORTS: usize = 64 * 1024;
/// Maximum number of reports of a request that are looked at.
const MAX_PER_REQUEST: usize = 50;

/// Takes the reports of a request to [`REPORTS`](super::REPORTS), and returns the status of the response: 204 in any
/// case, as browsers send again what an endpoint rejects. `body` is `None` if it was longer than [`MAX_REPORTS`].
///
/// It takes `application/csp-report` and `application/reports+json`, at most 300 requests a minute and 50 reports of
/// each. Each distinct violation is logged once, with the declaration to paste; at most 20 a minute, and 256 that are
/// remembered for an hour. Reports that an extension of the browser caused, and of pages that are not on the policy's
/// `sites`, are ignored. Neither cookies nor other fields of the request are read.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::Policy;
/// use policy_runtime::csp::take_reports;
///
/// let report = r#"{ "csp-report": {
///     "document-uri": "https://shop.example/", "effective-directive": "script-src-elem", "blocked-uri": "https://ads.example/tag.js"
/// } }"#;
/// let request = http::Request::post("/cookies/csp-reports").header("content-type", "application/csp-report");
/// let (head, ()) = request.body(()).unwrap().into_parts();
/// let status = take_reports(Shop::document(), &head, Some(report.as_bytes()));
/// assert_eq!(status, 204);
/// // logged: declare it as `embed ads { provider: ?, script: ["https://ads.example"] }`
/// ```
pub fn take_reports(
    document: &'static Document,
    request: &Parts,
    body: Option<&[u8]>,
) -> StatusCode {
    if limits::admit_request(document) {
        let media_type = request.headers.get(CONTENT_TYPE).map(http::HeaderValue::as_bytes);
        match parse::reports(media_type.unwrap_or_default(), body.unwrap_or_default()) {
            Some(reports) => {
                reports.iter().take(MAX_PER_REQUEST).for_each(|report| take(document, report));
            }
            None => counters::csp_reports(document, "malformed", 1),
        }
    } else {
        counters::csp_reports(document, "limited", 1);
    }
    StatusCode::NO_CONTENT
}

fn take(document: &'static Document, report: &Report) {
    let is_of_site = authority_of_page(&report.page)
        .is_some_and(|authority| Site::admit(document.sites, &authority).is_some());
    if !is_of_site || report.is_of_an_extension() {
        counters::csp_reports(document, "ignored", 1);
        return;
    }
    let Some(violation) = Violation::of(document, report) else {
        counters::csp_reports(document, "malformed", 1);
        return;
    };
    counters::csp_reports(document, violation.outcome(), 1);
    match limits::admit_violation(document, &violation) {
        Admission::Log => violation.log(document, &path_of_page(&report.page), report.is_blocked()),
        Admission::LogLimit => limits::log_limit(document),
        Admission::Withhold => {}
    }
}
