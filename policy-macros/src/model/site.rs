//! The sites of a policy: hosts, and patterns of hosts.

use super::items::SourceText;

pub(crate) enum Site {
    Any,
    Host(SourceText),
    /// All subdomains of the host behind `*.`.
    Below(SourceText),
}

impl Site {
    /// Returns whether every host of another pattern is one of this.
    pub(crate) fn contains(&self, other: &Site) -> bool {
        match (self, other) {
            (Site::Any, _) => true,
            (Site::Host(own), Site::Host(host)) => own.text == host.text,
            (Site::Below(base), Site::Host(host)) => is_below(&host.text, &base.text),
            (Site::Below(base), Site::Below(other)) => {
                base.text == other.text || is_below(&other.text, &base.text)
            }
            (Site::Host(_), Site::Below(_)) | (_, Site::Any) => false,
        }
    }

    /// Returns the host, or the base of the hosts below it.
    pub(crate) fn host(&self) -> Option<&SourceText> {
        match self {
            Site::Any => None,
            Site::Host(host) | Site::Below(host) => Some(host),
        }
    }
}

/// As `sites` lists it.
impl std::fmt::Display for Site {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Site::Any => f.write_str("any"),
            Site::Host(host) => f.write_str(&host.text),
            Site::Below(base) => write!(f, "*.{}", base.text),
        }
    }
}

/// Returns whether a host is a subdomain of another.
pub(crate) fn is_below(host: &str, base: &str) -> bool {
    host.strip_suffix(base).is_some_and(|labels| labels.len() > 1 && labels.ends_with('.'))
}
