//! A rule, and where its findings go.

use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::model::{Cookie, Policy};
use proc_macro2::Ident;

/// One rule.
pub(crate) struct Rule {
    /// What rustc prints, and what a search finds.
    pub(crate) code: Code,
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

/// A row of the policy's report.
pub(crate) struct Finding {
    pub(crate) rule: Code,
    pub(crate) subject: String,
    pub(crate) message: String,
    /// `base`, or the code of a jurisdiction.
    pub(crate) decided_by: &'static str,
}

/// Where what one rule found goes.
pub(crate) struct Report<'r> {
    pub(super) code: Code,
    pub(super) errors: &'r mut Errors,
    pub(super) findings: &'r mut Vec<Finding>,
}

impl Report<'_> {
    pub(super) fn error(&mut self, place: impl Into<SpanRange>, message: &str, help: &str) {
        self.errors.report(place, self.code, message, help);
    }

    /// A row of the report, by the base rule.
    pub(super) fn row(&mut self, subject: &Ident, message: String) {
        self.row_of(subject, message, "base");
    }

    /// A row of the report, because of a jurisdiction.
    pub(super) fn row_of(&mut self, subject: &Ident, message: String, decided_by: &'static str) {
        let subject = subject.to_string();
        self.findings.push(Finding { rule: self.code, subject, message, decided_by });
    }

    /// An error if we write the cookie; what others write is a fact about them, and a row.
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
