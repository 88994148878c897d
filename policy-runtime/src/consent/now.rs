//! The time of a request.

use std::sync::OnceLock;
use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds by which the clocks of several machines may differ: what one of them has just made may seem to come from the future
/// to another.
pub(crate) const CLOCK_SKEW: u32 = 5 * 60;

/// Taken at the first question, and the same from then on: most requests depend on no time.
#[derive(Debug, Default)]
pub(crate) struct Now(OnceLock<u32>);

impl Now {
    /// In Unix seconds.
    pub(crate) fn seconds(&self) -> u32 {
        *self.0.get_or_init(|| {
            let since = SystemTime::now().duration_since(UNIX_EPOCH);
            u32::try_from(since.map_or(0, |since| since.as_secs())).unwrap_or(u32::MAX)
        })
    }
}
