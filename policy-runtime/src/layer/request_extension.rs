//! Attaches its cookies to a request, or the reason why it has none.

use super::Settings;
use super::future::{Enforcement, OnSite, WithoutCookies};
use super::original_uri::original_uri;
#[cfg(feature = "testing")]
use super::probe::Probe;
use super::region::RegionLines;
use super::report;
use super::site::{Host, NoSite};
use crate::cookies::request::facts::RequestFacts;
use crate::cookies::request::header_fields::HeaderFields;
use crate::cookies::request::{Confirmation, RequestState};
use crate::csp::Nonce;
use crate::declaration::{Document, Regime};
use crate::enforce::Verdict;
use crate::policy::Policy;
use http::{HeaderMap, Request};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// The extension that the layer adds to a request.
#[derive(Debug, Clone)]
pub(super) struct RequestExtension {
    /// The document of the policy, one static per program.
    document: &'static Document,
    pub(super) state: Result<Arc<RequestState>, RejectionReason>,
    /// The extension of a layer of another policy, around this one.
    pub(super) outer: Option<Arc<RequestExtension>>,
}

/// The reason why a request has no cookies within a layer.
#[derive(Debug, Clone)]
pub(super) enum RejectionReason {
    /// The host is no site of the policy.
    NoSite(Arc<NoSite>),
    /// The request exceeds the limits of its cookies.
    TooManyCookies,
}

impl RequestExtension {
    /// Returns the extension of the policy `P`: this one, or one around it.
    pub(super) fn of<P: Policy>(&self) -> Option<&RequestExtension> {
        let mut extension = self;
        while !std::ptr::eq(extension.document, P::document()) {
            extension = extension.outer.as_deref()?;
        }
        Some(extension)
    }

    /// Returns the state, unless the request was rejected.
    #[cfg(feature = "pages")]
    pub(super) fn state(&self) -> Option<&RequestState> {
        self.state.as_deref().ok()
    }

    /// Returns whether a response is still to be enforced by this extension. One copied from an earlier request is
    /// closed.
    fn is_open(&self) -> bool {
        self.state.as_ref().is_ok_and(|state| !state.is_closed())
    }
}

impl Settings {
    /// Attaches the extension to a request, and returns how its response is enforced.
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
        let (state, confirmation) = match self.state(document, &host, request) {
            Ok((state, confirmation)) => (Ok(state), confirmation),
            Err(reason) => (Err(reason), None),
        };
        #[cfg(feature = "testing")]
        if let (Ok(state), Some(probe)) = (&state, request.extensions().get::<Probe>()) {
            probe.note(state);
        }
        if let (Ok(state), Some(nonce)) = (&state, request.extensions().get::<Nonce>()) {
            state.adopt_nonce(nonce);
        }
        let undeclared = if self.filters.are_off() {
            None
        } else {
            self.filters.apply(state.as_deref().ok(), self.config.mode, request)
        };
        let without_cookies = |verdict| {
            let why = WithoutCookies { config: Arc::clone(&self.config), document, verdict };
            Enforcement::WithoutCookies(Box::new(why))
        };
        let site = |state| OnSite { state: Arc::clone(state), undeclared };
        let enforcement = match (&state, confirmation) {
            (Ok(state), Some(confirmation)) => Enforcement::Unconfirmed(site(state), confirmation),
            (Ok(state), None) => Enforcement::Site(site(state)),
            (Err(RejectionReason::NoSite(_)), _) => without_cookies(Verdict::NoSite),
            (Err(RejectionReason::TooManyCookies), _) => without_cookies(Verdict::TooManyCookies),
        };
        request.extensions_mut().insert(RequestExtension { document, state, outer });
        enforcement
    }

    /// Finds the fields of a request, and the regime of the region that they name, if the layer reads one from them.
    #[inline]
    pub(crate) fn fields<'r>(
        &self,
        headers: &'r HeaderMap,
        regime: &mut &'static Regime,
    ) -> HeaderFields<'r> {
        let Some(visitor) = &self.region else { return HeaderFields::of(headers) };
        let Some(named) = visitor.fields() else { return HeaderFields::of(headers) };
        let mut lines = RegionLines::default();
        let fields = HeaderFields::and_others(headers, |name, line| {
            named.see(&mut lines, name, line);
        });
        *regime = visitor.regime_of(named, &lines);
        fields
    }

    /// Returns the regime of the region that a function names, if the layer has one; else the strictest.
    #[inline]
    fn regime_by_function<Body>(
        &self,
        document: &'static Document,
        request: &mut Request<Body>,
    ) -> &'static Regime {
        let visitor = self.region.as_deref();
        let named = visitor.and_then(|visitor| visitor.regime_by_function(request));
        named.unwrap_or_else(|| document.strictest_regime())
    }

    fn state<Body>(
        &self,
        document: &'static Document,
        host: &Host,
        request: &mut Request<Body>,
    ) -> Result<(Arc<RequestState>, Option<Confirmation>), RejectionReason> {
        let mut regime = self.regime_by_function(document, request);
        let mut fields = self.fields(request.headers(), &mut regime);
        let Some(site) = super::site::of(document, host, request.uri(), &fields) else {
            let no_site = NoSite::of(host, request.uri(), &fields);
            return Err(RejectionReason::NoSite(Arc::new(no_site)));
        };
        let too_many = |exceeded| {
            report::too_many_cookies(document, exceeded);
            RejectionReason::TooManyCookies
        };
        self.config.limits.check(&fields.cookie).map_err(too_many)?;
        // Names and attributes are rewritten to those of development at the border.
        let has_development = self.config.development_keys.is_some();
        let has_reports = self.config.csp.as_ref().is_some_and(|csp| csp.has_reports());
        let simulated = self.simulated_region.as_deref();
        let is_plain_http = (has_development || has_reports || simulated.is_some())
            && super::development::is_local_http(&site, request.uri(), request.headers());
        let is_development = has_development && is_plain_http;
        let simulated = simulated.filter(|_| is_plain_http);
        if is_development || simulated.is_some() {
            if let Some(simulated) = simulated {
                regime = simulated.regime(request);
            }
            if is_development {
                super::development::enter(document, request.headers_mut());
            }
            fields = HeaderFields::of(request.headers());
        }
        let config = Arc::clone(&self.config);
        let only_reads = request.method().is_safe();
        let facts = || {
            let original_uri = original_uri(request.extensions(), request.uri()).cloned();
            RequestFacts::of(
                site,
                &fields,
                original_uri,
                only_reads,
                is_development,
                is_plain_http,
                regime,
            )
        };
        RequestState::begin(config, document, facts).map_err(too_many)
    }
}
