//! The attributes of a `Set-Cookie` line: RFC 6265bis 5.6, unparsed-attributes and 5.6.1 to 5.6.7.

use super::date::is_plain;
use super::{SameSite, parse_date, trim};

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

    /// By far most are spelled as specified, and constants of known length are compared at once.
    #[inline]
    fn named(name: &[u8]) -> Option<Self> {
        match name {
            b"Path" => Some(Self::Path),
            b"Secure" => Some(Self::Secure),
            b"HttpOnly" => Some(Self::HttpOnly),
            b"SameSite" => Some(Self::SameSite),
            b"Max-Age" => Some(Self::MaxAge),
            b"Expires" => Some(Self::Expires),
            b"Domain" => Some(Self::Domain),
            _ => Self::named_in_any_case(name),
        }
    }

    fn named_in_any_case(name: &[u8]) -> Option<Self> {
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
        // Some parsers trim Unicode white space, or give up on a line that is not ASCII.
        let mut attributes = Self { ambiguous: !line.is_ascii(), ..Self::default() };
        // One pass for both separators: attributes are so short that a search for each of theirs costs more.
        let (mut start, mut equals) = (0, None);
        for (at, byte) in line.iter().enumerate() {
            match byte {
                b';' => {
                    attributes.add(line, start, equals, at);
                    (start, equals) = (at + 1, None);
                }
                b'=' if equals.is_none() => equals = Some(at),
                // Some browsers drop the line, some the HTAB.
                b'\t' => attributes.ambiguous = true,
                _ => {}
            }
        }
        attributes.add(line, start, equals, line.len());
        attributes
    }

    /// Adds the attribute at `start..end`, whose first `=` is at `equals`.
    #[inline]
    fn add(&mut self, line: &'h [u8], start: usize, equals: Option<usize>, end: usize) {
        let name = line.get(start..equals.unwrap_or(end)).unwrap_or_default();
        let value = equals.and_then(|equals| line.get(equals + 1..end)).unwrap_or_default();
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
