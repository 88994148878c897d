//! The rule book: what browsers or the law certainly refuse.
//!
//! A rule is a function with a code and a source. Each reports at the token that is wrong, names the cookie or purpose, and
//! says what to write instead. What binding finds (unknown names, missing texts) is reported there; duplicates and missing or
//! mismatched arguments are left to rustc, which says them better.

mod basis;
mod lifetime;
mod names;
mod policy;
mod prefix;
mod scope;

use crate::errors::Errors;
use crate::model::Policy;
use proc_macro2::Span;

/// One rule.
pub(crate) struct Rule {
    /// What rustc prints, and what a search finds.
    code: &'static str,
    /// Where it comes from.
    #[allow(
        dead_code,
        reason = "read by the documentation of the rules, and by those who review them"
    )]
    source: &'static str,
    check: fn(&Policy, &mut Report<'_>),
}

/// Where the findings of one rule go.
pub(crate) struct Report<'e> {
    code: &'static str,
    errors: &'e mut Errors,
}

impl Report<'_> {
    fn error(&mut self, span: Span, message: &str, help: &str) {
        self.errors.report(span, self.code, message, help);
    }
}

/// Holds a policy to every rule.
pub(crate) fn check(policy: &Policy, errors: &mut Errors) {
    for rules in
        [policy::RULES, names::RULES, prefix::RULES, scope::RULES, lifetime::RULES, basis::RULES]
    {
        for rule in rules {
            (rule.check)(policy, &mut Report { code: rule.code, errors });
        }
    }
}
