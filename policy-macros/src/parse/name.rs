//! Names: `recent`, `"__Host-sid" as sid`, `"draft_{document}" as draft(document: u64)`.

use super::reading::Reading;
use super::{Result, written};
use crate::errors::PolicyError;
use crate::model::placeholders;
use crate::syntax::{Name, Parameter};
use proc_macro2::{Ident, Span, TokenTree};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{LitStr, Token, parenthesized, parse_quote, token};

/// Whether a name in quotes has to have an identifier.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Identifier {
    Required,
    /// Nothing is called by it: a cookie inside an embed, or one that is retired.
    Optional,
}

/// The name of a cookie or of an entry of the storage, behind its word.
pub(super) fn name(
    input: ParseStream<'_>,
    word: &Ident,
    rule: Identifier,
    reading: &mut Reading<'_>,
) -> Result<Name> {
    if let Some((wire, span)) = glued(input) {
        return Ok(unquoted(&wire, span, rule, reading));
    }
    if input.peek(LitStr) {
        let wire: LitStr = input.parse()?;
        return quoted(input, &wire, rule, reading);
    }
    let identifier = any(input, word, reading)?;
    let (wire, span) = (identifier.unraw().to_string(), identifier.span());
    let mut name = Name { wire, span, identifier, parameters: Vec::new() };
    if !is_identifier(&name.identifier) {
        name.identifier = Ident::new(&identifier_for(&name.wire), span);
        reading.report(
            span,
            "name-identifier",
            &format!("`{}` is a keyword of Rust, so nothing can be called so", name.wire),
            &format!("write `{word} \"{}\" as {}`", name.wire, name.identifier),
        );
    }
    Ok(name)
}

/// A name that would have to stand in quotes: `library-card`, `2fa`.
fn unquoted(wire: &str, span: Span, rule: Identifier, reading: &mut Reading<'_>) -> Name {
    let identifier = identifier_for(wire);
    let help = match rule {
        Identifier::Required => format!("write `\"{wire}\" as {identifier}`"),
        Identifier::Optional => format!("write `\"{wire}\"`"),
    };
    reading.report(
        span,
        "name-identifier",
        &format!("`{wire}` is no identifier of Rust, so it has to stand in quotes"),
        &help,
    );
    let identifier = Ident::new(&identifier, span);
    Name { wire: wire.to_owned(), span, identifier, parameters: Vec::new() }
}

fn quoted(
    input: ParseStream<'_>,
    wire: &LitStr,
    rule: Identifier,
    reading: &mut Reading<'_>,
) -> Result<Name> {
    let (text, span) = (wire.value(), wire.span());
    if input.peek(Token![as]) {
        let word: Token![as] = input.parse()?;
        let identifier = identifier(input, &Ident::new("as", word.span), reading)?;
        let parameters = parameters(input, &identifier, reading)?;
        return Ok(Name { wire: text, span, identifier, parameters });
    }
    let identifier = Ident::new(&identifier_for(&text), span);
    if rule == Identifier::Optional {
        return Ok(Name { wire: text, span, identifier, parameters: Vec::new() });
    }
    let parameters: Vec<Parameter> = placeholders(&text)
        .iter()
        .map(|word| Parameter { name: Ident::new(word, span), kind: parse_quote!(u64) })
        .collect();
    reading.report(
        span,
        "name-identifier",
        &format!("`{text}` has no identifier to be called by in Rust"),
        &format!("write `\"{text}\" as {}`", signature(&identifier, &parameters)),
    );
    Ok(Name { wire: text, span, identifier, parameters })
}

/// A name with its parameters: `draft(document: u64)`.
pub(crate) fn signature(name: &Ident, parameters: &[Parameter]) -> String {
    if parameters.is_empty() {
        return name.to_string();
    }
    let parameters: Vec<String> = parameters
        .iter()
        .map(|Parameter { name, kind }| format!("{name}: {}", written::shown(quote::quote!(#kind))))
        .collect();
    format!("{name}({})", parameters.join(", "))
}

/// What stands in parentheses behind a name, if anything does.
pub(super) fn parameters(
    input: ParseStream<'_>,
    owner: &Ident,
    reading: &mut Reading<'_>,
) -> Result<Vec<Parameter>> {
    if !input.peek(token::Paren) {
        return Ok(Vec::new());
    }
    let content = parentheses(input)?;
    let mut parameters = Vec::new();
    while !content.is_empty() {
        parameters.push(parameter(&content, owner, reading)?);
        if content.is_empty() {
            break;
        }
        if content.parse::<Token![,]>().is_err() {
            return Err(PolicyError::new(
                content.span(),
                "syntax",
                &format!("expected a comma between the parameters of `{owner}`"),
                &format!("write `{}, ..`", signature(owner, &parameters).trim_end_matches(')')),
            ));
        }
    }
    Ok(parameters)
}

fn parentheses(input: ParseStream<'_>) -> syn::Result<syn::parse::ParseBuffer<'_>> {
    let content;
    parenthesized!(content in input);
    Ok(content)
}

fn parameter(
    input: ParseStream<'_>,
    owner: &Ident,
    reading: &mut Reading<'_>,
) -> Result<Parameter> {
    let name = identifier(input, owner, reading)?;
    if !input.peek(Token![:]) {
        reading.report(
            name.span(),
            "syntax",
            &format!("the parameter `{name}` of `{owner}` has no type"),
            &format!("write `{owner}({name}: u64)`"),
        );
        return Ok(Parameter { name, kind: parse_quote!(u64) });
    }
    let _: Token![:] = input.parse()?;
    Ok(Parameter { name, kind: input.parse()? })
}

/// An identifier behind a word. What is none is reported, and the nearest stands in for it.
pub(super) fn identifier(
    input: ParseStream<'_>,
    word: &Ident,
    reading: &mut Reading<'_>,
) -> Result<Ident> {
    if let Some((text, span)) = glued(input) {
        let plain = |c: char| if c.is_alphanumeric() { c } else { '_' };
        let meant: String = text.chars().map(plain).collect();
        let is_digit_first = meant.starts_with(|c: char| c.is_ascii_digit());
        let meant = if is_digit_first { format!("_{meant}") } else { meant };
        reading.report(
            span,
            "name-identifier",
            &format!("`{text}` is no identifier of Rust, so nothing can be called so"),
            &format!("write `{word} {meant}`"),
        );
        return Ok(syn::parse_str(&meant).unwrap_or(Ident::new("_name", span)));
    }
    undivided(input, word, reading)
}

/// An identifier of which a point or a dash is no part.
pub(super) fn undivided(
    input: ParseStream<'_>,
    word: &Ident,
    reading: &mut Reading<'_>,
) -> Result<Ident> {
    let name = any(input, word, reading)?;
    if is_identifier(&name) {
        return Ok(name);
    }
    reading.report(
        name.span(),
        "name-identifier",
        &format!("`{name}` is a keyword of Rust, so nothing can be called so"),
        &format!("write `{word} {name}_`"),
    );
    Ok(Ident::new(&format!("{name}_"), name.span()))
}

/// Any word, or an error at the token that stands in its place.
fn any(input: ParseStream<'_>, word: &Ident, reading: &Reading<'_>) -> Result<Ident> {
    if input.peek(syn::Ident::peek_any) {
        return Ok(input.call(Ident::parse_any)?);
    }
    let span = if input.is_empty() { word.span() } else { input.span() };
    let example = match word.to_string().as_str() {
        "policy" => "policy Shop { .. }",
        "provider" => "provider shop { .. }",
        "purpose" => "purpose Essential: necessary { .. }",
        "storage" => "storage draft in local { .. }",
        "embed" => "embed film { .. }",
        "texts" => "texts fr { .. }",
        "as" => "\"__Host-sid\" as sid",
        _ => "cookie theme: String { .. }",
    };
    Err(PolicyError::new(
        span,
        "name-missing",
        &format!("expected a name after `{word}`, in {}", reading.called()),
        &format!("write the name, as in `{example}`"),
    ))
}

/// Whether a word can be the name of an item. `syn` does not know that `gen` is a keyword since edition 2024.
pub(super) fn is_identifier(word: &Ident) -> bool {
    word != "gen" && syn::parse_str::<Ident>(&word.to_string()).is_ok()
}

/// Words and numbers that points and dashes hold together, or a number in the place of a word.
fn glued(input: ParseStream<'_>) -> Option<(String, Span)> {
    let ahead = input.fork();
    let is_part = |token: &TokenTree| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Literal(literal) => {
            literal.to_string().starts_with(|c: char| c.is_ascii_digit())
        }
        _ => false,
    };
    let part = |ahead: ParseStream<'_>| ahead.parse::<TokenTree>().ok().filter(is_part);
    let first = part(&ahead)?;
    let (mut text, mut is_glued) = (first.to_string(), matches!(first, TokenTree::Literal(_)));
    while ahead.peek(Token![-]) || ahead.peek(Token![.]) {
        let behind = ahead.fork();
        let Ok(joint) = behind.parse::<TokenTree>() else { break };
        let Some(next) = part(&behind) else { break };
        text = format!("{text}{joint}{next}");
        is_glued = true;
        ahead.advance_to(&behind);
    }
    if !is_glued {
        return None;
    }
    input.advance_to(&ahead);
    Some((text, first.span()))
}

/// An identifier that could stand for a name on the wire.
pub(crate) fn identifier_for(wire: &str) -> String {
    let prefixes = ["__Host-Http-", "__Host-", "__Secure-", "__Http-"];
    let bare = prefixes.iter().find_map(|prefix| wire.strip_prefix(prefix)).unwrap_or(wire);
    let without_placeholders = placeholders(bare)
        .iter()
        .fold(bare.to_owned(), |bare, word| bare.replace(&format!("{{{word}}}"), "_"));
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    let word: String = without_placeholders.chars().map(plain).collect();
    let words: Vec<&str> = word.split('_').filter(|word| !word.is_empty()).collect();
    let word = words.join("_");
    let is_identifier = syn::parse_str::<Ident>(&word).is_ok() && word != "gen";
    if is_identifier { word } else { format!("cookie_{word}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_for_names_on_the_wire() {
        for (wire, identifier) in [
            ("__Host-sid", "sid"),
            ("lesson_{course}", "lesson"),
            ("{a}", "cookie_"),
            ("2fa", "cookie_2fa"),
            ("type", "cookie_type"),
            ("a; b", "a_b"),
            ("_ga", "ga"),
        ] {
            assert_eq!(identifier_for(wire), identifier);
        }
    }
}
