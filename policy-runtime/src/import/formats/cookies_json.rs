//! Cookies as JSON: the lists of browser extensions, and the state that test drivers keep (`cookies` and `origins`).

use super::Context;
use crate::import::assemble::{SeenCookie, SeenEntry, Visit};
use crate::import::draft::lifetime::from_rest;
use crate::import::draft::{Answer, Draft, Lifetime};
use crate::import::error::ImportError;
use crate::import::format::Format;
use crate::import::hosts::host;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(untagged)]
enum Source {
    List(Vec<CookieRow>),
    State {
        cookies: Vec<CookieRow>,
        #[serde(default)]
        origins: Vec<Origin>,
    },
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CookieRow {
    name: String,
    domain: Option<String>,
    host_only: Option<bool>,
    path: Option<String>,
    /// Unix seconds, in some exports with a fraction; of others -1 for a session.
    #[serde(alias = "expirationDate")]
    expires: Option<f64>,
    session: Option<bool>,
    http_only: Option<bool>,
    same_site: Option<String>,
    partition_key: Option<serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Origin {
    origin: String,
    #[serde(default)]
    local_storage: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    name: String,
}

pub(super) fn read(text: &str, context: &Context) -> Result<Draft, ImportError> {
    // An untagged enum reports no place: a truncated file is found first.
    if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(text) {
        return Err(ImportError::json(Format::CookiesJson, &error));
    }
    let source: Source = serde_json::from_str(text)
        .map_err(|error| ImportError::json(Format::CookiesJson, &error))?;
    let (rows, origins) = match source {
        Source::List(rows) => (rows, Vec::new()),
        Source::State { cookies, origins } => (cookies, origins),
    };
    let mut visit = Visit { site: context.site.clone().map(Answer::Known), ..Visit::default() };
    visit.cookies = rows.into_iter().map(|row| cookie(row, context.now)).collect();
    for origin in origins {
        let host = host(&origin.origin);
        for entry in origin.local_storage {
            visit.entries.push(SeenEntry { name: entry.name, area: "local", host: host.clone() });
        }
    }
    Ok(visit.into_draft("the cookies of a browser (JSON)"))
}

fn cookie(row: CookieRow, now: i64) -> SeenCookie {
    let domain = row.domain.unwrap_or_default();
    let mut cookie = SeenCookie::new(row.name);
    cookie.host = host(&domain);
    cookie.has_domain = row.host_only.map_or(domain.starts_with('.'), |host_only| !host_only);
    cookie.path = row.path;
    cookie.http_only = row.http_only;
    cookie.partitioned = row.partition_key.is_some();
    cookie.same_site = match row.same_site.unwrap_or_default().to_lowercase().as_str() {
        "strict" => Some("strict"),
        "none" | "no_restriction" => Some("none"),
        _ => None,
    };
    cookie.lifetime = match row.expires {
        _ if row.session == Some(true) => Answer::Known(Lifetime::Session),
        Some(at) if at <= 0.0 => Answer::Known(Lifetime::Session),
        Some(at) => from_rest(seconds(at).saturating_sub(now)),
        None if row.session == Some(false) => cookie.lifetime,
        None => Answer::guess(Lifetime::Session, "the export has no end of it"),
    };
    cookie
}

/// Rounds Unix seconds. Some exports have milliseconds.
#[allow(
    clippy::cast_possible_truncation,
    reason = "a time beyond the range is the end of the range"
)]
fn seconds(at: f64) -> i64 {
    /// The year 5138, in seconds.
    const MAX_SECONDS: f64 = 1e11;
    (if at > MAX_SECONDS { at / 1000.0 } else { at }).round() as i64
}
