//! Answers that several vendors give.

use crate::visits::Visit;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE,
    SET_COOKIE,
};
use axum::http::{HeaderName, HeaderValue};
use axum::response::{IntoResponse, Response};

/// Stores a cookie on the widest Domain that the browser keeps, as vendors' scripts do: from the top level of the host down.
const KEEP: &str = include_str!("scripts/keep.js");

/// A picture of one transparent point.
const POINT: &[u8] = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";

/// Answers with a vendor's script.
pub(crate) fn script(script: &str) -> Response {
    typed("text/javascript; charset=utf-8", format!("(() => {{\n{KEEP}\n{script}\n}})();"))
}

/// Answers with a page, for a frame.
pub(crate) fn page(title: &str, body: &str) -> Response {
    let page =
        format!("<!doctype html><html lang=en><meta charset=utf-8><title>{title}</title>{body}");
    typed("text/html; charset=utf-8", page)
}

/// Answers with a picture that is not seen.
pub(crate) fn point() -> Response {
    typed("image/gif", POINT)
}

/// Answers to what needs no answer.
pub(crate) fn nothing() -> Response {
    typed("application/json", "{}")
}

/// Adds a cookie to an answer.
pub(crate) fn with_cookie(mut response: Response, line: &'static str) -> Response {
    response.headers_mut().append(SET_COOKIE, HeaderValue::from_static(line));
    response
}

/// Answers as a host that no stand-in plays: what a script or a picture of a stranger would do.
pub(crate) fn of_stranger(visit: &Visit) -> Response {
    let path = visit.path.split('?').next().unwrap_or_default();
    let answer = match path.rsplit_once('.').map_or("", |(_, kind)| kind) {
        "js" => {
            script("window.strangers = (window.strangers || 0) + 1; keep('stranger', '1', 3600);")
        }
        "gif" | "png" => point(),
        "css" => typed("text/css", "p { color: red }"),
        _ => page("A stranger", "<p>A stranger</p>"),
    };
    with_cookie(answer, "stranger_id=1; Path=/; Max-Age=3600; Secure; SameSite=None")
}

/// Lets scripts of the page that sent a request read the answer.
pub(crate) fn readable_by(mut response: Response, origin: &str) -> Response {
    let origin = HeaderValue::from_str(origin).ok().filter(|origin| !origin.is_empty());
    if let Some(origin) = origin {
        response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        let yes = HeaderValue::from_static("true");
        response.headers_mut().insert(ACCESS_CONTROL_ALLOW_CREDENTIALS, yes);
    }
    response
}

fn typed(kind: &'static str, body: impl IntoResponse) -> Response {
    // A cached answer would be no request, and tests count requests.
    let fields: [(HeaderName, &str); 2] = [(CONTENT_TYPE, kind), (CACHE_CONTROL, "no-store")];
    (fields, body).into_response()
}
