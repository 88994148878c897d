//! Explanations of codes.

use super::Failure;
use crate::export::RuleExplanation;

/// Returns the explanation of a code of the compiler or of the report: reason, source and remedy.
///
/// ```
/// use policy_runtime::cli::explain;
///
/// assert!(explain("prefix-host").unwrap().contains("Instead:"));
/// let unknown = explain("prefix-hots").unwrap_err();
/// assert_eq!(unknown.to_string(), "`prefix-hots` is no code of a rule: `prefix-host` is");
/// ```
pub fn explain(code: &str) -> Result<String, Failure> {
    RuleExplanation::of(code).map(ToString::to_string).ok_or_else(|| {
        let code = code.escape_debug();
        let near = nearest(&code.to_string());
        let help = near.map_or_else(
            || "messages show it in brackets, such as `[prefix-host]`".to_owned(),
            |near| format!("`{near}` is"),
        );
        Failure::Usage(format!("`{code}` is no code of a rule: {help}"))
    })
}

/// Returns the code that differs least from a text, if it differs in a third of its letters at most.
fn nearest(text: &str) -> Option<&'static str> {
    let codes = RuleExplanation::all().iter().map(|rule| rule.code);
    let (distance, code) = codes.map(|code| (distance(text, code), code)).min()?;
    (distance <= code.len() / 3).then_some(code)
}

/// Counts the octets that are inserted, removed or replaced between two texts, of which only the first 64 are compared.
fn distance(one: &str, other: &str) -> usize {
    let [one, other] = [one, other].map(|text| text.bytes().take(64).collect::<Vec<_>>());
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, byte) in one.iter().enumerate() {
        let (mut left, mut diagonal) = (index + 1, index);
        for (above, found) in row.iter_mut().skip(1).zip(&other) {
            let replaced = diagonal + usize::from(byte != found);
            diagonal = *above;
            left = replaced.min(left + 1).min(*above + 1);
            *above = left;
        }
        if let Some(first) = row.first_mut() {
            *first = index + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}
