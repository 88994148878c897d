//! The tower layer that gives requests their cookies and enforces the policy on responses.
//!
//! | file | what |
//! |---|---|
//! | `builder` | the settings of a layer, one method each |
//! | `service` | the service that the layer makes |
//! | `site` | the host of a request, and the function that may name it |
//! | `request_extension` | the extension of a request: its cookies, or why it has none |
//! | `request_filters` | the filters of request cookies: census, expiry, minimised header |
//! | `ignored_cookies` | the names that the filters leave alone |
//! | `minimise` | the reduction of the `Cookie` header for the services inside |
//! | `future` | the future of the response |
//! | `missing_features` | the methods whose feature is off |
//! | `rejection` | why a request has no cookies |
//! | `config_error` | the error of an invalid setting |
//! | `original_uri`, `destination` | the URI that the browser requested, and the application there |
//! | `development` | cookies over plain http on this machine |
//! | `region` | the region of a visitor, by which the regime of the request is found |
//! | `probe` | the reading of a request, for tests |
//! | `parts` | a request without its body, lent to a function of the application |
//! | `report` | reports of requests that cannot be served |

mod builder;
mod config_error;
#[cfg(feature = "pages")]
mod destination;
mod development;
mod future;
mod ignored_cookies;
mod minimise;
#[cfg(any(not(feature = "axum"), not(feature = "ledger")))]
mod missing_features;
mod original_uri;
mod parts;
#[cfg(feature = "testing")]
pub(crate) mod probe;
pub mod region;
mod rejection;
mod report;
mod request_extension;
mod request_filters;
mod service;
mod site;

pub use config_error::ConfigError;
#[cfg(feature = "pages")]
pub(crate) use destination::Destination;
#[cfg(all(feature = "axum", feature = "pages"))]
pub(crate) use development::is_local_http;
pub use future::ResponseFuture;
pub use rejection::CookiesRejection;
pub use service::PolicyService;
#[cfg(any(feature = "__bench", feature = "pages"))]
pub(crate) use site::{Host, of as site_of};

use crate::cookies::config::LayerConfig;
#[cfg(feature = "__bench")]
use crate::declaration::Regime;
use crate::policy::Policy;
use region::{SimulatedRegion, VisitorRegion};
use request_filters::RequestFilters;
use site::ResolveSite;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tower_layer::Layer;

/// Enforces the policy `P` on a service: gives each request its [`Cookies<P>`](crate::Cookies), and judges, writes and
/// expires the cookies of each response.
///
/// A layer cannot see what wraps it, so with axum use `guard`: it takes the finished router, and returns a service
/// without `.layer()` and `.route()`.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::{Keys, Mode, PolicyLayer};
///
/// let layer = PolicyLayer::<Shop>::new(Keys::generate()).mode(Mode::Report);
/// # let _ = layer;
/// ```
///
/// # Where it stands
///
/// As a [`tower_layer::Layer`] it goes *around* everything that can set a cookie, for any kind of service: one over
/// [`http`] and `tower` alone reads its cookies by [`Cookies::of`](crate::Cookies::of). The policy is enforced on
/// responses of every status code, including errors, upgrades and `304`. Trailers are not checked: browsers ignore a
/// `Set-Cookie` there, and RFC 9110 6.5.1 forbids it.
///
/// A `HEAD` is treated like a `GET` (RFC 9110 9.3.2): its cookies are sent and its choices recorded. A prefetch is sent
/// for a visit that may not happen: its cookies are sent, but it records no [choice](crate::Cookies::choose). A `GET`
/// route that records a choice also does so on `HEAD`; use `POST`.
///
/// `Router::layer` covers only the routes and fallbacks that exist when it is called:
/// - Enforced: those routes, the 404 and 405 of this router, routers nested or merged before.
/// - Not enforced: routes and fallbacks that are added or merged afterwards, middleware layered around it afterwards,
///   and the routers that this one is nested in. `Router::route_layer` and `MethodRouter::layer` miss the 404 as well.
///
/// # One application, one policy
///
/// A second layer of the same policy inside the first does nothing and is reported once. A layer of *another* policy
/// inside is reported, and the outer layer strips its cookies, as they are undeclared there. Two applications with
/// policies of their own on one server stand side by side, each with its own guard, in a router that sets no cookies:
/// `Router::new().nest_service("/shop", shop).fallback_service(portal)`. A choice form of one application gets 400
/// from the other.
///
/// # Caches
///
/// A response that depends on a cookie, the choice, the signal or the region, by a read or a write, leaves with `Vary` and, unless
/// the handler set one, with `Cache-Control: private, no-cache`. A handler that lets shared caches keep it, by
/// `public`, `s-maxage` or a field that caches obey instead of `Cache-Control`, is reported, and in
/// [`Mode::Enforce`](crate::Mode::Enforce):
///
/// | the response | outcome |
/// |---|---|
/// | sets a cookie, or has a form's token or a nonce | `Cache-Control` becomes `private`, and the fields listed below are removed |
/// | depends on the choice, the signal or the region | likewise, as many caches ignore `Vary: Cookie` and would show a visitor's embeds to another who was not asked |
/// | depends on another cookie | unchanged, with `Vary: Cookie` |
///
/// The fields are `CDN-Cache-Control` and all others whose name ends with `Cache-Control`, `Surrogate-Control` (which
/// keeps its `content`), `Edge-Control`, `X-Accel-Expires`, `X-Reverse-Proxy-TTL` and, without a `Cache-Control`,
/// `Expires`. A field that forbids caching is kept.
///
/// # Settings
///
/// | setting | method |
/// |---|---|
/// | report violations, or strip them too | [`mode`](PolicyLayer::mode) |
/// | list the undeclared cookies of requests | [`census`](PolicyLayer::census) |
/// | expire undeclared cookies | [`expire_undeclared`](PolicyLayer::expire_undeclared) |
/// | prove consents | `ledger`, with one of the features `ledger-sqlite`, `ledger-postgres`, `ledger` |
/// | ignore the cookies of other applications | [`ignore_cookies`](PolicyLayer::ignore_cookies) |
/// | stand below a path of its host, nested or behind a proxy | [`at`](PolicyLayer::at) |
/// | name the host of a request by a function | [`resolve_site`](PolicyLayer::resolve_site) |
/// | read the region of a visitor, for the rules of that region | [`region`](PolicyLayer::region) |
/// | simulate a region on this machine | [`simulate_region`](PolicyLayer::simulate_region) |
/// | limit the cookies of a request | [`cookie_limits`](PolicyLayer::cookie_limits) |
/// | remove undeclared and refused cookies from the header that the services inside see | [`minimise_cookie_header`](PolicyLayer::minimise_cookie_header) |
/// | restrict what pages load to the embeds of allowed purposes | [`content_security_policy`](PolicyLayer::content_security_policy) |
/// | set and read cookies over plain http on this machine | [`development`](PolicyLayer::development) |
pub struct PolicyLayer<P> {
    settings: Arc<Settings>,
    policy: PhantomData<fn() -> P>,
}

#[derive(Debug)]
struct Settings {
    config: Arc<LayerConfig>,
    filters: RequestFilters,
    resolve_site: Option<ResolveSite>,
    /// Source of the region of visitors.
    region: Option<Arc<VisitorRegion>>,
    /// Region of requests to this machine, in development.
    simulated_region: Option<Arc<SimulatedRegion>>,
    /// Whether a layer around this one was reported.
    is_nesting_reported: AtomicBool,
    /// Whether it was reported what the layer lacks.
    is_lack_reported: AtomicBool,
}

impl Settings {
    /// Reports what the layer lacks for its policy, once.
    fn report_lack(&self, document: &'static crate::declaration::Document) {
        if self.is_lack_reported.swap(true, Ordering::Relaxed) {
            return;
        }
        #[cfg(feature = "ledger")]
        let has_ledger = self.config.ledger.is_some();
        #[cfg(not(feature = "ledger"))]
        let has_ledger = false;
        if document.asks() && !has_ledger {
            report::no_ledger(document);
        }
        if document.regimes().len() > 1 && !self.config.has_regions {
            report::no_region(document);
        }
    }
}

impl Clone for Settings {
    fn clone(&self) -> Settings {
        Settings {
            config: Arc::clone(&self.config),
            filters: self.filters.clone(),
            resolve_site: self.resolve_site.clone(),
            region: self.region.clone(),
            simulated_region: self.simulated_region.clone(),
            is_nesting_reported: AtomicBool::new(false),
            is_lack_reported: AtomicBool::new(false),
        }
    }
}

impl<P> Clone for PolicyLayer<P> {
    fn clone(&self) -> Self {
        PolicyLayer { settings: Arc::clone(&self.settings), policy: PhantomData }
    }
}

impl<P> fmt::Debug for PolicyLayer<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PolicyLayer").field(&self.settings).finish()
    }
}

#[cfg(feature = "__bench")]
impl<P: Policy> PolicyLayer<P> {
    /// Finds the fields of a request and its regime, as for each request.
    pub(crate) fn fields<'r>(
        &self,
        headers: &'r http::HeaderMap,
    ) -> (crate::cookies::request::header_fields::HeaderFields<'r>, &'static Regime) {
        let mut regime = P::document().strictest_regime();
        let fields = self.settings.fields(headers, &mut regime);
        (fields, regime)
    }
}

impl<S, P: Policy> Layer<S> for PolicyLayer<P> {
    type Service = PolicyService<S, P>;

    fn layer(&self, inner: S) -> PolicyService<S, P> {
        self.settings.report_lack(P::document());
        PolicyService::new(inner, Arc::clone(&self.settings))
    }
}
