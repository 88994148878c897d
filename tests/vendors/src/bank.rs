//! The bank that approves payments: a page whose form leads back to the shop, from another site.

use crate::answer::page;
use crate::visits::Visit;
use axum::response::Response;

/// The host of the bank.
pub const HOST: &str = "bank.example";

/// The shop that the bank works for.
const SHOP: &str = "https://kettle.example";

pub(crate) fn answer(visit: &Visit) -> Option<Response> {
    if visit.host != HOST {
        return None;
    }
    let order = visit.path.strip_prefix("/approve/").and_then(|order| order.parse::<u64>().ok())?;
    let form =
        format!("<form method=post action=\"{SHOP}/paid/{order}\"><button>Approve</button></form>");
    Some(page("The bank", &form))
}
