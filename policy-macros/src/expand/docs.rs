//! Texts of the policy as rustdoc.

use crate::syntax::lifetime::{YEAR, in_words};

/// Escapes a text, so that rustdoc shows it as it is.
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

/// Renders how long a cookie may live.
pub(super) fn lifetime(seconds: Option<u32>) -> String {
    match seconds {
        Some(seconds) => format!("at most {}", in_words(seconds.into(), YEAR)),
        None => "until the session of the browser ends".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped_for_markdown() {
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
    fn lifetimes_are_worded() {
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
