//! The catalogue, and the forms of those who come to it.

use super::csrf;
use super::fields::Fields;
use super::page::{Frame, page};
use super::problem::Problem;
use super::visitor::Visitor;
use crate::policy::{self, Suggestions};
use crate::store::Dataset;
use crate::values::{DatasetId, Recent};
use askama::Template;
use axum::extract::RawQuery;
use axum::http::StatusCode;
use axum::response::Response;

#[derive(Template)]
#[template(path = "home.html")]
struct Home {
    frame: Frame,
    search: String,
    catalogue_language: &'static str,
    datasets: Vec<Dataset>,
    opened: Vec<Dataset>,
    suggested: Vec<Dataset>,
    /// For the form that signs in, or the one that adds a data set.
    csrf_token: String,
}

/// `GET /`, `?q=` searches.
pub(super) async fn show(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let search = search(query.as_deref())?;
    let frame = visitor.frame().await?;
    let csrf_token = csrf::token(&visitor)?;
    let (opened, suggested) = recent(&visitor).await?;
    let datasets = visitor.store().datasets(&search).await?;
    let catalogue_language = visitor.tenant.catalogue_language().tag();
    page(
        StatusCode::OK,
        visitor.language(),
        &Home { frame, search, catalogue_language, datasets, opened, suggested, csrf_token },
    )
}

/// What the field `q` of a query searches for.
pub(super) fn search(query: Option<&str>) -> Result<String, Problem> {
    let fields = Fields::parse(query.unwrap_or_default().as_bytes())?;
    Ok(fields.at_most_one("q")?.unwrap_or_default().trim().to_owned())
}

/// What the visitor opened last and what goes with it: nothing without their consent, as it is read from their browser.
async fn recent(visitor: &Visitor) -> Result<(Vec<Dataset>, Vec<Dataset>), Problem> {
    let seen = match visitor.cookies.consent(Suggestions) {
        Ok(consent) => visitor.cookies.get_with::<policy::recent>(consent).unwrap_or_default(),
        Err(_) => Recent::default(),
    };
    let opened = titles(visitor, seen.ids()).await?;
    let suggested = visitor.store().suggestions(seen.ids()).await?;
    Ok((opened, suggested))
}

/// The data sets that still exist.
async fn titles(visitor: &Visitor, ids: &[DatasetId]) -> Result<Vec<Dataset>, Problem> {
    let mut datasets = Vec::with_capacity(ids.len());
    for id in ids {
        datasets.extend(visitor.store().dataset(id).await?);
    }
    Ok(datasets)
}
