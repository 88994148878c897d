//! The guard, a layer that is outermost by its type.

use super::rejection::too_many_cookies;
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
    /// Enforces the policy on every response of a finished application. Requests with more cookies than the
    /// [limits](PolicyLayer::cookie_limits) do not reach it. The result is for [`axum::serve()`](fn@::axum::serve); it
    /// has no `.layer()` and no `.route()`, so nothing is added outside of it by mistake.
    ///
    /// ```no_run
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
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
    ///
    /// Handlers that need the address of the client get it as without a guard:
    ///
    /// ```no_run
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use axum::{Router, ServiceExt, extract::{ConnectInfo, Request}, routing::get};
    /// use policy_runtime::{Keys, PolicyLayer};
    /// use std::net::SocketAddr;
    ///
    /// async fn address(ConnectInfo(client): ConnectInfo<SocketAddr>) -> String {
    ///     client.to_string()
    /// }
    ///
    /// # async fn serve() -> std::io::Result<()> {
    /// let app = Router::new().route("/address", get(address));
    /// let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(app);
    /// let app = ServiceExt::<Request>::into_make_service_with_connect_info::<SocketAddr>(app);
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
    /// Returns the handle of the ledger's writer, which an application closes when it stops; `None` without a ledger.
    ///
    /// ```no_run
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use axum::Router;
    /// use policy_runtime::{Keys, PolicyLayer};
    /// # #[cfg(feature = "ledger-sqlite")]
    /// # async fn serve() -> Result<(), Box<dyn std::error::Error>> {
    /// use policy_runtime::ledger::SqliteLedger;
    ///
    /// let ledger = SqliteLedger::open("consent.sqlite").await?;
    /// let app = PolicyLayer::<Shop>::new(Keys::generate()).ledger(ledger).guard(Router::new());
    /// let handle = app.ledger_handle();
    /// let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    /// axum::serve(listener, app).await?;
    /// if let Some(handle) = handle {
    ///     handle.close().await; // writes the receipts still queued
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn ledger_handle(&self) -> Option<crate::ledger::LedgerHandle> {
        self.service.ledger_handle()
    }
}

/// An application on whose responses the policy `P` is enforced. Made by [`PolicyLayer::guard`].
///
/// It is a service for [`axum::serve()`](fn@::axum::serve) and for tests, which call it without a socket:
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use axum::{Router, body::Body, routing::get};
/// use http::{Request, StatusCode};
/// use policy_runtime::axum::Guarded;
/// use policy_runtime::{Cookies, Keys, PolicyLayer};
/// use tower::ServiceExt;
///
/// fn app() -> Guarded<Router, Shop> {
///     let add = async |cookies: Cookies<Shop>| cookies.set(declared::basket(1));
///     PolicyLayer::<Shop>::new(Keys::generate()).guard(Router::new().route("/", get(add)))
/// }
///
/// async fn basket_is_set() {
///     let request = Request::get("https://kettle.example/").body(Body::empty()).unwrap();
///     let response = app().oneshot(request).await.unwrap();
///     assert_eq!(response.status(), StatusCode::OK);
///     assert!(response.headers().contains_key("set-cookie"));
/// }
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(basket_is_set());
/// ```
///
/// A server that also needs other services, such as one that redirects from http to https, runs them on listeners of
/// their own, or beside this one in a router that sets no cookies ([one application, one
/// policy](PolicyLayer#one-application-one-policy)).
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
        GuardedFuture { inner: self.service.call_within_limits(request) }
    }
}

pin_project! {
    /// The future of a [`Guarded`] application: the response with the policy enforced, or a 431 where the request
    /// exceeds the [limits](PolicyLayer::cookie_limits) of its cookies.
    pub struct GuardedFuture<F> {
        #[pin]
        inner: Option<ResponseFuture<F>>,
    }
}

impl<F> Future for GuardedFuture<F>
where
    F: Future<Output = Result<Response, Infallible>>,
{
    type Output = Result<Response, Infallible>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.project().inner.as_pin_mut() {
            Some(inner) => inner.poll(context),
            None => Poll::Ready(Ok(too_many_cookies())),
        }
    }
}

impl<F> fmt::Debug for GuardedFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GuardedFuture").finish_non_exhaustive()
    }
}

/// Makes one service per connection, as `axum::serve` requires.
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
