//! The deletions of retired cookies.

use crate::cookies::request::RequestState;
use crate::cookies::set_cookie_line::{self, Scope};
use crate::declaration::RetiredCookie;
use http::HeaderValue;
use std::collections::BTreeSet;

/// A retired cookie that the request has.
pub(super) struct Retired<'e> {
    name: &'e [u8],
    cookie: &'static RetiredCookie,
}

impl Retired<'_> {
    pub(super) fn line(&self, request: &RequestState) -> Option<HeaderValue> {
        let RetiredCookie { path, subdomains, partitioned, .. } = *self.cookie;
        let domain = request.site().base().filter(|_| subdomains);
        set_cookie_line::deletion(self.name, Scope { domain, path, partitioned })
    }
}

/// Returns the retired cookies that the request has, each in every scope that it is retired in.
pub(super) fn retired(request: &RequestState) -> Vec<Retired<'_>> {
    let retired = request.document.retired;
    if retired.is_empty() {
        return Vec::new();
    }
    let shown: BTreeSet<&[u8]> = request.facts.cookies.names().collect();
    let others = shown.into_iter().filter(|name| request.declared(name).is_none());
    // One name can be retired in several scopes, and a request does not show in which.
    let of_name = |name| retired_scopes(retired, name).map(move |cookie| Retired { name, cookie });
    others.flat_map(of_name).collect()
}

/// Returns the retired cookies of a name, one for each scope.
fn retired_scopes<'n>(
    retired: &'static [RetiredCookie],
    name: &'n [u8],
) -> impl Iterator<Item = &'static RetiredCookie> + 'n {
    let scope = |cookie: &RetiredCookie| (cookie.path, cookie.subdomains, cookie.partitioned);
    let of_name = move |cookie: &&RetiredCookie| cookie.admits(name);
    let is_first = move |(index, cookie): &(usize, &'static RetiredCookie)| {
        let mut earlier = retired.iter().take(*index).filter(of_name);
        !earlier.any(|other| scope(other) == scope(cookie))
    };
    let all = retired.iter().enumerate().filter(move |(_, cookie)| cookie.admits(name));
    all.filter(is_first).map(|(_, cookie)| cookie)
}
