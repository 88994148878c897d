//! Calendar days.

use crate::clock::DAY;
use crate::wire::date::civil;

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Date {
    pub(crate) year: u16,
    pub(crate) month: u8,
    pub(crate) day: u8,
}

impl Date {
    /// Parses `YYYY-MM-DD`.
    pub(crate) fn parse(text: &str) -> Option<Date> {
        let is_written_so =
            text.len() == 10 && text.bytes().all(|b| b == b'-' || b.is_ascii_digit());
        let mut numbers = text.splitn(3, '-');
        let year = numbers.next()?.parse().ok()?;
        let month = numbers.next()?.parse().ok()?;
        let day = numbers.next()?.parse().ok()?;
        let day = Date { year, month, day };
        (is_written_so && (1..=12).contains(&day.month) && (1..=31).contains(&day.day))
            .then_some(day)
    }

    /// Returns the day of a time in Unix seconds, in UTC.
    pub(crate) fn of_unix_seconds(seconds: u64) -> Option<Date> {
        let (year, month, day) = civil(i64::try_from(seconds / u64::from(DAY)).ok()?)?;
        Some(Date {
            year: year.try_into().ok()?,
            month: u8::try_from(month).ok()? + 1,
            day: day.try_into().ok()?,
        })
    }

    /// Formats the day as `YYYY-MM-DD`.
    pub(crate) fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
