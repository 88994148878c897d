//! Sentences of a review: words of this crate, names as code, and texts of the policy as quotations.

use std::borrow::Cow;
use std::fmt;

/// Maximum number of characters of a text that is quoted.
const MAX_QUOTED: usize = 160;

/// A sentence, whose parts are escaped by what they are.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Phrase(Vec<Part>);

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Words(Cow<'static, str>),
    Code(String),
    Quotation(String),
}

impl Phrase {
    pub(super) fn new(words: impl Into<Cow<'static, str>>) -> Phrase {
        Phrase::default().words(words)
    }

    /// Appends words of this crate.
    pub(super) fn words(mut self, words: impl Into<Cow<'static, str>>) -> Phrase {
        self.0.push(Part::Words(words.into()));
        self
    }

    /// Appends a name or a value.
    pub(super) fn code(mut self, name: impl Into<String>) -> Phrase {
        self.0.push(Part::Code(name.into()));
        self
    }

    /// Appends names, separated by commas.
    pub(super) fn codes<'n>(self, names: impl IntoIterator<Item = &'n String>) -> Phrase {
        names.into_iter().enumerate().fold(self, |phrase, (index, name)| {
            let phrase = if index == 0 { phrase } else { phrase.words(", ") };
            phrase.code(name)
        })
    }

    /// Appends a text of the policy.
    pub(super) fn quotation(mut self, text: impl Into<String>) -> Phrase {
        self.0.push(Part::Quotation(text.into()));
        self
    }

    /// Appends another sentence.
    pub(super) fn then(mut self, phrase: Phrase) -> Phrase {
        self.0.extend(phrase.0);
        self
    }

    /// Returns the sentence as Markdown.
    pub(super) fn to_markdown(&self) -> String {
        let mut out = String::new();
        for part in &self.0 {
            match part {
                Part::Words(words) => out.push_str(words),
                Part::Code(name) => out.push_str(&code_span(&one_line(name))),
                // As code, of which no site makes links, and by which no person is notified.
                Part::Quotation(text) => out.push_str(&code_span(&shorten(text))),
            }
        }
        out
    }
}

/// As plain text, on one line.
impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|part| match part {
            Part::Words(words) => f.write_str(words),
            Part::Code(name) => write!(f, "`{}`", one_line(name)),
            Part::Quotation(text) => write!(f, "\u{201c}{}\u{201d}", shorten(text)),
        })
    }
}

/// Returns a code span, whose fence is longer than any within it.
fn code_span(name: &str) -> String {
    let longest = name.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    // A backtick or a space at either end would be taken for the fence.
    let pad = if longest > 0 || name.starts_with(' ') || name.is_empty() { " " } else { "" };
    format!("{fence}{pad}{name}{pad}{fence}")
}

/// Returns a text on one line, without characters that change the direction of what follows, which could hide words.
pub(super) fn one_line(text: &str) -> String {
    let is_break = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    let is_hidden = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let shown = |line: String, c: char| match c {
        c if is_break(c) => line + " ",
        c if is_hidden(c) => line + &c.escape_unicode().to_string(),
        c => line + c.encode_utf8(&mut [0; 4]),
    };
    text.chars().fold(String::with_capacity(text.len()), shown)
}

fn shorten(text: &str) -> String {
    let text = one_line(text);
    match text.char_indices().nth(MAX_QUOTED) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "\u{2026}",
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_texts_become_no_markup() {
        let phrase = Phrase::new("cookie ").code("a`b``c").words(": ");
        let phrase = phrase
            .quotation("<script>alert(1)</script> `[x](https://evil.example)` @team\n# heading");
        assert_eq!(
            phrase.to_markdown(),
            "cookie ``` a`b``c ```: `` <script>alert(1)</script> `[x](https://evil.example)` @team # heading ``"
        );
        assert_eq!(Phrase::default().code("").to_markdown(), "`  `");
    }

    #[test]
    fn no_character_hides_words() {
        let phrase = Phrase::default().code("a\u{202e}b\u{1b}[2K").quotation("\u{2066}c");
        assert_eq!(phrase.to_string(), "`a\\u{202e}b [2K`\u{201c}\\u{2066}c\u{201d}");
    }

    #[test]
    fn a_sentence_is_one_line() {
        let phrase = Phrase::new("reads ").quotation("one\u{2029}two\r\nthree").code("a\nb");
        assert_eq!(phrase.to_string(), "reads \u{201c}one two  three\u{201d}`a b`");
        let long = Phrase::default().quotation("\u{e9}".repeat(400)).to_string();
        assert_eq!(long.chars().count(), MAX_QUOTED + 3);
    }
}
