//! What a request is given on its way in: its cookies, or why it has none.

use super::Settings;
use super::asked_path::asked;
use super::future::{Held, WithoutCookies};
use super::report;
use super::site::{Host, NoSite};
use crate::cookies::exchange::Exchange;
use crate::cookies::fields::Fields;
use crate::declaration::Document;
use crate::enforce::Verdict;
use crate::policy::Policy;
use http::Request;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// What the layer leaves in the extensions of a request.
#[derive(Debug, Clone)]
pub(super) struct Admission {
    /// That of the policy, of which there is one in the program.
    document: &'static Document,
    pub(super) exchange: Result<Arc<Exchange>, Turned>,
    /// What a layer of another policy left, around this one.
    pub(super) outer: Option<Arc<Admission>>,
}

/// Why a request has no cookies, though there is a layer.
#[derive(Debug, Clone)]
pub(super) enum Turned {
    /// It was sent to a host that is no site.
    NoSite(Arc<NoSite>),
    /// It exceeds the limits.
    TooManyCookies,
}

impl Admission {
    /// What the layer of the policy `P` left, be it this one or one around it.
    pub(super) fn of<P: Policy>(&self) -> Option<&Admission> {
        let mut admission = self;
        while !std::ptr::eq(admission.document, P::document()) {
            admission = admission.outer.as_deref()?;
        }
        Some(admission)
    }

    /// The exchange, unless the request was turned away.
    #[cfg(feature = "pages")]
    pub(super) fn exchange(&self) -> Option<&Exchange> {
        self.exchange.as_deref().ok()
    }

    /// Whether it is known that a response is still to be held to the policy by it. What was kept of an earlier request has none.
    fn is_open(&self) -> bool {
        self.exchange.as_ref().is_ok_and(|exchange| !exchange.is_closed())
    }
}

impl Settings {
    /// Gives a request its cookies, and says what its response is held to.
    pub(super) fn admit<P: Policy, Body>(&self, request: &mut Request<Body>) -> Held {
        let document = P::document();
        let outer = request.extensions().get::<Admission>();
        if let Some(outer) = outer {
            if !self.is_nesting_reported.swap(true, Ordering::Relaxed) {
                report::nesting(document, outer.document);
            }
            if outer.of::<P>().is_some_and(Admission::is_open) {
                return Held::ByTheOuter;
            }
        }
        let outer = outer.cloned().map(Arc::new);
        let named = self.site_of.as_ref().map(|site_of| site_of.host(request));
        let host = named.unwrap_or(Host::OfTheRequest);
        let mut exchange = self.exchange(document, &host, request);
        let only_reads = request.method().is_safe();
        let confirmation = exchange
            .as_mut()
            .ok()
            .and_then(Arc::get_mut)
            .and_then(|exchange| exchange.settle(only_reads));
        self.requests.receive(exchange.as_mut().ok(), self.prepared.mode, request);
        let without_cookies = |verdict| {
            let prepared = Arc::clone(&self.prepared);
            Held::WithoutCookies(Box::new(WithoutCookies { document, prepared, verdict }))
        };
        let held = match (&exchange, confirmation) {
            (Ok(exchange), Some(confirmation)) => {
                Held::Unconfirmed(Arc::clone(exchange), confirmation)
            }
            (Ok(exchange), None) => Held::Exchange(Arc::clone(exchange)),
            (Err(Turned::NoSite(_)), _) => without_cookies(Verdict::NoSite),
            (Err(Turned::TooManyCookies), _) => without_cookies(Verdict::TooManyCookies),
        };
        request.extensions_mut().insert(Admission { document, exchange, outer });
        held
    }

    fn exchange<Body>(
        &self,
        document: &'static Document,
        host: &Host,
        request: &mut Request<Body>,
    ) -> Result<Arc<Exchange>, Turned> {
        let mut fields = Fields::of(request.headers());
        let Some(site) = super::site::of(document, host, request.uri(), &fields) else {
            let no_site = NoSite::of(host, request.uri(), &fields);
            return Err(Turned::NoSite(Arc::new(no_site)));
        };
        let too_many = |exceeded| {
            report::too_many_cookies(document, exceeded);
            Turned::TooManyCookies
        };
        self.prepared.limits.check(&fields.cookie).map_err(too_many)?;
        // Names and attributes are then those of development at the border.
        let is_development = self.prepared.development_keys.is_some()
            && super::development::holds(&site, request.uri(), request.headers());
        if is_development {
            super::development::enter(document, request.headers_mut());
            fields = Fields::of(request.headers());
        }
        let asked = asked(request.extensions(), request.uri()).cloned();
        let prepared = Arc::clone(&self.prepared);
        Exchange::begin(prepared, document, site, &fields, asked, is_development).map_err(too_many)
    }
}
