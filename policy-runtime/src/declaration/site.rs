//! The hosts on which a policy holds.

use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// One entry of `sites`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SitePattern {
    /// `"shop.example"`: this host alone.
    Host(&'static str),
    /// `"*.shop.example"`: every host below `shop.example`, not `shop.example` itself.
    Below(&'static str),
    /// `any`: hosts that were unknown when the policy was compiled.
    Any,
}

impl SitePattern {
    /// Whether `host` (lower case, without port) is one of those meant.
    pub fn admits(self, host: &str) -> bool {
        match self {
            SitePattern::Host(name) => name == host,
            SitePattern::Below(base) => host
                .strip_suffix(base)
                .and_then(|rest| rest.strip_suffix('.'))
                .is_some_and(|labels| !labels.is_empty()),
            SitePattern::Any => true,
        }
    }

    /// The one host that is meant, if it is spelled so.
    fn names(self, host: &str) -> Option<&'static str> {
        match self {
            SitePattern::Host(name) if name == host => Some(name),
            _ => None,
        }
    }

    /// The domain that all its hosts share, for cookies that are sent to subdomains.
    fn base(self) -> Option<&'static str> {
        match self {
            SitePattern::Host(name) | SitePattern::Below(name) => Some(name),
            SitePattern::Any => None,
        }
    }
}

impl fmt::Display for SitePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SitePattern::Host(name) => f.write_str(name),
            SitePattern::Below(base) => write!(f, "*.{base}"),
            SitePattern::Any => f.write_str("*"),
        }
    }
}

impl Serialize for SitePattern {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The site that a request was sent to: a host that the policy's `sites` admit.
///
/// A seal holds on one site alone, so that nothing of one tenant is worth anything on another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    host: Cow<'static, str>,
    sites: &'static [SitePattern],
}

impl Site {
    /// Admits a host as it stands in `Host` or `:authority`: case, port and a trailing dot do not count. `None` for a
    /// host that is none of the policy's, or is no host name at all.
    ///
    /// ```
    /// # use policy_runtime::declaration::{Site, SitePattern};
    /// let sites = &[SitePattern::Below("localhost")];
    /// assert_eq!(Site::admit(sites, "Shop.localhost:3000").unwrap().host(), "shop.localhost");
    /// assert!(Site::admit(sites, "shop.example").is_none());
    /// ```
    pub fn admit(sites: &'static [SitePattern], authority: &str) -> Option<Site> {
        // Most requests name a listed host as it is listed.
        if let Some(host) = sites.iter().find_map(|pattern| pattern.names(authority)) {
            return Some(Site { host: Cow::Borrowed(host), sites });
        }
        let host = host_of(authority)?;
        let is_admitted = sites.is_empty() || sites.iter().any(|pattern| pattern.admits(&host));
        is_admitted.then(|| Site { host: Cow::Owned(String::from(host)), sites })
    }

    /// The host: lower case, without port.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The `Domain` of cookies that are sent to subdomains; none where the pattern has no base.
    pub fn base(&self) -> Option<&'static str> {
        // A host may equal one pattern and stand below another; the widest base is the one its siblings share.
        let shared = self.sites.iter().filter(|pattern| {
            pattern.admits(&self.host) || pattern.base().is_some_and(|base| base == self.host)
        });
        shared.filter_map(|pattern| pattern.base()).min_by_key(|base| base.len())
    }

    /// What a seal is bound to, besides the policy: the host, or what it shares with its siblings.
    pub(crate) fn seal_scope(&self, subdomains: bool) -> &str {
        if self.sites.is_empty() {
            return "";
        }
        let base = if subdomains { self.base() } else { None };
        base.unwrap_or(&self.host)
    }
}

/// The host of an authority, in one spelling. Anything that is no host name or address gives `None`.
pub(crate) fn host_of(authority: &str) -> Option<Box<str>> {
    let end = if authority.starts_with('[') {
        authority.find(']')? + 1
    } else {
        authority.find(':').unwrap_or(authority.len())
    };
    let (host, port) = authority.split_at(end);
    let is_port = |port: &str| !port.starts_with('+') && port.parse::<u16>().is_ok();
    let port_is_sound = port.is_empty() || port.strip_prefix(':').is_some_and(is_port);
    let host = host.strip_suffix('.').unwrap_or(host);
    let is_host_byte =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
    let is_name = !host.is_empty()
        && host.len() <= 253
        && host.bytes().all(is_host_byte)
        && !host.split('.').any(str::is_empty);
    let is_ipv6 = host
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .is_some_and(|address| address.parse::<std::net::Ipv6Addr>().is_ok());
    (port_is_sound && (is_name || is_ipv6)).then(|| host.to_ascii_lowercase().into_boxed_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SITES: &[SitePattern] = &[
        SitePattern::Host("shop.example"),
        SitePattern::Below("shop.example"),
        SitePattern::Below("localhost"),
    ];

    #[test]
    fn hosts() {
        for (authority, expected) in [
            ("shop.example", Some("shop.example")),
            ("SHOP.example:8080", Some("shop.example")),
            ("a.b.shop.example", Some("a.b.shop.example")),
            ("shop.example.", Some("shop.example")),
            ("x.localhost:3000", Some("x.localhost")),
            ("localhost", None),
            ("evilshop.example", None),
            ("shop.example.evil", None),
            (".shop.example", None),
            ("a..shop.example", None),
            ("shop.example:", None),
            ("shop.example:99999", None),
            ("shop.example:+80", None),
            ("shop.example:-0", None),
            ("shop.example:80@evil", None),
            ("user@shop.example", None),
            ("shop.example/x", None),
            ("shop.example, evil", None),
            ("[::1]:80", None),
            ("\u{e9}.shop.example", None),
            ("shop.example\t", None),
            ("a\u{7f}.shop.example", None),
            ("", None),
            (":80", None),
        ] {
            let site = Site::admit(SITES, authority);
            assert_eq!(site.as_ref().map(Site::host), expected, "{authority:?}");
        }
    }

    #[test]
    fn the_base_is_the_domain_that_siblings_share() {
        assert_eq!(Site::admit(SITES, "shop.example").unwrap().base(), Some("shop.example"));
        assert_eq!(Site::admit(SITES, "a.shop.example").unwrap().base(), Some("shop.example"));
        assert_eq!(Site::admit(&[SitePattern::Any], "customer.example").unwrap().base(), None);
    }

    #[test]
    fn an_address_can_be_a_site_where_any_host_is() {
        assert_eq!(Site::admit(&[SitePattern::Any], "[::1]:80").unwrap().host(), "[::1]");
        assert_eq!(Site::admit(&[SitePattern::Any], "127.0.0.1").unwrap().host(), "127.0.0.1");
    }
}
