//! The attributes of a `Set-Cookie` line: RFC 6265bis 5.6, unparsed-attributes and 5.6.1 to 5.6.7.

use super::date::is_plain;
use super::{SameSite, parse_date, pieces, split_once, trim};

/// The most octets of an attribute's value; a longer one does not count (RFC 6265bis 5.6).
const MAX_VALUE: usize = 1024;

/// What browsers know. `Priority` is Chromium's alone, all others are specified.
#[derive(Clone, Copy)]
enum Attribute {
    Domain,
    Path,
    MaxAge,
    Expires,
    Secure,
    HttpOnly,
    SameSite,
    Partitioned,
    Priority,
}

impl Attribute {
    const NAMES: [(&'static [u8], Self); 9] = [
        (b"Domain", Self::Domain),
        (b"Path", Self::Path),
        (b"Max-Age", Self::MaxAge),
        (b"Expires", Self::Expires),
        (b"Secure", Self::Secure),
        (b"HttpOnly", Self::HttpOnly),
        (b"SameSite", Self::SameSite),
        (b"Partitioned", Self::Partitioned),
        (b"Priority", Self::Priority),
    ];

    fn named(name: &[u8]) -> Option<Self> {
        Self::NAMES
            .iter()
            .find_map(|(known, attribute)| known.eq_ignore_ascii_case(name).then_some(*attribute))
    }

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// The attributes that count: of several of one name the last.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Attributes<'h> {
    pub(super) domain: Option<&'h [u8]>,
    pub(super) path: Option<&'h [u8]>,
    /// Seconds.
    pub(super) max_age: Option<i64>,
    /// Unix seconds.
    pub(super) expires: Option<i64>,
    pub(super) same_site: Option<SameSite>,
    pub(super) priority: Option<&'h [u8]>,
    /// One [`Attribute::bit`] per attribute that stands in the line.
    present: u16,
    pub(super) ambiguous: bool,
}

impl<'h> Attributes<'h> {
    /// Reads all that follows the first `;` of a line.
    pub(super) fn read(line: &'h [u8]) -> Self {
        // Some parsers trim Unicode white space, or give up on a line that is not ASCII. Of a HTAB some drop the line,
        // some the HTAB.
        let ambiguous = !line.is_ascii() || memchr::memchr(b'\t', line).is_some();
        let mut attributes = Self { ambiguous, ..Self::default() };
        for piece in pieces(line) {
            attributes.add(piece);
        }
        attributes
    }

    fn add(&mut self, piece: &'h [u8]) {
        let (name, value) = split_once(piece, b'=').unwrap_or((piece, b""));
        let (name, value) = (trim(name), trim(value));
        if value.len() > MAX_VALUE {
            self.ambiguous = true;
            return;
        }
        let Some(attribute) = Attribute::named(name) else { return };
        self.ambiguous |= self.has(attribute);
        self.present |= attribute.bit();
        match attribute {
            Attribute::Domain => {
                self.domain = Some(value);
                self.ambiguous |= matches!(value, b"" | b".");
            }
            Attribute::Path => {
                self.path = Some(value);
                self.ambiguous |= !value.starts_with(b"/");
            }
            Attribute::MaxAge => {
                let seconds = parse_max_age(value);
                self.ambiguous |= seconds.is_none();
                self.max_age = seconds.or(self.max_age);
            }
            Attribute::Expires => {
                let time = parse_date(value);
                self.ambiguous |= time.is_none() || !is_plain(value);
                self.expires = time.or(self.expires);
            }
            Attribute::SameSite => {
                // An unknown value is "Default" and takes the place of what stood before it.
                self.same_site = parse_same_site(value);
                self.ambiguous |= self.same_site.is_none();
            }
            Attribute::Priority => self.priority = Some(value),
            // Whatever their value: `Secure=false` is secure.
            Attribute::Secure | Attribute::HttpOnly | Attribute::Partitioned => {}
        }
    }

    const fn has(&self, attribute: Attribute) -> bool {
        self.present & attribute.bit() != 0
    }

    pub(super) const fn secure(&self) -> bool {
        self.has(Attribute::Secure)
    }

    pub(super) const fn http_only(&self) -> bool {
        self.has(Attribute::HttpOnly)
    }

    pub(super) const fn partitioned(&self) -> bool {
        self.has(Attribute::Partitioned)
    }

    /// Without its leading dot the Domain that counts is empty, or there is none (RFC 6265bis 5.6.3
    /// and 5.7 step 10).
    pub(super) const fn is_host_only(&self) -> bool {
        matches!(self.domain, None | Some(b"" | b"."))
    }
}

/// RFC 6265bis 5.6.2: an optional `-`, then digits and nothing else. Saturates, as lifetimes are
/// capped long before (at 400 days).
fn parse_max_age(value: &[u8]) -> Option<i64> {
    let (digits, sign) = value.strip_prefix(b"-").map_or((value, 1), |digits| (digits, -1));
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(digits.iter().fold(0_i64, |seconds, digit| {
        // Grows away from zero, so that both ends saturate.
        seconds.saturating_mul(10).saturating_add(sign * i64::from(digit - b'0'))
    }))
}

/// RFC 6265bis 5.6.7.
fn parse_same_site(value: &[u8]) -> Option<SameSite> {
    let known: [(&[u8], SameSite); 3] =
        [(b"Strict", SameSite::Strict), (b"Lax", SameSite::Lax), (b"None", SameSite::None)];
    known.into_iter().find_map(|(text, rule)| text.eq_ignore_ascii_case(value).then_some(rule))
}
