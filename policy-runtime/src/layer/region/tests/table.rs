//! The table of regimes agrees with the declaration.

use super::super::Region;
use super::super::table::RegimeTable;
use super::{REGIMES, SHOP};
use crate::declaration::Document;
use crate::declaration::tables::Tables;

#[test]
fn the_prepared_table_finds_the_regime_of_the_document() {
    let table = RegimeTable::new(&SHOP);
    let letters = || (b'A'..=b'Z').map(char::from);
    let countries =
        letters().flat_map(|first| letters().map(move |second| format!("{first}{second}")));
    let mut seen = 0;
    for country in countries {
        for subdivision in ["", "CA", "CO", "PR", "QC", "ON", "C", "CAL", "1"] {
            let Ok(region) = Region::new(&country, Some(subdivision)) else { continue };
            seen += 1;
            let expected = SHOP.regime_of(&region.to_string());
            assert!(std::ptr::eq(table.regime(Some(region)), expected), "{region}");
        }
    }
    assert!(seen > 2000, "{seen}");
    assert!(std::ptr::eq(table.regime(None), SHOP.strictest_regime()));
}

#[test]
fn a_place_outside_of_the_regimes_is_the_strictest() {
    static WRONG: Document = Document {
        tables: Tables::new(&REGIMES, &[], &[("DE", 99), ("US", 4), ("US-CA", 99)]),
        elsewhere: 99,
        ..super::DEFAULT_DOCUMENT
    };
    let table = RegimeTable::new(&WRONG);
    for (region, expected) in [("DE", 0), ("US-CA", 0), ("US-CO", 4), ("JP", 0)] {
        assert_eq!(table.regime(region.parse().ok()).index, expected, "{region}");
    }
}
