//! The rule book as data: each code with its reason, source and remedy.

use std::fmt;

/// The rules, in the order of the [reference](crate::rules).
static RULE_BOOK: &[RuleExplanation] = &policy_macros::rule_book!();

/// The explanation of a code that a message of the compiler or a row of the report carries. It displays as text.
///
/// ```
/// use policy_runtime::export::RuleExplanation;
///
/// let rule = RuleExplanation::of("prefix-host").unwrap();
/// assert!(rule.source.unwrap().contains("6265bis"));
/// assert!(rule.to_string().starts_with("prefix-host\n\n"));
/// assert!(RuleExplanation::of("no-such-rule").is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RuleExplanation {
    /// Code, such as `prefix-host`.
    pub code: &'static str,
    /// Reason for the rule, in English.
    pub says: &'static str,
    /// Specification, law or recommendation, if it is a rule of the rule book and not of the language.
    pub source: Option<&'static str>,
    /// Line of a policy that breaks the rule.
    pub example: Option<&'static str>,
    /// Remedy: the line that keeps the rule in place of [`example`](Self::example), else words.
    pub remedy: Option<&'static str>,
}

impl RuleExplanation {
    /// Finds the explanation of a code. Brackets around it, in which messages show it, make no difference.
    pub fn of(code: &str) -> Option<&'static RuleExplanation> {
        let code = code.trim().trim_start_matches('[').trim_end_matches(']');
        RULE_BOOK.iter().find(|rule| rule.code == code)
    }

    /// Returns the explanations of all codes, in the order of the [reference](crate::rules).
    ///
    /// ```
    /// use policy_runtime::export::RuleExplanation;
    ///
    /// assert!(RuleExplanation::all().iter().any(|rule| rule.code == "syntax"));
    /// ```
    pub fn all() -> &'static [RuleExplanation] {
        RULE_BOOK
    }

    /// Returns the address of the explanation in the documentation.
    ///
    /// ```
    /// use policy_runtime::export::RuleExplanation;
    ///
    /// let rule = RuleExplanation::of("prefix-host").unwrap();
    /// assert!(rule.address().ends_with("/policy_runtime/rules/index.html#prefix-host"));
    /// ```
    pub fn address(&self) -> String {
        let version = env!("CARGO_PKG_VERSION");
        let code = self.code;
        format!("https://docs.rs/policy-runtime/{version}/policy_runtime/rules/index.html#{code}")
    }

    /// Renders the explanation as Markdown, without its code.
    pub(crate) fn to_markdown(self) -> String {
        let source = self.source.map(|source| format!("\n\nSource: {source}."));
        let remedy = match (self.example, self.remedy) {
            (Some(example), Some(remedy)) => {
                format!("\n\n```text\n{example}\n```\n\nInstead:\n\n```text\n{remedy}\n```")
            }
            (None, Some(remedy)) => format!("\n\nInstead: {remedy}."),
            (_, None) => String::new(),
        };
        format!("{}{}{remedy}", self.says, source.unwrap_or_default())
    }
}

impl fmt::Display for RuleExplanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n\n{}", self.code, self.says)?;
        if let Some(source) = self.source {
            writeln!(f, "\nSource: {source}.")?;
        }
        match (self.example, self.remedy) {
            (Some(example), Some(remedy)) => {
                writeln!(f, "\n{}\n\nInstead:\n\n{}", indented(example), indented(remedy))
            }
            (None, Some(remedy)) => writeln!(f, "\nInstead: {remedy}."),
            (_, None) => Ok(()),
        }
    }
}

fn indented(lines: &str) -> String {
    let lines = lines.lines().map(|line| format!("    {line}"));
    lines.collect::<Vec<_>>().join("\n")
}
