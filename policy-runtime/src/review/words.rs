//! Lifetimes in the words of the policy language.

use crate::clock::{DAY, HOUR, MINUTE};
use crate::declaration::Lifetime;

/// Lifetimes without a number: until the session ends, and longer than any other.
const SESSION: &str = "session";
const UNKNOWN: &str = "unknown";
const SLIDING: &str = " sliding";

/// Units up to the day, as days are easier to compare than months.
const UNITS: [(&str, u32); 4] = [("day", DAY), ("hour", HOUR), ("minute", MINUTE), ("second", 1)];

/// Formats a lifetime: `30 days sliding`.
pub(super) fn lifetime(lifetime: Lifetime) -> String {
    match lifetime {
        Lifetime::Sliding(seconds) => duration(seconds) + SLIDING,
        _ => agreed(lifetime.agreed()),
    }
}

/// Formats the seconds that a consent agrees to, of which 0 is a session and the maximum an unknown lifetime.
pub(super) fn agreed(seconds: u32) -> String {
    match seconds {
        0 => SESSION.to_owned(),
        u32::MAX => UNKNOWN.to_owned(),
        _ => duration(seconds),
    }
}

/// Formats a number of seconds in the largest unit that it is a multiple of.
pub(super) fn duration(seconds: u32) -> String {
    let fits = |(_, length): &(&str, u32)| seconds >= *length && seconds.is_multiple_of(*length);
    let (unit, length) = UNITS.into_iter().find(fits).unwrap_or(("second", 1));
    let count = seconds / length;
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {unit}{plural}")
}

/// Reads a formatted lifetime back, in the seconds that a consent agrees to.
pub(super) fn seconds(words: &str) -> Option<u32> {
    match words.strip_suffix(SLIDING).unwrap_or(words) {
        SESSION => Some(0),
        UNKNOWN => Some(u32::MAX),
        words => {
            let (count, unit) = words.split_once(' ')?;
            let unit = unit.strip_suffix('s').unwrap_or(unit);
            let (_, length) = UNITS.into_iter().find(|(name, _)| *name == unit)?;
            count.parse::<u32>().ok()?.checked_mul(length)
        }
    }
}

/// Returns whether each visit prolongs a formatted lifetime.
pub(super) fn is_sliding(words: &str) -> bool {
    words.ends_with(SLIDING)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lifetime_is_read_as_it_was_written() {
        for (declared, words) in [
            (Lifetime::Session, "session"),
            (Lifetime::Unknown, "unknown"),
            (Lifetime::Seconds(1), "1 second"),
            (Lifetime::Seconds(5_400), "90 minutes"),
            (Lifetime::Seconds(86_400), "1 day"),
            (Lifetime::Seconds(31_536_000), "365 days"),
            (Lifetime::Sliding(2_592_000), "30 days sliding"),
        ] {
            assert_eq!(lifetime(declared), words);
            assert_eq!(seconds(words), Some(declared.agreed()), "{words}");
            assert_eq!(is_sliding(words), matches!(declared, Lifetime::Sliding(_)));
        }
        for words in ["", "30", "30 moons", "x days", "99999 days", " days"] {
            assert_eq!(seconds(words), None, "{words}");
        }
    }
}
