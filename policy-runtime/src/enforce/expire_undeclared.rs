//! Expires undeclared cookies, where the application asks for it.

use super::fill::fill_in_turns;
use super::scopes;
use super::space::Space;
use crate::backlog::RoundRobin;
use crate::cookies::request::RequestState;
use crate::cookies::set_cookie_line::{self, Scope};
use http::HeaderValue;
use std::collections::BTreeSet;

/// Maximum number of cookies inspected per request.
const MAX_NAMES: usize = 256;

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
        let (names, scopes) = (&self.names, all_scopes(request, &self.path));
        let line = |place: usize| {
            let name = names.get(place % names.len())?;
            set_cookie_line::deletion(name, *scopes.get(place / names.len())?)
        };
        let lines = fill_in_turns(round_robin, names.len() * scopes.len(), max_lines, space, line);
        lines.into_iter().map(|(_, line)| line).collect()
    }
}

/// Returns the scopes within reach of a deletion, the most common first.
fn all_scopes<'s>(request: &'s RequestState, path: &'s str) -> Vec<Scope<'s>> {
    let domains = scopes::domains_by_use(request);
    let paths = scopes::paths(path);
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
