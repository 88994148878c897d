//! What caches may do with a response follows from what it depends on (RFC 9111 7.3: a `Set-Cookie` does not stop a
//! shared cache from giving one visitor's cookie to another).

use super::{Mode, report};
use crate::cookies::exchange::Exchange;
use http::HeaderValue;
use http::header::{CACHE_CONTROL, ETAG, HeaderMap, LAST_MODIFIED, VARY};

/// Adds `Vary` and, where the handler said nothing, `Cache-Control: private, no-cache`. `public` beside a cookie becomes
/// `private` in [`Mode::Enforce`]. What depends on the choice loses its validators. A response that depends on no cookie is
/// not touched.
pub(super) fn follow(exchange: &Exchange, mode: Mode, sets: bool, headers: &mut HeaderMap) {
    let depends_on_cookies = exchange.touch().depends_on_cookies();
    if !sets && !depends_on_cookies {
        return;
    }
    vary(headers, "cookie", HeaderValue::from_static("Cookie"));
    if exchange.touch().depends_on_signal() {
        vary(headers, "sec-gpc", HeaderValue::from_static("Sec-GPC"));
    }
    if exchange.touch().depends_on_choice() {
        // By a 304, a browser would show the page of an earlier choice under the headers of this one.
        headers.remove(ETAG);
        headers.remove(LAST_MODIFIED);
    }
    if !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    } else if sets && is_shared(headers) {
        report::shared_cache(exchange.document, mode);
        if mode == Mode::Enforce {
            keep_private(headers);
        }
    }
}

fn vary(headers: &mut HeaderMap, name: &str, value: HeaderValue) {
    let is_named = directives(headers, VARY).any(|field| field == name || field == "*");
    if !is_named {
        headers.append(VARY, value);
    }
}

fn is_shared(headers: &HeaderMap) -> bool {
    directives(headers, CACHE_CONTROL).any(|directive| is_for_shared_caches(&directive))
}

/// Whether the handler forbade shared caches to keep the response, or left it to us to say so.
pub(super) fn is_private(headers: &HeaderMap) -> bool {
    !headers.contains_key(CACHE_CONTROL)
        || directives(headers, CACHE_CONTROL)
            .any(|directive| matches!(&*directive, "private" | "no-store" | "no-cache"))
}

fn is_for_shared_caches(directive: &str) -> bool {
    directive == "public" || directive.starts_with("s-maxage")
}

/// Replaces `public` and `s-maxage` by `private`; the other directives stay.
fn keep_private(headers: &mut HeaderMap) {
    let mut kept = vec!["private".to_owned()];
    kept.extend(
        directives(headers, CACHE_CONTROL)
            .filter(|directive| !is_for_shared_caches(directive) && directive != "private"),
    );
    if let Ok(value) = HeaderValue::try_from(kept.join(", ")) {
        headers.insert(CACHE_CONTROL, value);
    }
}

fn directives(headers: &HeaderMap, name: http::HeaderName) -> impl Iterator<Item = String> {
    let lines = headers.get_all(name).iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).map(|directive| directive.trim().to_ascii_lowercase())
}
