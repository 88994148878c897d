//! Lifetimes of a source: seconds, or words such as `13 months`.

use super::answer::Answer;
use super::text::cleaned;
use crate::clock::{self, BROWSER_LIMIT};

const MINUTE: u64 = clock::MINUTE as u64;
const HOUR: u64 = clock::HOUR as u64;
const DAY: u64 = clock::DAY as u64;
const WEEK: u64 = 7 * DAY;
const MONTH: u64 = 30 * DAY;
const YEAR: u64 = 365 * DAY;

/// Maximum lifetime of a cookie that the compiler takes, in seconds.
const MAX_SECONDS: u64 = 100 * YEAR;

/// The question for a lifetime that the source does not say.
pub(in crate::import) const QUESTION: &str = "how long may it live at most";

/// What a source says of a cookie that each visit sets again, in the languages in which units are read: so a policy page does.
const LAST_VISIT: [&str; 7] = [
    "last visit",
    "letzten besuch",
    "dernière visite",
    "última visita",
    "ultima visita",
    "laatste bezoek",
    "ostatniej wizyty",
];

/// A lifetime as a policy has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::import) enum Lifetime {
    Session,
    Seconds {
        seconds: u64,
        is_sliding: bool,
    },
    /// The provider does not state it.
    Unknown,
}

impl Lifetime {
    pub(in crate::import) fn seconds(seconds: u64) -> Lifetime {
        Lifetime::Seconds { seconds: seconds.clamp(1, MAX_SECONDS), is_sliding: false }
    }

    /// Returns the lifetime as one that begins anew with each visit, or does not.
    fn sliding(self, is_sliding: bool) -> Lifetime {
        match self {
            Lifetime::Seconds { seconds, .. } => Lifetime::Seconds { seconds, is_sliding },
            lifetime => lifetime,
        }
    }

    /// Writes the value of `lifetime`.
    pub(in crate::import) fn words(self) -> String {
        let (seconds, sliding) = match self {
            Lifetime::Session => return "session".to_owned(),
            Lifetime::Unknown => return "unknown".to_owned(),
            Lifetime::Seconds { seconds, is_sliding } => {
                (seconds, if is_sliding { " sliding" } else { "" })
            }
        };
        let units =
            [(YEAR, "year"), (MONTH, "month"), (DAY, "day"), (HOUR, "hour"), (MINUTE, "minute")];
        let whole = units.into_iter().find(|(length, _)| seconds.is_multiple_of(*length));
        let (length, unit) = whole.unwrap_or((1, "second"));
        let count = seconds / length;
        format!("{count} {unit}{}{sliding}", if count == 1 { "" } else { "s" })
    }

    /// Returns the lifetime if browsers keep it, else theirs.
    fn kept(self) -> Option<Lifetime> {
        match self {
            Lifetime::Seconds { seconds, is_sliding } if seconds > BROWSER_LIMIT.into() => {
                Some(Lifetime::Seconds { seconds: BROWSER_LIMIT.into(), is_sliding })
            }
            _ => None,
        }
    }
}

/// Cuts a lifetime of a cookie of this site at what browsers keep: the compiler refuses a longer one.
pub(in crate::import) fn kept(lifetime: Answer<Lifetime>) -> Answer<Lifetime> {
    match lifetime.value().and_then(|lifetime| Some((lifetime.words(), lifetime.kept()?))) {
        Some((said, kept)) => {
            Answer::guess(kept, format!("the source says {said}, browsers keep 400 days"))
        }
        None => lifetime,
    }
}

/// Reads a lifetime in words: of several periods the longest.
pub(in crate::import) fn read(text: &str) -> Answer<Lifetime> {
    let text = cleaned(text);
    let lower = text.to_lowercase();
    if lower.is_empty() {
        return Answer::open(QUESTION);
    }
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let periods = words.windows(2).filter_map(|pair| match pair {
        [count, unit] => length(count, unit),
        _ => None,
    });
    let compact = words.iter().filter_map(|word| {
        let split = word.find(|c: char| !c.is_ascii_digit())?;
        let (count, unit) = word.split_at(split);
        length(count, unit)
    });
    let has = |starts: &[&str]| {
        words.iter().any(|word| starts.iter().any(|start| word.starts_with(start)))
    };
    let is_sliding = LAST_VISIT.iter().any(|words| lower.contains(words));
    match periods.chain(compact).max() {
        Some(seconds) => Answer::Known(Lifetime::seconds(seconds).sliding(is_sliding)),
        None if lower.starts_with("immediately") => Answer::Known(Lifetime::seconds(1)),
        None if has(&["session", "sitzung", "sesión", "sessione", "sesji", "sessie"]) => {
            Answer::Known(Lifetime::Session)
        }
        None if has(&[
            "forever",
            "unlimited",
            "persistent",
            "permanent",
            "never",
            "unbegrenzt",
        ]) =>
        {
            Answer::guess(
                Lifetime::seconds(BROWSER_LIMIT.into()),
                format!("the source says \u{201c}{text}\u{201d}, browsers keep 400 days"),
            )
        }
        None => Answer::open(format!("{QUESTION}; the source says \u{201c}{text}\u{201d}")),
    }
}

fn length(count: &str, unit: &str) -> Option<u64> {
    count.parse::<u64>().ok()?.checked_mul(seconds_of(unit)?)
}

/// Returns the seconds of a unit, in the languages in which configurations have them.
fn seconds_of(unit: &str) -> Option<u64> {
    Some(match unit {
        "s" | "sec" | "secs" | "second" | "seconds" | "sekunde" | "sekunden" | "seconde"
        | "secondes" | "segundos" | "secondi" | "sekund" => 1,
        "min" | "mins" | "minute" | "minutes" | "minuten" | "minutos" | "minuti" | "minut" => {
            MINUTE
        }
        "h" | "hour" | "hours" | "stunde" | "stunden" | "heure" | "heures" | "hora" | "horas"
        | "ora" | "ore" | "uur" | "godzin" => HOUR,
        "d" | "day" | "days" | "tag" | "tage" | "tagen" | "jour" | "jours" | "día" | "días"
        | "giorno" | "giorni" | "dag" | "dagen" | "dni" | "dzień" => DAY,
        "w" | "week" | "weeks" | "woche" | "wochen" | "semaine" | "semaines" | "semana"
        | "semanas" | "settimana" | "settimane" | "weken" | "tygodni" => WEEK,
        "m" | "mo" | "month" | "months" | "monat" | "monate" | "monaten" | "mois" | "mes"
        | "meses" | "mese" | "mesi" | "maand" | "maanden" | "miesiąc" | "miesięcy" => MONTH,
        "y" | "yr" | "year" | "years" | "jahr" | "jahre" | "jahren" | "an" | "ans" | "année"
        | "années" | "año" | "años" | "anno" | "anni" | "jaar" | "rok" | "lata" | "lat" => YEAR,
        _ => return None,
    })
}

/// Lifetimes that are usual, in seconds.
const USUAL: [u64; 18] = [
    MINUTE,
    5 * MINUTE,
    15 * MINUTE,
    30 * MINUTE,
    HOUR,
    2 * HOUR,
    12 * HOUR,
    DAY,
    2 * DAY,
    WEEK,
    2 * WEEK,
    MONTH,
    90 * DAY,
    180 * DAY,
    YEAR,
    390 * DAY,
    400 * DAY,
    2 * YEAR,
];

/// Returns the lifetime of which a rest is left: the source is a browser, which shows when a cookie ends and not how long it was
/// to live.
pub(in crate::import) fn from_rest(seconds: i64) -> Answer<Lifetime> {
    let Some(rest) = u64::try_from(seconds).ok().filter(|rest| *rest > 0) else {
        return Answer::open(format!("{QUESTION}; it has ended"));
    };
    let whole = USUAL.into_iter().find(|usual| rest <= *usual).unwrap_or(rest);
    let left = Lifetime::seconds(rest / shown_unit(rest) * shown_unit(rest)).words();
    Answer::guess(Lifetime::seconds(whole), format!("{left} were left"))
}

/// Returns the unit in which a rest is shown.
fn shown_unit(rest: u64) -> u64 {
    [DAY, HOUR, MINUTE].into_iter().find(|unit| rest >= 2 * unit).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> String {
        match read(text) {
            Answer::Known(lifetime) => lifetime.words(),
            Answer::Guess(lifetime, _) => format!("{} (guess)", lifetime.words()),
            Answer::Open(question) => format!("? {question}"),
        }
    }

    #[test]
    fn lifetimes_are_read_in_words() {
        for (text, expected) in [
            ("2 years", "2 years"),
            ("13 Monate", "13 months"),
            ("Session", "session"),
            ("session (or 30 days)", "1 month"),
            ("30 minutes / 6 months", "6 months"),
            ("24h", "1 day"),
            ("90 seconds", "90 seconds"),
            ("1 year 1 month", "1 year"),
            ("30 days after your last visit", "1 month sliding"),
            ("13 Monate nach Ihrem letzten Besuch", "13 months sliding"),
            ("Persistent", "400 days (guess)"),
            ("immediately", "1 second"),
            (
                "99999999999999999999 years",
                "? how long may it live at most; the source says \u{201c}99999999999999999999 years\u{201d}",
            ),
            ("5000 years", "100 years"),
            (
                "until logout",
                "? how long may it live at most; the source says \u{201c}until logout\u{201d}",
            ),
            ("", "? how long may it live at most"),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn a_rest_is_rounded_up_to_a_usual_lifetime() {
        let guess = |seconds: i64| match from_rest(seconds) {
            Answer::Guess(lifetime, ground) => format!("{}, {ground}", lifetime.words()),
            other => format!("{other:?}"),
        };
        assert_eq!(guess(364 * 86_400 + 5), "1 year, 364 days were left");
        assert_eq!(guess(86_000), "1 day, 23 hours were left");
        assert_eq!(guess(1_795), "30 minutes, 29 minutes were left");
        assert!(guess(-5).contains("it has ended"));
    }

    #[test]
    fn lifetimes_of_this_site_are_those_that_browsers_keep() {
        let long = Answer::Known(Lifetime::seconds(730 * DAY));
        let cut = Answer::guess(
            Lifetime::seconds(400 * DAY),
            "the source says 2 years, browsers keep 400 days",
        );
        assert_eq!(kept(long), cut);
        let short = Answer::Known(Lifetime::seconds(30 * DAY));
        assert_eq!(kept(short.clone()), short);
    }
}
