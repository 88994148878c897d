//! Days and times of sources.

use crate::wire::SetCookie;

/// Returns the day of a time in Unix seconds, as YYYY-MM-DD.
pub(crate) fn day(seconds: i64) -> String {
    let (year, month, day) = civil(seconds.div_euclid(86_400));
    format!("{year:04}-{month:02}-{day:02}")
}

/// Returns the date of a day since 1970-01-01 in the Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms").
fn civil(day: i64) -> (i64, i64, i64) {
    let day = day + 719_468;
    let era = day.div_euclid(146_097);
    let of_era = day.rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year + era * 400 + i64::from(month <= 2), month, day)
}

/// Reads a time of RFC 3339, or of the forms that browsers take in `Expires`.
pub(super) fn read_any(text: &str) -> Option<i64> {
    let line = || format!("a=b; Expires={text}");
    read(text).or_else(|| SetCookie::parse(line().as_bytes())?.expires())
}

/// Rounds a time that an export has as a number: seconds since 1970, or milliseconds, or microseconds since 1970 or 1601.
#[allow(
    clippy::cast_possible_truncation,
    reason = "a time beyond the range is the end of the range"
)]
pub(super) fn of_number(number: f64) -> i64 {
    /// The seconds from 1601, from which Chromium counts, to 1970.
    const SECONDS_FROM_1601: f64 = 11_644_473_600.0;
    // The limits are the year 5138 in seconds and in milliseconds, and 2286 in microseconds.
    let seconds = match number {
        ..=1e11 => number,
        ..=1e14 => number / 1e3,
        ..=1e16 => number / 1e6,
        _ => number / 1e6 - SECONDS_FROM_1601,
    };
    seconds.round() as i64
}

/// Reads a time of RFC 3339, as `2026-11-30T12:00:00.000+01:00`, in Unix seconds.
pub(super) fn read(text: &str) -> Option<i64> {
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<i64>().ok();
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    let zone = text.get(19..)?.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
    let offset = match zone.as_bytes() {
        [b'Z' | b'z'] | [] => 0,
        [sign @ (b'+' | b'-'), ..] => {
            let (hours, minutes) = zone.get(1..)?.split_once(':')?;
            let seconds = hours.parse::<i64>().ok()? * 3_600 + minutes.parse::<i64>().ok()? * 60;
            if *sign == b'-' { -seconds } else { seconds }
        }
        _ => return None,
    };
    let is_date =
        (1..=12).contains(&month) && (1..=31).contains(&day) && (1970..=9999).contains(&year);
    is_date.then(|| {
        days_before(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second - offset
    })
}

/// Counts the days from 1970-01-01 to a date, the inverse of [`civil`].
fn days_before(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let month = (month + 9) % 12;
    let of_year = (153 * month + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_are_those_of_the_calendar() {
        for (seconds, expected) in
            [(0, "1970-01-01"), (1_795_996_800, "2026-11-30"), (951_782_400, "2000-02-29")]
        {
            assert_eq!(day(seconds), expected);
        }
        for (text, seconds) in [
            ("2026-11-30T00:00:00.000Z", Some(1_795_996_800)),
            ("2026-11-30T01:00:00+01:00", Some(1_795_996_800)),
            ("2000-02-29T00:00:00Z", Some(951_782_400)),
            ("2026-13-30T00:00:00Z", None),
            ("30.11.2026", None),
            ("", None),
        ] {
            assert_eq!(read(text), seconds, "{text}");
        }
        assert_eq!(read_any("Mon, 30 Nov 2026 00:00:00 GMT"), Some(1_795_996_800));
        assert_eq!(read_any("until logout"), None);
        for number in [1_795_996_800.4, 1_795_996_800e3, 1_795_996_800e6, 13_440_470_400e6] {
            assert_eq!(of_number(number), 1_795_996_800, "{number}");
        }
        assert_eq!(of_number(f64::INFINITY), i64::MAX);
    }
}
