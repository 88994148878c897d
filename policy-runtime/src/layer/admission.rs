//! What a request is given on its way in: its cookies, or that its host is no site of the policy.

use super::Settings;
use super::future::Held;
use super::site::Host;
use crate::cookies::Cookies;
use crate::cookies::exchange::Exchange;
use crate::cookies::fields::Fields;
use crate::declaration::Document;
use crate::policy::Policy;
use http::{Extensions, HeaderMap, Request, Uri};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// What the layer leaves in the extensions of a request.
#[derive(Debug, Clone)]
struct Admission {
    /// That of the policy, of which there is one in the program.
    document: &'static Document,
    /// None if the request was sent to a host that is no site.
    exchange: Option<Arc<Exchange>>,
    /// What a layer of another policy left, around this one.
    outer: Option<Arc<Admission>>,
}

impl Admission {
    /// What the layer of the policy `P` left, be it this one or one around it.
    fn of<P: Policy>(&self) -> Option<&Admission> {
        let mut admission = self;
        while !std::ptr::eq(admission.document, P::document()) {
            admission = admission.outer.as_deref()?;
        }
        Some(admission)
    }

    /// Whether it is known that a response is still to be held to the policy by it. What was kept of an earlier request has none.
    fn is_open(&self) -> bool {
        self.exchange.as_ref().is_some_and(|exchange| !exchange.is_closed())
    }
}

impl Settings {
    /// Gives a request its cookies, and says what its response is held to.
    pub(super) fn admit<P: Policy, Body>(&self, request: &mut Request<Body>) -> Held {
        let document = P::document();
        let outer = request.extensions().get::<Admission>();
        if let Some(outer) = outer {
            if !self.is_nesting_reported.swap(true, Ordering::Relaxed) {
                report_nesting(document, outer.document);
            }
            if outer.of::<P>().is_some_and(Admission::is_open) {
                return Held::ByTheOuter;
            }
        }
        let outer = outer.cloned().map(Arc::new);
        let named = self.site_of.as_ref().map(|site_of| site_of.host(request));
        let host = named.unwrap_or(Host::OfTheRequest);
        let is_development = self.is_development(document, &host, request.uri(), request.headers());
        if is_development {
            super::development::enter(document, request.headers_mut());
        }
        let mut exchange =
            self.exchange(document, &host, request.uri(), request.headers(), is_development);
        let only_reads = request.method().is_safe();
        let confirmation = exchange.as_mut().and_then(|exchange| exchange.settle(only_reads));
        let mut exchange = exchange.map(Arc::new);
        self.requests.receive(exchange.as_mut(), self.prepared.mode, request);
        let held = match (&exchange, confirmation) {
            (Some(exchange), Some(confirmation)) => {
                Held::Unconfirmed(Arc::clone(exchange), confirmation)
            }
            (Some(exchange), None) => Held::Exchange(Arc::clone(exchange)),
            (None, _) => Held::Elsewhere { document, prepared: Arc::clone(&self.prepared) },
        };
        request.extensions_mut().insert(Admission { document, exchange, outer });
        held
    }

    /// Whether names and attributes are those of development at the border.
    fn is_development(
        &self,
        document: &'static Document,
        host: &Host,
        target: &Uri,
        headers: &HeaderMap,
    ) -> bool {
        self.prepared.development_keys.is_some()
            && super::development::holds(target, headers)
            && super::site::of(document, host, target, &Fields::of(headers)).is_some()
    }

    /// None if the host of the request is no site.
    fn exchange(
        &self,
        document: &'static Document,
        host: &Host,
        target: &Uri,
        headers: &HeaderMap,
        is_development: bool,
    ) -> Option<Exchange> {
        let fields = Fields::of(headers);
        let site = super::site::of(document, host, target, &fields)?;
        let prepared = Arc::clone(&self.prepared);
        Some(Exchange::new(prepared, document, site, &fields, is_development))
    }
}

/// Reports that a layer stands inside another, of the same policy or of one that does not know its cookies.
fn report_nesting(document: &Document, outer: &Document) {
    let (policy, outer) = (document.name, outer.name);
    if policy == outer {
        tracing::error!(
            policy,
            "a layer of the cookie policy `{policy}` stands inside another one; the inner one does nothing\nhelp: remove it, and keep `PolicyLayer::<{policy}>::new(keys).guard(app)` around the finished router"
        );
    } else {
        tracing::error!(
            policy,
            outer,
            "the layer of the cookie policy `{policy}` stands inside that of `{outer}`, which does not know the cookies of `{policy}` and strips them\nhelp: declare them in `{outer}`, or guard the two applications side by side: `Router::new().nest_service(\"/path\", guarded_by_{policy}).fallback_service(guarded_by_{outer})`"
        );
    }
}

/// Why there are no [`Cookies`] here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoCookies {
    /// No `PolicyLayer` of this policy is around: a mistake of the program. As an axum response it is a 500.
    NoLayer {
        /// The name of the policy.
        policy: &'static str,
    },
    /// The request was sent to a host that is no site of the policy. As an axum response it is a 421 (Misdirected Request).
    NoSite,
}

impl fmt::Display for NoCookies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NoCookies::NoLayer { policy } => write!(
                f,
                "the policy `{policy}` is not enforced here: `Cookies<{policy}>` needs `PolicyLayer::<{policy}>::new(keys).guard(app)` around the finished router"
            ),
            NoCookies::NoSite => f.write_str("this host is no site of the cookie policy"),
        }
    }
}

impl std::error::Error for NoCookies {}

impl<P: Policy> Cookies<P> {
    /// The cookies of the request with these extensions, for services that are not made of axum's handlers. There, `Cookies`
    /// is an extractor.
    ///
    /// ```
    /// # mod declared {
    /// # policy_runtime::cookie_policy! {
    /// #     /// How the shop uses cookies.
    /// #     pub policy Shop { controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
    /// #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    /// #     /// The shop cannot work without these.
    /// #     purpose Essential: necessary {
    /// #         title: "Necessary",
    /// #         /// Holds your basket.
    /// #         cookie basket: u64 { because: basket, lifetime: 30 days }
    /// #     }
    /// # }
    /// # }
    /// # use declared::Shop;
    /// use policy_runtime::{Cookies, NoCookies};
    ///
    /// fn add<Body>(request: &http::Request<Body>) -> Result<(), NoCookies> {
    ///     let cookies = Cookies::<Shop>::of(request.extensions())?;
    ///     cookies.set(declared::basket(7));
    ///     Ok(())
    /// }
    /// # assert_eq!(add(&http::Request::new(())), Err(NoCookies::NoLayer { policy: "Shop" }));
    /// ```
    ///
    /// # Errors
    /// If no `PolicyLayer` of this policy is around the service, or the request was sent to a host that is no site of it.
    pub fn of(extensions: &Extensions) -> Result<Cookies<P>, NoCookies> {
        let admission = extensions.get::<Admission>().and_then(Admission::of::<P>);
        let admission = admission.ok_or(NoCookies::NoLayer { policy: P::document().name })?;
        admission.exchange.clone().map(Cookies::new).ok_or(NoCookies::NoSite)
    }
}
