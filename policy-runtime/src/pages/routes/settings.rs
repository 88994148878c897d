//! The settings, and the choices that are made there and in the banner.

use super::super::form::ChoiceForm;
use super::super::same_origin::is_of_another_port;
use super::super::{Explanation, Preferences, is_same_origin};
use super::query::Query;
use super::report;
use super::{Page, Presentation, explanations, headers};
use crate::consent::NotRecorded;
use crate::cookies::Cookies;
use crate::policy::Policy;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, HeaderMap, LOCATION, RETRY_AFTER};
use http::request::Parts;
use http::{HeaderValue, StatusCode};

/// Maximum octets of a form: more than the fields of 255 purposes, which is what a consent cookie holds.
const LONGEST_FORM: usize = 64 * 1024;

/// `GET /cookies`.
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
        headers::keep_nowhere(&mut response);
    }
    response
}

/// `POST /cookies`.
pub(super) async fn choose<P: Policy>(
    State(presentation): State<Presentation>,
    cookies: Cookies<P>,
    request: Request,
) -> Response {
    presentation.locate(&cookies);
    let (request, body) = request.into_parts();
    let mut response = if is_same_origin(&request, cookies.site()) {
        let body = match to_bytes(body, LONGEST_FORM).await {
            Ok(body) if is_form(&request.headers) => Ok(ChoiceForm::parse(&body)),
            Ok(_) => Err(StatusCode::UNSUPPORTED_MEDIA_TYPE),
            Err(_) => Err(StatusCode::PAYLOAD_TOO_LARGE),
        };
        answer(&presentation, &cookies, request, body).await
    } else {
        if is_of_another_port(&request, cookies.site()) {
            crate::layer::report::another_port(P::document(), &request.headers, cookies.site());
        }
        let explanation = Explanation::foreign_form(&cookies, &presentation.language(&request));
        explanations::page(&presentation, request, StatusCode::FORBIDDEN, &explanation).await
    };
    headers::keep_nowhere(&mut response);
    response
}

async fn answer<P: Policy>(
    presentation: &Presentation,
    cookies: &Cookies<P>,
    request: Parts,
    form: Result<ChoiceForm, StatusCode>,
) -> Response {
    let language = presentation.language(&request);
    let form = match form {
        Ok(form) => form,
        Err(status) => {
            let preferences = Preferences::new(cookies, &language, None).without_choice();
            return page(presentation, request, status, preferences).await;
        }
    };
    let choice = match form.choice::<P>() {
        Ok(choice) => choice,
        Err(error) if error.is_of_another_policy() => {
            report::form_of_another_policy(P::document());
            let explanation = Explanation::form_of_another_policy(cookies, &language);
            let status = StatusCode::BAD_REQUEST;
            return explanations::page(presentation, request, status, &explanation).await;
        }
        Err(_) => {
            let preferences = Preferences::new(cookies, &language, None).without_choice();
            return page(presentation, request, StatusCode::BAD_REQUEST, preferences).await;
        }
    };
    let chosen: Vec<_> = choice.data().purposes().collect();
    match cookies.choose(choice).await {
        Ok(_) => see_other(&form.location(cookies)),
        Err(reason) => {
            let preferences = Preferences::new(cookies, &language, None)
                .not_recorded(reason)
                .ticked(chosen.into_iter());
            let mut response = page(presentation, request, status(reason), preferences).await;
            if let Some(seconds) = reason.retry_after() {
                response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
            }
            response
        }
    }
}

/// Whose fault it is that a choice was not recorded. What a ledger says itself, or anyone can send, is not logged here.
fn status(reason: NotRecorded) -> StatusCode {
    if matches!(reason, NotRecorded::TooLate | NotRecorded::NoRandomness) {
        tracing::error!(error = %reason, "a choice was not recorded");
    }
    match reason {
        NotRecorded::NothingToChoose => StatusCode::BAD_REQUEST,
        reason => crate::axum::status_of(reason),
    }
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

/// 303 to where the visitor was.
fn see_other(location: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    if let Ok(location) = HeaderValue::from_str(location) {
        response.headers_mut().insert(LOCATION, location);
    }
    response
}

fn is_form(headers: &HeaderMap) -> bool {
    let field = headers.get(CONTENT_TYPE).and_then(|field| field.to_str().ok()).unwrap_or_default();
    let media_type = field.split(';').next().unwrap_or_default().trim();
    media_type.eq_ignore_ascii_case("application/x-www-form-urlencoded")
}
