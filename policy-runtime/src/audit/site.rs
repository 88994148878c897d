//! The site that is audited.

use super::AuditError;
use super::engine::host_of_address;
use super::policy::{AuditedPolicy, is_below};

/// The site that is audited: an origin, and the hosts that belong to it.
#[derive(Debug, Clone)]
pub(crate) struct Site {
    /// The origin, such as `https://shop.example`.
    pub(crate) origin: String,
    host: String,
    /// Hosts of the same controller, with those below them.
    own: Vec<String>,
    sites: Vec<String>,
}

impl Site {
    /// Reads the address of a site.
    pub(crate) fn new(
        address: &str,
        own: &[String],
        policy: &AuditedPolicy,
    ) -> Result<Site, AuditError> {
        let not_an_address = || {
            AuditError::Address(format!(
                "`{}` is not the address of a site\nhelp: write it with its scheme, such as `https://shop.example`",
                address.escape_debug()
            ))
        };
        let is_clean = address.chars().all(|c| !c.is_control() && !c.is_whitespace());
        let host = host_of_address(address).filter(|_| is_clean).ok_or_else(not_an_address)?;
        let (scheme, rest) = address.split_once("://").ok_or_else(not_an_address)?;
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        if !matches!(scheme, "http" | "https") {
            return Err(not_an_address());
        }
        if authority.contains('@') {
            return Err(AuditError::Address(format!(
                "the address names a user, and a report has all addresses\nhelp: write it as `{scheme}://{host}`, and the credentials as the header field `Authorization`"
            )));
        }
        if !host.is_ascii() {
            return Err(AuditError::Address(format!(
                "the host `{}` is not in the letters of the network\nhelp: write it as the browser shows it in a copied address, with `xn--`",
                host.escape_debug()
            )));
        }
        Ok(Site {
            origin: format!("{scheme}://{}", authority.to_ascii_lowercase()),
            host: host.to_ascii_lowercase(),
            own: own.iter().map(|host| host.to_ascii_lowercase()).collect(),
            sites: policy.sites.clone(),
        })
    }

    /// Returns the hosts of the site that have a name: its own, and the further ones.
    pub(crate) fn hosts(&self) -> Vec<String> {
        [&self.host].into_iter().chain(&self.own).cloned().collect()
    }

    /// Returns the host.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    /// Returns the address of the first page: that of the audit on the origin that it leads to.
    pub(crate) fn first_page(&self, address: &str) -> String {
        let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
        let path = rest.find(['/', '?']).and_then(|at| rest.get(at..)).unwrap_or("/");
        self.address(path.split('#').next().unwrap_or_default())
    }

    /// Returns the address of a page, by its path or its whole address.
    pub(crate) fn address(&self, page: &str) -> String {
        if page.contains("://") {
            page.to_owned()
        } else {
            format!("{}/{}", self.origin, page.trim_start_matches('/'))
        }
    }

    /// Returns whether a host is the site's: its own, one below it, one of the policy's `sites`, or a further one.
    pub(crate) fn is_own(&self, host: &str, policy: &AuditedPolicy) -> bool {
        is_below(&self.host, host)
            || policy.is_site(host) && !self.sites.iter().any(|site| site == "*")
            || self.own.iter().any(|own| is_below(own, host))
    }

    /// Returns whether a cookie's host is the site's, or a domain that the site shares with its siblings.
    pub(crate) fn has_cookie(&self, host: &str, policy: &AuditedPolicy) -> bool {
        self.is_own(host, policy) || is_below(host, &self.host)
    }

    /// Returns whether an address is one of the site's pages.
    pub(crate) fn has(&self, address: &str) -> bool {
        host_of_address(address).is_some_and(|host| {
            let host = host.to_ascii_lowercase();
            is_below(&self.host, &host)
                || is_below(&host, &self.host) && host.contains('.')
                || self.own.iter().any(|own| is_below(own, &host))
        })
    }
}
