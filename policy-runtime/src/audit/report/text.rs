//! The report as text, for terminals and test failures.

use super::{Level, Report};
use std::fmt;

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [errors, warnings, notes] =
            [Level::Error, Level::Warning, Level::Note].map(|level| self.count(level));
        writeln!(
            f,
            "{} under the policy `{}`: {errors} errors, {warnings} warnings, {notes} notes; {} pages in {} states",
            printable(&self.address),
            printable(&self.policy),
            self.pages.len(),
            self.states.len()
        )?;
        for finding in &self.findings {
            let level = match finding.level {
                Level::Error => "error",
                Level::Warning => "warning",
                Level::Note => "note",
            };
            writeln!(f, "\n{level}[{}]: {}", finding.rule.code(), printable(&finding.message))?;
            if !finding.states.is_empty() {
                writeln!(f, "  states: {}", printable(&finding.states.join(", ")))?;
            }
            if !finding.pages.is_empty() {
                writeln!(f, "  pages: {}", printable(&finding.pages.join(", ")))?;
            }
            if let Some(source) = &finding.source {
                writeln!(f, "  from: {}", printable(source))?;
            }
            if let Some(declaration) = &finding.declaration {
                writeln!(f, "  declaration: {}", printable(declaration))?;
            }
            writeln!(f, "help: {}", printable(&finding.help))?;
        }
        Ok(())
    }
}

/// Escapes control characters and those that hide or turn others, so that no name of a page's choice writes to the terminal.
pub(in crate::audit) fn printable(text: &str) -> String {
    let is_hostile = |c: char| {
        let is_hidden = matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
        c.is_control() || is_hidden
    };
    if !text.contains(is_hostile) {
        return text.to_owned();
    }
    text.chars()
        .flat_map(|c| if is_hostile(c) { c.escape_unicode().collect() } else { vec![c] })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_writes_to_the_terminal() {
        assert_eq!(printable("a\u{1b}[31m\n\u{202e}b"), "a\\u{1b}[31m\\u{a}\\u{202e}b");
    }
}
