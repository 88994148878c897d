//! Writing one `Set-Cookie` line, and the grammar of names and values (RFC 6265bis 4.1.1).

use super::{MAX_NAME_AND_VALUE, is_control, trim};

/// One `Set-Cookie` line in one allocation: `name`, `=`, `value`, and `suffix` as it stands.
///
/// `suffix` is the attributes, `; Path=/; Secure` for instance, or empty; it is meant to be a constant.
/// Values outside of [`is_cookie_value`] are written too, since a rewritten line must keep its value.
/// `None` is returned only where a browser would not read back this name and this value: an empty
/// name, more than 4096 octets, white space at an end, a control byte, a `;`, a `=` in the name, a
/// suffix that does not begin with `;`. So no value can add an attribute.
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

/// The line, whatever its parts are.
pub(crate) fn joined(name: &[u8], value: &[u8], suffix: &str) -> Vec<u8> {
    let mut line = Vec::with_capacity(name.len() + 1 + value.len() + suffix.len());
    line.extend_from_slice(name);
    line.push(b'=');
    line.extend_from_slice(value);
    line.extend_from_slice(suffix.as_bytes());
    line
}

/// Whether a browser keeps `bytes` as they are when they stand in a line.
fn is_plain(bytes: &[u8]) -> bool {
    let is_special = |byte: &u8| SPECIAL.get(usize::from(*byte)) == Some(&true);
    !bytes.iter().any(is_special) && trim(bytes).len() == bytes.len()
}

/// `;` and the control bytes. A table, as most names and values are too short for wide instructions to pay.
static SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut byte = 0;
    while byte < 0x80 {
        special[byte as usize] = byte == b';' || is_control(byte);
        byte += 1;
    }
    special
};

/// Whether `name` is a token (RFC 9110 5.6.2), as the name of a cookie must be (RFC 6265bis 4.1.1).
///
/// Browsers store far more than that; servers disagree how to read it.
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

/// Whether `value` is `*cookie-octet` (RFC 6265bis 4.1.1): printable ASCII without space, `"`, `,`,
/// `;` and `\`.
///
/// The same within double quotes is also in the grammar, but not here: browsers keep the quotes, some
/// servers strip them, so they are not for us to write.
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
