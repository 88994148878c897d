//! The codes of regions.

use super::super::{Region, UnknownRegion};

fn parse(code: &str) -> Result<String, UnknownRegion> {
    code.parse().map(|region: Region| region.to_string())
}

fn new(country: &str, subdivision: &str) -> Result<String, UnknownRegion> {
    Region::new(country, Some(subdivision)).map(|region| region.to_string())
}

#[test]
fn a_country_may_be_followed_by_its_subdivision() {
    for (code, expected) in [
        ("DE", "DE"),
        ("de", "DE"),
        (" De\t", "DE"),
        ("US-CA", "US-CA"),
        ("us_ca", "US-CA"),
        ("USCA", "US-CA"),
        ("GB-ENG", "GB-ENG"),
        ("GBENG", "GB-ENG"),
        ("AT-1", "AT-1"),
        ("US-", "US"),
        ("US_-", "US"),
        ("XK", "XK"),
        ("UK", "GB"),
        ("EL", "GR"),
        ("IC", "ES"),
        ("EA", "ES"),
        ("uk-eng", "GB-ENG"),
    ] {
        assert_eq!(parse(code).as_deref(), Ok(expected), "{code:?}");
    }
}

#[test]
fn what_is_no_code_is_unknown() {
    for (code, expected) in [
        ("", UnknownRegion::Absent),
        ("  ", UnknownRegion::Absent),
        ("-", UnknownRegion::Absent),
        ("XX", UnknownRegion::Anonymous),
        ("xx", UnknownRegion::Anonymous),
        ("ZZ", UnknownRegion::Anonymous),
        ("T1", UnknownRegion::Anonymous),
        ("A1", UnknownRegion::Anonymous),
        ("A2", UnknownRegion::Anonymous),
        ("O1", UnknownRegion::Anonymous),
        ("AP", UnknownRegion::Anonymous),
        ("EU", UnknownRegion::Anonymous),
        ("eu", UnknownRegion::Anonymous),
        ("AN", UnknownRegion::Anonymous),
        ("reserved", UnknownRegion::Anonymous),
        ("Reserved", UnknownRegion::Anonymous),
        ("XX-CA", UnknownRegion::Anonymous),
        ("QQ", UnknownRegion::Unassigned),
        ("SU", UnknownRegion::Unassigned),
        ("D", UnknownRegion::Malformed),
        ("DEU", UnknownRegion::Malformed),
        ("AUT", UnknownRegion::Malformed),
        ("Germany", UnknownRegion::Malformed),
        ("US,DE", UnknownRegion::Malformed),
        ("US, DE", UnknownRegion::Malformed),
        ("US DE", UnknownRegion::Malformed),
        ("US;q=1", UnknownRegion::Malformed),
        ("\"US\"", UnknownRegion::Malformed),
        ("-CA", UnknownRegion::Malformed),
        ("--", UnknownRegion::Malformed),
        ("U\u{17f}", UnknownRegion::Malformed), // the long s, whose capital is S
        ("\u{ff35}\u{ff33}", UnknownRegion::Malformed),
        ("US\u{a0}", UnknownRegion::Malformed),
        ("US-CALI", UnknownRegion::Malformed),
        ("US--CA", UnknownRegion::Malformed),
        ("276", UnknownRegion::Malformed),
    ] {
        assert_eq!(parse(code), Err(expected), "{code:?}");
    }
}

#[test]
fn a_subdivision_counts_with_its_country_alone() {
    for (country, subdivision, expected) in [
        ("US", "CA", "US-CA"),
        ("US", "ca", "US-CA"),
        ("US", "US-CA", "US-CA"),
        ("US", "us_ca", "US-CA"),
        ("US", "USCA", "US-CA"),
        ("UK", "GB-SCT", "GB-SCT"),
        ("GB", "UK-SCT", "GB-SCT"),
        ("AT", "1", "AT-1"),
        ("CA", "QC", "CA-QC"),
        ("CA", "USCA", "CA"),
        ("DE", "US-CA", "DE"),
        ("US", "CALIF", "US"),
        ("US", "California", "US"),
        ("US", "C,A", "US"),
        ("US", "C\u{c4}", "US"),
        ("US", "", "US"),
        ("US", "-", "US"),
        ("US", "US-", "US"),
        ("US", "reserved", "US"),
        ("US", "-CA", "US"),
        ("US", "US-CA-LA", "US"),
    ] {
        assert_eq!(new(country, subdivision).as_deref(), Ok(expected), "{country} {subdivision}");
    }
    assert_eq!(new("", "CA"), Err(UnknownRegion::Absent));
    assert_eq!(new("XX", "CA"), Err(UnknownRegion::Anonymous));
}

/// Each code of ISO 3166-1 alpha-2 has two different letters' places; the count is that of the standard, and Kosovo.
#[test]
fn every_assigned_country_is_known() {
    let letters = || (b'A'..=b'Z').map(char::from);
    let codes = letters().flat_map(|first| letters().map(move |second| format!("{first}{second}")));
    let known: Vec<String> = codes.filter(|code| parse(code).as_ref() == Ok(code)).collect();
    assert_eq!(known.len(), 249 + 1);
    for code in ["AX", "BL", "BQ", "CW", "GP", "GF", "MF", "MQ", "PM", "RE", "YT", "SJ", "XK"] {
        assert!(known.iter().any(|known| known == code), "{code}");
    }
}
