//! The API of the catalogue, for scripts and for forms.

use super::csrf;
use super::fields::{Fields, body, has_media_type, is_form};
use super::home::search;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::store::{Dataset, NewDataset};
use axum::Json;
use axum::extract::{RawQuery, Request};
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// `GET /api/datasets`, `?q=` searches. It hands out the token that the `POST` asks for.
pub(super) async fn list(
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Json<Vec<Dataset>>, Problem> {
    csrf::token(&visitor)?;
    let datasets = visitor.store().datasets(&search(query.as_deref())?).await?;
    Ok(Json(datasets))
}

/// `POST /api/datasets`: from a script as JSON, or from a form.
///
/// The checks go from the request's origin (before every route) to its content, so that each answer says the first
/// thing that is missing and nothing is learnt about the later ones.
pub(super) async fn add(visitor: Visitor, request: Request) -> Result<Response, Problem> {
    let headers = request.headers().clone();
    let body = body(request, &()).await?;
    let form = is_form(&headers).then(|| Fields::parse(&body));
    let form_token = match &form {
        Some(Ok(fields)) => fields.at_most_one(csrf::FIELD).unwrap_or_default(),
        _ => None,
    };
    csrf::check(&visitor, &headers, form_token)?;
    let account = visitor.account().await?.ok_or(Problem::NotSignedIn)?;

    let new = match &form {
        Some(Ok(fields)) => from_form(fields)?,
        Some(Err(problem)) => return Err(*problem),
        None if has_media_type(&headers, "application/json") => from_json(&body)?,
        None => return Err(Problem::WrongMediaType),
    };
    let dataset = visitor
        .store()
        .add_dataset(&checked(&new)?, &account.name)
        .await?
        .ok_or(Problem::TitleTaken)?;
    let page = format!("/datasets/{}", dataset.id);
    Ok(match form {
        Some(_) => Redirect::to(&page).into_response(),
        None => (StatusCode::CREATED, [(LOCATION, page)], Json(dataset)).into_response(),
    })
}

/// A data set as the API takes it. Only the title must be there.
#[derive(Deserialize)]
struct Submitted {
    title: String,
    #[serde(default, alias = "description")]
    summary: String,
    #[serde(default)]
    topic: String,
}

fn from_json(body: &[u8]) -> Result<Submitted, Problem> {
    serde_json::from_slice(body).map_err(|_| Problem::MalformedJson)
}

fn from_form(fields: &Fields) -> Result<Submitted, Problem> {
    let optional =
        |name| fields.at_most_one(name).map(|value| value.unwrap_or_default().to_owned());
    Ok(Submitted {
        title: fields.one("title")?.to_owned(),
        summary: optional("summary")?,
        topic: optional("topic")?,
    })
}

/// The data set, if its texts are such that they can be shown.
fn checked(submitted: &Submitted) -> Result<NewDataset, Problem> {
    let title = line(&submitted.title, 120)?;
    let topic = line(&submitted.topic, 60)?;
    let summary = submitted.summary.replace("\r\n", "\n").trim().to_owned();
    let is_text = summary.chars().all(|letter| letter == '\n' || !letter.is_control());
    if title.is_empty() || !is_text || summary.chars().count() > 2000 {
        return Err(Problem::BadDataset);
    }
    Ok(NewDataset { title, summary, topic })
}

fn line(text: &str, most_letters: usize) -> Result<String, Problem> {
    let text = text.trim();
    let fits = text.chars().count() <= most_letters && !text.chars().any(char::is_control);
    if fits { Ok(text.to_owned()) } else { Err(Problem::BadDataset) }
}
