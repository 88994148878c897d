//! Name prefixes that browsers enforce (RFC 6265bis 4.1.3; layered-cookies for `__Http-` and `__Host-Http-`).
//!
//! This file needs nothing but the standard library: `tests/tests/compile_fail/shared_facts.rs` holds it together with the runtime.

/// A prefix by which a cookie's name promises its attributes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Prefix {
    HostHttp,
    Host,
    Secure,
    Http,
}

impl Prefix {
    /// All prefixes. The longest stands first, as one begins another.
    pub(crate) const ALL: [Prefix; 4] =
        [Prefix::HostHttp, Prefix::Host, Prefix::Secure, Prefix::Http];

    /// Returns the prefix as servers compare it.
    pub(crate) fn spelling(self) -> &'static str {
        match self {
            Prefix::HostHttp => "__Host-Http-",
            Prefix::Host => "__Host-",
            Prefix::Secure => "__Secure-",
            Prefix::Http => "__Http-",
        }
    }

    /// Finds the prefix that browsers see in a name. They ignore case.
    pub(crate) fn of(name: &str) -> Option<Prefix> {
        Prefix::ALL.into_iter().find(|prefix| {
            let spelling = prefix.spelling();
            name.get(..spelling.len()).is_some_and(|start| start.eq_ignore_ascii_case(spelling))
        })
    }

    /// Removes the prefix, spelled as servers compare it, from a name.
    pub(crate) fn strip(name: &str) -> &str {
        Prefix::ALL
            .into_iter()
            .find_map(|prefix| name.strip_prefix(prefix.spelling()))
            .unwrap_or(name)
    }
}
