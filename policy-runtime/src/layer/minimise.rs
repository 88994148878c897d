//! The `Cookie` header that the services inside see.

use super::ignored_cookies::IgnoredCookies;
use crate::cookies::request::RequestState;
use crate::wire;
use http::HeaderValue;
use http::header::{COOKIE, HeaderMap};
use std::collections::{HashMap, HashSet};

/// Leaves in the header what is declared and allowed for this request, and what is ignored, byte for byte and in order, in
/// one line. On a host that is no site of the policy, and where more cookies came than are read, there is no state, and only
/// what is ignored is left.
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
        Some((state, Some((purpose, _)))) => {
            (!purpose.can_be_refused() || state.decision(purpose).is_ok())
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

/// The names under which the request shows two different values where that counts as none: the service inside would take one
/// of them, and it may be the planted one.
fn ambiguous_names(state: &RequestState) -> HashSet<&[u8]> {
    let mut first_values = HashMap::new();
    let protective = state.facts.cookies.pairs().filter(|(name, _)| {
        state.declared(name).is_some_and(|(_, cookie)| cookie.identifies_or_protects())
    });
    let mut differs = |(name, value)| *first_values.entry(name).or_insert(value) != value;
    protective.filter(|pair| differs(*pair)).map(|(name, _)| name).collect()
}

/// The cookies of a line as they stand there, without the white space around them.
fn cookies(line: &HeaderValue) -> impl Iterator<Item = &[u8]> {
    line.as_bytes().split(|byte| *byte == b';').map(<[u8]>::trim_ascii)
}
