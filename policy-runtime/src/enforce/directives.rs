//! Parses the directives of a caching field.

use http::header::{HeaderMap, HeaderName};

/// Returns whether a directive lets shared caches keep the response.
pub(super) fn is_for_shared_caches(directive: &[u8]) -> bool {
    let name = directive.split(|byte| *byte == b'=').next().unwrap_or_default().trim_ascii();
    name.eq_ignore_ascii_case(b"public") || name.eq_ignore_ascii_case(b"s-maxage")
}

/// Returns whether a directive forbids shared caches to keep the response. A `private` with an argument covers only
/// the fields it names.
fn is_private_directive(directive: &[u8]) -> bool {
    directive.eq_ignore_ascii_case(b"private") || directive.eq_ignore_ascii_case(b"no-store")
}

/// Returns whether the directives of a field keep shared caches from storing the response. A word within quotes is no
/// directive.
pub(super) fn forbids_sharing(headers: &HeaderMap, name: &HeaderName) -> bool {
    let mut lines = headers.get_all(name).into_iter();
    lines.any(|line| split_outside_quotes(line.as_bytes()).any(is_private_directive))
}

/// Splits all fields of this name into members of a list, also at a comma within quotes, as careless caches do.
pub(super) fn members<'h>(
    headers: &'h HeaderMap,
    name: &HeaderName,
) -> impl Iterator<Item = &'h [u8]> {
    let lines = headers.get_all(name).into_iter();
    let members = lines.flat_map(|line| line.as_bytes().split(|byte| *byte == b','));
    members.map(<[u8]>::trim_ascii).filter(|member| !member.is_empty())
}

/// Splits a line into members of a list as careful caches do, not at a comma within quotes.
pub(super) fn split_outside_quotes(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    let members = line.split(move |byte| {
        if is_escaped {
            is_escaped = false;
            return false;
        }
        is_quoted ^= *byte == b'"';
        is_escaped = is_quoted && *byte == b'\\';
        *byte == b',' && !is_quoted
    });
    members.map(<[u8]>::trim_ascii).filter(|member| !member.is_empty())
}
