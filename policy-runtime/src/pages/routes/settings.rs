//! The settings, and the choices that are made there and in the banner.

use super::super::form::ChoiceForm;
use super::super::{Explanation, Preferences, is_same_origin, paths};
use super::query::Query;
use super::{Page, Site, explanations, headers};
use crate::cookies::Cookies;
use crate::policy::Policy;
use crate::wording::Speaker;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, HeaderMap, LOCATION, RETRY_AFTER};
use http::request::Parts;
use http::{HeaderValue, StatusCode};

/// More than a field for each of a thousand purposes.
const LONGEST_FORM: usize = 64 * 1024;

/// `GET /cookies`.
pub(super) async fn show<P: Policy>(
    State(site): State<Site>,
    cookies: Cookies<P>,
    request: Request,
) -> Response {
    let (request, _) = request.into_parts();
    let query = Query::of(&request);
    let preferences = Preferences::new(&cookies, &site.language(&request), query.next());
    if !query.has("saved") {
        return page(&site, request, StatusCode::OK, preferences).await;
    }
    let mut response = page(&site, request, StatusCode::OK, preferences.saved()).await;
    headers::keep_nowhere(&mut response);
    response
}

/// `POST /cookies`.
pub(super) async fn choose<P: Policy>(
    State(site): State<Site>,
    cookies: Cookies<P>,
    request: Request,
) -> Response {
    let (request, body) = request.into_parts();
    let mut response = if is_same_origin(&request, cookies.site()) {
        let body = match to_bytes(body, LONGEST_FORM).await {
            Ok(body) if is_form(&request.headers) => Ok(ChoiceForm::parse(&body)),
            Ok(_) => Err(StatusCode::UNSUPPORTED_MEDIA_TYPE),
            Err(_) => Err(StatusCode::PAYLOAD_TOO_LARGE),
        };
        answer(&site, &cookies, request, body).await
    } else {
        let explanation = Explanation::foreign_form(P::document(), &site.language(&request));
        explanations::page(&site, request, StatusCode::FORBIDDEN, &explanation).await
    };
    headers::keep_nowhere(&mut response);
    response
}

async fn answer<P: Policy>(
    site: &Site,
    cookies: &Cookies<P>,
    request: Parts,
    form: Result<ChoiceForm, StatusCode>,
) -> Response {
    let language = site.language(&request);
    let next = form.as_ref().ok().and_then(ChoiceForm::next);
    let choice = form
        .as_ref()
        .map_err(|status| *status)
        .and_then(|form| form.choice::<P>().map_err(|_| StatusCode::BAD_REQUEST));
    let choice = match choice {
        // The purposes, which the policy may not have in the language of the buttons.
        Ok(choice) => choice.shown_in(Speaker::new(P::document(), &language).language_of_policy()),
        Err(status) => {
            let preferences = Preferences::new(cookies, &language, None).without_choice();
            return page(site, request, status, preferences).await;
        }
    };
    let chosen: Vec<_> = choice.purposes().collect();
    match cookies.choose(choice).await {
        Ok(receipt) => {
            tracing::debug!(record = ?receipt.record_id(), "a choice was recorded");
            see_other(next)
        }
        Err(reason) => {
            tracing::error!(error = %reason, "a choice was not recorded");
            let preferences = Preferences::new(cookies, &language, None)
                .not_recorded(reason)
                .ticked(chosen.into_iter());
            let mut response =
                page(site, request, StatusCode::SERVICE_UNAVAILABLE, preferences).await;
            if let Some(seconds) = reason.retry_after() {
                response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
            }
            response
        }
    }
}

async fn page(
    site: &Site,
    request: Parts,
    status: StatusCode,
    preferences: Preferences,
) -> Response {
    let (title, tongue) = (preferences.title.text.clone(), preferences.tongue);
    let page = Page { title, tongue, markup: preferences.to_html(), request };
    headers::html(status, tongue, site.layout.apply(page).await)
}

/// 303 to where the visitor was.
fn see_other(next: Option<&str>) -> Response {
    let saved = paths::saved(None);
    let mut response = StatusCode::SEE_OTHER.into_response();
    if let Ok(location) = HeaderValue::from_str(next.unwrap_or(&saved)) {
        response.headers_mut().insert(LOCATION, location);
    }
    response
}

fn is_form(headers: &HeaderMap) -> bool {
    let field = headers.get(CONTENT_TYPE).and_then(|field| field.to_str().ok()).unwrap_or_default();
    let media_type = field.split(';').next().unwrap_or_default().trim();
    media_type.eq_ignore_ascii_case("application/x-www-form-urlencoded")
}
