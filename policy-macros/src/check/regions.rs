//! The law of the visitor's region: the facts and words on which it depends (`jurisdictions`, `abroad`, `elsewhere`).

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::model::{BASE, Kind, Policy, Provider, Purpose};
use crate::syntax::keys::Key;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::HOME_MISSING,
        source: "GDPR art. 3(1); EDPB guidelines 3/2018",
        says: "The law of the controller's country holds for visitors of all regions, so it has to be known where a purpose is on before visitors say anything.",
        example: r#"jurisdictions: [us], and provider shop { name: "Shop", privacy: "https://shop.example/privacy" }"#,
        remedy: "country: us",
        check: home_missing,
    },
    Rule {
        code: Code::ABROAD,
        source: "GDPR art. 3(1); EDPB guidelines 3/2018",
        says: "`abroad: visitor` leaves the law of the controller's country out for visitors of other regions. Counsel has to have found that it lets this.",
        example: "abroad: visitor",
        remedy: "remove `abroad`, and the stricter of both laws holds",
        check: abroad,
    },
    Rule {
        code: Code::ELSEWHERE,
        source: "the table of jurisdictions, which does not have the law of every country",
        says: "`elsewhere` turns purposes on before visitors say anything, in countries whose law the table does not have.",
        example: "elsewhere: inform",
        remedy: "remove `elsewhere`, and the strictest of the listed rules holds there",
        check: elsewhere,
    },
    Rule {
        code: Code::MINIMISATION,
        source: "Maryland, Commercial Law 14-4707(b)(1)(i)",
        says: "In Maryland no more data are collected than the service needs that the visitor asked for. Neither a choice nor a consent cures more.",
        example: "jurisdictions: [us], and a purpose that is not necessary",
        remedy: "have counsel compare the data of each purpose with the service",
        check: minimisation,
    },
    Rule {
        code: Code::SEPARATE_CONSENT,
        source: "China, Personal Information Protection Law art. 13, 23, 39",
        says: "In China a consent is separate for each recipient and for each export of data. The record of choices has one for each purpose, which is not sufficient.",
        example: "jurisdictions: [cn], and a purpose with recipients",
        remedy: "take the separate consents elsewhere, or have a purpose for each recipient",
        check: separate_consent,
    },
];

/// Lists the purposes that visitors can refuse.
fn refusable(policy: &Policy) -> impl Iterator<Item = &Purpose> {
    policy.purposes.iter().filter(|purpose| purpose.kind != Kind::Necessary)
}

/// Returns whether the policy lists a jurisdiction, or the one around it, whose rules have those of it.
fn applies(policy: &Policy, code: &str) -> bool {
    let container = code.split_once('_').map(|(container, _)| container);
    let mut listed = policy.jurisdictions.iter().map(|(jurisdiction, _)| jurisdiction.code());
    listed.any(|listed| listed == code || Some(listed) == container)
}

/// Returns the controller, if its country is not known.
fn controller_without_country(policy: &Policy) -> Option<&Provider> {
    let controller = policy.providers.get(policy.controller?)?;
    (controller.country.is_none() && !controller.reported.has(Key::COUNTRY)).then_some(controller)
}

/// Finds a purpose that is on in a listed jurisdiction before visitors say anything. The exemptions of the European Economic Area
/// and of the United Kingdom hold by the base rule, so that they relax nothing for those whom it does not ask.
fn on_by_default(policy: &Policy) -> Option<(&Purpose, &'static str)> {
    let is_beyond_europe =
        policy.jurisdictions.iter().any(|(one, _)| !one.is_in_eea() && one.code() != "uk");
    let regimes = policy.regimes.all.iter().filter_map(|regime| {
        let code = *regime.codes.first()?;
        (code != BASE).then(|| (code, policy.regimes.rules_under(regime)))
    });
    let mut on = regimes.flat_map(|(code, rules)| {
        let on = policy.purposes.iter().zip(rules).filter(|(_, rule)| rule.state.is_default_on());
        on.map(move |(purpose, _)| (purpose, code))
    });
    on.find(|(purpose, _)| purpose.asks || is_beyond_europe)
}

fn home_missing(policy: &Policy, report: &mut Report<'_>) {
    if policy.abroad.is_some() {
        return;
    }
    let Some(controller) = controller_without_country(policy) else { return };
    if let Some((purpose, code)) = on_by_default(policy) {
        let controller = &controller.identifier;
        report.error(
            controller.span(),
            &format!(
                "the controller `{controller}` has no `country`, whose law holds too where `{}` is on before visitors say anything, as in `{code}`",
                purpose.identifier
            ),
            &format!("write `country: ..` into `{controller}`: the country it is in, as two letters"),
        );
    }
}

fn abroad(policy: &Policy, report: &mut Report<'_>) {
    if policy.abroad.is_none() {
        return;
    }
    let message = if policy.jurisdictions.is_empty() {
        "`abroad: visitor` says nothing without `jurisdictions`"
    } else {
        "`abroad: visitor`: the law of the controller's country is left out for visitors of other regions; counsel has to have found another legal basis"
    };
    report.row(&policy.name, message.to_owned());
}

fn elsewhere(policy: &Policy, report: &mut Report<'_>) {
    if let Some(state) = &policy.elsewhere {
        report.row(
            &policy.name,
            format!(
                "`elsewhere: {state}`: in countries whose law the table does not have, all that visitors can refuse is on before they say anything"
            ),
        );
    }
}

fn minimisation(policy: &Policy, report: &mut Report<'_>) {
    const CODE: &str = "us_md";
    if applies(policy, CODE) && refusable(policy).next().is_some() {
        report.row_of(
            &policy.name,
            "in Maryland no more data are collected than the service needs that the visitor asked for; neither a choice nor a consent cures more".to_owned(),
            CODE,
        );
    }
}

fn separate_consent(policy: &Policy, report: &mut Report<'_>) {
    const CODE: &str = "cn";
    if !applies(policy, CODE) {
        return;
    }
    for purpose in refusable(policy).filter(|purpose| purpose.sells) {
        report.row_of(
            &purpose.identifier,
            format!(
                "a consent to `{}` is not sufficient in China, where it is separate for each recipient and for each export of data",
                purpose.identifier
            ),
            CODE,
        );
    }
}
