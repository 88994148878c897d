//! Sites: the hosts on which a policy holds.

use http::uri::Scheme;
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;
use std::net::Ipv6Addr;

/// An entry of `sites`. Displays and serialises as `shop.example`, `*.shop.example` or `*`.
///
/// ```
/// use policy_runtime::declaration::SitePattern;
///
/// assert_eq!(SitePattern::Below("shop.example").to_string(), "*.shop.example");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SitePattern {
    /// `"shop.example"`: this host alone.
    Host(&'static str),
    /// `"*.shop.example"`: every host below `shop.example`, not `shop.example` itself.
    Below(&'static str),
    /// `any`: every host, for hosts that are unknown when the policy is compiled.
    Any,
}

impl SitePattern {
    /// Returns whether the pattern matches `host`, which is in lower case and without a port.
    ///
    /// ```
    /// use policy_runtime::declaration::SitePattern;
    ///
    /// let pattern = SitePattern::Below("shop.example");
    /// assert!(pattern.admits("www.shop.example"));
    /// assert!(!pattern.admits("shop.example"));
    /// assert!(!pattern.admits("evilshop.example"));
    /// ```
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

    /// Returns the host of a [`SitePattern::Host`] with exactly this spelling.
    fn names(self, host: &[u8]) -> Option<&'static str> {
        match self {
            SitePattern::Host(name) if name.as_bytes() == host => Some(name),
            _ => None,
        }
    }

    /// Returns the domain that all its hosts share, for cookies that are sent to subdomains.
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

/// The site that a request was sent to: a host that the policy's `sites` admit, and the port in the request.
///
/// Seals are bound to the site, so a sealed cookie of one tenant is invalid on another's site. Ports enter neither seals nor
/// equality, as browsers share cookies between all ports of a host (RFC 6265bis 8.5).
#[derive(Debug, Clone)]
pub struct Site {
    host: Cow<'static, str>,
    port: Option<u16>,
    /// Whether the policy or the application knows the host. `any` admits any host that a client sends.
    #[cfg_attr(not(feature = "ledger"), allow(dead_code, reason = "only the ledger reads it"))]
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
    /// Returns the site for the value of `Host` or `:authority`. Case, port and a trailing dot make no difference.
    ///
    /// `None` if no pattern matches, or if `authority` is not a host name or IP address with an optional port. Empty `sites` match
    /// every host.
    ///
    /// ```
    /// # use policy_runtime::declaration::{Site, SitePattern};
    /// let sites = &[SitePattern::Below("localhost")];
    /// let site = Site::admit(sites, "Shop.localhost:3000").unwrap();
    /// assert_eq!((site.host(), site.port()), ("shop.localhost", Some(3000)));
    /// assert!(Site::admit(sites, "shop.example").is_none());
    /// ```
    pub fn admit(sites: &'static [SitePattern], authority: &str) -> Option<Site> {
        if let Some(site) = Site::as_spelled(sites, authority.as_bytes()) {
            return Some(site);
        }
        let (host, port) = host_and_port(authority)?;
        let mut admitting = sites.iter().filter(|pattern| pattern.admits(&host)).peekable();
        if admitting.peek().is_none() && !sites.is_empty() {
            return None;
        }
        let is_known = admitting.any(|pattern| *pattern != SitePattern::Any);
        Some(Site { host: Cow::Owned(String::from(host)), port, is_known, sites })
    }

    /// Returns the site of a host that is spelled as in `sites`, as most requests spell it.
    #[inline]
    pub(crate) fn as_spelled(sites: &'static [SitePattern], host: &[u8]) -> Option<Site> {
        let host = sites.iter().find_map(|pattern| pattern.names(host))?;
        Some(Site { host: Cow::Borrowed(host), port: None, is_known: true, sites })
    }

    /// Returns whether the site is one of those of a declaration: all sites if it lists none.
    #[inline]
    pub(crate) fn is_among(&self, sites: &[SitePattern]) -> bool {
        sites.is_empty() || sites.iter().any(|pattern| pattern.admits(&self.host))
    }

    /// Marks the host as known to the application.
    pub(crate) fn known(self) -> Site {
        Site { is_known: true, ..self }
    }

    /// Returns the host in lower case, without a port. An IPv6 address is in brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Returns the port of the request, if it has one. Browsers omit the default port of the scheme; proxies may add it.
    pub fn port(&self) -> Option<u16> {
        self.port
    }

    /// Returns `host:port` for a URL with this scheme, without the scheme's default port.
    ///
    /// ```
    /// # use policy_runtime::declaration::{Site, SitePattern};
    /// use http::uri::Scheme;
    ///
    /// let site = Site::admit(&[SitePattern::Host("shop.example")], "Shop.example:443").unwrap();
    /// assert_eq!(site.authority(&Scheme::HTTPS), "shop.example");
    /// ```
    pub fn authority(&self, scheme: &Scheme) -> Cow<'_, str> {
        match self.port.filter(|port| Some(*port) != default_port(scheme)) {
            Some(port) => format!("{}:{port}", self.host).into(),
            None => self.host().into(),
        }
    }

    /// Returns the `Domain` of cookies that are sent to subdomains: the widest domain among the matching patterns. `None` if only
    /// `any` matches, or `sites` is empty.
    ///
    /// ```
    /// # use policy_runtime::declaration::{Site, SitePattern};
    /// const SITES: &[SitePattern] = &[SitePattern::Below("shop.example")];
    /// assert_eq!(Site::admit(SITES, "www.shop.example").unwrap().base(), Some("shop.example"));
    /// ```
    pub fn base(&self) -> Option<&'static str> {
        // A host may equal one pattern and be a subdomain of another. Its siblings share the widest base.
        let shared = self.sites.iter().filter(|pattern| {
            pattern.admits(&self.host) || pattern.base().is_some_and(|base| base == self.host)
        });
        shared.filter_map(|pattern| pattern.base()).min_by_key(|base| base.len())
    }

    /// Returns the name of the site in records. It is empty for a policy without `sites`, and `*` for a host that only `any`
    /// admits: a client could otherwise create a row for each host that it makes up, with a name of its choice.
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

    /// Returns the site in the binding of a seal: the host, or the base that it shares with its siblings.
    pub(crate) fn seal_scope(&self, subdomains: bool) -> &str {
        if self.sites.is_empty() {
            return "";
        }
        let base = if subdomains { self.base() } else { None };
        base.unwrap_or(&self.host)
    }
}

/// Returns the normalised host of an authority, or `None` if it is not a host name or IP address.
pub(crate) fn host_of(authority: &str) -> Option<Box<str>> {
    host_and_port(authority).map(|(host, _)| host)
}

/// Returns the normalised host of an authority, and its port if it has one.
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

/// Returns the default port of a scheme.
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
    fn an_unknown_host_is_not_recorded() {
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
