//! The layer that gives requests their cookies and holds responses to the policy.
//!
//! | file | what |
//! |---|---|
//! | `request_extension` | what a request is given: its cookies, or why it has none |
//! | `config_error` | settings that are not what they should be |
//! | `asked_path` | the address that the browser asked for |
//! | `below` | the path below which an application stands |
//! | `destination` | where a request was sent to |
//! | `report` | what the log is told of requests that cannot be served |
//! | `requests` | what can be done with the cookies that requests show: census, sweep, reduction |
//! | `site` | the host of a request, and the function that may answer for it |
//! | `development` | plain cookies on this machine |
//! | `future` | the response on its way out |

mod asked_path;
mod below;
mod config_error;
#[cfg(feature = "pages")]
mod destination;
mod development;
mod future;
mod ignored_cookies;
mod no_cookies;
mod reduction;
pub(crate) mod report;
mod request_extension;
mod request_filters;
mod site;

pub use config_error::ConfigError;
#[cfg(feature = "pages")]
pub(crate) use destination::Destination;
#[cfg(all(feature = "axum", feature = "pages"))]
pub(crate) use development::holds as is_local_http;
pub use future::ResponseFuture;
pub use no_cookies::CookiesRejection;
pub(crate) use site::{Host, of as resolve_site};

use crate::cookies::CookieLimits;
use crate::cookies::config::LayerConfig;
use crate::mode::Mode;
use crate::policy::Policy;
use crate::seal::Keys;
use http::{Request, Response};
use request_filters::RequestFilters;
use site::ResolveSite;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use tower_layer::Layer;
use tower_service::Service;

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
/// - Enforcement to the policy: those routes, the 404 and 405 of this router, routers nested or merged before.
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
/// | expire them | [`sweep`](PolicyLayer::expire_undeclared) |
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
    requests: RequestFilters,
    resolve_site: Option<ResolveSite>,
    /// Whether it was reported that another layer stands around this one.
    is_nesting_reported: AtomicBool,
    /// Whether it was reported that there is no ledger.
    is_no_log_reported: AtomicBool,
}

impl<P: Policy> PolicyLayer<P> {
    /// Enforces the policy, with these keys for its sealed cookies and the visitors' choices.
    pub fn new(keys: Keys) -> PolicyLayer<P> {
        let settings = Settings {
            config: Arc::new(LayerConfig::new(keys, P::document())),
            requests: RequestFilters::default(),
            resolve_site: None,
            is_nesting_reported: AtomicBool::new(false),
            is_no_log_reported: AtomicBool::new(false),
        };
        PolicyLayer { settings: Arc::new(settings), policy: PhantomData }
    }

    /// Whether what breaks the policy is stripped, or only reported.
    #[must_use]
    pub fn mode(mut self, mode: Mode) -> PolicyLayer<P> {
        self.prepared_mut().mode = mode;
        self
    }

    /// How much a request may carry in its `Cookie` fields. One that carries more has no cookies: nothing is read of it and
    /// nothing set, so nothing that asks is granted, and what was refused stays refused.
    ///
    /// `guard` answers such a request itself, with a short page and the status 431 (Request Header Fields Too Large). The bare
    /// layer knows no body to answer with: there, the extractor does as soon as a handler asks for its
    /// [`Cookies`](crate::Cookies), and [`Cookies::of`](crate::Cookies::of) gives
    /// [`CookiesRejection::TooManyCookies`]. The answer sets no cookie in any case. The log is told which limit was exceeded, at most
    /// once a minute.
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
    /// use policy_runtime::{CookieLimits, Keys, PolicyLayer};
    ///
    /// let limits = CookieLimits::default().octets(16 * 1024);
    /// let layer = PolicyLayer::<Shop>::new(Keys::generate()).cookie_limits(limits);
    /// # let _ = layer;
    /// ```
    #[must_use]
    pub fn cookie_limits(mut self, limits: CookieLimits) -> PolicyLayer<P> {
        self.prepared_mut().limits = limits;
        self
    }
}

#[cfg(feature = "ledger")]
impl<P: Policy> PolicyLayer<P> {
    /// Proves consents in a ledger: each is acknowledged, and grants, only after its receipt is durable. Refusals and
    /// withdrawals never wait for it. Starts the ledger's writer, so it is called within a Tokio runtime; an application that
    /// stops [closes](crate::ledger::LedgerHandle::close) it.
    ///
    /// A layer without one warns when it is put around a service, if the policy asks for consent.
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
    /// # #[cfg(feature = "ledger-sqlite")]
    /// async fn layer() -> Result<policy_runtime::PolicyLayer<Shop>, policy_runtime::ledger::LedgerError> {
    ///     use policy_runtime::{Keys, PolicyLayer, ledger::SqliteLedger};
    ///     let ledger = SqliteLedger::open("consent.sqlite").await?;
    ///     Ok(PolicyLayer::new(Keys::generate()).ledger(ledger))
    /// }
    /// ```
    ///
    /// Outside of a Tokio runtime nothing can be written, and an error is logged: at once, and with each consent that is turned
    /// away, once a minute. [`try_ledger`](PolicyLayer::try_ledger) says it as an error.
    #[must_use]
    pub fn ledger<L: crate::ledger::ConsentLedger>(mut self, ledger: L) -> PolicyLayer<P> {
        let config = self.prepared_mut();
        config.latest = Arc::default(); // what another ledger said is nothing to this one
        let queue = crate::ledger::Queue::start(ledger, P::document(), &config.latest);
        config.ledger = Some(Arc::new(queue));
        self
    }

    /// Like [`ledger`](PolicyLayer::ledger), with an error where its writer cannot be started.
    ///
    /// # Errors
    /// Outside of a Tokio runtime.
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
    /// #         /// Remembers what you chose here.
    /// #         consent cookie choice { lifetime: 6 months }
    /// #     }
    /// # }
    /// # }
    /// # use declared::Shop;
    /// use policy_runtime::ledger::{ConsentLedger, LedgerError};
    /// use policy_runtime::{Keys, PolicyLayer};
    ///
    /// fn layer(ledger: impl ConsentLedger) -> Result<PolicyLayer<Shop>, LedgerError> {
    ///     PolicyLayer::new(Keys::generate()).try_ledger(ledger)
    /// }
    /// ```
    pub fn try_ledger<L: crate::ledger::ConsentLedger>(
        self,
        ledger: L,
    ) -> Result<PolicyLayer<P>, crate::ledger::LedgerError> {
        match tokio::runtime::Handle::try_current() {
            Ok(_) => Ok(self.ledger(ledger)),
            Err(_) => Err(crate::ledger::LedgerError::Unsuitable(
                "its writer needs a Tokio runtime\nhelp: call `PolicyLayer::try_ledger` in an async function".into(),
            )),
        }
    }
}

#[cfg(feature = "ledger")]
impl<P> PolicyLayer<P> {
    /// The writer of the ledger, to be closed when the application stops; none without a ledger.
    pub fn ledger_handle(&self) -> Option<crate::ledger::LedgerHandle> {
        self.settings.config.ledger.as_ref().map(crate::ledger::LedgerHandle::new)
    }
}

#[cfg(feature = "ledger")]
impl<S, P> PolicyService<S, P> {
    /// The writer of the ledger, to be closed when the application stops; none without a ledger.
    pub fn ledger_handle(&self) -> Option<crate::ledger::LedgerHandle> {
        self.settings.config.ledger.as_ref().map(crate::ledger::LedgerHandle::new)
    }
}

impl Settings {
    fn warn_without_ledger(&self, document: &'static crate::declaration::Document) {
        #[cfg(feature = "ledger")]
        if self.config.ledger.is_some() {
            return;
        }
        if document.asks() && !self.is_no_log_reported.swap(true, Ordering::Relaxed) {
            crate::report::no_log(document);
        }
    }
}

impl<P> PolicyLayer<P> {
    /// The settings of this layer alone: those of its clones and services stay as they are.
    fn settings_mut(&mut self) -> &mut Settings {
        Arc::make_mut(&mut self.settings)
    }

    fn prepared_mut(&mut self) -> &mut LayerConfig {
        Arc::make_mut(&mut self.settings_mut().config)
    }
}

impl Clone for Settings {
    fn clone(&self) -> Settings {
        Settings {
            config: Arc::clone(&self.config),
            requests: self.requests.clone(),
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
        PolicyService { inner, settings: Arc::clone(&self.settings), policy: PhantomData }
    }
}

/// A service whose responses keep the policy `P`. Made by [`PolicyLayer`].
pub struct PolicyService<S, P> {
    inner: S,
    settings: Arc<Settings>,
    policy: PhantomData<fn() -> P>,
}

impl<S, P, RequestBody, ResponseBody> Service<Request<RequestBody>> for PolicyService<S, P>
where
    S: Service<Request<RequestBody>, Response = Response<ResponseBody>>,
    P: Policy,
{
    type Response = Response<ResponseBody>;
    type Error = S::Error;
    type Future = ResponseFuture<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<RequestBody>) -> ResponseFuture<S::Future> {
        let held = self.settings.admit::<P, _>(&mut request);
        ResponseFuture::new(self.inner.call(request), held)
    }
}

#[cfg(feature = "axum")]
impl<S, P: Policy> PolicyService<S, P> {
    /// Calls the service, unless the request exceeds the limits of its cookies.
    #[inline]
    pub(crate) fn call_within_limits<RequestBody>(
        &mut self,
        mut request: Request<RequestBody>,
    ) -> Option<ResponseFuture<S::Future>>
    where
        S: Service<Request<RequestBody>>,
    {
        let held = self.settings.admit::<P, _>(&mut request);
        if held.is_beyond_limits() {
            return None;
        }
        Some(ResponseFuture::new(self.inner.call(request), held))
    }
}

impl<S: Clone, P> Clone for PolicyService<S, P> {
    fn clone(&self) -> Self {
        PolicyService {
            inner: self.inner.clone(),
            settings: Arc::clone(&self.settings),
            policy: PhantomData,
        }
    }
}

impl<S: fmt::Debug, P> fmt::Debug for PolicyService<S, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PolicyService")
            .field("inner", &self.inner)
            .field("settings", &self.settings)
            .finish()
    }
}
