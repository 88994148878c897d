//! Texts in a Fluent file: `texts de in "texts/shop.de.ftl";`.

use crate::errors::Errors;
use crate::syntax::TextEntry;
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use proc_macro2::Span;
use std::path::{Path, PathBuf};
use syn::LitStr;

/// The kinds of subjects, as the identifiers in a file begin.
const KINDS: [&str; 5] = ["policy-", "purpose-", "cookie-", "storage-", "embed-"];

/// The texts of a file, which is named relative to the source file. Where the place of the source is not known (in an
/// editor), there are none, and nothing is reported.
pub(super) fn entries(file: &LitStr, errors: &mut Errors) -> Option<Vec<TextEntry>> {
    let source = source_file(file.span())?;
    let folder = source.parent().map(Path::to_owned).unwrap_or_default();
    let path = folder.join(file.value());
    match std::fs::read_to_string(&path) {
        Ok(text) => Some(read(file, &text, errors)),
        Err(error) => {
            errors.report(
                file.span(),
                "text-file",
                &format!("the texts in `{}` cannot be read: {error}", file.value()),
                "write the path relative to this source file",
            );
            Some(Vec::new())
        }
    }
}

/// The file that a token stands in, as the compiler knows it.
fn source_file(span: Span) -> Option<PathBuf> {
    // `unwrap` gives the compiler's own span, and there is one while it runs.
    if proc_macro::is_available() { span.unwrap().local_file() } else { None }
}

fn read(file: &LitStr, text: &str, errors: &mut Errors) -> Vec<TextEntry> {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, faults)) => {
            for fault in faults {
                errors.report(
                    file.span(),
                    "text-file",
                    &format!(
                        "`{}` is not Fluent in line {}: {}",
                        file.value(),
                        line_at(text, fault.pos.start),
                        fault.kind
                    ),
                    "a text is `cookie-name = The text`, in one line or indented below",
                );
            }
            resource
        }
    };
    let mut entries = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let line = line_at(text, offset_in(text, id));
        let place = format!(" (line {line} of `{}`)", file.value());
        let Some(subject) = KINDS.iter().find_map(|kind| id.strip_prefix(kind)) else {
            errors.report(
                file.span(),
                "text-unknown",
                &format!("`{id}` is no identifier of a text{place}"),
                "begin it with what it is about: `policy-`, `purpose-`, `cookie-`, `storage-` or `embed-`",
            );
            continue;
        };
        let mut add = |part: &str, pattern: &Pattern<&str>| match plain(pattern) {
            Some(text) => entries.push(TextEntry {
                subject: subject.to_owned(),
                part: part.to_owned(),
                text,
                span: file.span(),
                place: place.clone(),
            }),
            None => errors.report(
                file.span(),
                "text-file",
                &format!("the text of `{id}` has a placeable in braces{place}"),
                "write it as plain text: a policy has nothing to fill in",
            ),
        };
        if let Some(pattern) = &message.value {
            add("", pattern);
        }
        for attribute in &message.attributes {
            add(attribute.id.name, &attribute.value);
        }
    }
    entries
}

/// The text of a pattern without placeables; its lines join with a space.
fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Where a slice of `text` begins.
fn offset_in(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

fn line_at(text: &str, offset: usize) -> usize {
    text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count() + 1
}
