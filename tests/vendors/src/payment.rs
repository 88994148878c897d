//! Payment, as Stripe's: a script that puts the card form into a frame, and recognises the device.

use crate::answer::{nothing, page, script, with_cookie};
use crate::visits::Visit;
use axum::response::Response;

/// The host of the script and of the frame.
pub const SCRIPT_HOST: &str = "js.stripe.com";
/// The host that the script talks to.
pub const API_HOST: &str = "api.stripe.com";
/// The host of the frame within the frame, which has the cookie `m`.
pub const DEVICE_HOST: &str = "m.stripe.com";

pub(crate) fn answer(visit: &Visit) -> Option<Response> {
    match (&*visit.host, &*visit.path) {
        (SCRIPT_HOST, "/card") => Some(page(
            "Card",
            "<form><label>Card number <input inputmode=numeric autocomplete=cc-number></label></form><iframe src=\"https://m.stripe.com/6\" title=\"Recognises stolen cards\" hidden></iframe>",
        )),
        (SCRIPT_HOST, _) => Some(script(include_str!("scripts/payment.js"))),
        (DEVICE_HOST, _) => Some(with_cookie(
            page("Device", ""),
            "m=d1; Path=/; Max-Age=34560000; Secure; HttpOnly; SameSite=None; Partitioned",
        )),
        (API_HOST, _) => Some(nothing()),
        _ => None,
    }
}
