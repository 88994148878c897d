//! The room for deletions in the head of a response.

use http::HeaderValue;
use http::header::HeaderMap;

/// Maximum length of a head that every proxy accepts, in octets: nginx reads it into one page of memory
/// (`proxy_buffer_size`), and answers 502 if it is longer.
const PAGE: usize = 4096;
/// Minimum number of octets that a server adds: the status line, `Date`, `Content-Length` or `Transfer-Encoding`,
/// `Connection`.
const ADDED_AT_LEAST: usize = 160;
/// Maximum number of octets that the server and this layer (`Vary`, `Cache-Control`, `Clear-Site-Data`) add.
const ADDED_AT_MOST: usize = 400;
/// Octets reserved for those, for the fields of proxies in between, and for the entry that a proxy's cache keeps in
/// the same page.
const RESERVED: usize = 1024;

/// The remaining room, in octets.
#[derive(Debug, Clone, Copy)]
pub(super) struct Space {
    room: usize,
    /// The room for a single line in a head that is otherwise full, so that pages with many fields expire cookies too.
    for_one: usize,
}

impl Space {
    /// Returns the room beside these fields, and beside `planned` octets of lines that are still to be added.
    ///
    /// A head that is longer than a page already passes only proxies with a larger limit: then the next power of two
    /// is the limit.
    pub(super) fn of(headers: &HeaderMap, planned: usize) -> Space {
        let fields = headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4);
        let head = fields.sum::<usize>() + planned;
        let limit = (head + ADDED_AT_LEAST).next_power_of_two().max(PAGE);
        Space {
            room: limit.saturating_sub(head + RESERVED),
            for_one: limit.saturating_sub(head + ADDED_AT_MOST),
        }
    }

    /// Returns whether a line fits.
    pub(super) fn holds(self, line: &HeaderValue) -> bool {
        octets(line.len()) <= self.room.max(self.for_one)
    }

    /// Takes the room for a line. Returns false if it does not fit.
    pub(super) fn take(&mut self, line: &HeaderValue) -> bool {
        let fits = self.holds(line);
        if fits {
            self.room = self.room.saturating_sub(octets(line.len()));
            self.for_one = 0;
        }
        fits
    }

    /// Sets quarters of the room aside.
    pub(super) fn split_quarters(&mut self, quarters: usize) -> Space {
        let aside = (self.room / 4 * quarters).min(self.room);
        self.room -= aside;
        Space { room: aside, for_one: 0 }
    }

    /// Returns room that was set aside.
    pub(super) fn join(&mut self, other: Space) {
        self.room += other.room;
    }
}

/// Returns the octets that a `Set-Cookie` line of this length takes in the head, including the name of the field and
/// the end of the line.
pub(super) fn octets(line: usize) -> usize {
    "set-cookie: \r\n".len() + line
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::header::{LOCATION, SET_COOKIE};

    fn line(octets: usize) -> HeaderValue {
        HeaderValue::try_from("x".repeat(octets - "set-cookie: \r\n".len())).unwrap()
    }

    #[test]
    fn the_room_is_what_a_page_leaves() {
        let mut headers = HeaderMap::new();
        let room = |headers: &HeaderMap, planned| Space::of(headers, planned).room;
        assert_eq!(room(&headers, 0), 4096 - 1024);
        headers.insert(LOCATION, HeaderValue::from_static("/cookies"));
        headers.append(SET_COOKIE, HeaderValue::from_static("a=b"));
        let fields = "location: /cookies\r\nset-cookie: a=b\r\n".len();
        assert_eq!(room(&headers, 100), 4096 - 1024 - fields - 100);
        headers.clear();
        assert_eq!(room(&headers, 3900), 0, "as it is, it passes");
        assert_eq!(room(&headers, 3937), 8192 - 1024 - 3937, "as it is, it does not");
        assert_eq!(room(&headers, 1 << 20), (2 << 20) - 1024 - (1 << 20));
    }

    #[test]
    fn a_line_takes_its_room() {
        let mut space = Space::of(&HeaderMap::new(), 2000);
        assert!(space.take(&line(1000)) && space.take(&line(72)));
        assert!(!space.holds(&line(15)) && !space.take(&line(15)));
        let mut space = Space { room: 10, for_one: 0 };
        let aside = space.split_quarters(1);
        assert_eq!((space.room, aside.room), (8, 2));
        space.join(aside);
        assert_eq!(space.room, 10);
    }

    #[test]
    fn a_full_head_has_room_for_one_line() {
        let mut space = Space::of(&HeaderMap::new(), 3500);
        assert!(!space.holds(&line(197)));
        assert!(space.take(&line(196)) && !space.take(&line(15)));
        assert!(!Space::of(&HeaderMap::new(), 3700).holds(&line(15)));
    }
}
