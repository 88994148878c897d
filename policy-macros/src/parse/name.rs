//! Names: `recent`, `"__Host-sid" as sid`, `"draft_{document}" as draft(document: u64)`.

use super::Result;
use crate::errors::PolicyError;
use crate::syntax::{Name, Parameter};
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{LitStr, Token, parenthesized, token};

/// Whether a name in quotes has to have an identifier.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Identifier {
    Required,
    /// Nothing is called by it: a cookie inside an embed, or one that is retired.
    Optional,
}

pub(super) fn name(input: ParseStream<'_>, keyword: &Ident, rule: Identifier) -> Result<Name> {
    if input.peek(LitStr) {
        let wire: LitStr = input.parse()?;
        return quoted(input, &wire, rule);
    }
    let identifier = identifier(input, keyword.span(), &format!("`{keyword}`"))?;
    let (wire, span) = (identifier.unraw().to_string(), identifier.span());
    Ok(Name { wire, span, identifier, parameters: Vec::new() })
}

fn quoted(input: ParseStream<'_>, wire: &LitStr, rule: Identifier) -> Result<Name> {
    let text = wire.value();
    let suggestion = identifier_for(&text);
    if !input.peek(Token![as]) {
        if rule == Identifier::Optional {
            let identifier = Ident::new(&suggestion, wire.span());
            return Ok(Name { wire: text, span: wire.span(), identifier, parameters: Vec::new() });
        }
        return Err(PolicyError::new(
            wire.span(),
            "name-identifier",
            &format!("`{text}` has no identifier to be called by in Rust"),
            &format!("write `\"{text}\" as {suggestion}`"),
        ));
    }
    let _: Token![as] = input.parse()?;
    let identifier = identifier(input, wire.span(), "`as`")?;
    let parameters = parameters(input, &identifier)?;
    Ok(Name { wire: text, span: wire.span(), identifier, parameters })
}

/// What stands in parentheses behind a name, if anything does.
pub(super) fn parameters(input: ParseStream<'_>, owner: &Ident) -> Result<Vec<Parameter>> {
    if !input.peek(token::Paren) {
        return Ok(Vec::new());
    }
    let content = parentheses(input)?;
    let mut parameters = Vec::new();
    while !content.is_empty() {
        parameters.push(parameter(&content, owner)?);
        if content.is_empty() {
            break;
        }
        let _: Token![,] = content.parse()?;
    }
    Ok(parameters)
}

fn parentheses(input: ParseStream<'_>) -> syn::Result<syn::parse::ParseBuffer<'_>> {
    let content;
    parenthesized!(content in input);
    Ok(content)
}

fn parameter(input: ParseStream<'_>, owner: &Ident) -> Result<Parameter> {
    let name = identifier(input, owner.span(), &format!("`{owner}(`"))?;
    if !input.peek(Token![:]) {
        return Err(PolicyError::new(
            name.span(),
            "syntax",
            &format!("the parameter `{name}` of `{owner}` has no type"),
            &format!("write `{owner}({name}: u64)`"),
        ));
    }
    let _: Token![:] = input.parse()?;
    Ok(Parameter { name, kind: input.parse()? })
}

/// An identifier, or an error at the token that stands in its place.
pub(super) fn identifier(input: ParseStream<'_>, before: Span, after: &str) -> Result<Ident> {
    if input.peek(syn::Ident::peek_any) {
        let word = input.call(Ident::parse_any)?;
        // `syn` reads a keyword as any other word here, and does not know that `gen` is one since edition 2024.
        if word == "gen" || syn::parse_str::<Ident>(&word.to_string()).is_err() {
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
    let prefixes = ["__Host-Http-", "__Host-", "__Secure-", "__Http-"];
    let bare = prefixes.iter().find_map(|prefix| wire.strip_prefix(prefix)).unwrap_or(wire);
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    let word: String = bare.chars().map(plain).collect();
    let word = word.trim_matches('_');
    let is_identifier = syn::parse_str::<Ident>(word).is_ok();
    if is_identifier { word.to_owned() } else { format!("cookie_{word}") }
}
