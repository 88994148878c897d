//! A reader of `Set-Cookie` that shares nothing with the one that is tested, and stores more than any browser does.

use crate::line_strategies::{FUTURE, PAST};
use axum::http::{HeaderMap, HeaderName};

/// A cookie as someone may store it.
#[derive(Debug)]
pub(crate) struct Stored<'l> {
    pub(crate) name: &'l [u8],
    pub(crate) is_deletion: bool,
    /// As written, of the last attribute of each name.
    pub(crate) domain: Option<&'l [u8]>,
    pub(crate) path: Option<&'l [u8]>,
    pub(crate) max_age: Option<i64>,
    pub(crate) is_eternal: bool,
    pub(crate) secure: bool,
    pub(crate) http_only: bool,
    /// Whether the last `SameSite` is `Strict`, `Lax`, or neither.
    pub(crate) same_site: u8,
}

/// Every reading of a line (RFC 6265bis 5.6). A line without name is one for most browsers, and a name without value for
/// Safari. Nothing that an attribute says loses the cookie.
pub(crate) fn stored(line: &[u8]) -> Vec<Stored<'_>> {
    let mut parts = line.split(|byte| *byte == b';');
    let pair = parts.next().unwrap_or_default();
    let names = match pair.iter().position(|byte| *byte == b'=') {
        Some(0) => vec![&b""[..], trim(&pair[1..])],
        Some(at) if trim(&pair[..at]).is_empty() => vec![&b""[..], trim(&pair[at + 1..])],
        Some(at) => vec![trim(&pair[..at])],
        None => vec![&b""[..], trim(pair)],
    };
    let (mut domain, mut path, mut max_age, mut expires) = (None, None, None, None);
    let (mut secure, mut http_only, mut same_site) = (false, false, 0);
    for attribute in parts {
        let at = attribute.iter().position(|byte| *byte == b'=').unwrap_or(attribute.len());
        let value = trim(attribute.get(at + 1..).unwrap_or_default());
        match trim(&attribute[..at]).to_ascii_lowercase().as_slice() {
            b"domain" => domain = Some(value),
            b"path" => path = Some(value),
            b"secure" => secure = true,
            b"httponly" => http_only = true,
            b"samesite" => {
                same_site = match value.to_ascii_lowercase().as_slice() {
                    b"strict" => 2,
                    b"lax" => 1,
                    _ => 0,
                }
            }
            b"max-age" => max_age = seconds(value).or(max_age),
            b"expires" if value == PAST.as_bytes() => expires = Some(false),
            b"expires" if value == FUTURE.as_bytes() => expires = Some(true),
            _ => {}
        }
    }
    let is_deletion = max_age.map_or(expires == Some(false), |seconds| seconds <= 0);
    let is_eternal = max_age.is_none() && expires == Some(true);
    names
        .into_iter()
        .map(|name| Stored {
            name,
            is_deletion,
            domain,
            path,
            max_age,
            is_eternal,
            secure,
            http_only,
            same_site,
        })
        .collect()
}

/// An optional `-` and digits.
fn seconds(value: &[u8]) -> Option<i64> {
    let digits = value.strip_prefix(b"-").unwrap_or(value);
    let is_number = !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
    let limit = if value.starts_with(b"-") { i64::MIN } else { i64::MAX };
    is_number.then(|| std::str::from_utf8(value).unwrap().parse().unwrap_or(limit))
}

/// Without SP and HTAB around it.
pub(crate) fn trim(bytes: &[u8]) -> &[u8] {
    let is_visible = |byte: &u8| !matches!(byte, b' ' | b'\t');
    let start = bytes.iter().position(is_visible).unwrap_or(bytes.len());
    let end = bytes.iter().rposition(is_visible).map_or(start, |last| last + 1);
    &bytes[start..end]
}

/// The fields by which a shared cache may keep a response with these, each read as its cache reads it.
pub(crate) fn shared_by(headers: &HeaderMap) -> Vec<&str> {
    let directives = |name: &str| -> Vec<String> {
        let lines = headers.get_all(name).iter();
        let text = lines.map(|line| String::from_utf8_lossy(line.as_bytes()).to_ascii_lowercase());
        // Outside of quotes.
        let text = text.collect::<Vec<_>>().join(",");
        let bare: String = text.split('"').step_by(2).collect();
        bare.split(',').map(|word| word.trim().to_owned()).collect()
    };
    let has = |words: &[String], word: &str| words.iter().any(|known| known == word);
    let shares = |name: &&str| {
        let words = directives(name);
        match *name {
            "x-accel-expires" => !words.iter().all(|word| word == "0"),
            "surrogate-control" => !has(&words, "no-store"),
            "edge-control" => !has(&words, "no-store") || has(&words, "!no-store"),
            "expires" => !headers.contains_key("cache-control") && has(&words, "fri"),
            "x-litespeed-cache-control" if has(&words, "no-cache") => false,
            "cache-control"
            | "cdn-cache-control"
            | "cloudflare-cdn-cache-control"
            | "x-litespeed-cache-control" => {
                !(has(&words, "private") || has(&words, "no-store"))
                    || has(&words, "public")
                    || words.iter().any(|word| word.starts_with("s-maxage"))
            }
            _ => false,
        }
    };
    headers.keys().map(HeaderName::as_str).filter(shares).collect()
}
