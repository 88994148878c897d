//! Names: `recent`, `"__Host-sid" as sid`, `"draft_{document}" as draft(document: u64)`.

pub(super) mod identifier;

use super::context::{Context, Result};
use super::render::range_since;
use crate::diagnostics::PolicyError;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::syntax::name::pattern::Pattern;
use crate::syntax::name::{Name, Parameter, identifier_for, is_identifier, signature};
use identifier::{any, compound, identifier};
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{LitStr, Token, parenthesized, parse_quote, token};

/// The rule for names in quotes: an identifier is required, or not.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Identifier {
    Required,
    /// For names that no program calls: inside an embed, or retired.
    Optional,
}

/// Parses the name of a cookie or of an entry of the storage, behind its keyword.
pub(super) fn name(
    input: ParseStream<'_>,
    keyword: &Ident,
    rule: Identifier,
    context: &mut Context<'_>,
) -> Result<Name> {
    if let Some((wire, place)) = compound(input) {
        return Ok(unquoted(wire, place, rule, context));
    }
    if input.peek(LitStr) {
        return quoted(input, rule, context);
    }
    let identifier = any(input, keyword, context)?;
    let (wire, span) = (identifier.unraw().to_string(), identifier.span());
    let mut name =
        Name { wire, place: span.into(), identifier, is_named: true, parameters: Vec::new() };
    if !is_identifier(&name.identifier.to_string()) {
        name.identifier = Ident::new(&identifier_for(&name.wire), span);
        context.report(
            span,
            Code::NAME_IDENTIFIER,
            &format!("`{}` is a keyword of Rust, so nothing can be called so", name.wire),
            &format!("write `{keyword} \"{}\" as {}`", name.wire, name.identifier),
        );
    }
    Ok(name)
}

/// Reports a name that belongs in quotes: `library-card`, `2fa`.
fn unquoted(wire: String, place: SpanRange, rule: Identifier, context: &mut Context<'_>) -> Name {
    let identifier = identifier_for(&wire);
    let help = match rule {
        Identifier::Required => format!("write `\"{wire}\" as {identifier}`"),
        Identifier::Optional => format!("write `\"{wire}\"`"),
    };
    context.report(
        place,
        Code::NAME_IDENTIFIER,
        &format!("`{wire}` is no identifier of Rust, so it has to stand in quotes"),
        &help,
    );
    let identifier = Ident::new(&identifier, place.first);
    Name { wire, place, identifier, is_named: false, parameters: Vec::new() }
}

fn quoted(input: ParseStream<'_>, rule: Identifier, context: &mut Context<'_>) -> Result<Name> {
    let start = input.cursor();
    let text: LitStr = input.parse()?;
    let (wire, span) = (text.value(), text.span());
    if input.peek(Token![as]) {
        let word: Token![as] = input.parse()?;
        let identifier = identifier(input, &Ident::new("as", word.span), context)?;
        let parameters = parameters(input, &identifier, context)?;
        let place = range_since(start, input);
        return Ok(Name { wire, place, identifier, is_named: true, parameters });
    }
    let identifier = Ident::new(&identifier_for(&wire), span);
    if rule == Identifier::Optional {
        let place = span.into();
        return Ok(Name { wire, place, identifier, is_named: false, parameters: Vec::new() });
    }
    let placeholders = Pattern::of(&wire).placeholders;
    let parameters: Vec<Parameter> = placeholders
        .iter()
        .map(|word| Parameter { name: Ident::new(word, span), ty: parse_quote!(u64) })
        .collect();
    context.report(
        span,
        Code::NAME_IDENTIFIER,
        &format!("`{wire}` has no identifier to be called by in Rust"),
        &format!("write `\"{wire}\" as {}`", signature(&identifier, &parameters)),
    );
    Ok(Name { wire, place: span.into(), identifier, is_named: false, parameters })
}

/// Parses the parameters in parentheses behind a name, if there are any.
pub(super) fn parameters(
    input: ParseStream<'_>,
    item: &Ident,
    context: &mut Context<'_>,
) -> Result<Vec<Parameter>> {
    if !input.peek(token::Paren) {
        return Ok(Vec::new());
    }
    let inner = parentheses(input)?;
    let mut parameters = Vec::new();
    while !inner.is_empty() {
        parameters.push(parameter(&inner, item, context)?);
        if inner.is_empty() {
            break;
        }
        if inner.parse::<Token![,]>().is_err() {
            return Err(PolicyError::new(
                inner.span(),
                Code::SYNTAX,
                &format!("expected a comma between the parameters of `{item}`"),
                &format!("write `{}, ..`", signature(item, &parameters).trim_end_matches(')')),
            ));
        }
    }
    Ok(parameters)
}

fn parentheses(input: ParseStream<'_>) -> syn::Result<syn::parse::ParseBuffer<'_>> {
    let inner;
    parenthesized!(inner in input);
    Ok(inner)
}

fn parameter(input: ParseStream<'_>, item: &Ident, context: &mut Context<'_>) -> Result<Parameter> {
    let name = identifier(input, item, context)?;
    if !input.peek(Token![:]) {
        context.report(
            name.span(),
            Code::SYNTAX,
            &format!("the parameter `{name}` of `{item}` has no type"),
            &format!("write `{item}({name}: u64)`"),
        );
        return Ok(Parameter { name, ty: parse_quote!(u64) });
    }
    let _: Token![:] = input.parse()?;
    Ok(Parameter { name, ty: input.parse()? })
}
