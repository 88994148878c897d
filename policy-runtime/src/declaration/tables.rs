//! Tables of the law as an expansion writes them: rows of literals, which are less to compile than structs with paths.

#![allow(clippy::indexing_slicing, reason = "an expansion that is wrong does not compile")]

use super::{Duty, Jurisdiction, Regime, SourceGrade};

/// A regime: place of its rules, codes of its jurisdictions, place of its duties, seconds to wait and to keep.
pub type RegimeRow = (u16, &'static [&'static str], usize, u32, u32);

/// A jurisdiction: code, source, place of its grade, day of the law.
pub type JurisdictionRow = (&'static str, &'static str, usize, &'static str);

/// Returns regimes from their rows, with the lists of duties that they have.
#[must_use]
pub const fn regimes<const N: usize>(
    duties: &[&'static [Duty]],
    rows: [RegimeRow; N],
) -> [Regime; N] {
    const EMPTY: Regime = Regime { index: 0, jurisdictions: &[], duties: &[], wait: 0, keep: 0 };
    let mut regimes = [EMPTY; N];
    let mut place = 0;
    while place < N {
        let (index, jurisdictions, of_duties, wait, keep) = rows[place];
        regimes[place] = Regime { index, jurisdictions, duties: duties[of_duties], wait, keep };
        place += 1;
    }
    regimes
}

/// Returns jurisdictions from their rows, with the grades that they have.
#[must_use]
pub const fn jurisdictions<const N: usize>(
    grades: &[SourceGrade],
    rows: [JurisdictionRow; N],
) -> [Jurisdiction; N] {
    const EMPTY: Jurisdiction =
        Jurisdiction { code: "", source: "", grade: SourceGrade::Unverified, as_of: "" };
    let mut jurisdictions = [EMPTY; N];
    let mut place = 0;
    while place < N {
        let (code, source, grade, as_of) = rows[place];
        jurisdictions[place] = Jurisdiction { code, source, grade: grades[grade], as_of };
        place += 1;
    }
    jurisdictions
}
