//! The bytes of the `Cookie` and `Set-Cookie` headers, read as browsers read them.
//!
//! Nothing here knows a policy. Everything works on bytes, since a header may hold any octet from
//! 0x80 up and a reader that insists on text loses whole headers to one of them.
//!
//! | what | where it is specified |
//! |---|---|
//! | [`cookie_pairs`], [`find`] | the inverse of RFC 6265bis 5.8.3 step 4, which writes `Cookie` |
//! | [`SetCookie`] | RFC 6265bis 5.6 (parsing) and 5.7 (storing), as far as no request is needed |
//! | prefixes of a name | RFC 6265bis 5.7 steps 20 to 22; layered-cookies for the two `Http-` prefixes |
//! | `Partitioned` | CHIPS, "How to enforce": requires `Secure` |
//! | [`parse_date`] | RFC 6265 5.1.1, unchanged in RFC 6265bis 5.1.1 |
//! | [`imf_fixdate`] | RFC 9110 5.6.7 |
//! | [`is_token`] | RFC 9110 5.6.2 |
//! | [`is_cookie_value`], [`set_cookie`] | RFC 6265bis 4.1.1 |
//!
//! Reading allocates nothing; writing a line allocates once. No input panics. Names are never
//! percent-decoded and white space is SP and HTAB alone: whoever does more than browsers do here
//! reads `%5F%5FHost-sid` or `\u{a0}sid` as a name that another site was free to set.
//!
//! ```
//! use policy_runtime::wire::{SetCookie, cookie_pairs};
//!
//! let mut sent = cookie_pairs(b"sid=31d4; theme=dark");
//! assert_eq!(sent.next(), Some((&b"sid"[..], &b"31d4"[..])));
//!
//! let set = SetCookie::parse(b"sid=31d4; Max-Age=3600; Secure").unwrap();
//! assert_eq!((set.name(), set.max_age()), (&b"sid"[..], Some(3600)));
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
pub(crate) use write::joined;
pub use write::{is_cookie_value, is_token, set_cookie};

/// The most octets that name and value of a cookie have together; `=` is not counted (RFC 6265bis
/// 5.6 step 5).
pub(crate) const MAX_NAME_AND_VALUE: usize = 4096;

/// White space of RFC 6265bis: SP and HTAB, nothing of Unicode and no line ends.
const fn is_wsp(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// A control byte other than HTAB: any one of them in the line costs the cookie (RFC 6265bis 5.6 step 1).
const fn is_control(byte: u8) -> bool {
    byte < b' ' && byte != b'\t' || byte == 0x7F
}

/// Whether any of the bytes is so, by wide instructions: 16 at a time, and the last 16 once more in place of a rest.
#[inline]
fn any(bytes: &[u8], is: impl Fn(u8) -> bool) -> bool {
    // Numbers, as the compiler makes nothing wide of booleans.
    let any_of =
        |chunk: &[u8; 16]| chunk.iter().fold(0, |found, byte| found | u8::from(is(*byte))) != 0;
    match bytes.last_chunk() {
        Some(last) => any_of(last) || bytes.as_chunks().0.iter().any(any_of),
        None => bytes.iter().any(|byte| is(*byte)),
    }
}

/// `bytes` without the white space before them.
const fn trim_start(mut bytes: &[u8]) -> &[u8] {
    while let [first, rest @ ..] = bytes
        && is_wsp(*first)
    {
        bytes = rest;
    }
    bytes
}

/// `bytes` without the white space after them.
const fn trim_end(mut bytes: &[u8]) -> &[u8] {
    while let [rest @ .., last] = bytes
        && is_wsp(*last)
    {
        bytes = rest;
    }
    bytes
}

/// `bytes` without the white space around them.
const fn trim(bytes: &[u8]) -> &[u8] {
    trim_end(trim_start(bytes))
}

/// What stands before and after the first `separator`, `None` if there is none.
fn split_once(bytes: &[u8], separator: u8) -> Option<(&[u8], &[u8])> {
    let at = memchr::memchr(separator, bytes)?;
    Some((bytes.get(..at)?, bytes.get(at + 1..)?))
}

/// Name and value of `name=value`, trimmed. Without `=` all of it is the value of a cookie that has
/// no name (RFC 6265bis 5.6 step 3).
fn name_and_value(pair: &[u8]) -> (&[u8], &[u8]) {
    let (name, value) = split_once(pair, b'=').unwrap_or((b"", pair));
    (trim(name), trim(value))
}

/// What stands between the `;`, untrimmed.
fn pieces(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut start = 0;
    memchr::memchr_iter(b';', line).chain([line.len()]).filter_map(move |end| {
        let piece = line.get(start..end);
        start = end + 1;
        piece
    })
}
