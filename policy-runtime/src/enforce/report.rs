//! Log reports of violations: the cause, and the remedy.

use super::caching::PrivateContent;
use super::explain::{ViolationMessage, explain};
use super::verdict::Verdict;
use crate::declaration::{Document, Site};
use crate::mode::Mode;
use crate::report::{escaped_name, should_log};
use crate::wire::SetCookie;
use http::HeaderName;

/// A `Set-Cookie` of other code that breaks the policy.
pub(super) struct Violation<'a> {
    pub(super) document: &'static Document,
    /// The site; none on a host that is no site of the policy.
    pub(super) site: Option<&'a Site>,
    pub(super) verdict: Verdict,
    pub(super) line: &'a [u8],
    pub(super) mode: Mode,
}

/// Reports a `Set-Cookie` of other code, once a minute for each name and kind of verdict.
pub(super) fn violation(violation: &Violation<'_>) {
    let Violation { document, verdict, line, mode, .. } = *violation;
    let (parsed, _) = SetCookie::inspect(line);
    let name = escaped_name(parsed.name());
    if !should_log(document, (std::mem::discriminant(&verdict), mode == Mode::Report), &name) {
        return;
    }
    let ViolationMessage { attributes, why, help } = explain(violation, &parsed, &name);
    let attributes = attributes.join(", ");
    let outcome = match (mode, verdict) {
        (Mode::Report, _) => "let pass",
        (Mode::Enforce, Verdict::Lifetime(_)) => "cut to the declared lifetime",
        (Mode::Enforce, verdict) if verdict.rewritten().is_some() => {
            "written again with the declared attributes"
        }
        (Mode::Enforce, _) => "stripped",
    };
    let label = verdict.label().as_str();
    tracing::error!(policy = document.name, cookie = %name, verdict = label, attributes, outcome, "a Set-Cookie breaks the cookie policy: {why}\nhelp: {help}");
}

/// Reports a response private to one visitor that shared caches may keep, and the fields that let them.
pub(super) fn shared_cache<'f>(
    document: &'static Document,
    content: PrivateContent,
    fields: impl Iterator<Item = &'f HeaderName>,
    mode: Mode,
) {
    let fields: Vec<&str> = fields.map(HeaderName::as_str).collect();
    let fields = escaped_name(fields.join(", ").as_bytes());
    if !should_log(document, ("shared cache", content, mode == Mode::Report), &fields) {
        return;
    }
    let (what, instead) = match content {
        PrivateContent::SetCookie => ("sets a cookie", "do not set a cookie there"),
        PrivateContent::Token => ("has a form with a token", "show the form on another page"),
        PrivateContent::Nonce => ("has a nonce", "have no inline script or style there"),
        PrivateContent::Choice => {
            ("depends on the visitor's choice or signal", "do not read it there")
        }
        PrivateContent::Region => ("depends on the visitor's region", "do not read it there"),
        PrivateContent::Cookie => ("depends on a cookie", "do not read it there"),
    };
    // Without a `Cache-Control`, both modes write a private one, which overrides an `Expires`.
    let is_private = mode == Mode::Enforce || fields == "expires";
    let outcome = if is_private { "made private" } else { "let pass" };
    tracing::error!(
        policy = document.name,
        fields,
        outcome,
        "a response {what} and lets shared caches keep it: one could give to another visitor what is one visitor's\nhelp: send `Cache-Control: private` and none of the fields that caches obey instead, or {instead}"
    );
}

/// Reports a response that has browsers delete all cookies, the consent cookie included.
pub(super) fn clears_consent(document: &'static Document) {
    if should_log(document, "clears consent", "") {
        tracing::error!(
            policy = document.name,
            "a response clears all cookies by `Clear-Site-Data`, so what the visitor chose is lost: refused purposes are asked about again, and those that are on by default are on again\nhelp: remove cookies by their names, `cookies.remove::<..>()`, and clear `\"storage\"` and `\"cache\"` alone"
        );
    }
}

/// Reports a response to a choice in which other fields left no room for all deletions of refused cookies.
pub(super) fn no_room(document: &'static Document) {
    if should_log(document, "no room", "") {
        tracing::error!(
            policy = document.name,
            "the other fields of a response to a choice leave too little room for the deletions of refused cookies: proxies reject longer heads, so later responses of this process make the others\nhelp: send less with the response to a choice"
        );
    }
}
