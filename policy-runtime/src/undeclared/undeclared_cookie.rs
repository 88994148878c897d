//! One row of the census, as it is told.

use super::rows::Row;
use crate::declaration::Document;
use crate::report;
use crate::report::declaration::{self, QUESTIONS};
use crate::serialize::serialize_fields;

/// A name that no policy declares, and how often requests showed it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UndeclaredCookie {
    /// The name: printable ASCII, everything else escaped; of a long one the first 128 octets. Empty for a cookie without a
    /// name.
    pub name: String,
    /// How long the name is, in octets.
    pub octets: usize,
    /// In how many requests it was seen.
    pub requests: u64,
    /// When it was seen first, in Unix seconds.
    pub first_seen: u64,
    /// When it was seen last, in Unix seconds.
    pub last_seen: u64,
    /// What to write into the policy to declare it, with a `?` for what requests do not show, which does not compile; none if
    /// its name cannot be declared.
    pub declaration: Option<String>,
}

serialize_fields! {
    UndeclaredCookie {
        name,
        octets,
        requests,
        first_seen,
        last_seen,
        declaration,
    }
}

impl UndeclaredCookie {
    pub(super) fn of(row: &Row) -> UndeclaredCookie {
        let name = report::escaped_name(&row.name);
        let is_whole = row.name.len() == row.octets;
        let declaration = is_whole.then(|| declaration::for_name(&row.name)).flatten();
        UndeclaredCookie {
            name,
            octets: row.octets,
            requests: row.requests,
            first_seen: row.first_seen.into(),
            last_seen: row.last_seen.into(),
            declaration,
        }
    }

    pub(super) fn report(&self, document: &'static Document) {
        let UndeclaredCookie { name, requests, declaration, .. } = self;
        let help = match declaration {
            Some(declaration) => format!(
                "declare it, `{declaration}`: {QUESTIONS}, and `set_by` where this program sets it by its constructor; if a former release set it, `retired {{ cookie \"{name}\" {{}} }}`; if it is another's, `PolicyLayer::ignore_cookies([\"{name}\"])`"
            ),
            None => {
                "find what sets it and remove that: no policy can declare a cookie of this name"
                    .to_owned()
            }
        };
        tracing::warn!(
            policy = document.name,
            cookie = %name,
            requests,
            "requests show a cookie that the policy does not declare: `{name}`\nhelp: {help}"
        );
    }
}
