//! What caches may do with a response follows from what it depends on (RFC 9111 7.3: a `Set-Cookie` does not stop a
//! shared cache from giving one visitor's cookie to another).

use super::report;
use crate::cookies::exchange::Exchange;
use crate::mode::Mode;
use http::HeaderValue;
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY, ETAG, HeaderMap,
    HeaderName, LAST_MODIFIED, SET_COOKIE, VARY,
};

const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

/// Which fields a response has, found in one pass, which takes less than a look-up per name.
#[derive(Debug, Default)]
pub(super) struct Present {
    pub(super) set_cookie: bool,
    validators: bool,
    vary: bool,
    cache_control: bool,
}

impl Present {
    pub(super) fn of(headers: &HeaderMap) -> Present {
        let mut present = Present::default();
        for name in headers.keys() {
            match name.as_str() {
                "set-cookie" => present.set_cookie = true,
                "etag" | "last-modified" => present.validators = true,
                "vary" => present.vary = true,
                "cache-control" => present.cache_control = true,
                _ => {}
            }
        }
        present
    }
}

/// Adds `Vary` and, where the handler said nothing, `Cache-Control: private, no-cache`. Beside a cookie, or a token in a form,
/// what the handler said becomes `private` in [`Mode::Enforce`]. What depends on the choice or carries a nonce loses its
/// validators. A response that depends on no cookie and carries no nonce is not touched.
///
/// `present` is what the services inside wrote.
pub(super) fn follow(exchange: &Exchange, present: &Present, sets: bool, headers: &mut HeaderMap) {
    let touched = exchange.touch();
    if present.validators && (touched.depends_on_choice() || carries_nonce(headers)) {
        // By a 304, a browser would show the page of an earlier choice or nonce under the headers of this one.
        headers.remove(ETAG);
        headers.remove(LAST_MODIFIED);
    }
    if !sets && !touched.depends_on_cookies() {
        return;
    }
    vary(present, headers, "cookie", HeaderValue::from_static("Cookie"));
    if touched.depends_on_signal() {
        vary(present, headers, "sec-gpc", HeaderValue::from_static("Sec-GPC"));
    }
    if touched.depends_on_frame() {
        for name in ["Sec-Fetch-Dest", "Sec-Fetch-Site", "Sec-Fetch-Storage-Access"] {
            vary(present, headers, name, HeaderValue::from_static(name));
        }
    }
    if !present.cache_control {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    } else if headers.contains_key(SET_COOKIE) || touched.gave_token() {
        let mode = exchange.prepared.mode;
        let is_public = members(headers, CACHE_CONTROL).any(is_for_shared_caches);
        if is_public {
            report::shared_cache(exchange.document, mode);
        }
        // Without `private`, a shared cache may keep what has a `max-age`, or what it can revalidate (RFC 9111 3, 4.3.4).
        if mode == Mode::Enforce
            && (is_public || !members(headers, CACHE_CONTROL).any(is_for_nobody_else))
        {
            keep_private(headers);
        }
    }
}

/// Else Back revives a page as it was consented to, with its embeds, from the back/forward cache.
pub(super) fn clear(headers: &mut HeaderMap) {
    headers.append(CLEAR_SITE_DATA, HeaderValue::from_static("\"cache\""));
}

/// Says it once more in the moment after a withdrawal: the page that it was sent from is put away only after the answer has
/// come. Whether it was said.
///
/// A shared cache that kept it would clear the caches of others. So what carries it becomes private; and what has validators
/// does not carry it unless it is private already, as a 304 changes the headers of what a cache has.
pub(super) fn clear_after_withdrawal(
    exchange: &Exchange,
    present: &Present,
    headers: &mut HeaderMap,
) -> bool {
    if !exchange.has_just_withdrawn() || headers.contains_key(CLEAR_SITE_DATA) {
        return false;
    }
    if !members(headers, CACHE_CONTROL).any(is_for_nobody_else) {
        if present.validators {
            return false;
        }
        if present.cache_control {
            keep_private(headers);
        }
    }
    clear(headers);
    true
}

fn carries_nonce(headers: &HeaderMap) -> bool {
    let policies = [CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY];
    policies.iter().flat_map(|name| headers.get_all(name)).any(|policy| {
        let nonce = b"'nonce-";
        policy.as_bytes().windows(nonce.len()).any(|start| start.eq_ignore_ascii_case(nonce))
    })
}

fn vary(present: &Present, headers: &mut HeaderMap, name: &str, value: HeaderValue) {
    let names_it = |field: &[u8]| field.eq_ignore_ascii_case(name.as_bytes()) || field == b"*";
    if !present.vary || !members(headers, VARY).any(names_it) {
        headers.append(VARY, value);
    }
}

fn is_for_shared_caches(directive: &[u8]) -> bool {
    let name = directive.split(|byte| *byte == b'=').next().unwrap_or_default().trim_ascii();
    name.eq_ignore_ascii_case(b"public") || name.eq_ignore_ascii_case(b"s-maxage")
}

/// `private` with an argument keeps but those fields private.
fn is_for_nobody_else(directive: &[u8]) -> bool {
    directive.eq_ignore_ascii_case(b"private") || directive.eq_ignore_ascii_case(b"no-store")
}

/// Whether the handler forbade shared caches to keep the response, or left it to us to say so.
pub(super) fn is_private(headers: &HeaderMap) -> bool {
    let is_forbidden = |directive: &[u8]| {
        is_for_nobody_else(directive) || directive.eq_ignore_ascii_case(b"no-cache")
    };
    !headers.contains_key(CACHE_CONTROL) || members(headers, CACHE_CONTROL).any(is_forbidden)
}

/// Replaces `public` and `s-maxage` by `private`; the other directives stay.
fn keep_private(headers: &mut HeaderMap) {
    let others = members(headers, CACHE_CONTROL).filter(|directive| {
        !is_for_shared_caches(directive) && !directive.eq_ignore_ascii_case(b"private")
    });
    let kept: Vec<&[u8]> = std::iter::once(&b"private"[..]).chain(others).collect();
    if let Ok(value) = HeaderValue::from_bytes(&kept.join(&b", "[..])) {
        headers.insert(CACHE_CONTROL, value);
    }
}

/// The members of a list of all fields of this name. A comma within quotes divides too, as for careless caches.
fn members(headers: &HeaderMap, name: HeaderName) -> impl Iterator<Item = &[u8]> {
    let lines = headers.get_all(name).into_iter();
    let members = lines.flat_map(|line| line.as_bytes().split(|byte| *byte == b','));
    members.map(<[u8]>::trim_ascii).filter(|member| !member.is_empty())
}
