//! The prefixes by which a cookie's name promises its attributes.
//!
//! RFC 6265bis 5.4 and 5.7 steps 20 to 22 for `__Secure-` and `__Host-`; layered-cookies, "Store a
//! Cookie", for `__Http-` and `__Host-Http-`. That draft calls a cookie Http-prefix compatible if it
//! is `Secure` and `HttpOnly`, which is also what web-platform-tests assert. All are matched without
//! regard to case, for the sake of servers that compare names so.

use super::attributes::Attributes;
use super::dropped::Missing;

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

/// Removes the prefix, as servers compare it, from a name.
pub(crate) fn without_prefix(name: &str) -> &str {
    let (prefix, _) = split_prefix(name.as_bytes());
    name.get(prefix.len()..).unwrap_or(name)
}

/// The attributes that the prefix of a name demands, `Secure` aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Demanded {
    pub(crate) http_only: bool,
    /// No `Domain`, and a `Path` of `/`.
    pub(crate) host: bool,
}

/// The attributes that the prefixes of a name demand.
pub(crate) fn demanded_by_prefix(name: &str) -> Demanded {
    let found = || PREFIXES.iter().filter(|prefix| prefix.begins(name.as_bytes()));
    Demanded {
        http_only: found().any(|prefix| prefix.http_only),
        host: found().any(|prefix| prefix.host),
    }
}

/// Every prefix, as servers compare it.
pub(crate) fn prefixes() -> impl Iterator<Item = &'static [u8]> {
    PREFIXES.iter().map(|prefix| prefix.text)
}

/// Whether a name begins with a prefix in other letters than those that servers compare with.
pub(crate) fn is_prefix_misspelt(name: &str) -> bool {
    let begins = |prefix: &&Prefix| prefix.begins(name.as_bytes());
    PREFIXES.iter().filter(begins).any(|prefix| !name.as_bytes().starts_with(prefix.text))
}

/// The prefix of a name, as servers compare it, the longest one; and the rest of the name.
pub(crate) fn split_prefix(name: &[u8]) -> (&[u8], &[u8]) {
    let found = PREFIXES.iter().map(|prefix| prefix.text).filter(|prefix| name.starts_with(prefix));
    name.split_at(found.map(<[u8]>::len).max().unwrap_or(0))
}

/// Whether browsers store a cookie of this name, value and attributes, as far as prefixes go.
pub(super) fn is_kept(name: &[u8], value: &[u8], attributes: &Attributes<'_>) -> bool {
    if name.is_empty() {
        return !is_begun_by(value);
    }
    PREFIXES.iter().filter(|prefix| prefix.begins(name)).all(|prefix| prefix.is_kept_by(attributes))
}

/// Whether a value without name begins like a name with a prefix. It is sent as its bare value, which a server would take for
/// such a name.
pub(super) fn is_begun_by(value: &[u8]) -> bool {
    PREFIXES.iter().any(|prefix| prefix.begins(value))
}

/// The attributes that the prefixes of a name demand and a line lacks.
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
