//! Facts about the data of a purpose, on which the rules of regions depend.

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::listed;
use crate::model::{Kind, Policy, Purpose};
use crate::syntax::reported::Part;
use crate::syntax::vocabulary::SPECIAL_DATA;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::SENSITIVE_NECESSARY,
        source: "GDPR art. 9; ePrivacy directive art. 5(3)",
        says: "Visitors are asked about sensitive data everywhere, and never about what is necessary.",
        example: "purpose Essential: necessary { sensitive, .. }",
        remedy: "remove `sensitive`, and move what is not necessary to a purpose that asks",
        check: sensitive_necessary,
    },
    Rule {
        code: Code::SENSITIVE_DATA,
        source: "GDPR art. 9",
        says: "Special categories of personal data are sensitive. Without `sensitive`, a purpose that lists one of them is on in the regions whose rules let it.",
        example: "purpose Advice: internal { data: [health], .. }",
        remedy: "data: [health], sensitive",
        check: sensitive_data,
    },
];

/// Lists the purposes whose kind is the author's.
fn of_known_kind(policy: &Policy) -> impl Iterator<Item = &Purpose> {
    policy.purposes.iter().filter(|purpose| !purpose.reported.has(Part::Kind))
}

fn sensitive_necessary(policy: &Policy, report: &mut Report<'_>) {
    for purpose in of_known_kind(policy).filter(|purpose| purpose.kind == Kind::Necessary) {
        if purpose.sensitive {
            report.error(
                purpose.identifier.span(),
                &format!(
                    "`{}` is `necessary`, so that visitors are not asked about its sensitive data",
                    purpose.identifier
                ),
                "remove `sensitive`, and move what is not necessary to a purpose that asks",
            );
        }
    }
}

fn sensitive_data(policy: &Policy, report: &mut Report<'_>) {
    let can_be_refused = of_known_kind(policy).filter(|purpose| purpose.kind != Kind::Necessary);
    for purpose in can_be_refused.filter(|purpose| !purpose.sensitive) {
        let is_listed = |word: &&&str| purpose.data.iter().any(|category| category == *word);
        let special: Vec<&str> = SPECIAL_DATA.iter().filter(is_listed).copied().collect();
        if !special.is_empty() {
            report.row(
                &purpose.identifier,
                format!(
                    "`data` of `{}` lists {}, and the purpose does not say `sensitive`",
                    purpose.identifier,
                    listed(&special)
                ),
            );
        }
    }
}
