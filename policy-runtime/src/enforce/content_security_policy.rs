//! Adds the `Content-Security-Policy` of a response: the origins of the purposes that are allowed for it.
//!
//! It is a field of its own beside those of the application. Browsers apply all of them, so it admits nothing that those
//! forbid. It stands on responses that browsers show as pages: those with HTML, those without a `Content-Type`, of
//! which browsers may make HTML, and a 304, which updates the fields of a stored page. Data, scripts and images keep
//! their head and their caching.
//!
//! A worker has the policy of its script, not that of the page. A service worker gets none: it also makes the requests of
//! pages, images included, which `connect-src` would decide about.
//!
//! XML, such as SVG, is a page or a part of one by how the browser requests it, and caches give it for both. So its
//! field is the same for all requests, with what every visitor of every site is given, and it stays cacheable.

use super::caching::PresentFields;
use super::page::{Content, may_have_page};
use crate::cookies::config::LayerConfig;
use crate::cookies::request::{Read, RequestState};
use crate::csp::allowed::Allowed;
use crate::csp::application::nonces;
use crate::csp::config::{CspConfig, Fields, Kept, Place};
use crate::csp::{ResponseNonce, report};
use crate::declaration::EmbedDeclaration;
use crate::mode::Mode;
use http::header::{
    CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY, HeaderMap, HeaderName,
};
use http::{HeaderValue, StatusCode};
use smallvec::SmallVec;
use std::borrow::Cow;

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
    let facts = &request.facts;
    // A prefetch is requested as a part of the page, and its response is shown later.
    let is_part = facts.is_subresource && !facts.is_prefetch;
    let content = Content::of(headers);
    let (allowed, regime) = match content {
        Content::Unsaid if is_part || !may_have_page(status, headers) => return,
        Content::Unsaid | Content::Html => (allowed(csp, request), Some(facts.regime)),
        Content::PageOrPart => (Cow::Owned(always_allowed(csp)), None),
        Content::Other if facts.is_worker => (allowed(csp, request), Some(facts.regime)),
        Content::Other => return,
    };
    let place = Place { base_path: request.base_path(), is_plain_http: facts.is_plain_http };
    let nonce = if csp.has_nonces() { request.used_nonce() } else { None };
    let fields = if present.csp {
        if content != Content::PageOrPart {
            compare(csp, &allowed, request, headers);
        }
        let nonces = nonces_of_response(csp, nonce.map(ResponseNonce::as_bytes), headers);
        csp.with_value(&allowed, regime, place, |kept| kept.fields_with_nonces(&nonces))
    } else if let Some(nonce) = nonce {
        csp.with_value(&allowed, regime, place, |kept| kept.fields_with_nonces(&[nonce.as_bytes()]))
    } else {
        csp.with_value(&allowed, regime, place, Kept::fields)
    };
    append(fields, request.config.mode, headers);
}

/// Returns the nonce of the layer's markup, if it has any, and those of the application's own policies.
fn nonces_of_response<'n>(
    csp: &CspConfig,
    nonce: Option<&'n [u8]>,
    headers: &'n HeaderMap,
) -> SmallVec<[&'n [u8]; 2]> {
    let mut all = SmallVec::new();
    all.extend(nonce);
    if csp.has_nonces() {
        for found in own_fields(headers).flat_map(|field| nonces(field.as_bytes())) {
            let found = found.as_bytes();
            if !all.contains(&found) && all.len() < MAX_NONCES + usize::from(nonce.is_some()) {
                all.push(found);
            }
        }
    }
    all
}

/// Returns the purposes that are allowed for the response, which depends on them from now on.
fn allowed<'c>(csp: &'c CspConfig, request: &RequestState) -> Cow<'c, Allowed> {
    let read = Read::by("content_security_policy");
    let loaded_once = loaded_once(request);
    request.with_new_consent(|new_consent| {
        let is_unaffected =
            new_consent.is_none() && request.has_no_choice_or_signal() && loaded_once.is_none();
        if is_unaffected && let Some(allowed) = csp.allowed_without_choice(request.facts.regime) {
            request.note_reads(csp.inputs, read);
            return Cow::Borrowed(allowed);
        }
        let mut allowed = csp.allowed(|purpose| {
            if purpose.is_on(request.site()) {
                request.note_read_of_purpose(purpose, read);
            }
            request.decide_under(new_consent, purpose).is_ok()
        });
        if let Some(embed) = loaded_once {
            csp.add_once(&mut allowed, embed);
        }
        Cow::Owned(allowed)
    })
}

/// Returns the embed of which the visitor asked for one item, which this response shows.
fn loaded_once(request: &RequestState) -> Option<&'static EmbedDeclaration> {
    #[cfg(feature = "pages")]
    let embed = request.loaded_once();
    #[cfg(not(feature = "pages"))]
    let (embed, _) = (None, request);
    embed
}

/// Adds the fields of a response without a site or without cookies, where nothing is allowed but what every visitor
/// of every site is given.
pub(super) fn add_without_cookies(
    csp: &CspConfig,
    config: &LayerConfig,
    status: StatusCode,
    headers: &mut HeaderMap,
) {
    let is_page = match Content::of(headers) {
        Content::Unsaid => may_have_page(status, headers),
        Content::Html | Content::PageOrPart => true,
        Content::Other => false,
    };
    if is_page {
        let allowed = always_allowed(csp);
        let place = Place { base_path: config.base_path.unwrap_or_default(), is_plain_http: false };
        append(csp.with_value(&allowed, None, place, Kept::fields), config.mode, headers);
    }
}

/// Returns what every visitor of every site is given.
fn always_allowed(csp: &CspConfig) -> Allowed {
    csp.allowed(|purpose| !purpose.can_be_refused() && purpose.sites.is_empty())
}

fn append(fields: Fields, mode: Mode, headers: &mut HeaderMap) {
    if let Some(endpoints) = fields.endpoints {
        headers.append(REPORTING_ENDPOINTS, endpoints);
    }
    if let Some(value) = fields.value {
        headers.append(name(mode), value);
    }
}

fn name(mode: Mode) -> HeaderName {
    match mode {
        Mode::Enforce => CONTENT_SECURITY_POLICY,
        Mode::Report => CONTENT_SECURITY_POLICY_REPORT_ONLY,
    }
}

/// Returns the policies of the application.
fn own_fields(headers: &HeaderMap) -> impl Iterator<Item = &HeaderValue> {
    let enforced = headers.get_all(CONTENT_SECURITY_POLICY).into_iter();
    enforced.chain(headers.get_all(CONTENT_SECURITY_POLICY_REPORT_ONLY))
}

/// Reports what the application's enforced policies block although it is declared and allowed.
fn compare(csp: &CspConfig, allowed: &Allowed, request: &RequestState, headers: &HeaderMap) {
    let document = csp.document();
    let nonce = request.used_nonce().map(ResponseNonce::as_str);
    for field in headers.get_all(CONTENT_SECURITY_POLICY) {
        let Ok(field) = field.to_str() else { continue };
        let mut others = nonces(field.as_bytes()).peekable();
        if let Some(nonce) = nonce
            && others.peek().is_some()
            && !others.any(|other| other == nonce)
        {
            report::other_nonce(document);
        }
        let host = request.site().host();
        let embeds = || csp.embeds(allowed);
        for blocked in csp.compared.blocked(field, host, nonce, allowed, embeds) {
            report::blocked_origin(document, &blocked);
        }
    }
}
