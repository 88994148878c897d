//! Leading back to where the visitor was, and nowhere else.

use axum::response::Redirect;
use policy_runtime::pages::path_on_this_site;

/// 303 to `next`, if that is a page of this site; else to `otherwise`.
pub(super) fn back_to(next: Option<&str>, otherwise: &str) -> Redirect {
    Redirect::to(next.and_then(path_on_this_site).unwrap_or(otherwise))
}
