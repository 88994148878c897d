//! Serves the banner alone, for cached pages into which a script or an ESI include inserts it.

use super::query::Query;
use super::{Presentation, headers};
use crate::cookies::Cookies;
use crate::pages::Banner;
use crate::policy::Policy;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::StatusCode;

/// Answers `GET /cookies/banner`, with 204 where no consent is to be asked.
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
        Some(banner) => {
            let banner = banner.placed(presentation.placement);
            headers::html(StatusCode::OK, banner.language, banner.to_html())
        }
        None => StatusCode::NO_CONTENT.into_response(),
    }
}
