//! Parsing and writing of the `Cookie` and `Set-Cookie` headers, byte by byte as browsers do it.
//!
//! This module knows nothing of policies. It works on bytes: a header may hold any octet from 0x80 up, and a parser that insists
//! on text loses the whole header to one of them.
//!
//! | item | specification |
//! |---|---|
//! | [`cookie_pairs`], [`find`] | the inverse of RFC 6265bis 5.8.3 step 4, which writes `Cookie` |
//! | [`SetCookie`] | RFC 6265bis 5.6 (parsing) and 5.7 (storing), as far as no request is needed |
//! | prefixes of names, such as `__Host-` | RFC 6265bis 5.7 steps 20 to 22; layered-cookies for the two `Http-` prefixes |
//! | `Partitioned` | CHIPS, "How to enforce": requires `Secure` |
//! | [`parse_date`] | RFC 6265 5.1.1, unchanged in RFC 6265bis 5.1.1 |
//! | [`imf_fixdate`] | RFC 9110 5.6.7 |
//! | [`is_token`] | RFC 9110 5.6.2 |
//! | [`is_cookie_value`], [`set_cookie`] | RFC 6265bis 4.1.1 |
//!
//! Parsing allocates nothing, and writing a line allocates once. No input panics.
//!
//! Names are never percent-decoded, and white space is SP and HTAB alone. A parser that does more than browsers do here reads
//! `%5F%5FHost-sid` or `\u{a0}sid` as `__Host-sid` or `sid`, although any sibling host or insecure page could set them.
//!
//! A server reads the request's cookies with [`cookie_pairs`], or those of one name with [`find`]:
//!
//! ```
//! use policy_runtime::wire::{cookie_pairs, find};
//!
//! let header = b"sid=31d4; theme=dark";
//! let mut sent = cookie_pairs(header);
//! assert_eq!(sent.next(), Some((&b"sid"[..], &b"31d4"[..])));
//! assert_eq!(find(header, b"theme").next(), Some(&b"dark"[..]));
//! ```
//!
//! Middleware reads the lines of other code with [`SetCookie`], and writes a line with [`set_cookie`]:
//!
//! ```
//! use policy_runtime::wire::{SetCookie, set_cookie};
//!
//! let set = SetCookie::parse(b"sid=31d4; Max-Age=3600; Secure").unwrap();
//! assert_eq!((set.name(), set.max_age()), (&b"sid"[..], Some(3600)));
//! let line = set_cookie("sid", set.value(), "; Path=/; Secure; Max-Age=60").unwrap();
//! assert_eq!(line, b"sid=31d4; Path=/; Secure; Max-Age=60");
//! ```
//!
//! Lifetimes are Unix seconds, which `Expires` has as a date:
//!
//! ```
//! use policy_runtime::wire::{imf_fixdate, parse_date};
//!
//! let date = imf_fixdate(1_795_392_000).unwrap();
//! assert_eq!(&date, b"Mon, 23 Nov 2026 00:00:00 GMT");
//! assert_eq!(parse_date(&date), Some(1_795_392_000));
//! ```

mod attributes;
mod cookie_header;
pub(crate) mod date;
mod dropped;
mod prefix;
mod set_cookie;
mod write;

#[cfg(test)]
mod tests;

pub use cookie::SameSite;

pub(crate) use cookie_header::Search;
pub use cookie_header::{cookie_pairs, find};
pub use date::{imf_fixdate, parse_date};
pub(crate) use dropped::{Dropped, Missing};
pub(crate) use prefix::{
    demanded_by_prefix, is_prefix_misspelt, prefixes, split_prefix, without_prefix,
};
pub use set_cookie::SetCookie;
pub use write::{is_cookie_value, is_token, set_cookie};
pub(crate) use write::{is_stored_name, joined};

/// Maximum length of name and value of a cookie together, in octets. `=` is not counted (RFC 6265bis 5.6 step 5).
pub(crate) const MAX_NAME_AND_VALUE: usize = 4096;

/// Returns whether a byte is white space of RFC 6265bis: SP or HTAB, not that of Unicode and no line end.
const fn is_wsp(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// Returns whether a byte is a control byte other than HTAB. Browsers drop a line with any of them (RFC 6265bis 5.6 step 1).
const fn is_control(byte: u8) -> bool {
    byte < b' ' && byte != b'\t' || byte == 0x7F
}

/// Returns whether `is` holds for any byte. Written for wide instructions: 16 bytes at a time, then the last 16, which overlap.
#[inline]
fn any(bytes: &[u8], is: impl Fn(u8) -> bool) -> bool {
    // Numbers, as the compiler does not vectorise booleans.
    let any_of =
        |chunk: &[u8; 16]| chunk.iter().fold(0, |found, byte| found | u8::from(is(*byte))) != 0;
    match bytes.last_chunk() {
        Some(last) => any_of(last) || bytes.as_chunks().0.iter().any(any_of),
        None => bytes.iter().any(|byte| is(*byte)),
    }
}

/// Removes white space at the start.
const fn trim_start(mut bytes: &[u8]) -> &[u8] {
    while let [first, rest @ ..] = bytes
        && is_wsp(*first)
    {
        bytes = rest;
    }
    bytes
}

/// Removes white space at the end.
const fn trim_end(mut bytes: &[u8]) -> &[u8] {
    while let [rest @ .., last] = bytes
        && is_wsp(*last)
    {
        bytes = rest;
    }
    bytes
}

/// Removes white space at both ends.
const fn trim(bytes: &[u8]) -> &[u8] {
    trim_end(trim_start(bytes))
}

/// Splits at the first `separator`. `None` if there is none.
fn split_once(bytes: &[u8], separator: u8) -> Option<(&[u8], &[u8])> {
    let at = memchr::memchr(separator, bytes)?;
    Some((bytes.get(..at)?, bytes.get(at + 1..)?))
}

/// Splits `name=value` and trims both. Without `=` all of it is the value of a cookie without a name (RFC 6265bis 5.6 step 3).
fn name_and_value(pair: &[u8]) -> (&[u8], &[u8]) {
    let (name, value) = split_once(pair, b'=').unwrap_or((b"", pair));
    (trim(name), trim(value))
}

/// Splits at each `;`, without trimming.
fn pieces(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut start = 0;
    memchr::memchr_iter(b';', line).chain([line.len()]).filter_map(move |end| {
        let piece = line.get(start..end);
        start = end + 1;
        piece
    })
}
