//! Lifetimes as people say them.

use crate::clock::{DAY, HOUR, MINUTE};

/// A time in one unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Duration {
    /// How many of the unit.
    pub(crate) count: u32,
    /// The message that names the unit.
    pub(crate) unit: &'static str,
}

/// A month as the policy counts it, so that no cookie outlives its text.
const MONTH: u32 = 30 * DAY;
/// A year as the policy counts it.
const YEAR: u32 = 365 * DAY;

impl Duration {
    /// The largest unit that says it exactly. A single month and weeks are said in days, which people compare more
    /// easily: 7, 14, 30 days.
    pub(crate) fn from_seconds(seconds: u32) -> Duration {
        let (length, unit) = match seconds {
            0 => (1, "duration-seconds"),
            _ if seconds.is_multiple_of(YEAR) => (YEAR, "duration-years"),
            MONTH => (DAY, "duration-days"),
            _ if seconds.is_multiple_of(MONTH) => (MONTH, "duration-months"),
            _ if seconds.is_multiple_of(DAY) => (DAY, "duration-days"),
            _ if seconds.is_multiple_of(HOUR) => (HOUR, "duration-hours"),
            _ if seconds.is_multiple_of(MINUTE) => (MINUTE, "duration-minutes"),
            _ => (1, "duration-seconds"),
        };
        Duration { count: seconds / length, unit }
    }
}
