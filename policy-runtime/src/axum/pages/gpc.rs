//! Serves the site's support of Global Privacy Control (GPC, section 4).

use super::policy::json;
use crate::cookies::Cookies;
use crate::policy::Policy;
use axum::response::Response;

/// Answers `GET /.well-known/gpc.json`.
pub(super) async fn show<P: Policy>(cookies: Cookies<P>) -> Response {
    json(&P::document().gpc_support_on(cookies.site()))
}
