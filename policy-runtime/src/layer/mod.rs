//! The layer that gives requests their cookies and holds responses to the policy.

mod future;

pub use future::ResponseFuture;

use crate::cookies::Cookies;
use crate::cookies::exchange::Exchange;
use crate::declaration::Site;
use crate::enforce::Mode;
use crate::policy::Policy;
use crate::seal::Keys;
use future::Held;
use http::{Request, Response, header, request};
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::task::{Context, Poll};
use tower_layer::Layer;
use tower_service::Service;

/// Enforces the policy `P` on a service: every request gets its [`Cookies<P>`], every response is held to the policy.
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
/// As a [`tower_layer::Layer`] it goes *around* everything that can set a cookie. `Router::layer` works too, with these
/// gaps: routes that are added to the router afterwards, and middleware that is layered around it, are not held to the
/// policy.
pub struct PolicyLayer<P> {
    settings: Settings,
    policy: PhantomData<fn() -> P>,
}

#[derive(Debug, Clone)]
struct Settings {
    keys: Keys,
    mode: Mode,
}

impl<P: Policy> PolicyLayer<P> {
    /// Enforces the policy, with these keys for its sealed cookies and the visitors' choices.
    pub fn new(keys: Keys) -> PolicyLayer<P> {
        PolicyLayer { settings: Settings { keys, mode: Mode::default() }, policy: PhantomData }
    }

    /// Whether what breaks the policy is stripped, or only reported.
    #[must_use]
    pub fn mode(mut self, mode: Mode) -> PolicyLayer<P> {
        self.settings.mode = mode;
        self
    }
}

impl<P> Clone for PolicyLayer<P> {
    fn clone(&self) -> Self {
        PolicyLayer { settings: self.settings.clone(), policy: PhantomData }
    }
}

impl<P> fmt::Debug for PolicyLayer<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PolicyLayer").field(&self.settings).finish()
    }
}

impl<S, P> Layer<S> for PolicyLayer<P> {
    type Service = PolicyService<S, P>;

    fn layer(&self, inner: S) -> PolicyService<S, P> {
        PolicyService { inner, settings: self.settings.clone(), policy: PhantomData }
    }
}

/// A service whose responses keep the policy `P`. Made by [`PolicyLayer`].
pub struct PolicyService<S, P> {
    inner: S,
    settings: Settings,
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

    fn call(&mut self, request: Request<RequestBody>) -> ResponseFuture<S::Future> {
        let (mut parts, body) = request.into_parts();
        let mode = self.settings.mode;
        let held = match site_of::<P>(&parts) {
            Some(site) => {
                let exchange = Arc::new(Exchange::new(
                    self.settings.keys.clone(),
                    P::document(),
                    site,
                    &parts,
                ));
                parts
                    .extensions
                    .insert(Admission::Admitted(Cookies::<P>::new(Arc::clone(&exchange))));
                Held::Exchange { exchange, mode }
            }
            None => {
                parts.extensions.insert(Admission::<P>::Elsewhere);
                Held::Elsewhere { document: P::document(), mode }
            }
        };
        ResponseFuture::new(self.inner.call(Request::from_parts(parts, body)), held)
    }
}

impl<S: Clone, P> Clone for PolicyService<S, P> {
    fn clone(&self) -> Self {
        PolicyService {
            inner: self.inner.clone(),
            settings: self.settings.clone(),
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

/// What the layer leaves in the extensions of a request.
pub(crate) enum Admission<P: Policy> {
    /// The request was sent to a site of the policy.
    Admitted(Cookies<P>),
    /// It was sent to a host that is none.
    Elsewhere,
}

impl<P: Policy> Clone for Admission<P> {
    fn clone(&self) -> Self {
        match self {
            Admission::Admitted(cookies) => Admission::Admitted(cookies.clone()),
            Admission::Elsewhere => Admission::Elsewhere,
        }
    }
}

/// The site of a request. More than one `Host`, or a `Host` that is not the authority of the request's target, names none:
/// what stands before us may have believed another one.
fn site_of<P: Policy>(request: &request::Parts) -> Option<Site> {
    let mut hosts = request.headers.get_all(header::HOST).iter();
    let (host, second) = (hosts.next(), hosts.next());
    let host = match host {
        Some(host) => Some(host.to_str().ok()?),
        None => None,
    };
    let authority = request.uri.authority().map(http::uri::Authority::as_str);
    let name = match (authority, host, second) {
        (_, _, Some(_)) => return None,
        (Some(authority), Some(host), None) if !authority.eq_ignore_ascii_case(host) => {
            return None;
        }
        (authority, host, None) => authority.or(host)?,
    };
    Site::admit(P::document().sites, name)
}
