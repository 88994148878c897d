//! Time of a request, and units of time.

use std::sync::OnceLock;
use std::time::{SystemTime, UNIX_EPOCH};

/// A minute, in seconds.
pub(crate) const MINUTE: u32 = 60;
/// An hour, in seconds.
pub(crate) const HOUR: u32 = 60 * MINUTE;
/// A day, in seconds.
pub(crate) const DAY: u32 = 24 * HOUR;
/// Maximum lifetime of a cookie in browsers, in seconds: 400 days (RFC 6265bis 5.7).
pub(crate) const BROWSER_LIMIT: u32 = 400 * DAY;
/// Seconds by which the clocks of several machines may differ. A time that one machine has just recorded may be in the future for
/// another.
pub(crate) const CLOCK_SKEW: u32 = 5 * MINUTE;

/// The time of a request, read from the clock on first use, as most requests depend on no time. It does not change afterwards.
#[derive(Debug, Default)]
pub(crate) struct Now(OnceLock<u32>);

impl Now {
    /// Returns the time in Unix seconds.
    pub(crate) fn seconds(&self) -> u32 {
        *self.0.get_or_init(|| {
            let since = SystemTime::now().duration_since(UNIX_EPOCH);
            u32::try_from(since.map_or(0, |since| since.as_secs())).unwrap_or(u32::MAX)
        })
    }
}
