//! `CookiesRejection` as a response.

use crate::layer::CookiesRejection;
use axum::response::{Html, IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderValue, StatusCode};

/// Responds to a visitor without details of the program; [`Cookies::of`](crate::Cookies::of) has logged the cause.
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
