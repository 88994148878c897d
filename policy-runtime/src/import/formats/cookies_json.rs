//! Cookies as JSON: the lists of browser extensions and test drivers, and objects with `cookies`, as the state that test drivers
//! keep has them.

use super::Context;
use super::fields::{End, Flag};
use crate::import::assemble::{SeenCookie, SeenEntry, Visit};
use crate::import::draft::lifetime::{QUESTION, from_rest};
use crate::import::draft::{Answer, Draft, Lifetime};
use crate::import::error::ImportError;
use crate::import::format::Format;
use crate::import::hosts::host;
use serde::Deserialize;

#[derive(Deserialize)]
struct State {
    cookies: Vec<CookieRow>,
    #[serde(default)]
    origins: Vec<Origin>,
}

/// A cookie. The names are those of the extensions' interface of browsers, of test drivers, of tough-cookie (`key`) and of Cookie
/// Quick Manager (`.. raw`).
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CookieRow {
    #[serde(alias = "key", alias = "Name raw")]
    name: String,
    #[serde(alias = "Host raw")]
    domain: Option<String>,
    host_only: Option<Flag>,
    #[serde(rename = "This domain only raw")]
    this_domain_only: Option<Flag>,
    #[serde(alias = "Path raw")]
    path: Option<String>,
    #[serde(alias = "expirationDate", alias = "expiry", alias = "Expires raw")]
    expires: Option<End>,
    session: Option<Flag>,
    #[serde(alias = "HTTP only raw")]
    http_only: Option<Flag>,
    secure: Option<Flag>,
    #[serde(alias = "SameSite raw")]
    same_site: Option<String>,
    partition_key: Option<serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Origin {
    origin: String,
    #[serde(default)]
    local_storage: Vec<Entry>,
    #[serde(default)]
    session_storage: Vec<Entry>,
    #[serde(default, rename = "indexedDB")]
    indexed_db: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    name: String,
}

pub(super) fn read(text: &str, context: &Context) -> Result<Draft, ImportError> {
    let failed = |error| ImportError::json(Format::CookiesJson, &error);
    let (rows, origins) = if text.trim_start().starts_with('[') {
        (serde_json::from_str(text).map_err(failed)?, Vec::new())
    } else {
        let State { cookies, origins } = serde_json::from_str(text).map_err(failed)?;
        (cookies, origins)
    };
    let mut visit = Visit { site: context.site.clone().map(Answer::Known), ..Visit::default() };
    visit.cookies = rows.into_iter().map(|row| cookie(row, context.now)).collect();
    for origin in origins {
        let host = host(&origin.origin);
        let areas = [
            ("local", origin.local_storage),
            ("session", origin.session_storage),
            ("indexed_db", origin.indexed_db),
        ];
        for (area, entries) in areas {
            let seen = |entry: Entry| SeenEntry { name: entry.name, area, host: host.clone() };
            visit.entries.extend(entries.into_iter().map(seen));
        }
    }
    Ok(visit.into_draft("the cookies of a browser (JSON)"))
}

fn cookie(row: CookieRow, now: i64) -> SeenCookie {
    let domain = row.domain.unwrap_or_default();
    let mut cookie = SeenCookie::new(row.name);
    cookie.host = host(&domain);
    let host_only = row.host_only.or(row.this_domain_only);
    cookie.has_domain = host_only.map_or(domain.starts_with('.'), |Flag(host_only)| !host_only);
    cookie.path = row.path;
    cookie.http_only = row.http_only.map(|Flag(http_only)| http_only);
    cookie.partitioned = row.partition_key.is_some();
    // Browsers drop `SameSite=None` without `Secure`; older ones have the word where nothing is said.
    let is_plain = row.secure.is_some_and(|Flag(secure)| !secure);
    cookie.same_site = match row.same_site.unwrap_or_default().to_lowercase().as_str() {
        "strict" => Some("strict"),
        "none" | "no_restriction" if !is_plain => Some("none"),
        _ => None,
    };
    let session = row.session.map(|Flag(session)| session);
    cookie.lifetime = match row.expires {
        _ if session == Some(true) => Answer::Known(Lifetime::Session),
        Some(End::Session) => Answer::Known(Lifetime::Session),
        Some(End::At(at)) => from_rest(at.saturating_sub(now)),
        Some(End::Unread(said)) => {
            Answer::open(format!("{QUESTION}; the source says \u{201c}{said}\u{201d}"))
        }
        None if session == Some(false) => cookie.lifetime,
        None => Answer::guess(Lifetime::Session, "the export has no end of it"),
    };
    cookie
}
