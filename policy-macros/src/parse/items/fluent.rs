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
const KINDS: [&str; 6] = ["policy", "purpose", "cookie", "storage", "embed", "access"];

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
    match std::fs::read(folder.join(file.value())) {
        Ok(octets) => match text(&octets) {
            Ok(text) => of_text(file, text, context.errors),
            Err(found) => {
                context.report(
                    file.span(),
                    Code::TEXT_FILE,
                    &format!("`{}` is no text in UTF-8: {found}", file.value()),
                    "save it in the encoding UTF-8",
                );
                FileTexts::Missing
            }
        },
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

/// Returns the text of a file, without the mark that some editors write before it, or what is no text in UTF-8 about it.
fn text(octets: &[u8]) -> Result<&str, String> {
    let is_utf_16 = octets.starts_with(&[0xff, 0xfe])
        || octets.starts_with(&[0xfe, 0xff])
        || octets.contains(&0);
    if is_utf_16 {
        return Err("it seems to be UTF-16".to_owned());
    }
    let text = std::str::from_utf8(octets).map_err(|error| {
        let line =
            octets.iter().take(error.valid_up_to()).filter(|octet| **octet == b'\n').count() + 1;
        format!("line {line} has an octet that UTF-8 does not")
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Reads the entries. A file without any is one mistake, not one for each text of the policy.
fn of_text(file: &LitStr, text: &str, errors: &mut Errors) -> FileTexts {
    let before = errors.len();
    let entries = entries(file, text, errors);
    if !entries.is_empty() {
        return FileTexts::Entries(entries);
    }
    if errors.len() == before {
        errors.report(
            file.span(),
            Code::TEXT_FILE,
            &format!("`{}` has no texts", file.value()),
            "write one for each item, as in `cookie-lang = The text`",
        );
    }
    FileTexts::Missing
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
    let Some((kind, subject)) = subject(id) else {
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
            kind: Some(kind),
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

/// Returns the kind and the identifier of the item that a message is about.
fn subject(id: &str) -> Option<(&'static str, &str)> {
    let (found, identifier) = id.split_once('-')?;
    KINDS.iter().find(|kind| **kind == found).map(|kind| (*kind, identifier))
}

/// Returns stand-ins for texts that could not be read, so that they are not reported as missing too.
fn junk(content: &str, file: &LitStr) -> Vec<TextEntry> {
    let entry = |(kind, subject): (&'static str, &str), part: &str| TextEntry {
        kind: Some(kind),
        subject: subject.to_owned(),
        part: part.to_owned(),
        text: MISSING.to_owned(),
        place: file.span().into(),
        line: String::new(),
    };
    let (mut entries, mut about) = (Vec::new(), None);
    for line in content.lines() {
        if let Some(part) = line.trim_start().strip_prefix('.') {
            entries.extend(about.map(|about| entry(about, word(part))));
        } else if let Some(found) = subject(word(line)) {
            about = Some(found);
            entries.push(entry(found, ""));
        }
    }
    entries
}

/// Returns the first word of a line of Fluent.
fn word(line: &str) -> &str {
    line.split([' ', '=', '\t']).next().unwrap_or_default()
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

#[cfg(test)]
mod tests {
    use super::*;

    fn read(octets: &[u8]) -> Result<Vec<(String, String, String)>, String> {
        let mut errors = Errors::default();
        let file = LitStr::new("shop.de.ftl", Span::call_site());
        let FileTexts::Entries(entries) = of_text(&file, text(octets)?, &mut errors) else {
            return Err(errors.into_tokens().to_string());
        };
        let parts = |entry: TextEntry| (entry.kind.unwrap().to_owned(), entry.subject, entry.text);
        if errors.is_empty() {
            Ok(entries.into_iter().map(parts).collect())
        } else {
            Err(errors.into_tokens().to_string())
        }
    }

    const TEXT: &str = "# Texts\ncookie-sid = Die Sitzung\n    des Besuchers\npurpose-Ads = Werbung\n    .title = Werbung\n";

    #[test]
    fn editors_write_marks_and_ends_of_lines_as_they_like() {
        let plain = read(TEXT.as_bytes()).unwrap();
        let first = ("cookie".to_owned(), "sid".to_owned(), "Die Sitzung des Besuchers".to_owned());
        assert_eq!((plain.len(), &plain[0]), (3, &first));
        let with_crlf = TEXT.replace('\n', "\r\n");
        for text in [format!("\u{feff}{TEXT}"), with_crlf.clone(), format!("\u{feff}{with_crlf}")] {
            assert_eq!(read(text.as_bytes()).as_ref(), Ok(&plain), "{text:?}");
        }
    }

    #[test]
    fn a_file_that_is_no_text_is_one_error() {
        let utf_16: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let with_mark = [&[0xff, 0xfe][..], &utf_16].concat();
        assert_eq!(read(&utf_16), Err("it seems to be UTF-16".to_owned()));
        assert_eq!(read(&with_mark), Err("it seems to be UTF-16".to_owned()));
        assert_eq!(
            read(b"a = b\nc = \xe9t\xe9"),
            Err("line 2 has an octet that UTF-8 does not".to_owned())
        );
        for empty in ["", "\n\n", "# A comment\n", "\u{feff}"] {
            let error = read(empty.as_bytes()).unwrap_err();
            assert!(error.contains("`shop.de.ftl` has no texts"), "{error}");
            assert_eq!(error.matches("compile_error").count(), 1);
        }
    }

    #[test]
    fn items_of_two_kinds_can_have_one_identifier() {
        let both = read(b"cookie-theme = a\nstorage-theme = b\nembed-x-y = c\n").unwrap();
        let kinds: Vec<&str> = both.iter().map(|(kind, ..)| kind.as_str()).collect();
        assert_eq!(kinds, ["cookie", "storage", "embed"]);
    }
}
