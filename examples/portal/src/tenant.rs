//! The tenants: one platform, several sites, nothing shared.

use crate::values::Language;

/// A tenant of the platform, with a site of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tenant {
    Bfortune,
    Fpassaniti,
}

impl Tenant {
    pub(crate) const ALL: [Tenant; 2] = [Tenant::Bfortune, Tenant::Fpassaniti];

    /// The first label of its hosts; also its name in the database.
    pub(crate) fn label(self) -> &'static str {
        match self {
            Tenant::Bfortune => "bfortune",
            Tenant::Fpassaniti => "fpassaniti",
        }
    }

    /// The name of its portal.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Tenant::Bfortune => "Bfortune Open Data",
            Tenant::Fpassaniti => "Fpassaniti Open Data",
        }
    }

    /// The language that its data sets are described in.
    pub(crate) fn catalogue_language(self) -> Language {
        match self {
            Tenant::Bfortune => Language::English,
            Tenant::Fpassaniti => Language::French,
        }
    }

    /// The tenant whose site `host` is. The policy admits all of `*.localhost`; only some of them are tenants.
    pub(crate) fn of_host(host: &str) -> Option<(Tenant, Scheme)> {
        let (label, scheme) = Scheme::ALL.into_iter().find_map(|scheme| {
            let label = host.strip_suffix(scheme.domain())?.strip_suffix('.')?;
            Some((label, scheme))
        })?;
        Tenant::ALL
            .into_iter()
            .find(|tenant| tenant.label() == label)
            .map(|tenant| (tenant, scheme))
    }
}

/// How browsers reach a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scheme {
    /// On the developer's machine, without TLS.
    Http,
    /// The published sites, behind something that ends TLS.
    Https,
}

impl Scheme {
    const ALL: [Scheme; 2] = [Scheme::Http, Scheme::Https];

    /// What the hosts of all tenants share.
    fn domain(self) -> &'static str {
        match self {
            Scheme::Http => "localhost",
            Scheme::Https => "opendatasoft.com",
        }
    }

    /// What an origin begins with.
    pub(crate) fn before_host(self) -> &'static [u8] {
        match self {
            Scheme::Http => b"http://",
            Scheme::Https => b"https://",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts() {
        for (host, expected) in [
            ("bfortune.localhost", Some((Tenant::Bfortune, Scheme::Http))),
            ("fpassaniti.opendatasoft.com", Some((Tenant::Fpassaniti, Scheme::Https))),
            ("nobody.localhost", None),
            ("localhost", None),
            ("a.bfortune.localhost", None),
            ("bfortune.example", None),
            ("bfortunelocalhost", None),
        ] {
            assert_eq!(Tenant::of_host(host), expected, "{host}");
        }
    }
}
