//! Serves the settings, and records the choices made there and in the banner.

use super::query::Query;
use super::{Page, Presentation, explanations, form, headers};
use crate::cookies::Cookies;
use crate::pages::{NextPage, Preferences, handle_choice};
use crate::policy::Policy;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::header::{LOCATION, RETRY_AFTER};
use http::request::Parts;
use http::{HeaderValue, StatusCode};

/// Answers `GET /cookies`.
pub(super) async fn show<P: Policy>(
    State(presentation): State<Presentation>,
    cookies: Cookies<P>,
    request: Request,
) -> Response {
    presentation.locate(&cookies);
    let (request, _) = request.into_parts();
    let query = Query::of(&request);
    let preferences = Preferences::new(&cookies, &presentation.language(&request), query.next())
        .after_choice(&cookies, &request);
    let follows_choice = query.has("saved");
    let mut response = page(&presentation, request, StatusCode::OK, preferences).await;
    if follows_choice {
        headers::forbid_storage(&mut response);
    }
    response
}

/// Answers `POST /cookies`.
pub(super) async fn choose<P: Policy>(
    State(presentation): State<Presentation>,
    cookies: Cookies<P>,
    request: Request,
) -> Response {
    presentation.locate(&cookies);
    let (request, body) = form::read(request).await;
    let language = presentation.language(&request);
    let outcome = handle_choice(&cookies, &request, body.as_deref(), &language).await;
    let mut response = match outcome.next {
        NextPage::Location(location) => see_other(&location),
        NextPage::Confirmation(step) => {
            let (title, language) = (step.title.text.clone(), step.language);
            let page = Page { title, language, markup: step.to_html(), has_banner: false, request };
            headers::html(outcome.status, language, presentation.layout.apply(page).await)
        }
        NextPage::Settings(preferences) => {
            page(&presentation, request, outcome.status, *preferences).await
        }
        NextPage::Explanation(explanation) => {
            explanations::page(&presentation, request, outcome.status, &explanation).await
        }
    };
    if let Some(seconds) = outcome.retry_after {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    headers::forbid_storage(&mut response);
    response
}

async fn page(
    presentation: &Presentation,
    request: Parts,
    status: StatusCode,
    preferences: Preferences,
) -> Response {
    let (title, language) = (preferences.title.text.clone(), preferences.language);
    let page = Page { title, language, markup: preferences.to_html(), has_banner: false, request };
    headers::html(status, language, presentation.layout.apply(page).await)
}

/// Returns a 303 to the path to return to.
pub(super) fn see_other(location: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    if let Ok(location) = HeaderValue::from_str(location) {
        response.headers_mut().insert(LOCATION, location);
    }
    response
}
