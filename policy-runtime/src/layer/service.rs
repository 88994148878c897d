//! The service that a [`PolicyLayer`](super::PolicyLayer) makes.

use super::{ResponseFuture, Settings};
use crate::policy::Policy;
use http::{Request, Response};
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::task::{Context, Poll};
use tower_service::Service;

/// Enforces the policy `P` on the responses of a service. Made by [`PolicyLayer`](super::PolicyLayer).
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::{Keys, PolicyLayer};
/// use tower_layer::Layer;
///
/// let service = tower::service_fn(async |_: http::Request<()>| {
///     Ok::<_, std::convert::Infallible>(http::Response::new("any body"))
/// });
/// let enforced = PolicyLayer::<Shop>::new(Keys::generate()).layer(service);
/// let service = enforced.into_inner();
/// # let _ = service;
/// ```
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
        let enforcement = self.settings.attach::<P, _>(&mut request);
        ResponseFuture::new(self.inner.call(request), enforcement)
    }
}

#[cfg(feature = "axum")]
impl<S, P: Policy> PolicyService<S, P> {
    /// Calls the service; none if the request exceeds the limits of its cookies.
    #[inline]
    pub(crate) fn call_within_limits<RequestBody>(
        &mut self,
        mut request: Request<RequestBody>,
    ) -> Option<ResponseFuture<S::Future>>
    where
        S: Service<Request<RequestBody>>,
    {
        let enforcement = self.settings.attach::<P, _>(&mut request);
        if enforcement.is_beyond_limits() {
            return None;
        }
        Some(ResponseFuture::new(self.inner.call(request), enforcement))
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

impl<S, P> PolicyService<S, P> {
    pub(super) fn new(inner: S, settings: Arc<Settings>) -> PolicyService<S, P> {
        PolicyService { inner, settings, policy: PhantomData }
    }

    /// Returns the inner service.
    pub fn get_ref(&self) -> &S {
        &self.inner
    }

    /// Returns the inner service for changes.
    pub fn get_mut(&mut self) -> &mut S {
        &mut self.inner
    }

    /// Returns the inner service, on whose responses no policy is enforced.
    pub fn into_inner(self) -> S {
        self.inner
    }
}

#[cfg(feature = "ledger")]
impl<S, P> PolicyService<S, P> {
    /// Returns the handle of the ledger's writer, which an application closes when it stops; `None` without a ledger.
    pub fn ledger_handle(&self) -> Option<crate::ledger::LedgerHandle> {
        self.settings.config.ledger.as_ref().map(crate::ledger::LedgerHandle::new)
    }
}
