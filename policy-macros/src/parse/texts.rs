//! The entries of a `texts` block: `recent: ".."`, `Essential.title: ".."`.

use super::{Result, body, name};
use crate::errors::{Errors, PolicyError};
use crate::syntax::TextEntry;
use proc_macro2::Ident;
use syn::parse::ParseStream;
use syn::{LitStr, Token};

pub(super) fn entries(
    input: ParseStream<'_>,
    language: &Ident,
    errors: &mut Errors,
) -> Vec<TextEntry> {
    let mut entries = Vec::new();
    body::each_entry(input, errors, |input, errors| {
        let entry = entry(input, language)?;
        if input.peek(Token![,]) {
            let _ = input.parse::<Token![,]>();
        } else if !input.is_empty() {
            errors.report(
                input.span(),
                "syntax",
                &format!("expected a comma after the text of `{}`", entry.subject),
                "separate texts by commas",
            );
        }
        entries.push(entry);
        Ok(())
    });
    entries
}

fn entry(input: ParseStream<'_>, language: &Ident) -> Result<TextEntry> {
    let subject = name::identifier(input, language.span(), &format!("`texts {language}`"))?;
    let mut part = String::new();
    if input.peek(Token![.]) {
        let dot: Token![.] = input.parse()?;
        part = name::identifier(input, dot.span, &format!("`{subject}.`"))?.to_string();
    }
    let missing = |span| {
        PolicyError::new(
            span,
            "syntax",
            &format!("expected a text for `{subject}` in `texts {language}`"),
            &format!("write `{subject}: \"..\"`"),
        )
    };
    if !input.peek(Token![:]) {
        return Err(missing(subject.span()));
    }
    let colon: Token![:] = input.parse()?;
    if !input.peek(LitStr) {
        return Err(missing(if input.is_empty() { colon.span } else { input.span() }));
    }
    let text: LitStr = input.parse()?;
    Ok(TextEntry {
        subject: subject.to_string(),
        part,
        text: text.value(),
        span: subject.span(),
        place: String::new(),
    })
}
