//! Lifetimes in other words: which length is meant.

use super::unit::unit_of;
use crate::syntax::lifetime::DAY;

/// A lifetime as it was probably meant.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Guess {
    Seconds { seconds: u64, is_sliding: bool },
    Session,
}

/// Numbers in words.
const NUMBERS: &[(&str, u64)] = &[
    ("a", 1),
    ("an", 1),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("eighteen", 18),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("ninety", 90),
    ("hundred", 100),
];

/// Words of a length that is no whole number of units, or of one that a lifetime is not below: which one is meant is open.
const OPEN: &[&str] =
    &["half", "halb", "halbes", "demi", "quarter", "least", "more", "over", "minimum", "minimal"];

/// Words that say that a lifetime begins anew at each visit.
pub(super) const SLIDING: &[&str] =
    &["sliding", "rolling", "rotating", "renewed", "refreshed", "extended", "idle"];

/// Finds the lifetime in a text: `up to 30 days`, `Duration::from_secs(3600)`, `P30D`, `1 hour 30 minutes`.
pub(super) fn guess(text: &str) -> Option<Guess> {
    let text = text.to_lowercase();
    if let Some(seconds) = iso(text.trim_matches('"')) {
        return Some(Guess::Seconds { seconds, is_sliding: false });
    }
    let words = words(&text);
    if words.iter().any(|word| word == "session") {
        return Some(Guess::Session);
    }
    // `1/2 year`
    if text.contains('/') || words.iter().any(|word| OPEN.contains(&word.as_str())) {
        return None;
    }
    let seconds = product(&text).or_else(|| sum(&words)).filter(|seconds| *seconds > 0)?;
    let is_sliding = words.iter().any(|word| SLIDING.contains(&word.as_str()));
    Some(Guess::Seconds { seconds, is_sliding })
}

/// Splits a text into words and numbers; `30d` is two.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut previous = ' ';
    for c in text.chars() {
        let is_part = c.is_alphanumeric();
        let continues = is_part
            && previous.is_alphanumeric()
            && previous.is_ascii_digit() == c.is_ascii_digit();
        match words.last_mut().filter(|_| continues) {
            Some(word) => word.push(c),
            None if is_part => words.push(c.to_string()),
            None => {}
        }
        // `3_600`
        if c != '_' || !previous.is_ascii_digit() {
            previous = c;
        }
    }
    words
}

fn number(word: &str) -> Option<u64> {
    let named = NUMBERS.iter().find(|(name, _)| *name == word).map(|(_, number)| *number);
    word.parse().ok().or(named)
}

/// Adds the numbers with their units. A unit can stand before its number, as in `days(30)`; of a range, the end counts.
/// Returns `None` where another word stands between a number and its unit, which may change it: `two hundred days`.
fn sum(words: &[String]) -> Option<u64> {
    let mut seconds: u64 = 0;
    let (mut count, mut unit_before): (Option<u64>, Option<u64>) = (None, None);
    let (mut has_any, mut has_word_between) = (false, false);
    for word in words {
        let unit = unit_of(word).filter(|_| number(word).is_none());
        match (number(word), unit) {
            (Some(number), _) => {
                if let Some(unit) = unit_before.take() {
                    seconds = seconds.checked_add(number.checked_mul(unit)?)?;
                    has_any = true;
                } else {
                    // `twenty four`
                    if count.is_some() && word.parse::<u64>().is_err() {
                        return None;
                    }
                    (count, has_word_between) = (Some(number), false);
                }
            }
            (None, Some(unit)) => match count.take() {
                Some(_) if has_word_between => return None,
                Some(number) => {
                    seconds = seconds.checked_add(number.checked_mul(unit)?)?;
                    has_any = true;
                }
                None => unit_before = Some(unit),
            },
            (None, None) => has_word_between = true,
        }
    }
    (has_any && count.is_none()).then_some(seconds)
}

/// Multiplies: `60 * 60 * 24` counts seconds, as `Max-Age` does.
fn product(text: &str) -> Option<u64> {
    let factors: Option<Vec<u64>> =
        text.split('*').map(|part| part.trim().replace('_', "").parse().ok()).collect();
    let factors = factors.filter(|factors| factors.len() > 1)?;
    factors.into_iter().try_fold(1_u64, u64::checked_mul)
}

/// Reads a duration of ISO 8601 in one unit: `P30D`, `PT1H`.
fn iso(text: &str) -> Option<u64> {
    let rest = text.strip_prefix('p')?;
    let (is_time, rest) = rest.strip_prefix('t').map_or((false, rest), |rest| (true, rest));
    let (count, unit) = rest.split_at(rest.len().checked_sub(1)?);
    let length = match (is_time, unit) {
        (true, "s") => 1,
        (true, "m") => DAY / 24 / 60,
        (true, "h") => DAY / 24,
        (false, "d") => DAY,
        (false, "w") => 7 * DAY,
        (false, "m") => 30 * DAY,
        (false, "y") => 365 * DAY,
        _ => return None,
    };
    count.parse::<u64>().ok()?.checked_mul(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_found_in_other_words() {
        for (text, seconds) in [
            ("up to 30 days", Some(30 * DAY)),
            ("max. 30 d", Some(30 * DAY)),
            ("Duration::from_secs(3600)", Some(3_600)),
            ("Duration::days(30)", Some(30 * DAY)),
            ("30.days()", Some(30 * DAY)),
            ("Some(30 days)", Some(30 * DAY)),
            ("1 hour 30 minutes", Some(5_400)),
            ("13 months and 1 day", Some(391 * DAY)),
            ("30 - 60 days", Some(60 * DAY)),
            ("60 * 60 * 24", Some(DAY)),
            ("P30D", Some(30 * DAY)),
            ("\"PT1H\"", Some(3_600)),
            ("thirty days", Some(30 * DAY)),
            ("a month", Some(30 * DAY)),
            ("2 Wochen", Some(14 * DAY)),
            ("3_600 seconds", Some(3_600)),
            ("persistent", None),
            ("forever", None),
            ("2026-12-31", None),
            ("30", None),
            ("30 moons", None),
            ("twenty days", Some(20 * DAY)),
            ("a hundred days", None),
            ("twenty four hours", None),
            ("two hundred days", None),
            ("a few days", None),
            ("a couple of weeks", None),
            ("half a year", None),
            ("two and a half years", None),
            ("1/2 year", None),
            ("at least 2 years", None),
            ("18446744073709551615 years", None),
        ] {
            let expected = seconds.map(|seconds| Guess::Seconds { seconds, is_sliding: false });
            assert_eq!(guess(text), expected, "{text}");
        }
        assert_eq!(guess("browser_session"), Some(Guess::Session));
        assert_eq!(guess("end of session"), Some(Guess::Session));
        let sliding = Guess::Seconds { seconds: 30 * DAY, is_sliding: true };
        assert_eq!(guess("rolling 30 days"), Some(sliding));
    }
}
