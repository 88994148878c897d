//! Words in a row, for messages.

/// `a`, `b` and `c`.
pub(crate) fn listed(words: &[&str]) -> String {
    joined(words, "and")
}

/// `a`, `b` or `c`.
pub(crate) fn either(words: &[&str]) -> String {
    joined(words, "or")
}

fn joined(words: &[&str], last_but_one: &str) -> String {
    match words {
        [] => String::new(),
        [one] => format!("`{one}`"),
        [others @ .., last] => format!(
            "{} {last_but_one} `{last}`",
            others.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
        ),
    }
}
