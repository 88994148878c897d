//! The deletions that follow from a refusal, and those of retired cookies.

use super::Enforcer;
use super::caching::Present;
use super::space::octets;
use super::undeclared::{self, Undeclared};
use crate::clock::DAY;
use crate::consent::Reason;
use crate::consent::state::Consent;
use crate::cookies::request::RequestState;
use crate::cookies::request::pending::{Change, Write};
use crate::cookies::set_cookie_line::{self, Scope};
use crate::declaration::{CookieDeclaration, PurposeDeclaration, RetiredCookie, Writer};
use http::HeaderValue;
use http::header::HeaderMap;
use std::borrow::Cow;
use std::cell::LazyCell;
use std::collections::BTreeSet;

/// Octets of deletions that fit into any response to a choice, but for one that is nearly full as it is. A refusal of more is
/// carried on by later responses.
const ONE_RESPONSE: usize = 1536;
/// Seconds after a refusal for which later responses carry it on.
const CARRIED_ON: u32 = DAY;

/// All deletions for which a response has occasion, as far as they fit.
#[derive(Default)]
pub(super) struct Deletions<'e> {
    /// Cookies of refused purposes that the request shows.
    shown: Vec<Write>,
    /// Those that it does not show: on a path of their own, or gone already.
    others: Vec<Write>,
    /// Members of families of refused purposes that it shows, of which anybody within the site can plant any number.
    members: Vec<Write>,
    /// Retired cookies that it shows.
    retired: Vec<Retired<'e>>,
    /// Undeclared cookies that it shows, if the application wants them deleted.
    pub(super) undeclared: Option<&'e Undeclared>,
}

/// One of them, of a cookie whose name is known to the policy.
#[derive(Clone, Copy)]
pub(super) enum Deletion<'d> {
    Refused(&'d Write),
    Retired(&'d Retired<'d>),
}

impl Deletion<'_> {
    pub(super) fn line(self, request: &RequestState) -> Option<HeaderValue> {
        match self {
            Deletion::Refused(write) => {
                set_cookie_line::removal(write.cookie, &write.name, request.site())
            }
            Deletion::Retired(retired) => retired.line(request),
        }
    }
}

impl<'e> Deletions<'e> {
    /// None where the response has no occasion for any, like most. `writes` is what the application sets and removes.
    pub(super) fn of(
        enforcer: &Enforcer,
        request: &'e RequestState,
        undeclared: Option<&'e Undeclared>,
        chosen: Option<&Consent>,
        writes: &[Write],
        present: &Present,
        headers: &HeaderMap,
    ) -> Option<Deletions<'e>> {
        let may_be_refused =
            chosen.is_some() || !(request.facts.cookies.is_empty() || request.says_nothing());
        if !may_be_refused && undeclared.is_none() && request.document.retired.is_empty() {
            return None;
        }
        let is_private = || present.is_private(request, headers);
        // A deletion is no reason to take a page out of shared caches; some other page will do.
        let undeclared = undeclared.filter(|_| is_private());
        let mut deletions =
            Deletions { retired: retired(request), undeclared, ..Deletions::default() };
        if may_be_refused {
            deletions.add_refused(enforcer, request, chosen, writes, is_private);
        }
        (chosen.is_some() || !deletions.is_empty()).then_some(deletions)
    }

    fn is_empty(&self) -> bool {
        self.shown.is_empty()
            && self.others.is_empty()
            && self.members.is_empty()
            && self.retired.is_empty()
            && self.undeclared.is_none()
    }

    /// Those of a response to a choice, the most urgent first: what anybody can plant without end comes last.
    pub(super) fn by_urgency(&self) -> Vec<Deletion<'_>> {
        let single = self.shown.iter().chain(&self.others);
        self.with_retired(single.chain(&self.members))
    }

    /// Those of what the request shows.
    pub(super) fn of_shown(&self) -> Vec<Deletion<'_>> {
        self.with_retired(self.shown.iter().chain(&self.members))
    }

    /// Those of what it does not show.
    pub(super) fn of_others(&self) -> Vec<Deletion<'_>> {
        self.others.iter().map(Deletion::Refused).collect()
    }

    fn with_retired<'d>(&'d self, refused: impl Iterator<Item = &'d Write>) -> Vec<Deletion<'d>> {
        let retired = self.retired.iter().map(Deletion::Retired);
        refused.map(Deletion::Refused).chain(retired).collect()
    }

    /// How many cookies of one name a choice refuses, and whether their deletions may be too many for one response, which later
    /// ones see by themselves.
    pub(super) fn single(&self, request: &RequestState) -> (usize, bool) {
        let single = || self.shown.iter().chain(&self.others).map(|write| write.cookie);
        (single().count(), are_too_many(request, single()))
    }

    /// A purpose that was just refused loses every declared cookie, as a request shows only those on its own path. Later a
    /// cookie that arrives all the same is expired again, and with it what did not fit into the response to the choice; while
    /// its purpose is merely undecided it is left alone.
    fn add_refused(
        &mut self,
        enforcer: &Enforcer,
        request: &RequestState,
        chosen: Option<&Consent>,
        writes: &[Write],
        is_private: impl Fn() -> bool,
    ) {
        let are_others_left = LazyCell::new(|| are_left(enforcer, request) && is_private());
        let purposes = request.document.purposes.iter().copied();
        for purpose in purposes.filter(|purpose| purpose.can_be_refused()) {
            let is_refused_now = is_refused_now(chosen, purpose);
            // The decision first: it is made once a purpose, but the header would be searched once a cookie.
            if !(is_refused_now || is_refused(request, chosen, purpose)) {
                continue;
            }
            let with_others = is_refused_now
                || (chosen.is_none() && is_carried_on(request, purpose) && *are_others_left);
            let delete = |cookie, name: Cow<'static, str>, list: &mut Vec<Write>| {
                if !writes.iter().any(|write| write.name == name) {
                    list.push(Write { purpose, cookie, name, content: Change::Remove });
                }
            };
            for cookie in purpose.cookies.iter().filter(|cookie| is_deletable(cookie)) {
                if cookie.is_family() {
                    members(request, cookie)
                        .for_each(|name| delete(cookie, name, &mut self.members));
                } else if request.values(cookie.name).next().is_some() {
                    delete(cookie, Cow::Borrowed(cookie.name), &mut self.shown);
                } else if with_others {
                    delete(cookie, Cow::Borrowed(cookie.name), &mut self.others);
                }
            }
        }
    }
}

/// Whether the deletions of all that was refused lately may have been too many for the response to the choice. The request does
/// not tell, so for the time of [`CARRIED_ON`] they are then sent in turns. An image or a script does not carry them. Where fewer
/// did not fit, as the application filled that response, this process remembers it.
fn are_left(enforcer: &Enforcer, request: &RequestState) -> bool {
    let carried_on = request
        .document
        .purposes
        .iter()
        .filter(|purpose| purpose.can_be_refused() && is_carried_on(request, purpose));
    let cookies = carried_on.flat_map(|purpose| purpose.cookies);
    let single = cookies.filter(|cookie| is_deletable(cookie) && !cookie.is_family());
    !request.facts.is_subresource
        && (are_too_many(request, single) || is_unfinished(enforcer, request))
}

fn is_unfinished(enforcer: &Enforcer, request: &RequestState) -> bool {
    let consent = request.document.consent;
    let mut values = consent.into_iter().flat_map(|consent| request.values(consent.cookie.name));
    values.any(|value| enforcer.unfinished.has(value))
}

/// Whether the deletions of these cookies may be too many for one response.
fn are_too_many(
    request: &RequestState,
    cookies: impl Iterator<Item = &'static CookieDeclaration>,
) -> bool {
    let lengths = cookies.map(|cookie| set_cookie_line::removal_length(cookie, request.site()));
    lengths.map(octets).sum::<usize>() > ONE_RESPONSE
}

/// Whether a purpose was refused so lately that later responses carry it on. Of a plain refusal the day alone is known.
fn is_carried_on(request: &RequestState, purpose: &PurposeDeclaration) -> bool {
    let record = request.record();
    let rounded_off = if record.id.is_none() { DAY } else { 0 };
    let is_recent = |decided| request.now().saturating_sub(decided) <= CARRIED_ON + rounded_off;
    let entry = record.entry(purpose.id);
    entry.is_some_and(|entry| entry.state.is_refusal() && is_recent(entry.decided))
}

/// A retired cookie that the request shows.
pub(super) struct Retired<'e> {
    name: &'e [u8],
    cookie: &'static RetiredCookie,
}

impl Retired<'_> {
    fn line(&self, request: &RequestState) -> Option<HeaderValue> {
        let RetiredCookie { path, subdomains, partitioned, .. } = *self.cookie;
        let domain = request.site().base().filter(|_| subdomains);
        set_cookie_line::deletion(self.name, Scope { domain, path, partitioned })
    }
}

fn retired(request: &RequestState) -> Vec<Retired<'_>> {
    let retired = request.document.retired;
    if retired.is_empty() {
        return Vec::new();
    }
    let shown: BTreeSet<&[u8]> = request.facts.cookies.names().collect();
    let others = shown.into_iter().filter(|name| request.declared(name).is_none());
    let of_name = |name| {
        let cookie = retired.iter().find(|cookie| cookie.admits(name))?;
        Some(Retired { name, cookie })
    };
    others.filter_map(of_name).collect()
}

/// The deletions of the copies of the consent cookie that the new one does not replace: of an earlier `subdomains`, or planted
/// by a sibling. Two copies would grant nothing. A single one that opens is where it belongs, unless its seal would be the same
/// in another scope.
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
    let domains = std::iter::once(None).chain(undeclared::domains(request).map(Some));
    let others = domains.filter(|domain| *domain != own);
    let scopes = others.map(|domain| Scope { domain, path: cookie.path, partitioned: false });
    scopes.filter_map(|scope| set_cookie_line::deletion(cookie.name.as_bytes(), scope)).collect()
}

/// What is stored elsewhere or set in front of us is out of our reach.
fn is_deletable(cookie: &CookieDeclaration) -> bool {
    cookie.stored_on.is_none() && !matches!(cookie.writer, Writer::Proxy | Writer::Consent)
}

fn is_refused_now(chosen: Option<&Consent>, purpose: &PurposeDeclaration) -> bool {
    let entry = chosen.and_then(|chosen| chosen.record.entry(purpose.id));
    entry.is_some_and(|entry| entry.state.is_refusal())
}

fn is_refused(
    request: &RequestState,
    chosen: Option<&Consent>,
    purpose: &'static PurposeDeclaration,
) -> bool {
    let decision = request.decide_under(chosen, purpose);
    if decision == Err(Reason::Signal) {
        request.dependencies().mark_signal();
    }
    matches!(decision, Err(Reason::Refused | Reason::Signal | Reason::Expired))
}

/// The names of a family's members that the request shows.
fn members<'e>(
    request: &'e RequestState,
    cookie: &'static CookieDeclaration,
) -> impl Iterator<Item = Cow<'static, str>> + 'e {
    let is_member = |name: &&[u8]| {
        request.document.cookie(name).is_some_and(|(_, found)| found.name == cookie.name)
    };
    let names: BTreeSet<&[u8]> = request.facts.cookies.names().filter(is_member).collect();
    let text = |name: &[u8]| std::str::from_utf8(name).ok().map(|name| Cow::Owned(name.to_owned()));
    names.into_iter().filter_map(text)
}
