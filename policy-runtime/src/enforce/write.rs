//! Writing what an exchange sets, removes and chooses, and what a refusal owes.

use super::{line, owed};
use crate::consent::record::Record;
use crate::cookies::exchange::Exchange;
use crate::cookies::pending::{Content, Write};
use crate::declaration::{ConsentCookie, CookieDeclaration, Seal};
use crate::policy::value;
use crate::report;
use http::HeaderValue;
use http::header::{HeaderMap, HeaderName, SET_COOKIE};
use std::borrow::Cow;

const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");
/// The limit of browsers on a name and its value together, in octets (RFC 6265bis 5.6).
const MOST_OCTETS: usize = 4096;

/// Writes the cookies of this exchange, in the order of the declaration. Whether anything was written.
pub(super) fn typed(exchange: &Exchange, headers: &mut HeaderMap) -> bool {
    let chosen = exchange.chosen();
    let mut writes = {
        let mut pending = exchange.pending();
        pending.closed = true;
        pending.take_writes()
    };
    // A set whose consent was withdrawn since does not leave, and that is no offence.
    writes.retain(|write| {
        matches!(write.content, Content::Removal) || exchange.judge(write.purpose).is_ok()
    });
    owed::deletions(exchange, chosen.as_ref(), &mut writes);
    let position = |write: &Write| {
        exchange.document.cookies().position(|(_, cookie)| cookie.name == write.cookie.name)
    };
    writes.sort_by_key(position);

    let mut lines: Vec<_> = writes.iter().filter_map(|write| written(exchange, write)).collect();
    lines.extend(owed::retired(exchange));
    if let (Some(record), Some(consent)) = (chosen, exchange.document.consent) {
        lines.extend(choice(exchange, consent, &record));
        // Else Back revives the page as it was consented to, from the back/forward cache.
        headers.append(CLEAR_SITE_DATA, HeaderValue::from_static("\"cache\""));
    }
    let has_lines = !lines.is_empty();
    for line in lines {
        headers.append(SET_COOKIE, line);
    }
    has_lines
}

pub(crate) fn written(exchange: &Exchange, write: &Write) -> Option<HeaderValue> {
    match &write.content {
        Content::Removal => line::removal(write.cookie, &write.name, exchange.site()),
        Content::Set { text, max_age } => {
            let value = sealed(exchange, write.cookie, &write.name, text)?;
            set(exchange, write, &value, *max_age)
        }
    }
}

/// The value as it goes on the wire; none if it could not be sealed, which is reported.
pub(crate) fn sealed<'t>(
    exchange: &Exchange,
    cookie: &'static CookieDeclaration,
    name: &str,
    text: &'t str,
) -> Option<Cow<'t, str>> {
    let binding = exchange.binding(cookie, name);
    match cookie.seal {
        Seal::Plain => Some(value::to_octets(text)),
        Seal::Signed => Some(exchange.keys.sign(binding, &value::to_octets(text)).into()),
        Seal::Encrypted => {
            let sealed = exchange.keys.encrypt(binding, text);
            if sealed.is_none() {
                report::not_sealed(exchange.document, cookie);
            }
            sealed.map(Cow::Owned)
        }
    }
}

fn set(
    exchange: &Exchange,
    write: &Write,
    value: &str,
    max_age: Option<u32>,
) -> Option<HeaderValue> {
    let octets = write.name.len() + value.len();
    if octets > MOST_OCTETS {
        report::too_long(exchange.document, write.cookie, octets);
        return None;
    }
    line::set(write.cookie, &write.name, value, max_age, exchange.site())
}

/// The consent cookie. A refusal is kept as long as declared for refusals.
fn choice(
    exchange: &Exchange,
    consent: &'static ConsentCookie,
    record: &Record,
) -> Option<HeaderValue> {
    let cookie = consent.cookie;
    let value = record.seal(&exchange.keys, exchange.binding(cookie, cookie.name));
    let is_consent = record.entries.iter().any(|entry| entry.state.is_given());
    let lifetime = if is_consent { cookie.lifetime.max_age() } else { Some(consent.refusal) };
    line::set(cookie, cookie.name, &value, lifetime, exchange.site())
}
