//! Holding a response to the policy: the last thing that happens before it leaves.
//!
//! 1. Every `Set-Cookie` that anyone inside wrote is [judged](verdict); in [`Mode::Enforce`] what breaks the policy is
//!    stripped, in both modes it is [reported](report).
//! 2. What was set, removed and chosen through [`Cookies`](crate::Cookies) is [written](write), in the order of the
//!    declaration, together with the deletions that a refusal owes.
//! 3. The [caching](caching) of the response is made to follow from what it depends on.

mod caching;
mod completed;
mod declared_form;
mod owed;
mod report;
pub(crate) mod sweep;
mod verdict;
mod write;

use crate::cookies::exchange::Exchange;
use crate::declaration::Document;
use crate::tally;
use caching::Present;
use http::HeaderValue;
use http::header::{self, HeaderMap};
use report::Stranger;
use verdict::Verdict;

/// What happens to a `Set-Cookie` that breaks the policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// It does not leave, and is reported.
    #[default]
    Enforce,
    /// It leaves, and is reported: to learn what a policy still lacks.
    Report,
}

/// How responses are held to a policy.
#[derive(Debug, Clone, Default)]
pub(crate) struct Terms {
    pub(crate) mode: Mode,
    pub(crate) verdicts: tally::Verdicts,
}

/// Makes the headers of a response keep the policy.
pub(crate) fn finish(exchange: &Exchange, terms: &Terms, headers: &mut HeaderMap) {
    let mode = terms.mode;
    let present = Present::of(headers);
    if present.set_cookie {
        for line in take_set_cookies(headers) {
            if let Some(line) = judge(exchange, terms, line) {
                headers.append(header::SET_COOKIE, line);
            }
        }
    }
    let written = write::typed(exchange, headers);
    let cleared = caching::clear_after_withdrawal(exchange, &present, headers);
    let adds = present.set_cookie || written || cleared;
    caching::follow(exchange, mode, &present, adds, headers);
}

/// Whether a `Set-Cookie` of other code may leave as it is.
pub(crate) fn allows(exchange: &Exchange, line: &[u8]) -> bool {
    verdict::of(exchange, line) == Verdict::Allowed
}

/// Makes the headers of a response to a host that is no site of the policy keep it: there no cookie is declared.
pub(crate) fn finish_elsewhere(
    document: &'static Document,
    terms: &Terms,
    headers: &mut HeaderMap,
) {
    let mode = terms.mode;
    for line in take_set_cookies(headers) {
        terms.verdicts.count(document, Verdict::NoSite.kind());
        report::stranger(&Stranger {
            document,
            verdict: Verdict::NoSite,
            line: line.as_bytes(),
            mode,
        });
        if mode == Mode::Report {
            headers.append(header::SET_COOKIE, line);
        }
    }
}

fn judge(exchange: &Exchange, terms: &Terms, line: HeaderValue) -> Option<HeaderValue> {
    let mode = terms.mode;
    let verdict = verdict::of(exchange, line.as_bytes());
    terms.verdicts.count(exchange.document, verdict.kind());
    if verdict == Verdict::Allowed {
        return Some(line);
    }
    report::stranger(&Stranger {
        document: exchange.document,
        verdict,
        line: line.as_bytes(),
        mode,
    });
    match (mode, verdict.rewritten()) {
        (Mode::Report, _) => Some(line),
        (Mode::Enforce, Some(cookie)) => {
            completed::line(cookie, exchange.site(), line.as_bytes(), exchange.now())
        }
        (Mode::Enforce, None) => None,
    }
}

fn take_set_cookies(headers: &mut HeaderMap) -> Vec<HeaderValue> {
    match headers.entry(header::SET_COOKIE) {
        header::Entry::Occupied(lines) => lines.remove_entry_mult().1.collect(),
        header::Entry::Vacant(_) => Vec::new(),
    }
}
