//! Serves the links that the visitor's region prescribes alone, for cached pages.

use super::query::Query;
use super::{Presentation, headers};
use crate::cookies::Cookies;
use crate::pages::PrivacyLinks;
use crate::policy::Policy;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::StatusCode;

/// Answers `GET /cookies/links`, with 204 where the region prescribes none.
pub(super) async fn show<P: Policy>(
    State(presentation): State<Presentation>,
    cookies: Cookies<P>,
    request: Request,
) -> Response {
    let (request, _) = request.into_parts();
    presentation.locate(&cookies);
    let query = Query::of(&request);
    let here = query.next().unwrap_or(cookies.base_path().front_page());
    match PrivacyLinks::new(&cookies, &presentation.language(&request), here) {
        Some(links) => headers::html(StatusCode::OK, links.language, links.to_html()),
        None => StatusCode::NO_CONTENT.into_response(),
    }
}
