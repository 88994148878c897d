//! Texts and identifiers.

use std::collections::HashSet;

/// Removes invisible characters, and joins lines.
pub(crate) fn cleaned(text: &str) -> String {
    let is_invisible = |c: &char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}');
    let visible: String = text.chars().filter(|c| !is_invisible(c)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Identifiers that are unique within the policy.
#[derive(Default)]
pub(crate) struct Identifiers(HashSet<String>);

impl Identifiers {
    /// Makes an identifier of words, with a number where another has it already.
    pub(crate) fn make(&mut self, words: &str) -> String {
        let plain = identifier(words);
        let numbered = (2..).map(|number| format!("{plain}_{number}"));
        let mut names = std::iter::once(plain.clone()).chain(numbered);
        let free = names.find(|name| !self.0.contains(name)).unwrap_or(plain);
        self.0.insert(free.clone());
        free
    }
}

fn identifier(words: &str) -> String {
    let lower = words.to_ascii_lowercase();
    let parts = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let joined = parts.collect::<Vec<_>>().join("_");
    if joined.starts_with(|c: char| c.is_ascii_alphabetic()) {
        joined
    } else {
        format!("n{joined}")
    }
}

/// A string literal of Rust.
pub(crate) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
