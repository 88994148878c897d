//! Inspects the `Set-Cookie` lines of a response that has left the application, for tests of applications: those of the layer
//! itself are among them, and lines that were added outside of it.

use super::difference;
use super::explain::{ViolationMessage, explain};
use super::report::Violation;
use super::verdict::{self, Verdict};
use crate::consent::record::Record;
use crate::cookies::request::RequestState;
use crate::declaration::Document;
use crate::mode::Mode;
use crate::report::escaped_name;
use crate::wire::SetCookie;

/// A line that breaks the policy.
#[derive(Debug)]
pub(crate) struct BrokenLine {
    /// The name of the cookie, escaped.
    pub(crate) cookie: String,
    /// The label of the verdict.
    pub(crate) verdict: &'static str,
    pub(crate) why: String,
    pub(crate) help: String,
}

/// Inspects a line of a response, under the choice that the browser has by then. A deletion breaks nothing where browsers obey it,
/// whatever it deletes.
pub(crate) fn line(request: &RequestState, line: &[u8]) -> Option<BrokenLine> {
    let verdict = verdict::of(request, line);
    let (parsed, _) = SetCookie::inspect(line);
    let site = Some(request.site());
    let broken =
        || Violation { document: request.document, site, verdict, line, mode: Mode::Report };
    match verdict {
        Verdict::Allowed => None,
        Verdict::Undeclared | Verdict::Scope(_) if is_deletion(request, &parsed) => None,
        Verdict::Reserved => consent(request, &parsed),
        _ => Some(explained(&broken())),
    }
}

/// Explains a line of a response to a request that has no cookies.
pub(crate) fn line_without_cookies(
    document: &'static Document,
    verdict: Verdict,
    line: &[u8],
) -> BrokenLine {
    explained(&Violation { document, site: None, verdict, line, mode: Mode::Report })
}

fn explained(violation: &Violation<'_>) -> BrokenLine {
    let (parsed, _) = SetCookie::inspect(violation.line);
    let cookie = escaped_name(parsed.name());
    let ViolationMessage { why, help, .. } = explain(violation, &parsed, &cookie);
    BrokenLine { cookie, verdict: violation.verdict.label().as_str(), why, help }
}

fn is_deletion(request: &RequestState, parsed: &SetCookie<'_>) -> bool {
    let remaining = verdict::remaining_lifetime(parsed, || request.now());
    verdict::removes(parsed, remaining)
}

/// Inspects a line of the consent cookie: the layer alone writes it, with a record that opens.
fn consent(request: &RequestState, parsed: &SetCookie<'_>) -> Option<BrokenLine> {
    let cookie = request.document.consent?.cookie;
    let broken = |why: String, help: &str| BrokenLine {
        cookie: cookie.name.to_owned(),
        verdict: Verdict::Reserved.label().as_str(),
        why,
        help: help.to_owned(),
    };
    let mut differences = difference::of_scope(cookie, request.site(), parsed);
    if is_deletion(request, parsed) {
        // The layer deletes copies in other scopes alone. Without a `Path` the one of the request decides.
        let has_path = parsed.path().is_some_and(|path| path.starts_with(b"/"));
        differences.retain(|difference| has_path || difference.attribute != "Path");
        let why = format!(
            "`{}` is the consent cookie, and is deleted: what the visitor chose is lost",
            cookie.name
        );
        return differences
            .is_empty()
            .then(|| broken(why, "leave it alone, also where all cookies are deleted"));
    }
    let binding = request.binding(cookie, cookie.name);
    if Record::open(request.keys(), binding, parsed.value()).is_none() {
        let why = format!(
            "`{}` is the consent cookie, but its value is not sealed for this site by the keys of the test",
            cookie.name
        );
        let help = "give the test the keys of the application; or remove what sets it besides `cookies.choose(..)`";
        return Some(broken(why, help));
    }
    differences.extend(difference::of_narrowness(cookie, parsed));
    if differences.is_empty() {
        return None;
    }
    let why = format!("`{}` {}", cookie.name, difference::in_words(&differences));
    Some(broken(why, "remove what changes the line after the layer has written it"))
}
