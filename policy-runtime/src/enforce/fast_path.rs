//! Recognises lines that equal their declaration byte for byte, as most do.

use crate::cookies::request::RequestState;
use crate::declaration::{CookieDeclaration, PurposeDeclaration, Writer};
use crate::wire;

/// A line that begins with the name of a declared cookie and `=`.
#[derive(Clone, Copy)]
pub(super) struct NameMatch<'l> {
    pub(super) purpose: &'static PurposeDeclaration,
    pub(super) cookie: &'static CookieDeclaration,
    pub(super) name: &'l [u8],
    rest: &'l [u8],
}

impl<'l> NameMatch<'l> {
    /// Finds the declaration by the name before the first `=`. `None` is inconclusive: the name may have white space
    /// around it.
    #[inline]
    pub(super) fn of(request: &RequestState, line: &'l [u8]) -> Option<NameMatch<'l>> {
        let end = line.iter().position(|byte| *byte == b'=')?;
        let (name, rest) = (line.get(..end)?, line.get(end + 1..)?);
        let (purpose, cookie) = request.declared(name)?;
        Some(NameMatch { purpose, cookie, name, rest })
    }

    /// Returns whether the rest is a value and the declared attributes. Only the visitor's consent is left to check
    /// then: the compiler has checked the attributes against each other and against the name.
    ///
    /// The comparison is several times faster than parsing the attributes. `false` is inconclusive: the line is then
    /// parsed.
    #[inline]
    pub(super) fn is_in_declared_form(&self) -> bool {
        let NameMatch { cookie, name, rest, .. } = *self;
        // A `Domain` stands behind the constant attributes and depends on the site.
        !cookie.subdomains
            && cookie.writer != Writer::Consent
            && rest.strip_suffix(cookie.suffix.as_bytes()).is_some_and(|value| {
                name.len() + value.len() <= wire::MAX_NAME_AND_VALUE
                    && memchr::memchr(b';', value).is_none()
            })
    }
}
