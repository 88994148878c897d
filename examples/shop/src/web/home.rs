//! The front page.

use super::page::Visitor;
use crate::catalogue::{KETTLES, euros};
use crate::policy::{self, Experiments};
use crate::values::{Experiment, Variant};
use axum::http::StatusCode;
use axum::response::Html;

pub(super) async fn show(visitor: Visitor) -> Result<Html<String>, StatusCode> {
    let welcome = match variant(&visitor)? {
        Variant::Plain => "Three kettles.",
        Variant::Warm => "Three kettles, and all the time for tea.",
    };
    let kettles = KETTLES.map(|kettle| {
        format!("<li><a href=/kettles/{}>{}</a>, {}", kettle.id, kettle.name, euros(kettle.price))
    });
    Ok(visitor.page("Kettle &amp; Cup", &format!("<p>{welcome}<ul>{}</ul>", kettles.concat())))
}

/// Chooses a version by chance, and remembers it for those who agreed.
fn variant(visitor: &Visitor) -> Result<Variant, StatusCode> {
    let Ok(consent) = visitor.cookies.consent(Experiments) else { return Ok(Variant::Plain) };
    if let Some(seen) = visitor.cookies.get_at_with::<policy::ab>(consent, Experiment::Welcome) {
        return Ok(seen);
    }
    let variant = Variant::random().map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    visitor.cookies.set(policy::ab(consent, Experiment::Welcome, variant));
    Ok(variant)
}
