//! Reporting loudly, but not endlessly, and never with a value.

use crate::declaration::{CookieDeclaration, Document};
use crate::policy::value::NoText;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The same thing is said again after this time.
const PAUSE: Duration = Duration::from_mins(1);
/// So many different things are said within that time: a hostile writer of names can fill neither the memory nor the log.
const MOST_REMEMBERED: usize = 1024;

/// Reports a typed set whose value a browser would drop.
pub(crate) fn too_long(
    document: &'static Document,
    cookie: &'static CookieDeclaration,
    octets: usize,
) {
    if is_news(document, "too long", cookie.name) {
        tracing::error!(
            policy = document.name,
            cookie = cookie.name,
            octets,
            "a cookie is longer than the 4096 octets that browsers store, so it was not set\nhelp: keep less in it, or only a key to what is stored on the server"
        );
    }
}

/// Reports a typed set of a value that has no text.
pub(crate) fn no_text(
    document: &'static Document,
    cookie: &'static CookieDeclaration,
    reason: NoText,
) {
    if is_news(document, "no text", cookie.name) {
        tracing::error!(
            policy = document.name,
            cookie = cookie.name,
            "a value cannot stand in a cookie, so it was not set: {reason}"
        );
    }
}

/// Reports a typed set or removal of one of a family whose key gives it the name of another cookie.
pub(crate) fn name_of_another(document: &'static Document, cookie: &'static CookieDeclaration) {
    if is_news(document, "name of another", cookie.name) {
        tracing::error!(
            policy = document.name,
            cookie = cookie.name,
            "a key gives one of a family the name of another declared cookie, so it was not set or removed\nhelp: give the family a beginning that no other cookie has"
        );
    }
}

/// Reports a typed set that could not be sealed.
pub(crate) fn not_sealed(document: &'static Document, cookie: &'static CookieDeclaration) {
    if is_news(document, "not sealed", cookie.name) {
        tracing::error!(
            policy = document.name,
            cookie = cookie.name,
            "the operating system gives no random bytes, so a cookie could not be encrypted and was not set"
        );
    }
}

/// Reports a typed set or removal after the response has left.
pub(crate) fn too_late(document: &'static Document, cookie: &'static CookieDeclaration) {
    if is_news(document, "too late", cookie.name) {
        tracing::error!(
            policy = document.name,
            cookie = cookie.name,
            "a cookie was set or removed after the head of the response had left\nhelp: do so before the handler returns, not in the body's stream or an upgraded connection"
        );
    }
}

/// Whether this was not said within the last minute.
pub(crate) fn is_news(document: &'static Document, kind: impl Hash, name: &str) -> bool {
    static SAID: LazyLock<Mutex<HashMap<u64, Instant>>> = LazyLock::new(Mutex::default);
    let mut hasher = DefaultHasher::new();
    (document.name, kind, name).hash(&mut hasher);
    let now = Instant::now();
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    if said.len() >= MOST_REMEMBERED {
        said.retain(|_, at| now.duration_since(*at) < PAUSE);
        if said.len() >= MOST_REMEMBERED {
            return false;
        }
    }
    let last = said.insert(hasher.finish(), now);
    match last {
        Some(at) if now.duration_since(at) < PAUSE => {
            said.insert(hasher.finish(), at);
            false
        }
        _ => true,
    }
}
