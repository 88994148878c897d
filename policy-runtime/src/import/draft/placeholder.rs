//! Texts that hold a place and say nothing, as examples of documentation have them: the compiler refuses them (`text-empty`).

/// Texts that stand for one that is still to be written, those of the compiler.
const PLACEHOLDERS: &[&str] = &[
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

/// Returns whether a text still has to be written. The test across crates `compile_fail::shared_facts` compares it with the
/// compiler's own.
pub(in crate::import) fn is_placeholder(text: &str) -> bool {
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
        || PLACEHOLDERS.contains(&end)
        || bare.starts_with("lorem ipsum")
}
