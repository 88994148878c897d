//! Serves items of embeds, to the forms of placeholders and to the script of embeds.

use super::settings::see_other;
use super::{Page, Presentation, explanations, form, headers};
use crate::cookies::Cookies;
use crate::pages::{EmbedsOutcome, handle_embeds};
use crate::policy::Policy;
use axum::extract::{Request, State};
use axum::response::{Html, IntoResponse, Response};
use http::StatusCode;

/// Answers `GET /cookies/embeds`, the address of a page with one item, which a browser asks for again without the form: no item is
/// loaded.
pub(super) async fn leave<P: Policy>(
    State(presentation): State<Presentation>,
    cookies: Cookies<P>,
) -> Response {
    presentation.locate(&cookies);
    let mut response = see_other(&format!("{}/", cookies.base_path().as_str()));
    headers::forbid_storage(&mut response);
    response
}

/// Answers `POST /cookies/embeds`.
pub(super) async fn load<P: Policy>(
    State(presentation): State<Presentation>,
    cookies: Cookies<P>,
    request: Request,
) -> Response {
    presentation.locate(&cookies);
    let (request, body) = form::read(request).await;
    let language = presentation.language(&request);
    let outcome = handle_embeds(&cookies, &request, body.as_deref(), &language);
    let mut response = match outcome {
        EmbedsOutcome::Fragment(html) => {
            let mut response = Html(html).into_response();
            headers::protect(response.headers_mut());
            response
        }
        EmbedsOutcome::Location(location) => see_other(&location),
        EmbedsOutcome::Explanation(status, explanation) => {
            explanations::page(&presentation, request, status, &explanation).await
        }
        EmbedsOutcome::Page(item) => {
            let (title, language) = (item.title.text.clone(), item.language);
            let page = Page { title, language, markup: item.to_html(), has_banner: false, request };
            headers::html(StatusCode::OK, language, presentation.layout.apply(page).await)
        }
    };
    headers::forbid_storage(&mut response);
    response
}
