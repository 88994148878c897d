//! The response on its way out.

use super::development;
use crate::cookies::config::LayerConfig;
use crate::cookies::request::{Confirmation, RequestState};
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
        held: Enforcement,
    }
}

/// What the response is held to.
pub(super) enum Enforcement {
    /// The policy, on one of its sites.
    Site(Arc<RequestState>),
    /// The same, once the ledger has said whether the consents of the request still stand. Nothing inside runs before.
    Unconfirmed(Arc<RequestState>, Confirmation),
    /// The policy, where the request has no cookies: nothing may be set there, for one reason.
    WithoutCookies(Box<WithoutCookies>),
    /// Nothing: a layer of the same policy stands around this one.
    OuterLayer,
}

/// Why and under what a request has no cookies. Boxed, as every future has the size of the largest thing that it may hold.
pub(super) struct WithoutCookies {
    pub(super) document: &'static Document,
    pub(super) config: Arc<LayerConfig>,
    pub(super) verdict: Verdict,
}

impl Enforcement {
    /// Whether the request exceeds the limits of its cookies.
    #[cfg(feature = "axum")]
    pub(super) fn is_beyond_limits(&self) -> bool {
        matches!(self, Enforcement::WithoutCookies(why) if why.verdict == Verdict::TooManyCookies)
    }
}

impl<F> ResponseFuture<F> {
    pub(super) fn new(inner: F, held: Enforcement) -> ResponseFuture<F> {
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
        if let Enforcement::Unconfirmed(state, confirmation) = this.held {
            ready!(Pin::new(confirmation).poll(context));
            state.confirm();
            *this.held = Enforcement::Site(Arc::clone(state));
        }
        let mut response = ready!(this.inner.poll(context))?;
        match this.held {
            Enforcement::Site(state) => {
                enforce::finish(state, response.headers_mut());
                if response.status() == StatusCode::SWITCHING_PROTOCOLS {
                    state.dependencies().all();
                }
                if state.is_development {
                    development::leave(state.document, response.headers_mut());
                }
            }
            Enforcement::WithoutCookies(why) => {
                let WithoutCookies { document, config, verdict } = &**why;
                let headers = response.headers_mut();
                enforce::finish_without_cookies(document, config, *verdict, headers);
            }
            Enforcement::Unconfirmed(..) | Enforcement::OuterLayer => {}
        }
        Poll::Ready(Ok(response))
    }
}

impl<F> fmt::Debug for ResponseFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
