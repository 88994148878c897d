//! Identifiers for names on the wire: `__Host-sid` is called `sid`.
//!
//! Like `prefix.rs`, this file needs nothing but the standard library: `tests/tests/compile_fail/shared_facts.rs` holds it together with the
//! identifiers that the runtime proposes in its log.

use super::prefix::Prefix;

/// The keywords of Rust, edition 2024: strict, of certain places, and reserved (reference, "Keywords").
#[rustfmt::skip] // in the order of the reference
const KEYWORDS: &[&str] = &[
    "as", "break", "const", "continue", "crate", "else", "enum", "extern", "false", "fn", "for", "if", "impl", "in", "let",
    "loop", "match", "mod", "move", "mut", "pub", "ref", "return", "self", "Self", "static", "struct", "super", "trait",
    "true", "type", "unsafe", "use", "where", "while", "async", "await", "dyn",
    "abstract", "become", "box", "do", "final", "gen", "macro", "override", "priv", "try", "typeof", "unsized", "virtual",
    "yield",
];

/// Returns whether a word is a keyword of Rust, so that no item can have it as its name.
pub(crate) fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// Proposes an identifier for a name without placeholders: its words in lower case, without the prefix.
pub(crate) fn propose(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    let text: String = Prefix::strip(name).chars().map(plain).collect();
    let words: Vec<&str> = text.split('_').filter(|word| !word.is_empty()).collect();
    let identifier = words.join("_");
    let begins_with_letter = identifier.starts_with(|c: char| c.is_ascii_lowercase());
    if begins_with_letter && !is_keyword(&identifier) {
        identifier
    } else {
        format!("cookie_{identifier}")
    }
}
