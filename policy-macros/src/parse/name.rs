//! Names of cookies: `recent`, or `"__Host-sid" as sid`.

use super::Result;
use crate::errors::PolicyError;
use crate::syntax::Name;
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{LitStr, Token};

pub(super) fn name(input: ParseStream<'_>, keyword: &Ident) -> Result<Name> {
    if input.peek(LitStr) {
        let wire: LitStr = input.parse()?;
        return quoted(input, &wire);
    }
    let identifier = identifier(input, keyword.span(), &format!("`{keyword}`"))?;
    Ok(Name { wire: identifier.to_string(), span: identifier.span(), identifier })
}

fn quoted(input: ParseStream<'_>, wire: &LitStr) -> Result<Name> {
    let text = wire.value();
    let suggestion = identifier_for(&text);
    if !input.peek(Token![as]) {
        return Err(PolicyError::new(
            wire.span(),
            "name-identifier",
            &format!("the cookie `{text}` has no identifier to be called by in Rust"),
            &format!("write `\"{text}\" as {suggestion}`"),
        ));
    }
    let _: Token![as] = input.parse()?;
    let identifier = identifier(input, wire.span(), "`as`")?;
    Ok(Name { wire: text, span: wire.span(), identifier })
}

/// An identifier, or an error at the token that stands in its place.
pub(super) fn identifier(input: ParseStream<'_>, before: Span, after: &str) -> Result<Ident> {
    if input.peek(syn::Ident::peek_any) {
        let word = input.call(Ident::parse_any)?;
        // `syn` reads a keyword as any other word here, but no function can be called `type`.
        if syn::parse_str::<Ident>(&word.to_string()).is_err() {
            return Err(PolicyError::new(
                word.span(),
                "name-identifier",
                &format!("`{word}` is a keyword of Rust, so nothing can be called so"),
                &format!("give it an identifier of its own: `\"{word}\" as {word}_`"),
            ));
        }
        return Ok(word);
    }
    let span = if input.is_empty() { before } else { input.span() };
    Err(PolicyError::new(
        span,
        "name-missing",
        &format!("expected a name after {after}"),
        "write the name, as in `cookie theme: Theme { lifetime: 30 days }`",
    ))
}

/// An identifier that could stand for a name on the wire.
pub(crate) fn identifier_for(wire: &str) -> String {
    let bare = ["__Host-Http-", "__Host-", "__Secure-", "__Http-"]
        .iter()
        .find_map(|prefix| wire.strip_prefix(prefix))
        .unwrap_or(wire);
    let word: String = bare
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' })
        .collect();
    let word = word.trim_matches('_');
    if word.is_empty() || word.starts_with(|c: char| c.is_ascii_digit()) {
        format!("cookie_{word}")
    } else {
        word.to_owned()
    }
}
