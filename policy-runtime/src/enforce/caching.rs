//! What caches may do with a response follows from what it depends on (RFC 9111 7.3: a `Set-Cookie` does not stop a
//! shared cache from giving one visitor's cookie to another).

use super::directives::{forbids_sharing, is_for_shared_caches, members};
use super::{cache_fields, report};
use crate::cookies::request::RequestState;
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
    /// One that caches obey instead of `Cache-Control`.
    cache_field: bool,
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
                name => present.cache_field |= cache_fields::is_obeyed(name),
            }
        }
        present
    }

    /// Whether the handler forbade shared caches to keep the response, or left it to us to say so.
    pub(super) fn is_private(&self, request: &RequestState, headers: &HeaderMap) -> bool {
        let is_no_cache = |directive: &[u8]| directive.eq_ignore_ascii_case(b"no-cache");
        let is_forbidden = !self.cache_control
            || forbids_sharing(headers, &CACHE_CONTROL)
            || members(headers, &CACHE_CONTROL).any(is_no_cache);
        is_forbidden && self.fields_that_share(request, headers).is_empty()
    }

    /// The fields besides `Cache-Control` that let shared caches keep the response.
    fn fields_that_share(&self, request: &RequestState, headers: &HeaderMap) -> Vec<HeaderName> {
        if !self.cache_field {
            return Vec::new();
        }
        cache_fields::that_share(headers, self.cache_control, || request.now())
    }
}

/// Adds `Vary` and, where the handler said nothing, `Cache-Control: private, no-cache`. What depends on the choice or carries a
/// nonce loses its validators. A response that depends on no cookie and carries no nonce is left as it is.
///
/// Where the handler lets shared caches keep the response:
///
/// | the response | is reported | becomes `private` in [`Mode::Enforce`] |
/// |---|---|---|
/// | has a `Set-Cookie`, or a token in a form | if the handler said so by a word or field for shared caches | yes, if the handler left them a way |
/// | depends on the choice or the signal | likewise | yes, likewise: many caches ignore `Vary: Cookie` |
/// | depends on other cookies | likewise | no: a site in several languages may rely on `Vary` |
///
/// `present` is what the services inside wrote.
pub(super) fn follow(
    mode: Mode,
    request: &RequestState,
    present: &Present,
    sets: bool,
    headers: &mut HeaderMap,
) {
    let dependencies = request.dependencies();
    if present.validators && (dependencies.depends_on_choice() || carries_nonce(headers)) {
        // By a 304, a browser would show the page of an earlier choice or nonce under the headers of this one.
        headers.remove(ETAG);
        headers.remove(LAST_MODIFIED);
    }
    if !sets && !dependencies.depends_on_cookies() {
        return;
    }
    vary(present, headers, "cookie", HeaderValue::from_static("Cookie"));
    if dependencies.depends_on_signal() {
        vary(present, headers, "sec-gpc", HeaderValue::from_static("Sec-GPC"));
    }
    if dependencies.depends_on_frame() {
        for name in ["Sec-Fetch-Dest", "Sec-Fetch-Site", "Sec-Fetch-Storage-Access"] {
            vary(present, headers, name, HeaderValue::from_static(name));
        }
    }
    if present.cache_control || present.cache_field {
        keep_from_others(mode, request, present, headers);
    }
    if !present.cache_control {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
}

/// Reports what lets shared caches keep a response that is one visitor's, and takes it back where it is for nobody else.
fn keep_from_others(
    mode: Mode,
    request: &RequestState,
    present: &Present,
    headers: &mut HeaderMap,
) {
    let dependencies = request.dependencies();
    let personal = if headers.contains_key(SET_COOKIE) {
        Personal::SetCookie
    } else if dependencies.gave_token() {
        Personal::Token
    } else if dependencies.depends_on_choice()
        || (dependencies.depends_on_cookies() && dependencies.depends_on_signal())
    {
        Personal::Choice
    } else if dependencies.depends_on_cookies() {
        Personal::Cookie
    } else {
        return; // what was set was stripped
    };
    let is_public = members(headers, &CACHE_CONTROL).any(is_for_shared_caches);
    let fields = present.fields_that_share(request, headers);
    let mode = if personal == Personal::Cookie { Mode::Report } else { mode };
    if is_public || !fields.is_empty() {
        let public = is_public.then_some(&CACHE_CONTROL);
        report::shared_cache(request.document, personal, public.into_iter().chain(&fields), mode);
    }
    if mode == Mode::Enforce {
        // Without `private`, a shared cache may keep what has a `max-age`, or what it can revalidate (RFC 9111 3, 4.3.4).
        if present.cache_control && (is_public || !forbids_sharing(headers, &CACHE_CONTROL)) {
            keep_private(headers);
        }
        for name in &fields {
            cache_fields::withdraw(headers, name);
        }
    }
}

/// The part of a response that is one visitor's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Personal {
    /// A `Set-Cookie`.
    SetCookie,
    /// The token of a form of choices.
    Token,
    /// All that follows from the choice, or from the signal.
    Choice,
    /// All that follows from cookies that are not asked for.
    Cookie,
}

/// Clears the browser's cache. Without this, the back/forward cache shows the page as it was before the withdrawal.
pub(super) fn clear(headers: &mut HeaderMap) {
    headers.append(CLEAR_SITE_DATA, HeaderValue::from_static("\"cache\""));
}

/// Says it once more in the moment after a withdrawal: the page that it was sent from is put away only after the answer has
/// come. Whether it was said.
///
/// A shared cache that kept it would clear the caches of others. So what carries it becomes private; and what has validators
/// does not carry it unless it is private already, as a 304 changes the headers of what a cache has.
pub(super) fn clear_after_withdrawal(
    request: &RequestState,
    present: &Present,
    headers: &mut HeaderMap,
) -> bool {
    if !request.has_just_withdrawn() || headers.contains_key(CLEAR_SITE_DATA) {
        return false;
    }
    let fields = present.fields_that_share(request, headers);
    let is_private = forbids_sharing(headers, &CACHE_CONTROL);
    if !is_private || !fields.is_empty() {
        if present.validators {
            return false;
        }
        if present.cache_control && !is_private {
            keep_private(headers);
        }
        for name in &fields {
            cache_fields::withdraw(headers, name);
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
    if !present.vary || !members(headers, &VARY).any(names_it) {
        headers.append(VARY, value);
    }
}

/// Replaces `public` and `s-maxage` by `private`; the other directives stay.
fn keep_private(headers: &mut HeaderMap) {
    let others = members(headers, &CACHE_CONTROL).filter(|directive| {
        !is_for_shared_caches(directive) && !directive.eq_ignore_ascii_case(b"private")
    });
    let kept: Vec<&[u8]> = std::iter::once(&b"private"[..]).chain(others).collect();
    if let Ok(value) = HeaderValue::from_bytes(&kept.join(&b", "[..])) {
        headers.insert(CACHE_CONTROL, value);
    }
}
