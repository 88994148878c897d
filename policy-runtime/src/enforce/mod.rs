//! Holding a response to the policy: the last thing that happens before it leaves.
//!
//! 1. Every `Set-Cookie` that anyone inside wrote is [judged](verdict); in [`Mode::Enforce`] what breaks the policy is
//!    stripped, in both modes it is [reported](report).
//! 2. What was set, removed and chosen through [`Cookies`](crate::Cookies) is [written](write), in the order of the
//!    declaration, together with the [deletions] that follow from a refusal, as far as the head has [room](space).
//! 3. The [caching](caching) of the response is made to follow from what it depends on.

mod cache_fields;
mod caching;
mod deletions;
mod difference;
mod directives;
mod explain;
mod fast_path;
mod report;
mod rewrite;
pub(crate) mod round_robin;
mod space;
pub(crate) mod sweep;
pub(crate) mod unfinished;
mod verdict;
mod write;

use crate::cookies::config::LayerConfig;
use crate::cookies::request::RequestState;
use crate::declaration::Document;
use crate::mode::Mode;
use crate::wire::SetCookie;
use caching::Present;
use http::HeaderValue;
use http::header::{self, HeaderMap};
use report::Violation;
use std::sync::Arc;
pub(crate) use verdict::Verdict;

/// Makes the headers of a response keep the policy.
pub(crate) fn finish(request: &mut Arc<RequestState>, headers: &mut HeaderMap) {
    let present = Present::of(headers);
    if present.set_cookie {
        for line in take_set_cookies(headers) {
            if let Some(line) = judge(request, line) {
                write::append_line(headers, line);
            }
        }
    }
    let written = write::typed(request, &present, headers);
    let cleared = caching::clear_after_withdrawal(request, &present, headers);
    let adds = present.set_cookie || written || cleared;
    caching::follow(request, &present, adds, headers);
}

/// Whether a `Set-Cookie` of other code may leave as it is.
pub(crate) fn allows(request: &RequestState, line: &[u8]) -> bool {
    verdict::of(request, line) == Verdict::Allowed
}

/// Makes the headers of a response keep the policy where the request has no cookies: on a host that is no site of the policy no
/// cookie is declared, and where too many cookies came none can be judged. All lines have the one verdict.
pub(crate) fn finish_without_cookies(
    document: &'static Document,
    config: &LayerConfig,
    verdict: Verdict,
    headers: &mut HeaderMap,
) {
    let mode = config.mode;
    for line in take_set_cookies(headers) {
        config.verdicts.count(document, verdict.kind());
        report::violation(&Violation {
            document,
            site: None,
            verdict,
            line: line.as_bytes(),
            mode,
        });
        if mode == Mode::Report {
            write::append_line(headers, line);
        }
    }
}

fn judge(request: &RequestState, line: HeaderValue) -> Option<HeaderValue> {
    let mode = request.config.mode;
    let verdict = verdict::of(request, line.as_bytes());
    request.config.verdicts.count(request.document, verdict.kind());
    if verdict == Verdict::Allowed {
        return Some(line);
    }
    report::violation(&Violation {
        document: request.document,
        site: Some(request.site()),
        verdict,
        line: line.as_bytes(),
        mode,
    });
    if mode == Mode::Report {
        return Some(line);
    }
    let (parsed, _) = SetCookie::inspect(line.as_bytes());
    rewrite::line(verdict, request.site(), &parsed, request.now())
}

fn take_set_cookies(headers: &mut HeaderMap) -> Vec<HeaderValue> {
    match headers.entry(header::SET_COOKIE) {
        header::Entry::Occupied(lines) => lines.remove_entry_mult().1.collect(),
        header::Entry::Vacant(_) => Vec::new(),
    }
}
