//! Reporting what other code sends and the policy does not allow: what is wrong, and what to write to mend it.

use super::caching::Personal;
use super::explain::{Explanation, explain};
use super::verdict::Verdict;
use crate::declaration::{Document, Site};
use crate::mode::Mode;
use crate::report::{escaped_name, should_log};
use crate::wire::SetCookie;
use http::HeaderName;

/// A `Set-Cookie` that did not come from a constructor and breaks the policy.
pub(super) struct Violation<'a> {
    pub(super) document: &'static Document,
    /// None on a host that is no site of the policy.
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
    let Explanation { attributes, why, help } = explain(violation, &parsed, &name);
    let attributes = attributes.join(", ");
    let outcome = match (mode, verdict) {
        (Mode::Report, _) => "let pass",
        (Mode::Enforce, Verdict::Lifetime(_)) => "cut to the declared lifetime",
        (Mode::Enforce, verdict) if verdict.rewritten().is_some() => {
            "written again with the declared attributes"
        }
        (Mode::Enforce, _) => "stripped",
    };
    tracing::error!(policy = document.name, cookie = %name, attributes, outcome, "a Set-Cookie breaks the cookie policy: {why}\nhelp: {help}");
}

/// Reports a response with something of one visitor that shared caches are told to keep, and the fields that tell them.
pub(super) fn shared_cache<'f>(
    document: &'static Document,
    personal: Personal,
    fields: impl Iterator<Item = &'f HeaderName>,
    mode: Mode,
) {
    let fields: Vec<&str> = fields.map(HeaderName::as_str).collect();
    let fields = escaped_name(fields.join(", ").as_bytes());
    if !should_log(document, ("shared cache", personal, mode == Mode::Report), &fields) {
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

/// Reports a response to a choice that is so full that deletions of refused cookies did not fit.
pub(super) fn no_room(document: &'static Document) {
    if should_log(document, "no room", "") {
        tracing::error!(
            policy = document.name,
            "a response to a choice has so many octets of other fields that proxies would not take all deletions of what was refused, so later responses of this process make the others\nhelp: send less with the response to a choice"
        );
    }
}
