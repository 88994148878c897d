//! Writes the cookies and the choice of a request, and the deletions that follow.
//!
//! All `Set-Cookie` lines of a response share the [room](super::space) that proxies leave in a head. The consent
//! cookie and the application's own sets and removals always leave; deletions leave as they fit, the others with later
//! responses.

use super::Enforcer;
use super::caching::{self, PresentFields};
use super::deletions::{self, Deletion, Deletions};
use super::expire_undeclared::Undeclared;
use super::report;
use super::round_robin::{RoundRobin, fill_from_front};
use super::space::{Space, octets};
use crate::consent::decision::Consent;
use crate::consent::record::{Entry, Record};
use crate::cookies;
use crate::cookies::request::RequestState;
use crate::cookies::request::pending::{Change, Write, Writes};
use crate::cookies::set_cookie_line;
use crate::declaration::ConsentCookie;
use crate::metrics::counters;
use crate::policy::value::Octets;
use crate::wire::SetCookie;
use http::HeaderValue;
use http::header::{HeaderMap, SET_COOKIE};
use std::sync::Arc;

/// Maximum number of lines per response that delete undeclared cookies.
const MAX_UNDECLARED: usize = 20;

/// Writes the cookies of this request, in the order of the declaration. Returns whether it wrote any.
pub(super) fn typed(
    enforcer: &Enforcer,
    request: &mut Arc<RequestState>,
    undeclared: Option<&Undeclared>,
    present: &PresentFields,
    headers: &mut HeaderMap,
) -> bool {
    let (mut writes, new_consent) = request.close();
    let (request, new_consent) = (&**request, new_consent.as_deref());
    // A set whose consent was withdrawn since is dropped silently; it is no violation.
    let may_leave = |write: &Write| {
        matches!(write.content, Change::Remove)
            || request.decide_under(new_consent, write.purpose).is_ok()
    };
    if !writes.iter().all(may_leave) {
        writes.retain(|write| may_leave(write));
    }
    let deletions =
        Deletions::of(enforcer, request, undeclared, new_consent, &writes, present, headers);
    let before = headers.len();
    if let Some(deletions) = deletions {
        with_deletions(enforcer, request, writes, &deletions, new_consent, headers);
    } else {
        if writes.len() > 1 {
            writes.sort_by_key(|write| position(request, write));
        }
        for write in writes {
            if let Some(line) = line_of(request, write) {
                append_line(headers, line);
            }
        }
    }
    headers.len() > before
}

/// Writes all lines of a response with a choice or with deletions.
fn with_deletions(
    enforcer: &Enforcer,
    request: &RequestState,
    writes: Writes,
    deletions: &Deletions<'_>,
    new_consent: Option<&Consent>,
    headers: &mut HeaderMap,
) {
    let with_position = |write: Write| (position(request, &write), line_of(request, write));
    let mut declared: Vec<_> = writes.into_iter().map(with_position).collect();
    let choice = new_consent.zip(request.document.consent).map(|(new_consent, consent)| {
        (deletions::copies(request, consent.cookie), choice(request, consent, &new_consent.record))
    });
    let (copies, choice) = choice.unwrap_or_default();
    let planned = declared.iter().filter_map(|(_, line)| line.as_ref()).chain(&choice);
    let mut space = Space::of(headers, planned.map(|line| octets(line.len())).sum());

    let copy = |place: usize| copies.get(place).cloned();
    let copies = enforcer.round_robin.fill(copies.len(), usize::MAX, &mut space, copy);
    let fitting =
        Fitting::of(&enforcer.round_robin, request, deletions, new_consent.is_some(), &mut space);
    if let Some(choice) = &choice {
        remember_if_left(enforcer, request, deletions, fitting.single, choice);
    }

    count_expired(request, "refused", fitting.refused.len());
    count_expired(request, "retired", fitting.retired.len());
    count_expired(request, "undeclared", fitting.undeclared.len());
    declared.extend(fitting.refused.into_iter().map(|(position, line)| (position, Some(line))));
    declared.sort_by_key(|(position, _)| *position);
    extend(headers, declared.into_iter().filter_map(|(_, line)| line));
    extend(headers, fitting.retired);
    extend(headers, fitting.undeclared);
    extend(headers, copies.into_iter().map(|(_, line)| line));
    extend(headers, choice);
    if new_consent.is_some() {
        caching::clear_cache(headers);
    }
}

/// The deletions that fit into a response.
#[derive(Default)]
struct Fitting {
    /// The refused cookies, with their positions in the declaration.
    refused: Vec<(Option<usize>, HeaderValue)>,
    /// The number of those that are no members of families.
    single: usize,
    retired: Vec<HeaderValue>,
    undeclared: Vec<HeaderValue>,
}

impl Fitting {
    /// Fits the lists one after another. Each leaves a quarter of the room to the lists after it, as it may contain
    /// cookies that no deletion reaches, which stay in it for ever.
    fn of(
        round_robin: &RoundRobin,
        request: &RequestState,
        deletions: &Deletions<'_>,
        is_choice: bool,
        space: &mut Space,
    ) -> Fitting {
        let mut fitting = Fitting::default();
        let mut add = |list: &[Deletion<'_>], is_last: bool, space: &mut Space| {
            let aside = (!is_last).then(|| space.split_quarter());
            let line = |place: usize| list.get(place)?.line(request);
            let lines = if is_choice {
                fill_from_front(list.len(), space, line)
            } else {
                round_robin.fill(list.len(), usize::MAX, space, line)
            };
            for (place, line) in lines {
                match list.get(place) {
                    Some(Deletion::Refused(write)) => {
                        fitting.single += usize::from(!write.cookie.is_family());
                        fitting.refused.push((position(request, write), line));
                    }
                    _ => fitting.retired.push(line),
                }
            }
            if let Some(aside) = aside {
                space.join(aside);
            }
        };
        let are_undeclared = deletions.undeclared.is_some();
        if is_choice {
            add(&deletions.by_urgency(), !are_undeclared, space);
        } else {
            let others = deletions.not_in_request();
            add(&deletions.in_request(), others.is_empty() && !are_undeclared, space);
            add(&others, !are_undeclared, space);
        }
        let lines =
            |undeclared: &Undeclared| undeclared.lines(request, round_robin, MAX_UNDECLARED, space);
        fitting.undeclared = deletions.undeclared.map(lines).unwrap_or_default();
        fitting
    }
}

/// Remembers a choice whose deletions did not all fit beside the application's own lines, unless later responses can
/// work that out by themselves. `fitting` is the number of its single cookies whose deletions did.
fn remember_if_left(
    enforcer: &Enforcer,
    request: &RequestState,
    deletions: &Deletions<'_>,
    fitting: usize,
    choice: &HeaderValue,
) {
    let (single, are_too_many) = deletions.single(request);
    if fitting < single && !are_too_many {
        let value = SetCookie::parse(choice.as_bytes()).map_or(&b""[..], |line| line.value());
        enforcer.unfinished.remember(value);
        report::no_room(request.document);
    }
}

/// Returns the position of a cookie in the declaration.
fn position(request: &RequestState, write: &Write) -> Option<usize> {
    request.document.cookies().position(|(_, cookie)| cookie.name == write.cookie.name)
}

fn count_expired(request: &RequestState, reason: &'static str, lines: usize) {
    counters::expired(request.document, reason, lines as u64);
}

fn extend(headers: &mut HeaderMap, lines: impl IntoIterator<Item = HeaderValue>) {
    lines.into_iter().for_each(|line| append_line(headers, line));
}

/// Appends a line, marked as sensitive: `Debug` of the headers omits it, and HTTP/2 keeps it out of its tables.
pub(super) fn append_line(headers: &mut HeaderMap, mut line: HeaderValue) {
    line.set_sensitive(true);
    headers.append(SET_COOKIE, line);
}

/// Returns the line of a typed set or removal. One that cannot be written is reported.
fn line_of(request: &RequestState, write: Write) -> Option<HeaderValue> {
    match write.content {
        Change::Set(line) => {
            let line = line.into_header();
            line.inspect_err(|_| cookies::report::not_written(request.document, write.cookie)).ok()
        }
        Change::Remove => set_cookie_line::removal(write.cookie, &write.name, request.site()),
    }
}

/// Returns the line of the consent cookie. It lives as long as the choice in it that can hold longest.
fn choice(
    request: &RequestState,
    consent: &'static ConsentCookie,
    record: &Record,
) -> Option<HeaderValue> {
    let cookie = consent.cookie;
    let value = record.seal(request.keys(), request.binding(cookie, cookie.name));
    let value = Octets::sealed(value);
    let is_consent = |entry: &Entry| entry.state.is_given();
    let of_consents = cookie.lifetime.max_age().filter(|_| record.entries.iter().any(is_consent));
    let of_refusals = Some(consent.refusal).filter(|_| !record.entries.iter().all(is_consent));
    let lifetime = of_consents.max(of_refusals);
    let line = set_cookie_line::set(cookie, cookie.name, &value, lifetime, request.site())?;
    HeaderValue::try_from(line).ok()
}
