//! Where a response is shown, as Fetch Metadata says it.

use http::HeaderValue;

/// What the fields of a request say of it.
#[derive(Debug, Default)]
pub(crate) struct Frame {
    is_embedded: bool,
    is_subresource: bool,
    is_cross_origin_request: bool,
    has_storage_access_field: bool,
}

impl Frame {
    /// Reads a `Sec-Fetch-Dest` field.
    pub(crate) fn read_destination(&mut self, line: &HeaderValue) {
        let frames: [&[u8]; 5] = [b"iframe", b"frame", b"embed", b"object", b"fencedframe"];
        let is_frame = frames.contains(&line.as_bytes());
        self.is_embedded |= is_frame;
        self.is_subresource |= !is_frame && line.as_bytes() != b"document";
    }

    /// Whether it is a part of a page: an image, a script, an answer to a script.
    pub(crate) fn is_subresource(&self) -> bool {
        self.is_subresource
    }

    /// Reads a `Sec-Fetch-Site` field.
    pub(crate) fn read_site(&mut self, line: &HeaderValue) {
        self.is_cross_origin_request |= matches!(line.as_bytes(), b"cross-site" | b"same-site");
    }

    /// Reads a `Sec-Fetch-Storage-Access` field, which only what is within another site has.
    pub(crate) fn read_storage_access(&mut self) {
        self.has_storage_access_field = true;
    }

    /// Whether another origin shows the response within its own page. A browser that says nothing of it counts as none.
    ///
    /// `Sec-Fetch-Site` is about who asks, so it is `same-origin` once the visitor has moved within the frame. Chromium then
    /// still says what storage the frame has.
    pub(crate) fn is_cross_origin(&self) -> bool {
        self.is_embedded && (self.is_cross_origin_request || self.has_storage_access_field)
    }
}
