//! Expires undeclared cookies, where the application asks for it.

use super::fill::fill_in_turns;
use super::space::Space;
use crate::backlog::RoundRobin;
use crate::cookies::request::RequestState;
use crate::cookies::set_cookie_line::{self, Scope};
use http::HeaderValue;
use std::collections::BTreeSet;
use std::net::IpAddr;

/// Maximum number of cookies inspected per request.
const MAX_NAMES: usize = 256;
/// Maximum number of path segments below `/` in which cookies are expired.
const MAX_SEGMENTS: usize = 3;
/// Maximum number of domains tried besides the host alone.
const MAX_DOMAINS: usize = 4;

/// The undeclared cookies of a request.
#[derive(Debug, Clone)]
pub(crate) struct Undeclared {
    names: Vec<Box<[u8]>>,
    path: Box<str>,
}

impl Undeclared {
    /// Collects the cookies of a request that `is_known` rejects, or `None` if it accepts all. `path` is the path of
    /// the request.
    pub(crate) fn of(
        request: &RequestState,
        path: &str,
        is_known: impl Fn(&[u8]) -> bool,
    ) -> Option<Box<Undeclared>> {
        let shown = request.facts.cookies.names().take(MAX_NAMES);
        let names: BTreeSet<&[u8]> =
            shown.filter(|name| !name.is_empty() && !is_known(name)).collect();
        let names: Vec<Box<[u8]>> = names.into_iter().map(Box::from).collect();
        (!names.is_empty()).then(|| Box::new(Undeclared { names, path: path.into() }))
    }

    /// Returns the deletions that fit into one response, in every scope within reach of the request's path.
    ///
    /// The `Cookie` header does not carry the scope of a cookie, so all are tried: host-only and each Domain from the
    /// host up to the base of its site, the Paths above the request, with and without Partitioned.
    pub(super) fn lines(
        &self,
        request: &RequestState,
        round_robin: &RoundRobin,
        max_lines: usize,
        space: &mut Space,
    ) -> Vec<HeaderValue> {
        let (names, scopes) = (&self.names, scopes(request, &self.path));
        let line = |place: usize| {
            let name = names.get(place % names.len())?;
            set_cookie_line::deletion(name, *scopes.get(place / names.len())?)
        };
        let lines = fill_in_turns(round_robin, names.len() * scopes.len(), max_lines, space, line);
        lines.into_iter().map(|(_, line)| line).collect()
    }
}

/// Returns the scopes within reach of a deletion, the most common first.
fn scopes<'s>(request: &'s RequestState, path: &'s str) -> Vec<Scope<'s>> {
    let mut above: Vec<&str> = domains(request).collect();
    above.reverse(); // the base first, as most cookies are set there
    above.truncate(MAX_DOMAINS);
    let domains: Vec<Option<&str>> =
        std::iter::once(None).chain(above.into_iter().map(Some)).collect();
    let paths: Vec<&str> = paths(path).collect();
    let mut scopes = Vec::new();
    for partitioned in [false, true] {
        for path in &paths {
            for domain in &domains {
                scopes.push(Scope { domain: *domain, path, partitioned });
            }
        }
    }
    scopes
}

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

/// Returns the Paths that match the path of a request (RFC 6265bis 5.1.4): `/`, `/a`, `/a/`, `/a/b`.
fn paths(path: &str) -> impl Iterator<Item = &str> {
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
