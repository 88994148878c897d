//! Signals of browsers and to providers (Global Privacy Control, Google's consent mode).

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::either;
use crate::model::{Kind, Policy, Purpose, sells_by_library};
use crate::syntax::keys::Key;
use crate::syntax::reported::Part;
use crate::syntax::vocabulary::{CONSENT_MODE, GOOGLE};

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
        source: "GPC, section 5; CCPA regulations 7025; Colorado rule 5.08",
        says: "Global Privacy Control asks that data are not sold or shared. A third-party purpose that it does not refuse needs a reason. Where a law of the United States is listed, it refuses every purpose that gives data to a party which is neither the controller nor a processor.",
        example: "purpose Marketing: third_party { .. }",
        remedy: "refused_by: [gpc]",
        check: gpc_unmapped,
    },
    Rule {
        code: Code::GCM_UNMAPPED,
        source: "Google consent mode v2",
        says: "Google's tags learn of the signals that purposes name in `consent_mode`; one that no purpose names stays denied. Where one purpose names a signal, another that asks and names none was probably forgotten.",
        example: "consent_mode on one purpose, none on another that asks",
        remedy: "consent_mode: [analytics_storage]",
        check: gcm_unmapped,
    },
    Rule {
        code: Code::CONSENT_MODE_MISSING,
        source: "Google consent mode v2",
        says: "An embed with `consent_api: google` passes the visitor's choices on as signals. Without `consent_mode` on any purpose no signal stands for a choice, and all would stay denied whatever the visitor allows.",
        example: "embed tag { consent_api: google, .. } in a policy without consent_mode",
        remedy: "consent_mode: [analytics_storage]",
        check: consent_mode_missing,
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
    let mut jurisdictions = policy.jurisdictions.iter();
    let of_us = jurisdictions.find(|(jurisdiction, _)| jurisdiction.is_in_us());
    // Of a library, the purpose decides that takes its cookies.
    let own = policy.purposes.iter().filter(|_| !policy.is_library);
    let is_unmapped = |purpose: &&Purpose| {
        purpose.refused_by.is_empty() && !purpose.reported.has(Key::REFUSED_BY)
    };
    for purpose in own.filter(is_unmapped).filter(|purpose| !purpose.reported.has(Part::Kind)) {
        if let Some((jurisdiction, _)) = of_us.filter(|_| purpose.sells) {
            // rustc alone sees the parties of a library, once the regimes are written.
            let sells = if sells_by_library(policy, purpose) {
                "takes those of a library, whose parties this compiler does not see, and so counts as one that sells or shares data"
            } else {
                "sells or shares data"
            };
            report.error(
                purpose.identifier.span(),
                &format!(
                    "`Sec-GPC: 1` does not refuse `{}`, which {sells} in the sense of `{}`",
                    purpose.identifier,
                    jurisdiction.code()
                ),
                &format!("write `refused_by: [gpc]` into `{}`", purpose.identifier),
            );
        } else if purpose.kind == Kind::ThirdParty {
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

fn has_consent_mode(policy: &Policy) -> bool {
    let is_mapped = |purpose: &Purpose| {
        !purpose.consent_mode.is_empty() || purpose.reported.has(Key::CONSENT_MODE)
    };
    policy.purposes.iter().any(is_mapped)
}

fn gcm_unmapped(policy: &Policy, report: &mut Report<'_>) {
    if policy.is_library || !has_consent_mode(policy) {
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
    // What a library names is known where it is included alone.
    if !policy.includes.is_empty() {
        return;
    }
    let is_mapped = |signal: &str| {
        policy.purposes.iter().any(|one| one.consent_mode.iter().any(|of| of == signal))
    };
    let unmapped: Vec<&str> = CONSENT_MODE.iter().copied().filter(|one| !is_mapped(one)).collect();
    if !unmapped.is_empty() {
        let which = either(&unmapped);
        report.row(
            &policy.name,
            format!(
                "no purpose names {which} in `consent_mode`, so Google's tags are never granted it"
            ),
        );
    }
}

fn consent_mode_missing(policy: &Policy, report: &mut Report<'_>) {
    // A library is included beside purposes that name signals, or names them itself.
    if policy.is_library || !policy.includes.is_empty() || has_consent_mode(policy) {
        return;
    }
    let embeds = policy
        .purposes
        .iter()
        .flat_map(|purpose| purpose.embeds.iter().map(move |embed| (&purpose.identifier, embed)));
    let mut of_google = embeds.filter_map(|(purpose, embed)| {
        let api = embed.consent_api.as_ref()?;
        let is_google = *api == GOOGLE && !embed.reported.has(Key::CONSENT_API);
        is_google.then_some((purpose, &embed.identifier, api))
    });
    if let Some((purpose, embed, api)) = of_google.next() {
        report.error(
            api.span(),
            &format!("`{embed}` passes signals on to Google, and no purpose names one"),
            &format!(
                "write `consent_mode: [..]` into `{purpose}`, with the signals that belong to it: {}",
                either(CONSENT_MODE)
            ),
        );
    }
}
