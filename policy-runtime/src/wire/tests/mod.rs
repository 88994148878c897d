//! Tables of cases, each a line with the input and the expected result.
//!
//! The cases restate facts of RFC 6265bis, layered-cookies, CHIPS, web-platform-tests `cookies/` and
//! the http-state suite that came before it.

mod ambiguous;
mod attributes;
mod cases;
mod cookie_header;
mod date;
mod dropped;
mod name_and_value;
mod prefix;
mod properties;
mod write;

use super::SetCookie;

/// A line that browsers store.
fn stored(line: &str) -> SetCookie<'_> {
    SetCookie::parse(line.as_bytes()).unwrap_or_else(|| panic!("dropped: {line:?}"))
}

/// Converts the result of an accessor to text.
fn text(bytes: Option<&[u8]>) -> Option<String> {
    bytes.map(|bytes| String::from_utf8_lossy(bytes).into_owned())
}
