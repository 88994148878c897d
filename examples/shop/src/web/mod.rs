//! The pages of the shop, one file each.

mod account;
mod basket;
mod checkout;
mod forms;
mod home;
mod page;
mod product;

use crate::policy::Shop;
use crate::store::Store;
pub use account::PASSWORD;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::routing::{get, post};
use policy_runtime::pages;

/// More than any form of the shop needs, in octets.
const MAX_BODY: usize = 16 * 1024;

pub(crate) fn router() -> Router {
    Router::new()
        .route("/", get(home::show))
        .route("/kettles/{kettle}", get(product::show))
        .route("/basket", get(basket::show).post(basket::add))
        .route("/checkout", get(checkout::show).post(checkout::pay))
        .route("/paid/{order}", post(checkout::paid))
        .route("/account", get(account::show).post(account::sign_in))
        .route("/sign-out", post(account::sign_out))
        .merge(pages::routes::<Shop>().layout(page::lay_out))
        .fallback(async || StatusCode::NOT_FOUND)
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .with_state(Store::default())
}
