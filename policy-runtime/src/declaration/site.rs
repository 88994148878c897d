//! The hosts on which a policy holds.

use http::uri::Scheme;
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;
use std::net::Ipv6Addr;

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

/// The site that a request was sent to: a host that the policy's `sites` admit, and the port that the browser asked for.
///
/// A seal holds on one site alone, so that nothing of one tenant is worth anything on another. Ports make no difference to it,
/// nor to whether two sites are equal, as cookies are the same on all ports of a host.
#[derive(Debug, Clone)]
pub struct Site {
    host: Cow<'static, str>,
    port: Option<u16>,
    /// Whether the policy or the application knows the host. `any` admits whatever a client writes.
    #[cfg_attr(not(feature = "ledger"), allow(dead_code, reason = "for what is kept alone"))]
    is_known: bool,
    sites: &'static [SitePattern],
}

impl PartialEq for Site {
    fn eq(&self, other: &Site) -> bool {
        (&self.host, self.sites) == (&other.host, other.sites)
    }
}

impl Eq for Site {}

impl Site {
    /// Admits a host as it stands in `Host` or `:authority`: case, port and a trailing dot do not count. `None` for a
    /// host that is none of the policy's, or is no host name at all.
    ///
    /// ```
    /// # use policy_runtime::declaration::{Site, SitePattern};
    /// let sites = &[SitePattern::Below("localhost")];
    /// let site = Site::admit(sites, "Shop.localhost:3000").unwrap();
    /// assert_eq!((site.host(), site.port()), ("shop.localhost", Some(3000)));
    /// assert!(Site::admit(sites, "shop.example").is_none());
    /// ```
    pub fn admit(sites: &'static [SitePattern], authority: &str) -> Option<Site> {
        // Most requests name a listed host as it is listed.
        if let Some(host) = sites.iter().find_map(|pattern| pattern.names(authority)) {
            return Some(Site { host: Cow::Borrowed(host), port: None, is_known: true, sites });
        }
        let (host, port) = host_and_port(authority)?;
        let mut admitting = sites.iter().filter(|pattern| pattern.admits(&host)).peekable();
        if admitting.peek().is_none() && !sites.is_empty() {
            return None;
        }
        let is_known = admitting.any(|pattern| *pattern != SitePattern::Any);
        Some(Site { host: Cow::Owned(String::from(host)), port, is_known, sites })
    }

    /// The same site, of which the application says that it is one.
    pub(crate) fn known(self) -> Site {
        Site { is_known: true, ..self }
    }

    /// The host: lower case, without port.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The port, if one was named: browsers leave out that of the scheme, and proxies may add it.
    pub fn port(&self) -> Option<u16> {
        self.port
    }

    /// The host and the port as they stand in an address with this scheme: without the scheme's own port.
    pub(crate) fn authority(&self, scheme: &Scheme) -> Cow<'_, str> {
        match self.port.filter(|port| Some(*port) != default_port(scheme)) {
            Some(port) => format!("{}:{port}", self.host).into(),
            None => self.host().into(),
        }
    }

    /// The `Domain` of cookies that are sent to subdomains; none where the pattern has no base.
    pub fn base(&self) -> Option<&'static str> {
        // A host may equal one pattern and stand below another; the widest base is the one its siblings share.
        let shared = self.sites.iter().filter(|pattern| {
            pattern.admits(&self.host) || pattern.base().is_some_and(|base| base == self.host)
        });
        shared.filter_map(|pattern| pattern.base()).min_by_key(|base| base.len())
    }

    /// The site in what is kept beyond the request. It is empty where the policy makes no difference between hosts, and `*` where
    /// `any` admits the host and nobody vouches for it: rows would be as many as the hosts that clients make up, and say what they
    /// like.
    #[cfg(feature = "ledger")]
    pub(crate) fn recorded_as(&self) -> &str {
        if self.sites.is_empty() {
            ""
        } else if self.is_known {
            &self.host
        } else {
            "*"
        }
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
    host_and_port(authority).map(|(host, _)| host)
}

/// The host of an authority, in one spelling, and its port, if one is named.
pub(crate) fn host_and_port(authority: &str) -> Option<(Box<str>, Option<u16>)> {
    let end = if authority.starts_with('[') {
        authority.find(']')? + 1
    } else {
        authority.find(':').unwrap_or(authority.len())
    };
    let (host, port) = authority.split_at(end);
    let port = match port.strip_prefix(':') {
        Some(digits) if !digits.starts_with('+') => Some(digits.parse().ok()?),
        None if port.is_empty() => None,
        _ => return None,
    };
    Some((spelled(host)?, port))
}

fn spelled(host: &str) -> Option<Box<str>> {
    if let Some(address) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let address: Ipv6Addr = address.parse().ok()?;
        return Some(format!("[{address}]").into_boxed_str());
    }
    let host = host.strip_suffix('.').unwrap_or(host);
    let is_host_byte =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
    let is_name = !host.is_empty()
        && host.len() <= 253
        && host.bytes().all(is_host_byte)
        && !host.split('.').any(str::is_empty);
    is_name.then(|| host.to_ascii_lowercase().into_boxed_str())
}

/// The port of an address with this scheme that names none.
pub(crate) fn default_port(scheme: &Scheme) -> Option<u16> {
    match scheme.as_str() {
        "http" => Some(80),
        "https" => Some(443),
        _ => None,
    }
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

    #[test]
    fn an_authority_has_one_spelling() {
        for (authority, host, port) in [
            ("shop.example", "shop.example", None),
            ("Shop.Example.:443", "shop.example", Some(443)),
            ("shop.example:0080", "shop.example", Some(80)),
            ("[::1]", "[::1]", None),
            ("[0:0:0:0:0:0:0:1]:3000", "[::1]", Some(3000)),
            ("[2001:DB8::A]:80", "[2001:db8::a]", Some(80)),
        ] {
            let site = Site::admit(&[SitePattern::Any], authority).unwrap();
            assert_eq!((site.host(), site.port()), (host, port), "{authority}");
        }
        for authority in
            ["[::1].", "[::1]3000", "[::1", "[fe80::1%25eth0]", "[shop.example]", "::1"]
        {
            assert!(Site::admit(&[SitePattern::Any], authority).is_none(), "{authority}");
        }
    }

    #[test]
    fn an_address_leaves_the_port_of_its_scheme_out() {
        for (authority, http, https) in [
            ("shop.example", "shop.example", "shop.example"),
            ("shop.example:80", "shop.example", "shop.example:80"),
            ("shop.example:443", "shop.example:443", "shop.example"),
            ("[::1]:3000", "[::1]:3000", "[::1]:3000"),
        ] {
            let site = Site::admit(&[SitePattern::Any], authority).unwrap();
            assert_eq!(site.authority(&Scheme::HTTP), http, "{authority}");
            assert_eq!(site.authority(&Scheme::HTTPS), https, "{authority}");
        }
    }

    #[cfg(feature = "ledger")]
    #[test]
    fn a_host_that_nobody_knows_is_not_recorded() {
        const ANY: &[SitePattern] = &[SitePattern::Host("shop.example"), SitePattern::Any];
        for (sites, host, recorded) in [
            (&[][..], "a.example", ""),
            (SITES, "a.shop.example", "a.shop.example"),
            (ANY, "shop.example", "shop.example"),
            (ANY, "Shop.Example:80", "shop.example"),
            (ANY, "a.example", "*"),
        ] {
            let site = Site::admit(sites, host).unwrap();
            assert_eq!(site.recorded_as(), recorded, "{host}");
        }
        let vouched_for = Site::admit(ANY, "a.example").unwrap().known();
        assert_eq!(vouched_for.recorded_as(), "a.example");
    }

    #[test]
    fn sites_are_equal_on_all_ports() {
        let site = |authority| Site::admit(SITES, authority).unwrap();
        assert_eq!(site("shop.example"), site("shop.example:8443"));
        assert_ne!(site("shop.example"), site("a.shop.example"));
    }
}
