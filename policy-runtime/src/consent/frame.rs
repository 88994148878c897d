//! The frame that a response is shown in, by Fetch Metadata.

use http::HeaderValue;

/// The Fetch Metadata of a request.
#[derive(Debug, Default)]
pub(crate) struct Frame {
    is_embedded: bool,
    is_subresource: bool,
    is_worker: bool,
    is_cross_origin_request: bool,
    is_same_origin_request: bool,
    has_storage_access_field: bool,
}

impl Frame {
    /// Reads a `Sec-Fetch-Dest` field.
    pub(crate) fn read_destination(&mut self, line: &HeaderValue) {
        let frames: [&[u8]; 5] = [b"iframe", b"frame", b"embed", b"object", b"fencedframe"];
        let is_frame = frames.contains(&line.as_bytes());
        self.is_embedded |= is_frame;
        if !is_frame && line.as_bytes() != b"document" {
            self.is_subresource = true;
            self.is_worker |= matches!(line.as_bytes(), b"worker" | b"sharedworker");
        }
    }

    /// Returns whether the request is for a part of a page: an image, a script, data for a script.
    pub(crate) fn is_subresource(&self) -> bool {
        self.is_subresource
    }

    /// Returns whether the request is for the script of a worker, to which the policy of the page does not apply.
    pub(crate) fn is_worker(&self) -> bool {
        self.is_worker
    }

    /// Reads a `Sec-Fetch-Site` field.
    pub(crate) fn read_site(&mut self, line: &HeaderValue) {
        self.is_cross_origin_request |= matches!(line.as_bytes(), b"cross-site" | b"same-site");
        self.is_same_origin_request |= line.as_bytes() == b"same-origin";
    }

    /// Returns whether a page of this site led to the request. False where the browser does not send `Sec-Fetch-Site`.
    #[cfg(feature = "pages")]
    pub(crate) fn is_from_this_site(&self) -> bool {
        self.is_same_origin_request && !self.is_cross_origin_request
    }

    /// Reads a `Sec-Fetch-Storage-Access` field, which only requests from within another site have.
    pub(crate) fn read_storage_access(&mut self) {
        self.has_storage_access_field = true;
    }

    /// Returns whether a page of another origin made the request, as far as the browser tells.
    pub(crate) fn is_cross_origin_request(&self) -> bool {
        self.is_cross_origin_request
    }

    /// Returns whether another origin frames the response. False where the browser sends none of the fields.
    ///
    /// `Sec-Fetch-Site` describes the initiator, so it is `same-origin` once the visitor has navigated within the
    /// frame. Chromium then still sends the storage access of the frame.
    pub(crate) fn is_cross_origin(&self) -> bool {
        self.is_embedded && (self.is_cross_origin_request || self.has_storage_access_field)
    }
}
