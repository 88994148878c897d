//! Families: names that are made of a pattern and parameters.

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::model::{Cookie, Family, Policy};

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::NAME_OVERLAP,
        source: "a Set-Cookie is judged by one declaration",
        says: "If one name can belong to two families, nobody can say which purpose it has. An exact name beside a family is allowed, and wins.",
        example: r#"cookie "_ga_{container}" ..  cookie "_{x}" .."#,
        remedy: "give the families different beginnings or ends",
        check: name_overlap,
    },
    Rule {
        code: Code::FAMILY_LITERAL,
        source: "a family has a name of its own",
        says: "A pattern with fewer than two letters of its own matches the cookies of others.",
        example: r#"cookie "{id}" as any(id: u64): String { .. }"#,
        remedy: r#"cookie "draft_{id}" as draft(id: u64): String { .. }"#,
        check: family_literal,
    },
    Rule {
        code: Code::FAMILY_SEPARATOR,
        source: "a key has a name of its own",
        says: "Letters and digits can stand in a value, so they do not show where it ends: two keys would have one name, and one visitor's cookie would be read as another.",
        example: r#"cookie "seen_{course}{page}" as seen(course: u64, page: u64): u32 { .. }"#,
        remedy: r#"cookie "seen_{course}_{page}" as seen(course: u64, page: u64): u32 { .. }"#,
        check: family_separator,
    },
    Rule {
        code: Code::FAMILY_UNSET,
        source: "a constructor makes the whole name",
        says: "A family that this program sets needs a parameter for each placeholder.",
        example: r#"cookie "draft_{document}" as draft: String { .. }"#,
        remedy: r#"cookie "draft_{document}" as draft(document: u64): String { .. }"#,
        check: family_unset,
    },
];

fn families(policy: &Policy) -> Vec<(&Cookie, &Family)> {
    policy
        .cookies()
        .filter_map(|(_, cookie)| cookie.family.as_ref().map(|family| (cookie, family)))
        .collect()
}

fn name_overlap(policy: &Policy, report: &mut Report<'_>) {
    let families = families(policy);
    for (index, (cookie, family)) in families.iter().enumerate() {
        let earlier = families.iter().take(index);
        let same_host = |other: &Cookie| other.is_stored_here() == cookie.is_stored_here();
        let clash = earlier.into_iter().find(|(other, pattern)| {
            same_host(other) && other.name.wire != cookie.name.wire && pattern.overlaps(family)
        });
        if let Some((other, _)) = clash {
            report.error(
                cookie.name.place,
                &format!(
                    "one name can belong to `{}` and to `{}`",
                    other.name.wire, cookie.name.wire
                ),
                "give the two families different beginnings or ends",
            );
        }
    }
}

fn family_literal(policy: &Policy, report: &mut Report<'_>) {
    for (cookie, family) in families(policy) {
        if family.parts.concat().chars().count() < 2 {
            report.error(
                cookie.name.place,
                &format!("the family `{}` has fewer than two letters of its own, so it takes in the cookies of others", cookie.name.wire),
                &format!("write `\"{}_{}\"`", cookie.name.identifier, cookie.name.wire),
            );
        }
    }
}

fn family_separator(policy: &Policy, report: &mut Report<'_>) {
    // `~` begins an escape.
    let separates = |c: char| !c.is_ascii_alphanumeric() && c != '~';
    for (cookie, family) in
        families(policy).into_iter().filter(|(cookie, _)| cookie.has_constructor())
    {
        let between = family.parts.iter().skip(1);
        for (pair, literal) in family.placeholders.windows(2).zip(between) {
            if let [left, right] = pair
                && !literal.contains(separates)
            {
                let joined = format!("{{{left}}}{literal}{{{right}}}");
                let parted = format!("{{{left}}}_{literal}{{{right}}}");
                report.error(
                    cookie.name.place,
                    &format!("nothing shows where `{{{left}}}` ends in the name of the cookie `{}`, so two keys can have one name", cookie.name.wire),
                    &format!("write `\"{}\"`", cookie.name.wire.replace(&joined, &parted)),
                );
            }
        }
    }
}

fn family_unset(policy: &Policy, report: &mut Report<'_>) {
    for (cookie, family) in families(policy) {
        if cookie.has_constructor() && cookie.name.parameters.is_empty() {
            let identifier = &cookie.name.identifier;
            let parameters: Vec<String> =
                family.placeholders.iter().map(|word| format!("{word}: u64")).collect();
            report.error(
                identifier.span(),
                &format!(
                    "the family `{}` has no parameters, so this program cannot make its names",
                    cookie.name.wire
                ),
                &format!(
                    "write `\"{}\" as {identifier}({})`",
                    cookie.name.wire,
                    parameters.join(", ")
                ),
            );
        }
    }
}
