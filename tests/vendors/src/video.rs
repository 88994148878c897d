//! Videos, as those of `YouTube` in its mode of enhanced privacy: a frame with partitioned cookies.

use crate::answer::{page, with_cookie};
use crate::visits::Visit;
use axum::response::Response;

/// The host of the frame, which has the cookies.
pub const HOST: &str = "www.youtube-nocookie.com";

pub(crate) fn answer(visit: &Visit) -> Option<Response> {
    if visit.host != HOST {
        return None;
    }
    let player = page(
        "A player",
        "<body style=\"margin:0;background:#111;color:#eee;font:1em sans-serif;display:grid;place-items:center;height:100vh\"><p>▶ A stand-in plays here.",
    );
    let player = with_cookie(
        player,
        "VISITOR_INFO1_LIVE=v1; Domain=youtube-nocookie.com; Path=/; Max-Age=15552000; Secure; HttpOnly; SameSite=None; Partitioned",
    );
    Some(with_cookie(
        player,
        "YSC=y1; Domain=youtube-nocookie.com; Path=/; Secure; HttpOnly; SameSite=None; Partitioned",
    ))
}
