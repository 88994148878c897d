//! Recordings of a browser's developer tools (HTTP Archive 1.2).

use super::Context;
use super::fields::{End, Flag};
use crate::import::assemble::{SeenCookie, Visit};
use crate::import::draft::{Answer, Draft, Lifetime};
use crate::import::error::ImportError;
use crate::import::format::Format;
use crate::import::hosts::{domain, host, is_refused};
use crate::import::time;
use crate::report::suggestion::rounded;
use crate::wire::{SameSite, SetCookie, cookie_pairs};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashSet};

#[derive(Deserialize)]
struct Har<'a> {
    #[serde(borrow)]
    log: Log<'a>,
}

#[derive(Deserialize)]
struct Log<'a> {
    creator: Option<Creator>,
    #[serde(borrow)]
    entries: Option<Vec<Entry<'a>>>,
}

#[derive(Deserialize)]
struct Creator {
    #[serde(default)]
    name: String,
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
    #[serde(borrow)]
    headers: Option<Vec<Header<'a>>>,
    #[serde(borrow)]
    cookies: Option<Vec<CookieName<'a>>>,
}

#[derive(Deserialize)]
struct Response<'a> {
    #[serde(borrow)]
    headers: Option<Vec<Header<'a>>>,
    cookies: Option<Vec<ResponseCookie>>,
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

/// A cookie of a response, which some programs list without its line.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ResponseCookie {
    name: String,
    path: Option<String>,
    domain: Option<String>,
    expires: Option<End>,
    http_only: Option<Flag>,
    same_site: Option<String>,
}

/// The cookies of a recording, by name and host.
type Cookies = BTreeMap<(String, String), SeenCookie>;

pub(super) fn read(text: &str, context: &Context) -> Result<Draft, ImportError> {
    let har: Har<'_> =
        serde_json::from_str(text).map_err(|error| ImportError::json(Format::Har, &error))?;
    let mut visit = Visit { site: context.site.clone().map(Answer::Known), ..Visit::default() };
    let entries = har.log.entries.unwrap_or_default();
    let has_scheme = |entry: &&Entry<'_>| {
        let schemes = ["https://", "http://", "wss://", "ws://"];
        schemes.iter().any(|scheme| entry.request.url.starts_with(scheme))
    };
    let pages = entries.iter().filter(has_scheme);
    let first = pages.clone().find_map(|entry| host(&entry.request.url));
    if visit.site.is_none() {
        visit.site = first.map(|host| Answer::guess(host, "the first address of the recording"));
    }
    let has_joined_lines =
        har.log.creator.is_some_and(|creator| creator.name.starts_with("WebKit"));
    let mut cookies = Cookies::new();
    let mut refused: BTreeSet<String> = BTreeSet::new();
    let mut requests: HashSet<(&str, &str)> = HashSet::new();
    for entry in pages {
        let Some(host) = host(&entry.request.url) else { continue };
        for cookie in set_cookies(entry, &host, context.now, has_joined_lines) {
            match &cookie.host {
                Some(domain) if is_refused(domain, &host) => _ = refused.insert(cookie.name),
                _ => add(&mut cookies, cookie),
            }
        }
        let key = origin_key(entry);
        let address = entry.request.url.as_ref();
        let shown = address.split(['?', '#']).next().unwrap_or_default();
        if requests.insert((shown, key)) {
            visit.requests.push((address.to_owned(), key));
        }
    }
    // Cookies that no response of the recording sets are of earlier visits, or of scripts.
    for entry in &entries {
        let Some(host) = host(&entry.request.url) else { continue };
        read_request(entry, &host, &mut cookies);
    }
    let has_cookies = !cookies.is_empty();
    visit.cookies = cookies.into_values().collect();
    let mut draft = visit.into_draft("a HAR file");
    if !has_cookies {
        draft.remark("the recording has no cookie at all: Chromium leaves them out unless the developer tools are set to allow HAR files with sensitive data");
    }
    for name in refused {
        draft.remark(format!(
            "the cookie `{name}`, which browsers drop: its Domain is not that of the host that sets it"
        ));
    }
    Ok(draft)
}

/// Reads the cookies that a response sets. A line that deletes a cookie declares none.
fn set_cookies(entry: &Entry<'_>, host: &str, now: i64, has_joined_lines: bool) -> Vec<SeenCookie> {
    let Some(response) = &entry.response else { return Vec::new() };
    let headers = response.headers.iter().flatten();
    let lines = headers
        .filter(|header| header.name.eq_ignore_ascii_case("set-cookie"))
        .flat_map(|header| header.value.split('\n'))
        .flat_map(|value| if has_joined_lines { parted(value) } else { vec![value] });
    let lines: Vec<&str> = lines.collect();
    let started = entry.started.as_deref().and_then(time::read).unwrap_or(now);
    if lines.is_empty() {
        let listed = response.cookies.iter().flatten();
        return listed.filter_map(|cookie| of_list(cookie, host, started)).collect();
    }
    lines.into_iter().filter_map(|line| of_line(line, host, started)).collect()
}

/// Parts the lines that WebKit joins with commas. A comma within a date is behind the name of a day.
fn parted(value: &str) -> Vec<&str> {
    let (mut lines, mut start) = (Vec::new(), 0);
    for (at, _) in value.match_indices(',') {
        let rest = value.get(at + 1..).unwrap_or_default().trim_start();
        let name = rest.find(['=', ';', ',', ' ']).filter(|end| *end > 0);
        if name.is_some_and(|end| rest.as_bytes().get(end) == Some(&b'=')) {
            lines.extend(value.get(start..at));
            start = at + 1;
        }
    }
    lines.extend(value.get(start..));
    lines
}

fn of_line(line: &str, host: &str, started: i64) -> Option<SeenCookie> {
    let line = SetCookie::parse(line.as_bytes())?;
    let seconds = line.max_age().or_else(|| Some(rounded(line.expires()?.saturating_sub(started))));
    let mut cookie = set_by_response(std::str::from_utf8(line.name()).ok()?, seconds)?;
    let domain = line.domain().and_then(|domain| std::str::from_utf8(domain).ok());
    let domain = domain.and_then(super::super::hosts::host);
    cookie.has_domain = domain.is_some();
    cookie.host = Some(domain.unwrap_or_else(|| host.to_owned()));
    cookie.path = line.path().and_then(|path| std::str::from_utf8(path).ok()).map(str::to_owned);
    cookie.http_only = Some(line.http_only());
    cookie.partitioned = line.partitioned();
    cookie.same_site = match line.same_site() {
        Some(SameSite::Strict) => Some("strict"),
        Some(SameSite::None) => Some("none"),
        _ => None,
    };
    Some(cookie)
}

/// Reads a cookie that a response lists. Its `domain` may be that of the host, without a Domain.
fn of_list(listed: &ResponseCookie, host: &str, started: i64) -> Option<SeenCookie> {
    let seconds = match &listed.expires {
        Some(End::At(at)) => Some(rounded(at.saturating_sub(started))),
        _ => None,
    };
    let mut cookie = set_by_response(&listed.name, seconds)?;
    let domain = listed.domain.as_deref().and_then(super::super::hosts::host);
    cookie.has_domain = domain.as_deref().is_some_and(|domain| domain != host);
    cookie.host = Some(domain.unwrap_or_else(|| host.to_owned()));
    cookie.path.clone_from(&listed.path);
    cookie.http_only = listed.http_only.map(|Flag(http_only)| http_only);
    cookie.same_site = match listed.same_site.as_deref().unwrap_or_default() {
        word if word.eq_ignore_ascii_case("strict") => Some("strict"),
        word if word.eq_ignore_ascii_case("none") => Some("none"),
        _ => None,
    };
    Some(cookie)
}

/// Makes a cookie that a response sets for a time. `None` if it deletes it.
fn set_by_response(name: &str, seconds: Option<i64>) -> Option<SeenCookie> {
    let lifetime = match seconds {
        None => Lifetime::Session,
        Some(seconds) => Lifetime::seconds(u64::try_from(seconds).ok().filter(|left| *left > 0)?),
    };
    Some(SeenCookie {
        set_by: Answer::open("who sets it: middleware or proxy, as a response does"),
        lifetime: Answer::Known(lifetime),
        ..SeenCookie::new(name)
    })
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
    let listed = entry.request.cookies.iter().flatten().map(|cookie| cookie.name.as_ref());
    let headers = entry.request.headers.iter().flatten();
    let headers = headers.filter(|header| header.name.eq_ignore_ascii_case("cookie"));
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
