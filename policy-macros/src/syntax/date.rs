//! Days in other forms than `YYYY-MM-DD`: which day is meant.

use super::grammar::is_date;

/// The beginnings of the names of months, in languages of Europe.
#[rustfmt::skip] // a table: one month a line
const MONTHS: [&[&str]; 12] = [
    &["jan", "jän", "gen", "ene", "sty"],
    &["feb", "fév", "lut"],
    &["mar", "mär", "mrt", "maa"],
    &["apr", "avr", "abr", "kwi"],
    &["may", "mai", "mag", "mei", "maj"],
    &["jun", "juin", "giu", "cze"],
    &["jul", "juil", "lug", "lip"],
    &["aug", "aoû", "aou", "ago", "sie"],
    &["sep", "set", "wrz"],
    &["oct", "okt", "ott", "out", "paź"],
    &["nov", "lis"],
    &["dec", "dez", "déc", "dic", "gru"],
];

/// The days that a text can mean, as `YYYY-MM-DD`: one, two where the order of day and month is open, or none.
pub(crate) fn meant(text: &str) -> Vec<String> {
    let text = text.trim();
    let time = text.find('T').filter(|at| text.get(..*at).is_some_and(is_date));
    if let Some(day) = time.and_then(|at| text.get(..at)) {
        return vec![day.to_owned()];
    }
    let parts: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let numbers: Vec<&str> = parts.iter().filter_map(|part| number(part)).collect();
    let month = parts
        .iter()
        .filter(|part| number(part).is_none())
        .filter_map(|part| month(part))
        .next_back();
    match (numbers.as_slice(), month) {
        ([year, day] | [day, year], Some(month)) if year.len() == 4 && day.len() <= 2 => {
            dates(year, &[(&month.to_string(), day)])
        }
        ([whole], None) if whole.len() == 8 => {
            match (whole.get(..4), whole.get(4..6), whole.get(6..)) {
                (Some(year), Some(month), Some(day)) => dates(year, &[(month, day)]),
                _ => Vec::new(),
            }
        }
        ([year, month, day], None) if year.len() == 4 => dates(year, &[(month, day)]),
        ([first, second, year], None) if first.len() <= 2 && second.len() <= 2 => {
            let century = if year.len() == 2 { format!("20{year}") } else { (*year).to_owned() };
            // `11/12/2026` is in November or in December, depending on the country; with points the day is first.
            let orders: &[(&str, &str)] = if text.contains('.') {
                &[(second, first)]
            } else {
                &[(second, first), (first, second)]
            };
            dates(&century, orders)
        }
        _ => Vec::new(),
    }
}

/// Returns the digits of a day or a year: `29th` is 29.
fn number(part: &str) -> Option<&str> {
    let end = part.find(|c: char| !c.is_ascii_digit()).unwrap_or(part.len());
    let (digits, rest) = part.split_at(end);
    let is_ordinal = ["", "st", "nd", "rd", "th", "er", "e"].contains(&rest);
    (!digits.is_empty() && is_ordinal).then_some(digits)
}

fn month(part: &str) -> Option<usize> {
    let part = part.to_lowercase();
    // `juin` and `juil` begin alike; the longest name decides.
    let names = MONTHS
        .iter()
        .zip(1..)
        .flat_map(|(names, month)| names.iter().map(move |name| (*name, month)));
    let found = names.filter(|(name, _)| part.starts_with(name)).max_by_key(|(name, _)| name.len());
    found.map(|(_, month)| month)
}

/// Returns those of the days that exist.
fn dates(year: &str, orders: &[(&str, &str)]) -> Vec<String> {
    let mut dates: Vec<String> = orders
        .iter()
        .map(|(month, day)| format!("{year}-{month:0>2}-{day:0>2}"))
        .filter(|date| is_date(date))
        .collect();
    dates.dedup();
    dates
}

/// Returns the last day of a month, for a day that the month has not: `2026-02-30`.
pub(crate) fn last_of_month(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return None };
    let is_after = day.parse::<u32>().is_ok_and(|day| (29..=31).contains(&day));
    let days = (28..=31).rev().map(|day| format!("{year}-{month}-{day}"));
    is_after.then(|| days.into_iter().find(|date| is_date(date))).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_in_many_forms() {
        for (text, days) in [
            ("29 August 2025", &["2025-08-29"][..]),
            ("August 29, 2025", &["2025-08-29"]),
            ("29th of August 2025", &["2025-08-29"]),
            ("29. August 2025", &["2025-08-29"]),
            ("Friday, 29 August 2025", &["2025-08-29"]),
            ("29-Aug-2025", &["2025-08-29"]),
            ("29 août 2025", &["2025-08-29"]),
            ("1er juillet 2025", &["2025-07-01"]),
            ("3 juin 2025", &["2025-06-03"]),
            ("5. März 2025", &["2025-03-05"]),
            ("29.8.2025", &["2025-08-29"]),
            ("29.08.25", &["2025-08-29"]),
            ("2025/08/29", &["2025-08-29"]),
            ("2025-8-29", &["2025-08-29"]),
            ("20250829", &["2025-08-29"]),
            ("2025-08-29T10:00:00Z", &["2025-08-29"]),
            ("29/08/2025", &["2025-08-29"]),
            ("08/29/2025", &["2025-08-29"]),
            ("11/12/2025", &["2025-12-11", "2025-11-12"]),
            ("11/11/2025", &["2025-11-11"]),
            ("August 2025", &[]),
            ("2025", &[]),
            ("today", &[]),
            ("YYYY-MM-DD", &[]),
            ("2025-02-30", &[]),
            ("v2", &[]),
        ] {
            assert_eq!(meant(text), days, "{text}");
        }
        assert_eq!(last_of_month("2025-02-30").as_deref(), Some("2025-02-28"));
        assert_eq!(last_of_month("2025-13-30"), None);
    }
}
