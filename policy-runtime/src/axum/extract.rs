//! `Cookies<P>` as an extractor.

use crate::cookies::Cookies;
use crate::layer::Admission;
use crate::policy::Policy;
use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::request::Parts;
use std::fmt;

/// Why a handler got no [`Cookies`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoCookies {
    /// No `PolicyLayer` of this policy is around the handler: a mistake of the program, answered with 500.
    NoLayer {
        /// The name of the policy.
        policy: &'static str,
    },
    /// The request was sent to a host that is no site of the policy: answered with 421 Misdirected Request.
    NoSite,
}

impl<S: Send + Sync, P: Policy> FromRequestParts<S> for Cookies<P> {
    type Rejection = NoCookies;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Cookies<P>, NoCookies> {
        match parts.extensions.get() {
            Some(Admission::Admitted(cookies)) => Ok(Cookies::clone(cookies)),
            Some(Admission::Elsewhere) => Err(NoCookies::NoSite),
            None => Err(NoCookies::NoLayer { policy: P::document().name }),
        }
    }
}

impl fmt::Display for NoCookies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NoCookies::NoLayer { policy } => write!(
                f,
                "the policy `{policy}` is not enforced here: `Cookies<{policy}>` needs `PolicyLayer::<{policy}>::new(keys).guard(app)` around the finished router"
            ),
            NoCookies::NoSite => f.write_str("this host is no site of the cookie policy"),
        }
    }
}

impl std::error::Error for NoCookies {}

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
