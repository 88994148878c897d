//! The prefixes by which a cookie's name promises its attributes.
//!
//! RFC 6265bis 5.4 and 5.7 steps 20 to 22 for `__Secure-` and `__Host-`; layered-cookies, "Store a
//! Cookie", for `__Http-` and `__Host-Http-`. That draft calls a cookie Http-prefix compatible if it
//! is `Secure` and `HttpOnly`, which is also what web-platform-tests assert. All are matched without
//! regard to case, for the sake of servers that compare names so.

use super::attributes::Attributes;

/// A prefix, and what it demands.
struct Prefix {
    text: &'static [u8],
    http_only: bool,
    host: bool,
}

/// Every one demands `Secure`. `__Host-Http-` needs no order: it satisfies `__Host-` too.
const PREFIXES: [Prefix; 4] = [
    Prefix { text: b"__Secure-", http_only: false, host: false },
    Prefix { text: b"__Host-", http_only: false, host: true },
    Prefix { text: b"__Http-", http_only: true, host: false },
    Prefix { text: b"__Host-Http-", http_only: true, host: true },
];

impl Prefix {
    fn begins(&self, name: &[u8]) -> bool {
        name.get(..self.text.len()).is_some_and(|start| start.eq_ignore_ascii_case(self.text))
    }

    fn is_kept_by(&self, attributes: &Attributes<'_>) -> bool {
        attributes.secure()
            && (attributes.http_only() || !self.http_only)
            // The path must be written: a default path of `/` is not enough.
            && (!self.host || (attributes.is_host_only() && attributes.path == Some(b"/")))
    }
}

/// Whether browsers store a cookie of this name, value and attributes, as far as prefixes go.
pub(super) fn is_kept(name: &[u8], value: &[u8], attributes: &Attributes<'_>) -> bool {
    if name.is_empty() {
        // It is sent as its bare value, which a server would take for a prefixed name.
        return !PREFIXES.iter().any(|prefix| prefix.begins(value));
    }
    PREFIXES.iter().filter(|prefix| prefix.begins(name)).all(|prefix| prefix.is_kept_by(attributes))
}
