//! Lists of words for messages: `a`, `b` and `c`.

/// Lists words, the last with "and".
pub(crate) fn listed(words: &[&str]) -> String {
    joined(words, "and")
}

/// Lists words, the last with "or".
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
