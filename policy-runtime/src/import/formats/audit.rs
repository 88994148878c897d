//! The report of an audit: what a browser saw that the audited policy does not declare.

use super::Context;
use crate::import::assemble::{SeenCookie, SeenEntry, Visit};
use crate::import::draft::{Answer, Draft, lifetime};
use crate::import::error::ImportError;
use crate::import::format::Format;
use crate::import::hosts::host;
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize)]
struct Report {
    version: u32,
    address: String,
    items: Vec<Item>,
    findings: Vec<Finding>,
}

#[derive(Deserialize)]
struct Item {
    kind: String,
    name: String,
    /// The host or origin that holds it. Empty for the audited site.
    place: String,
    purposes: Vec<String>,
}

#[derive(Deserialize)]
struct Finding {
    subject: String,
    declaration: Option<String>,
}

/// The version of reports that an import reads.
const VERSION: u32 = 1;

/// The keys of an embed that list where it loads from.
const ORIGINS: [&str; 7] = ["script", "frame", "image", "connect", "style", "font", "media"];

pub(super) fn read(text: &str, context: &Context) -> Result<Draft, ImportError> {
    let report: Report =
        serde_json::from_str(text).map_err(|error| ImportError::json(Format::Audit, &error))?;
    if report.version != VERSION {
        return Err(ImportError::new(format!(
            "the report of the audit has version {}, and an import reads {VERSION}\nhelp: audit with this release of the library",
            report.version
        )));
    }
    let declarations: HashMap<&str, &str> = report
        .findings
        .iter()
        .filter_map(|finding| Some((finding.subject.as_str(), finding.declaration.as_deref()?)))
        .collect();
    let site = context.site.clone().or_else(|| host(&report.address));
    let mut visit = Visit { site: site.clone().map(Answer::Known), ..Visit::default() };
    let mut workers = 0_usize;
    for item in report.items.iter().filter(|item| item.purposes.is_empty()) {
        let place = if item.place.is_empty() { site.clone() } else { host(&item.place) };
        let declaration = declarations.get(item.name.as_str()).copied().unwrap_or_default();
        match item.kind.as_str() {
            "cookie" => visit.cookies.push(cookie(&item.name, place, declaration)),
            "host" => visit.requests.push((format!("https://{}/", item.name), origin(declaration))),
            "worker" => workers += 1,
            area => {
                let areas = ["local", "session", "indexed_db", "cache"];
                if let Some(area) = areas.into_iter().find(|known| *known == area) {
                    visit.entries.push(SeenEntry { name: item.name.clone(), area, host: place });
                }
            }
        }
    }
    let mut draft = visit.into_draft("the report of an audit");
    if workers > 0 {
        draft.remark(format!("service workers, for which a policy has no word: {workers}"));
    }
    Ok(draft)
}

/// Makes a cookie of what the audit suggests to declare.
fn cookie(name: &str, host: Option<String>, declaration: &str) -> SeenCookie {
    let mut cookie = SeenCookie { host, ..SeenCookie::new(name) };
    // The keys stand behind the name, which may hold any sign.
    let keys = declaration.rsplit_once('{').map_or("", |(_, keys)| keys);
    for key in keys.trim_end_matches([' ', '}']).split(", ").map(str::trim) {
        match key.split_once(": ").unwrap_or((key, "")) {
            ("lifetime", words) => {
                let ground = "as long as the browser keeps it";
                cookie.lifetime = match lifetime::read(words) {
                    Answer::Known(lifetime) => Answer::guess(lifetime, ground),
                    other => other,
                };
            }
            ("set_by", "scripts") => {
                cookie.set_by = Answer::guess("scripts", "no response set it in the audit");
            }
            ("path", path) => cookie.path = Some(path.trim_matches('"').to_owned()),
            ("subdomains", _) => cookie.has_domain = true,
            ("partitioned", _) => cookie.partitioned = true,
            ("read_by", _) => cookie.http_only = Some(false),
            _ => {}
        }
    }
    cookie
}

/// Returns the key of the embed that the audit suggests for a host.
fn origin(declaration: &str) -> &'static str {
    let has = |key: &&&str| declaration.contains(&format!(" {key}: ["));
    ORIGINS.iter().find(has).copied().unwrap_or("script")
}
