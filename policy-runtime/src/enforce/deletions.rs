//! Collects the deletions that follow from a refusal, and those of retired and undeclared cookies.

use super::caching::PresentFields;
use super::expire_undeclared::Undeclared;
use super::retired::{Retired, retired};
use super::scopes;
use super::space::octets;
use crate::clock::DAY;
use crate::consent::Reason;
use crate::consent::decision::Consent;
use crate::cookies::request::RequestState;
use crate::cookies::request::pending::Write;
use crate::cookies::set_cookie_line::{self, Scope};
use crate::declaration::{CookieDeclaration, PurposeDeclaration, Writer};
use http::HeaderValue;
use http::header::HeaderMap;
use http::uri::PathAndQuery;
use std::cell::LazyCell;
use std::collections::BTreeSet;

/// Maximum number of octets of deletions that fit into any response to a choice, unless it is nearly full as it is.
/// Later responses carry over the deletions above it.
const MAX_OCTETS: usize = 1536;
/// Seconds after a refusal for which later responses carry over its deletions.
const CARRY_OVER: u32 = DAY;
/// Maximum number of cookies of scripts that one response looks for on other Domains.
const MAX_IN_OTHER_SCOPES: usize = 256;
/// Maximum number of cookies of scripts that one response looks for on other Paths.
const MAX_ON_OTHER_PATHS: usize = 32;

/// The deletions that a response has reason to send, as far as they fit.
#[derive(Default)]
pub(super) struct Deletions<'e> {
    /// Cookies of refused purposes that the request has.
    in_request: Vec<Refused<'e>>,
    /// Cookies of refused purposes that it does not have: they may be on another path, or deleted already.
    not_in_request: Vec<Refused<'e>>,
    /// Other Domains of those that scripts write: a vendor's script chooses among the levels of the host.
    on_other_domains: Vec<Refused<'e>>,
    /// Members of families of refused purposes that it has. Any host within the site can plant any number of them.
    members: Vec<Refused<'e>>,
    /// Other Paths of those that scripts write and the request has: a script that names no Path has that of its page.
    on_other_paths: Vec<Refused<'e>>,
    /// Retired cookies that it has.
    retired: Vec<Retired<'e>>,
    /// Undeclared cookies that it has, if the application expires them.
    pub(super) undeclared: Option<&'e Undeclared>,
}

/// A cookie of a refused purpose, in one scope. Its name is as browsers store it, which is any octets where others write it.
pub(super) struct Refused<'e> {
    pub(super) cookie: &'static CookieDeclaration,
    name: &'e [u8],
    /// The Domain and Path, if they are not the declared ones.
    other_scope: Option<(Option<&'e str>, &'e str)>,
}

impl<'e> Refused<'e> {
    /// Returns whether later responses carry the deletion over: that of a single cookie in its declared scope.
    pub(super) fn is_carried_over(&self) -> bool {
        !self.cookie.is_family() && self.other_scope.is_none()
    }

    fn in_scope(&self, domain: Option<&'e str>, path: &'e str) -> Refused<'e> {
        Refused { other_scope: Some((domain, path)), ..*self }
    }

    fn line(&self, request: &RequestState) -> Option<HeaderValue> {
        match self.other_scope {
            None => set_cookie_line::removal(self.cookie, self.name, request.site()),
            Some((domain, path)) => {
                set_cookie_line::removal_in(self.cookie, self.name, domain, path)
            }
        }
    }
}

/// The deletion of a cookie that the policy declares or retires.
#[derive(Clone, Copy)]
pub(super) enum Deletion<'d> {
    Refused(&'d Refused<'d>),
    Retired(&'d Retired<'d>),
}

impl Deletion<'_> {
    pub(super) fn line(self, request: &RequestState) -> Option<HeaderValue> {
        match self {
            Deletion::Refused(refused) => refused.line(request),
            Deletion::Retired(retired) => retired.line(request),
        }
    }
}

impl<'e> Deletions<'e> {
    /// Returns the deletions of a response that [may have any](may_have_any). `writes` are the application's own sets and removals.
    pub(super) fn of(
        request: &'e RequestState,
        undeclared: Option<&'e Undeclared>,
        new_consent: Option<&Consent>,
        writes: &[Write],
        present: &PresentFields,
        headers: &HeaderMap,
    ) -> Deletions<'e> {
        let is_private = || present.is_private(request, headers);
        // A page stays in shared caches rather than carry these deletions; another page carries them.
        let undeclared = undeclared.filter(|_| is_private());
        let mut deletions =
            Deletions { retired: retired(request), undeclared, ..Deletions::default() };
        if may_have_refused(request, new_consent) {
            deletions.add_refused(request, new_consent, writes, is_private);
        }
        deletions
    }

    pub(super) fn is_empty(&self) -> bool {
        self.in_request.is_empty()
            && self.not_in_request.is_empty()
            && self.members.is_empty()
            && self.retired.is_empty()
            && self.undeclared.is_none()
    }

    /// Returns the deletions for a response to a choice, most urgent first. Families come late, as their members can
    /// be planted without limit. What is left in another scope is in the next request of that scope.
    pub(super) fn by_urgency(&self) -> Vec<Deletion<'_>> {
        let single = self.in_request.iter().chain(&self.not_in_request);
        let mut list = self.with_retired(single.chain(&self.on_other_domains).chain(&self.members));
        list.extend(self.on_other_paths.iter().map(Deletion::Refused));
        list
    }

    /// Returns the deletions of cookies that the request has, in their declared scopes.
    pub(super) fn in_request(&self) -> Vec<Deletion<'_>> {
        self.with_retired(self.in_request.iter().chain(&self.members))
    }

    /// Returns the deletions in other scopes than the declared ones.
    pub(super) fn in_other_scopes(&self) -> Vec<Deletion<'_>> {
        self.on_other_domains.iter().chain(&self.on_other_paths).map(Deletion::Refused).collect()
    }

    /// Returns the deletions of cookies that the request does not have.
    pub(super) fn not_in_request(&self) -> Vec<Deletion<'_>> {
        self.not_in_request.iter().map(Deletion::Refused).collect()
    }

    fn with_retired<'d>(
        &'d self,
        refused: impl Iterator<Item = &'d Refused<'d>>,
    ) -> Vec<Deletion<'d>> {
        let retired = self.retired.iter().map(Deletion::Retired);
        refused.map(Deletion::Refused).chain(retired).collect()
    }

    /// Returns the number of single cookies that a choice refuses, and whether their deletions may be too many for one
    /// response, which later responses work out by themselves.
    pub(super) fn single(&self, request: &RequestState) -> (usize, bool) {
        let single =
            || self.in_request.iter().chain(&self.not_in_request).map(|write| write.cookie);
        (single().count(), are_too_many(request, single()))
    }

    /// Adds the cookies of refused purposes. A purpose refused by this response loses all its cookies, as the request
    /// has only those on its own path. Later responses expire the cookies that arrive nevertheless, and those that did
    /// not fit into the response to the choice. Cookies of a purpose that is merely undecided stay.
    fn add_refused(
        &mut self,
        request: &'e RequestState,
        new_consent: Option<&Consent>,
        writes: &[Write],
        is_private: impl Fn() -> bool,
    ) {
        let are_others_left = LazyCell::new(|| may_be_left_over(request) && is_private());
        let members = LazyCell::new(|| members(request));
        let purposes = request.document.purposes.iter().copied();
        let site = request.site();
        let purposes = purposes.filter(|purpose| purpose.can_be_refused() && purpose.is_on(site));
        for purpose in purposes {
            let is_refused_now = is_refused_now(new_consent, purpose);
            // The decision comes first: it is made once per purpose, but the header would be searched once per cookie.
            if !(is_refused_now || is_refused(request, new_consent, purpose)) {
                continue;
            }
            let with_others = is_refused_now
                || (new_consent.is_none() && is_carried_over(request, purpose) && *are_others_left);
            let used = request.document.used_by(purpose);
            let used = used.filter(|(owner, cookie)| owner.is_on(site) && cookie.is_on(site));
            for (purpose, cookie) in used.filter(|(_, cookie)| is_deletable(cookie)) {
                let is_shared = !cookie.also_used_by.is_empty();
                if is_shared && request.decide_cookie_under(new_consent, purpose, cookie).is_ok() {
                    continue;
                }
                // Several refused purposes may use it.
                let is_known = |list: &[Refused<'_>]| {
                    is_shared && list.iter().any(|known| known.cookie.name == cookie.name)
                };
                let delete = |cookie, name: &'e [u8], list: &mut Vec<Refused<'e>>| {
                    if !writes.iter().any(|write| write.name.as_bytes() == name) {
                        list.push(Refused { cookie, name, other_scope: None });
                    }
                };
                if is_known(&self.members)
                    || is_known(&self.in_request)
                    || is_known(&self.not_in_request)
                {
                    continue;
                }
                if cookie.is_family() {
                    // A request may have a thousand members, so that they are not compared with each other.
                    let own = members.iter().filter(|(_, found)| found.name == cookie.name);
                    own.for_each(|(name, _)| delete(cookie, name, &mut self.members));
                } else if request.values(cookie.name).next().is_some() {
                    delete(cookie, cookie.name.as_bytes(), &mut self.in_request);
                } else if with_others {
                    delete(cookie, cookie.name.as_bytes(), &mut self.not_in_request);
                }
            }
        }
        self.add_other_scopes(request);
    }

    /// Adds the scopes besides the declared one in which scripts may have written their cookies. The most common scope of
    /// all cookies comes before the next one of any.
    fn add_other_scopes(&mut self, request: &'e RequestState) {
        if [&self.in_request, &self.members, &self.not_in_request]
            .iter()
            .all(|list| list.is_empty())
        {
            return;
        }
        let shown = self.in_request.iter().chain(&self.members);
        // A cookie with `Path=/` that the request does not have is on none of the Domains either.
        let hidden = self.not_in_request.iter().filter(|refused| refused.cookie.path != "/");
        let of_scripts = |refused: &&Refused<'e>| refused.cookie.is_written_by_scripts();
        let shown: Vec<_> = shown.filter(of_scripts).take(MAX_IN_OTHER_SCOPES).collect();
        let hidden: Vec<_> = hidden.filter(of_scripts).collect();
        if shown.is_empty() && hidden.is_empty() {
            return;
        }
        let domains = scopes::domains_by_use(request);
        let base = request.site().base();
        let mut on_other_domains = Vec::new();
        for domain in &domains {
            let is_declared =
                |cookie: &CookieDeclaration| base.filter(|_| cookie.subdomains) == *domain;
            let others = shown.iter().chain(&hidden).filter(|refused| !is_declared(refused.cookie));
            on_other_domains
                .extend(others.map(|refused| refused.in_scope(*domain, refused.cookie.path)));
        }
        let path = request.facts.original_uri.as_ref().map_or("/", PathAndQuery::path);
        let mut on_other_paths = Vec::new();
        for path in scopes::paths(path) {
            for domain in &domains {
                let others = shown.iter().filter(|refused| refused.cookie.path != path);
                let others = others.take(MAX_ON_OTHER_PATHS);
                on_other_paths.extend(others.map(|refused| refused.in_scope(*domain, path)));
            }
        }
        (self.on_other_domains, self.on_other_paths) = (on_other_domains, on_other_paths);
    }
}

/// Returns whether the response to a request may have deletions: most have no reason for any.
#[inline]
pub(super) fn may_have_any(
    request: &RequestState,
    undeclared: Option<&Undeclared>,
    new_consent: Option<&Consent>,
) -> bool {
    may_have_refused(request, new_consent)
        || undeclared.is_some()
        || !request.document.retired.is_empty()
}

/// Returns whether cookies of refused purposes may have to be deleted.
#[inline]
fn may_have_refused(request: &RequestState, new_consent: Option<&Consent>) -> bool {
    new_consent.is_some()
        || !(request.facts.cookies.is_empty() || request.has_no_choice_or_signal())
}

/// Returns whether some deletions of recent refusals may not have fitted into the response to the choice. A request
/// does not show that, so for the time of [`CARRY_OVER`] all of them are sent in turns, with pages but not with images
/// or scripts. Where fewer did not fit, as the application had filled that response, this process remembers the
/// choice.
fn may_be_left_over(request: &RequestState) -> bool {
    let carried_over = request
        .document
        .purposes
        .iter()
        .copied()
        .filter(|purpose| purpose.can_be_refused() && is_carried_over(request, purpose));
    let cookies = carried_over
        .flat_map(|purpose| request.document.used_by(purpose).map(|(_, cookie)| cookie));
    let single = cookies.filter(|cookie| is_deletable(cookie) && !cookie.is_family());
    !request.facts.is_subresource && (are_too_many(request, single) || is_unfinished(request))
}

fn is_unfinished(request: &RequestState) -> bool {
    let consent = request.document.consent;
    let mut values = consent.into_iter().flat_map(|consent| request.values(consent.cookie.name));
    values.any(|value| request.config.backlog.unfinished.has(value))
}

/// Returns whether the deletions of these cookies may be too many for one response.
fn are_too_many(
    request: &RequestState,
    cookies: impl Iterator<Item = &'static CookieDeclaration>,
) -> bool {
    let lengths = cookies.map(|cookie| set_cookie_line::removal_length(cookie, request.site()));
    lengths.map(octets).sum::<usize>() > MAX_OCTETS
}

/// Returns whether a purpose was refused so recently that later responses carry over its deletions. A plain refusal
/// has only its day.
fn is_carried_over(request: &RequestState, purpose: &PurposeDeclaration) -> bool {
    let record = request.record();
    let rounded_off = if record.id.is_none() { DAY } else { 0 };
    let is_recent = |decided| request.now().saturating_sub(decided) <= CARRY_OVER + rounded_off;
    let entry = record.entry(purpose.id);
    entry.is_some_and(|entry| entry.state.is_refusal() && is_recent(entry.decided))
}

/// Returns the deletions of the copies of the consent cookie that a new one does not replace: copies in the scope of
/// an earlier `subdomains`, or planted by a sibling host. Two copies would grant nothing. A single copy that opens is
/// in its right scope, unless its seal would be equal in another one.
pub(super) fn copies(
    request: &RequestState,
    cookie: &'static CookieDeclaration,
) -> Vec<HeaderValue> {
    let site = request.site();
    let opens_in_one_scope =
        site.base().is_none() || site.seal_scope(true) != site.seal_scope(false);
    let is_shown = request.values(cookie.name).next().is_some();
    if !is_shown || (opens_in_one_scope && !request.is_choice_unclear()) {
        return Vec::new();
    }
    let own = request.site().base().filter(|_| cookie.subdomains);
    let domains = std::iter::once(None).chain(scopes::domains(request).map(Some));
    let others = domains.filter(|domain| *domain != own);
    let scopes = others.map(|domain| Scope { domain, path: cookie.path, partitioned: false });
    scopes.filter_map(|scope| set_cookie_line::deletion(cookie.name.as_bytes(), scope)).collect()
}

/// Returns whether this process deletes a cookie: it is not stored on another host, and keeps no choice of the visitor's, which
/// would end with it. A proxy in front may set its own again, and then the next request shows it.
fn is_deletable(cookie: &CookieDeclaration) -> bool {
    cookie.is_stored_here() && !cookie.keeps_choice() && cookie.writer != Writer::Consent
}

fn is_refused_now(new_consent: Option<&Consent>, purpose: &PurposeDeclaration) -> bool {
    let entry = new_consent.and_then(|new_consent| new_consent.record.entry(purpose.id));
    entry.is_some_and(|entry| entry.state.is_refusal())
}

fn is_refused(
    request: &RequestState,
    new_consent: Option<&Consent>,
    purpose: &'static PurposeDeclaration,
) -> bool {
    let decision = request.decide_under(new_consent, purpose);
    if decision == Err(Reason::Signal) {
        request.dependencies().mark_signal();
    }
    let is_refused = matches!(decision, Err(Reason::Refused | Reason::Signal | Reason::Expired));
    if is_refused && !purpose.rules.is_empty() {
        request.dependencies().mark_region();
    }
    is_refused
}

/// Returns the members of families that the request has, each name once. One pass serves all families, as a hostile request has
/// many names, and a policy many families.
fn members(request: &RequestState) -> Vec<(&[u8], &'static CookieDeclaration)> {
    let names: BTreeSet<&[u8]> = request.facts.cookies.names().collect();
    let found = names.into_iter().filter_map(|name| Some((name, request.declared(name)?.1)));
    found.filter(|(_, cookie)| cookie.is_family()).collect()
}
