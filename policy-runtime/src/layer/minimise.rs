//! Minimises the `Cookie` header for the services inside.

use super::ignored_cookies::IgnoredCookies;
use crate::cookies::request::RequestState;
use crate::wire;
use http::HeaderValue;
use http::header::{COOKIE, HeaderMap};
use std::collections::{HashMap, HashSet};

/// Reduces the header to the cookies that are declared and allowed for this request, and those that are ignored, byte
/// for byte and in order, in one line. A request without state, on another host or with too many cookies, keeps only
/// those that are ignored.
pub(super) fn minimise(
    headers: &mut HeaderMap,
    state: Option<&RequestState>,
    ignored: &IgnoredCookies,
) {
    if !headers.contains_key(COOKIE) {
        return;
    }
    let ambiguous = state.map(ambiguous_names).unwrap_or_default();
    let is_kept = |name: &[u8]| match state.map(|state| (state, state.declared(name))) {
        Some((state, Some((purpose, cookie)))) => {
            (!purpose.can_be_refused() || state.cookie_decision(purpose, cookie).is_ok())
                && !ambiguous.contains(name)
        }
        _ => ignored.admits(name),
    };
    let mut kept: Vec<u8> = Vec::new();
    for cookie in headers.get_all(COOKIE).iter().flat_map(cookies) {
        if wire::cookie_pairs(cookie).next().is_some_and(|(name, _)| is_kept(name)) {
            if !kept.is_empty() {
                kept.extend_from_slice(b"; ");
            }
            kept.extend_from_slice(cookie);
        }
    }
    headers.remove(COOKIE);
    if !kept.is_empty()
        && let Ok(mut line) = HeaderValue::from_maybe_shared(kept)
    {
        line.set_sensitive(true);
        headers.insert(COOKIE, line);
    }
}

/// Returns the names with two different values where that counts as none: the service inside would read one of them,
/// which may be planted.
fn ambiguous_names(state: &RequestState) -> HashSet<&[u8]> {
    let mut first_values = HashMap::new();
    let protective = state.facts.cookies.pairs().filter(|(name, _)| {
        state.declared(name).is_some_and(|(_, cookie)| cookie.identifies_or_protects())
    });
    let mut differs = |(name, value)| *first_values.entry(name).or_insert(value) != value;
    protective.filter(|pair| differs(*pair)).map(|(name, _)| name).collect()
}

/// Returns the cookies of a line as they are written, without surrounding white space.
fn cookies(line: &HeaderValue) -> impl Iterator<Item = &[u8]> {
    line.as_bytes().split(|byte| *byte == b';').map(<[u8]>::trim_ascii)
}
