//! The service that a [`PolicyLayer`](super::PolicyLayer) makes.

use super::{ResponseFuture, Settings};
use crate::policy::Policy;
use http::{Request, Response};
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::task::{Context, Poll};
use tower_service::Service;

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
        let enforcement = self.settings.attach::<P, _>(&mut request);
        ResponseFuture::new(self.inner.call(request), enforcement)
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

    /// The service whose responses are enforced.
    pub fn get_ref(&self) -> &S {
        &self.inner
    }

    /// The service whose responses are enforced, to be changed.
    pub fn get_mut(&mut self) -> &mut S {
        &mut self.inner
    }

    /// The service alone, whose responses nothing enforces.
    pub fn into_inner(self) -> S {
        self.inner
    }
}

#[cfg(feature = "ledger")]
impl<S, P> PolicyService<S, P> {
    /// The writer of the ledger, to be closed when the application stops; none without a ledger.
    pub fn ledger_handle(&self) -> Option<crate::ledger::LedgerHandle> {
        self.settings.config.ledger.as_ref().map(crate::ledger::LedgerHandle::new)
    }
}
