//! Rows of the report.

use super::SourceLocation;
use crate::serialize::serialize_fields;

/// A row of the report: good practice that the policy does not follow, or a derivation that a reviewer should see.
///
/// [`rules`](crate::rules) has each rule with its source and remedy. [`Document::report`](super::Document::report) has an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// Code of the rule, such as `cnil-13m`.
    pub rule: &'static str,
    /// Identifier of the cookie, purpose or other item that it concerns: the first of `subjects`.
    pub subject: &'static str,
    /// Identifiers of all items that it concerns. Several are cookies, storage entries and embeds of one provider.
    pub subjects: &'static [&'static str],
    /// Finding, in English. Of several subjects, the message on the first, the number of the others, and some of their names.
    pub message: &'static str,
    /// Origin of the rule: `base`, or the code of a jurisdiction.
    pub decided_by: &'static str,
    /// Place of the first subject in the source. It is not in the JSON of the policy.
    pub source: SourceLocation,
}

serialize_fields! {
    Finding {
        rule,
        subject,
        subjects,
        message,
        decided_by,
    } without { source }
}
