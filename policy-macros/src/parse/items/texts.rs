//! Texts in a further language: a block, `texts fr { recent: ".." }`, or a Fluent file, `texts de in "shop.de.ftl";`.

use super::body;
use super::fluent::{self, FileTexts};
use super::head::Head;
use super::subject;
use crate::diagnostics::PolicyError;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::parse::context::{Context, Result};
use crate::parse::names::identifier;
use crate::parse::recovery;
use crate::parse::render::{self, range_since};
use crate::syntax::{TextEntry, Texts};
use proc_macro2::{Ident, TokenTree};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{LitStr, Token};

/// Parses the texts of one language behind their keyword.
pub(super) fn texts(
    input: ParseStream<'_>,
    head: &Head,
    context: &mut Context<'_>,
) -> Result<Texts> {
    let language = identifier::identifier(input, &head.word, context)?;
    if input.peek(Token![in]) {
        let _ = input.parse::<Token![in]>();
        return Ok(file(input, language, context));
    }
    let inner = body::braces(input, &format!("texts {language}"), context)?;
    let entries = entries(&inner, &language, context);
    Ok(Texts { language, file: None, is_read: true, entries })
}

/// Parses the name of a file, and reads its texts. Those of a file that cannot be read are not reported as missing.
fn file(input: ParseStream<'_>, language: Ident, context: &mut Context<'_>) -> Texts {
    let Ok(file) = input.fork().parse::<LitStr>() else {
        let language_place = SpanRange::from(language.span());
        let (found, place) = recovery::raw(input);
        let place = if found.is_empty() { language_place } else { place };
        let path = if found.is_empty() { format!("texts/{language}.ftl") } else { found };
        let _ = input.parse::<Token![;]>();
        context.report(
            place,
            Code::SYNTAX,
            &format!("expected the file of `texts {language}`, in quotes"),
            &format!("write `texts {language} in \"{path}\";`"),
        );
        return Texts { language, file: None, is_read: false, entries: Vec::new() };
    };
    let _ = input.parse::<LitStr>();
    if input.parse::<Token![;]>().is_err() {
        context.report(
            file.span(),
            Code::SYNTAX,
            &format!("expected a semicolon after the file of `texts {language}`"),
            &format!("write `texts {language} in \"{}\";`", file.value()),
        );
    }
    match fluent::read(&file, context) {
        FileTexts::Entries(entries) => Texts { language, file: Some(file), is_read: true, entries },
        FileTexts::Missing => Texts { language, file: None, is_read: false, entries: Vec::new() },
        FileTexts::Unknown => {
            Texts { language, file: Some(file), is_read: false, entries: Vec::new() }
        }
    }
}

/// Parses the name of an item, or of a key, in a block of texts.
fn any_word(input: ParseStream<'_>, before: &Ident) -> Result<Ident> {
    input.call(Ident::parse_any).map_err(|_| {
        PolicyError::new(
            if input.is_empty() { before.span() } else { input.span() },
            Code::NAME_MISSING,
            &format!("expected the name of what a text is about, after `{before}`"),
            "write the identifier of a purpose, a cookie, a storage or an embed, as it is declared",
        )
    })
}

fn entries(input: ParseStream<'_>, language: &Ident, context: &mut Context<'_>) -> Vec<TextEntry> {
    let mut entries = Vec::new();
    body::each_entry(input, context, |input, context| {
        let start = input.cursor();
        let entry = match entry(input, language, context) {
            Ok(entry) => entry,
            Err(error) => {
                let ahead = input.fork();
                recovery::skip_value(&ahead);
                context.lose_texts(start, ahead.cursor());
                return Err(error);
            }
        };
        if input.peek(Token![,]) {
            let _ = input.parse::<Token![,]>();
        } else if !input.is_empty() {
            let (subject, text) = (path(&entry), &entry.text);
            let shown = if text.len() > 40 { ".." } else { text };
            context.report(
                input.span(),
                Code::SYNTAX,
                &format!("expected a comma after the text of `{subject}`"),
                &format!("write `{subject}: {shown:?},`"),
            );
            let _ = input.parse::<Token![;]>();
        }
        entries.push(entry);
        Ok(())
    });
    entries
}

/// Stands in for a text that was reported.
pub(super) const MISSING: &str = "missing";

fn path(entry: &TextEntry) -> String {
    let TextEntry { subject, part, .. } = entry;
    if part.is_empty() { subject.clone() } else { format!("{subject}.{part}") }
}

/// Parses one text. If it is missing, another stands in for it, so that it is not reported as untranslated too.
fn entry(input: ParseStream<'_>, language: &Ident, context: &mut Context<'_>) -> Result<TextEntry> {
    let start = input.cursor();
    if let Some(entry) = subject::repaired(input, language, context) {
        return Ok(entry);
    }
    let subject = any_word(input, language)?;
    let mut part = String::new();
    if input.peek(Token![.]) {
        let _: Token![.] = input.parse()?;
        part = any_word(input, &subject)?.to_string();
    }
    let place = range_since(start, input);
    let colon = if input.peek(Token![:]) { input.parse::<Token![:]>().ok() } else { None };
    let text = if colon.is_some() && input.peek(LitStr) {
        input.parse::<LitStr>()?.value()
    } else {
        let start = input.cursor();
        let end = colon.map_or(place, |colon| colon.span.into());
        let is_missing = colon.is_none() || input.is_empty();
        let mut found = None;
        while !input.is_empty() && !input.peek(Token![,]) {
            let text = input.fork().parse::<LitStr>();
            found = text.ok().map(|text| text.value()).or(found);
            let _ = input.parse::<TokenTree>();
        }
        // `recent: Merkt sich etwas.`
        let words = render::since(start, input);
        let found = found
            .or(Some(words)
                .filter(|words| !words.is_empty() && !words.contains('"') && !is_missing));
        let found = found.unwrap_or_else(|| "..".to_owned());
        let separator = if part.is_empty() { "" } else { "." };
        context.report(
            if is_missing { end } else { range_since(start, input) },
            Code::SYNTAX,
            &format!("expected a text for `{subject}{separator}{part}` in `texts {language}`"),
            &format!("write `{subject}{separator}{part}: {found:?}`"),
        );
        MISSING.to_owned()
    };
    let subject = subject.unraw().to_string();
    Ok(TextEntry { kind: None, subject, part, text, place, line: String::new() })
}
