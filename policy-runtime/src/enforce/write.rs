//! Writing `Set-Cookie` lines: typed sets, removals, the consent cookie, and the deletions that a refusal owes.

use super::report;
use super::verdict::remaining_lifetime;
use crate::consent::Reason;
use crate::consent::record::Record;
use crate::cookies::exchange::Exchange;
use crate::cookies::pending::{Content, Write};
use crate::declaration::{
    ConsentCookie, CookieDeclaration, PurposeDeclaration, Seal, Site, Writer,
};
use crate::policy::value;
use crate::wire::SetCookie;
use http::HeaderValue;
use http::header::{HeaderMap, HeaderName, SET_COOKIE};
use std::fmt::Write as _;

const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");
/// The limit of browsers on a name and its value together, in octets (RFC 6265bis 5.6).
const MOST_OCTETS: usize = 4096;

/// Writes what this exchange sets and removes, in the order of the declaration. Whether anything was written.
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
    for (purpose, cookie) in
        exchange.document.cookies().filter(|(purpose, _)| purpose.can_be_refused())
    {
        let is_written = writes.iter().any(|write| write.cookie.name == cookie.name);
        if !is_written && owes_deletion(exchange, purpose, cookie, chosen.as_ref()) {
            writes.push(Write { purpose, cookie, content: Content::Removal });
        }
    }
    let position =
        |name: &str| exchange.document.cookies().position(|(_, cookie)| cookie.name == name);
    writes.sort_by_key(|write| position(write.cookie.name));

    let mut lines: Vec<_> = writes.iter().filter_map(|write| line(exchange, write)).collect();
    if let (Some(record), Some(consent)) = (chosen, exchange.document.consent) {
        lines.extend(choice(exchange, consent, &record));
        // Else Back revives the page as it was consented to, from the back/forward cache.
        headers.append(CLEAR_SITE_DATA, HeaderValue::from_static("\"cache\""));
    }
    let written = !lines.is_empty();
    for line in lines {
        headers.append(SET_COOKIE, line);
    }
    written
}

/// A purpose that was just refused loses every declared cookie, as a request shows only those on its own path. Later a
/// cookie that arrives all the same is expired again; while its purpose is merely undecided it is left alone.
fn owes_deletion(
    exchange: &Exchange,
    purpose: &'static PurposeDeclaration,
    cookie: &'static CookieDeclaration,
    chosen: Option<&Record>,
) -> bool {
    if matches!(cookie.writer, Writer::Proxy | Writer::Consent) {
        return false;
    }
    let just_refused = chosen
        .and_then(|record| record.entry(purpose.id))
        .is_some_and(|entry| !entry.state.is_given());
    let refused = || {
        matches!(exchange.judge(purpose), Err(Reason::Refused | Reason::Signal | Reason::Expired))
    };
    just_refused || (exchange.values(cookie.name).next().is_some() && refused())
}

fn line(exchange: &Exchange, write: &Write) -> Option<HeaderValue> {
    let cookie = write.cookie;
    match &write.content {
        Content::Removal => removal(cookie, exchange.site()),
        Content::Set { text, max_age } => {
            let value = seal(exchange, cookie, text)?;
            set(exchange, cookie, &value, *max_age)
        }
    }
}

/// The value as it goes on the wire; none if it could not be sealed, which is reported.
fn seal(exchange: &Exchange, cookie: &'static CookieDeclaration, text: &str) -> Option<String> {
    let binding = exchange.binding(cookie);
    match cookie.seal {
        Seal::Plain => Some(value::to_octets(text).into_owned()),
        Seal::Signed => Some(exchange.keys.sign(binding, &value::to_octets(text))),
        Seal::Encrypted => {
            let sealed = exchange.keys.encrypt(binding, text);
            if sealed.is_none() {
                report::not_sealed(exchange.document, cookie);
            }
            sealed
        }
    }
}

fn choice(
    exchange: &Exchange,
    consent: &'static ConsentCookie,
    record: &Record,
) -> Option<HeaderValue> {
    let value = record.seal(&exchange.keys, exchange.binding(consent.cookie));
    let is_consent = record.entries.iter().any(|entry| entry.state.is_given());
    let lifetime =
        if is_consent { consent.cookie.lifetime.max_age() } else { Some(consent.refusal) };
    set(exchange, consent.cookie, &value, lifetime)
}

fn set(
    exchange: &Exchange,
    cookie: &'static CookieDeclaration,
    value: &str,
    max_age: Option<u32>,
) -> Option<HeaderValue> {
    let octets = cookie.name.len() + value.len();
    if octets > MOST_OCTETS {
        report::too_long(exchange.document, cookie, octets);
        return None;
    }
    let mut line = format!("{}={value}", cookie.name);
    if max_age == cookie.lifetime.max_age() {
        line.push_str(cookie.suffix);
    } else {
        line.push_str(cookie.attributes());
        if let Some(seconds) = max_age {
            let _ = write!(line, "; Max-Age={seconds}");
        }
    }
    push_domain(&mut line, cookie, exchange.site());
    HeaderValue::try_from(line).ok()
}

/// A deletion that browsers obey: name, Domain, Path and partition of the cookie, and itself within the rules of its
/// prefix and attributes (RFC 6265bis 5.7).
fn removal(cookie: &'static CookieDeclaration, site: &Site) -> Option<HeaderValue> {
    let mut line = format!(
        "{}={}; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
        cookie.name,
        cookie.attributes()
    );
    push_domain(&mut line, cookie, site);
    HeaderValue::try_from(line).ok()
}

/// A line of other code with the attributes that the declaration has: its value is kept byte for byte, and its lifetime.
pub(super) fn completed(
    cookie: &'static CookieDeclaration,
    site: &Site,
    line: &[u8],
    now: u32,
) -> Option<HeaderValue> {
    let parsed = SetCookie::parse(line)?;
    let mut suffix = cookie.attributes().to_owned();
    if let Some(seconds) = remaining_lifetime(&parsed, now) {
        let _ = write!(suffix, "; Max-Age={}", seconds.max(0));
    }
    push_domain(&mut suffix, cookie, site);
    let line = [parsed.name(), b"=", parsed.value(), suffix.as_bytes()].concat();
    HeaderValue::from_maybe_shared(line).ok()
}

fn push_domain(line: &mut String, cookie: &CookieDeclaration, site: &Site) {
    if let Some(base) = site.base().filter(|_| cookie.subdomains) {
        line.push_str("; Domain=");
        line.push_str(base);
    }
}
