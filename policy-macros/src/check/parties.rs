//! What the page says of parties and of the law: legal bases, transfers, and the controller's particulars (GDPR art. 6, 13, 44).

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::model::{Jurisdiction, Policy, SourceText};
use crate::syntax::reported::Part;
use crate::syntax::tags::{country_meant, is_country};
use crate::syntax::vocabulary::{BASIS_CONSENT, JOINT, PROCESSOR, TO};

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::LEGAL_BASIS,
        source: "GDPR art. 6(1); ePrivacy directive art. 5(3)",
        says: "The legal basis stands on the page, and decides nothing: storing and reading ask by the kind of the purpose. So `consent` is the basis of a purpose that asks, and another basis of such a purpose is a row of the report.",
        example: "purpose Essential: necessary { basis: consent, .. }",
        remedy: "remove `basis`",
        check: legal_basis,
    },
    Rule {
        code: Code::COUNTRY_CODE,
        source: "ISO 3166-1 alpha-2",
        says: "The page names the provider's country in the reader's language.",
        example: "country: usa",
        remedy: "country: us",
        check: country_code,
    },
    Rule {
        code: Code::TRANSFER_COUNTRY,
        source: "GDPR art. 13(1)(f), 44 to 49",
        says: "The page names the country that data go to, which is no member of the European Economic Area, with the safeguard.",
        example: r#"provider ads { name: "Ads", privacy: "https://ads.example", transfer: scc }"#,
        remedy: "transfer: scc to us",
        check: transfer_country,
    },
    Rule {
        code: Code::CONTROLLER_ROLE,
        source: "GDPR art. 4(7), 26, 28",
        says: "The controller is responsible itself: it is neither its own processor nor joint with itself, and the page names its role without `role`.",
        example: "the controller with role: processor",
        remedy: "remove `role`, or name another controller",
        check: controller_role,
    },
    Rule {
        code: Code::CONTROLLER_TWICE,
        source: "GDPR art. 13(1)(a) and (b)",
        says: "The controller's postal address and data protection officer stand in the policy or in its provider, so that they are one.",
        example: "address in the policy and in its controller",
        remedy: "keep one of them",
        check: controller_twice,
    },
];

fn legal_basis(policy: &Policy, report: &mut Report<'_>) {
    for purpose in &policy.purposes {
        let Some(basis) = &purpose.basis else { continue };
        if purpose.reported.has(Part::Kind) {
            continue;
        }
        match (purpose.asks, basis == BASIS_CONSENT) {
            (false, true) => report.error(
                basis.span(),
                &format!(
                    "the purpose `{}` has the basis `consent`, but visitors are not asked for it",
                    purpose.identifier
                ),
                "remove `basis: consent`: whether visitors are asked follows from the kind",
            ),
            (true, false) => report.row(
                &purpose.identifier,
                format!(
                    "the basis `{basis}` does not replace the consent that storing and reading in the browser take; the page says both"
                ),
            ),
            _ => {}
        }
    }
}

fn country_code(policy: &Policy, report: &mut Report<'_>) {
    for provider in &policy.providers {
        let Some(SourceText { text, span }) = &provider.country else { continue };
        if is_country(text) {
            continue;
        }
        let help = match country_meant(text) {
            Some(code) => format!("write `country: {code}`"),
            None if is_in_eea(text) => format!(
                "remove `country: {text}`, or write the code of the member state, as in `country: ie`"
            ),
            None => format!(
                "remove `country: {text}`, or write the two letters of ISO 3166-1, as in `country: us`"
            ),
        };
        report.error(
            *span,
            &format!(
                "`{text}` is not the code of a country, in the provider `{}`",
                provider.identifier
            ),
            &help,
        );
    }
}

fn transfer_country(policy: &Policy, report: &mut Report<'_>) {
    for provider in &policy.providers {
        let own = provider.country.as_ref().map(|country| country.text.as_str());
        for transfer in &provider.transfers {
            let (identifier, safeguard) = (&provider.identifier, &transfer.safeguard);
            let Some(SourceText { text, span }) = &transfer.country else {
                report.error(
                    safeguard.span(),
                    &format!("`transfer` of `{identifier}` does not say to which country data go"),
                    &format!("say which by its code, as in `{safeguard} {TO} us`, or give `{identifier}` its `country`"),
                );
                continue;
            };
            let is_known = is_country(text);
            if !is_known && own == Some(text) {
                continue; // `country-code` says so.
            }
            let meant = if is_known { None } else { country_meant(text) };
            if is_in_eea(meant.unwrap_or(text)) {
                report.error(
                    *span,
                    &format!("`{text}` is in the European Economic Area, so `transfer` of `{identifier}` leads to no third country"),
                    &format!("remove `transfer`, or say by its code where data go, as in `{safeguard} {TO} us`"),
                );
            } else if !is_known {
                report.error(
                    *span,
                    &format!(
                        "`{text}` is not the code of a country, in `transfer` of `{identifier}`"
                    ),
                    &match meant {
                        Some(code) => format!("write `{safeguard} {TO} {code}`"),
                        None => format!(
                            "write the two letters of ISO 3166-1, as in `{safeguard} {TO} us`"
                        ),
                    },
                );
            }
        }
    }
}

/// Returns whether a word names the European Economic Area, the Union, or a country in it.
fn is_in_eea(word: &str) -> bool {
    let word = word.to_lowercase();
    ["eea", "europe"].contains(&word.as_str())
        || (word != "uk" && Jurisdiction::of(&word).is_some_and(Jurisdiction::is_in_eea))
}

fn controller_role(policy: &Policy, report: &mut Report<'_>) {
    let controller = policy.controller.and_then(|index| policy.providers.get(index));
    let Some(controller) = controller else { return };
    if let Some(role @ (JOINT | PROCESSOR)) = controller.role.as_deref() {
        report.row(
            &controller.identifier,
            format!("the page does not say `role: {role}` of the controller, which is responsible itself"),
        );
    }
}

fn controller_twice(policy: &Policy, report: &mut Report<'_>) {
    let Some(controller) = policy.controller.and_then(|index| policy.providers.get(index)) else {
        return;
    };
    for (key, of_policy, of_provider) in
        [("dpo", &policy.dpo, &controller.dpo), ("address", &policy.address, &controller.address)]
    {
        if let (Some(of_policy), Some(_)) = (of_policy, of_provider) {
            report.error(
                of_policy.span,
                &format!(
                    "`{key}` of the controller stands in the policy `{}` and in the provider `{}`",
                    policy.name, controller.identifier
                ),
                "remove one of them",
            );
        }
    }
}
