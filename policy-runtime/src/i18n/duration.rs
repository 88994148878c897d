//! Durations in words.

use crate::clock::{DAY, HOUR, MINUTE};

/// A duration in one unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Duration {
    /// Number of units.
    pub(crate) count: u32,
    /// Id of the message for the unit.
    pub(crate) unit: &'static str,
}

/// A month of the policy language, in seconds. Shorter than most, so that no cookie outlives its text.
const MONTH: u32 = 30 * DAY;
/// A year of the policy language, in seconds.
const YEAR: u32 = 365 * DAY;

impl Duration {
    /// Selects the largest unit that is exact. Weeks and a single month are given in days, which are easier to compare: 7, 14, 30
    /// days.
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
