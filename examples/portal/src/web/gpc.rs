//! That the site honours Global Privacy Control (the GPC specification, "GPC support resource").

use crate::policy::DataPortal;
use axum::Json;
use policy_runtime::Policy;
use policy_runtime::document::GpcSupport;

/// `GET /.well-known/gpc.json`.
pub(super) async fn show() -> Json<GpcSupport> {
    Json(DataPortal::document().gpc_support())
}
