//! Rewrites names and attributes of cookies to those that work without `Secure`.

use crate::declaration::{CookieDeclaration, Document, Writer};
use crate::wire::{self, SetCookie};
use http::HeaderValue;
use http::header::{COOKIE, Entry, HeaderMap, SET_COOKIE};
use std::borrow::Cow;

/// Gives the cookies of a request their declared names. One that arrives under its declared name, though development
/// writes another, was not set in development and is hidden.
pub(in crate::layer) fn enter(document: &'static Document, headers: &mut HeaderMap) {
    let received: Vec<HeaderValue> = match headers.entry(COOKIE) {
        Entry::Occupied(lines) => lines.remove_entry_mult().1.collect(),
        Entry::Vacant(_) => return,
    };
    for line in received {
        if let Some(mut line) = declared_line(document, line) {
            line.set_sensitive(true);
            headers.append(COOKIE, line);
        }
    }
}

/// Gives the cookies of a response names and attributes that browsers accept over plain http.
pub(in crate::layer) fn leave(document: &'static Document, headers: &mut HeaderMap) {
    let Entry::Occupied(mut lines) = headers.entry(SET_COOKIE) else { return };
    for line in lines.iter_mut() {
        if let Some(mut plain) = plain_line(document, line.as_bytes()) {
            plain.set_sensitive(line.is_sensitive());
            *line = plain;
        }
    }
}

/// Returns the site's own cookies that keep the prefix of their name, as another cookie has their name without it.
pub(super) fn keeping_their_prefix(
    document: &'static Document,
) -> impl Iterator<Item = &'static str> {
    let keeps_its_prefix = move |cookie: &CookieDeclaration| {
        let member = cookie.example();
        let name = if cookie.is_family() { member.as_bytes() } else { cookie.name.as_bytes() };
        is_ours(document, name) && plain_name(document, name).is_none()
    };
    let cookies = document.cookies().map(|(_, cookie)| cookie);
    cookies.filter(move |cookie| keeps_its_prefix(cookie)).map(|cookie| cookie.name)
}

fn declared_line(document: &'static Document, line: HeaderValue) -> Option<HeaderValue> {
    let mut is_changed = false;
    let mut pairs: Vec<Vec<u8>> = Vec::new();
    for (name, value) in wire::cookie_pairs(line.as_bytes()) {
        match declared_name(document, name) {
            // Without its `=`, any other nameless cookie would read as one with another name, or as none.
            Some(Cow::Borrowed(b"")) if !value.is_empty() && !value.contains(&b'=') => {
                pairs.push(value.to_vec());
            }
            Some(declared) => {
                is_changed |= declared != name;
                pairs.push([&declared, &b"="[..], value].concat());
            }
            None => is_changed = true,
        }
    }
    if !is_changed {
        return Some(line);
    }
    HeaderValue::from_bytes(&pairs.join(&b"; "[..])).ok().filter(|line| !line.is_empty())
}

fn plain_line(document: &'static Document, line: &[u8]) -> Option<HeaderValue> {
    let parsed = SetCookie::parse(line)?;
    let name = plain_name(document, parsed.name())?;
    let mut plain = [name, b"=", parsed.value()].concat();
    for attribute in line.split(|byte| *byte == b';').skip(1) {
        let mut halves = attribute.splitn(2, |byte| *byte == b'=').map(<[u8]>::trim_ascii);
        let (key, value) = (halves.next().unwrap_or_default(), halves.next().unwrap_or_default());
        let is = |expected: &str| key.eq_ignore_ascii_case(expected.as_bytes());
        let is_local =
            || value.strip_prefix(b".").unwrap_or(value).eq_ignore_ascii_case(b"localhost");
        if is("secure") || is("partitioned") || (is("domain") && is_local()) {
            continue;
        }
        plain.push(b';');
        if is("samesite") && value.eq_ignore_ascii_case(b"none") {
            plain.extend(b" SameSite=Lax");
        } else {
            plain.extend(attribute);
        }
    }
    HeaderValue::from_bytes(&plain).ok()
}

/// Returns the name of one of the site's own cookies on the wire. None for other cookies, and for one whose name
/// without prefix is another cookie's.
fn plain_name<'n>(document: &'static Document, declared: &'n [u8]) -> Option<&'n [u8]> {
    if !is_ours(document, declared) {
        return None;
    }
    let (prefix, plain) = wire::split_prefix(declared);
    if prefix.is_empty() {
        return Some(declared);
    }
    let is_free = !plain.is_empty()
        && !is_known(document, plain)
        && prefixed(plain).filter(|name| is_known(document, name)).count() == 1;
    is_free.then_some(plain)
}

/// Returns the declared name of the cookie that a request has as `shown`; none if that is not its name here.
fn declared_name<'n>(document: &'static Document, shown: &'n [u8]) -> Option<Cow<'n, [u8]>> {
    if is_known(document, shown) {
        let has_this_name = plain_name(document, shown).is_none_or(|plain| plain == shown);
        return has_this_name.then_some(Cow::Borrowed(shown));
    }
    let declared = prefixed(shown).find(|name| plain_name(document, name) == Some(shown));
    Some(declared.map_or(Cow::Borrowed(shown), Cow::Owned))
}

fn prefixed(plain: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    wire::prefixes().map(move |prefix| [prefix, plain].concat())
}

fn is_known(document: &'static Document, name: &[u8]) -> bool {
    document.cookie(name).is_some() || is_retired(document, name)
}

/// Returns whether this process writes the cookie. Those of scripts, embeds and proxies do not pass here.
fn is_ours(document: &'static Document, name: &[u8]) -> bool {
    let writer = document.cookie(name).map(|(_, cookie)| cookie.writer);
    match writer {
        Some(writer) => {
            matches!(writer, Writer::Application | Writer::Consent | Writer::Middleware)
        }
        None => is_retired(document, name),
    }
}

fn is_retired(document: &'static Document, name: &[u8]) -> bool {
    document.retired.iter().any(|cookie| cookie.admits(name))
}
