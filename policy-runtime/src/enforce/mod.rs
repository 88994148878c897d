//! Enforces the policy on a response's headers, after everything inside has run.
//!
//! 1. Every `Set-Cookie` of the services inside is [judged](verdict). One that breaks the policy is
//!    [reported](report), and in [`Mode::Enforce`] stripped or [rewritten](rewrite).
//! 2. The cookies set and removed and the choice made through [`Cookies`](crate::Cookies) are [written](write), in the
//!    order of the declaration, with the [deletions] that follow from a refusal, as far as the head has [room](space).
//! 3. The [`Content-Security-Policy`](content_security_policy) of a page is added, if the layer has one.
//! 4. The [caching](caching) fields are set by what the response depends on.
//!
//! | file | what |
//! |---|---|
//! | `verdict` | the verdict on a `Set-Cookie` of other code |
//! | `fast_path` | lines that equal their declaration byte for byte |
//! | `difference` | the comparison of a line with its declaration |
//! | `explain`, `report` | the explanation of a verdict, and its log report |
//! | `rewrite` | a line with the declared attributes |
//! | `write` | the cookies and the choice of the request, and the deletions that follow |
//! | `deletions`, `retired` | the deletions of refused and of retired cookies |
//! | `expire_undeclared` | the deletions of undeclared cookies |
//! | `scopes` | the Domains and Paths in which a cookie of a request may be stored |
//! | `content_security_policy` | the origins that a page may load from |
//! | `space` | the room for deletions in the head |
//! | `inspect` | the lines of a response that left, for tests of applications |
//! | `fill` | the deletions that fit, in turns: [`backlog`](crate::backlog) keeps where the next response continues |
//! | `caching`, `cache_fields`, `directives` | `Vary` and `Cache-Control`, the fields that caches obey instead, and their directives |

mod cache_fields;
mod caching;
mod content_security_policy;
mod deletions;
mod difference;
mod directives;
mod expire_undeclared;
mod explain;
mod fast_path;
mod fill;
#[cfg(feature = "testing")]
pub(crate) mod inspect;
mod page;
mod report;
mod retired;
mod rewrite;
mod scopes;
mod space;
mod verdict;
mod write;

use crate::cookies::config::LayerConfig;
use crate::cookies::request::RequestState;
use crate::declaration::Document;
use crate::mode::Mode;
use crate::wire::SetCookie;
use caching::PresentFields;
pub(crate) use expire_undeclared::Undeclared;
use http::header::{self, HeaderMap};
use http::{HeaderValue, StatusCode};
use report::Violation;
use std::sync::Arc;
pub(crate) use verdict::Verdict;

/// Enforces the policy on the headers of a response. `undeclared` are the undeclared cookies to expire.
pub(crate) fn finish(
    request: &mut Arc<RequestState>,
    undeclared: Option<&Undeclared>,
    status: StatusCode,
    headers: &mut HeaderMap,
) {
    let present = PresentFields::of(headers);
    if present.set_cookie {
        for line in take_set_cookies(headers) {
            if let Some(line) = judge(request, line) {
                write::append_line(headers, line);
            }
        }
    }
    if present.clear_site_data
        && request.document.consent.is_some()
        && caching::clears_cookies(headers)
    {
        report::clears_consent(request.document);
    }
    // Before the deletions, which take what room is left in the head, and before a choice of this response is closed.
    if let Some(csp) = &request.config.csp {
        content_security_policy::add(csp, request, status, &present, headers);
    }
    let written = write::typed(request, undeclared, &present, headers);
    let cleared = caching::clear_after_withdrawal(request, &present, headers);
    let adds = present.set_cookie || written || cleared;
    caching::apply(request, &present, adds, headers);
}

/// Enforces the policy where the request has no cookies: on a host that is no site, no cookie is declared, and with too many
/// cookies the consent is unknown. All lines get the same verdict.
pub(crate) fn finish_without_cookies(
    config: &LayerConfig,
    document: &'static Document,
    verdict: Verdict,
    status: StatusCode,
    headers: &mut HeaderMap,
) {
    let mode = config.mode;
    if let Some(csp) = &config.csp {
        content_security_policy::add_without_cookies(csp, config, status, headers);
    }
    for line in take_set_cookies(headers) {
        config.verdicts.count(document, verdict.label());
        let bytes = line.as_bytes();
        report::violation(&Violation { document, site: None, verdict, line: bytes, mode });
        if mode == Mode::Report {
            write::append_line(headers, line);
        }
    }
}

/// Judges a `Set-Cookie` of other code and returns the line that leaves in its place; none if it is stripped.
fn judge(request: &RequestState, line: HeaderValue) -> Option<HeaderValue> {
    let (document, site, mode) = (request.document, request.site(), request.config.mode);
    let verdict = verdict::of(request, line.as_bytes());
    request.config.verdicts.count(document, verdict.label());
    if verdict == Verdict::Allowed {
        return Some(line);
    }
    let bytes = line.as_bytes();
    report::violation(&Violation { document, site: Some(site), verdict, line: bytes, mode });
    if mode == Mode::Report {
        return Some(line);
    }
    let (parsed, _) = SetCookie::inspect(line.as_bytes());
    rewrite::line(verdict, site, &parsed, request.now())
}

/// Returns whether a `Set-Cookie` of other code may leave unchanged.
#[cfg(feature = "__bench")]
pub(crate) fn allows(request: &RequestState, line: &[u8]) -> bool {
    verdict::of(request, line) == Verdict::Allowed
}

fn take_set_cookies(headers: &mut HeaderMap) -> Vec<HeaderValue> {
    match headers.entry(header::SET_COOKIE) {
        header::Entry::Occupied(lines) => lines.remove_entry_mult().1.collect(),
        header::Entry::Vacant(_) => Vec::new(),
    }
}
