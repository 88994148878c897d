//! The entries of a `texts` block: `recent: ".."`, `Essential.title: ".."`.

use super::{Result, body, name};
use crate::errors::Errors;
use crate::syntax::TextEntry;
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{LitStr, Token};

pub(super) fn entries(
    input: ParseStream<'_>,
    language: &Ident,
    errors: &mut Errors,
) -> Vec<TextEntry> {
    let mut entries = Vec::new();
    body::each_entry(input, errors, |input, errors| {
        let entry = entry(input, language, errors)?;
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

/// One text. Where it is missing, something stands for it, so that it is not reported as untranslated too.
fn entry(input: ParseStream<'_>, language: &Ident, errors: &mut Errors) -> Result<TextEntry> {
    let subject = name::identifier(input, language.span(), &format!("`texts {language}`"))?;
    let mut part = String::new();
    if input.peek(Token![.]) {
        let dot: Token![.] = input.parse()?;
        part = name::identifier(input, dot.span, &format!("`{subject}.`"))?.to_string();
    }
    let colon = if input.peek(Token![:]) { input.parse::<Token![:]>().ok() } else { None };
    let text = if colon.is_some() && input.peek(LitStr) {
        input.parse::<LitStr>()?.value()
    } else {
        let end = colon.map_or(subject.span(), |colon| colon.span);
        let span = if colon.is_none() || input.is_empty() { end } else { input.span() };
        errors.report(
            span,
            "syntax",
            &format!("expected a text for `{subject}` in `texts {language}`"),
            &format!("write `{subject}: \"..\"`"),
        );
        while !input.is_empty() && !input.peek(Token![,]) {
            let _ = input.parse::<proc_macro2::TokenTree>();
        }
        "..".to_owned()
    };
    let (span, subject) = (subject.span(), subject.unraw().to_string());
    Ok(TextEntry { subject, part, text, span, place: String::new() })
}
