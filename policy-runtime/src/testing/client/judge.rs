//! Inspects a response under the choices that the visitor's browser has by then.

use super::Violation;
use crate::enforce::{Verdict, inspect};
use crate::layer::CookiesRejection;
use crate::metrics::counters::VerdictLabel;
use crate::policy::Policy;
use crate::testing::response_cookies::is_deletion;
use crate::testing::{Visit, Visitor};
use crate::wire::SetCookie;
use http::header::SET_COOKIE;
use http::{HeaderMap, Request};

/// Returns the lines of a response that break the policy. The cookies of the response are in the visitor's browser already.
pub(in crate::testing) fn violations<P: Policy>(
    visitor: &Visitor<P>,
    headers: &HeaderMap,
) -> Vec<Violation> {
    let mut lines = headers.get_all(SET_COOKIE).iter().map(http::HeaderValue::as_bytes).peekable();
    if lines.peek().is_none() {
        return Vec::new();
    }
    let without_cookies = match under_choices(visitor) {
        Ok(visit) => {
            let broken = lines.filter_map(|line| inspect::line(visit.state(), line));
            return without_consequences(broken.map(Violation::from).collect());
        }
        Err(CookiesRejection::TooManyCookies) => Verdict::TooManyCookies,
        Err(CookiesRejection::NoSite | CookiesRejection::NoLayer { .. }) => Verdict::NoSite,
    };
    let document = P::document();
    let broken = lines.map(|line| inspect::line_without_cookies(document, without_cookies, line));
    broken.map(Violation::from).collect()
}

/// Leaves out what follows from a consent cookie of other code: it took the choices of the visitor away.
fn without_consequences(mut violations: Vec<Violation>) -> Vec<Violation> {
    let is = |violation: &Violation, label: VerdictLabel| violation.verdict() == label.as_str();
    if violations.iter().any(|violation| is(violation, VerdictLabel::Reserved)) {
        violations.retain(|violation| !is(violation, VerdictLabel::NoConsent));
    }
    violations
}

/// Returns the names of the cookies that a response sets, deletions excepted.
pub(super) fn names_set(headers: &HeaderMap) -> Vec<Vec<u8>> {
    let lines =
        headers.get_all(SET_COOKIE).iter().filter_map(|line| SetCookie::parse(line.as_bytes()));
    let set = lines.filter(|line| !is_deletion(line) && !line.name().is_empty());
    set.map(|line| line.name().to_vec()).collect()
}

/// Returns the cookies that are stored though the visitor does not allow their purpose: name, purpose and path of each.
pub(in crate::testing) fn left_over<P: Policy>(
    visitor: &Visitor<P>,
) -> Vec<(String, &'static str, String)> {
    let Ok(visit) = under_choices(visitor) else { return Vec::new() };
    let state = visit.state();
    let of_host = visitor.jar.of_host(visitor.host_name());
    let refused = of_host.filter_map(|stored| {
        let (purpose, cookie) = state.declared(&stored.name)?;
        let is_refused = state.cookie_decision(purpose, cookie).is_err();
        let name = stored.name.escape_ascii().to_string();
        is_refused.then(|| (name, purpose.identifier, stored.path.clone()))
    });
    refused.collect()
}

/// Describes which purposes the visitor allows.
pub(super) fn visitor_in_words<P: Policy>(visitor: &Visitor<P>) -> String {
    let Ok(visit) = under_choices(visitor) else {
        return "the host is no site of the policy".to_owned();
    };
    let refusable = P::document().purposes.iter().filter(|purpose| purpose.can_be_refused());
    let allowed = refusable.filter(|purpose| visit.state().decision(purpose).is_ok());
    let allowed: Vec<&str> = allowed.map(|purpose| purpose.identifier).collect();
    if allowed.is_empty() {
        "the visitor allows nothing that can be refused".to_owned()
    } else {
        format!("the visitor allows `{}`", allowed.join("`, `"))
    }
}

/// Begins a request that has the visitor's choices and no other cookie.
fn under_choices<P: Policy>(visitor: &Visitor<P>) -> Result<Visit<P>, CookiesRejection> {
    let consent = P::document().consent.map_or("", |consent| consent.cookie.name);
    let cookies = visitor.jar.cookie_header_of(visitor.host_name(), consent.as_bytes());
    visitor.begin(Request::new(()), cookies)
}
