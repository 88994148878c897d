//! What visitors meet: one file per page or guard.

mod api;
mod assets;
mod cookie_pages;
mod csrf;
mod dataset;
mod fields;
mod headers;
mod home;
mod language;
mod page;
mod problem;
mod redirect;
mod same_origin;
mod session;
mod visitor;

use crate::store::Store;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state, map_response};
use axum::routing::{get, post};
pub(crate) use problem::Problem;

/// More than any form or data set of ours needs.
const MOST_BODY_OCTETS: usize = 64 * 1024;

/// The routes, and around them what every request passes, the last line first.
pub(crate) fn router(store: Store) -> Router {
    Router::new()
        .route("/", get(home::show))
        .route("/login", post(session::sign_in))
        .route("/logout", post(session::sign_out))
        .route("/language", post(language::choose))
        .route("/datasets/{id}", get(dataset::show))
        .route("/api/datasets", get(api::list).post(api::add))
        .route("/assets/{name}", get(assets::show))
        .merge(cookie_pages::routes())
        .fallback(async || Problem::NoPage)
        .method_not_allowed_fallback(async || Problem::NoMethod)
        .layer(DefaultBodyLimit::max(MOST_BODY_OCTETS))
        .layer(from_fn(same_origin::guard))
        .layer(from_fn(problem::explain))
        .layer(from_fn_with_state(store, visitor::receive))
        .layer(map_response(headers::add))
}
