//! Tells whether browsers may show a response as a page: by its `Content-Type`, or by looking into the body where
//! there is no valid one (<https://mimesniff.spec.whatwg.org/>, section 7).

use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap};

/// The content that a response says it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// It has no `Content-Type`.
    Unsaid,
    /// HTML, or what browsers may take for it.
    Html,
    Other,
}

impl Content {
    /// Reads the `Content-Type`. Browsers differ in which one of several counts, so one with HTML decides.
    #[inline]
    pub(super) fn of(headers: &HeaderMap) -> Content {
        let Some(first) = headers.get(CONTENT_TYPE) else { return Content::Unsaid };
        let is_html = is_html(first.as_bytes())
            || headers.get_all(CONTENT_TYPE).iter().any(|other| is_html(other.as_bytes()));
        if is_html { Content::Html } else { Content::Other }
    }

    /// Returns whether browsers may show a response with this content as a page. A 304 has none, and updates the
    /// fields of a stored page.
    #[inline]
    pub(super) fn is_page(self, status: StatusCode, is_subresource: bool) -> bool {
        match self {
            Content::Html => true,
            Content::Other => false,
            Content::Unsaid => {
                !is_subresource && (has_body(status) || status == StatusCode::NOT_MODIFIED)
            }
        }
    }
}

fn has_body(status: StatusCode) -> bool {
    let is_empty = status == StatusCode::NO_CONTENT || status == StatusCode::RESET_CONTENT;
    status.is_client_error() || status.is_server_error() || (status.is_success() && !is_empty)
}

#[inline]
fn is_html(media_type: &[u8]) -> bool {
    // Most responses have it in this spelling.
    media_type.strip_prefix(b"text/html").is_some_and(is_parameters) || may_be_html(media_type)
}

/// Returns whether browsers take it for HTML in some spelling, or as no type at all, so that the body decides.
fn may_be_html(media_type: &[u8]) -> bool {
    let media_type = media_type.trim_ascii_start();
    let end = media_type.iter().position(|octet| !is_of_essence(*octet));
    let essence = media_type.get(..end.unwrap_or(media_type.len())).unwrap_or_default();
    let is_invalid = match essence.iter().position(|octet| *octet == b'/') {
        Some(slash) => slash == 0 || slash + 1 == essence.len(),
        None => true,
    };
    let html_or_unknown: [&[u8]; 5] = [
        b"text/html",
        b"application/xhtml+xml",
        b"unknown/unknown",
        b"application/unknown",
        b"*/*",
    ];
    is_invalid || html_or_unknown.iter().any(|known| essence.eq_ignore_ascii_case(known))
}

/// Returns whether parameters may follow a type with this rest, or nothing.
#[inline]
fn is_parameters(rest: &[u8]) -> bool {
    rest.first().is_none_or(|octet| !is_of_essence(*octet))
}

/// Returns whether an octet is of a type: of a token (RFC 9110 5.6.2), or its slash.
#[inline]
fn is_of_essence(octet: u8) -> bool {
    octet.is_ascii_alphanumeric()
        || matches!(octet, b'/' | b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'.' | b'^'..=b'`' | b'|' | b'~')
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn content(media_types: &[&'static str]) -> Content {
        let mut headers = HeaderMap::new();
        for media_type in media_types {
            headers.append(CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        Content::of(&headers)
    }

    #[test]
    fn what_browsers_may_take_for_html_is_html() {
        for (media_type, expected) in [
            ("text/html", Content::Html),
            ("text/html; charset=utf-8", Content::Html),
            (" TEXT/HTML;charset=utf-8", Content::Html),
            ("text/html charset=utf-8", Content::Html), // Chromium ends a type at a space
            ("text/html, text/plain", Content::Html),
            ("text/html(comment)", Content::Html),
            ("application/xhtml+xml", Content::Html),
            // No types: browsers look into the body.
            ("", Content::Html),
            ("html", Content::Html),
            ("text/", Content::Html),
            ("/html", Content::Html),
            ("*/*", Content::Html),
            ("unknown/unknown", Content::Html),
            ("application/unknown; x=1", Content::Html),
            ("text/htmlx", Content::Other),
            ("text/html5", Content::Other),
            ("text/plain", Content::Other),
            ("application/json", Content::Other),
            ("image/svg+xml", Content::Other),
        ] {
            assert_eq!(content(&[media_type]), expected, "{media_type:?}");
        }
    }

    #[test]
    fn one_of_several_types_decides() {
        assert_eq!(content(&[]), Content::Unsaid);
        for types in [["text/plain", "text/html"], ["text/html", "text/plain"]] {
            assert_eq!(content(&types), Content::Html, "{types:?}");
        }
    }
}
