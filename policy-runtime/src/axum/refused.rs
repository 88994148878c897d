//! `Refused` as a response.

use crate::consent::Refused;
use axum::response::{IntoResponse, Response};
use http::StatusCode;

/// Responds with a 403 that names the purpose and links to the settings, in the first language of the policy. With
/// [`Routes::explanations`](crate::pages::Routes::explanations) it is in the visitor's language and the application's
/// layout.
#[cfg(feature = "pages")]
impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let first = self.declaration().title.languages().next().map(|(tag, _)| tag);
        super::pages::explanation_response(StatusCode::FORBIDDEN, self, first)
    }
}

/// Responds with a 403 that names the purpose and links to the settings.
#[cfg(not(feature = "pages"))]
impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let title = escape(self.declaration().title.in_language(""));
        let settings = escape(&self.base_path().address(crate::paths::SETTINGS));
        let page = format!(
            "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Not allowed</title>\n\
             <p>This needs your consent to \u{201c}{title}\u{201d}. <a href=\"{settings}\">Your choices about cookies</a></p>\n</html>\n"
        );
        (StatusCode::FORBIDDEN, axum::response::Html(page)).into_response()
    }
}

#[cfg(not(feature = "pages"))]
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
