//! The basket: a necessary cookie demands no consent.

use super::forms::Form;
use super::page::Visitor;
use crate::catalogue::{self, euros};
use crate::policy;
use crate::store::Store;
use crate::values::BasketId;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{Html, Redirect};

pub(super) async fn show(visitor: Visitor, State(store): State<Store>) -> Html<String> {
    let basket = store.basket(visitor.cookies.get::<policy::basket>());
    let lines = basket.iter().map(|kettle| format!("<li>{}, {}", kettle.name, euros(kettle.price)));
    let lines = lines.collect::<Vec<_>>().concat();
    let content = if basket.is_empty() {
        "<p>Your basket is empty.".to_owned()
    } else {
        format!("<ul>{lines}</ul><p><a href=/checkout>Pay</a>")
    };
    visitor.page("Basket", &content)
}

pub(super) async fn add(
    visitor: Visitor,
    State(store): State<Store>,
    body: Bytes,
) -> Result<Redirect, StatusCode> {
    let form = Form::of(&visitor.cookies, &body)?;
    let kettle = form.field("kettle").and_then(catalogue::kettle);
    let kettle = kettle.ok_or(StatusCode::UNPROCESSABLE_ENTITY)?;
    let id = match visitor.cookies.get::<policy::basket>() {
        Some(id) => id,
        None => BasketId::random().map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?,
    };
    store.add(id, kettle);
    visitor.cookies.set(policy::basket(id)); // it slides: each use starts its thirty days anew
    Ok(Redirect::to("/basket"))
}
