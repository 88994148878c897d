//! Texts in a Fluent file: `texts de in "texts/shop.de.ftl";`.

use super::texts::MISSING;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::parse::context::Context;
use crate::syntax::TextEntry;
use crate::syntax::keys::has_paragraphs;
use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement};
use proc_macro2::Span;
use std::path::{Path, PathBuf};
use syn::LitStr;

/// The beginnings of identifiers in a Fluent file, which say what kind of item a text is about.
const SUBJECT_PREFIXES: [&str; 6] =
    ["policy-", "purpose-", "cookie-", "storage-", "embed-", "access-"];

/// The texts of a file.
pub(super) enum FileTexts {
    Entries(Vec<TextEntry>),
    /// The file cannot be read, which was reported.
    Missing,
    /// The place of the source file is unknown, as in an editor, so that its texts cannot be checked.
    Unknown,
}

/// Reads a file, which is named relative to the source file.
pub(super) fn read(file: &LitStr, context: &mut Context<'_>) -> FileTexts {
    let Some(source) = source_file(file.span()) else { return FileTexts::Unknown };
    let folder = source.parent().map(Path::to_owned).unwrap_or_default();
    match std::fs::read_to_string(folder.join(file.value())) {
        Ok(text) => FileTexts::Entries(entries(file, &text, context.errors)),
        Err(error) => {
            let source = source.file_name().map(|name| name.to_string_lossy().into_owned());
            context.report(
                file.span(),
                Code::TEXT_FILE,
                &format!("the texts in `{}` cannot be read: {error}", file.value()),
                &format!(
                    "create it, or write its path as seen from the folder of `{}`",
                    source.unwrap_or_default()
                ),
            );
            FileTexts::Missing
        }
    }
}

/// Finds the source file of a token.
fn source_file(span: Span) -> Option<PathBuf> {
    // While the compiler runs, `unwrap` returns its own span.
    if proc_macro::is_available() { span.unwrap().local_file() } else { None }
}

fn entries(file: &LitStr, text: &str, errors: &mut Errors) -> Vec<TextEntry> {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, faults)) => {
            for fault in faults {
                errors.report(
                    file.span(),
                    Code::TEXT_FILE,
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
        match entry {
            Entry::Message(message) => self::message(message, file, text, &mut entries, errors),
            Entry::Junk { content } => entries.extend(junk(content, file)),
            _ => {}
        }
    }
    entries
}

fn message(
    message: &Message<&str>,
    file: &LitStr,
    text: &str,
    entries: &mut Vec<TextEntry>,
    errors: &mut Errors,
) {
    let id = message.id.name;
    let line = line_at(text, offset_in(text, id));
    let line = format!(" (line {line} of `{}`)", file.value());
    let Some(subject) = subject(id) else {
        errors.report(
            file.span(),
            Code::TEXT_UNKNOWN,
            &format!("`{id}` is no identifier of a text{line}"),
            &format!("begin it with what it is about, as in `cookie-{id}`: `policy-`, `purpose-`, `cookie-`, `storage-`, `embed-` or `access-`"),
        );
        return;
    };
    let mut add = |part: &str, pattern: &Pattern<&str>| {
        let text = plain(pattern, has_paragraphs(part));
        if text.is_none() {
            errors.report(
                file.span(),
                Code::TEXT_FILE,
                &format!("the text of `{id}` has a placeable in braces{line}"),
                "write it as plain text: a policy has nothing to fill in",
            );
        }
        entries.push(TextEntry {
            subject: subject.to_owned(),
            part: part.to_owned(),
            text: text.unwrap_or(MISSING.to_owned()),
            place: file.span().into(),
            line: line.clone(),
        });
    };
    if let Some(pattern) = &message.value {
        add("", pattern);
    }
    for attribute in &message.attributes {
        add(attribute.id.name, &attribute.value);
    }
}

/// Returns the name of the item that a message is about.
fn subject(id: &str) -> Option<&str> {
    SUBJECT_PREFIXES.iter().find_map(|prefix| id.strip_prefix(prefix))
}

/// Returns stand-ins for texts that could not be read, so that they are not reported as missing too.
fn junk(content: &str, file: &LitStr) -> Vec<TextEntry> {
    let entry = |subject: &str, part: &str| TextEntry {
        subject: subject.to_owned(),
        part: part.to_owned(),
        text: MISSING.to_owned(),
        place: file.span().into(),
        line: String::new(),
    };
    let word = |line: &str| line.split([' ', '=', '\t']).next().unwrap_or_default().to_owned();
    let (mut entries, mut about) = (Vec::new(), String::new());
    for line in content.lines() {
        if let Some(part) = line.trim_start().strip_prefix('.') {
            entries.push(entry(&about, &word(part)));
        } else if let Some(subject) = subject(&word(line)) {
            subject.clone_into(&mut about);
            entries.push(entry(&about, ""));
        }
    }
    entries
}

/// Returns the text of a pattern without placeables. Its lines join with a space, unless it has paragraphs.
fn plain(pattern: &Pattern<&str>, has_paragraphs: bool) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(if has_paragraphs { text } else { text.split_whitespace().collect::<Vec<_>>().join(" ") })
}

/// Returns the offset of a slice of `text`.
fn offset_in(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

fn line_at(text: &str, offset: usize) -> usize {
    text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count() + 1
}
