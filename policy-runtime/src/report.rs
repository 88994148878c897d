//! Reporting loudly, but not endlessly, and never with a value.

use crate::cookies::SetError;
use crate::cookies::request::Read;
use crate::declaration::{CookieDeclaration, Document};
use crate::metrics::counters;
#[cfg(all(feature = "axum", feature = "pages"))]
use crate::paths::BasePath;
use crate::policy::value::EncodeError;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The same thing is said again after this time.
const PAUSE: Duration = Duration::from_mins(1);
/// So many different things are said within that time: a hostile writer of names can fill neither the memory nor the log.
const MOST_REMEMBERED: usize = 1024;
/// A name is shown up to this length, in octets.
pub(crate) const MOST_SHOWN: usize = 128;

/// Reports a typed set or removal that cannot leave.
pub(crate) fn not_set(
    document: &'static Document,
    cookie: &'static CookieDeclaration,
    error: SetError,
) {
    match error {
        SetError::Refused(_) => {} // what the visitor does not allow is no mistake
        SetError::EncodeError(reason) => no_text(document, cookie, reason),
        SetError::TooLong { octets } => too_long(document, cookie, octets),
        SetError::NotSealed => not_sealed(document, cookie),
        SetError::NotWritten => not_written(document, cookie),
        SetError::NameOfAnother => name_of_another(document, cookie),
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

/// Reports that a form was sent with another record than it was made for, which no choice since has made.
pub(crate) fn choice_changed(document: &'static Document) {
    if should_log(document, "choice changed", "") {
        let help = help_against_siblings(document);
        tracing::warn!(
            policy = document.name,
            "the consents of a visitor changed without a choice between a page and its form, so they were not kept: another host of the domain may have planted them\nhelp: {help}"
        );
    }
}

/// Reports that a request shows several consent cookies.
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

/// What keeps other hosts of the domain from planting the consent cookie of a policy.
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

/// Reports a read after the head of the response has left, which tells caches nothing of it.
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

/// Reports that an application was said to stand below two paths.
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

/// Reports a response to a choice that is so full that deletions of refused cookies did not fit.
pub(crate) fn no_room(document: &'static Document) {
    if should_log(document, "no room", "") {
        tracing::error!(
            policy = document.name,
            "a response to a choice has so many octets of other fields that proxies would not take all deletions of what was refused, so later responses of this process make the others\nhelp: send less with the response to a choice"
        );
    }
}

/// Reports that a ledger did not take what was to be written.
#[cfg(feature = "ledger")]
pub(crate) fn ledger_failed(document: &'static Document, error: &crate::ledger::LedgerError) {
    if should_log(document, "ledger failed", "") {
        tracing::error!(
            policy = document.name,
            "{error}; consents are turned away until it takes them, refusals and withdrawals hold"
        );
    }
}

/// Why a ledger has no writer.
#[cfg(feature = "ledger")]
#[derive(Debug, Clone, Copy, Hash)]
pub(crate) enum Absent {
    NoRuntime,
    /// The application closed it.
    Closed,
    /// Its task ended.
    Gone,
}

/// Reports that a consent or a receipt came to a ledger whose writer does not run.
#[cfg(feature = "ledger")]
pub(crate) fn ledger_is_without_writer(document: &'static Document, absent: Absent) {
    if should_log(document, ("no writer", absent), "") {
        ledger_without_writer(document, absent);
    }
}

/// Reports that nothing can be written to a ledger, as its writer does not run.
#[cfg(feature = "ledger")]
pub(crate) fn ledger_without_writer(document: &'static Document, absent: Absent) {
    let (why, help) = match absent {
        Absent::NoRuntime => (
            "was given to the layer outside of a Tokio runtime",
            "call `PolicyLayer::ledger` in an async function; `PolicyLayer::try_ledger` says it as an error",
        ),
        Absent::Closed => (
            "was closed by `LedgerHandle::close`",
            "close it after the last response, as behind `axum::serve(..).with_graceful_shutdown(..)`",
        ),
        Absent::Gone => (
            "has no writer any more, as the Tokio runtime that it was started in has ended",
            "call `PolicyLayer::ledger` in the runtime that serves the application, and restart it",
        ),
    };
    tracing::error!(
        policy = document.name,
        "the consent ledger {why}, so nothing can be written to it: every consent is turned away, refusals and withdrawals hold without a receipt\nhelp: {help}"
    );
}

/// Reports that a ledger does not say whether consents still stand.
#[cfg(feature = "ledger")]
pub(crate) fn ledger_silent(document: &'static Document, error: &crate::ledger::LedgerError) {
    if should_log(document, "ledger silent", "") {
        tracing::error!(
            policy = document.name,
            "{error}; consents that it has not confirmed since this process began count for nothing until it answers, refusals hold\nhelp: `ConsentLedger::look_up` answers within a second, by an index over record ids"
        );
    }
}

/// Reports receipts of refusals and withdrawals that are in no ledger. The choices themselves took effect.
#[cfg(feature = "ledger")]
pub(crate) fn receipts_dropped(document: &'static Document, count: usize) {
    counters::receipts_dropped(document, u64::try_from(count).unwrap_or(u64::MAX));
    if count > 0 && should_log(document, "receipts dropped", "") {
        tracing::error!(
            policy = document.name,
            count,
            "receipts of refusals or withdrawals were dropped, as the consent ledger does not take them; the choices hold"
        );
    }
}

/// Reports a form that shows another policy than the one whose pages it was sent to. Its name is whatever somebody sent.
#[cfg(all(feature = "axum", feature = "pages"))]
pub(crate) fn form_of_another_policy(document: &'static Document) {
    if should_log(document, "form of another policy", "") {
        tracing::warn!(
            policy = document.name,
            "a form that shows another policy was sent to the pages of `{}`, so it was turned away\nhelp: applications with policies of their own on one host need pages at paths of their own",
            document.name
        );
    }
}

/// Warns that no consent is proved. Once for a layer, when it is put around a service.
pub(crate) fn no_log(document: &'static Document) {
    tracing::warn!(
        policy = document.name,
        rule = "no-log",
        "the policy `{}` asks for consent, and there is no ledger to prove it (GDPR art. 7(1))\nhelp: `PolicyLayer::ledger(..)`, with the feature `ledger-sqlite` or `ledger-postgres`",
        document.name
    );
}

/// Whether this was not said within the last minute.
pub(crate) fn should_log(document: &'static Document, kind: impl Hash, name: &str) -> bool {
    static LOGGED: LazyLock<Mutex<HashMap<u64, Instant>>> = LazyLock::new(Mutex::default);
    let key = key_of(document, kind, name);
    let now = Instant::now();
    let is_recent = |at: &Instant| now.duration_since(*at) < PAUSE;
    let mut said = LOGGED.lock().unwrap_or_else(PoisonError::into_inner);
    if said.get(&key).is_some_and(is_recent) {
        return false;
    }
    if said.len() >= MOST_REMEMBERED {
        said.retain(|_, at| is_recent(at));
    }
    if said.len() < MOST_REMEMBERED {
        said.insert(key, now);
        return true;
    }
    let withheld = said.insert(key_of(document, "withheld", ""), now);
    drop(said);
    counters::withheld(document, 1);
    if !withheld.as_ref().is_some_and(is_recent) {
        tracing::error!(
            policy = document.name,
            "more than {MOST_REMEMBERED} different things were reported within a minute, so others are withheld"
        );
    }
    false
}

fn key_of(document: &'static Document, kind: impl Hash, name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (std::ptr::from_ref(document), kind, name).hash(&mut hasher);
    hasher.finish()
}

/// The name of a cookie for a log: printable ASCII, everything else escaped, so that no name can forge a line.
pub(crate) fn escaped_name(name: &[u8]) -> String {
    name.get(..MOST_SHOWN).unwrap_or(name).escape_ascii().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_shown_escaped_and_in_part() {
        assert_eq!(escaped_name("a\nb\u{e9}".as_bytes()), r"a\nb\xc3\xa9");
        assert_eq!(escaped_name(&[b'a'; 5000]).len(), MOST_SHOWN);
    }
}
