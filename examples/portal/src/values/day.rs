//! `visit`: the day of the last visit, and nothing about who came.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use policy_runtime::CookieValue;
use std::borrow::Cow;
use std::fmt;

/// A day, in UTC so that all visitors have the same ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day(Date);

impl Day {
    /// Today.
    pub fn today() -> Day {
        Day(TimeZone::UTC.to_datetime(jiff::Timestamp::now()).date())
    }
}

impl CookieValue for Day {
    fn to_text(&self) -> Cow<'_, str> {
        self.to_string().into()
    }

    /// `YYYY-MM-DD` alone, of all the spellings that dates have.
    fn from_text(text: &str) -> Option<Day> {
        let is_one_spelling =
            |day: &Day| day.to_string() == text && text.len() == "YYYY-MM-DD".len();
        text.parse().ok().map(Day).filter(is_one_spelling)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_one_spelling() {
        assert_eq!(
            Day::from_text("2026-11-22").map(|day| day.to_string()).as_deref(),
            Some("2026-11-22")
        );
        assert_eq!(Day::from_text(&Day::today().to_text()), Some(Day::today()));
        for text in
            ["", "20261122", "2026-11-22T00:00:00", "2026-02-30", "-002026-11-22", "yesterday"]
        {
            assert_eq!(Day::from_text(text), None, "{text:?}");
        }
    }
}
