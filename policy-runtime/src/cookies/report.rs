//! Log reports of typed sets, reads and choices without effect.

use super::SetError;
use super::request::Read;
use crate::declaration::{CookieDeclaration, Document};
use crate::metrics::counters;
#[cfg(all(feature = "axum", feature = "pages"))]
use crate::paths::BasePath;
use crate::policy::value::EncodeError;
use crate::report::should_log;

/// Reports a typed set or removal that cannot leave.
pub(crate) fn not_set(
    document: &'static Document,
    cookie: &'static CookieDeclaration,
    error: SetError,
) {
    match error {
        SetError::Refused(_) => {} // a refused purpose is no mistake
        SetError::Encode(reason) => no_text(document, cookie, reason),
        SetError::TooLong { octets } => too_long(document, cookie, octets),
        SetError::NotSealed => not_sealed(document, cookie),
        SetError::NotWritten => not_written(document, cookie),
        SetError::NameOfAnother => name_of_another(document, cookie),
        SetError::NotOnSite => not_on_site(document, cookie),
        SetError::TooLate => too_late(document, cookie),
    }
}

/// Reports a typed set whose value a browser would drop.
fn too_long(document: &'static Document, cookie: &'static CookieDeclaration, octets: usize) {
    counters::unsent(document, "too_long", 1);
    if should_log(document, "too long", cookie.name) {
        tracing::error!(
            policy = document.name,
            cookie = cookie.name,
            octets,
            "a cookie is longer than the 4096 octets that browsers store, so it was not set\nhelp: keep less in it, or only a key to what is stored on the server"
        );
    }
}

/// Reports a typed set of a value that has no text.
fn no_text(document: &'static Document, cookie: &'static CookieDeclaration, reason: EncodeError) {
    if should_log(document, "no text", cookie.name) {
        tracing::error!(
            policy = document.name,
            cookie = cookie.name,
            "a value cannot stand in a cookie, so it was not set: {reason}"
        );
    }
}

/// Reports a typed set or removal of one of a family whose key gives it the name of another cookie.
fn name_of_another(document: &'static Document, cookie: &'static CookieDeclaration) {
    if should_log(document, "name of another", cookie.name) {
        tracing::error!(
            policy = document.name,
            cookie = cookie.name,
            "a key gives one of a family the name of another declared cookie, so it was not set or removed\nhelp: give the family a beginning that no other cookie has"
        );
    }
}

/// Reports a typed set that could not be sealed.
fn not_sealed(document: &'static Document, cookie: &'static CookieDeclaration) {
    counters::unsent(document, "not_sealed", 1);
    if should_log(document, "not sealed", cookie.name) {
        tracing::error!(
            policy = document.name,
            cookie = cookie.name,
            "the operating system gives no random bytes, so a cookie could not be encrypted and was not set"
        );
    }
}

/// Reports a typed set on a site that does not have the cookie.
fn not_on_site(document: &'static Document, cookie: &'static CookieDeclaration) {
    counters::unsent(document, "not_on_site", 1);
    if should_log(document, "not on site", cookie.name) {
        tracing::error!(
            policy = document.name,
            cookie = cookie.name,
            "a cookie is not declared for the site of the request, so it was not set\nhelp: add the site to `sites` of the cookie or its purpose, or set it where it is declared"
        );
    }
}

/// Reports a typed set or removal after the response has left.
fn too_late(document: &'static Document, cookie: &'static CookieDeclaration) {
    counters::unsent(document, "too_late", 1);
    if should_log(document, "too late", cookie.name) {
        tracing::error!(
            policy = document.name,
            cookie = cookie.name,
            "a cookie was set or removed after the head of the response had left\nhelp: do so before the handler returns, not in the body's stream or an upgraded connection"
        );
    }
}

/// Reports a typed set or removal of which no line can be made that browsers read back.
pub(crate) fn not_written(document: &'static Document, cookie: &'static CookieDeclaration) {
    counters::unsent(document, "not_written", 1);
    if should_log(document, "not written", cookie.name) {
        tracing::error!(
            policy = document.name,
            cookie = cookie.name,
            "no browser would store a cookie of this name, so it was neither set nor removed\nhelp: the parameters of a family have a text that is a token"
        );
    }
}

/// Reports a read after the head of the response has left, by which caches learn nothing of it.
pub(crate) fn read_too_late(document: &'static Document, read: Read) {
    let Read { method, subject } = read;
    if should_log(document, ("read too late", method), subject) {
        tracing::error!(
            policy = document.name,
            method,
            subject,
            "`Cookies::{method}` was called after the head of the response had left: caches are not told that the body depends on the visitor\nhelp: read before the handler returns, and give the body's stream what was read"
        );
    }
}

/// Reports that the application's nonce came after another one was used.
pub(crate) fn two_nonces(document: &'static Document) {
    if should_log(document, "two nonces", "") {
        tracing::error!(
            policy = document.name,
            "a request got a second `csp::Nonce` after the first was used, which counts\nhelp: insert the extension before anything reads `Cookies::nonce`"
        );
    }
}

/// Reports that a nonce could not be made.
pub(crate) fn no_nonce(document: &'static Document) {
    if should_log(document, "no nonce", "") {
        tracing::error!(
            policy = document.name,
            "the operating system gives no random bytes, so a response has no nonce and browsers run none of its inline scripts"
        );
    }
}

/// Reports that the record of a form's visitor is another than when the form was made, though no choice since has made
/// it.
pub(crate) fn choice_changed(document: &'static Document) {
    if should_log(document, "choice changed", "") {
        let help = help_against_siblings(document);
        tracing::warn!(
            policy = document.name,
            "the consents of a visitor changed without a choice between a page and its form, so they were not kept: another host of the domain may have planted them\nhelp: {help}"
        );
    }
}

/// Reports that a request has several consent cookies.
pub(crate) fn choice_doubled(document: &'static Document, cookie: &'static CookieDeclaration) {
    if should_log(document, "choice doubled", cookie.name) {
        let help = help_against_siblings(document);
        tracing::warn!(
            policy = document.name,
            cookie = cookie.name,
            "a request shows the consent cookie more than once, so nothing is granted: another host of the domain may have planted one\nhelp: {help}"
        );
    }
}

/// Returns the remedy against other hosts of the domain that plant the consent cookie.
fn help_against_siblings(document: &'static Document) -> String {
    let cookie = document.consent.map(|consent| consent.cookie);
    match cookie {
        Some(cookie) if cookie.subdomains => {
            "without `subdomains` its name could begin with `__Host-`, and no other host could set it".to_owned()
        }
        Some(cookie) if !cookie.name.starts_with("__Host-") => {
            format!("name it `__Host-{}`, which no other host can set", cookie.name)
        }
        _ => "no other host can set it; a script or an extension of the visitor's may have".to_owned(),
    }
}

/// Reports that two base paths are configured for one application.
#[cfg(all(feature = "axum", feature = "pages"))]
pub(crate) fn two_base_paths(document: &'static Document, first: BasePath, second: BasePath) {
    if should_log(document, "two base paths", second.as_str()) {
        tracing::error!(
            policy = document.name,
            "the application was said to stand below `{}` and below `{}`; the first counts\nhelp: say it by `PolicyLayer::at` alone",
            first.as_str(),
            second.as_str()
        );
    }
}
