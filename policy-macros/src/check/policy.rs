//! What a policy says of itself and of its providers (GDPR art. 13).

use super::{Report, Rule};
use crate::model::{Policy, Written};

pub(super) const RULES: &[Rule] = &[
    Rule { code: "date", source: "RFC 3339 full-date", check: date },
    Rule { code: "url", source: "GDPR art. 13: visitors follow these addresses", check: url },
    Rule { code: "type-missing", source: "a constructor takes a value", check: type_missing },
];

/// `updated: "22.11.2026"`
fn date(policy: &Policy, report: &mut Report<'_>) {
    let updated = &policy.updated;
    if !updated.text.is_empty() && !is_date(&updated.text) {
        report.error(
            updated.span,
            &format!("`{}` is not a date, in `updated` of `{}`", updated.text, policy.name),
            "write it as `\"2026-11-22\"`",
        );
    }
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let number = |text: &str, length: usize| {
        (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.parse::<u32>().ok())
            .flatten()
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2))
    else {
        return false;
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day)
}

/// `privacy: "www.shop.example/privacy"`
fn url(policy: &Policy, report: &mut Report<'_>) {
    for provider in &policy.providers {
        for (key, address) in
            [("privacy", Some(&provider.privacy)), ("opt_out", provider.opt_out.as_ref())]
        {
            if let Some(address) = address.filter(|address| !is_url(address)) {
                report.error(
                    address.span,
                    &format!(
                        "`{}` is not a web address, in `{key}` of the provider `{}`",
                        address.text, provider.identifier
                    ),
                    "write it whole: `\"https://shop.example/privacy\"`",
                );
            }
        }
    }
}

/// A missing address was reported as a missing key.
fn is_url(address: &Written) -> bool {
    let rest =
        address.text.strip_prefix("https://").or_else(|| address.text.strip_prefix("http://"));
    let is_clean =
        !address.text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"".contains(c));
    address.text.is_empty()
        || (is_clean && rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/')))
}

/// `cookie theme { lifetime: 30 days }`: this program sets it, so its value has a type.
fn type_missing(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in
        policy.cookies().filter(|(_, cookie)| cookie.is_ours() && cookie.value.is_none())
    {
        let identifier = &cookie.name.identifier;
        report.error(
            identifier.span(),
            &format!(
                "the cookie `{}` has no type, so this program cannot set it",
                cookie.name.wire
            ),
            &format!(
                "write `cookie {identifier}: String`, or say who sets it: `set_by: middleware`"
            ),
        );
    }
}
