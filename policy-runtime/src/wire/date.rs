//! Dates of `Expires`, parsed as leniently as browsers do, and written in the form that all parse.

/// Earliest year of a cookie-date (RFC 6265 5.1.1 step 5).
const FIRST_YEAR: i64 = 1601;
const SECONDS_PER_DAY: i64 = 86_400;
const MONTHS: [[u8; 3]; 12] = [
    *b"Jan", *b"Feb", *b"Mar", *b"Apr", *b"May", *b"Jun", *b"Jul", *b"Aug", *b"Sep", *b"Oct",
    *b"Nov", *b"Dec",
];
/// Days of the week, from that of 1 January 1970.
const DAYS: [[u8; 3]; 7] = [*b"Thu", *b"Fri", *b"Sat", *b"Sun", *b"Mon", *b"Tue", *b"Wed"];

/// Parses a cookie-date (RFC 6265 5.1.1) into Unix seconds. `None` where browsers ignore the date.
///
/// The date consists of `hh:mm:ss`, the day of the month, the first three letters of the month and the year, in any order and with
/// any delimiters. Week days, zones and offsets are ignored; the time is UTC. Years of two digits are 1970 to 2069. A day that the
/// calendar lacks is an error, and so is a year before 1601.
///
/// ```
/// use policy_runtime::wire::parse_date;
///
/// assert_eq!(parse_date(b"Sun, 06 Nov 1994 08:49:37 GMT"), Some(784_111_777));
/// assert_eq!(parse_date(b"Nov 6 94, 8:49:37 -0500"), Some(784_111_777));
/// assert_eq!(parse_date(b"Thu, 31 Feb 2027 00:00:00 GMT"), None);
/// ```
#[must_use]
pub fn parse_date(date: &[u8]) -> Option<i64> {
    let (mut time, mut day, mut month, mut year) = (None, None, None, None);
    for token in date.split(|byte| is_delimiter(*byte)) {
        // A token is the first of these that it can be and that is still missing.
        let _found = fill(&mut time, || time_of(token))
            || fill(&mut day, || number(token, 1, 2))
            || fill(&mut month, || month_of(token))
            || fill(&mut year, || number(token, 2, 4));
    }
    let year = match year? {
        short @ 0..=69 => short + 2000,
        short @ 70..=99 => short + 1900,
        full => full,
    };
    let (hour, minute, second) = time?;
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let days = days_since_1970(year, month?, day?)?;
    Some(days * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second)
}

/// Returns whether all browsers parse this date alike: it has a form of RFC 9110 5.6.7, where the week day, `GMT`, a leading zero and
/// the century may be missing. Hyphens stand between day, month and year alone.
///
/// For other forms they differ. By the specification `12345 Jan 1 2003 0:0:0` is 1 January 2003, which deletes the cookie; Chromium
/// takes it for a day of the year 12345, and keeps the cookie. Firefox reads no date in `1-Jan-2003-0:0:0`, and keeps the cookie, too.
pub(super) fn is_plain(date: &[u8]) -> bool {
    let mut parts = [DatePart::Other; 6];
    let mut count = 0;
    let words = date.split(|byte| matches!(byte, b' ' | b','));
    for word in words.filter(|word| !word.is_empty()) {
        let is_joined = word.contains(&b'-');
        for token in word.split(|byte| *byte == b'-') {
            let Some(place) = parts.get_mut(count) else { return false };
            let part = DatePart::of(token);
            if is_joined && !matches!(part, DatePart::Month | DatePart::Short | DatePart::Long) {
                return false;
            }
            *place = part;
            count += 1;
        }
    }
    let parts = parts.get(..count).unwrap_or_default();
    let parts = parts.strip_prefix(&[DatePart::Weekday]).unwrap_or(parts);
    let parts = parts.strip_suffix(&[DatePart::Utc]).unwrap_or(parts);
    matches!(
        parts,
        [DatePart::Short, DatePart::Month, DatePart::Short | DatePart::Long, DatePart::Time]
            | [DatePart::Month, DatePart::Short, DatePart::Time, DatePart::Short | DatePart::Long]
    )
}

/// A token of a plain date, recognised to its last octet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum DatePart {
    Weekday,
    Month,
    /// A number of one or two digits: a day, or a year without its century.
    Short,
    /// A number of four digits.
    Long,
    Time,
    Utc,
    Other,
}

impl DatePart {
    fn of(token: &[u8]) -> DatePart {
        if token.iter().all(u8::is_ascii_digit) {
            return match token.len() {
                1 | 2 => DatePart::Short,
                4 => DatePart::Long,
                _ => DatePart::Other,
            };
        }
        let is_number = |field: &[u8]| field.iter().all(u8::is_ascii_digit);
        let fields = token.split(|byte| *byte == b':');
        if fields.clone().all(is_number) && fields.count() == 3 && time_of(token).is_some() {
            return DatePart::Time;
        }
        let start = token.get(..3).unwrap_or_default();
        let named = |names: &[[u8; 3]]| names.iter().any(|name| name.eq_ignore_ascii_case(start));
        match token {
            _ if !token.iter().all(u8::is_ascii_alphabetic) => DatePart::Other,
            _ if named(&MONTHS) => DatePart::Month,
            _ if named(&DAYS) => DatePart::Weekday,
            _ if [&b"GMT"[..], b"UTC"].iter().any(|zone| zone.eq_ignore_ascii_case(token)) => {
                DatePart::Utc
            }
            _ => DatePart::Other,
        }
    }
}

/// Fills an empty `place` with the result of `read`. Returns whether it did.
fn fill<T>(place: &mut Option<T>, read: impl FnOnce() -> Option<T>) -> bool {
    if place.is_some() {
        return false;
    }
    *place = read();
    place.is_some()
}

/// Returns whether a byte is a `delimiter` of RFC 6265 5.1.1. The colon is not, as it is part of the time.
const fn is_delimiter(byte: u8) -> bool {
    matches!(byte, 0x09 | 0x20..=0x2F | 0x3B..=0x40 | 0x5B..=0x60 | 0x7B..=0x7E)
}

/// Parses a number of `min` to `max` digits at the start of `token`, which no further digit follows.
fn number(token: &[u8], min: usize, max: usize) -> Option<i64> {
    let (value, rest) = leading_number(token, max)?;
    (token.len() - rest.len() >= min).then_some(value)
}

/// Parses a number of at most `max` digits at the start of `token`, and returns the rest.
fn leading_number(token: &[u8], max: usize) -> Option<(i64, &[u8])> {
    let digits = token.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if digits == 0 || digits > max {
        return None;
    }
    let (number, rest) = token.split_at_checked(digits)?;
    let value = number.iter().fold(0, |value, digit| value * 10 + i64::from(digit - b'0'));
    Some((value, rest))
}

/// Parses hour, minute and second of `hh:mm:ss`, even out of range: the date then fails, and is not searched for another time.
fn time_of(token: &[u8]) -> Option<(i64, i64, i64)> {
    let (hour, rest) = leading_number(token, 2)?;
    let (minute, rest) = leading_number(rest.strip_prefix(b":")?, 2)?;
    let (second, _) = leading_number(rest.strip_prefix(b":")?, 2)?;
    Some((hour, minute, second))
}

/// Returns the month, counted from 0, whose abbreviation `token` begins with.
fn month_of(token: &[u8]) -> Option<usize> {
    let start = token.get(..3)?;
    MONTHS.iter().position(|name| name.eq_ignore_ascii_case(start))
}

/// Returns the days from 1 January 1970 to a day of the Gregorian calendar, with `month` counted from 0. `None` if the calendar lacks
/// the day, or it is before [`FIRST_YEAR`].
fn days_since_1970(year: i64, month: usize, day: i64) -> Option<i64> {
    let leap = is_leap(year);
    if year < FIRST_YEAR || day < 1 || day > days_in_month(leap).get(month).copied()? {
        return None;
    }
    let before: i64 = days_in_month(leap).iter().take(month).sum();
    Some(days_to_year(year) - days_to_year(1970) + before + day - 1)
}

const fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

const fn days_in_month(leap: bool) -> [i64; 12] {
    [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}

/// Returns the days from 1 January of the year 1 to that of `year`.
const fn days_to_year(year: i64) -> i64 {
    let past = year - 1;
    past * 365 + past / 4 - past / 100 + past / 400
}

/// Formats Unix seconds as IMF-fixdate (RFC 9110 5.6.7), the form in which servers write `Expires`.
///
/// `None` for years that a cookie-date cannot hold: before 1601, and after 9999.
///
/// ```
/// use policy_runtime::wire::imf_fixdate;
///
/// assert_eq!(imf_fixdate(784_111_777).as_ref(), Some(b"Sun, 06 Nov 1994 08:49:37 GMT"));
/// assert_eq!(imf_fixdate(i64::MAX), None);
/// ```
#[must_use]
pub fn imf_fixdate(unix_seconds: i64) -> Option<[u8; 29]> {
    let days = unix_seconds.div_euclid(SECONDS_PER_DAY);
    let second = unix_seconds.rem_euclid(SECONDS_PER_DAY);
    let (year, month, day) = civil(days)?;
    let weekday = DAYS.get(usize::try_from(days.rem_euclid(7)).ok()?)?;
    let month = MONTHS.get(month)?;

    let mut date = *b"Day, dd Mon yyyy hh:mm:ss GMT";
    let (head, tail) = date.split_at_mut_checked(8)?;
    head.get_mut(..3)?.copy_from_slice(weekday);
    write_digits(head.get_mut(5..7)?, day);
    tail.get_mut(..3)?.copy_from_slice(month);
    write_digits(tail.get_mut(4..8)?, year);
    write_digits(tail.get_mut(9..11)?, second / 3600);
    write_digits(tail.get_mut(12..14)?, second / 60 % 60);
    write_digits(tail.get_mut(15..17)?, second % 60);
    Some(date)
}

/// Returns year, month (counted from 0) and day for a number of days since 1 January 1970.
pub(crate) fn civil(days: i64) -> Option<(i64, usize, i64)> {
    // A guess by the mean length of a year is off by at most one.
    let guess = days.checked_mul(400)?.div_euclid(146_097) + 1970;
    let year = (guess - 1..=guess + 1)
        .rev()
        .find(|year| days_to_year(*year) - days_to_year(1970) <= days)?;
    if !(FIRST_YEAR..=9999).contains(&year) {
        return None;
    }
    let mut rest = days - (days_to_year(year) - days_to_year(1970));
    for (month, length) in days_in_month(is_leap(year)).into_iter().enumerate() {
        if rest < length {
            return Some((year, month, rest + 1));
        }
        rest -= length;
    }
    None
}

/// Writes the last digits of `number` into `place`, which it fills.
fn write_digits(place: &mut [u8], mut number: i64) {
    for digit in place.iter_mut().rev() {
        *digit = b'0' + u8::try_from(number % 10).unwrap_or(0);
        number /= 10;
    }
}
