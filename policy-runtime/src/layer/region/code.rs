//! The code of a region, and its parsing.

use super::countries::{self, Country};
use std::fmt;
use std::str::FromStr;

/// Maximum length of the code of a subdivision, in octets (ISO 3166-2).
const MAX_SUBDIVISION: usize = 3;

/// The region of a visitor: a country of ISO 3166-1, and its subdivision of ISO 3166-2 where it is known.
///
/// It parses from `US`, `US-CA`, `US_CA` or `USCA`, in any case. Where a common code differs from that of ISO 3166-1, it is
/// replaced: `UK` by `GB`, `EL` by `GR`, `IC` and `EA` by `ES`.
///
/// ```
/// use policy_runtime::region::Region;
///
/// let california: Region = "us-ca".parse()?;
/// assert_eq!((california.country(), california.subdivision()), ("US", Some("CA")));
/// assert_eq!(california.to_string(), "US-CA");
/// // A subdivision needs its country: `CA` alone is Canada.
/// assert_eq!("CA".parse::<Region>()?.subdivision(), None);
/// # Ok::<(), policy_runtime::region::UnknownRegion>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Region {
    country: Country,
    /// Padded with zeros; zeros alone where the subdivision is unknown.
    subdivision: [u8; MAX_SUBDIVISION],
}

/// Why the region of a request is unknown. It is then under rules at least as strict as those of every listed jurisdiction.
///
/// ```
/// use policy_runtime::region::{Region, UnknownRegion};
///
/// assert_eq!("T1".parse::<Region>(), Err(UnknownRegion::Anonymous)); // Tor
/// assert_eq!("QQ".parse::<Region>(), Err(UnknownRegion::Unassigned));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnknownRegion {
    /// The request has no region.
    Absent,
    /// The code stands for an unknown place, or for a network without one: `XX`, `ZZ`, `T1`, `A1`, `A2`, `O1`, `AP`, `EU`, `AN`,
    /// `reserved`.
    Anonymous,
    /// The code has two letters, which no country has.
    Unassigned,
    /// The text is no code.
    Malformed,
    /// The request has several regions.
    Contradictory,
}

impl fmt::Display for UnknownRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            UnknownRegion::Absent => "there is no region",
            UnknownRegion::Anonymous => "the code stands for an unknown place",
            UnknownRegion::Unassigned => "no country has the code",
            UnknownRegion::Malformed => "the text is no code of a country",
            UnknownRegion::Contradictory => "there are several regions",
        })
    }
}

impl std::error::Error for UnknownRegion {}

/// The code of a subdivision was ignored, as it is malformed or names another country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct IgnoredSubdivision;

impl Region {
    /// Returns the region of a country and its subdivision. A subdivision that is no code, or that names another country, is
    /// ignored.
    ///
    /// ```
    /// use policy_runtime::region::Region;
    ///
    /// assert_eq!(Region::new("US", Some("CA"))?.to_string(), "US-CA");
    /// assert_eq!(Region::new("US", Some("US-CA"))?.to_string(), "US-CA");
    /// assert_eq!(Region::new("DE", Some("US-CA"))?.to_string(), "DE");
    /// # Ok::<(), policy_runtime::region::UnknownRegion>(())
    /// ```
    ///
    /// # Errors
    /// Returns an [`UnknownRegion`] if `country` is no code of a country.
    pub fn new(country: &str, subdivision: Option<&str>) -> Result<Region, UnknownRegion> {
        let mut region = Region::of_country(country.as_bytes())?;
        if let Some(subdivision) = subdivision {
            let _ = region.narrow(subdivision.as_bytes());
        }
        Ok(region)
    }

    /// Returns the code of the country, of ISO 3166-1: `US`.
    #[must_use]
    pub fn country(&self) -> &str {
        self.country.as_str()
    }

    /// Returns the code of the subdivision, without that of the country: `CA`.
    #[must_use]
    pub fn subdivision(&self) -> Option<&str> {
        let length = self.subdivision.iter().take_while(|octet| **octet != 0).count();
        let code = self.subdivision.get(..length)?;
        (length > 0).then_some(code).and_then(|code| std::str::from_utf8(code).ok())
    }

    /// Returns the place of the country in a table of [`countries::PLACES`].
    #[inline]
    pub(super) fn place(self) -> usize {
        self.country.place()
    }

    /// Returns the subdivision as a number, which is zero where it is unknown.
    #[inline]
    pub(super) fn subdivision_key(self) -> u32 {
        let [first, second, third] = self.subdivision;
        u32::from_be_bytes([0, first, second, third])
    }

    /// Parses the code of a country.
    #[inline]
    pub(super) fn of_country(code: &[u8]) -> Result<Region, UnknownRegion> {
        let country = countries::parse(trim(code))?;
        Ok(Region { country, subdivision: [0; MAX_SUBDIVISION] })
    }

    /// Parses the code of a country, which that of a subdivision may follow.
    pub(super) fn of_both(code: &[u8]) -> Result<Region, UnknownRegion> {
        let code = trim(code);
        let Some((country, subdivision)) = code.split_at_checked(2) else {
            return Region::of_country(code);
        };
        if subdivision.is_empty() || countries::is_anonymous(code) {
            return Region::of_country(code);
        }
        // Without a separator, three letters are a code of ISO 3166-1 alpha-3: `AUT` is Austria, not a part of Australia.
        if subdivision.len() == 1 && !subdivision.iter().any(|octet| is_separator(*octet)) {
            return Err(UnknownRegion::Malformed);
        }
        let mut region = Region::of_country(country).map_err(|error| match error {
            UnknownRegion::Absent => UnknownRegion::Malformed,
            error => error,
        })?;
        match region.narrow_by(without_separator(subdivision)) {
            Ok(()) => Ok(region),
            Err(IgnoredSubdivision) => Err(UnknownRegion::Malformed),
        }
    }

    /// Adds a subdivision, with or without the country before it.
    #[inline]
    pub(super) fn narrow(&mut self, code: &[u8]) -> Result<(), IgnoredSubdivision> {
        let code = trim(code);
        if is_absent(code) || code.eq_ignore_ascii_case(countries::RESERVED) {
            return Ok(());
        }
        if code.len() <= MAX_SUBDIVISION && !code.iter().any(|octet| is_separator(*octet)) {
            return self.narrow_by(code);
        }
        let Some((country, subdivision)) = code.split_at_checked(2) else {
            return Err(IgnoredSubdivision);
        };
        if countries::parse(country) != Ok(self.country) {
            return Err(IgnoredSubdivision);
        }
        self.narrow_by(without_separator(subdivision))
    }

    /// Adds a subdivision without its country.
    #[inline]
    fn narrow_by(&mut self, code: &[u8]) -> Result<(), IgnoredSubdivision> {
        if is_absent(code) {
            return Ok(());
        }
        if code.len() > MAX_SUBDIVISION || !code.iter().all(u8::is_ascii_alphanumeric) {
            return Err(IgnoredSubdivision);
        }
        for (place, octet) in self.subdivision.iter_mut().zip(code) {
            *place = octet.to_ascii_uppercase();
        }
        Ok(())
    }
}

impl FromStr for Region {
    type Err = UnknownRegion;

    fn from_str(code: &str) -> Result<Region, UnknownRegion> {
        Region::of_both(code.as_bytes())
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.country())?;
        match self.subdivision() {
            Some(subdivision) => write!(f, "-{subdivision}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Region({self})")
    }
}

/// Removes spaces and tabs around a code.
#[inline]
pub(super) fn trim(mut code: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] | [rest @ .., b' ' | b'\t'] = code {
        code = rest;
    }
    code
}

/// Returns whether a field without spaces says nothing.
#[inline]
pub(super) fn is_absent(code: &[u8]) -> bool {
    matches!(code, [] | [b'-'])
}

#[inline]
fn is_separator(octet: u8) -> bool {
    matches!(octet, b'-' | b'_')
}

/// Removes the separator between a country and its subdivision.
fn without_separator(subdivision: &[u8]) -> &[u8] {
    match subdivision {
        [first, rest @ ..] if is_separator(*first) => rest,
        _ => subdivision,
    }
}
