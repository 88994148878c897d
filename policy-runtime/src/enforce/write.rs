//! Writing what an exchange sets, removes and chooses, and what a refusal owes.

use super::caching::Present;
use super::{caching, owed};
use crate::consent::record::{Entry, Record};
use crate::cookies::exchange::Exchange;
use crate::cookies::pending::{Content, Write};
use crate::declaration::ConsentCookie;
use crate::policy::value::Octets;
use crate::{line, report, tally};
use http::HeaderValue;
use http::header::{HeaderMap, SET_COOKIE};
use std::sync::Arc;

/// Writes the cookies of this exchange, in the order of the declaration. Whether anything was written.
pub(super) fn typed(
    exchange: &mut Arc<Exchange>,
    present: &Present,
    headers: &mut HeaderMap,
) -> bool {
    let (mut writes, chosen) = exchange.close();
    let chosen = chosen.as_deref();
    // A set whose consent was withdrawn since does not leave, and that is no offence.
    writes.retain(|write| {
        matches!(write.content, Content::Removal)
            || exchange.judge_under(chosen, write.purpose).is_ok()
    });
    let typed = writes.len();
    owed::deletions(exchange, chosen, &mut writes);
    count_expired(exchange, "refused", writes.len() - typed);
    let position = |write: &Write| {
        exchange.document.cookies().position(|(_, cookie)| cookie.name == write.cookie.name)
    };
    writes.sort_by_key(position);

    // A deletion is no reason to take a page out of shared caches; some other page will do.
    let is_swept = !exchange.swept.is_empty() && present.is_private(exchange, headers);
    let before = headers.len();
    for write in writes {
        append(exchange, write, headers);
    }
    let retired = owed::retired(exchange);
    count_expired(exchange, "retired", retired.len());
    extend(headers, retired);
    if is_swept {
        count_expired(exchange, "swept", exchange.swept.len());
        extend(headers, exchange.swept.iter().cloned());
    }
    if let (Some(chosen), Some(consent)) = (chosen, exchange.document.consent) {
        extend(headers, owed::copies(exchange, consent.cookie));
        extend(headers, choice(exchange, consent, &chosen.record));
        caching::clear(headers);
    }
    headers.len() > before
}

fn count_expired(exchange: &Exchange, reason: &'static str, lines: usize) {
    tally::expired(exchange.document, reason, lines as u64);
}

fn extend(headers: &mut HeaderMap, lines: impl IntoIterator<Item = HeaderValue>) {
    for line in lines {
        headers.append(SET_COOKIE, line);
    }
}

fn append(exchange: &Exchange, write: Write, headers: &mut HeaderMap) {
    match write.content {
        Content::Set(line) => match line.into_header() {
            Ok(line) => drop(headers.append(SET_COOKIE, line)),
            Err(_) => report::not_written(exchange.document, write.cookie),
        },
        Content::Removal => {
            extend(headers, line::removal(write.cookie, &write.name, exchange.site()));
        }
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
