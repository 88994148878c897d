//! Texts of the policy as rustdoc.

use std::fmt::Write;

/// A text as it reads, whatever of it would be Markdown.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut previous = None;
    for c in text.chars() {
        // A full stop is markup only in `1.`, at the beginning of a list.
        let is_plain = matches!(c, ',' | '\'' | '"' | '?')
            || (c == '.' && !previous.is_some_and(|previous: char| previous.is_ascii_digit()));
        if c.is_ascii_punctuation() && !is_plain {
            escaped.push('\\');
        }
        escaped.push(c);
        previous = Some(c);
    }
    escaped
}

/// Seconds in the words of the policy.
pub(super) fn lifetime(seconds: Option<u32>) -> String {
    const UNITS: [(u32, &str); 6] = [
        (365 * 86_400, "year"),
        (30 * 86_400, "month"),
        (86_400, "day"),
        (3_600, "hour"),
        (60, "minute"),
        (1, "second"),
    ];
    let Some(seconds) = seconds else { return "until the session of the browser ends".to_owned() };
    let mut words = String::from("at most ");
    let (unit, name) = UNITS
        .into_iter()
        .find(|(unit, _)| seconds >= *unit && seconds % unit == 0)
        .unwrap_or((1, "second"));
    let count = seconds / unit;
    let _ = write!(words, "{count} {name}{}", if count == 1 { "" } else { "s" });
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_markup() {
        for (text, escaped) in [
            ("Keeps you signed in.", "Keeps you signed in."),
            ("[x](y) <b> `c` *d* _e_", r"\[x\]\(y\) \<b\> \`c\` \*d\* \_e\_"),
            ("see https://shop.example", r"see https\:\/\/shop.example"),
            ("1. one", r"1\. one"),
            ("# heading", r"\# heading"),
            ("l'API, \"oui\" ?", "l'API, \"oui\" ?"),
        ] {
            assert_eq!(escape(text), escaped);
        }
    }

    #[test]
    fn lifetimes() {
        for (seconds, words) in [
            (None, "until the session of the browser ends"),
            (Some(1), "at most 1 second"),
            (Some(1_209_600), "at most 14 days"),
            (Some(2_592_000), "at most 1 month"),
        ] {
            assert_eq!(lifetime(seconds), words);
        }
    }
}
