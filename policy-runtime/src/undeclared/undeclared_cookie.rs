//! The public form of a row of the census.

use super::rows::Row;
use crate::declaration::Document;
use crate::report;
use crate::report::suggestion::{self, QUESTIONS};
use crate::serialize::serialize_fields;

/// A cookie in requests that no policy of a [`Census`](crate::Census) declares, with the requests that had it since the start
/// of the census, or since the name got its row back. Serde writes it as an object of these fields:
///
/// ```json
/// {
///   "name": "_ga",
///   "octets": 3,
///   "requests": 5,
///   "first_seen": 1795953600,
///   "last_seen": 1795954200,
///   "declaration": "cookie \"_ga\" as ga { because: ?, lifetime: ?, set_by: ? }"
/// }
/// ```
///
/// ```
/// use policy_runtime::Census;
///
/// fn to_paste(census: &Census) -> String {
///     let cookies = census.undeclared_cookies().into_iter();
///     let lines: Vec<String> = cookies.filter_map(|cookie| cookie.declaration).collect();
///     lines.join("\n")
/// }
/// assert_eq!(to_paste(&Census::new()), "");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UndeclaredCookie {
    /// The name, or its first 128 octets. Octets other than printable ASCII are escaped, as in `\xff`. Empty for a cookie
    /// without a name.
    pub name: String,
    /// The length of the whole name, in octets.
    pub octets: usize,
    /// The number of requests with it. One that shows it twice counts once.
    pub requests: u64,
    /// When it was first seen, in Unix seconds.
    pub first_seen: u64,
    /// When it was last seen, in Unix seconds.
    pub last_seen: u64,
    /// A declaration for the policy, with a `?` for each value that requests do not show; it compiles once these are filled in.
    /// `None` if a name like this cannot be declared.
    ///
    /// ```text
    /// cookie "_ga" as ga { because: ?, lifetime: ?, set_by: ? }
    /// ```
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
    /// Returns the public form of a row.
    pub(super) fn of(row: &Row) -> UndeclaredCookie {
        let name = report::escaped_name(&row.name);
        let is_whole = row.name.len() == row.octets;
        let declaration = is_whole.then(|| suggestion::for_name(&row.name)).flatten();
        UndeclaredCookie {
            name,
            octets: row.octets,
            requests: row.requests,
            first_seen: row.first_seen.into(),
            last_seen: row.last_seen.into(),
            declaration,
        }
    }

    /// Logs it, with the declaration as help. `octets` is the whole name as the request has it.
    pub(super) fn report(&self, document: &'static Document, octets: &[u8]) {
        let UndeclaredCookie { name, requests, declaration, .. } = self;
        let help = match (declaration, str::from_utf8(octets)) {
            _ if document.cookie(octets).is_some() => {
                "the policy declares it, but not for this site: add the site to `sites` of the cookie or its purpose, or remove what sets it here".to_owned()
            }
            (Some(declaration), Ok(text)) => format!(
                "declare it, `{declaration}`: {QUESTIONS}, and `set_by` where this program sets it by its constructor; if a former release set it, `retired {{ cookie {text:?} {{}} }}`; if it is another's, `PolicyLayer::ignore_cookies([{text:?}])`"
            ),
            _ => "find what sets it and remove that: no policy can declare a cookie of this name"
                .to_owned(),
        };
        tracing::warn!(
            policy = document.name,
            cookie = %name,
            requests,
            "requests show a cookie that the policy does not declare: `{name}`\nhelp: {help}"
        );
    }
}
