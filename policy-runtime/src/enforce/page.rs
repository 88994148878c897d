//! Tells whether browsers may show a response as a page: by its `Content-Type`, or by looking into the body where
//! there is no valid one (<https://mimesniff.spec.whatwg.org/>, section 7).

use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap, LOCATION};

/// The content that a response says it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// It has no `Content-Type`.
    Unsaid,
    /// HTML, or what browsers may take for it.
    Html,
    /// What is a page or a part of one by how it is requested, such as SVG: as a page it runs scripts and loads what it
    /// names.
    PageOrPart,
    Other,
}

impl Content {
    /// Reads the `Content-Type`. Browsers differ in which one of several counts, so one with HTML decides.
    #[inline]
    pub(super) fn of(headers: &HeaderMap) -> Content {
        let Some(first) = headers.get(CONTENT_TYPE) else { return Content::Unsaid };
        let first = first.as_bytes();
        // Most responses have it in this spelling.
        if first.strip_prefix(b"text/html").is_some_and(is_parameters) {
            return Content::Html;
        }
        let types = headers.get_all(CONTENT_TYPE).iter().flat_map(|line| types(line.as_bytes()));
        types.fold(Content::Other, |decided, one| match (decided, one) {
            (Content::Html, _) | (_, Content::Html) => Content::Html,
            (Content::PageOrPart, _) | (_, Content::PageOrPart) => Content::PageOrPart,
            _ => Content::Other,
        })
    }
}

/// Returns whether browsers show a response without a `Content-Type` as a page, if they find one in its body: a redirect
/// is followed only if it says where to. A 304 has no body, and updates the fields of a stored page.
pub(super) fn may_have_page(status: StatusCode, headers: &HeaderMap) -> bool {
    let is_empty = status == StatusCode::NO_CONTENT || status == StatusCode::RESET_CONTENT;
    let is_redirect = matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308);
    let is_followed = is_redirect && headers.contains_key(LOCATION);
    !status.is_informational() && !is_empty && !is_followed
}

/// Returns the content of each of the types in a line: browsers take the last that they know.
fn types(line: &[u8]) -> impl Iterator<Item = Content> {
    let mut types = line.split(|octet| *octet == b',');
    let first = types.next().map(|first| content(first).unwrap_or(Content::Html));
    first.into_iter().chain(types.filter_map(content))
}

/// Returns what browsers take a type for, in any spelling. `None` if it is no type, so that the body decides.
fn content(media_type: &[u8]) -> Option<Content> {
    const HTML_OR_UNKNOWN: [&[u8]; 5] = [
        b"text/html",
        b"application/xhtml+xml",
        b"unknown/unknown",
        b"application/unknown",
        b"*/*",
    ];
    // All browsers show the first two, Chromium and WebKit `text/xsl`, WebKit many types with `+xml`, and what a stream
    // of parts has.
    const PAGE_OR_PART: [&[u8]; 4] =
        [b"text/xml", b"application/xml", b"text/xsl", b"multipart/x-mixed-replace"];
    let media_type = media_type.trim_ascii_start();
    let end = media_type.iter().position(|octet| !is_of_essence(*octet));
    let essence = media_type.get(..end.unwrap_or(media_type.len())).unwrap_or_default();
    let slash = essence.iter().position(|octet| *octet == b'/')?;
    if slash == 0 || slash + 1 == essence.len() {
        return None;
    }
    let is_one_of = |known: &[&[u8]]| known.iter().any(|known| essence.eq_ignore_ascii_case(known));
    let suffix = essence.get(essence.len().saturating_sub(4)..).unwrap_or_default();
    Some(if is_one_of(&HTML_OR_UNKNOWN) {
        Content::Html
    } else if suffix.eq_ignore_ascii_case(b"+xml") || is_one_of(&PAGE_OR_PART) {
        Content::PageOrPart
    } else {
        Content::Other
    })
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

    fn of(media_types: &[&'static str]) -> Content {
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
            // The last of several that browsers know.
            ("text/plain, text/html", Content::Html),
            ("text/plain,image/svg+xml", Content::PageOrPart),
            ("image/svg+xml, text/html", Content::Html),
            ("text/plain; x=\"a, b\"", Content::Other),
            ("image/svg+xml", Content::PageOrPart),
            ("Image/SVG+XML; charset=utf-8", Content::PageOrPart),
            ("application/rss+xml", Content::PageOrPart),
            ("text/xml", Content::PageOrPart),
            ("application/xml;charset=utf-8", Content::PageOrPart),
            ("text/xsl", Content::PageOrPart),
            ("application/vnd.wap.xhtml+xml", Content::PageOrPart),
            ("multipart/x-mixed-replace; boundary=x", Content::PageOrPart),
            ("multipart/mixed; boundary=x", Content::Other),
            ("application/xml-dtd", Content::Other),
            ("image/svg", Content::Other),
            ("+xml", Content::Html),
        ] {
            assert_eq!(of(&[media_type]), expected, "{media_type:?}");
        }
    }

    #[test]
    fn one_of_several_types_decides() {
        assert_eq!(of(&[]), Content::Unsaid);
        for types in [["text/plain", "text/html"], ["text/html", "text/plain"]] {
            assert_eq!(of(&types), Content::Html, "{types:?}");
        }
    }

    #[test]
    fn a_redirect_without_a_location_is_shown() {
        let mut headers = HeaderMap::new();
        let statuses = [100, 101, 200, 204, 205, 300, 302, 304, 404, 500, 700];
        let shown = |headers: &HeaderMap| {
            statuses.map(|status| may_have_page(StatusCode::from_u16(status).unwrap(), headers))
        };
        assert_eq!(
            shown(&headers),
            [false, false, true, false, false, true, true, true, true, true, true]
        );
        headers.insert(LOCATION, HeaderValue::from_static("/"));
        assert_eq!(
            shown(&headers),
            [false, false, true, false, false, true, false, true, true, true, true]
        );
    }
}
