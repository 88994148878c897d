//! Libraries: policies that others include (`policy Kit: library`).

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::model::{Policy, Writer};
use crate::syntax::keys::Key;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::LIBRARY_CONSENT,
        source: "GDPR art. 7(1): the controller demonstrates the consent",
        says: "Visitors answer to the site, in one cookie. A library has cookies for other policies to include, and these keep the choices.",
        example: "policy Kit: library ..  consent cookie choice {}",
        remedy: "declare the consent cookie in the policy that includes the library",
        check: library_consent,
    },
    Rule {
        code: Code::LIBRARY_KEY,
        source: "a purpose of the policy takes the cookies of the library",
        says: "Which hosts have a purpose, under which heading and name it stands, and on which legal basis its data are processed is for the policy that includes the library.",
        example: "policy Kit: library ..  purpose Login: necessary { sites: [\"shop.example\"], .. }",
        remedy: "say it in the purpose that takes the cookies",
        check: library_key,
    },
];

fn library_consent(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies().filter(|_| policy.is_library) {
        if cookie.writer == Writer::Consent {
            report.error(
                cookie.keyword.span(),
                &format!(
                    "the library `{}` has the consent cookie `{}`, but visitors answer to the policy that includes it",
                    policy.name, cookie.name.wire
                ),
                "remove it: the policy that includes the library has one",
            );
        }
    }
}

fn library_key(policy: &Policy, report: &mut Report<'_>) {
    if !policy.is_library {
        return;
    }
    let mut belongs = |key: Key, place, called: String| {
        report.error(
            place,
            &format!(
                "`{key}` of {called} is for the policy that includes the library `{}`",
                policy.name
            ),
            "remove it, and say it in the purpose that takes the cookies of the library",
        );
    };
    for purpose in &policy.purposes {
        for (key, place) in &purpose.of_includer {
            belongs(*key, *place, format!("the purpose `{}`", purpose.identifier));
        }
    }
    for (_, cookie) in policy.cookies() {
        if !cookie.sites.is_empty() {
            belongs(
                Key::SITES,
                cookie.place(Key::SITES),
                format!("the cookie `{}`", cookie.name.wire),
            );
        }
    }
}
