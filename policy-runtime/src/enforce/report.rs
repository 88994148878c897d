//! Reporting what other code sends and the policy does not allow: what is wrong, and what to write to mend it.

use super::verdict::Verdict;
use crate::declaration::Document;
use crate::mode::Mode;
use crate::report::{declaration_to_paste, is_news, shown};
use crate::wire::SetCookie;

/// A `Set-Cookie` that did not come from a constructor and breaks the policy.
pub(super) struct Stranger<'a> {
    pub(super) document: &'static Document,
    pub(super) verdict: Verdict,
    pub(super) line: &'a [u8],
    pub(super) mode: Mode,
}

/// Reports a `Set-Cookie` of other code.
pub(super) fn stranger(stranger: &Stranger<'_>) {
    let Stranger { document, verdict, line, mode } = *stranger;
    let name = shown_name(line);
    if !is_news(document, (std::mem::discriminant(&verdict), mode == Mode::Report), &name) {
        return;
    }
    let outcome = match (mode, verdict) {
        (Mode::Report, _) => "let pass",
        (Mode::Enforce, verdict) if verdict.rewritten().is_some() => {
            "written again with the declared attributes"
        }
        (Mode::Enforce, _) => "stripped",
    };
    let (why, help) = explain(document, verdict, &name);
    tracing::error!(policy = document.name, cookie = %name, outcome, "a Set-Cookie breaks the cookie policy: {why}\nhelp: {help}");
}

fn explain(document: &'static Document, verdict: Verdict, name: &str) -> (String, String) {
    match verdict {
        Verdict::Allowed => (String::new(), String::new()),
        Verdict::Undeclared => (
            format!("`{name}` is not declared in `{}`", document.name),
            match declaration_to_paste(name, "session", "middleware") {
                Some(declaration) => {
                    format!("declare it in its purpose, `{declaration}`, or remove what sets it")
                }
                None => {
                    "remove what sets it: a name that is no token cannot be declared".to_owned()
                }
            },
        ),
        Verdict::NoConsent(purpose) => (
            format!("the visitor does not allow `{purpose}`, the purpose of `{name}`"),
            format!("ask `cookies.consent({purpose})` before setting it"),
        ),
        Verdict::Reserved => (
            format!("`{name}` is the consent cookie, which only `Cookies::choose` writes"),
            "record choices by `cookies.choose(..)`".to_owned(),
        ),
        Verdict::Scope => (
            format!(
                "the Domain, Path or Partitioned of `{name}` is not the declared one, so it could not be deleted"
            ),
            "write the attributes that the declaration has, Path included, or declare these"
                .to_owned(),
        ),
        Verdict::Lifetime { declared } => (
            match declared {
                Some(seconds) => {
                    format!("`{name}` lives longer than the {seconds} seconds that are declared")
                }
                None => format!("`{name}` is declared to end with the session, but has a lifetime"),
            },
            "shorten it, or declare a longer `lifetime`, for which visitors are asked again"
                .to_owned(),
        ),
        Verdict::Incomplete(_) => (
            format!("`{name}` lacks a declared Secure, HttpOnly or SameSite"),
            "write the attributes that the declaration has".to_owned(),
        ),
        Verdict::Ambiguous(_) => (
            format!("parsers disagree on the attributes of `{name}`"),
            "write each attribute once, as the declaration has it".to_owned(),
        ),
        Verdict::RecentDate(_) => (
            format!(
                "`{name}` is deleted by an Expires that browsers whose clock is behind have not reached"
            ),
            "delete it by `Max-Age=0`, or by `cookies.remove`".to_owned(),
        ),
        Verdict::Unparseable => (
            "it has no name, or browsers do not store it".to_owned(),
            "give the cookie a name of letters, digits, `-` and `_`, and no control bytes"
                .to_owned(),
        ),
        Verdict::NoSite => (
            format!("the host of the request is none of the sites of `{}`", document.name),
            "add the host to `sites`, or answer only for the declared ones".to_owned(),
        ),
        Verdict::TooManyCookies => (
            format!("the request has more cookies than are read, so nothing is known of what its visitor allows `{}`", document.name),
            "answer such a request by 431, as `guard` and the extractor `Cookies` do, or set higher `PolicyLayer::cookie_limits`"
                .to_owned(),
        ),
    }
}

/// Reports a response that sets a cookie and tells shared caches to keep it.
pub(super) fn shared_cache(document: &'static Document, mode: Mode) {
    if is_news(document, "shared cache", "") {
        let outcome = if mode == Mode::Enforce { "made private" } else { "let pass" };
        tracing::error!(
            policy = document.name,
            outcome,
            "a response sets a cookie and is `public`: a shared cache could give one visitor's cookie to another\nhelp: send `Cache-Control: private`, or do not set a cookie there"
        );
    }
}

fn shown_name(line: &[u8]) -> String {
    shown(SetCookie::parse(line).map_or(&b""[..], |cookie| cookie.name()))
}
