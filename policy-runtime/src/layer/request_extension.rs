//! What a request is given on its way in: its cookies, or why it has none.

use super::Settings;
use super::asked_path::asked;
use super::future::{Enforcement, Site, WithoutCookies};
use super::report;
use super::site::{Host, NoSite};
use crate::cookies::request::RequestState;
use crate::cookies::request::facts::RequestFacts;
use crate::cookies::request::header_fields::Fields;
use crate::declaration::Document;
use crate::enforce::Verdict;
use crate::policy::Policy;
use http::Request;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// What the layer leaves in the extensions of a request.
#[derive(Debug, Clone)]
pub(super) struct RequestExtension {
    /// That of the policy, of which there is one in the program.
    document: &'static Document,
    pub(super) state: Result<Arc<RequestState>, Turned>,
    /// What a layer of another policy left, around this one.
    pub(super) outer: Option<Arc<RequestExtension>>,
}

/// Why a request has no cookies, though there is a layer.
#[derive(Debug, Clone)]
pub(super) enum Turned {
    /// It was sent to a host that is no site.
    NoSite(Arc<NoSite>),
    /// It exceeds the limits.
    TooManyCookies,
}

impl RequestExtension {
    /// What the layer of the policy `P` left, be it this one or one around it.
    pub(super) fn of<P: Policy>(&self) -> Option<&RequestExtension> {
        let mut extension = self;
        while !std::ptr::eq(extension.document, P::document()) {
            extension = extension.outer.as_deref()?;
        }
        Some(extension)
    }

    /// The state, unless the request was turned away.
    #[cfg(feature = "pages")]
    pub(super) fn state(&self) -> Option<&RequestState> {
        self.state.as_deref().ok()
    }

    /// Whether it is known that a response is still to be held to the policy by it. What was kept of an earlier request has none.
    fn is_open(&self) -> bool {
        self.state.as_ref().is_ok_and(|state| !state.is_closed())
    }
}

impl Settings {
    /// Gives a request its cookies, and says what its response is held to.
    pub(super) fn attach<P: Policy, Body>(&self, request: &mut Request<Body>) -> Enforcement {
        let document = P::document();
        let outer = request.extensions().get::<RequestExtension>();
        if let Some(outer) = outer {
            if !self.is_nesting_reported.swap(true, Ordering::Relaxed) {
                report::nesting(document, outer.document);
            }
            if outer.of::<P>().is_some_and(RequestExtension::is_open) {
                return Enforcement::OuterLayer;
            }
        }
        let outer = outer.cloned().map(Arc::new);
        let named = self.resolve_site.as_ref().map(|resolve_site| resolve_site.host(request));
        let host = named.unwrap_or(Host::OfTheRequest);
        let mut state = self.state(document, &host, request);
        let only_reads = request.method().is_safe();
        let confirmation =
            state.as_mut().ok().and_then(Arc::get_mut).and_then(|state| state.settle(only_reads));
        let undeclared = self.filters.apply(state.as_deref().ok(), self.enforcer.mode, request);
        let enforcer = || Arc::clone(&self.enforcer);
        let without_cookies = |verdict| {
            let why = WithoutCookies { document, enforcer: enforcer(), verdict };
            Enforcement::WithoutCookies(Box::new(why))
        };
        let site = |state| Site { state: Arc::clone(state), enforcer: enforcer(), undeclared };
        let enforcement = match (&state, confirmation) {
            (Ok(state), Some(confirmation)) => Enforcement::Unconfirmed(site(state), confirmation),
            (Ok(state), None) => Enforcement::Site(site(state)),
            (Err(Turned::NoSite(_)), _) => without_cookies(Verdict::NoSite),
            (Err(Turned::TooManyCookies), _) => without_cookies(Verdict::TooManyCookies),
        };
        request.extensions_mut().insert(RequestExtension { document, state, outer });
        enforcement
    }

    fn state<Body>(
        &self,
        document: &'static Document,
        host: &Host,
        request: &mut Request<Body>,
    ) -> Result<Arc<RequestState>, Turned> {
        let mut fields = Fields::of(request.headers());
        let Some(site) = super::site::of(document, host, request.uri(), &fields) else {
            let no_site = NoSite::of(host, request.uri(), &fields);
            return Err(Turned::NoSite(Arc::new(no_site)));
        };
        let too_many = |exceeded| {
            report::too_many_cookies(document, exceeded);
            Turned::TooManyCookies
        };
        self.config.limits.check(&fields.cookie).map_err(too_many)?;
        // Names and attributes are then those of development at the border.
        let is_development = self.config.development_keys.is_some()
            && super::development::holds(&site, request.uri(), request.headers());
        if is_development {
            super::development::enter(document, request.headers_mut());
            fields = Fields::of(request.headers());
        }
        let asked = asked(request.extensions(), request.uri()).cloned();
        let config = Arc::clone(&self.config);
        let facts = RequestFacts::of(site, &fields, asked, is_development);
        RequestState::begin(config, document, facts).map_err(too_many)
    }
}
