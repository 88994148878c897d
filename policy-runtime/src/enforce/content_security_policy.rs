//! Adds the `Content-Security-Policy` of a response: the origins of the purposes that are allowed for it.
//!
//! It is a field of its own beside those of the application. Browsers apply all of them, so it admits nothing that those
//! forbid. It stands on responses that browsers show as pages: those with HTML, those without a `Content-Type`, of
//! which browsers may make HTML, and a 304, which updates the fields of a stored page. Data, scripts and images keep
//! their head and their caching.

use super::caching::PresentFields;
use crate::cookies::config::LayerConfig;
use crate::cookies::request::{Read, RequestState};
use crate::csp::application::nonces;
use crate::csp::config::{AllowedSet, CspConfig, Place};
use crate::csp::report;
#[cfg(feature = "pages")]
use crate::declaration::EmbedDeclaration;
use crate::declaration::PurposeDeclaration;
use crate::mode::Mode;
use http::header::{
    CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY, CONTENT_TYPE, HeaderMap,
    HeaderName,
};
use http::{HeaderValue, StatusCode};
use smallvec::SmallVec;

const REPORTING_ENDPOINTS: HeaderName = HeaderName::from_static("reporting-endpoints");
/// Maximum number of nonces of the application's own policies that are taken over.
const MAX_NONCES: usize = 4;

/// Adds the fields of a response on a site.
pub(super) fn add(
    csp: &CspConfig,
    request: &RequestState,
    status: StatusCode,
    present: &PresentFields,
    headers: &mut HeaderMap,
) {
    if !is_page(status, headers, request.facts.is_subresource) {
        return;
    }
    let read = Read::by("content_security_policy");
    let allowed = csp.allowed(|purpose| {
        if purpose.is_on(request.site()) {
            request.note_read_of_purpose(purpose, read);
        }
        request.decision(purpose).is_ok() || is_loaded_once(request, purpose)
    });
    let place =
        Place { base_path: request.base_path(), is_plain_http: request.facts.is_plain_http };
    let nonce = if csp.has_nonces() { request.used_nonce() } else { None };
    if !present.csp {
        append(csp, &allowed, place, request.config.mode, nonce.into_iter(), headers);
        return;
    }
    // The nonces are copied, as they are in the fields that are changed.
    let mut given: SmallVec<[Box<str>; 1]> = SmallVec::new();
    if csp.has_nonces() {
        for found in own_fields(headers).flat_map(|field| nonces(field.as_bytes())) {
            let is_known = Some(found) == nonce || given.iter().any(|other| **other == *found);
            if !is_known && given.len() < MAX_NONCES {
                given.push(found.into());
            }
        }
    }
    compare(csp, &allowed, request, headers);
    let nonces = nonce.into_iter().chain(given.iter().map(AsRef::as_ref));
    append(csp, &allowed, place, request.config.mode, nonces, headers);
}

/// Returns whether the visitor asked for one item of the purpose, which this response shows.
fn is_loaded_once(request: &RequestState, purpose: &PurposeDeclaration) -> bool {
    #[cfg(feature = "pages")]
    {
        let is_it =
            |embed: &EmbedDeclaration| purpose.embeds.iter().any(|own| std::ptr::eq(*own, embed));
        request.loaded_once().is_some_and(is_it)
    }
    #[cfg(not(feature = "pages"))]
    {
        let _ = (request, purpose);
        false
    }
}

/// Adds the fields of a response without a site or without cookies, where nothing is allowed but what every visitor
/// of every site is given.
pub(super) fn add_without_cookies(
    csp: &CspConfig,
    config: &LayerConfig,
    status: StatusCode,
    headers: &mut HeaderMap,
) {
    if is_page(status, headers, false) {
        let allowed = csp.allowed(|purpose| !purpose.can_be_refused() && purpose.sites.is_empty());
        let place = Place { base_path: config.base_path.unwrap_or_default(), is_plain_http: false };
        append(csp, &allowed, place, config.mode, std::iter::empty(), headers);
    }
}

fn append<'n>(
    csp: &CspConfig,
    allowed: &AllowedSet,
    place: Place,
    mode: Mode,
    nonces: impl Iterator<Item = &'n str> + Clone,
    headers: &mut HeaderMap,
) {
    csp.with_value(allowed, place, |kept| {
        if let Some(endpoints) = &kept.endpoints {
            headers.append(REPORTING_ENDPOINTS, endpoints.clone());
        }
        if let Some(value) = kept.value.with_nonces(nonces) {
            headers.append(name(mode), value);
        }
    });
}

fn name(mode: Mode) -> HeaderName {
    match mode {
        Mode::Enforce => CONTENT_SECURITY_POLICY,
        Mode::Report => CONTENT_SECURITY_POLICY_REPORT_ONLY,
    }
}

/// Returns whether browsers may show the response as a page.
fn is_page(status: StatusCode, headers: &HeaderMap, is_subresource: bool) -> bool {
    match headers.get(CONTENT_TYPE) {
        Some(media_type) => is_html(media_type),
        None => {
            let has_body = status.is_client_error()
                || status.is_server_error()
                || (status.is_success()
                    && ![StatusCode::NO_CONTENT, StatusCode::RESET_CONTENT].contains(&status));
            !is_subresource && (has_body || status == StatusCode::NOT_MODIFIED)
        }
    }
}

fn is_html(media_type: &HeaderValue) -> bool {
    let essence = media_type.as_bytes().split(|byte| *byte == b';').next().unwrap_or_default();
    let essence = essence.trim_ascii();
    essence.eq_ignore_ascii_case(b"text/html")
        || essence.eq_ignore_ascii_case(b"application/xhtml+xml")
}

/// Returns the policies of the application.
fn own_fields(headers: &HeaderMap) -> impl Iterator<Item = &HeaderValue> {
    let enforced = headers.get_all(CONTENT_SECURITY_POLICY).into_iter();
    enforced.chain(headers.get_all(CONTENT_SECURITY_POLICY_REPORT_ONLY))
}

/// Reports what the application's enforced policies block although it is declared and allowed.
fn compare(csp: &CspConfig, allowed: &AllowedSet, request: &RequestState, headers: &HeaderMap) {
    let document = csp.document();
    let nonce = request.used_nonce();
    for field in headers.get_all(CONTENT_SECURITY_POLICY) {
        let Ok(field) = field.to_str() else { continue };
        let mut others = nonces(field.as_bytes()).peekable();
        if let Some(nonce) = nonce
            && others.peek().is_some()
            && !others.any(|other| other == nonce)
        {
            report::other_nonce(document);
        }
        let purposes = csp.purposes_of(allowed);
        let host = request.site().host();
        for blocked in csp.compared.blocked(field, host, nonce, allowed, purposes) {
            report::blocked_origin(document, &blocked);
        }
    }
}
