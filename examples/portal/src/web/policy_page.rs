//! The cookie policy: the same declaration that the program is held to, for people and for programs.

use super::fields::Fields;
use super::page::{Frame, page};
use super::problem::Problem;
use super::visitor::Visitor;
use crate::policy::DataPortal;
use askama::Template;
use axum::Json;
use axum::extract::RawQuery;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_LANGUAGE, CONTENT_TYPE, VARY};
use axum::response::{IntoResponse, Response};
use policy_runtime::Policy;

#[derive(Template)]
#[template(path = "policy.html")]
struct Page {
    frame: Frame,
    /// Markup that the runtime wrote, with every text of it escaped.
    policy: String,
}

/// `GET /cookie-policy`, `?format=md` or `json` for other forms of it.
pub(super) async fn show(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let fields = Fields::parse(query.unwrap_or_default().as_bytes())?;
    let (document, language) = (DataPortal::document(), visitor.language());
    match fields.at_most_one("format")? {
        None | Some("html") => {
            let policy = document.to_html(language.tag(), &visitor.origin);
            page(StatusCode::OK, language, &Page { frame: visitor.frame().await?, policy })
        }
        Some("md") => {
            let headers = [
                (CONTENT_TYPE, "text/markdown; charset=utf-8"),
                (CONTENT_LANGUAGE, language.tag()),
                (VARY, "Accept-Language"),
            ];
            Ok((headers, document.to_markdown(language.tag(), &visitor.origin)).into_response())
        }
        Some("json") => Ok(Json(document).into_response()),
        Some(_) => Err(Problem::MalformedForm),
    }
}
