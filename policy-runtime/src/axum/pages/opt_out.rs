//! Serves the page that opts out of sale and sharing.

use super::query::Query;
use super::settings::see_other;
use super::{Page, Presentation, explanations, form, headers};
use crate::cookies::Cookies;
use crate::pages::{OptOutOutcome, OptOutPage, handle_opt_out};
use crate::policy::Policy;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::request::Parts;

/// Answers `GET /cookies/opt-out`, with 404 where nothing of the site sells or is sensitive.
pub(super) async fn show<P: Policy>(
    State(presentation): State<Presentation>,
    cookies: Cookies<P>,
    request: Request,
) -> Response {
    presentation.locate(&cookies);
    let (request, _) = request.into_parts();
    let query = Query::of(&request);
    let found = OptOutPage::new(&cookies, &presentation.language(&request), query.next());
    let Some(found) = found.map(|page| page.after_choice(&cookies, &request)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let follows_choice = query.has("saved");
    let mut response = page(&presentation, request, StatusCode::OK, &found).await;
    if follows_choice {
        headers::forbid_storage(&mut response);
    }
    response
}

/// Answers `POST /cookies/opt-out`.
pub(super) async fn choose<P: Policy>(
    State(presentation): State<Presentation>,
    cookies: Cookies<P>,
    request: Request,
) -> Response {
    presentation.locate(&cookies);
    let (request, body) = form::read(request).await;
    let language = presentation.language(&request);
    let mut response = match handle_opt_out(&cookies, &request, body.as_deref(), &language).await {
        OptOutOutcome::Location(location) => see_other(&location),
        OptOutOutcome::Page(status, found) => page(&presentation, request, status, &found).await,
        OptOutOutcome::Explanation(status, explanation) => {
            explanations::page(&presentation, request, status, &explanation).await
        }
        OptOutOutcome::NotFound => StatusCode::NOT_FOUND.into_response(),
    };
    headers::forbid_storage(&mut response);
    response
}

async fn page(
    presentation: &Presentation,
    request: Parts,
    status: StatusCode,
    found: &OptOutPage,
) -> Response {
    let (title, language) = (found.title.in_language_of_page().to_owned(), found.language);
    let page = Page { title, language, markup: found.to_html(), has_banner: false, request };
    headers::html(status, language, presentation.layout.apply(page).await)
}
