//! Writing what a request sets, removes and chooses, and the deletions that follow.
//!
//! All `Set-Cookie` lines of a response share the [room](super::space) that proxies leave in a head. The consent cookie and
//! the application's own sets and removals always leave; deletions leave as they fit, and the others with later responses.

use super::caching::{self, Present};
use super::deletions::{self, Deletions};
use super::round_robin::fill_from_front;
use super::space::{Space, octets};
use crate::consent::record::{Entry, Record};
use crate::consent::state::Consent;
use crate::cookies::exchange::Exchange;
use crate::cookies::pending::{Content, Write, Writes};
use crate::declaration::ConsentCookie;
use crate::policy::value::Octets;
use crate::wire::SetCookie;
use crate::{line, report, tally};
use http::HeaderValue;
use http::header::{HeaderMap, SET_COOKIE};
use std::sync::Arc;

/// Maximum number of undeclared cookies that one response deletes.
const MOST_SWEPT: usize = 20;

/// Writes the cookies of this exchange, in the order of the declaration. Whether anything was written.
pub(super) fn typed(
    exchange: &mut Arc<Exchange>,
    present: &Present,
    headers: &mut HeaderMap,
) -> bool {
    let (mut writes, chosen) = exchange.close();
    let (exchange, chosen) = (&**exchange, chosen.as_deref());
    // A set whose consent was withdrawn since does not leave, and that is no offence.
    writes.retain(|write| {
        matches!(write.content, Content::Removal)
            || exchange.judge_under(chosen, write.purpose).is_ok()
    });
    let deletions = Deletions::of(exchange, chosen, &writes, present, headers);
    let before = headers.len();
    if chosen.is_none() && deletions.is_empty() {
        writes.sort_by_key(|write| position(exchange, write));
        for write in writes {
            if let Some(line) = line_of(exchange, write) {
                append_line(headers, line);
            }
        }
    } else {
        with_deletions(exchange, writes, &deletions, chosen, headers);
    }
    headers.len() > before
}

/// Writes all lines of a response that has a choice, or occasion for deletions.
fn with_deletions(
    exchange: &Exchange,
    writes: Writes,
    deletions: &Deletions<'_>,
    chosen: Option<&Consent>,
    headers: &mut HeaderMap,
) {
    let with_position = |write: Write| (position(exchange, &write), line_of(exchange, write));
    let mut declared: Vec<_> = writes.into_iter().map(with_position).collect();
    let choice = chosen.zip(exchange.document.consent).map(|(chosen, consent)| {
        (deletions::copies(exchange, consent.cookie), choice(exchange, consent, &chosen.record))
    });
    let (copies, choice) = choice.unwrap_or_default();
    let planned = declared.iter().filter_map(|(_, line)| line.as_ref()).chain(&choice);
    let mut space = Space::of(headers, planned.map(|line| octets(line.len())).sum());
    let turns = &exchange.prepared.round_robin;

    let copies =
        turns.fill(copies.len(), usize::MAX, &mut space, |place| copies.get(place).cloned());
    // What is swept may be without end, and so may be what cannot be reached of the rest: neither keeps back the other.
    let aside = deletions.swept.is_some().then(|| space.split_quarter());
    let line = |place| deletions.line(exchange, place);
    let places = deletions.refused.len() + deletions.retired.len();
    let lines = match chosen {
        Some(_) => fill_from_front(places, &mut space, line),
        None => turns.fill(places, usize::MAX, &mut space, line),
    };
    if let Some(aside) = aside {
        space.join(aside);
    }
    let swept = deletions.swept.map(|sweep| sweep.lines(exchange, turns, MOST_SWEPT, &mut space));
    let swept = swept.unwrap_or_default();

    let is_left = |(place, write): (usize, &Write)| {
        !write.cookie.is_family() && lines.iter().all(|(sent, _)| *sent != place)
    };
    if let Some(choice) = &choice
        && lines.len() < places
        && deletions.refused.iter().enumerate().any(is_left)
        && !deletions.are_too_many(exchange)
    {
        let value = SetCookie::parse(choice.as_bytes()).map_or(&b""[..], |line| line.value());
        exchange.prepared.unfinished.remember(value);
        report::no_room(exchange.document);
    }
    let (typed, mut retired) = (declared.len(), Vec::new());
    for (place, line) in lines {
        match deletions.refused.get(place) {
            Some(write) => declared.push((position(exchange, write), Some(line))),
            None => retired.push(line),
        }
    }
    count_expired(exchange, "refused", declared.len() - typed);
    count_expired(exchange, "retired", retired.len());
    count_expired(exchange, "swept", swept.len());
    declared.sort_by_key(|(position, _)| *position);
    extend(headers, declared.into_iter().filter_map(|(_, line)| line));
    extend(headers, retired);
    extend(headers, swept);
    extend(headers, copies.into_iter().map(|(_, line)| line));
    extend(headers, choice);
    if chosen.is_some() {
        caching::clear(headers);
    }
}

/// The place of a cookie in the declaration.
fn position(exchange: &Exchange, write: &Write) -> Option<usize> {
    exchange.document.cookies().position(|(_, cookie)| cookie.name == write.cookie.name)
}

fn count_expired(exchange: &Exchange, reason: &'static str, lines: usize) {
    tally::expired(exchange.document, reason, lines as u64);
}

fn extend(headers: &mut HeaderMap, lines: impl IntoIterator<Item = HeaderValue>) {
    lines.into_iter().for_each(|line| append_line(headers, line));
}

/// Every line that leaves is marked as sensitive: `Debug` of the headers does not show it, and HTTP/2 keeps it out of its tables.
pub(super) fn append_line(headers: &mut HeaderMap, mut line: HeaderValue) {
    line.set_sensitive(true);
    headers.append(SET_COOKIE, line);
}

/// The line of a typed set or removal; one of which none can be made is reported.
fn line_of(exchange: &Exchange, write: Write) -> Option<HeaderValue> {
    match write.content {
        Content::Set(line) => {
            let line = line.into_header();
            line.inspect_err(|_| report::not_written(exchange.document, write.cookie)).ok()
        }
        Content::Removal => line::removal(write.cookie, &write.name, exchange.site()),
    }
}

/// The consent cookie. It stays for as long as the one of its choices that can hold longest.
fn choice(
    exchange: &Exchange,
    consent: &'static ConsentCookie,
    record: &Record,
) -> Option<HeaderValue> {
    let cookie = consent.cookie;
    let value = record.seal(exchange.keys(), exchange.binding(cookie, cookie.name));
    let value = Octets::sealed(value);
    let is_consent = |entry: &Entry| entry.state.is_given();
    let of_consents = cookie.lifetime.max_age().filter(|_| record.entries.iter().any(is_consent));
    let of_refusals = Some(consent.refusal).filter(|_| !record.entries.iter().all(is_consent));
    let lifetime = of_consents.max(of_refusals);
    let line = line::set(cookie, cookie.name, &value, lifetime, exchange.site())?;
    HeaderValue::try_from(line).ok()
}
