//! The clearing of the browser's storage after a withdrawal.

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::listed;
use crate::model::{Kind, Policy, Purpose};
use crate::syntax::reported::Part;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::CLEARS_NECESSARY,
        source: "GDPR art. 7(3); Clear Site Data 3.1",
        says: "What is necessary is not withdrawn, so nothing is cleared for it.",
        example: "purpose Essential: necessary { clears_storage, .. }",
        remedy: "remove `clears_storage`, or move it into the purpose whose withdrawal is to clear the storage",
        check: clears_necessary,
    },
    Rule {
        code: Code::CLEARS_STORAGE,
        source: "Clear Site Data 3.1",
        says: "`Clear-Site-Data: \"storage\"` deletes everything that the browser keeps for the origin except cookies, with the entries of other purposes.",
        example: "purpose Notes: internal { clears_storage, .. } beside entries of a necessary purpose",
        remedy: "entries of the storage that scripts can delete by name, without `clears_storage`",
        check: clears_storage,
    },
];

fn clears_necessary(policy: &Policy, report: &mut Report<'_>) {
    let is_necessary =
        |purpose: &&Purpose| purpose.kind == Kind::Necessary && !purpose.reported.has(Part::Kind);
    for purpose in policy.purposes.iter().filter(is_necessary) {
        if purpose.clears_storage {
            report.error(
                purpose.identifier.span(),
                &format!(
                    "`{}` is `necessary`, so that no withdrawal of it can clear the storage",
                    purpose.identifier
                ),
                "remove `clears_storage`, or move it into the purpose whose withdrawal is to clear the storage",
            );
        }
    }
}

fn clears_storage(policy: &Policy, report: &mut Report<'_>) {
    for purpose in policy.purposes.iter().filter(|purpose| purpose.clears_storage) {
        let others = policy.purposes.iter().filter(|other| other.identifier != purpose.identifier);
        let entries = others.flat_map(|other| &other.storage);
        let names: Vec<&str> = entries.map(|entry| entry.name.wire.as_str()).collect();
        if !names.is_empty() {
            report.row(
                &purpose.identifier,
                format!(
                    "a withdrawal of `{}` also clears {} of other purposes",
                    purpose.identifier,
                    listed(&names)
                ),
            );
        }
    }
}
