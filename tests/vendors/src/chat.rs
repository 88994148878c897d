//! Chat, as Intercom's: a script that loads another, which stores cookies and opens a window.

use crate::answer::{nothing, point, script};
use crate::visits::Visit;
use axum::response::Response;

/// The host of the script that a page loads.
pub const SCRIPT_HOST: &str = "widget.intercom.io";
/// The host of the script that it loads, and of its font.
pub const ASSETS_HOST: &str = "js.intercomcdn.com";
/// The host that it talks to.
pub const API_HOST: &str = "api-iam.intercom.io";
/// The host of its pictures.
pub const PICTURES_HOST: &str = "static.intercomassets.com";

pub(crate) fn answer(visit: &Visit) -> Option<Response> {
    match (&*visit.host, &*visit.path) {
        (SCRIPT_HOST, _) => Some(script(include_str!("scripts/chat_loader.js"))),
        (ASSETS_HOST, path) if path.starts_with("/frame.js") => {
            Some(script(include_str!("scripts/chat.js")))
        }
        (ASSETS_HOST | API_HOST, _) => Some(nothing()),
        (PICTURES_HOST, _) => Some(point()),
        _ => None,
    }
}
