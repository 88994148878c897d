//! Lifetimes and the units that they are written in.

use crate::diagnostics::span_range::SpanRange;

/// The longest time that a cookie may live, or that data may be kept.
#[derive(Clone, Copy)]
pub(crate) struct Lifetime {
    pub(crate) place: SpanRange,
    /// Length in seconds, up to [`LONGEST`]; `None` until the session of the browser ends.
    pub(crate) seconds: Option<u32>,
    /// Begins anew at each visit.
    pub(crate) is_sliding: bool,
    /// Written `unknown`, as its provider does not state it. It has no seconds then.
    pub(crate) is_unknown: bool,
}

/// Lengths in seconds. A month counts 30 days and a year 365, so that a cookie never outlives its text.
pub(crate) const MINUTE: u64 = 60;
pub(crate) const HOUR: u64 = 60 * MINUTE;
pub(crate) const DAY: u64 = 24 * HOUR;
pub(crate) const WEEK: u64 = 7 * DAY;
pub(crate) const MONTH: u64 = 30 * DAY;
pub(crate) const YEAR: u64 = 365 * DAY;

/// Longest lifetime that a policy can state, in seconds: 100 years.
pub(crate) const LONGEST: u64 = 100 * YEAR;

/// Time for which a choice is kept if the policy does not say it, in seconds: six months (CNIL, deliberation 2020-092).
pub(crate) const CHOICE_LIFETIME: u32 = 6 * 30 * 24 * 60 * 60;

/// A unit in the singular, and its length in seconds.
pub(crate) type Unit = (&'static str, u64);

pub(crate) const UNITS: &[Unit] = &[
    ("second", 1),
    ("minute", MINUTE),
    ("hour", HOUR),
    ("day", DAY),
    ("week", WEEK),
    ("month", MONTH),
    ("year", YEAR),
];

/// Renders a number of seconds in the largest unit of at most `largest` seconds that it is a multiple of. Weeks are only
/// read: `14 days` is easier to compare with `30 days`.
pub(crate) fn in_words(seconds: u64, largest: u64) -> String {
    let units = UNITS.iter().rev().filter(|(_, length)| *length <= largest && *length != WEEK);
    let (unit, length) = units
        .copied()
        .find(|(_, length)| seconds >= *length && seconds.is_multiple_of(*length))
        .unwrap_or(("second", 1));
    quantity(seconds / length, unit)
}

/// Renders a number of units: `1 day`, `2 days`.
pub(crate) fn quantity(count: u64, unit: &str) -> String {
    format!("{count} {}", plural(unit, count))
}

/// Returns the unit as it stands behind this number.
pub(crate) fn plural(unit: &str, count: u64) -> String {
    if count == 1 { unit.to_owned() } else { format!("{unit}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_rendered_in_the_largest_unit_that_fits() {
        for (seconds, largest, words) in [
            (1, DAY, "1 second"),
            (90, DAY, "90 seconds"),
            (5_400, DAY, "90 minutes"),
            (86_400, DAY, "1 day"),
            (2_592_000, DAY, "30 days"),
            (1, YEAR, "1 second"),
            (1_209_600, YEAR, "14 days"),
            (2_592_000, YEAR, "1 month"),
            (31_536_000, YEAR, "1 year"),
        ] {
            assert_eq!(in_words(seconds, largest), words);
        }
    }
}
