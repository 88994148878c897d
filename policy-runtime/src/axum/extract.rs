//! `Cookies<P>` and `Here` as extractors.

use crate::cookies::Cookies;
use crate::layer::NoCookies;
use crate::policy::Policy;
use axum::extract::{FromRequestParts, OptionalFromRequestParts};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::request::Parts;

/// For handlers and for the functions of [`from_fn`](fn@::axum::middleware::from_fn) alike.
impl<S: Send + Sync, P: Policy> FromRequestParts<S> for Cookies<P> {
    type Rejection = NoCookies;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Cookies<P>, NoCookies> {
        Cookies::of(&parts.extensions)
    }
}

/// `Option<Cookies<P>>`: `None` on a host that is no site of the policy. A missing layer stays a mistake of the program,
/// since a handler that quietly did without its cookies would hide it.
impl<S: Send + Sync, P: Policy> OptionalFromRequestParts<S> for Cookies<P> {
    type Rejection = NoCookies;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Cookies<P>>, NoCookies> {
        match Cookies::of(&parts.extensions) {
            Err(NoCookies::NoSite) => Ok(None),
            answer => answer.map(Some),
        }
    }
}

impl IntoResponse for NoCookies {
    fn into_response(self) -> Response {
        let status = match self {
            NoCookies::NoLayer { .. } => {
                tracing::error!("{self}");
                StatusCode::INTERNAL_SERVER_ERROR
            }
            NoCookies::NoSite => StatusCode::MISDIRECTED_REQUEST,
        };
        (status, self.to_string()).into_response()
    }
}

/// Where the visitor is, in nested routers and in the functions of [`from_fn`](fn@::axum::middleware::from_fn), too.
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
