//! Properties of random fields.

use super::super::{Akamai, Cloudflare, Header, Region};
use super::{SHOP, jurisdictions, layer};
use proptest::prelude::*;

/// Values that a header field can have, mostly close to codes.
fn value() -> impl Strategy<Value = Vec<u8>> {
    let octet = prop_oneof![
        4 => prop::sample::select(b"USCADEQFRGBusca-_ ,=\t10".to_vec()),
        1 => (0x20_u8..=0xff).prop_filter("no control", |octet| *octet != 0x7f),
    ];
    let random = prop::collection::vec(octet, 0..12);
    let codes = prop::sample::select(vec!["US", "CA", "DE", "FR", "USCA", "US-CA", "QC", "XX", ""]);
    prop_oneof![random, codes.prop_map(|code| code.as_bytes().to_vec())]
}

proptest! {
    /// A region is read as the codes say or not at all, and nothing panics.
    #[test]
    fn a_field_names_no_region_that_its_text_does_not(
        lines in prop::collection::vec((any::<bool>(), value()), 0..4)
    ) {
        let field = |(is_country, value): &(bool, Vec<u8>)| {
            (if *is_country { "cf-ipcountry" } else { "cf-region-code" }, value.clone())
        };
        let fields: Vec<_> = lines.iter().map(field).collect();
        let fields: Vec<(&str, &[u8])> =
            fields.iter().map(|(name, value)| (*name, value.as_slice())).collect();
        let found = jurisdictions(&layer().region(Cloudflare), &fields);
        let countries: Vec<&[u8]> = lines.iter()
            .filter(|(is_country, _)| *is_country)
            .map(|(_, value)| value.trim_ascii())
            .collect();
        let has = |code: &[u8]| countries.iter().any(|value| value.eq_ignore_ascii_case(code));
        let names_us = has(b"US") && countries.iter().all(|value| value.eq_ignore_ascii_case(b"US"));
        prop_assert_eq!(found.contains(&"us") && found[0] != "base", names_us);
        if countries.is_empty() {
            prop_assert_eq!(found, SHOP.strictest_regime().jurisdictions);
        }
    }

    /// A region that was read is written and read again as itself.
    #[test]
    fn a_region_is_read_as_it_is_written(code in "[A-Za-z]{2}([-_]?[A-Za-z0-9]{1,3})?") {
        if let Ok(region) = code.parse::<Region>() {
            prop_assert_eq!(region.to_string().parse::<Region>(), Ok(region));
        }
    }

    #[test]
    fn no_value_panics(value in value()) {
        let fields = [("x-akamai-edgescape", value.as_slice()), ("x-region", value.as_slice())];
        jurisdictions(&layer().region(Akamai), &fields);
        jurisdictions(&layer().region(Header::region("x-region")), &fields);
    }
}
