//! One request of a visitor, whose handler is the test.

use super::ResponseCookies;
use super::poll::ready;
use crate::cookies::Cookies;
use crate::layer::{CookiesRejection, PolicyLayer};
use crate::policy::Policy;
use http::{Request, Response};
use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use tower_layer::Layer;
use tower_service::Service;

/// One request of a [`Visitor`](super::Visitor), and the [`Cookies`] that a handler of it has.
///
/// It is made by the layer as in production, and its response is enforced by it, too: what [`finish`](Visit::finish) returns is
/// what leaves.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::{Media, Shop, Suggestions};
/// use policy_runtime::testing::Visitor;
/// use policy_runtime::Reason;
///
/// let visit = Visitor::<Shop>::new().allow(Suggestions).refuse(Media).visit();
/// assert!(visit.allows(Suggestions)); // it derefs to `Cookies<Shop>`
/// assert_eq!(visit.consent(Media).unwrap_err().reason(), Reason::Refused);
///
/// visit.set(declared::basket(7));
/// let cookies = visit.finish();
/// assert!(cookies.line("basket").unwrap().starts_with("basket=7; "));
/// ```
pub struct Visit<P: Policy> {
    cookies: Cookies<P>,
    request: Request<()>,
    /// Where the response of the handler is left for the layer.
    response: Slot<Response<()>>,
    enforced: Pin<Box<dyn Future<Output = Result<Response<()>, Infallible>> + Send>>,
}

impl<P: Policy> Visit<P> {
    /// Sends a request through a layer, up to its handler.
    pub(super) fn begin(
        layer: &PolicyLayer<P>,
        request: Request<()>,
    ) -> Result<Visit<P>, CookiesRejection> {
        let (received, response) = (Slot::default(), Slot::default());
        let handler =
            Handler { received: Slot::clone(&received), response: Slot::clone(&response) };
        let enforced = Box::pin(layer.layer(handler).call(request));
        let request = received.take().unwrap_or_default();
        let cookies = Cookies::of(request.extensions())?;
        Ok(Visit { cookies, request, response, enforced })
    }

    /// Returns the cookies of the request, for a handler that takes them by value.
    pub fn cookies(&self) -> Cookies<P> {
        self.cookies.clone()
    }

    /// Returns the request as handlers receive it, with its cookies among the extensions: for extractors, and for
    /// [`Cookies::of`].
    pub fn request(&self) -> Request<()> {
        self.request.clone()
    }

    /// Ends the request with an empty response, and returns the cookies that leave with it.
    pub fn finish(self) -> ResponseCookies {
        ResponseCookies::of(self.respond(Response::new(())).headers())
    }

    /// Ends the request with the response of a handler, and returns it as it leaves: with the cookies that were set, without those
    /// that break the policy, and with `Vary` and `Cache-Control`.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use http::Response;
    /// use policy_runtime::testing::{ResponseCookies, Visitor};
    ///
    /// let visit = Visitor::<Shop>::new().visit();
    /// visit.set(declared::basket(7));
    /// let response = Response::builder().header("set-cookie", "_ga=1; Path=/").body("Kettles");
    /// let response = visit.respond(response.unwrap());
    /// assert_eq!(ResponseCookies::of(response.headers()).set(), ["basket"]);
    /// assert_eq!(response.into_body(), "Kettles");
    /// ```
    pub fn respond<Body>(self, response: Response<Body>) -> Response<Body> {
        let (parts, body) = response.into_parts();
        // As in production, where the handler has dropped its handle by now.
        drop((self.cookies, self.request));
        self.response.put(Response::from_parts(parts, ()));
        let enforced = match ready(self.enforced) {
            Some(Ok(response)) => response,
            // Without a ledger the layer waits for nothing but the response, which is there.
            None => Response::default(),
        };
        enforced.map(|()| body)
    }
}

impl<P: Policy> Deref for Visit<P> {
    type Target = Cookies<P>;

    fn deref(&self) -> &Cookies<P> {
        &self.cookies
    }
}

impl<P: Policy> fmt::Debug for Visit<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Visit").field("cookies", &self.cookies).finish_non_exhaustive()
    }
}

/// A value that one side puts and the other takes.
struct Slot<T>(Arc<Mutex<Option<T>>>);

impl<T> Slot<T> {
    fn lock(&self) -> MutexGuard<'_, Option<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, value: T) {
        *self.lock() = Some(value);
    }

    fn take(&self) -> Option<T> {
        self.lock().take()
    }
}

impl<T> Default for Slot<T> {
    fn default() -> Slot<T> {
        Slot(Arc::default())
    }
}

impl<T> Clone for Slot<T> {
    fn clone(&self) -> Slot<T> {
        Slot(Arc::clone(&self.0))
    }
}

/// A service that hands out its request, and waits for the response of the test.
struct Handler {
    received: Slot<Request<()>>,
    response: Slot<Response<()>>,
}

impl Service<Request<()>> for Handler {
    type Response = Response<()>;
    type Error = Infallible;
    type Future = Handled;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<()>) -> Handled {
        self.received.put(request);
        Handled(Slot::clone(&self.response))
    }
}

struct Handled(Slot<Response<()>>);

impl Future for Handled {
    type Output = Result<Response<()>, Infallible>;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.take().map_or(Poll::Pending, |response| Poll::Ready(Ok(response)))
    }
}
