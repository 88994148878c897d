//! The fields besides `Cache-Control` that let caches keep a response. A cache that supports one of them obeys it
//! instead.
//!
//! | field | obeyed by | specification |
//! |---|---|---|
//! | `CDN-Cache-Control`, `*-Cache-Control` | CDNs, each its own before the common one, and both before `Cache-Control` | RFC 9213 2.2 and 3 |
//! | `Surrogate-Control` | Fastly, Squid, Varnish; Cloudflare even where it has no directive | W3C Note "Edge Architecture" of 2001 |
//! | `X-Accel-Expires` | nginx, also where `Cache-Control` says `private` | nginx, `ngx_http_proxy_module`, `proxy_cache_valid` |
//! | `Edge-Control` | Akamai | Akamai, "Edge-Control" |
//! | `X-LiteSpeed-Cache-Control` | `LiteSpeed` | `LSCache` developer guide, "Response headers" |
//! | `X-Reverse-Proxy-TTL` | Varnish, as `FOSHttpCache` configures it | `FOSHttpCache`, "Custom TTL" |
//! | `Expires` | all, where there is no `Cache-Control` | RFC 9111 5.3 |
//!
//! `Pragma` in a response means nothing (RFC 9111 5.4).

use super::directives::{forbids_sharing, is_for_shared_caches, members, split_outside_quotes};
use crate::wire::parse_date;
use http::HeaderValue;
use http::header::{EXPIRES, HeaderMap, HeaderName};

/// The grammar of a field's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Grammar {
    /// The directives of `Cache-Control`.
    Targeted,
    /// `no-store`, and directives on the processing of the body beside those on caching.
    Surrogate,
    /// A number of seconds, or a time; `0` forbids caching.
    Lifetime,
    /// A date.
    Date,
}

impl Grammar {
    fn of(name: &str) -> Option<Grammar> {
        match name {
            "expires" => Some(Grammar::Date),
            "x-accel-expires" | "x-reverse-proxy-ttl" => Some(Grammar::Lifetime),
            "cache-control" => None,
            "edge-control" => Some(Grammar::Surrogate),
            _ if name.ends_with("cache-control") => Some(Grammar::Targeted),
            _ if name.ends_with("surrogate-control") => Some(Grammar::Surrogate),
            _ => None,
        }
    }
}

/// Returns whether caches obey a field of this name instead of `Cache-Control`. Its last letter excludes most fields
/// of a response.
#[inline]
pub(super) fn is_cache_field(name: &str) -> bool {
    matches!(name.as_bytes(), [.., b'l' | b's']) && Grammar::of(name).is_some()
}

/// Returns the fields that let shared caches keep the response. An `Expires` counts only where `has_cache_control` is
/// false.
pub(super) fn sharing_fields(
    headers: &HeaderMap,
    has_cache_control: bool,
    now: impl Fn() -> u32,
) -> Vec<HeaderName> {
    let shares = |name: &&HeaderName| match Grammar::of(name.as_str()) {
        None => false,
        Some(Grammar::Targeted) => !forbids_as_target(headers, name),
        Some(Grammar::Surrogate) => !forbids_as_surrogate(headers, name),
        Some(Grammar::Lifetime) => headers.get_all(*name).iter().any(|line| line != "0"),
        Some(Grammar::Date) => !has_cache_control && expires_later(headers, i64::from(now())),
    };
    headers.keys().filter(shares).cloned().collect()
}

/// Removes the permission of a field, so that caches obey `Cache-Control`. Directives on the processing of a body
/// (`content`, Akamai's `dca`) stay, with a `no-store`.
pub(super) fn withdraw(headers: &mut HeaderMap, name: &HeaderName) {
    if Grammar::of(name.as_str()) == Some(Grammar::Surrogate) {
        let on_processing = directives(headers, name).filter(|directive| {
            let name = directive.split(|byte| *byte == b'=').next().unwrap_or_default();
            name.eq_ignore_ascii_case(b"content") || name.eq_ignore_ascii_case(b"dca")
        });
        let kept: Vec<&[u8]> = std::iter::once(&b"no-store"[..]).chain(on_processing).collect();
        if kept.len() > 1
            && let Ok(value) = HeaderValue::from_bytes(&kept.join(&b", "[..]))
        {
            headers.insert(name.clone(), value);
            return;
        }
    }
    headers.remove(name);
}

/// Returns whether a targeted field forbids caching: RFC 9213 uses the directives of `Cache-Control`. `LiteSpeed`
/// stores nothing under `no-cache`, where others revalidate.
fn forbids_as_target(headers: &HeaderMap, name: &HeaderName) -> bool {
    let is_no_cache = |directive: &[u8]| directive.eq_ignore_ascii_case(b"no-cache");
    let forbids = forbids_sharing(headers, name)
        || (name == "x-litespeed-cache-control" && directives(headers, name).any(is_no_cache));
    forbids && !members(headers, name).any(is_for_shared_caches)
}

/// Returns whether a surrogate field forbids caching. Akamai's `!no-store` lifts a `no-store` of `Cache-Control`, and
/// a directive may have a target: `max-age=60;edge`.
fn forbids_as_surrogate(headers: &HeaderMap, name: &HeaderName) -> bool {
    let permits = |directive: &[u8]| {
        let directive = directive.to_ascii_lowercase();
        directive.starts_with(b"!")
            || directive.windows(6).any(|word| word == b"maxage")
            || directive.starts_with(b"max-age")
    };
    let forbids = |directive: &[u8]| {
        directive.eq_ignore_ascii_case(b"no-store")
            || directive.eq_ignore_ascii_case(b"bypass-cache")
    };
    directives(headers, name).any(forbids) && !members(headers, name).any(permits)
}

fn expires_later(headers: &HeaderMap, now: i64) -> bool {
    let mut dates = headers.get_all(EXPIRES).iter().map(|line| parse_date(line.as_bytes()));
    dates.any(|date| date.is_some_and(|date| date > now))
}

fn directives<'h>(headers: &'h HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'h [u8]> {
    headers.get_all(name).into_iter().flat_map(|line| split_outside_quotes(line.as_bytes()))
}
