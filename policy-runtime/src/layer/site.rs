//! Resolves the site of a request. A `Host` is never used unchecked; everything else asks the site for host and port.

use super::parts::with_parts;
use crate::cookies::request::header_fields::{HeaderFields, Lines};
use crate::declaration::{Document, Site, default_port, host_and_port};
use http::request::Parts;
use http::uri::{Authority, Scheme};
use http::{Request, Uri};
use std::fmt;
use std::sync::Arc;

/// A function of the application that names the host of a request.
#[derive(Clone)]
pub(super) struct ResolveSite(Arc<HostOf>);

type HostOf = dyn Fn(&Parts) -> Option<String> + Send + Sync;

impl fmt::Debug for ResolveSite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResolveSite")
    }
}

impl ResolveSite {
    pub(super) fn new(
        host: impl Fn(&Parts) -> Option<String> + Send + Sync + 'static,
    ) -> ResolveSite {
        ResolveSite(Arc::new(host))
    }

    /// Calls the function with the whole request except its body.
    pub(super) fn host<Body>(&self, request: &mut Request<Body>) -> Host {
        Host::Named(with_parts(request, |parts| (self.0)(parts)))
    }
}

/// The source of a request's host.
pub(crate) enum Host {
    /// The authority of the request.
    OfTheRequest,
    /// The function of the application, which may name none.
    Named(Option<String>),
}

/// Returns the site of a request, if the policy's `sites` admit its host.
pub(crate) fn of(
    document: &'static Document,
    host: &Host,
    target: &Uri,
    fields: &HeaderFields<'_>,
) -> Option<Site> {
    match host {
        Host::OfTheRequest => match fields.host {
            // Without another name that it could contradict.
            Lines { first: Some(host), ref others }
                if others.is_empty() && target.authority().is_none() =>
            {
                let site = Site::as_spelled(document.sites, host.as_bytes());
                site.or_else(|| Site::admit(document.sites, host.to_str().ok()?))
            }
            _ => Site::admit(document.sites, authority(target, &fields.host)?),
        },
        Host::Named(host) => Site::admit(document.sites, host.as_deref()?).map(Site::known),
    }
}

/// The reason why a request is for no site, for the log.
#[derive(Debug)]
pub(super) struct NoSite {
    /// The host as it was named.
    pub(super) host: String,
    cause: NoSiteCause,
}

#[derive(Debug, Clone, Copy)]
enum NoSiteCause {
    /// The host of the request is not in `sites`.
    NotAdmitted,
    /// The host that the function names is not in `sites`.
    NamedNotAdmitted,
    /// The function names no host.
    NoneNamed,
    /// The request has no `Host`.
    NoHost,
    /// The request has several `Host` fields, or one that differs from its target.
    SeveralHosts,
}

impl NoSite {
    pub(super) fn of(host: &Host, target: &Uri, fields: &HeaderFields<'_>) -> NoSite {
        let sent = |line: &http::HeaderValue| String::from_utf8_lossy(line.as_bytes()).into_owned();
        let (host, cause) = match host {
            Host::Named(Some(host)) => (host.clone(), NoSiteCause::NamedNotAdmitted),
            Host::Named(None) => (String::new(), NoSiteCause::NoneNamed),
            Host::OfTheRequest => match (authority(target, &fields.host), fields.host.first) {
                (Some(host), _) => (host.to_owned(), NoSiteCause::NotAdmitted),
                (None, Some(host))
                    if !fields.host.others.is_empty() || target.authority().is_some() =>
                {
                    (sent(host), NoSiteCause::SeveralHosts)
                }
                (None, Some(host)) => (sent(host), NoSiteCause::NotAdmitted),
                (None, None) => (String::new(), NoSiteCause::NoHost),
            },
        };
        NoSite { host, cause }
    }

    /// Returns the cause and the remedy.
    pub(super) fn explain(&self) -> (&'static str, &'static str) {
        match self.cause {
            NoSiteCause::NotAdmitted => (
                "the policy's `sites` do not contain its host",
                "if the host is yours, add it to `sites`; behind a proxy, have it pass the `Host` that the browser sent (nginx: `proxy_set_header Host $host;`), or name the site by `PolicyLayer::resolve_site`; any other host is rightly turned away",
            ),
            NoSiteCause::NamedNotAdmitted => (
                "the function given to `resolve_site` returned a host that the policy's `sites` do not contain",
                "add the host to `sites`, or have the function name the host that the visitor's browser sees",
            ),
            NoSiteCause::NoneNamed => (
                "the function given to `resolve_site` names no host",
                "have the proxy in front send what the function reads, and the function answer `None` only for what is not to be served",
            ),
            NoSiteCause::NoHost => (
                "it names no host",
                "behind a proxy, have it pass the `Host` that the browser sent, or name the site by `PolicyLayer::resolve_site`",
            ),
            NoSiteCause::SeveralHosts => (
                "its `Host` names more than one authority, or another one than its target",
                "have the proxy in front pass one `Host`, which is that of the target, or name the site by `PolicyLayer::resolve_site`",
            ),
        }
    }
}

/// Returns the authority that a request was sent to. None if it has more than one `Host`, or one that is not the
/// authority of its target: a proxy in front may have used the other (request smuggling, cache poisoning).
pub(super) fn authority<'r>(target: &'r Uri, hosts: &Lines<'r>) -> Option<&'r str> {
    if !hosts.others.is_empty() {
        return None;
    }
    let host = match hosts.first {
        Some(host) => Some(host.to_str().ok()?), // No host has other octets than visible ASCII.
        None => None,
    };
    match (target.authority().map(Authority::as_str), host) {
        (Some(authority), Some(host)) if !is_same(authority, host, target.scheme()) => None,
        (authority, host) => authority.or(host),
    }
}

/// Returns whether two authorities are equal: neither the spelling of the host nor the explicit default port of the
/// scheme matters.
fn is_same(one: &str, other: &str, scheme: Option<&Scheme>) -> bool {
    let parts = |authority| {
        let (host, port) = host_and_port(authority)?;
        Some((host, port.or_else(|| scheme.and_then(default_port))))
    };
    one.eq_ignore_ascii_case(other) || parts(one).is_some_and(|one| Some(one) == parts(other))
}
