//! That the site honours Global Privacy Control (the GPC specification, "GPC support resource").

use crate::policy::DataPortal;
use axum::Json;
use policy_runtime::Policy;
use serde_json::{Value, json};

/// `GET /.well-known/gpc.json`.
pub(super) async fn show() -> Json<Value> {
    Json(json!({ "gpc": true, "lastUpdate": DataPortal::document().updated }))
}
