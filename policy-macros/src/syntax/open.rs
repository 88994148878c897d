//! Texts that hold a place and say nothing: `..`, `TODO`, `lorem ipsum`. Messages propose `..` for what the author alone knows, so
//! it must not compile.

/// Texts that stand for one that is still to be written.
const OPEN: &[&str] = &[
    "todo",
    "tbd",
    "tba",
    "tbc",
    "fixme",
    "n/a",
    "null",
    "nil",
    "undefined",
    "placeholder",
    "change me",
    "changeme",
    "your text here",
    "text here",
    "insert text",
    "insert text here",
    "to do",
    "to be done",
    "to be defined",
    "to be written",
    "to be decided",
    "coming soon",
];

/// Answers to a question that asks how, or what.
const ANSWERS: &[&str] = &[
    "true", "false", "yes", "no", "none", "on", "off", "ok", "okay", "0", "1", "y", "n", "ja",
    "nein", "oui", "non", "si", "sí", "sì", "da", "nee",
];

/// Words that repeat the key in place of saying how it is so.
const REPEATED: &[&str] = &[
    "anonymised",
    "anonymized",
    "anonymous",
    "anonymously",
    "anonymise",
    "anonymize",
    "anonym",
    "anonyme",
    "data",
    "is",
    "are",
    "the",
    "all",
    "only",
    "fully",
    "completely",
    "it",
    "its",
    "we",
    "statistics",
    "values",
    "been",
    "have",
    "has",
];

/// Returns whether a text still has to be written.
pub(crate) fn is_open(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let bare =
        ["https://", "http://", "mailto:"].iter().find_map(|scheme| text.strip_prefix(scheme));
    let bare = bare.unwrap_or(&text).trim();
    let is_of_signs =
        bare.chars().all(|c| c.is_ascii_punctuation() || c.is_whitespace() || "…–—·•".contains(c));
    let is_enclosed = [('<', '>'), ('{', '}')].iter().any(|(open, close)| {
        let inside = bare.strip_prefix(*open).and_then(|rest| rest.strip_suffix(*close));
        inside.is_some_and(|inside| !inside.contains([*open, *close]))
    });
    let is_crossed = bare.len() > 2 && bare.chars().all(|c| c == 'x');
    let end = bare.trim_end_matches(|c: char| c.is_ascii_punctuation() || c.is_whitespace());
    let is_note =
        ["todo:", "fixme:", "tbd:", "todo(", "fixme("].iter().any(|start| bare.starts_with(start));
    is_of_signs
        || is_enclosed
        || is_crossed
        || is_note
        || OPEN.contains(&end)
        || bare.starts_with("lorem ipsum")
}

/// Returns whether a text answers a question that visitors did not ask: `true` says nothing about how data are anonymised.
pub(crate) fn is_no_fact(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let end = text.trim_end_matches(|c: char| c.is_ascii_punctuation() || c.is_whitespace());
    let words: Vec<&str> =
        end.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is_answer = words.first().is_some_and(|first| ANSWERS.contains(first) && first.len() > 1);
    let is_short_answer = is_answer && words.len() < 5 && text.contains(',');
    let is_repeated = words.iter().all(|word| REPEATED.contains(word));
    is_open(&text) || ANSWERS.contains(&end) || is_short_answer || is_repeated
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_says_nothing_is_open() {
        for text in [
            "..",
            " ... ",
            "…",
            "-",
            "?",
            "TODO",
            "todo: ask legal",
            "Fixme",
            "xxx",
            "XXXX",
            "Lorem ipsum dolor",
            "TBD",
            "n/a",
            "<text>",
            "{how}",
            "[..]",
            "https://..",
            "http://...",
            "mailto:..",
            "Placeholder",
            "TODO!",
        ] {
            assert!(is_open(text), "{text}");
            assert!(is_no_fact(text), "{text}");
        }
        for text in [
            "X",
            "Todo el sitio",
            "Counts visits.",
            "No. 1",
            "Yes!",
            "Pending",
            "名前",
            "Lorem & Ipsum Ltd",
            "xx",
            "https://x.example",
            "Notes to do",
            "Ø",
            "[Necessary]",
            "<b>Necessary</b>",
        ] {
            assert!(!is_open(text), "{text}");
        }
    }

    #[test]
    fn an_answer_is_no_fact() {
        for text in [
            "true",
            "Yes, it is.",
            "anonymous data only",
            "to do",
            "Yes.",
            "ja",
            "1",
            "anonymised",
            "Anonymous",
            "on",
        ] {
            assert!(is_no_fact(text), "{text}");
        }
        for text in [
            "no identifier, counted in sums",
            "IP addresses are cut after two bytes",
            "in sums",
            "hashed daily, salt thrown away",
        ] {
            assert!(!is_no_fact(text), "{text}");
        }
    }
}
