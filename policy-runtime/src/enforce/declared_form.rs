//! The form in which most lines arrive: byte for byte as the declaration has them.

use crate::cookies::exchange::Exchange;
use crate::declaration::{CookieDeclaration, PurposeDeclaration, Writer};
use crate::wire;

/// The cookie of a line that is its name, `=`, a value and its declared attributes. Of such a line nothing is left to judge
/// but the visitor's consent: the compiler has checked the attributes against each other and against the name.
///
/// A comparison, several times faster than reading the attributes. `None` says nothing: the line is then read.
pub(super) fn of(
    exchange: &Exchange,
    line: &[u8],
) -> Option<(&'static PurposeDeclaration, &'static CookieDeclaration)> {
    let (name, rest) = line.split_at_checked(line.iter().position(|byte| *byte == b'=')?)?;
    let (purpose, cookie) = exchange.document.cookie(name)?;
    let value = rest.get(1..)?.strip_suffix(cookie.suffix.as_bytes())?;
    // A `Domain` stands behind the constant attributes and depends on the site.
    let is_declared_form = !cookie.subdomains
        && cookie.writer != Writer::Consent
        && name.len() + value.len() <= wire::MAX_NAME_AND_VALUE
        && memchr::memchr(b';', value).is_none();
    is_declared_form.then_some((purpose, cookie))
}
