//! Retention periods, which the database has as free text.

/// What the policy declares of a retention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Retention {
    Session,
    /// Seconds, at least one.
    Seconds(u64),
    /// No number and no word for one.
    Unknown,
    /// An entry of the browser's storage.
    Storage,
}

/// Browsers keep no cookie for longer (RFC 6265bis 5.5).
pub(crate) const BROWSER_LIMIT: Retention = Retention::Seconds(400 * DAY);
/// Words for a retention without end.
const FOR_EVER: [&str; 5] = ["forever", "unlimited", "persistent", "permanent", "no"];
const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

impl Retention {
    /// Reads a text: of several periods the longest, and the browsers' limit for what is to stay for ever.
    pub(crate) fn read(text: &str) -> Retention {
        let lower = text.to_lowercase();
        if lower == "local storage" {
            return Retention::Storage;
        }
        let words: Vec<&str> =
            lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let periods =
            words.windows(2).filter_map(|pair| Some(pair[0].parse::<u64>().ok()? * unit(pair[1])?));
        let compact = words.iter().filter_map(|word| {
            let split = word.find(|c: char| !c.is_ascii_digit())?;
            let (count, letters) = word.split_at(split);
            Some(count.parse::<u64>().ok()? * unit(letters)?)
        });
        match periods.chain(compact).max() {
            Some(seconds) => Retention::Seconds(seconds.max(1)),
            None if lower.starts_with("immediately") => Retention::Seconds(1),
            None if words.iter().any(|word| word.starts_with("session") || *word == "seesion") => {
                Retention::Session
            }
            None if words.iter().any(|word| FOR_EVER.contains(word)) => BROWSER_LIMIT,
            None => Retention::Unknown,
        }
    }

    /// Writes the value of `lifetime`.
    pub(crate) fn words(self) -> String {
        let seconds = match self {
            Retention::Seconds(seconds) => seconds,
            Retention::Unknown => return "unknown".to_owned(),
            Retention::Session | Retention::Storage => return "session".to_owned(),
        };
        let units = [
            (365 * DAY, "year"),
            (30 * DAY, "month"),
            (DAY, "day"),
            (HOUR, "hour"),
            (MINUTE, "minute"),
            (1, "second"),
        ];
        let (length, unit) = units
            .into_iter()
            .find(|(length, _)| seconds.is_multiple_of(*length))
            .unwrap_or((1, "second"));
        let count = seconds / length;
        format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
    }
}

fn unit(word: &str) -> Option<u64> {
    Some(match word.strip_suffix('s').unwrap_or(word) {
        "sec" | "second" => 1,
        "min" | "minute" => MINUTE,
        "hour" => HOUR,
        "day" => DAY,
        "w" | "week" => 7 * DAY,
        "month" => 30 * DAY,
        "y" | "year" => 365 * DAY,
        _ => return None,
    })
}
