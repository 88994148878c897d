//! Grammars and limits of the wire that a policy is held to.
//!
//! This file needs nothing but the standard library: `tests/tests/compile_fail/shared_facts.rs` holds it together with the runtime, which has
//! its own on the request path.

/// Maximum length of a cookie's name and value together, in octets (RFC 6265bis 5.6).
pub(crate) const MAX_NAME_AND_VALUE: usize = 4096;

/// Maximum length of an attribute's value, in octets (RFC 6265bis 5.6 step 6).
pub(crate) const MAX_ATTRIBUTE: usize = 1024;

/// Returns whether a character can stand in a token (RFC 9110 5.6.2), as the name of a cookie is one (RFC 6265bis 4.1.1).
pub(crate) fn is_token_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c)
}

/// Returns whether an octet can stand in a token.
pub(crate) fn is_token_octet(octet: u8) -> bool {
    octet.is_ascii() && is_token_char(char::from(octet))
}

/// Returns whether browsers store an octet in a cookie's name (RFC 6265bis 5.6): no control octet but HTAB, no `;` and no `=`.
pub(crate) fn is_stored_octet(octet: u8) -> bool {
    !matches!(octet, 0..=8 | 10..=31 | 127 | b';' | b'=')
}

/// Returns whether browsers store a cookie of this name: white space at an end is not part of it (RFC 6265bis 5.6).
pub(crate) fn is_stored_name(name: &str) -> bool {
    let is_space = |c: char| c == ' ' || c == '\t';
    !name.is_empty()
        && name.bytes().all(is_stored_octet)
        && !name.starts_with(is_space)
        && !name.ends_with(is_space)
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

/// Returns whether a text is a day of the calendar, as `YYYY-MM-DD` (RFC 3339 5.6, full-date).
pub(crate) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let number = |text: &str, length: usize| {
        let is_number = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse::<u32>().ok()).flatten()
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2))
    else {
        return false;
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day)
}
