//! Holding a response to the policy: the last thing that happens before it leaves.
//!
//! 1. Every `Set-Cookie` that anyone inside wrote is [judged](verdict); in [`Mode::Enforce`] what breaks the policy is
//!    stripped, in both modes it is [reported](report).
//! 2. What was set, removed and chosen through [`Cookies`](crate::Cookies) is [written](write), in the order of the
//!    declaration, together with the [deletions] that follow from a refusal, as far as the head has [room](space).
//! 3. The [caching](caching) of the response is made to follow from what it depends on.

mod cache_fields;
mod caching;
mod declared_form;
mod deletions;
mod difference;
mod directives;
mod explain;
mod report;
mod rewrite;
pub(crate) mod round_robin;
mod space;
pub(crate) mod sweep;
pub(crate) mod unfinished;
mod verdict;
mod write;

use crate::cookies::exchange::Exchange;
use crate::cookies::prepared::Prepared;
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
pub(crate) fn finish(exchange: &mut Arc<Exchange>, headers: &mut HeaderMap) {
    let present = Present::of(headers);
    if present.set_cookie {
        for line in take_set_cookies(headers) {
            if let Some(line) = judge(exchange, line) {
                write::append_line(headers, line);
            }
        }
    }
    let written = write::typed(exchange, &present, headers);
    let cleared = caching::clear_after_withdrawal(exchange, &present, headers);
    let adds = present.set_cookie || written || cleared;
    caching::follow(exchange, &present, adds, headers);
}

/// Whether a `Set-Cookie` of other code may leave as it is.
pub(crate) fn allows(exchange: &Exchange, line: &[u8]) -> bool {
    verdict::of(exchange, line) == Verdict::Allowed
}

/// Makes the headers of a response keep the policy where the request has no cookies: on a host that is no site of the policy no
/// cookie is declared, and where too many cookies came none can be judged. All lines have the one verdict.
pub(crate) fn finish_without_cookies(
    document: &'static Document,
    prepared: &Prepared,
    verdict: Verdict,
    headers: &mut HeaderMap,
) {
    let mode = prepared.mode;
    for line in take_set_cookies(headers) {
        prepared.verdicts.count(document, verdict.kind());
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

fn judge(exchange: &Exchange, line: HeaderValue) -> Option<HeaderValue> {
    let mode = exchange.prepared.mode;
    let verdict = verdict::of(exchange, line.as_bytes());
    exchange.prepared.verdicts.count(exchange.document, verdict.kind());
    if verdict == Verdict::Allowed {
        return Some(line);
    }
    report::violation(&Violation {
        document: exchange.document,
        site: Some(exchange.site()),
        verdict,
        line: line.as_bytes(),
        mode,
    });
    if mode == Mode::Report {
        return Some(line);
    }
    let (parsed, _) = SetCookie::inspect(line.as_bytes());
    rewrite::line(verdict, exchange.site(), &parsed, exchange.now())
}

fn take_set_cookies(headers: &mut HeaderMap) -> Vec<HeaderValue> {
    match headers.entry(header::SET_COOKIE) {
        header::Entry::Occupied(lines) => lines.remove_entry_mult().1.collect(),
        header::Entry::Vacant(_) => Vec::new(),
    }
}
