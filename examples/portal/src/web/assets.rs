//! The style sheet, the scripts and the icon. They are the same for everyone. The scripts are compiled from `front/`.

use super::problem::Problem;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

/// `GET /assets/{name}`.
pub(super) async fn show(name: Result<Path<String>, PathRejection>) -> Result<Response, Problem> {
    let (media_type, content) = match name.as_deref().map(String::as_str) {
        Ok("portal.css") => ("text/css; charset=utf-8", include_str!("../../assets/portal.css")),
        Ok("portal.js") => (JAVASCRIPT, include_str!("../../assets/portal.js")),
        Ok("policy.js") => (JAVASCRIPT, include_str!("../../assets/policy.js")),
        Ok("icon.svg") => ("image/svg+xml", include_str!("../../assets/icon.svg")),
        _ => return Err(Problem::NoPage),
    };
    Ok(([(CONTENT_TYPE, media_type), (CACHE_CONTROL, "max-age=600")], content).into_response())
}
