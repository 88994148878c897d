//! The attributes of a `Set-Cookie` line: RFC 6265bis 5.6, unparsed-attributes and 5.6.1 to 5.6.7.

use super::date::is_plain;
use super::{SameSite, any, parse_date, trim, trim_end, trim_start};

/// Maximum length of an attribute's value, in octets. A longer attribute is ignored (RFC 6265bis 5.6).
const MAX_VALUE: usize = 1024;

/// The attributes that browsers know. `Priority` is Chromium's alone; all others are specified.
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

    /// Splits the attribute's name off the start of a line.
    #[inline]
    fn begun(line: &[u8]) -> (Option<Self>, &[u8]) {
        let spelled =
            Self::spelled(line).filter(|(_, rest)| matches!(rest, [] | [b'=' | b';', ..]));
        if let Some((attribute, rest)) = spelled {
            return (Some(attribute), rest);
        }
        let end = line.iter().position(|byte| matches!(byte, b'=' | b';'));
        let (name, rest) = line.split_at(end.unwrap_or(line.len()));
        (Self::named(trim_end(name)), rest)
    }

    /// Recognises the specified spelling, which nearly all lines have. A prefix of known length is compared at once.
    #[inline]
    fn spelled(line: &[u8]) -> Option<(Self, &[u8])> {
        let is = |attribute| move |rest| (attribute, rest);
        line.strip_prefix(b"Path")
            .map(is(Self::Path))
            .or_else(|| line.strip_prefix(b"Secure").map(is(Self::Secure)))
            .or_else(|| line.strip_prefix(b"HttpOnly").map(is(Self::HttpOnly)))
            .or_else(|| line.strip_prefix(b"SameSite").map(is(Self::SameSite)))
            .or_else(|| line.strip_prefix(b"Max-Age").map(is(Self::MaxAge)))
            .or_else(|| line.strip_prefix(b"Expires").map(is(Self::Expires)))
            .or_else(|| line.strip_prefix(b"Domain").map(is(Self::Domain)))
    }

    #[cold]
    fn named(name: &[u8]) -> Option<Self> {
        Self::NAMES
            .iter()
            .find_map(|(known, attribute)| known.eq_ignore_ascii_case(name).then_some(*attribute))
    }

    const fn bit(self) -> u32 {
        1 << self as u16
    }
}

/// The effective attributes: of several with the same name, the last.
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
    /// One [`Attribute::bit`] for each attribute in the line.
    present: u32,
    pub(super) ambiguous: bool,
}

impl<'h> Attributes<'h> {
    /// Parses everything behind the first `;` of a line.
    pub(super) fn read(line: &'h [u8]) -> Self {
        // Some browsers drop a line with a HTAB, others the HTAB alone. Some parsers trim Unicode white space, others fail on
        // non-ASCII bytes.
        let ambiguous = any(line, |byte| byte == b'\t' || !byte.is_ascii());
        let mut attributes = Self { ambiguous, ..Self::default() };
        let mut rest = Some(line);
        while let Some(line) = rest {
            let (attribute, after) = Attribute::begun(trim_start(line));
            let (value, others) = match after {
                [b'=', after @ ..] => until_semicolon(after),
                [_, others @ ..] => (&b""[..], Some(others)),
                [] => (&b""[..], None),
            };
            attributes.add(attribute, trim(value));
            rest = others;
        }
        attributes
    }

    #[inline]
    fn add(&mut self, attribute: Option<Attribute>, value: &'h [u8]) {
        if value.len() > MAX_VALUE {
            self.ambiguous = true;
            return;
        }
        let Some(attribute) = attribute else { return };
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
                self.set_expires(value);
            }
            Attribute::SameSite => {
                // An unknown value is "Default" and replaces an earlier one.
                self.same_site = parse_same_site(value);
                self.ambiguous |= self.same_site.is_none();
            }
            Attribute::Priority => self.priority = Some(value),
            // Their value is ignored: `Secure=false` is secure.
            Attribute::Secure | Attribute::HttpOnly | Attribute::Partitioned => {}
        }
    }

    /// Not inlined, as it is by far the longest case.
    #[inline(never)]
    fn set_expires(&mut self, value: &[u8]) {
        let time = parse_date(value);
        self.ambiguous |= time.is_none() || !is_plain(value);
        self.expires = time.or(self.expires);
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

    /// Returns whether there is no Domain, or an empty one once its leading dot is removed (RFC 6265bis 5.6.3 and 5.7 step 10).
    pub(super) const fn is_host_only(&self) -> bool {
        matches!(self.domain, None | Some(b"" | b"."))
    }
}

/// Splits at the first `;`. Values are so short that comparing each byte is faster than `memchr`.
#[inline]
fn until_semicolon(bytes: &[u8]) -> (&[u8], Option<&[u8]>) {
    let end = bytes.iter().position(|byte| *byte == b';');
    match end.and_then(|end| bytes.split_at_checked(end)) {
        Some((value, [_, others @ ..])) => (value, Some(others)),
        _ => (bytes, None),
    }
}

/// Parses a Max-Age (RFC 6265bis 5.6.2): an optional `-`, then digits alone. Saturates; browsers cap lifetimes at 400 days anyway.
fn parse_max_age(value: &[u8]) -> Option<i64> {
    let (digits, sign) = value.strip_prefix(b"-").map_or((value, 1), |digits| (digits, -1));
    if digits.is_empty() {
        return None;
    }
    digits.iter().try_fold(0_i64, |seconds, letter| {
        let digit = letter.wrapping_sub(b'0');
        // Grows away from zero, so that both ends saturate.
        (digit < 10).then(|| seconds.saturating_mul(10).saturating_add(sign * i64::from(digit)))
    })
}

/// Parses a SameSite (RFC 6265bis 5.6.7), the specified spelling first, which nearly all lines have.
fn parse_same_site(value: &[u8]) -> Option<SameSite> {
    match value {
        b"Strict" => Some(SameSite::Strict),
        b"Lax" => Some(SameSite::Lax),
        b"None" => Some(SameSite::None),
        _ if value.eq_ignore_ascii_case(b"strict") => Some(SameSite::Strict),
        _ if value.eq_ignore_ascii_case(b"lax") => Some(SameSite::Lax),
        _ if value.eq_ignore_ascii_case(b"none") => Some(SameSite::None),
        _ => None,
    }
}
