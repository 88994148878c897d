//! Prefixes of names that demand attributes.
//!
//! RFC 6265bis 5.4 and 5.7 steps 20 to 22 for `__Secure-` and `__Host-`; layered-cookies, "Store a
//! Cookie", for `__Http-` and `__Host-Http-`. That draft calls a cookie Http-prefix compatible if it
//! is `Secure` and `HttpOnly`, as web-platform-tests assert, too. All are matched without regard to
//! case, to protect servers that compare names in that way.

use super::attributes::Attributes;
use super::dropped::Missing;

/// A prefix with the attributes that it demands.
struct Prefix {
    text: &'static [u8],
    http_only: bool,
    host: bool,
}

/// All prefixes. Each demands `Secure`. Their order makes no difference: a name with `__Host-Http-` satisfies `__Host-` too.
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

/// Removes a prefix in its exact spelling, as servers compare it, from a name.
pub(crate) fn without_prefix(name: &str) -> &str {
    let (prefix, _) = split_prefix(name.as_bytes());
    name.get(prefix.len()..).unwrap_or(name)
}

/// Attributes that the prefix of a name demands besides `Secure`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Demanded {
    pub(crate) http_only: bool,
    /// No `Domain`, and a `Path` of `/`.
    pub(crate) host: bool,
}

/// Returns the attributes that the prefixes of a name demand.
pub(crate) fn demanded_by_prefix(name: &str) -> Demanded {
    let found = || PREFIXES.iter().filter(|prefix| prefix.begins(name.as_bytes()));
    Demanded {
        http_only: found().any(|prefix| prefix.http_only),
        host: found().any(|prefix| prefix.host),
    }
}

/// Iterates over the prefixes in their exact spelling.
pub(crate) fn prefixes() -> impl Iterator<Item = &'static [u8]> {
    PREFIXES.iter().map(|prefix| prefix.text)
}

/// Returns whether a name begins with a prefix in a spelling other than the exact one.
pub(crate) fn is_prefix_misspelt(name: &str) -> bool {
    let begins = |prefix: &&Prefix| prefix.begins(name.as_bytes());
    PREFIXES.iter().filter(begins).any(|prefix| !name.as_bytes().starts_with(prefix.text))
}

/// Splits the longest prefix in its exact spelling off a name.
pub(crate) fn split_prefix(name: &[u8]) -> (&[u8], &[u8]) {
    let found = PREFIXES.iter().map(|prefix| prefix.text).filter(|prefix| name.starts_with(prefix));
    name.split_at(found.map(<[u8]>::len).max().unwrap_or(0))
}

/// Returns whether the rules on prefixes let browsers store a cookie with this name, value and attributes.
pub(super) fn is_kept(name: &[u8], value: &[u8], attributes: &Attributes<'_>) -> bool {
    if name.is_empty() {
        return !is_begun_by(value);
    }
    PREFIXES.iter().filter(|prefix| prefix.begins(name)).all(|prefix| prefix.is_kept_by(attributes))
}

/// Returns whether the value of a nameless cookie begins with a prefix. Browsers send the bare value, which a server would parse as
/// such a name.
pub(super) fn is_begun_by(value: &[u8]) -> bool {
    PREFIXES.iter().any(|prefix| prefix.begins(value))
}

/// Returns the attributes that the prefixes of a name demand and a line lacks.
pub(super) fn missing(name: &[u8], attributes: &Attributes<'_>) -> Missing {
    let mut missing = Missing::default();
    for prefix in PREFIXES.iter().filter(|prefix| prefix.begins(name)) {
        missing.secure |= !attributes.secure();
        missing.http_only |= prefix.http_only && !attributes.http_only();
        missing.root_path |= prefix.host && attributes.path != Some(b"/");
        missing.host_only |= prefix.host && !attributes.is_host_only();
    }
    missing
}
