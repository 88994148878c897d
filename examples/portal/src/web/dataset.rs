//! One data set: where the optional cookies are set.

use super::page::{Frame, page};
use super::problem::Problem;
use super::visitor::Visitor;
use crate::policy::{self, Audience, Films, Suggestions};
use crate::store::Dataset;
use crate::values::{DatasetId, Day};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use policy_runtime::pages::Embedded;

#[derive(Template)]
#[template(path = "dataset.html")]
struct Page {
    frame: Frame,
    catalogue_language: &'static str,
    dataset: Dataset,
    visits: i64,
    /// The library's markup: a film of another company, or its placeholder.
    film: String,
}

/// `GET /datasets/{id}`.
pub(super) async fn show(
    visitor: Visitor,
    id: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let id = id.ok().and_then(|Path(id)| DatasetId::parse(&id)).ok_or(Problem::NoDataset)?;
    let dataset = visitor.store().dataset(&id).await?.ok_or(Problem::NoDataset)?;
    if !is_prefetch(&headers) {
        count(&visitor, &id).await?;
        remember(&visitor, &id);
    }
    let visits = visitor.store().visits(&id).await?;
    let catalogue_language = visitor.tenant.catalogue_language().tag();
    let film = film(&visitor, &id);
    page(
        StatusCode::OK,
        visitor.language(),
        &Page { frame: visitor.frame().await?, catalogue_language, dataset, visits, film },
    )
}

/// Counts a visitor once a day, unless they object: the cookie holds the day and the database the sum.
async fn count(visitor: &Visitor, id: &DatasetId) -> Result<(), Problem> {
    let today = Day::today();
    if visitor.cookies.allows(Audience) && visitor.cookies.get::<policy::visit>() != Some(today) {
        visitor.store().count_visit(id, today).await?;
        visitor.cookies.set(policy::visit(today));
    }
    Ok(())
}

/// Remembers what was opened, for those who want suggestions. Without the consent there is no way to write this cookie.
fn remember(visitor: &Visitor, id: &DatasetId) {
    if let Ok(consent) = visitor.cookies.consent(Suggestions) {
        let seen = visitor.cookies.get_with::<policy::recent>(consent).unwrap_or_default();
        visitor.cookies.set(policy::recent(consent, seen.push(id.clone())));
    }
}

/// A film that explains the data set. Without the consent it has no address.
fn film(visitor: &Visitor, id: &DatasetId) -> String {
    let film = policy::film(visitor.cookies.consent(Films), id.as_str());
    let here = visitor.here.as_str();
    Embedded::of(&visitor.cookies, &film, visitor.wording(), here).to_html()
}

/// The browser asks ahead of the visitor, who may never come.
fn is_prefetch(headers: &HeaderMap) -> bool {
    headers.get("sec-purpose").is_some_and(|purpose| purpose.as_bytes().starts_with(b"prefetch"))
}
