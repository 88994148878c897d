//! That the site honours Global Privacy Control (GPC, section 4).

use super::policy::json;
use crate::policy::Policy;
use axum::response::Response;

/// `GET /.well-known/gpc.json`.
pub(super) async fn show<P: Policy>() -> Response {
    json(&P::document().gpc_support())
}
