//! The pages about cookies: the library's, in the portal's layout and in the visitor's language.

use super::page::Frame;
use super::visitor::{Visitor, preferred_language, preferred_wording};
use crate::policy::DataPortal;
use askama::Template;
use axum::http::request::Parts;
use policy_runtime::pages::{self, POLICY, Page, Routes, SETTINGS};

#[derive(Template)]
#[template(path = "cookie_page.html")]
struct Layout<'p> {
    frame: Frame,
    title: &'p str,
    /// Markup that the library wrote, with every text of it escaped.
    markup: &'p str,
    has_other_formats: bool,
}

/// `GET` and `POST /cookies`, `GET /cookie-policy`, `/.well-known/gpc.json`, and what these load.
pub(super) fn routes() -> Routes<DataPortal> {
    pages::routes::<DataPortal>().language(language).layout(lay_out)
}

fn language(request: &Parts) -> String {
    let visitor = request.extensions.get::<Visitor>();
    let language = visitor.map_or_else(|| preferred_wording(&request.headers), Visitor::wording);
    language.to_owned()
}

async fn lay_out(page: Page) -> String {
    let path = page.request.uri.path();
    let layout = Layout {
        frame: frame(&page.request, path == SETTINGS).await,
        title: &page.title,
        markup: &page.markup,
        has_other_formats: path == POLICY,
    };
    layout.render().unwrap_or_else(|error| {
        tracing::error!(%error, "a page could not be written");
        page.markup.clone()
    })
}

/// What is chosen here must not depend on the rest of the portal: where that is broken, less stands around it.
async fn frame(request: &Parts, asks_itself: bool) -> Frame {
    let frame = match request.extensions.get::<Visitor>() {
        Some(visitor) => visitor.frame().await.ok(),
        None => None,
    };
    let frame = frame.unwrap_or_else(|| Frame::for_stranger(preferred_language(&request.headers)));
    if asks_itself { frame.without_banner() } else { frame }
}
