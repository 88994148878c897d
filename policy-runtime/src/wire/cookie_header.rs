//! Parsing of the `Cookie` header of a request, one cookie at a time.
//!
//! No specification says how servers parse it. This is the inverse of RFC 6265bis 5.8.3 step 4, by which browsers write it:
//! `name=value`, or the bare value of a nameless cookie, joined by `; `. Anything that no browser sends is parsed as leniently as
//! `Set-Cookie`, so that one malformed piece never hides the others.

use super::{is_stored_name, name_and_value, pieces, split_once, trim, trim_end, trim_start};

/// Iterates over the cookies of a `Cookie` header, as name and value in bytes, in their order.
///
/// The header is split at `;`, each piece at its first `=`, and SP and HTAB are trimmed around both sides. A piece without `=` is a
/// cookie without a name, and empty pieces are skipped. Quotes, percent signs and non-ASCII bytes are kept. A request with several
/// `Cookie` lines, into which HTTP/2 may split the header (RFC 9113 8.2.3), needs a call for each.
///
/// ```
/// use policy_runtime::wire::cookie_pairs;
///
/// let header = b"sid=31d4; note=\"a=b\";; bare; %5F%5FHost-x=1";
/// let pairs: Vec<(&[u8], &[u8])> = cookie_pairs(header).collect();
/// assert_eq!(
///     pairs,
///     [
///         (&b"sid"[..], &b"31d4"[..]),
///         (b"note", b"\"a=b\""),
///         (b"", b"bare"),
///         (b"%5F%5FHost-x", b"1"),
///     ]
/// );
/// ```
pub fn cookie_pairs(header: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    pieces(header).filter(|piece| !trim(piece).is_empty()).map(name_and_value)
}

/// Iterates over the values of all cookies with exactly this name, in their order: the same as [`cookie_pairs`] filtered by name,
/// but faster, as cookies with other names are not parsed.
///
/// Several values mean that the browser stores the name for several paths or domains, possibly set by a sibling host. Do not rely
/// on their order (RFC 6265bis 4.2.2). An empty `name` finds the cookies without a name.
///
/// ```
/// use policy_runtime::wire::find;
///
/// let header = b"theme=dark; sid=1; SID=2; sid=3";
/// assert!(find(header, b"sid").eq([&b"1"[..], b"3"]));
/// assert_eq!(find(header, b"si").next(), None);
/// ```
pub fn find<'h>(header: &'h [u8], name: &[u8]) -> impl Iterator<Item = &'h [u8]> {
    // No parsed cookie has such a name, but the search below would take `a=b=1` for a cookie named `a=b`.
    let possible = trim(name).len() == name.len() && memchr::memchr2(b'=', b';', name).is_none();
    let mut at = if possible { 0 } else { header.len() };
    std::iter::from_fn(move || {
        if name.is_empty() { next_nameless(header, &mut at) } else { next(header, name, &mut at) }
    })
}

/// Returns the value of the next cookie with this name from `at` on, and moves `at` behind its name. One search over the whole
/// header is several times faster than a step for each cookie. Each call builds its own `Finder`: that is cheaper than moving
/// one from call to call.
fn next<'h>(header: &'h [u8], name: &[u8], at: &mut usize) -> Option<&'h [u8]> {
    next_by(&memchr::memmem::Finder::new(name), header, at)
}

fn next_by<'h>(
    finder: &memchr::memmem::Finder<'_>,
    header: &'h [u8],
    at: &mut usize,
) -> Option<&'h [u8]> {
    loop {
        let start = *at + finder.find(header.get(*at..)?)?;
        *at = start + finder.needle().len();
        if let Some(value) = value_at(header, start, *at) {
            return Some(value);
        }
    }
}

/// Returns the value of the next cookie without a name from `at` on, and moves `at` behind it.
fn next_nameless<'h>(header: &'h [u8], at: &mut usize) -> Option<&'h [u8]> {
    while *at < header.len() {
        let rest = header.get(*at..)?;
        let piece = split_once(rest, b';').map_or(rest, |(piece, _)| piece);
        *at += piece.len() + 1;
        let (name, value) = name_and_value(piece);
        if name.is_empty() && !trim(piece).is_empty() {
            return Some(value);
        }
    }
    None
}

/// A prepared search for the cookies with one name: the same as [`find`] for a name that browsers store, and no results for any
/// other.
/// Boxed, as the finder is large and the search is moved.
#[derive(Debug, Clone)]
pub(crate) struct Search(Option<Box<memchr::memmem::Finder<'static>>>);

impl Search {
    pub(crate) fn new(name: &str) -> Search {
        let finder = || Box::new(memchr::memmem::Finder::new(name).into_owned());
        Search(is_stored_name(name.as_bytes()).then(finder))
    }

    /// Returns the value of the next such cookie from `at` on, and moves `at` behind its name.
    pub(crate) fn next<'h>(&self, header: &'h [u8], at: &mut usize) -> Option<&'h [u8]> {
        next_by(self.0.as_ref()?, header, at)
    }
}

/// Returns the value of the cookie whose name is at `start..end`, if that is the whole name of a cookie, and not part of one or of a
/// value.
fn value_at(header: &[u8], start: usize, end: usize) -> Option<&[u8]> {
    // Only the end is trimmed, so that a hostile run of spaces is skipped once, not once for each match.
    let before = trim_end(header.get(..start)?);
    if !before.is_empty() && !before.ends_with(b";") {
        return None;
    }
    let value = trim_start(header.get(end..)?).strip_prefix(b"=")?;
    let value = split_once(value, b';').map_or(value, |(value, _)| value);
    Some(trim(value))
}
