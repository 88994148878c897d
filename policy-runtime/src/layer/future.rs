//! The future of a response, which enforces the policy on it.

use super::development;
use crate::cookies::config::LayerConfig;
use crate::cookies::request::{Confirmation, RequestState};
use crate::declaration::Document;
use crate::enforce::{self, Undeclared, Verdict};
use http::{Response, StatusCode};
use pin_project_lite::pin_project;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

pin_project! {
    /// The future of a [`PolicyService`](super::PolicyService): the inner response, with the policy enforced on its
    /// headers. Where the ledger has to confirm the consents of a request, it waits for that first.
    pub struct ResponseFuture<F> {
        #[pin]
        inner: F,
        enforcement: Enforcement,
    }
}

/// How the policy is enforced on a response.
pub(super) enum Enforcement {
    /// On one of the policy's sites.
    Site(OnSite),
    /// Likewise, once the ledger has said whether the consents of the request still stand. Nothing inside runs before.
    Unconfirmed(OnSite, Confirmation),
    /// For a request without cookies: nothing may be set, for one reason.
    WithoutCookies(Box<WithoutCookies>),
    /// Not at all: a layer of the same policy stands around this one.
    OuterLayer,
}

/// The state with which a response on one of the policy's sites is enforced.
#[derive(Clone)]
pub(super) struct OnSite {
    pub(super) state: Arc<RequestState>,
    /// The undeclared cookies that the response expires.
    pub(super) undeclared: Option<Box<Undeclared>>,
}

/// The reason why a request has no cookies, and its policy. Boxed, as every future has the size of its largest
/// variant.
pub(super) struct WithoutCookies {
    pub(super) document: &'static Document,
    pub(super) config: Arc<LayerConfig>,
    pub(super) verdict: Verdict,
}

impl Enforcement {
    /// Returns whether the request exceeds the limits of its cookies.
    #[cfg(feature = "axum")]
    pub(super) fn is_beyond_limits(&self) -> bool {
        matches!(self, Enforcement::WithoutCookies(why) if why.verdict == Verdict::TooManyCookies)
    }
}

impl<F> ResponseFuture<F> {
    pub(super) fn new(inner: F, enforcement: Enforcement) -> ResponseFuture<F> {
        ResponseFuture { inner, enforcement }
    }
}

impl<F, Body, Error> Future for ResponseFuture<F>
where
    F: Future<Output = Result<Response<Body>, Error>>,
{
    type Output = Result<Response<Body>, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        if let Enforcement::Unconfirmed(site, confirmation) = this.enforcement {
            ready!(Pin::new(confirmation).poll(context));
            site.state.confirm();
            *this.enforcement = Enforcement::Site(site.clone());
        }
        let mut response = ready!(this.inner.poll(context))?;
        match this.enforcement {
            Enforcement::Site(OnSite { state, undeclared }) => {
                let status = response.status();
                enforce::finish(state, undeclared.as_deref(), status, response.headers_mut());
                if status == StatusCode::SWITCHING_PROTOCOLS {
                    state.dependencies().mark_all();
                }
                if state.facts.is_development {
                    development::leave(state.document, response.headers_mut());
                }
            }
            Enforcement::WithoutCookies(why) => {
                let WithoutCookies { config, document, verdict } = &**why;
                let status = response.status();
                let headers = response.headers_mut();
                enforce::finish_without_cookies(config, document, *verdict, status, headers);
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
