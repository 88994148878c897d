//! Statistics, as Google Analytics 4: a script with commands in `window.dataLayer`.
//!
//! The script takes the commands in their order, those of consent among them, and sends what it took with every beacon, in the
//! parameter `calls`, as JSON; a page finds them in `window.takenByAnalytics`. While `analytics_storage` is denied it stores
//! nothing.

use crate::answer::{nothing, point, script};
use crate::visits::Visit;
use axum::response::Response;

/// The host of the script.
pub const SCRIPT_HOST: &str = "www.googletagmanager.com";
/// The host that beacons go to.
pub const BEACON_HOST: &str = "region1.google-analytics.com";

pub(crate) fn answer(visit: &Visit) -> Option<Response> {
    match (&*visit.host, &*visit.path) {
        (SCRIPT_HOST, path) if path.starts_with("/gtag/js") => {
            Some(script(include_str!("scripts/analytics.js")))
        }
        (SCRIPT_HOST, _) => Some(point()),
        (BEACON_HOST, _) => Some(nothing()),
        _ => None,
    }
}
