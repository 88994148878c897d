//! Reporting what other code sends and the policy does not allow: what is wrong, and what to write to mend it.

use super::caching::Personal;
use super::verdict::Verdict;
use crate::declaration::Document;
use crate::mode::Mode;
use crate::report::{declaration_to_paste, is_news, shown};
use crate::wire::SetCookie;
use http::HeaderName;

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
    }
}

/// Reports a response with something of one visitor that shared caches are told to keep, and the fields that tell them.
pub(super) fn shared_cache<'f>(
    document: &'static Document,
    personal: Personal,
    fields: impl Iterator<Item = &'f HeaderName>,
    mode: Mode,
) {
    let fields: Vec<&str> = fields.map(HeaderName::as_str).collect();
    let fields = shown(fields.join(", ").as_bytes());
    if !is_news(document, ("shared cache", personal, mode == Mode::Report), &fields) {
        return;
    }
    let (what, instead) = match personal {
        Personal::SetCookie => ("sets a cookie", "do not set a cookie there"),
        Personal::Token => ("has a form with a token", "show the form on another page"),
        Personal::Choice => ("depends on the visitor's choice or signal", "do not read it there"),
        Personal::Cookie => ("depends on a cookie", "do not read it there"),
    };
    // Where there is no `Cache-Control`, both modes write a private one, before which an `Expires` means nothing.
    let is_private = mode == Mode::Enforce || fields == "expires";
    let outcome = if is_private { "made private" } else { "let pass" };
    tracing::error!(
        policy = document.name,
        fields,
        outcome,
        "a response {what} and lets shared caches keep it: one could give to another visitor what is one visitor's\nhelp: send `Cache-Control: private` and none of the fields that caches obey instead, or {instead}"
    );
}

fn shown_name(line: &[u8]) -> String {
    shown(SetCookie::parse(line).map_or(&b""[..], |cookie| cookie.name()))
}
