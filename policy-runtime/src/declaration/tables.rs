//! The tables of the rules by region. A policy has them packed, as places in the table of the law that this crate has once: rows
//! with paths made `cargo check` of 200 cookies 16 % longer. They are unpacked when they are first read.

use super::{Duty, Jurisdiction, Regime, SourceGrade};
use serde::{Serialize, Serializer};
use std::sync::OnceLock;

/// Length of a month in seconds, as in lifetimes.
const MONTH: u32 = 30 * 24 * 60 * 60;

/// The jurisdictions that the compiler knows, in its order.
static JURISDICTIONS: &[Jurisdiction] = &policy_macros::jurisdictions!();

/// The regions that are in jurisdictions or have laws that were not read, sorted.
static REGIONS: &[&str] = &policy_macros::regions!();

// A place of them is a byte.
const _: () = assert!(JURISDICTIONS.len() <= 256 && REGIONS.len() <= 256);

/// A region with the place of its regime.
pub(crate) type RegionEntry = (&'static str, u16);

/// Serialises regions as a map to the places of their regimes.
pub(super) struct RegionMap(pub(super) &'static [RegionEntry]);

impl Serialize for RegionMap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}

/// The tables of a policy.
#[derive(Debug, Clone, Copy)]
pub struct Tables(Form);

#[derive(Debug, Clone, Copy)]
enum Form {
    Whole(WholeTables),
    Packed(&'static PackedTables),
}

/// The tables as they are read.
#[derive(Debug, Clone, Copy)]
pub(super) struct WholeTables {
    pub(super) regimes: &'static [Regime],
    /// Sources of the rules, sorted by code.
    pub(super) law: &'static [Jurisdiction],
    /// Regions with a regime of their own, sorted.
    pub(super) regions: &'static [RegionEntry],
}

/// The tables as an expansion writes them.
#[derive(Debug)]
pub struct PackedTables {
    /// The distinct duties of regimes.
    pub duties: &'static [&'static [Duty]],
    /// The codes of each regime, between spaces; regimes between semicolons.
    pub jurisdictions: &'static str,
    /// Of each regime: place of the rules, place of the duties, months to wait and to keep.
    pub regimes: [&'static [u8]; 4],
    /// Places of the jurisdictions that regimes and rules name.
    pub law: &'static [u8],
    /// Places of regions, sorted, and the place of the regime of each.
    pub regions: [&'static [u8]; 2],
    pub unpacked: Unpacked,
}

/// The tables, once they were read.
#[derive(Debug)]
pub struct Unpacked(OnceLock<WholeTables>);

impl Unpacked {
    #[allow(clippy::declare_interior_mutable_const, reason = "the initial value of a static")]
    pub const NOT_YET: Unpacked = Unpacked(OnceLock::new());
}

impl Tables {
    /// The tables of a policy whose regions all have the same rules.
    pub const NONE: Tables = Tables::of_regimes(&[]);

    /// Returns tables of regimes that no region has.
    #[must_use]
    pub const fn of_regimes(regimes: &'static [Regime]) -> Tables {
        Tables(Form::Whole(WholeTables { regimes, law: &[], regions: &[] }))
    }

    /// Returns tables that an expansion has packed.
    #[must_use]
    pub const fn packed(tables: &'static PackedTables) -> Tables {
        Tables(Form::Packed(tables))
    }

    pub(super) fn read(self) -> WholeTables {
        match self.0 {
            Form::Whole(tables) => tables,
            Form::Packed(packed) => *packed.unpacked.0.get_or_init(|| packed.unpack()),
        }
    }
}

#[cfg(test)]
impl Tables {
    pub(crate) const fn new(
        regimes: &'static [Regime],
        law: &'static [Jurisdiction],
        regions: &'static [RegionEntry],
    ) -> Tables {
        Tables(Form::Whole(WholeTables { regimes, law, regions }))
    }
}

impl PackedTables {
    /// Unpacks the tables. They live as long as the program, as the policy does.
    fn unpack(&self) -> WholeTables {
        let [rules, duties, wait, keep] = self.regimes.map(|column| column.iter().copied());
        let rows = rules.zip(duties).zip(wait.zip(keep)).zip(self.jurisdictions.split(';'));
        let regimes = rows.map(|(((rules, duties), (wait, keep)), codes)| Regime {
            index: rules.into(),
            jurisdictions: codes.split(' ').collect::<Vec<_>>().leak(),
            duties: self.duties.get(usize::from(duties)).copied().unwrap_or_default(),
            wait: u32::from(wait) * MONTH,
            keep: u32::from(keep) * MONTH,
        });
        let law = self.law.iter().filter_map(|place| JURISDICTIONS.get(usize::from(*place)));
        let [regions, of_regions] = self.regions;
        let regions = regions.iter().zip(of_regions).filter_map(|(region, regime)| {
            Some((*REGIONS.get(usize::from(*region))?, u16::from(*regime)))
        });
        WholeTables {
            regimes: regimes.collect::<Vec<_>>().leak(),
            law: law.copied().collect::<Vec<_>>().leak(),
            regions: regions.collect::<Vec<_>>().leak(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Policy;

    mod declared {
        use crate as policy_runtime;
        policy_runtime::cookie_policy! {
            /// How the shop uses cookies.
            pub(crate) policy Shop {
                controller: kettle,
                contact: "privacy@kettle.example",
                updated: "2026-11-30",
                languages: [en],
                jurisdictions: [eu, us],
            }
            provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy", country: us }
            provider meter { name: "Meter", privacy: "https://meter.example/privacy" }
            /// The shop cannot work without these.
            purpose Essential: necessary {
                title: "Necessary",
                /// Holds your choice.
                consent cookie choice { lifetime: 6 months, refusal: 12 months }
            }
            /// Counts visits.
            purpose Counting: statistical {
                title: "Counting",
                refused_by: [gpc],
                /// Counts a visitor once.
                cookie seen: u64 { lifetime: 30 days, shared_with: [meter] }
            }
        }
    }

    #[test]
    fn packed_tables_are_those_of_the_law() {
        let shop = declared::Shop::document();
        for (region, codes, has_status, wait, keep) in [
            ("US-CA", &["us_ca", "us"][..], true, 12, 13),
            ("US-WY", &["us_wy", "us"], true, 12, 13),
            ("DE", &["eu"], false, 6, 13),
            ("LU", &["lu", "eu"], false, 6, 12),
            ("IE", &["ie", "eu"], false, 6, 6),
            ("KE", &["base", "eu", "us"], true, 12, 6),
        ] {
            let regime = shop.regime_of(region);
            assert_eq!(regime.jurisdictions, codes, "{region}");
            assert_eq!(regime.has(Duty::Status), has_status, "{region}");
            assert_eq!((regime.wait, regime.keep), (wait * MONTH, keep * MONTH), "{region}");
        }
        let cited = |code| shop.source_of(code).map(|row| (row.grade, row.source));
        assert_eq!(cited("us_nj"), Some((SourceGrade::Primary, "N.J.S.A. 56:8-166.11(b)")));
        assert_eq!(cited("jp"), None, "it is not listed");
        assert!(shop.law().is_sorted_by(|one, other| one.code < other.code));
        assert!(shop.regions().is_sorted_by(|one, other| one.0 < other.0));
        // They are made once.
        assert!(std::ptr::eq(shop.regimes(), shop.regimes()));
    }

    #[test]
    fn the_tables_of_the_law_have_each_code_once() {
        assert!(REGIONS.is_sorted_by(|one, other| one < other));
        let mut codes: Vec<&str> = JURISDICTIONS.iter().map(|row| row.code).collect();
        codes.sort_unstable();
        assert!(codes.is_sorted_by(|one, other| one < other));
    }

    #[test]
    fn places_outside_of_the_tables_are_no_rows() {
        static WRONG: PackedTables = PackedTables {
            duties: &[],
            jurisdictions: "base;us",
            regimes: [b"\0\x07", b"\xff\xff", b"\x06\x06", b"\x06\x06"],
            law: b"\xff",
            regions: [b"\xff", b"\0"],
            unpacked: Unpacked::NOT_YET,
        };
        let WholeTables { regimes, law, regions } = Tables::packed(&WRONG).read();
        assert_eq!((regimes.len(), law.len(), regions.len()), (2, 0, 0));
        assert_eq!((regimes[1].index, regimes[1].duties), (7, &[][..]));
    }
}
