//! The scopes in which a cookie of a request may be stored. A `Cookie` header does not carry them.

use crate::cookies::request::RequestState;
use std::net::IpAddr;

/// Maximum number of path segments below `/` in which cookies are deleted.
const MAX_SEGMENTS: usize = 3;
/// Maximum number of Domains tried. Hosts have fewer labels below the base of their site, unless a client makes them up.
const MAX_DOMAINS: usize = 8;

/// Returns the host and the domains above it, up to the base of its site. Domains above that may be shared with other
/// sites.
pub(super) fn domains(request: &RequestState) -> impl Iterator<Item = &str> {
    let site = request.site();
    let base = site.base().unwrap_or(site.host());
    let has_domain =
        base.contains('.') && !base.starts_with('[') && base.parse::<IpAddr>().is_err();
    let host = Some(site.host()).filter(|_| has_domain);
    std::iter::successors(host, move |domain| {
        let (_, above) = domain.split_once('.')?;
        let is_ours = *domain != base && above.len() >= base.len();
        is_ours.then_some(above)
    })
}

/// Returns the Domains that a cookie in the request may have, the most common first: none, the base, and those between it and the
/// host.
pub(super) fn domains_by_use(request: &RequestState) -> Vec<Option<&str>> {
    let mut levels: Vec<&str> = domains(request).collect();
    levels.reverse(); // most scripts set their cookies at the base
    levels.truncate(MAX_DOMAINS);
    std::iter::once(None).chain(levels.into_iter().map(Some)).collect()
}

/// Returns the Paths that match the path of a request (RFC 6265bis 5.1.4), the shortest first: `/`, `/a`, `/a/`, `/a/b`.
pub(super) fn paths(path: &str) -> Vec<&str> {
    let mut paths = vec!["/"];
    let mut ends: Vec<usize> = Vec::new();
    for (slash, _) in path.match_indices('/').skip(1).take(MAX_SEGMENTS) {
        ends.extend([slash, slash + 1]);
    }
    ends.push(path.len());
    for end in ends {
        let Some(deeper) = path.get(..end) else { break };
        // A semicolon would end the attribute.
        if !deeper.starts_with('/') || deeper.contains(';') || paths.len() > 2 * MAX_SEGMENTS {
            break;
        }
        if paths.last() != Some(&deeper) {
            paths.push(deeper);
        }
    }
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_a_request() {
        for (path, expected) in [
            ("/", &["/"][..]),
            ("", &["/"]),
            ("*", &["/"]),
            ("/a", &["/", "/a"]),
            ("/a/", &["/", "/a", "/a/"]),
            ("/a/b", &["/", "/a", "/a/", "/a/b"]),
            ("/a;x/b", &["/"]),
            ("/a/b;x", &["/", "/a", "/a/"]),
            ("/1/2/3/4/5", &["/", "/1", "/1/", "/1/2", "/1/2/", "/1/2/3", "/1/2/3/"]),
        ] {
            assert_eq!(paths(path), expected, "{path}");
        }
    }
}
