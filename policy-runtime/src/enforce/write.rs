//! Writes the cookies and the choice of a request, and the deletions that follow.
//!
//! All `Set-Cookie` lines of a response share the [room](super::space) that proxies leave in a head. The consent
//! cookie and the application's own sets and removals always leave; deletions leave as they fit, the others with later
//! responses.

use super::caching::{self, PresentFields};
use super::deletions::{self, Deletion, Deletions};
use super::expire_undeclared::Undeclared;
use super::fill::{fill_from_front, fill_in_turns};
use super::report;
use super::space::{Space, octets};
use crate::backlog::RoundRobin;
use crate::clock::BROWSER_LIMIT;
use crate::consent::decision::Consent;
use crate::consent::record::{Entry, Record};
use crate::consent::transition::upkeep;
use crate::cookies;
use crate::cookies::request::RequestState;
use crate::cookies::request::pending::{Change, Write, Writes};
use crate::cookies::set_cookie_line;
use crate::declaration::{ConsentCookie, CookieDeclaration};
use crate::metrics::counters;
use crate::order::sort_by_key;
use crate::policy::value::Octets;
use crate::wire::SetCookie;
use http::HeaderValue;
use http::header::{HeaderMap, SET_COOKIE};
use std::sync::Arc;

/// Maximum number of lines per response that delete undeclared cookies.
const MAX_UNDECLARED: usize = 20;

/// Writes the cookies of this request, in the order of the declaration. Returns whether it wrote any.
pub(super) fn typed(
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
            || request.decide_cookie_under(new_consent, write.purpose, write.cookie).is_ok()
    };
    if !writes.iter().all(may_leave) {
        writes.retain(|write| may_leave(write));
    }
    let before = headers.len();
    let kept = match new_consent {
        Some(_) => None,
        None => request.record_to_store(|| present.is_private(request, headers)),
    };
    let record = new_consent.map(|consent| &consent.record).or(kept.as_ref());
    if record.is_some() || deletions::may_have_any(request, undeclared, new_consent) {
        let deletions = Deletions::of(request, undeclared, new_consent, &writes, present, headers);
        if record.is_some() || !deletions.is_empty() {
            with_deletions(request, writes, &deletions, (record, new_consent.is_some()), headers);
            if new_consent.is_some_and(|consent| clears_storage(request, consent)) {
                caching::clear_storage(headers);
            }
            return headers.len() > before;
        }
    }
    if writes.len() > 1 {
        writes.sort_by_key(|write| position(request, write.cookie));
    }
    for write in writes {
        if let Some(line) = line_of(request, write) {
            append_line(headers, line);
        }
    }
    headers.len() > before
}

/// Returns whether a choice withdraws a purpose whose withdrawal clears the storage of the site: one that was allowed until then. A
/// first refusal has nothing to clear, and would take what is necessary with it.
fn clears_storage(request: &RequestState, new_consent: &Consent) -> bool {
    request.document.purposes.iter().any(|purpose| {
        purpose.clears_storage
            && request.decide_under(None, purpose).is_ok()
            && request.decide_under(Some(new_consent), purpose).is_err()
    })
}

/// Writes all lines of a response with a record to store or with deletions; `is_choice` if a choice made the record.
fn with_deletions(
    request: &RequestState,
    writes: Writes,
    deletions: &Deletions<'_>,
    (record, is_choice): (Option<&Record>, bool),
    headers: &mut HeaderMap,
) {
    let with_position = |write: Write| (position(request, write.cookie), line_of(request, write));
    let mut declared: Vec<_> = writes.into_iter().map(with_position).collect();
    let choice = record.zip(request.document.consent).map(|(record, consent)| {
        (deletions::copies(request, consent.cookie), choice(request, consent, record))
    });
    let (copies, choice) = choice.unwrap_or_default();
    let planned = declared.iter().filter_map(|(_, line)| line.as_ref()).chain(&choice);
    let mut space = Space::of(headers, planned.map(|line| octets(line.len())).sum());

    let backlog = &request.config.backlog;
    let copy = |place: usize| copies.get(place).cloned();
    let copies = fill_in_turns(&backlog.copies, copies.len(), usize::MAX, &mut space, copy);
    let fitting = Fitting::of(request, deletions, is_choice, &mut space);
    if let Some(choice) = choice.as_ref().filter(|_| is_choice) {
        remember_if_left(request, deletions, fitting.single, choice);
    }

    count_expired(request, "refused", fitting.refused.len());
    count_expired(request, "retired", fitting.retired.len());
    count_expired(request, "undeclared", fitting.undeclared.len());
    declared.extend(fitting.refused.into_iter().map(|(position, line)| (position, Some(line))));
    sort_by_key(&mut declared, |(position, _)| position.map_or(0, |position| position as u64 + 1));
    extend(headers, declared.into_iter().filter_map(|(_, line)| line));
    extend(headers, fitting.retired);
    extend(headers, fitting.undeclared);
    extend(headers, copies.into_iter().map(|(_, line)| line));
    extend(headers, choice);
    if is_choice {
        caching::clear_cache(headers);
    }
}

/// The deletions that fit into a response.
#[derive(Default)]
struct Fitting {
    /// The refused cookies, with their positions in the declaration.
    refused: Vec<(Option<usize>, HeaderValue)>,
    /// The number of those that later responses would carry over.
    single: usize,
    retired: Vec<HeaderValue>,
    undeclared: Vec<HeaderValue>,
}

impl Fitting {
    /// Fits the lists one after another. Each leaves a quarter of the room to the lists after it, as it may contain cookies that
    /// no deletion reaches, which stay in it for ever. A quarter may be too little for a line, so each list comes first in
    /// its turn; in the response to a choice the most urgent deletions do.
    fn of(
        request: &RequestState,
        deletions: &Deletions<'_>,
        is_choice: bool,
        space: &mut Space,
    ) -> Fitting {
        let backlog = &request.config.backlog;
        let mut fitting = Fitting::default();
        let undeclared = deletions.undeclared.map(List::Undeclared);
        let mut lists: Vec<List<'_>> = if is_choice {
            let urgent = List::FromFront(deletions.by_urgency());
            std::iter::once(urgent).chain(undeclared).collect()
        } else {
            let in_request = List::InTurns(deletions.in_request(), &backlog.in_request);
            let others = List::InTurns(deletions.not_in_request(), &backlog.not_in_request);
            let elsewhere = List::Elsewhere(deletions.in_other_scopes(), &backlog.in_other_scopes);
            [in_request, others, elsewhere].into_iter().chain(undeclared).collect()
        };
        lists.retain(|list| !list.is_empty());
        if !is_choice && lists.len() > 1 {
            let first = backlog.turns.next(lists.len());
            lists.rotate_left(first);
        }
        let after = (0..lists.len()).rev();
        for (list, after) in lists.iter().zip(after) {
            let aside = (after > 0).then(|| space.split_quarters(list.quarters_left()));
            fitting.add(request, list, space);
            if let Some(aside) = aside {
                space.join(aside);
            }
        }
        fitting
    }

    /// Adds the lines of a list that fit.
    fn add(&mut self, request: &RequestState, list: &List<'_>, space: &mut Space) {
        let line_of = |list: &[Deletion<'_>], place: usize| list.get(place)?.line(request);
        let (list, lines) = match list {
            List::FromFront(list) => {
                (list, fill_from_front(list.len(), space, |place| line_of(list, place)))
            }
            List::InTurns(list, turns) | List::Elsewhere(list, turns) => {
                let line = |place| line_of(list, place);
                (list, fill_in_turns(turns, list.len(), usize::MAX, space, line))
            }
            List::Undeclared(undeclared) => {
                let turns = &request.config.backlog.undeclared;
                self.undeclared = undeclared.lines(request, turns, MAX_UNDECLARED, space);
                return;
            }
        };
        for (place, line) in lines {
            match list.get(place) {
                Some(Deletion::Refused(refused)) => {
                    self.single += usize::from(refused.is_carried_over());
                    self.refused.push((position(request, refused.cookie), line));
                }
                _ => self.retired.push(line),
            }
        }
    }
}

/// A list of deletions, and where it begins.
enum List<'d> {
    FromFront(Vec<Deletion<'d>>),
    InTurns(Vec<Deletion<'d>>, &'d RoundRobin),
    /// Other scopes than the declared ones: most cookies are in none of them.
    Elsewhere(Vec<Deletion<'d>>, &'d RoundRobin),
    Undeclared(&'d Undeclared),
}

impl List<'_> {
    fn is_empty(&self) -> bool {
        match self {
            List::FromFront(list) | List::InTurns(list, _) | List::Elsewhere(list, _) => {
                list.is_empty()
            }
            List::Undeclared(_) => false,
        }
    }

    /// Returns the number of quarters of the room that the list leaves to those after it.
    fn quarters_left(&self) -> usize {
        if matches!(self, List::Elsewhere(..)) { 3 } else { 1 }
    }
}

/// Remembers a choice whose deletions did not all fit beside the application's own lines, unless later responses can
/// work that out by themselves. `fitting` is the number of its single cookies whose deletions did.
fn remember_if_left(
    request: &RequestState,
    deletions: &Deletions<'_>,
    fitting: usize,
    choice: &HeaderValue,
) {
    let (single, are_too_many) = deletions.single(request);
    if fitting < single && !are_too_many {
        let value = SetCookie::parse(choice.as_bytes()).map_or(&b""[..], |line| line.value());
        request.config.backlog.unfinished.remember(value);
        report::no_room(request.document);
    }
}

/// Returns the position of a cookie in the declaration.
fn position(request: &RequestState, declared: &CookieDeclaration) -> Option<usize> {
    request.document.cookies().position(|(_, cookie)| cookie.name == declared.name)
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
        Change::Remove => {
            set_cookie_line::removal(write.cookie, write.name.as_bytes(), request.site())
        }
    }
}

/// Returns the line of the consent cookie. It lives as long as the choice in it that can hold longest; with the refusal of a purpose
/// that is on by default in some region, as long as browsers keep a cookie.
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
    let is_lasting = request.config.has_regions
        && upkeep::has_lasting_refusal(record, request.document.purposes);
    let of_objections = Some(BROWSER_LIMIT).filter(|_| is_lasting);
    let lifetime = of_consents.max(of_refusals).max(of_objections);
    let line = set_cookie_line::set(cookie, cookie.name, &value, lifetime, request.site())?;
    HeaderValue::try_from(line).ok()
}
