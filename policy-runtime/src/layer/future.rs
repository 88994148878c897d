//! The response on its way out.

use super::{Settings, development};
use crate::cookies::exchange::Exchange;
use crate::declaration::Document;
use crate::enforce;
use http::Response;
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
    Exchange { exchange: Arc<Exchange>, settings: Arc<Settings>, is_development: bool },
    /// The policy, on a host that is no site: no cookie is declared there.
    Elsewhere { document: &'static Document, settings: Arc<Settings> },
    /// Nothing: a layer of the same policy stands around this one.
    ByTheOuter,
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
        let mut response = ready!(this.inner.poll(context))?;
        match this.held {
            Held::Exchange { exchange, settings, is_development } => {
                enforce::finish(exchange, &settings.terms, response.headers_mut());
                if *is_development {
                    development::leave(exchange.document, response.headers_mut());
                }
            }
            Held::Elsewhere { document, settings } => {
                enforce::finish_elsewhere(document, &settings.terms, response.headers_mut());
            }
            Held::ByTheOuter => {}
        }
        Poll::Ready(Ok(response))
    }
}

impl<F> fmt::Debug for ResponseFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
