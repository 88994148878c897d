//! `Refused` as a response.

use crate::consent::Refused;
use axum::response::{Html, IntoResponse, Response};
use http::StatusCode;

/// Where the visitor's choices are.
const CHOICES: &str = "/cookies";

/// A 403 that says what is missing and where to allow it.
impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let title = escape(self.declaration().title.in_language(""));
        let page = format!(
            "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Not allowed</title>\n\
             <p>This needs your consent to \u{201c}{title}\u{201d}. <a href=\"{CHOICES}\">Your choices about cookies</a></p>\n</html>\n"
        );
        (StatusCode::FORBIDDEN, Html(page)).into_response()
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
