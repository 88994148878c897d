//! Signals of browsers and to providers (Global Privacy Control, Google's consent mode).

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::model::{Kind, Policy, Purpose};
use crate::syntax::reported::Part;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::SIGNAL_NECESSARY,
        source: "ePrivacy directive art. 5(3)",
        says: "What is necessary cannot be refused, so no signal refuses it.",
        example: "purpose Essential: necessary { refused_by: [gpc], .. }",
        remedy: "remove `refused_by`",
        check: signal_necessary,
    },
    Rule {
        code: Code::GPC_UNMAPPED,
        source: "GPC, section 5; CCPA regulations 7025",
        says: "Global Privacy Control asks that data are not sold or shared. A third-party purpose that it does not refuse needs a reason.",
        example: "purpose Marketing: third_party { .. }",
        remedy: "refused_by: [gpc]",
        check: gpc_unmapped,
    },
    Rule {
        code: Code::GCM_UNMAPPED,
        source: "Google consent mode v2",
        says: "Where one purpose names a signal of the consent mode, one that asks and names none was probably forgotten: an application that passes the signals on takes them from the policy.",
        example: "consent_mode on one purpose, none on another that asks",
        remedy: "consent_mode: [analytics_storage]",
        check: gcm_unmapped,
    },
];

fn signal_necessary(policy: &Policy, report: &mut Report<'_>) {
    let is_necessary =
        |purpose: &&Purpose| purpose.kind == Kind::Necessary && !purpose.reported.has(Part::Kind);
    for purpose in policy.purposes.iter().filter(is_necessary) {
        if let Some(signal) = purpose.refused_by.first() {
            report.error(
                signal.span(),
                &format!("`{}` is necessary, so no signal can refuse it", purpose.identifier),
                "remove `refused_by`",
            );
        }
    }
}

fn gpc_unmapped(policy: &Policy, report: &mut Report<'_>) {
    // Of a library, the purpose decides that takes its cookies.
    let own = policy.purposes.iter().filter(|_| !policy.is_library);
    for purpose in own.filter(|purpose| purpose.kind == Kind::ThirdParty) {
        if purpose.refused_by.is_empty() {
            report.row(
                &purpose.identifier,
                format!(
                    "`Sec-GPC: 1` does not refuse `{}`, which third parties see",
                    purpose.identifier
                ),
            );
        }
    }
}

fn gcm_unmapped(policy: &Policy, report: &mut Report<'_>) {
    if policy.is_library || policy.purposes.iter().all(|purpose| purpose.consent_mode.is_empty()) {
        return;
    }
    for purpose in
        policy.purposes.iter().filter(|purpose| purpose.asks && purpose.consent_mode.is_empty())
    {
        report.row(
            &purpose.identifier,
            format!(
                "`{}` asks, and names no signal of the consent mode, as other purposes do",
                purpose.identifier
            ),
        );
    }
}
