//! The response on its way out.

use super::development;
use crate::cookies::exchange::{Confirmation, Exchange};
use crate::cookies::prepared::Prepared;
use crate::declaration::Document;
use crate::enforce::{self, Verdict};
use http::{Response, StatusCode};
use pin_project_lite::pin_project;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

pin_project! {
    /// The future of a [`PolicyService`](super::PolicyService): the inner response, held to the policy.
    pub struct ResponseFuture<F> {
        #[pin]
        inner: F,
        held: Held,
    }
}

/// What the response is held to.
pub(super) enum Held {
    /// The policy, on one of its sites.
    Exchange(Arc<Exchange>),
    /// The same, once the ledger has said whether the consents of the request still stand. Nothing inside runs before.
    Unconfirmed(Arc<Exchange>, Confirmation),
    /// The policy, where the request has no cookies: nothing may be set there, for one reason.
    WithoutCookies(Box<WithoutCookies>),
    /// Nothing: a layer of the same policy stands around this one.
    ByTheOuter,
}

/// Why and under what a request has no cookies. Boxed, as every future has the size of the largest thing that it may hold.
pub(super) struct WithoutCookies {
    pub(super) document: &'static Document,
    pub(super) prepared: Arc<Prepared>,
    pub(super) verdict: Verdict,
}

impl Held {
    /// Whether the request exceeds the limits of its cookies.
    #[cfg(feature = "axum")]
    pub(super) fn is_beyond_limits(&self) -> bool {
        matches!(self, Held::WithoutCookies(why) if why.verdict == Verdict::TooManyCookies)
    }
}

impl<F> ResponseFuture<F> {
    pub(super) fn new(inner: F, held: Held) -> ResponseFuture<F> {
        ResponseFuture { inner, held }
    }
}

impl<F, Body, Error> Future for ResponseFuture<F>
where
    F: Future<Output = Result<Response<Body>, Error>>,
{
    type Output = Result<Response<Body>, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        if let Held::Unconfirmed(exchange, confirmation) = this.held {
            ready!(Pin::new(confirmation).poll(context));
            exchange.confirm();
            *this.held = Held::Exchange(Arc::clone(exchange));
        }
        let mut response = ready!(this.inner.poll(context))?;
        match this.held {
            Held::Exchange(exchange) => {
                enforce::finish(exchange, response.headers_mut());
                if response.status() == StatusCode::SWITCHING_PROTOCOLS {
                    exchange.touch().all();
                }
                if exchange.is_development {
                    development::leave(exchange.document, response.headers_mut());
                }
            }
            Held::WithoutCookies(why) => {
                let WithoutCookies { document, prepared, verdict } = &**why;
                let headers = response.headers_mut();
                enforce::finish_without_cookies(document, prepared, *verdict, headers);
            }
            Held::Unconfirmed(..) | Held::ByTheOuter => {}
        }
        Poll::Ready(Ok(response))
    }
}

impl<F> fmt::Debug for ResponseFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
