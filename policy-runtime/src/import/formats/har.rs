//! Recordings of a browser's developer tools (HTTP Archive 1.2).

use super::Context;
use crate::import::assemble::{SeenCookie, Visit};
use crate::import::draft::{Answer, Draft, Lifetime};
use crate::import::error::ImportError;
use crate::import::format::Format;
use crate::import::hosts::{domain, host};
use crate::import::time;
use crate::report::suggestion::rounded;
use crate::wire::{SameSite, SetCookie, cookie_pairs};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

#[derive(Deserialize)]
struct Har<'a> {
    #[serde(borrow)]
    log: Log<'a>,
}

#[derive(Deserialize)]
struct Log<'a> {
    #[serde(borrow, default)]
    entries: Vec<Entry<'a>>,
}

#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow, rename = "startedDateTime")]
    started: Option<Cow<'a, str>>,
    #[serde(borrow, rename = "_resourceType")]
    resource: Option<Cow<'a, str>>,
    #[serde(borrow)]
    request: Message<'a>,
    #[serde(borrow)]
    response: Option<Response<'a>>,
}

#[derive(Deserialize)]
struct Message<'a> {
    #[serde(borrow, default)]
    url: Cow<'a, str>,
    #[serde(borrow, default)]
    headers: Vec<Header<'a>>,
    #[serde(borrow, default)]
    cookies: Vec<CookieName<'a>>,
}

#[derive(Deserialize)]
struct Response<'a> {
    #[serde(borrow, default)]
    headers: Vec<Header<'a>>,
    #[serde(borrow)]
    content: Option<Content<'a>>,
}

#[derive(Deserialize)]
struct Content<'a> {
    #[serde(borrow, rename = "mimeType")]
    mime: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
struct Header<'a> {
    #[serde(borrow)]
    name: Cow<'a, str>,
    #[serde(borrow, default)]
    value: Cow<'a, str>,
}

#[derive(Deserialize)]
struct CookieName<'a> {
    #[serde(borrow)]
    name: Cow<'a, str>,
}

/// The cookies of a recording, by name and host.
type Cookies = BTreeMap<(String, String), SeenCookie>;

pub(super) fn read(text: &str, context: &Context) -> Result<Draft, ImportError> {
    let har: Har<'_> =
        serde_json::from_str(text).map_err(|error| ImportError::json(Format::Har, &error))?;
    let mut visit = Visit { site: context.site.clone().map(Answer::Known), ..Visit::default() };
    let pages = har.log.entries.iter().filter(|entry| entry.request.url.starts_with("http"));
    let first = pages.clone().find_map(|entry| host(&entry.request.url));
    if visit.site.is_none() {
        visit.site = first.map(|host| Answer::guess(host, "the first address of the recording"));
    }
    let mut cookies = Cookies::new();
    let mut requests: HashSet<(&str, &str)> = HashSet::new();
    for entry in pages {
        let Some(host) = host(&entry.request.url) else { continue };
        read_response(entry, &host, context.now, &mut cookies);
        let key = origin_key(entry);
        let address = entry.request.url.as_ref();
        let shown = address.split(['?', '#']).next().unwrap_or_default();
        if requests.insert((shown, key)) {
            visit.requests.push((address.to_owned(), key));
        }
    }
    // Cookies that no response of the recording sets are of earlier visits, or of scripts.
    for entry in &har.log.entries {
        let Some(host) = host(&entry.request.url) else { continue };
        read_request(entry, &host, &mut cookies);
    }
    let has_cookies = !cookies.is_empty();
    visit.cookies = cookies.into_values().collect();
    let mut draft = visit.into_draft("a HAR file");
    if !has_cookies {
        draft.remark("the recording has no cookie at all: Chromium leaves them out unless the developer tools are set to allow HAR files with sensitive data");
    }
    Ok(draft)
}

/// Reads the cookies that a response sets. A line that deletes a cookie declares none.
fn read_response(entry: &Entry<'_>, host: &str, now: i64, cookies: &mut Cookies) {
    let headers = entry.response.iter().flat_map(|response| &response.headers);
    let lines = headers
        .filter(|header| header.name.eq_ignore_ascii_case("set-cookie"))
        .flat_map(|header| header.value.split('\n'));
    let started = entry.started.as_deref().and_then(time::read).unwrap_or(now);
    for line in lines {
        let Some(line) = SetCookie::parse(line.as_bytes()) else { continue };
        let seconds =
            line.max_age().or_else(|| Some(rounded(line.expires()?.saturating_sub(started))));
        if seconds.is_some_and(|seconds| seconds <= 0) {
            continue;
        }
        let Ok(name) = std::str::from_utf8(line.name()) else { continue };
        let mut cookie = SeenCookie::new(name);
        let domain = line.domain().and_then(|domain| std::str::from_utf8(domain).ok());
        let domain = domain.and_then(super::super::hosts::host);
        cookie.has_domain = domain.is_some();
        cookie.host = Some(domain.unwrap_or_else(|| host.to_owned()));
        cookie.path =
            line.path().and_then(|path| std::str::from_utf8(path).ok()).map(str::to_owned);
        cookie.http_only = Some(line.http_only());
        cookie.partitioned = line.partitioned();
        cookie.same_site = match line.same_site() {
            Some(SameSite::Strict) => Some("strict"),
            Some(SameSite::None) => Some("none"),
            _ => None,
        };
        cookie.set_by = Answer::open("who sets it: middleware or proxy, as a response does");
        cookie.lifetime =
            Answer::Known(match seconds.and_then(|seconds| u64::try_from(seconds).ok()) {
                Some(seconds) => Lifetime::seconds(seconds),
                None => Lifetime::Session,
            });
        add(cookies, cookie);
    }
}

fn add(cookies: &mut Cookies, cookie: SeenCookie) {
    let host = cookie.host.as_deref().unwrap_or_default();
    let key = (cookie.name.clone(), domain(host).to_owned());
    let known = cookies.entry(key).or_insert_with(|| cookie.clone());
    if cookie.lifetime.value() > known.lifetime.value() {
        known.lifetime = cookie.lifetime;
    }
}

/// Reads the cookies of a request that no response sets.
fn read_request(entry: &Entry<'_>, host: &str, cookies: &mut Cookies) {
    let listed = entry.request.cookies.iter().map(|cookie| cookie.name.as_ref());
    let headers =
        entry.request.headers.iter().filter(|header| header.name.eq_ignore_ascii_case("cookie"));
    let sent = headers.flat_map(|header| cookie_pairs(header.value.as_bytes()));
    let sent = sent.filter_map(|(name, _)| std::str::from_utf8(name).ok());
    for name in listed.chain(sent) {
        let key = (name.to_owned(), domain(host).to_owned());
        cookies
            .entry(key)
            .or_insert_with(|| SeenCookie { host: Some(host.to_owned()), ..SeenCookie::new(name) });
    }
}

/// Returns the key of an embed that lists where such a thing is loaded from.
fn origin_key(entry: &Entry<'_>) -> &'static str {
    match entry.resource.as_deref() {
        Some("script") => return "script",
        Some("image") => return "image",
        Some("stylesheet") => return "style",
        Some("font") => return "font",
        Some("media") => return "media",
        Some("document") => return "frame",
        Some("xhr" | "fetch" | "websocket" | "ping" | "eventsource" | "beacon" | "preflight") => {
            return "connect";
        }
        _ => {}
    }
    let mime =
        entry.response.as_ref().and_then(|response| response.content.as_ref()?.mime.as_deref());
    let mime = mime.unwrap_or_default();
    let starts = [
        ("image/", "image"),
        ("font/", "font"),
        ("audio/", "media"),
        ("video/", "media"),
        ("text/css", "style"),
        ("text/html", "frame"),
    ];
    if let Some((_, key)) = starts.iter().find(|(start, _)| mime.starts_with(start)) {
        return key;
    }
    if mime.contains("javascript") { "script" } else { "connect" }
}
