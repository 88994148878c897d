//! Frames of embeds: their size, and what they may do.

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::model::Policy;
use crate::syntax::keys::{FRAMING, Key};
use crate::syntax::size;
use crate::syntax::vocabulary::{DEFAULT_SANDBOX, HARMLESS_PERMISSIONS, TOP_NAVIGATION};

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::FRAME_ATTRIBUTE,
        source: "HTML 4.8.5",
        says: "Size, loading, permissions and sandbox are those of frames. A size is two whole numbers of CSS pixels, so that the page keeps its place and nothing moves when the frame appears.",
        example: r#"size: "560 x 315px""#,
        remedy: r#"size: "560x315""#,
        check: frame_attribute,
    },
    Rule {
        code: Code::FRAME_PERMISSIONS,
        source: "HTML 7.6; Permissions Policy",
        says: "A row for each embed whose frames may do more than frames of embeds may by default: navigate the page, or use the camera, the location and other features of the device.",
        example: "sandbox: [scripts, same_origin, top_navigation]",
        remedy: "sandbox: [scripts, same_origin]",
        check: frame_permissions,
    },
];

fn frame_attribute(policy: &Policy, report: &mut Report<'_>) {
    for embed in policy.embeds() {
        let name = &embed.identifier;
        let frames = embed.origins.iter().find(|(key, _)| *key == Key::FRAME);
        let has_frame = frames.is_some_and(|(_, frames)| !frames.is_empty());
        let first = embed.places.iter().find(|(key, _)| FRAMING.contains(key));
        if let Some((key, place)) = first.filter(|_| !has_frame && !embed.reported.has(Key::FRAME))
        {
            report.error(
                *place,
                &format!("`{key}` of `{name}` is about frames, and it has none"),
                &format!("add `frame: [\"https://..\"]`, or remove `{key}`"),
            );
            continue;
        }
        if let (Some((key, place)), Some(loader)) = (first, &embed.loader) {
            report.error(
                *place,
                &format!("`{key}` of `{name}` is never written: `{}` loads it", loader.identifier),
                &format!("remove `{key}`"),
            );
            continue;
        }
        if let Some(written) =
            embed.size.as_ref().filter(|written| size::parse(&written.text).is_none())
        {
            let help = match size::meant(&written.text) {
                Some(meant) => format!("write `size: \"{meant}\"`"),
                None => format!(
                    "write the width and the height in CSS pixels, as in `size: \"560x315\"`; neither is more than {}",
                    size::MAX_PIXELS
                ),
            };
            report.error(
                written.span,
                &format!("`{}` is not a size of the frames of `{name}`", written.text),
                &help,
            );
        }
    }
}

fn frame_permissions(policy: &Policy, report: &mut Report<'_>) {
    for embed in policy.embeds() {
        for word in embed.sandbox.iter().flatten() {
            if DEFAULT_SANDBOX.iter().any(|usual| word == usual) {
                continue;
            }
            let navigates = word.to_string().starts_with(TOP_NAVIGATION);
            let what = if navigates { "; it can lead visitors away from the page" } else { "" };
            report.row(&embed.identifier, format!("its frames may do `{word}`{what}"));
        }
        for word in &embed.allow {
            if !HARMLESS_PERMISSIONS.iter().any(|harmless| word == harmless) {
                report
                    .row(&embed.identifier, format!("its frames may use `{word}` of the browser"));
            }
        }
    }
}
