//! Advertising, as the Meta pixel: a script, a picture, and a cookie at the vendor's.

use crate::answer::{point, script, with_cookie};
use crate::visits::Visit;
use axum::response::Response;

/// The host of the script.
pub const SCRIPT_HOST: &str = "connect.facebook.net";
/// The host of the picture, which has the cookie `fr`.
pub const PIXEL_HOST: &str = "www.facebook.com";

pub(crate) fn answer(visit: &Visit) -> Option<Response> {
    match &*visit.host {
        SCRIPT_HOST => Some(script(include_str!("scripts/pixel.js"))),
        PIXEL_HOST => Some(with_cookie(
            point(),
            "fr=0a1b2c; Domain=facebook.com; Path=/; Max-Age=7776000; Secure; HttpOnly; SameSite=None",
        )),
        _ => None,
    }
}
