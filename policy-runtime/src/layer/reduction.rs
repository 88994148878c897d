//! The `Cookie` header that the services inside see.

use crate::cookies::exchange::Exchange;
use crate::foreign::Foreign;
use crate::wire;
use http::HeaderValue;
use http::header::{COOKIE, HeaderMap};

/// Leaves in the header what is declared and allowed for this request, and what is foreign, byte for byte and in order, in
/// one line. On a host that is no site of the policy there is no exchange, and no cookie is declared.
pub(super) fn reduce(headers: &mut HeaderMap, exchange: Option<&Exchange>, foreign: &Foreign) {
    if !headers.contains_key(COOKIE) {
        return;
    }
    let is_kept = |name: &[u8]| match exchange.map(|exchange| (exchange, exchange.declared(name))) {
        Some((exchange, Some((purpose, _)))) => {
            !purpose.can_be_refused() || exchange.judge(purpose).is_ok()
        }
        _ => foreign.admits(name),
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

/// The cookies of a line as they stand there, without the white space around them.
fn cookies(line: &HeaderValue) -> impl Iterator<Item = &[u8]> {
    line.as_bytes().split(|byte| *byte == b';').map(<[u8]>::trim_ascii)
}
