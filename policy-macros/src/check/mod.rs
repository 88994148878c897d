//! The rule book.
//!
//! A rule is a function with a code, a source, an example and a remedy. What browsers or the law certainly refuse is an
//! error at the token that is wrong; good practice is a row of the policy's report. What binding finds (unknown names,
//! missing texts) is reported there and explained in [`codes`]; duplicates and missing or mismatched arguments are left
//! to rustc, which says them better.

mod basis;
pub(crate) mod codes;
mod counts;
mod embeds;
mod families;
mod lifetime;
mod names;
mod paths;
mod policy;
mod prefix;
mod scope;
mod security;
mod signals;
mod sites;
pub(crate) mod undecided;

use crate::diagnostics::Errors;
use crate::model::{Cookie, Policy};
use proc_macro2::{Ident, Span};

/// One rule.
pub(crate) struct Rule {
    /// What rustc prints, and what a search finds.
    pub(crate) code: &'static str,
    /// Where it comes from.
    pub(crate) source: &'static str,
    /// Why it is so.
    pub(crate) says: &'static str,
    /// What breaks it.
    pub(crate) example: &'static str,
    /// What to write instead.
    pub(crate) remedy: &'static str,
    pub(crate) check: fn(&Policy, &mut Report<'_>),
}

/// Every rule, by topic.
pub(crate) const RULES: &[&[Rule]] = &[
    policy::RULES,
    names::RULES,
    families::RULES,
    prefix::RULES,
    scope::RULES,
    paths::RULES,
    sites::RULES,
    lifetime::RULES,
    basis::RULES,
    security::RULES,
    embeds::RULES,
    signals::RULES,
    counts::RULES,
];

/// A row of the policy's report.
pub(crate) struct Finding {
    pub(crate) rule: &'static str,
    pub(crate) subject: String,
    pub(crate) message: String,
    /// `base`, or the code of a jurisdiction.
    pub(crate) decided_by: &'static str,
}

/// Where what one rule found goes.
pub(crate) struct Report<'r> {
    code: &'static str,
    errors: &'r mut Errors,
    findings: &'r mut Vec<Finding>,
}

impl Report<'_> {
    fn error(&mut self, span: Span, message: &str, help: &str) {
        self.errors.report(span, self.code, message, help);
    }

    /// A row of the report, by the base rule.
    fn row(&mut self, subject: &Ident, message: String) {
        self.row_of(subject, message, "base");
    }

    /// A row of the report, because of a jurisdiction.
    fn row_of(&mut self, subject: &Ident, message: String, decided_by: &'static str) {
        let subject = subject.to_string();
        self.findings.push(Finding { rule: self.code, subject, message, decided_by });
    }

    /// An error if we write the cookie; what others write is a fact about them, and a row.
    fn breach(&mut self, cookie: &Cookie, span: Span, message: &str, help: &str) {
        if cookie.is_set_by_site() {
            self.error(span, message, help);
        } else {
            self.row(&cookie.name.identifier, message.to_owned());
        }
    }
}

/// Holds a policy to every rule.
pub(crate) fn check(policy: &Policy, errors: &mut Errors) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in RULES.iter().copied().flatten() {
        let mut report = Report { code: rule.code, errors, findings: &mut findings };
        (rule.check)(policy, &mut report);
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_code_is_explained_once() {
        let rules = RULES.iter().copied().flatten().map(|rule| rule.code);
        let codes: Vec<&str> = rules.chain(codes::CODES.iter().map(|code| code.code)).collect();
        let unique: BTreeSet<&str> = codes.iter().copied().collect();
        assert_eq!(codes.len(), unique.len());
        for undecided in undecided::RULES {
            assert!(!unique.contains(undecided.code), "{} is decided after all", undecided.code);
        }
    }
}
