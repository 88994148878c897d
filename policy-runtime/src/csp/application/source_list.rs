//! Matches an address with a list of sources (CSP level 3, 6.7.2).

use crate::csp::source::origin_of;

/// The sources of one directive.
#[derive(Debug, Clone, Copy)]
pub(super) struct SourceList<'h>(&'h str);

/// An address, taken apart. A star for its first label stands for any.
struct Url<'a> {
    scheme: &'a str,
    host: &'a str,
    /// The port, if it is not that of the scheme.
    port: &'a str,
    /// The path, up to its first parameter; empty for a whole host.
    path: &'a str,
    /// Whether parameters continue the path.
    is_open: bool,
}

impl<'h> SourceList<'h> {
    pub(super) fn new(sources: &'h str) -> SourceList<'h> {
        SourceList(sources)
    }

    fn sources(self) -> impl Iterator<Item = &'h str> {
        self.0.split_ascii_whitespace()
    }

    fn has(self, keyword: &str) -> bool {
        self.sources().any(|source| source.eq_ignore_ascii_case(keyword))
    }

    /// Returns whether browsers ignore the hosts of the list, so that only nonces and hashes admit scripts.
    pub(super) fn ignores_hosts(self) -> bool {
        self.has("'strict-dynamic'")
    }

    /// Returns whether the list has this nonce.
    pub(super) fn has_nonce(self, nonce: &str) -> bool {
        super::nonces(self.0.as_bytes()).any(|found| found == nonce)
    }

    /// Returns whether the list admits an address of an embed, on a page of this host.
    pub(super) fn admits(self, address: &str, own_host: &str) -> bool {
        let Some(url) = Url::of(address) else { return false };
        self.sources().any(|source| url.matches(source, own_host))
    }
}

/// Returns whether the origin of a declared address admits another origin.
#[cfg(feature = "csp-reports")]
pub(crate) fn admits_origin(declared: &str, origin: &str) -> bool {
    let source = origin_of(declared);
    source.is_some_and(|source| Url::of(origin).is_some_and(|url| url.matches(source, "")))
}

impl<'a> Url<'a> {
    fn of(address: &'a str) -> Option<Url<'a>> {
        let origin = origin_of(address)?;
        let (scheme, authority) = origin.split_once("://")?;
        let (host, port) = split_port(authority);
        let rest = address.get(origin.len()..)?;
        let end = rest.find(['?', '#', '{']).unwrap_or(rest.len());
        let (path, behind) = rest.split_at(end);
        Some(Url { scheme, host, port, path, is_open: behind.starts_with('{') })
    }

    /// Tells whether a source expression matches (6.7.2.8).
    fn matches(&self, source: &str, own_host: &str) -> bool {
        if source.eq_ignore_ascii_case("'self'") {
            return self.host.eq_ignore_ascii_case(own_host) && self.port.is_empty();
        }
        if source.starts_with('\'') {
            return false;
        }
        if source == "*" {
            return true; // all schemes of an address have a network
        }
        if let Some(scheme) = source.strip_suffix(':') {
            return matches_scheme(scheme, self.scheme);
        }
        let (scheme, rest) = match source.split_once("://") {
            Some((scheme, rest)) => (scheme, rest),
            None => ("https", source), // the scheme of the page
        };
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let (host, port) = split_port(authority);
        matches_scheme(scheme, self.scheme)
            && self.matches_host(host)
            && (port == "*"
                || port == self.port
                || (self.port.is_empty() && ["80", "443"].contains(&port)))
            && self.matches_path(path)
    }

    fn matches_host(&self, pattern: &str) -> bool {
        if pattern == "*" {
            return true;
        }
        match pattern.strip_prefix("*.") {
            None => self.host.eq_ignore_ascii_case(pattern),
            Some(base) => {
                let (host, base) = (self.host.to_ascii_lowercase(), base.to_ascii_lowercase());
                host.strip_suffix(&base)
                    .is_some_and(|before| before.len() > 1 && before.ends_with('.'))
            }
        }
    }

    /// Tells whether the path of a source admits the address. One whose end is a parameter may be admitted.
    fn matches_path(&self, pattern: &str) -> bool {
        if pattern.is_empty() || pattern == "/" || self.path.is_empty() {
            return true;
        }
        if self.is_open {
            return pattern.starts_with(self.path)
                || (pattern.ends_with('/') && self.path.starts_with(pattern));
        }
        if pattern.ends_with('/') { self.path.starts_with(pattern) } else { self.path == pattern }
    }
}

/// Splits the port off; it is empty if it is that of https.
fn split_port(authority: &str) -> (&str, &str) {
    match authority.rsplit_once(':').filter(|(_, port)| !port.contains(']')) {
        Some((host, "443")) => (host, ""),
        Some((host, port)) => (host, port),
        None => (authority, ""),
    }
}

/// Tells whether a scheme admits another (6.7.2.9): the secure one of the same protocol, too.
fn matches_scheme(source: &str, scheme: &str) -> bool {
    let is = |other: &str| source.eq_ignore_ascii_case(other);
    is(scheme)
        || (is("http") && scheme == "https")
        || (is("ws") && ["wss", "http", "https"].contains(&scheme))
        || (is("wss") && scheme == "https")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_match_as_browsers_match_them() {
        for (sources, address, expected) in [
            ("*", "https://v.example/x", true),
            ("https:", "https://v.example/x", true),
            ("http:", "https://v.example/x", true),
            ("https:", "wss://v.example/x", false),
            ("wss:", "wss://v.example/x", true),
            ("data: blob:", "https://v.example/x", false),
            ("v.example", "https://v.example/x", true),
            ("V.Example", "https://v.example/x", true),
            ("http://v.example", "https://v.example/x", true),
            ("https://v.example", "wss://v.example", false),
            ("https://v.example:443", "https://v.example", true),
            ("https://v.example:8443", "https://v.example", false),
            ("https://v.example", "https://v.example:8443", false),
            ("https://v.example:*", "https://v.example:8443", true),
            ("https://*.v.example", "https://v.example", false),
            ("https://*.v.example", "https://a.b.v.example", true),
            ("https://*.v.example", "https://av.example", false),
            ("https://a.v.example", "https://*.v.example", false),
            ("https://*.v.example", "https://*.v.example", true),
            ("https://*.example", "https://*.v.example", true),
            ("https://v.example/", "https://v.example/x", true),
            ("https://v.example/js/", "https://v.example/js/a.js?b", true),
            ("https://v.example/js", "https://v.example/js/a.js", false),
            ("https://v.example/js/a.js", "https://v.example/js/a.js?id={id}", true),
            ("https://v.example/js/", "https://v.example", true), // a part of the host is not certainly blocked
            ("https://v.example/embed/", "https://v.example/embed/{film}", true),
            ("https://v.example/embed/", "https://v.example/{film}", true), // for some films
            ("https://v.example/other/", "https://v.example/embed/{film}", false),
            ("'self'", "https://shop.example/x", true),
            ("'self'", "https://v.example/x", false),
            ("'none'", "https://v.example/x", false),
            ("", "https://v.example/x", false),
            ("'unsafe-inline' 'nonce-YQ'", "https://v.example/x", false),
        ] {
            let admits = SourceList::new(sources).admits(address, "shop.example");
            assert_eq!(admits, expected, "{sources} {address}");
        }
    }
}
