//! The room for deletions in the head of a response.

use http::HeaderValue;
use http::header::HeaderMap;

/// Octets of a head that every proxy takes: nginx reads it into one page of memory (`proxy_buffer_size`), and answers 502 if it
/// is longer.
const PAGE: usize = 4096;
/// Octets that a server adds at least: the status line, `Date`, `Content-Length` or `Transfer-Encoding`, `Connection`.
const ADDED_AT_LEAST: usize = 160;
/// Octets that are left free for those, for what this layer adds (`Vary`, `Cache-Control`, `Clear-Site-Data`), and for the
/// entry that a proxy's cache keeps in the same page.
const RESERVED: usize = 512;

/// The room that is left, in octets.
#[derive(Debug, Clone, Copy)]
pub(super) struct Space(usize);

impl Space {
    /// The room beside these fields, and beside as many octets of lines that are still to be added.
    ///
    /// A head that is longer than a page as it is reaches the browser only by proxies that take more: then the next power of
    /// two is the limit.
    pub(super) fn of(headers: &HeaderMap, planned: usize) -> Space {
        let fields = headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4);
        let head = fields.sum::<usize>() + planned;
        let limit = (head + ADDED_AT_LEAST).next_power_of_two().max(PAGE);
        Space(limit.saturating_sub(head + RESERVED))
    }

    /// Whether a line fits.
    pub(super) fn holds(self, line: &HeaderValue) -> bool {
        octets(line.len()) <= self.0
    }

    /// Takes the room for a line, if it fits.
    pub(super) fn take(&mut self, line: &HeaderValue) -> bool {
        let fits = self.holds(line);
        if fits {
            self.0 -= octets(line.len());
        }
        fits
    }

    /// Sets a quarter of the room aside.
    pub(super) fn split_quarter(&mut self) -> Space {
        let quarter = self.0 / 4;
        self.0 -= quarter;
        Space(quarter)
    }

    /// Gives room back that was set aside.
    pub(super) fn join(&mut self, other: Space) {
        self.0 += other.0;
    }
}

/// Octets that a `Set-Cookie` line of this length takes in the head, with the name of the field and the end of the line.
pub(super) fn octets(line: usize) -> usize {
    "set-cookie: \r\n".len() + line
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::header::{LOCATION, SET_COOKIE};

    #[test]
    fn the_room_is_what_a_page_leaves() {
        let mut headers = HeaderMap::new();
        assert_eq!(Space::of(&headers, 0).0, 4096 - 512);
        headers.insert(LOCATION, HeaderValue::from_static("/cookies"));
        headers.append(SET_COOKIE, HeaderValue::from_static("a=b"));
        let fields = "location: /cookies\r\nset-cookie: a=b\r\n".len();
        assert_eq!(Space::of(&headers, 100).0, 4096 - 512 - fields - 100);
        assert_eq!(Space::of(&headers, 3500).0, 4096 - 512 - fields - 3500);
        assert_eq!(Space::of(&HeaderMap::new(), 3900).0, 0, "as it is, it passes");
        assert_eq!(
            Space::of(&HeaderMap::new(), 3937).0,
            8192 - 512 - 3937,
            "as it is, it does not"
        );
        assert_eq!(Space::of(&HeaderMap::new(), 1 << 20).0, (2 << 20) - 512 - (1 << 20));
    }

    #[test]
    fn a_line_takes_its_room() {
        let mut space = Space(40);
        let line = HeaderValue::from_static("a=; Max-Age=0");
        assert!(space.take(&line));
        assert_eq!(space.0, 40 - "set-cookie: a=; Max-Age=0\r\n".len());
        assert!(!space.holds(&line) && !space.take(&line));
        let mut space = Space(10);
        let aside = space.split_quarter();
        assert_eq!((space.0, aside.0), (8, 2));
        space.join(aside);
        assert_eq!(space.0, 10);
    }
}
