//! The tower layer that gives requests their cookies and enforces the policy on responses.
//!
//! | file | what |
//! |---|---|
//! | `builder` | the settings of a layer, one method each |
//! | `service` | the service that the layer makes |
//! | `site` | the host of a request, and the function that may answer for it |
//! | `request_extension` | what a request is given: its cookies, or why it has none |
//! | `request_filters` | what a layer does with the cookies that requests show: count, expire, minimise |
//! | `ignored_cookies` | the names that the filters leave alone |
//! | `future` | the response on its way out |
//! | `rejection` | why a request has no cookies |
//! | `config_error` | a setting that is not what it should be |
//! | `asked_path`, `destination` | the address that the browser asked for, and the application there |
//! | `development` | plain cookies on this machine |
//! | `report` | reports of requests that cannot be served |

mod asked_path;
mod builder;
mod config_error;
#[cfg(feature = "pages")]
mod destination;
mod development;
mod future;
mod ignored_cookies;
mod minimise;
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
pub(crate) use development::holds as is_local_http;
pub use future::ResponseFuture;
pub use rejection::CookiesRejection;
pub use service::PolicyService;
#[cfg(any(feature = "__bench", feature = "pages"))]
pub(crate) use site::{Host, of as resolve_site};

use crate::cookies::config::LayerConfig;
use crate::enforce::Enforcer;
use crate::policy::Policy;
use request_filters::RequestFilters;
use site::ResolveSite;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tower_layer::Layer;

/// Enforces the policy `P` on a service: every request gets its [`Cookies<P>`](crate::Cookies), every response is held to the policy.
///
/// A layer cannot see what wraps it, so with axum `guard` is the way: it takes the finished router,
/// and what it gives can be served but has no `.layer()` or `.route()`.
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
/// #         /// Remembers what you chose here.
/// #         consent cookie choice { lifetime: 6 months }
/// #     }
/// #     /// Suggests what you might like.
/// #     purpose Suggestions: internal {
/// #         title: "Suggestions",
/// #         /// Remembers what you looked at.
/// #         cookie recent: String { lifetime: 30 days }
/// #     }
/// # }
/// # }
/// # use declared::Shop;
/// use policy_runtime::{Keys, Mode, PolicyLayer};
///
/// let layer = PolicyLayer::<Shop>::new(Keys::generate()).mode(Mode::Report);
/// # let _ = layer;
/// ```
///
/// # Where it stands
///
/// As a [`tower_layer::Layer`] it goes *around* everything that can set a cookie, whatever the service is made of: a service
/// over [`http`] and `tower` alone reads its cookies by [`Cookies::of`](crate::Cookies::of). What leaves is held to the policy
/// on every status code, those of errors, upgrades and `304` included. Not looked at are trailers: browsers ignore a
/// `Set-Cookie` there, and RFC 9110 6.5.1 keeps it out of them.
///
/// A `HEAD` is answered as the `GET` would be, cookies and choices included: its fields are to be the same (RFC 9110 9.3.2),
/// browsers store cookies from it, and it is sent by someone who asks now. A prefetch is sent by the browser ahead of a visitor who
/// may never come; its cookies leave as well, but it [chooses](crate::Cookies::choose) nothing. A route that chooses by `GET` is
/// therefore reached by `HEAD`, too: the pages' own form is a `POST`.
///
/// `Router::layer` works too, with these gaps. It layers the routes and the fallbacks that the router has at that moment.
/// - Held to the policy: those routes, the 404 and 405 of this router, routers nested or merged before.
/// - Not held: routes and fallbacks that are added or merged afterwards, middleware layered around it afterwards, and the
///   routers that this one is nested in. `Router::route_layer` and `MethodRouter::layer` miss the 404 as well.
///
/// # One application, one policy
///
/// A second layer of the same policy inside the first does nothing and is reported once. A layer of *another* policy inside
/// is reported too and cannot work: the outer one knows none of its cookies and strips them. Where two applications with
/// policies of their own share a server, they stand side by side, each with its own guard, in a router that sets no cookies:
/// `Router::new().nest_service("/shop", shop).fallback_service(portal)`. A form of the one that reaches the other is a 400.
///
/// # Caches
///
/// A response for which a cookie, the choice or the signal was read or written leaves with `Vary` and, where the handler said
/// nothing, with `Cache-Control: private, no-cache`. Where the handler lets shared caches keep it all the same, by `public`,
/// `s-maxage` or a field that caches obey instead of `Cache-Control`, this is reported, and in [`Mode::Enforce`]:
///
/// | the response | what happens |
/// |---|---|
/// | sets a cookie, or has a form's token | `Cache-Control` becomes `private`, and those fields go |
/// | depends on the choice or the signal | likewise, as many caches do not heed `Vary: Cookie`: one would show a visitor's embeds to another, who was not asked |
/// | depends on a cookie that is not asked for | it stays as it is, with `Vary: Cookie` |
///
/// Those fields are `CDN-Cache-Control` and all others whose name ends with `Cache-Control`, `Surrogate-Control` (of which
/// `content` stays), `Edge-Control`, `X-Accel-Expires`, `X-Reverse-Proxy-TTL` and, without a `Cache-Control`, `Expires`. One
/// that forbids caches to keep the response is left alone.
///
/// # What it can do besides
///
/// | what it can do besides | by |
/// |---|---|
/// | list the undeclared cookies that requests show | [`census`](PolicyLayer::census) |
/// | expire them | [`expire_undeclared`](PolicyLayer::expire_undeclared) |
/// | prove consents | `ledger`, with one of the features `ledger-sqlite`, `ledger-postgres`, `ledger` |
/// | leave those of others alone | [`ignore_cookies`](PolicyLayer::ignore_cookies) |
/// | stand below a path of its host, nested or behind a proxy | [`at`](PolicyLayer::at) |
/// | take more of them in a request, or fewer | [`cookie_limits`](PolicyLayer::cookie_limits) |
/// | show the services inside only what is declared and allowed | [`minimise_cookie_header`](PolicyLayer::minimise_cookie_header) |
pub struct PolicyLayer<P> {
    settings: Arc<Settings>,
    policy: PhantomData<fn() -> P>,
}

#[derive(Debug)]
struct Settings {
    config: Arc<LayerConfig>,
    enforcer: Arc<Enforcer>,
    filters: RequestFilters,
    resolve_site: Option<ResolveSite>,
    /// Whether it was reported that another layer stands around this one.
    is_nesting_reported: AtomicBool,
    /// Whether it was reported that there is no ledger.
    is_no_log_reported: AtomicBool,
}

impl Settings {
    fn warn_without_ledger(&self, document: &'static crate::declaration::Document) {
        #[cfg(feature = "ledger")]
        if self.config.ledger.is_some() {
            return;
        }
        if document.asks() && !self.is_no_log_reported.swap(true, Ordering::Relaxed) {
            report::no_log(document);
        }
    }
}

impl Clone for Settings {
    fn clone(&self) -> Settings {
        Settings {
            config: Arc::clone(&self.config),
            enforcer: Arc::clone(&self.enforcer),
            filters: self.filters.clone(),
            resolve_site: self.resolve_site.clone(),
            is_nesting_reported: AtomicBool::new(false),
            is_no_log_reported: AtomicBool::new(false),
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

impl<S, P: Policy> Layer<S> for PolicyLayer<P> {
    type Service = PolicyService<S, P>;

    fn layer(&self, inner: S) -> PolicyService<S, P> {
        self.settings.warn_without_ledger(P::document());
        PolicyService::new(inner, Arc::clone(&self.settings))
    }
}
