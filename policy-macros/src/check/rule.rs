//! A rule, and where its findings go.

use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::model::{Cookie, Policy};
use proc_macro2::{Ident, Span};

/// One rule.
pub(crate) struct Rule {
    pub(crate) code: Code,
    /// The specification, law or recommendation.
    pub(crate) source: &'static str,
    /// The reason for the rule.
    pub(crate) says: &'static str,
    /// A line of a policy that breaks it.
    pub(crate) example: &'static str,
    /// The line that keeps it.
    pub(crate) remedy: &'static str,
    pub(crate) check: fn(&Policy, &mut Report<'_>),
}

/// A row of the policy's report.
pub(crate) struct Finding {
    pub(crate) rule: Code,
    /// Identifiers of the items that it concerns; several after `grouping`.
    pub(crate) subjects: Vec<String>,
    /// Place of the first subject.
    pub(crate) place: Span,
    pub(crate) message: String,
    /// `base`, or the code of a jurisdiction.
    pub(crate) decided_by: &'static str,
}

/// The findings of one rule: errors, and rows of the report.
pub(crate) struct Report<'r> {
    pub(super) code: Code,
    pub(super) errors: &'r mut Errors,
    pub(super) findings: &'r mut Vec<Finding>,
}

impl Report<'_> {
    pub(super) fn error(&mut self, place: impl Into<SpanRange>, message: &str, help: &str) {
        self.errors.report(place, self.code, message, help);
    }

    /// Adds a row to the report, by the base rule.
    pub(super) fn row(&mut self, subject: &Ident, message: String) {
        self.row_of(subject, message, "base");
    }

    /// Adds a row to the report, by the rule of a jurisdiction.
    pub(super) fn row_of(&mut self, subject: &Ident, message: String, decided_by: &'static str) {
        let subjects = vec![subject.to_string()];
        let (rule, place) = (self.code, subject.span());
        self.findings.push(Finding { rule, subjects, place, message, decided_by });
    }

    /// Reports an error about a cookie that the site sets, and adds a row about one of others.
    pub(super) fn breach(
        &mut self,
        cookie: &Cookie,
        place: impl Into<SpanRange>,
        message: &str,
        help: &str,
    ) {
        if cookie.is_set_by_site() {
            self.error(place, message, help);
        } else {
            self.row(&cookie.name.identifier, message.to_owned());
        }
    }
}
