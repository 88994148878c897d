//! Expiring cookies that no policy declares, where an application asks for it.

use super::turns;
use crate::cookies::exchange::Exchange;
use crate::line::{self, Scope};
use http::HeaderValue;
use std::collections::BTreeSet;
use std::net::IpAddr;

/// So many deletions go into one response, and so many octets of them: proxies in front hold 4 or 8 KiB of headers.
const MOST_LINES: usize = 20;
const MOST_OCTETS: usize = 3072;
/// So many cookies of a request are looked at, and so many scopes tried.
const MOST_NAMES: usize = 256;
const MOST_TRIES: usize = 1024;
/// A deletion reaches the paths above the request; so many segments of it are gone down.
const MOST_SEGMENTS: usize = 3;
/// So many domains are tried besides the host alone.
const MOST_DOMAINS: usize = 4;

/// The deletions of what the request shows and `is_known` does not know, in every scope that can be reached from its path.
///
/// A request does not say in which scope a cookie is stored, so all are tried: host-only and each Domain from the host up to
/// the base of its site, the Paths above the request, with and without Partitioned. What does not fit into one response has
/// its turn in others.
pub(crate) fn deletions(
    exchange: &Exchange,
    path: &str,
    is_known: impl Fn(&[u8]) -> bool,
) -> Vec<HeaderValue> {
    let shown = exchange.sent.names().take(MOST_NAMES);
    let names: BTreeSet<&[u8]> = shown.filter(|name| !name.is_empty() && !is_known(name)).collect();
    if names.is_empty() {
        return Vec::new();
    }
    let names: Vec<&[u8]> = names.into_iter().collect();
    let scopes = scopes(exchange, path);
    let all = names.len() * scopes.len();
    let start = turns::start(all, MOST_LINES, exchange.now());
    let mut octets = 0;
    (0..all.min(MOST_TRIES))
        .map(|place| (start + place) % all)
        .filter_map(|place| {
            line::deletion(names.get(place % names.len())?, *scopes.get(place / names.len())?)
        })
        .take(MOST_LINES)
        .take_while(|line| {
            let is_first = octets == 0;
            octets += line.len();
            is_first || octets <= MOST_OCTETS
        })
        .collect()
}

/// The scopes that a deletion can reach, those that are used most first.
fn scopes<'s>(exchange: &'s Exchange, path: &'s str) -> Vec<Scope<'s>> {
    let mut above: Vec<&str> = domains(exchange).collect();
    above.reverse(); // the base first, which is where most are
    above.truncate(MOST_DOMAINS);
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

/// The host and what is above it, up to the base of its site: higher up the domain may be shared with sites that are not
/// ours.
pub(super) fn domains(exchange: &Exchange) -> impl Iterator<Item = &str> {
    let site = exchange.site();
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

/// The Paths that the path of a request matches (RFC 6265bis 5.1.4): `/`, `/a`, `/a/`, `/a/b`.
fn paths(path: &str) -> impl Iterator<Item = &str> {
    let ends = path.match_indices('/').skip(1).flat_map(|(at, _)| [at, at + 1]);
    let paths = ends.chain([path.len()]).filter_map(|end| path.get(..end));
    let most = 2 * MOST_SEGMENTS;
    let deeper =
        paths.filter(|path| path.len() > 1 && path.starts_with('/') && !path.contains(';'));
    let mut last = "";
    std::iter::once("/")
        .chain(deeper.filter(move |path| std::mem::replace(&mut last, path) != *path).take(most))
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
