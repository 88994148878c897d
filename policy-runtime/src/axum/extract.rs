//! `Cookies<P>` and `Here` as extractors.

use crate::cookies::Cookies;
use crate::layer::CookiesRejection;
use crate::policy::Policy;
use axum::extract::{FromRequestParts, OptionalFromRequestParts};
use axum::response::{Html, IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, X_CONTENT_TYPE_OPTIONS};
use http::request::Parts;
use http::{HeaderValue, StatusCode};

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

/// Responds to a visitor without details of the program; [`Cookies::of`] has logged the cause.
impl IntoResponse for CookiesRejection {
    fn into_response(self) -> Response {
        match self {
            CookiesRejection::NoLayer { .. } => (
                StatusCode::INTERNAL_SERVER_ERROR,
                "Something is wrong with this site. Please try again later.\n",
            )
                .into_response(),
            CookiesRejection::NoSite => {
                (StatusCode::MISDIRECTED_REQUEST, "There is no site at this address.\n")
                    .into_response()
            }
            CookiesRejection::TooManyCookies => too_many_cookies(),
        }
    }
}

/// The page of a 431, in no layout, as no route of the application has run.
const TOO_MANY_COOKIES: &str = "<!doctype html>
<html lang=\"en\">
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width\">
<title>Too many cookies</title>
<main role=\"alert\">
<h1>Too many cookies</h1>
<p>Your browser sent more cookies for this site than it reads, so it cannot answer. Please delete the cookies of this site in the settings of your browser, and try again.</p>
</main>
</html>
";

/// Returns a 431 that no cache keeps.
pub(super) fn too_many_cookies() -> Response {
    let fields = [
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (
            CONTENT_SECURITY_POLICY,
            HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"),
        ),
        (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    (StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, fields, Html(TOO_MANY_COOKIES)).into_response()
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
