//! Cookies as a table: seven columns, separated by tabs, as curl and browser extensions write them.

use super::Context;
use super::fields::End;
use crate::import::assemble::{SeenCookie, Visit};
use crate::import::draft::lifetime::from_rest;
use crate::import::draft::{Answer, Draft, Lifetime};
use crate::import::error::ImportError;
use crate::import::hosts::host;

/// The mark of a cookie that scripts cannot read.
const HTTP_ONLY: &str = "#HttpOnly_";

pub(super) fn read(text: &str, context: &Context) -> Result<Draft, ImportError> {
    let mut visit = Visit { site: context.site.clone().map(Answer::Known), ..Visit::default() };
    for (index, line) in text.lines().enumerate() {
        let line = line.trim_end_matches('\r');
        let (line, http_only) = match line.strip_prefix(HTTP_ONLY) {
            Some(rest) => (rest, true),
            None => (line, false),
        };
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let columns: Vec<&str> = line.split('\t').collect();
        let [domain, shared, path, _secure, expires, name, ..] = columns.as_slice() else {
            return Err(ImportError::new(format!(
                "line {} of the list of cookies has {} columns, not seven that tabs separate\nhelp: export it again, unedited",
                index + 1,
                columns.len()
            )));
        };
        let mut cookie = SeenCookie::new(*name);
        cookie.host = host(domain);
        cookie.has_domain = shared.eq_ignore_ascii_case("true");
        cookie.path = Some((*path).to_owned());
        cookie.http_only = Some(http_only);
        cookie.lifetime = match End::read(expires) {
            End::Session => Answer::Known(Lifetime::Session),
            End::At(at) => from_rest(at.saturating_sub(context.now)),
            End::Unread(_) => cookie.lifetime,
        };
        visit.cookies.push(cookie);
    }
    Ok(visit.into_draft("the cookies of a browser (cookies.txt)"))
}
