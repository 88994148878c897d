//! Short pages that say why nothing was done.

use super::super::SettingsLink;
use super::{Page, Site, headers};
use crate::policy::Policy;
use crate::wording::{Phrase, Speaker, Tongue};
use askama::Template;
use axum::response::Response;
use http::StatusCode;
use http::request::Parts;

#[derive(Template)]
#[template(path = "explanation.html")]
struct Explanation {
    tongue: Tongue,
    title: Phrase,
    sentences: Vec<Phrase>,
    link: String,
}

/// Says that a form came from elsewhere. Nothing that it held is shown again.
pub(super) async fn foreign_form<P: Policy>(site: &Site, request: Parts) -> Response {
    let language = site.language(&request);
    let speaker = Speaker::new(P::document(), &language);
    let explanation = Explanation {
        tongue: speaker.tongue,
        title: speaker.fixed("settings"),
        sentences: vec![speaker.fixed("foreign-form")],
        link: SettingsLink::new(P::document(), &language).to_html(),
    };
    let page = Page {
        title: explanation.title.text.clone(),
        tongue: explanation.tongue,
        markup: explanation.render().unwrap_or_default(),
        request,
    };
    headers::html(StatusCode::FORBIDDEN, explanation.tongue, site.layout.apply(page).await)
}
