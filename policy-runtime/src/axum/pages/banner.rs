//! The banner alone, for pages that caches keep: a script or an ESI include puts it there.

use super::query::Query;
use super::{Presentation, headers};
use crate::cookies::Cookies;
use crate::pages::Banner;
use crate::policy::Policy;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::StatusCode;

/// `GET /cookies/banner`: 204 where nothing is to be asked.
pub(super) async fn show<P: Policy>(
    State(presentation): State<Presentation>,
    cookies: Cookies<P>,
    request: Request,
) -> Response {
    let (request, _) = request.into_parts();
    presentation.locate(&cookies);
    let query = Query::of(&request);
    let here = query.next().unwrap_or(cookies.base_path().front_page());
    match Banner::new(&cookies, &presentation.language(&request), here) {
        Some(banner) => headers::html(StatusCode::OK, banner.language, banner.to_html()),
        None => StatusCode::NO_CONTENT.into_response(),
    }
}
