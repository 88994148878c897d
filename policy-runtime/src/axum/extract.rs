//! `Cookies<P>` and `Here` as extractors.

use crate::cookies::Cookies;
use crate::layer::CookiesRejection;
use crate::policy::Policy;
use axum::extract::{FromRequestParts, OptionalFromRequestParts};
use http::request::Parts;

/// Extracts the cookies of a request, in handlers and in functions of [`from_fn`](fn@::axum::middleware::from_fn).
impl<S: Send + Sync, P: Policy> FromRequestParts<S> for Cookies<P> {
    type Rejection = CookiesRejection;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Cookies<P>, CookiesRejection> {
        Cookies::of(&parts.extensions)
    }
}

/// Extracts `Option<Cookies<P>>`, `None` on a host that is no site of the policy. A missing layer is an error all the
/// same, as a handler without its cookies would hide it, and too many cookies are a 431.
impl<S: Send + Sync, P: Policy> OptionalFromRequestParts<S> for Cookies<P> {
    type Rejection = CookiesRejection;

    async fn from_request_parts(
        parts: &mut Parts,
        _: &S,
    ) -> Result<Option<Cookies<P>>, CookiesRejection> {
        Cookies::if_site(&parts.extensions)
    }
}

/// Extracts the page that the visitor is on, also in nested routers and in functions of
/// [`from_fn`](fn@::axum::middleware::from_fn).
#[cfg(feature = "pages")]
impl<S: Send + Sync> FromRequestParts<S> for crate::pages::Here {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        _: &S,
    ) -> Result<crate::pages::Here, std::convert::Infallible> {
        Ok(crate::pages::Here::of(parts))
    }
}
