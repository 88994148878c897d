//! The region in the header fields of a request.

use super::code::{IgnoredSubdivision, Region, UnknownRegion, is_absent, trim};
use http::{HeaderName, HeaderValue};

/// The fields that a hop in front sets, and how they are read.
#[derive(Debug, Clone)]
pub(in crate::layer) struct RegionFields {
    pub(super) country: HeaderName,
    pub(super) subdivision: Option<HeaderName>,
    pub(super) grammar: Grammar,
}

/// The grammar of the field with the country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Grammar {
    /// A country alone.
    Country,
    /// A country, and its subdivision if it is known: `US-CA`.
    Both,
    /// Members with a name: `country_code=US,region_code=CA`.
    EdgeScape,
}

/// The lines of the fields, found in the pass over the request's header.
#[derive(Debug, Default)]
pub(in crate::layer) struct RegionLines<'r> {
    country: Found<'r>,
    subdivision: Found<'r>,
}

/// The value of a field that may be sent once, or more than once with one value.
#[derive(Default)]
enum Found<'r> {
    #[default]
    None,
    One(&'r [u8]),
    Several,
}

impl std::fmt::Debug for Found<'_> {
    /// Shows whether there is a value, never the value.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Found::None => "None",
            Found::One(_) => "One",
            Found::Several => "Several",
        })
    }
}

impl<'r> Found<'r> {
    #[inline]
    fn add(&mut self, value: &'r [u8]) {
        *self = match self {
            Found::None => Found::One(value),
            Found::One(first) if trim(first).eq_ignore_ascii_case(trim(value)) => Found::One(first),
            Found::One(_) | Found::Several => Found::Several,
        };
    }
}

/// The region of a request, and whether a part of it was ignored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ReadRegion {
    pub(super) region: Result<Region, UnknownRegion>,
    pub(super) ignores_subdivision: bool,
}

impl ReadRegion {
    pub(super) fn unknown(error: UnknownRegion) -> ReadRegion {
        ReadRegion { region: Err(error), ignores_subdivision: false }
    }
}

impl RegionFields {
    /// Adds a line of the request, if it is one of these fields.
    #[inline]
    pub(in crate::layer) fn see<'r>(
        &self,
        lines: &mut RegionLines<'r>,
        name: &HeaderName,
        line: &'r HeaderValue,
    ) {
        if *name == self.country {
            lines.country.add(line.as_bytes());
        } else if self.subdivision.as_ref() == Some(name) {
            lines.subdivision.add(line.as_bytes());
        }
    }

    /// Writes a region as the hop does.
    #[cfg(feature = "testing")]
    pub(super) fn write(&self, region: Region, headers: &mut http::HeaderMap) {
        let mut write = |name: &HeaderName, value: &str| {
            if let Ok(value) = HeaderValue::from_str(value) {
                headers.insert(name, value);
            }
        };
        let (country, subdivision) = (region.country(), region.subdivision());
        match (self.grammar, subdivision) {
            (Grammar::Country, _) => write(&self.country, country),
            (Grammar::Both, _) => write(&self.country, &region.to_string()),
            (Grammar::EdgeScape, None) => write(&self.country, &format!("country_code={country}")),
            (Grammar::EdgeScape, Some(subdivision)) => {
                write(&self.country, &format!("country_code={country},region_code={subdivision}"));
            }
        }
        if let (Some(name), Some(subdivision)) = (&self.subdivision, subdivision) {
            write(name, subdivision);
        }
    }

    /// Reads the region.
    #[inline]
    pub(super) fn read(&self, lines: &RegionLines<'_>) -> ReadRegion {
        let country = match lines.country {
            Found::One(country) => country,
            Found::None => return ReadRegion::unknown(UnknownRegion::Absent),
            Found::Several => return ReadRegion::unknown(UnknownRegion::Contradictory),
        };
        match self.grammar {
            Grammar::Country => read_parts(country, &lines.subdivision),
            Grammar::Both => {
                ReadRegion { region: Region::of_both(country), ignores_subdivision: false }
            }
            Grammar::EdgeScape => {
                let mut parts = RegionLines::default();
                for member in country.split(|octet| *octet == b',') {
                    let member = trim(member);
                    if let Some(code) = value_of(member, b"country_code") {
                        parts.country.add(code);
                    } else if let Some(code) = value_of(member, b"region_code") {
                        parts.subdivision.add(code);
                    }
                }
                match parts.country {
                    Found::One(country) => read_parts(country, &parts.subdivision),
                    Found::None => ReadRegion::unknown(if is_absent(trim(country)) {
                        UnknownRegion::Absent
                    } else {
                        UnknownRegion::Malformed
                    }),
                    Found::Several => ReadRegion::unknown(UnknownRegion::Contradictory),
                }
            }
        }
    }
}

#[inline]
fn read_parts(country: &[u8], subdivision: &Found<'_>) -> ReadRegion {
    let mut region = match Region::of_country(country) {
        Ok(region) => region,
        Err(error) => return ReadRegion::unknown(error),
    };
    let narrowed = match subdivision {
        Found::None => Ok(()),
        Found::One(code) => region.narrow(code),
        Found::Several => Err(IgnoredSubdivision),
    };
    ReadRegion { region: Ok(region), ignores_subdivision: narrowed.is_err() }
}

/// Returns the value of a member with this name.
fn value_of<'m>(member: &'m [u8], name: &[u8]) -> Option<&'m [u8]> {
    let (found, rest) = member.split_at_checked(name.len())?;
    rest.strip_prefix(b"=").filter(|_| found.eq_ignore_ascii_case(name))
}
