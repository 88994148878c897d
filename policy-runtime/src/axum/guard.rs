//! The guard: outermost by type.

use super::extract::too_many_cookies;
use crate::layer::{PolicyLayer, PolicyService, ResponseFuture};
use crate::policy::Policy;
use axum::extract::Request;
use axum::response::Response;
use axum::serve::{IncomingStream, Listener};
use pin_project_lite::pin_project;
use std::convert::Infallible;
use std::fmt;
use std::future::{Future, Ready, ready};
use std::pin::Pin;
use std::task::{Context, Poll};
use tower_layer::Layer;
use tower_service::Service;

impl<P: Policy> PolicyLayer<P> {
    /// Takes a finished application and holds every response of it to the policy. A request with more cookies than
    /// [are read](PolicyLayer::cookie_limits) does not reach it. What it gives is for
    /// [`axum::serve()`](fn@::axum::serve); nothing can be added around it by mistake, as it has no `.layer()` and no `.route()`.
    /// Handlers that want the address of the client get it by
    /// [`ServiceExt::<Request>::into_make_service_with_connect_info::<SocketAddr>(app)`](::axum::ServiceExt::into_make_service_with_connect_info).
    ///
    /// ```no_run
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
    /// use axum::{Router, routing::post};
    /// use policy_runtime::{Cookies, Keys, PolicyLayer};
    ///
    /// async fn add(cookies: Cookies<Shop>) {
    ///     cookies.set(declared::basket(7));
    /// }
    ///
    /// # async fn serve() -> std::io::Result<()> {
    /// let app = Router::new().route("/basket", post(add));
    /// let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(app);
    /// let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    /// axum::serve(listener, app).await
    /// # }
    /// ```
    pub fn guard<S>(self, app: S) -> Guarded<S, P>
    where
        S: Service<Request, Response = Response, Error = Infallible> + Clone,
    {
        Guarded { service: self.layer(app) }
    }
}

#[cfg(feature = "ledger")]
impl<S, P> Guarded<S, P> {
    /// The writer of the ledger, to be closed when the application stops; none without a ledger.
    pub fn ledger_handle(&self) -> Option<crate::ledger::LedgerHandle> {
        self.service.ledger_handle()
    }
}

/// An application whose every response keeps the policy `P`. Made by [`PolicyLayer::guard`].
pub struct Guarded<S, P> {
    service: PolicyService<S, P>,
}

impl<S, P> Service<Request> for Guarded<S, P>
where
    S: Service<Request, Response = Response, Error = Infallible>,
    P: Policy,
{
    type Response = Response;
    type Error = Infallible;
    type Future = GuardedFuture<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.service.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        GuardedFuture { answer: self.service.call_within_limits(request) }
    }
}

pin_project! {
    /// The future of a [`Guarded`] application: its response, held to the policy, or a 431 where the request has more cookies
    /// than are read.
    pub struct GuardedFuture<F> {
        #[pin]
        answer: Option<ResponseFuture<F>>,
    }
}

impl<F> Future for GuardedFuture<F>
where
    F: Future<Output = Result<Response, Infallible>>,
{
    type Output = Result<Response, Infallible>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.project().answer.as_pin_mut() {
            Some(answer) => answer.poll(context),
            None => Poll::Ready(Ok(too_many_cookies())),
        }
    }
}

impl<F> fmt::Debug for GuardedFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GuardedFuture").finish_non_exhaustive()
    }
}

/// One service per connection, as `axum::serve` asks for.
impl<S, P, L> Service<IncomingStream<'_, L>> for Guarded<S, P>
where
    S: Clone,
    L: Listener,
{
    type Response = Self;
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: IncomingStream<'_, L>) -> Self::Future {
        ready(Ok(self.clone()))
    }
}

impl<S: Clone, P> Clone for Guarded<S, P> {
    fn clone(&self) -> Self {
        Guarded { service: self.service.clone() }
    }
}

impl<S, P> fmt::Debug for Guarded<S, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guarded").finish_non_exhaustive()
    }
}
