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

/// Returns the Paths that match the path of a request (RFC 6265bis 5.1.4): `/`, `/a`, `/a/`, `/a/b`.
pub(super) fn paths(path: &str) -> impl Iterator<Item = &str> {
    let ends = path.match_indices('/').skip(1).flat_map(|(at, _)| [at, at + 1]);
    let paths = ends.chain([path.len()]).filter_map(|end| path.get(..end));
    let max_lines = 2 * MAX_SEGMENTS;
    let deeper =
        paths.filter(|path| path.len() > 1 && path.starts_with('/') && !path.contains(';'));
    let mut last = "";
    std::iter::once("/").chain(
        deeper.filter(move |path| std::mem::replace(&mut last, path) != *path).take(max_lines),
    )
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
            ("/1/2/3/4/5", &["/", "/1", "/1/", "/1/2", "/1/2/", "/1/2/3", "/1/2/3/"]),
        ] {
            assert_eq!(paths(path).collect::<Vec<_>>(), expected, "{path}");
        }
    }
}
