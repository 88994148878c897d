//! Serves the settings, and records the choices made there and in the banner.

use super::query::Query;
use super::{Page, Presentation, explanations, form, headers};
use crate::cookies::Cookies;
use crate::i18n::Localizer;
use crate::pages::{
    Choices, NextPage, PROBLEM_MEDIA_TYPE, Preferences, Representation, handle_choice,
};
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
    let language = presentation.language(&request);
    let representation = Representation::of(&request);
    let follows_choice = query.has("saved");
    let mut response = if representation == Representation::ApplicationJson {
        let here = query.next().unwrap_or(cookies.base_path().front_page());
        choices(&Choices::new(&cookies, &language, here))
    } else {
        let shown = (&representation, query.value("purpose"));
        let preferences = Preferences::shown(&cookies, &language, query.next(), shown)
            .after_choice(&cookies, &request);
        page(&presentation, (request, &representation), StatusCode::OK, preferences).await
    };
    headers::vary_by_representation(&mut response);
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
    let representation = outcome.representation;
    let mut response = match outcome.next {
        NextPage::Location(location) => see_other(&location),
        NextPage::Choices(data) => choices(&data),
        NextPage::Problem(problem) => {
            let language = Localizer::new(P::document(), &language).language;
            headers::json(outcome.status, PROBLEM_MEDIA_TYPE, language, &problem)
        }
        NextPage::Confirmation(step) if representation.is_fragment() => {
            let markup = representation.fragment(step.to_html());
            headers::html(outcome.status, step.language, markup)
        }
        NextPage::Confirmation(step) => {
            let (title, language) = (step.title.text.clone(), step.language);
            let page = Page { title, language, markup: step.to_html(), has_banner: false, request };
            headers::html(outcome.status, language, presentation.layout.apply(page).await)
        }
        NextPage::Settings(preferences) => {
            let request = (request, &representation);
            page(&presentation, request, outcome.status, *preferences).await
        }
        NextPage::Explanation(explanation) if representation.is_fragment() => {
            let markup = representation.fragment(explanation.to_html());
            headers::html(outcome.status, explanation.language, markup)
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

fn choices(data: &Choices) -> Response {
    headers::json(StatusCode::OK, "application/json", data.settings.language, data)
}

async fn page(
    presentation: &Presentation,
    (request, representation): (Parts, &Representation),
    status: StatusCode,
    preferences: Preferences,
) -> Response {
    let (title, language) = (preferences.title.text.clone(), preferences.language);
    let markup = preferences.to_html();
    if representation.is_fragment() {
        return headers::html(status, language, representation.fragment(markup));
    }
    let page = Page { title, language, markup, has_banner: false, request };
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
