//! The layer that gives requests their cookies and holds responses to the policy.
//!
//! | file | what |
//! |---|---|
//! | `admission` | what a request is given: its cookies, or that its host is no site |
//! | `asked_path` | the path that the browser asked for |
//! | `requests` | what can be done with the cookies that requests show: census, sweep, reduction |
//! | `site` | the host of a request, and the function that may answer for it |
//! | `development` | plain cookies on this machine |
//! | `future` | the response on its way out |

mod admission;
mod asked_path;
mod development;
mod future;
mod reduction;
mod requests;
mod site;

pub use admission::NoCookies;
#[cfg(all(feature = "axum", feature = "pages"))]
pub(crate) use development::holds as is_local_http;
pub use future::ResponseFuture;
pub(crate) use site::{Host, of as site_of};

use crate::cookies::prepared::Prepared;
use crate::mode::Mode;
use crate::policy::Policy;
use crate::seal::Keys;
use http::{Request, Response};
use requests::Requests;
use site::SiteOf;
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
/// # What it can do besides
///
/// | what it can do besides | by |
/// |---|---|
/// | list the undeclared cookies that requests show | [`census`](PolicyLayer::census) |
/// | expire them | [`sweep`](PolicyLayer::sweep) |
/// | prove consents | `ledger`, with one of the features `ledger-sqlite`, `ledger-postgres`, `ledger` |
/// | leave those of others alone | [`foreign`](PolicyLayer::foreign) |
/// | show the services inside only what is declared and allowed | [`reduce_requests`](PolicyLayer::reduce_requests) |
pub struct PolicyLayer<P> {
    settings: Arc<Settings>,
    policy: PhantomData<fn() -> P>,
}

#[derive(Debug)]
struct Settings {
    prepared: Arc<Prepared>,
    requests: Requests,
    site_of: Option<SiteOf>,
    /// Whether it was reported that another layer stands around this one.
    is_nesting_reported: AtomicBool,
    /// Whether it was reported that there is no ledger.
    is_no_log_reported: AtomicBool,
}

impl<P: Policy> PolicyLayer<P> {
    /// Enforces the policy, with these keys for its sealed cookies and the visitors' choices.
    pub fn new(keys: Keys) -> PolicyLayer<P> {
        let settings = Settings {
            prepared: Arc::new(Prepared::new(keys, P::document())),
            requests: Requests::default(),
            site_of: None,
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
    #[must_use]
    pub fn ledger<L: crate::ledger::ConsentLedger>(mut self, ledger: L) -> PolicyLayer<P> {
        let queue = crate::ledger::Queue::start(ledger, P::document());
        self.prepared_mut().ledger = Some(Arc::new(queue));
        self
    }
}

#[cfg(feature = "ledger")]
impl<P> PolicyLayer<P> {
    /// The writer of the ledger, to be closed when the application stops; none without a ledger.
    pub fn ledger_handle(&self) -> Option<crate::ledger::LedgerHandle> {
        self.settings.prepared.ledger.as_ref().map(crate::ledger::LedgerHandle::new)
    }
}

#[cfg(feature = "ledger")]
impl<S, P> PolicyService<S, P> {
    /// The writer of the ledger, to be closed when the application stops; none without a ledger.
    pub fn ledger_handle(&self) -> Option<crate::ledger::LedgerHandle> {
        self.settings.prepared.ledger.as_ref().map(crate::ledger::LedgerHandle::new)
    }
}

impl Settings {
    fn warn_without_ledger(&self, document: &'static crate::declaration::Document) {
        #[cfg(feature = "ledger")]
        if self.prepared.ledger.is_some() {
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

    fn prepared_mut(&mut self) -> &mut Prepared {
        Arc::make_mut(&mut self.settings_mut().prepared)
    }
}

impl Clone for Settings {
    fn clone(&self) -> Settings {
        Settings {
            prepared: Arc::clone(&self.prepared),
            requests: self.requests.clone(),
            site_of: self.site_of.clone(),
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
