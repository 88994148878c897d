//! Sets the caching fields of a response by what it depends on: a `Set-Cookie` does not keep a shared cache from
//! serving one visitor's cookie to another (RFC 9111 7.3).

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

/// The fields that a response has, found in one pass, which is faster than a look-up per name.
#[derive(Debug, Default)]
pub(super) struct PresentFields {
    pub(super) set_cookie: bool,
    validators: bool,
    vary: bool,
    cache_control: bool,
    /// A field that caches obey instead of `Cache-Control`.
    cache_field: bool,
    /// A `Content-Security-Policy`, also one that only reports.
    pub(super) csp: bool,
    pub(super) clear_site_data: bool,
}

impl PresentFields {
    pub(super) fn of(headers: &HeaderMap) -> PresentFields {
        let mut present = PresentFields::default();
        for name in headers.keys() {
            let name = name.as_str();
            // The length excludes most fields, for less than the comparisons.
            match name.len() {
                4 if name == "vary" => present.vary = true,
                4 if name == "etag" => present.validators = true,
                10 if name == "set-cookie" => present.set_cookie = true,
                13 if name == "last-modified" => present.validators = true,
                13 if name == "cache-control" => present.cache_control = true,
                15 if name == "clear-site-data" => present.clear_site_data = true,
                23 if name == "content-security-policy" => present.csp = true,
                35 if name == "content-security-policy-report-only" => present.csp = true,
                _ => present.cache_field |= cache_fields::is_cache_field(name),
            }
        }
        present
    }

    /// Returns whether the handler forbade shared caches to keep the response, or left caching to the layer.
    pub(super) fn is_private(&self, request: &RequestState, headers: &HeaderMap) -> bool {
        let is_no_cache = |directive: &[u8]| directive.eq_ignore_ascii_case(b"no-cache");
        let is_forbidden = !self.cache_control
            || forbids_sharing(headers, &CACHE_CONTROL)
            || members(headers, &CACHE_CONTROL).any(is_no_cache);
        is_forbidden && self.sharing_fields(request, headers).is_empty()
    }

    /// Returns the fields besides `Cache-Control` that let shared caches keep the response.
    fn sharing_fields(&self, request: &RequestState, headers: &HeaderMap) -> Vec<HeaderName> {
        if !self.cache_field {
            return Vec::new();
        }
        cache_fields::sharing_fields(headers, self.cache_control, || request.now())
    }
}

/// Adds `Vary` and, unless the handler set one, `Cache-Control: private, no-cache`. A response that depends on the
/// choice or carries a nonce loses its validators. One that depends on no cookie and no region and carries no nonce is
/// unchanged.
///
/// Where the handler lets shared caches keep the response:
///
/// | the response | is reported | becomes `private` in [`Mode::Enforce`] |
/// |---|---|---|
/// | has a `Set-Cookie`, a token in a form, or a nonce | if the handler used a directive or field for shared caches | yes, unless the handler forbids it already |
/// | depends on the choice, the signal or the region | likewise | yes, likewise: many caches ignore `Vary: Cookie` |
/// | depends on other cookies | likewise | no: a site in several languages may rely on `Vary` |
///
/// `present` are the fields that the services inside wrote.
pub(super) fn apply(
    request: &RequestState,
    present: &PresentFields,
    sets: bool,
    headers: &mut HeaderMap,
) {
    let dependencies = request.dependencies();
    let has_nonce = dependencies.has_nonce();
    let region_fields = request.region_dependencies();
    let shows_region = !region_fields.is_empty() && dependencies.depends_on_regime();
    if present.validators
        && (dependencies.depends_on_choice() || shows_region || has_nonce || carries_nonce(headers))
    {
        // A 304 would combine a cached page of an earlier choice, region or nonce with the headers of this response.
        headers.remove(ETAG);
        headers.remove(LAST_MODIFIED);
    }
    let depends_on_cookies = sets || dependencies.depends_on_cookies();
    if !depends_on_cookies && !has_nonce && !shows_region {
        return;
    }
    if depends_on_cookies {
        vary(present, headers, "cookie", HeaderValue::from_static("Cookie"));
    }
    if dependencies.depends_on_signal() {
        vary(present, headers, "sec-gpc", HeaderValue::from_static("Sec-GPC"));
    }
    if dependencies.depends_on_frame() {
        for name in ["Sec-Fetch-Dest", "Sec-Fetch-Site", "Sec-Fetch-Storage-Access"] {
            vary(present, headers, name, HeaderValue::from_static(name));
        }
    }
    for name in region_fields {
        vary(present, headers, name.as_str(), HeaderValue::from(name.clone()));
    }
    if present.cache_control || present.cache_field {
        make_private(request, present, headers);
    }
    if !present.cache_control {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
}

/// Reports the fields that let shared caches keep a response private to one visitor, and restricts them.
fn make_private(request: &RequestState, present: &PresentFields, headers: &mut HeaderMap) {
    let dependencies = request.dependencies();
    let content = if headers.contains_key(SET_COOKIE) {
        PrivateContent::SetCookie
    } else if dependencies.has_token() {
        PrivateContent::Token
    } else if dependencies.has_nonce() {
        PrivateContent::Nonce
    } else if dependencies.depends_on_choice()
        || (dependencies.depends_on_cookies() && dependencies.depends_on_signal())
    {
        PrivateContent::Choice
    } else if !request.region_dependencies().is_empty() {
        PrivateContent::Region
    } else if dependencies.depends_on_cookies() {
        PrivateContent::Cookie
    } else {
        return; // every `Set-Cookie` was stripped
    };
    let is_public = members(headers, &CACHE_CONTROL).any(is_for_shared_caches);
    let fields = present.sharing_fields(request, headers);
    let mode = if content == PrivateContent::Cookie { Mode::Report } else { request.config.mode };
    if is_public || !fields.is_empty() {
        let public = is_public.then_some(&CACHE_CONTROL);
        report::shared_cache(request.document, content, public.into_iter().chain(&fields), mode);
    }
    if mode == Mode::Enforce {
        // Without `private`, a shared cache may keep a response that has a `max-age` or that it can revalidate (RFC
        // 9111 3, 4.3.4).
        if present.cache_control && (is_public || !forbids_sharing(headers, &CACHE_CONTROL)) {
            write_private(headers);
        }
        for name in &fields {
            cache_fields::withdraw(headers, name);
        }
    }
}

/// The part of a response that is private to one visitor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum PrivateContent {
    /// A `Set-Cookie`.
    SetCookie,
    /// The token of a form of choices.
    Token,
    /// A nonce of this response.
    Nonce,
    /// Content that depends on the choice, or on the signal.
    Choice,
    /// Content that depends on the visitor's region.
    Region,
    /// Content that depends on other cookies.
    Cookie,
}

/// Clears what the browser keeps for the origin besides cookies: the policy wants that of the withdrawal.
pub(super) fn clear_storage(headers: &mut HeaderMap) {
    headers.append(CLEAR_SITE_DATA, HeaderValue::from_static("\"storage\""));
}

/// Returns whether the handler clears all cookies of the site.
pub(super) fn clears_cookies(headers: &HeaderMap) -> bool {
    members(headers, &CLEAR_SITE_DATA).any(|kind| kind == b"\"cookies\"" || kind == b"\"*\"")
}

/// Clears the browser's cache. Without this, the back/forward cache shows the page as it was before the withdrawal.
pub(super) fn clear_cache(headers: &mut HeaderMap) {
    headers.append(CLEAR_SITE_DATA, HeaderValue::from_static("\"cache\""));
}

/// Clears the cache once more in the seconds after a withdrawal: the browser stores the page that the withdrawal was
/// sent from only after the response to it has come. Returns whether it did.
///
/// A shared cache that kept the field would clear the caches of other visitors. So a response that carries it becomes
/// private; and one with validators carries it only if it is private already, as a 304 updates the headers of a stored
/// response.
pub(super) fn clear_after_withdrawal(
    request: &RequestState,
    present: &PresentFields,
    headers: &mut HeaderMap,
) -> bool {
    if !request.has_just_withdrawn() || headers.contains_key(CLEAR_SITE_DATA) {
        return false;
    }
    let fields = present.sharing_fields(request, headers);
    let is_private = forbids_sharing(headers, &CACHE_CONTROL);
    if !is_private || !fields.is_empty() {
        if present.validators {
            return false;
        }
        if present.cache_control && !is_private {
            write_private(headers);
        }
        for name in &fields {
            cache_fields::withdraw(headers, name);
        }
    }
    clear_cache(headers);
    true
}

fn carries_nonce(headers: &HeaderMap) -> bool {
    let policies = [CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY];
    policies.iter().flat_map(|name| headers.get_all(name)).any(|policy| {
        let nonce = b"'nonce-";
        policy.as_bytes().windows(nonce.len()).any(|start| start.eq_ignore_ascii_case(nonce))
    })
}

fn vary(present: &PresentFields, headers: &mut HeaderMap, name: &str, value: HeaderValue) {
    let names_it = |field: &[u8]| field.eq_ignore_ascii_case(name.as_bytes()) || field == b"*";
    if !present.vary || !members(headers, &VARY).any(names_it) {
        headers.append(VARY, value);
    }
}

/// Replaces `public` and `s-maxage` by `private`; other directives stay.
fn write_private(headers: &mut HeaderMap) {
    let others = members(headers, &CACHE_CONTROL).filter(|directive| {
        !is_for_shared_caches(directive) && !directive.eq_ignore_ascii_case(b"private")
    });
    let kept: Vec<&[u8]> = std::iter::once(&b"private"[..]).chain(others).collect();
    if let Ok(value) = HeaderValue::from_bytes(&kept.join(&b", "[..])) {
        headers.insert(CACHE_CONTROL, value);
    }
}
