//! Writing of `Set-Cookie` lines, and the grammar of names and values (RFC 6265bis 4.1.1).

use super::{MAX_NAME_AND_VALUE, is_control, trim};

/// Writes a `Set-Cookie` line: `name`, `=`, `value` and `suffix`, in one allocation.
///
/// `suffix` holds the attributes, such as `; Path=/; Secure`, or is empty; it is meant to be a constant and is not checked further.
/// Values outside of [`is_cookie_value`] are written too, as a rewritten line has to keep its value.
///
/// `None` if browsers would not parse the same name and value from the line, so no value can add an attribute: the name is empty or
/// contains `=`, name or value contain a `;`, a control byte or white space at an end, both together have more than 4096 octets, or
/// the suffix does not begin with `;`.
///
/// ```
/// use policy_runtime::wire::set_cookie;
///
/// let line = set_cookie("theme", b"dark", "; Path=/; Secure").unwrap();
/// assert_eq!(line, b"theme=dark; Path=/; Secure");
/// assert_eq!(set_cookie("theme", b"x; Domain=evil.example", "; Path=/"), None);
/// ```
#[must_use]
pub fn set_cookie(name: &str, value: &[u8], suffix: &str) -> Option<Vec<u8>> {
    let name = name.as_bytes();
    let reads_back = !name.is_empty()
        && name.len() + value.len() <= MAX_NAME_AND_VALUE
        && is_plain(name)
        && is_plain(value)
        && !name.contains(&b'=')
        && (suffix.is_empty() || suffix.starts_with(';'));
    reads_back.then(|| joined(name, value, suffix))
}

/// Joins the parts of a line without any check.
pub(crate) fn joined(name: &[u8], value: &[u8], suffix: &str) -> Vec<u8> {
    let mut line = Vec::with_capacity(name.len() + 1 + value.len() + suffix.len());
    line.extend_from_slice(name);
    line.push(b'=');
    line.extend_from_slice(value);
    line.extend_from_slice(suffix.as_bytes());
    line
}

/// Returns whether browsers parse `bytes` from a line without change.
fn is_plain(bytes: &[u8]) -> bool {
    let is_special = |byte: &u8| SPECIAL.get(usize::from(*byte)) == Some(&true);
    !bytes.iter().any(is_special) && trim(bytes).len() == bytes.len()
}

/// `;` and the control bytes, as a table: most names and values are too short for wide instructions to be faster.
static SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut byte = 0;
    while byte < 0x80 {
        special[byte as usize] = byte == b';' || is_control(byte);
        byte += 1;
    }
    special
};

/// Returns whether `name` is a token (RFC 9110 5.6.2), as the name of a cookie must be (RFC 6265bis 4.1.1).
///
/// Browsers store many other names, on which servers disagree.
///
/// ```
/// use policy_runtime::wire::is_token;
///
/// assert!(is_token(b"__Host-sid"));
/// assert!(!is_token(b""));
/// assert!(!is_token(b"a b"));
/// assert!(!is_token("\u{a0}sid".as_bytes()));
/// ```
#[must_use]
pub fn is_token(name: &[u8]) -> bool {
    !name.is_empty()
        && name.iter().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(byte))
}

/// Returns whether browsers store a cookie of this name (RFC 6265bis 5.6): it has no control byte, `;` or `=`, and no white space
/// at an end, which is not part of a name.
pub(crate) fn is_stored_name(name: &[u8]) -> bool {
    !name.is_empty() && is_plain(name) && !name.contains(&b'=')
}

/// Returns whether `value` is `*cookie-octet` (RFC 6265bis 4.1.1): printable ASCII without space, `"`, `,`, `;` and `\`.
///
/// The grammar also allows such a value within double quotes; this function does not, as browsers keep the quotes and some servers
/// strip them.
///
/// ```
/// use policy_runtime::wire::is_cookie_value;
///
/// assert!(is_cookie_value(b""));
/// assert!(is_cookie_value(b"31d4d96e407aad42=="));
/// assert!(!is_cookie_value(b"a,b"));
/// assert!(!is_cookie_value(b"\"a\""));
/// ```
#[must_use]
pub fn is_cookie_value(value: &[u8]) -> bool {
    value
        .iter()
        .all(|byte| matches!(byte, 0x21 | 0x23..=0x2B | 0x2D..=0x3A | 0x3C..=0x5B | 0x5D..=0x7E))
}
