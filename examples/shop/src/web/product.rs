//! A kettle, and its video.

use super::forms;
use super::page::Visitor;
use crate::catalogue::{self, euros};
use crate::policy::{self, Media, Shop};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Html;
use policy_runtime::Policy;
use policy_runtime::pages::Embedded;

pub(super) async fn show(
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Html<String>, StatusCode> {
    let kettle = catalogue::kettle(&id).ok_or(StatusCode::NOT_FOUND)?;
    let video = policy::youtube(visitor.cookies.consent(Media), kettle.video);
    let here = visitor.here.as_str();
    let video = Embedded::new(&video, Shop::document(), visitor.language, here)
        .with_nonce(visitor.cookies.nonce());
    let content = format!(
        "<p>{} {}<form method=\"post\" action=\"/basket\">{}<input type=\"hidden\" name=\"kettle\" value=\"{}\">
         <button>Into the basket</button></form>{}",
        kettle.text,
        euros(kettle.price),
        forms::hidden_field(&visitor.cookies)?,
        kettle.id,
        video.to_html()
    );
    Ok(visitor.page(kettle.name, &content))
}
