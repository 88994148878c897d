//! A kettle, and its video.

use super::forms;
use super::page::Visitor;
use crate::catalogue::{self, euros};
use crate::policy::{self, Media};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Html;

pub(super) async fn show(
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Html<String>, StatusCode> {
    let kettle = catalogue::kettle(&id).ok_or(StatusCode::NOT_FOUND)?;
    let video = policy::youtube(visitor.cookies.consent(Media), kettle.video);
    let content = format!(
        "<p>{} {}<form method=\"post\" action=\"/basket\">{}<input type=\"hidden\" name=\"kettle\" value=\"{}\">
         <button>Into the basket</button></form>{}",
        kettle.text,
        euros(kettle.price),
        forms::hidden_field(&visitor.cookies)?,
        kettle.id,
        visitor.embedded(&video).to_html()
    );
    Ok(visitor.page(kettle.name, &content))
}
