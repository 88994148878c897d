//! The cookies of others on the same host, such as a load balancer's or those of a single sign-on.

use crate::wire;

/// The names of cookies that belong to others.
#[derive(Debug, Clone, Default)]
pub(crate) struct IgnoredCookies {
    names: Vec<Box<[u8]>>,
    beginnings: Vec<Box<[u8]>>,
}

impl IgnoredCookies {
    /// Adds a name, or with a trailing `*` all names that begin so. Returns false for a pattern that names no cookie:
    /// a `*` alone, which would match all, and a name that no browser stores.
    pub(crate) fn add(&mut self, pattern: &str) -> bool {
        let (name, list) = match pattern.strip_suffix('*') {
            Some(beginning) => (beginning, &mut self.beginnings),
            None => (pattern, &mut self.names),
        };
        let names_a_cookie = wire::is_stored_name(name.as_bytes());
        if names_a_cookie {
            list.push(name.as_bytes().into());
        }
        names_a_cookie
    }

    pub(crate) fn admits(&self, name: &[u8]) -> bool {
        self.names.iter().any(|known| **known == *name)
            || self.beginnings.iter().any(|beginning| name.starts_with(beginning))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_beginnings() {
        let mut ignored = IgnoredCookies::default();
        assert!(ignored.add("AWSALB") && ignored.add("sso_*") && ignored.add("prefs[theme]"));
        for (name, admitted) in [
            ("AWSALB", true),
            ("AWSALBCORS", false),
            ("prefs[theme]", true),
            ("prefs", false),
            ("awsalb", false),
            ("sso_", true),
            ("sso_x", true),
            ("xsso_", false),
            ("", false),
        ] {
            assert_eq!(ignored.admits(name.as_bytes()), admitted, "{name:?}");
        }
    }

    #[test]
    fn nothing_means_everything() {
        let mut ignored = IgnoredCookies::default();
        for pattern in ["*", "", " a", "a ", "a;b", "a=b", "a\u{1}*"] {
            assert!(!ignored.add(pattern), "{pattern:?}");
        }
        assert!(!ignored.admits(b"anything") && !ignored.admits(b""));
    }
}
