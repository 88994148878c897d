//! Names: `recent`, `"__Host-sid" as sid`, `"draft_{document}" as draft(document: u64)`.

pub(super) mod identifier;

use super::context::{Context, Result};
use super::render::range_since;
use crate::diagnostics::PolicyError;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::diagnostics::tokens;
use crate::syntax::name::pattern::{self, Pattern};
use crate::syntax::name::{
    Name, Parameter, identifier_for, is_identifier, parameter_names, renamed, signature,
};
use identifier::{any, compound, identifier};
use proc_macro2::Ident;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{LitStr, Token, Type, parenthesized, parse_quote, token};

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
    let mut name = Name { wire, place: span.into(), identifier, parameters: Vec::new() };
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
    Name { wire, place, identifier, parameters: Vec::new() }
}

fn quoted(input: ParseStream<'_>, rule: Identifier, context: &mut Context<'_>) -> Result<Name> {
    let start = input.cursor();
    let text: LitStr = input.parse()?;
    let (wire, span) = (text.value(), text.span());
    if input.peek(Token![as]) {
        let word: Token![as] = input.parse()?;
        let identifier = identifier(input, &Ident::new("as", word.span), context)?;
        let errors = context.errors.len();
        let parameters = parameters(input, &identifier, context)?;
        let place = range_since(start, input);
        let mut name = Name { wire, place, identifier, parameters };
        let is_reported = context.errors.len() > errors;
        name.wire = with_renamed_placeholders(&name);
        mend(&mut name, true, is_reported, is_typed(input), context);
        return Ok(name);
    }
    let identifier = Ident::new(&identifier_for(&wire), span);
    let mut name = Name { wire, place: span.into(), identifier, parameters: Vec::new() };
    let with_identifier = rule == Identifier::Required;
    if mend(&mut name, with_identifier, false, is_typed(input), context) || !with_identifier {
        return Ok(name);
    }
    let message = format!("`{}` has no identifier to be called by in Rust", name.wire);
    add_parameters(&mut name, is_typed(input));
    let named = if is_typed(input) { &name.parameters[..] } else { &[] };
    let help = format!("write `\"{}\" as {}`", name.wire, signature(&name.identifier, named));
    context.report(span, Code::NAME_IDENTIFIER, &message, &help);
    Ok(name)
}

/// Returns whether a type follows the name: its cookie is then called in Rust.
fn is_typed(input: ParseStream<'_>) -> bool {
    input.peek(Token![:])
}

/// Renames placeholders that are keywords to the parameters that stand in for them.
fn with_renamed_placeholders(name: &Name) -> String {
    let pattern = Pattern::of(&name.wire);
    let is_parameter = |word: &str| name.parameters.iter().any(|parameter| parameter.name == word);
    let words = pattern.placeholders.iter().map(|word| {
        let stand_in = renamed(word, &[]);
        if !is_parameter(word) && is_parameter(&stand_in) { stand_in } else { word.clone() }
    });
    pattern.with(&words.collect::<Vec<_>>())
}

/// Gives a name a parameter for each placeholder, so that a missing one is not reported again.
fn add_parameters(name: &mut Name, is_typed: bool) {
    let pattern = Pattern::of(&name.wire);
    let words = parameter_names(&pattern.placeholders);
    if is_typed {
        name.wire = pattern.with(&words);
    }
    let span = name.identifier.span();
    let ty: Type = if is_typed { parse_quote!(u64) } else { parse_quote!(::std::string::String) };
    let parameter = |word: &String| Parameter { name: Ident::new(word, span), ty: ty.clone() };
    name.parameters = words.iter().map(parameter).collect();
}

/// Reports braces that belong to no placeholder, and mends the name. Returns whether there were any.
fn mend(
    name: &mut Name,
    has_identifier: bool,
    is_reported: bool,
    is_typed: bool,
    context: &mut Context<'_>,
) -> bool {
    let words: Vec<String> =
        name.parameters.iter().map(|parameter| parameter.name.to_string()).collect();
    let Some(mended) = pattern::mended(&name.wire, &words) else { return false };
    let written = std::mem::replace(&mut name.wire, mended);
    if is_too_wide(&name.wire) {
        name.wire = written.replace(['{', '}'], "");
        if name.wire.is_empty() {
            name.wire = format!("{}_{{id}}", name.identifier);
        }
    }
    let is_family = !Pattern::of(&name.wire).placeholders.is_empty();
    if is_typed && is_family && name.parameters.is_empty() {
        add_parameters(name, true);
    }
    let called = if has_identifier {
        format!(" as {}", signature(&name.identifier, &name.parameters))
    } else {
        String::new()
    };
    if !is_reported {
        context.report(
            name.place,
            Code::NAME_BRACE,
            &format!("a brace in the name `{written}` belongs to no placeholder"),
            &format!("write `\"{}\"{called}`", name.wire),
        );
    }
    true
}

/// Returns whether a family of this name would break `family-literal`.
fn is_too_wide(wire: &str) -> bool {
    let Pattern { parts, placeholders } = Pattern::of(wire);
    !placeholders.is_empty() && parts.concat().chars().count() < 2
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
    let (written, place) = match compound(input) {
        Some(compound) => compound,
        None => {
            let word = any(input, item, context)?;
            (word.to_string(), word.span().into())
        }
    };
    let is_kept = pattern::is_word(&written) && is_identifier(&written);
    let name = if pattern::is_word(&written) { written.clone() } else { pattern::word(&written) };
    let name = Ident::new(&renamed(&name, &[]), place.first);
    let ty: Option<Type> = match input.peek(Token![:]) {
        true => {
            let _: Token![:] = input.parse()?;
            Some(input.parse()?)
        }
        false => None,
    };
    if !is_kept {
        let shown = ty.as_ref().map_or("u64".to_owned(), |ty| tokens::render(ty.to_token_stream()));
        context.report(
            place,
            Code::NAME_IDENTIFIER,
            &format!("no parameter of `{item}` can be called `{written}` in Rust"),
            &format!("write `{name}: {shown}`, and `{{{name}}}` where it stands"),
        );
    } else if ty.is_none() {
        context.report(
            place,
            Code::SYNTAX,
            &format!("the parameter `{name}` of `{item}` has no type"),
            &format!("write `{item}({name}: u64)`"),
        );
    }
    Ok(Parameter { name, ty: ty.unwrap_or_else(|| parse_quote!(u64)) })
}
