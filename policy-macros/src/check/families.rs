//! Families: names that are made of a pattern and parameters.

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::model::{Cookie, Family, Policy, Relation};
use crate::syntax::name::pattern::Pattern;
use crate::syntax::name::{Name, Parameter, parameter_names, signature};

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::NAME_OVERLAP,
        source: "a Set-Cookie is judged by one declaration",
        says: "A family can lie within another, and its names are then its own, as an exact name is: `wp-settings-time-{user}` beside `wp-settings-{user}`. A typed placeholder stands for the texts of its type: `{post}` of `post: u64` for numbers alone. If one name can belong to two families and neither contains the other, its purpose is ambiguous.",
        example: r#"cookie "draft_{id}" ..  cookie "{site}_sid" .."#,
        remedy: "give the families different beginnings or ends, or a placeholder a type such as `u64`",
        check: name_overlap,
    },
    Rule {
        code: Code::FAMILY_LITERAL,
        source: "a family has a name of its own",
        says: "A pattern with fewer than two letters of its own matches the cookies of others. Numbers, UUIDs and `bool` are few texts, so one letter beside them suffices.",
        example: r#"cookie "{id}" as any(id: u64): String { .. }"#,
        remedy: r#"cookie "draft_{id}" as draft(id: u64): String { .. }"#,
        check: family_literal,
    },
    Rule {
        code: Code::FAMILY_SEPARATOR,
        source: "a key has a name of its own",
        says: "Letters and digits can stand in a value, so they do not show where it ends: two keys would have one name, and one visitor's cookie would be read as another. A number ends at the first letter.",
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
    let families: Vec<_> = families(policy)
        .into_iter()
        // Elsewhere nothing is judged or deleted by a family.
        .filter(|(cookie, _)| cookie.is_stored_here())
        .collect();
    for (index, (cookie, family)) in families.iter().enumerate() {
        let earlier = families.iter().take(index);
        // Two of one name on the wire break `name-twice`.
        let mut others = earlier.filter(|(other, _)| other.name.wire != cookie.name.wire);
        let wire = &cookie.name.wire;
        let clash = others.find_map(|(other, pattern)| match pattern.relation(family) {
            Relation::Across(name) => Some((
                format!(
                    "one name, such as `{name}`, can belong to `{}` and to `{wire}`",
                    other.name.wire
                ),
                "give the two families different beginnings or ends",
            )),
            Relation::Same => Some((
                format!(
                    "`{}` and `{wire}` are one family, as they have the same names",
                    other.name.wire
                ),
                "declare it once, in its one purpose",
            )),
            Relation::Apart | Relation::Within | Relation::Around => None,
        });
        if let Some((message, help)) = clash {
            report.error(cookie.name.place, &message, help);
        }
    }
    for retired in &policy.retired {
        for (cookie, family) in &families {
            let (old, wire) = (&retired.name.wire, &cookie.name.wire);
            match retired.relation(family) {
                Relation::Same if old != wire => report.error(
                    retired.name.place,
                    &format!("`{old}` and the declared `{wire}` are one family, so it is not retired: it would be expired as soon as it is set"),
                    "remove it from `retired`",
                ),
                Relation::Across(name) => report.row(
                    &retired.name.identifier,
                    format!("`{name}` can belong to the retired `{old}` and to `{wire}`, and is not expired, as what is declared stays"),
                ),
                _ => {}
            }
        }
    }
}

fn family_literal(policy: &Policy, report: &mut Report<'_>) {
    for (cookie, family) in families(policy) {
        if family.is_too_wide() {
            report.error(
                cookie.name.place,
                &format!("the family `{}` has fewer than two letters of its own, so it takes in the cookies of others", cookie.name.wire),
                &format!("write `\"{}_{}\"`", cookie.name.identifier, cookie.name.wire),
            );
        }
    }
}

fn family_separator(policy: &Policy, report: &mut Report<'_>) {
    for (cookie, family) in
        families(policy).into_iter().filter(|(cookie, _)| cookie.has_constructor())
    {
        let between = family.parts.iter().skip(1);
        let pairs = family.placeholders.windows(2).zip(&family.texts);
        for ((pair, text), literal) in pairs.zip(between) {
            if let [left, right] = pair
                && !text.ends_before(literal)
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
    for (cookie, _) in families(policy) {
        if cookie.has_constructor() && cookie.name.parameters.is_empty() {
            report.error(
                cookie.name.identifier.span(),
                &format!(
                    "the family `{}` has no parameters, so this program cannot make its names",
                    cookie.name.wire
                ),
                &format!("write {}", with_parameters(&cookie.name)),
            );
        }
    }
}

/// Renders a name with a parameter for each placeholder; one that is a keyword is renamed.
pub(super) fn with_parameters(name: &Name) -> String {
    let pattern = Pattern::of(&name.wire);
    let words = parameter_names(&pattern.placeholders);
    let parameters: Vec<Parameter> = words
        .iter()
        .map(|word| {
            let known = name.parameters.iter().find(|parameter| parameter.name == word);
            known.cloned().unwrap_or_else(|| Parameter::integer(word, name.identifier.span()))
        })
        .collect();
    let signature = signature(&name.identifier, &parameters);
    format!("`\"{}\" as {signature}`", pattern.with(&words))
}
