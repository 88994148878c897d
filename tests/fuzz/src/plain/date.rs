//! RFC 6265 5.1.1.

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// A cookie-date in Unix seconds.
pub fn date(text: &[u8]) -> Option<i64> {
    let mut time: Option<[i64; 3]> = None;
    let mut day: Option<i64> = None;
    let mut month: Option<usize> = None;
    let mut year: Option<i64> = None;
    for token in text.split(|byte| is_delimiter(*byte)).filter(|token| !token.is_empty()) {
        if time.is_none()
            && let Some(found) = time_of(token)
        {
            time = Some(found);
        } else if day.is_none()
            && let Some(found) = digits(token, 1..=2)
        {
            day = Some(found);
        } else if month.is_none()
            && let Some(found) = month_of(token)
        {
            month = Some(found);
        } else if year.is_none()
            && let Some(found) = digits(token, 2..=4)
        {
            year = Some(found);
        }
    }
    let ([hour, minute, second], day, month, mut year) = (time?, day?, month?, year?);
    if (70..=99).contains(&year) {
        year += 1900;
    } else if (0..=69).contains(&year) {
        year += 2000;
    }
    if year < 1601 || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    Some(((days_before(year, month, day)? * 24 + hour) * 60 + minute) * 60 + second)
}

fn is_delimiter(byte: u8) -> bool {
    byte == 9
        || (0x20..=0x2f).contains(&byte)
        || (0x3b..=0x40).contains(&byte)
        || (0x5b..=0x60).contains(&byte)
        || (0x7b..=0x7e).contains(&byte)
}

/// So many digits, and then nothing or something that is no digit.
fn digits(token: &[u8], count: std::ops::RangeInclusive<usize>) -> Option<i64> {
    let found: String =
        token.iter().map(|byte| *byte as char).take_while(char::is_ascii_digit).collect();
    if count.contains(&found.len()) { found.parse().ok() } else { None }
}

/// `hms-time`: three fields of one or two digits, and then nothing or something that is no digit.
fn time_of(token: &[u8]) -> Option<[i64; 3]> {
    let mut fields = token.splitn(3, |byte| *byte == b':');
    let (hour, minute, second) = (fields.next()?, fields.next()?, fields.next()?);
    let whole = |field: &[u8]| field.iter().all(u8::is_ascii_digit);
    if !whole(hour) || !whole(minute) {
        return None;
    }
    Some([digits(hour, 1..=2)?, digits(minute, 1..=2)?, digits(second, 1..=2)?])
}

fn month_of(token: &[u8]) -> Option<usize> {
    let name = token.get(..3)?.to_ascii_lowercase();
    MONTHS.iter().position(|month| month.as_bytes() == name)
}

/// Days since 1 January 1970, counted one month after the other.
fn days_before(year: i64, month: usize, day: i64) -> Option<i64> {
    let leap = |year: i64| (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let length = |year: i64, month: usize| match month {
        1 if leap(year) => 29,
        1 => 28,
        3 | 5 | 8 | 10 => 30,
        _ => 31,
    };
    if day < 1 || day > length(year, month) {
        return None;
    }
    let of_years =
        |from: i64, to: i64| (from..to).map(|year| if leap(year) { 366 } else { 365 }).sum::<i64>();
    let years = of_years(1970, year) - of_years(year, 1970);
    Some(years + (0..month).map(|month| length(year, month)).sum::<i64>() + day - 1)
}
