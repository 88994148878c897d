//! Serves the policy, for people and for programs. It depends on the visitor's language alone; the layout around it can depend on more,
//! such as the links that the visitor's region prescribes.

use super::query::Query;
use super::{Page, Presentation, headers};
use crate::cookies::Cookies;
use crate::i18n::Localizer;
use crate::layer::is_local_http;
use crate::paths::{BasePath, POLICY};
use crate::policy::Policy;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, LINK};
use http::request::Parts;
use http::uri::Scheme;
use http::{HeaderValue, StatusCode};

/// Answers `GET /cookie-policy`, with `?format=md` or `json`. Any other format is a 404.
pub(super) async fn show<P: Policy>(
    State(presentation): State<Presentation>,
    cookies: Cookies<P>,
    request: Request,
) -> Response {
    presentation.locate(&cookies);
    let (request, _) = request.into_parts();
    let format = Query::of(&request).value("format").unwrap_or("html").to_owned();
    if format == "json" {
        return json(P::document());
    }
    let language = presentation.language(&request);
    let (title, shown) = {
        let localizer = Localizer::new(P::document(), &language);
        (localizer.message("title").text, localizer.language)
    };
    let address = address(&cookies, &request);
    match format.as_str() {
        "html" => {
            let markup = P::document().to_html(&language, &address);
            let page = Page { title, language: shown, markup, has_banner: true, request };
            let page = presentation.layout.apply(page).await;
            let mut response = headers::html(StatusCode::OK, shown, page);
            if let Ok(formats) = HeaderValue::try_from(other_formats(cookies.base_path())) {
                response.headers_mut().insert(LINK, formats);
            }
            response
        }
        "md" => {
            let markdown = P::document().to_markdown(&language, &address);
            let media_type = HeaderValue::from_static("text/markdown; charset=utf-8");
            let mut response = ([(CONTENT_TYPE, media_type)], markdown).into_response();
            headers::set_language(response.headers_mut(), shown);
            headers::protect(response.headers_mut());
            response
        }
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Returns the `Link` field with the other formats (RFC 8288).
fn other_formats(base: BasePath) -> String {
    let policy = base.address(POLICY);
    format!(
        "<{policy}?format=md>; rel=\"alternate\"; type=\"text/markdown\", <{policy}?format=json>; rel=\"alternate\"; type=\"application/json\""
    )
}

/// Returns the address of the site, with its port if it has one and the base path; with its scheme where that is not
/// https.
fn address<P: Policy>(cookies: &Cookies<P>, request: &Parts) -> String {
    let (site, base) = (cookies.site(), cookies.base_path().as_str());
    if is_local_http(site, &request.uri, &request.headers) {
        format!("http://{}{base}", site.authority(&Scheme::HTTP))
    } else {
        format!("{}{base}", site.authority(&Scheme::HTTPS))
    }
}

pub(super) fn json<T: serde::Serialize>(value: &T) -> Response {
    match serde_json::to_vec(value) {
        Ok(json) => {
            let media_type = HeaderValue::from_static("application/json");
            let mut response = ([(CONTENT_TYPE, media_type)], json).into_response();
            headers::protect(response.headers_mut());
            response
        }
        Err(error) => {
            tracing::error!(%error, "the policy could not be written as JSON");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
