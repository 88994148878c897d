//! Grammars and limits of the wire that a policy is held to.
//!
//! This file needs nothing but the standard library: `tests/tests/facts.rs` holds it together with the runtime, which has
//! its own on the request path.

/// Maximum length of a cookie's name and value together, in octets (RFC 6265bis 5.6).
pub(crate) const MAX_NAME_AND_VALUE: usize = 4096;

/// Maximum length of an attribute's value, in octets (RFC 6265bis 5.6 step 6).
pub(crate) const MAX_ATTRIBUTE: usize = 1024;

/// Returns whether a character can stand in a token (RFC 9110 5.6.2), as the name of a cookie is one (RFC 6265bis 4.1.1).
pub(crate) fn is_token_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c)
}

/// Returns whether a character can stand in a cookie's value (`cookie-octet`, RFC 6265bis 4.1.1).
pub(crate) fn is_cookie_octet(c: char) -> bool {
    matches!(c, '!' | '#'..='+' | '-'..=':' | '<'..='[' | ']'..='~')
}

/// Returns whether a text is a host in lower-case ASCII. Labels may have `_`, as hosts of development do.
pub(crate) fn is_host(host: &str) -> bool {
    let is_host_char =
        |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(is_host_char)
    };
    host.len() <= 253 && host.split('.').all(is_label)
}
