//! Serves the banner and the notice at entry alone, for cached pages into which a script or an ESI include inserts it.

use super::query::Query;
use super::{Presentation, headers};
use crate::cookies::Cookies;
use crate::i18n::Localizer;
use crate::pages::{Banner, EntryNotice, Representation, change_html};
use crate::policy::Policy;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::StatusCode;

/// Answers `GET /cookies/banner`, with 204 where no consent is to be asked. `?entry` is for the first page of a visit, which may have
/// to have the notice, too.
pub(super) async fn show<P: Policy>(
    State(presentation): State<Presentation>,
    cookies: Cookies<P>,
    request: Request,
) -> Response {
    let (request, _) = request.into_parts();
    presentation.locate(&cookies);
    let query = Query::of(&request);
    let here = query.next().unwrap_or(cookies.base_path().front_page());
    let language = presentation.language(&request);
    let representation = Representation::of(&request);
    let notice =
        query.has("entry").then(|| EntryNotice::of_page(&cookies, &language, here)).flatten();
    let notice = notice.map(|notice| (notice.language, notice.to_html()));
    let banner = Banner::new(&cookies, &language, here).map(|banner| {
        let banner = banner.placed(presentation.placement);
        let is_fragment = representation.is_fragment();
        let banner = if is_fragment { banner.into_fragment(&cookies) } else { banner };
        (banner.language, banner.to_html())
    });
    let fragments: Vec<_> = banner.into_iter().chain(notice).collect();
    let mut response = match fragments.first() {
        Some((language, _)) => {
            let markup: String = fragments.iter().map(|(_, markup)| markup.as_str()).collect();
            headers::html(StatusCode::OK, *language, representation.fragment(markup))
        }
        // A 204 leaves what htmx shows, and a frame of Turbo wants a frame.
        None if representation.is_fragment() => {
            let change = if query.has("saved") { change_html(&cookies) } else { String::new() };
            let language = Localizer::new(P::document(), &language).language;
            headers::html(StatusCode::OK, language, representation.fragment(change))
        }
        None => StatusCode::NO_CONTENT.into_response(),
    };
    headers::vary_by_representation(&mut response);
    response
}
