//! Embeds that others load: a tag manager's pixels, an exchange's advertisers.

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::listed;
use crate::model::{Embed, Kind, Policy, Purpose};
use crate::syntax::reported::Part;

pub(super) const RULES: &[Rule] = &[Rule {
    code: Code::LOADED_BY,
    source: "ePrivacy directive art. 5(3); GDPR art. 7",
    says: "What an embed loads runs as soon as that embed does. So an embed is loaded by one of its own purpose, or of a purpose that asks no less; of another purpose that asks it is a row, as the loader has to withhold it until its own purpose is allowed. Nothing loads itself.",
    example: "embed pixel { provider: ads, loaded_by: tag_manager } under a purpose that asks, and tag_manager under one that does not",
    remedy: "move `tag_manager` into the purpose of `pixel`",
    check: loaded_by,
}];

/// An embed with the index of its purpose.
type Found<'p> = (usize, &'p Embed);

fn embeds(policy: &Policy) -> impl Iterator<Item = Found<'_>> {
    let purposes = policy.purposes.iter().enumerate();
    purposes.flat_map(|(index, purpose)| purpose.embeds.iter().map(move |embed| (index, embed)))
}

fn loaded_by(policy: &Policy, report: &mut Report<'_>) {
    let mut in_circles: Vec<String> = Vec::new();
    for (index, embed) in embeds(policy) {
        let Some(loader) = &embed.loader else { continue };
        if in_circles.contains(&embed.identifier.to_string()) {
            continue;
        }
        if let Some(circle) = circle(policy, embed) {
            report_circle(embed, &circle, report);
            in_circles.extend(circle);
            continue;
        }
        let (Some(own), Some(others)) = (
            policy.purposes.get(index),
            loader
                .purpose
                .filter(|other| *other != index)
                .and_then(|other| policy.purposes.get(other)),
        ) else {
            continue;
        };
        if own.reported.has(Part::Kind) || others.reported.has(Part::Kind) {
            continue;
        }
        let (name, loader) = (&embed.identifier, &loader.identifier);
        if strictness(others) < strictness(own) {
            report.error(
                loader.span(),
                &format!(
                    "`{loader}` of `{}` loads `{name}` before visitors can decide about `{}`",
                    others.identifier, own.identifier
                ),
                &format!(
                    "move `{loader}` into `{}`, so that it is loaded only where that is allowed",
                    own.identifier
                ),
            );
        } else if strictness(own) > 0 {
            report.row(
                name,
                format!(
                    "`{loader}` is of the purpose `{}`: it must load `{name}` only where `{}` is allowed too",
                    others.identifier, own.identifier
                ),
            );
        }
    }
}

/// Returns how much a purpose leaves to the visitor: nothing, an objection, or consent.
fn strictness(purpose: &Purpose) -> u8 {
    match (purpose.kind, purpose.asks) {
        (Kind::Necessary, _) => 0,
        (_, false) => 1,
        (_, true) => 2,
    }
}

/// Returns the embeds that load each other in a circle, if this one is among them. It comes first.
fn circle(policy: &Policy, embed: &Embed) -> Option<Vec<String>> {
    let first = embed.identifier.to_string();
    let mut names = vec![first.clone()];
    let mut at = embed;
    loop {
        let next = at.loader.as_ref()?.identifier.to_string();
        if next == first {
            return Some(names);
        }
        if names.contains(&next) {
            return None;
        }
        at = embeds(policy).map(|(_, embed)| embed).find(|embed| embed.identifier == next)?;
        names.push(next);
    }
}

fn report_circle(embed: &Embed, circle: &[String], report: &mut Report<'_>) {
    let Some(loader) = &embed.loader else { return };
    let names: Vec<&str> = circle.iter().map(String::as_str).collect();
    let message = match names.as_slice() {
        [name] => format!("the embed `{name}` is loaded by itself"),
        names => {
            format!("the embeds {} load each other, so the pages load none of them", listed(names))
        }
    };
    let name = &embed.identifier;
    report.error(
        loader.identifier.span(),
        &message,
        &format!("remove `loaded_by` of the one that the pages load, such as `{name}`, and say where it loads from: `script: [\"https://..\"]`"),
    );
}
